package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which QEMU is installed.
 *
 * @param text the line it says about itself
 */
public record QemuVersion(String text, int major, int minor) {
  private static final Pattern VERSION = Pattern.compile("version (\\d+)\\.(\\d+)");
  private static final int OLDEST_MAJOR = 7;
  private static final int OLDEST_MINOR = 2;

  /**
   * Asks it.
   *
   * @throws KernelException if it is missing or too old
   */
  public static QemuVersion installed(Path folder) {
    return of(RecordingTool.QEMU.run(folder, "--version").lines().findFirst().orElse(""));
  }

  static QemuVersion of(String line) {
    Matcher found = VERSION.matcher(line);
    if (!found.find()) {
      throw new KernelException("qemu-system-x86_64 does not say its version: " + line);
    }
    var version =
        new QemuVersion(line, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    if (version.before(OLDEST_MAJOR, OLDEST_MINOR)) {
      throw new KernelException(
          line + " is too old to record with: 7.2 is the oldest that will do");
    }
    return version;
  }

  private boolean before(int otherMajor, int otherMinor) {
    return major < otherMajor || major == otherMajor && minor < otherMinor;
  }

  /**
   * The version of the plugin interface to ask for. 9.0 ended the first; 9.1 changed how code bytes
   * are read (QEMU, docs/devel/tcg-plugins and include/qemu/qemu-plugin.h).
   */
  int pluginInterface() {
    return before(9, 0) ? 1 : before(9, 1) ? 2 : 3;
  }
}
