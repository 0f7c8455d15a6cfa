import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Lays out the natives jar: the library of the Python package at hand, unchanged, in the folder of
 * this platform, and what its licence asks to be said. Run by Maven as a source program:
 *
 * <pre>java BundleNatives.java OUTPUT-DIRECTORY REPOSITORY-ROOT PLATFORM [PYTHON-PACKAGE]</pre>
 */
final class BundleNatives {
  private static final List<String> FILES =
      List.of("libunicorn.so.2", "libunicorn.2.dylib", "unicorn.dll");

  private static final String NOTICE =
      """
      libunicorn, the Unicorn CPU emulator engine, is not part of the binding beside it and has
      a licence of its own: the GNU General Public License, version 2, with parts under other
      licences that it names. This file was taken unchanged from a wheel of the Python package
      unicorn on PyPI, version 2.1.4 or newer.

      Its complete source, with the text of the licence (COPYING), is that of the same version at
      https://github.com/unicorn-engine/unicorn. Whoever hands this jar on has to hand on that
      source, too, or offer it in writing, as section 3 of the licence says. There is no warranty.
      """;

  private BundleNatives() {}

  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]);
    Path python = PythonPackage.find(Path.of(args[1]), args.length > 3 ? args[3] : "");
    Path folder = output.resolve("unicorn-natives").resolve(args[2].toLowerCase(Locale.ROOT));
    Files.createDirectories(folder);
    int copied = 0;
    for (String name : FILES) {
      Path library = python.resolve("lib").resolve(name);
      if (Files.isRegularFile(library)) {
        Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        copied++;
      }
    }
    if (copied != 1) {
      PythonPackage.fail("no library in " + python.resolve("lib"));
    }
    Path licence = output.resolve("META-INF/NOTICE-libunicorn.txt");
    Files.createDirectories(licence.getParent());
    Files.writeString(licence, NOTICE);
  }
}
