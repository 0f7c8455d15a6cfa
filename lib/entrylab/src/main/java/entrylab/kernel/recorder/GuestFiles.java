package entrylab.kernel.recorder;

import entrylab.kernel.CallWish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles what a recording needs: the plugin of QEMU and the guest's programs. */
public final class GuestFiles {
  private static final String ARCHIVE = "guest.cpio";
  private static final String PLUGIN = "recorder.so";

  /** When every file of the guest's was made. */
  private static final FileTime BEGINNING = FileTime.fromMillis(0);

  /** A library as ldd tells it: name, arrow, path, address. */
  private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(");

  private GuestFiles() {}

  /** Makes the plugin for a QEMU; returns its file. */
  public static Path plugin(Path work, QemuVersion qemu) {
    RecordingTool.GCC.run(
        work,
        "-O2",
        "-shared",
        "-fPIC",
        "-fvisibility=hidden",
        "-DPLUGIN_API=" + qemu.pluginInterface(),
        "-o",
        PLUGIN,
        "recorder.c");
    return work.resolve(PLUGIN);
  }

  /**
   * Makes the guest's file system, with the plan of what to record; returns its archive.
   *
   * @param stop which of the calls is made at the gate, too; negative: none
   */
  static Path fileSystem(Path work, List<CallWish> wishes, int rounds, int stop) {
    Path root = root(work, List.of("dev", "proc", "sys", "tmp"));
    init(
        work,
        "calls.c",
        "-mno-red-zone",
        "-Wl,--section-start=.gate=0x" + Long.toHexString(SnapshotTaker.GATE));
    nothing(work);
    StringBuilder plan = new StringBuilder("rounds " + rounds + "\nstop " + stop + "\n");
    for (CallWish wish : wishes) {
      plan.append("unit ").append(wish.call()).append(' ').append(wish.way().word()).append('\n');
    }
    try {
      Files.writeString(root.resolve("plan"), plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive(work, root, List.of("dev", "proc", "sys", "tmp", "init", "nothing", "plan"));
  }

  /**
   * Makes the file system of a guest of which is counted what calls touch, with this machine's
   * strace; returns its archive.
   */
  static Path footprints(Path work) {
    Path root = root(work, List.of("dev", "proc", "sys"));
    init(work, "touched.c");
    nothing(work);
    Path strace = RecordingTool.STRACE.path();
    copy(strace, root.resolve("strace"));
    LIBRARY
        .matcher(RecordingTool.LDD.run(work, strace.toString()))
        .results()
        .map(found -> Path.of(found.group(1)))
        .forEach(library -> copy(library, root.resolve(Path.of("/").relativize(library))));
    try (Stream<Path> all = Files.walk(root)) {
      return archive(
          work,
          root,
          all.filter(path -> !path.equals(root))
              .map(path -> root.relativize(path).toString())
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Path work, List<String> folders) {
    Path root = work.resolve("root");
    try {
      for (String folder : folders) {
        Files.createDirectories(root.resolve(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return root;
  }

  /** The first program, of one source. */
  private static void init(Path work, String source, String... options) {
    RecordingTool.GCC.run(
        work,
        Stream.of(
                Stream.of("-O2", "-static", "-no-pie"),
                Stream.of(options),
                Stream.of("-o", "root/init", source))
            .flatMap(Function.identity())
            .toArray(String[]::new));
  }

  /** The program that does nothing, which others execute. */
  private static void nothing(Path work) {
    RecordingTool.GCC.run(
        work,
        "-O2",
        "-static",
        "-nostdlib",
        "-no-pie",
        "-Wl,-Ttext-segment=0x600000",
        "-o",
        "root/nothing",
        "nothing.c");
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * In one order and of one owner and time: the kernel unpacks it the same way each time. Times of
   * files are in the archive, and where the guest's memory comes to lie hangs on them.
   */
  private static Path archive(Path work, Path root, List<String> names) {
    try {
      for (String name : names) {
        Files.setLastModifiedTime(root.resolve(name), BEGINNING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RecordingTool.CPIO.run(
        root,
        Optional.of(String.join("\n", names) + "\n"),
        "-o",
        "-H",
        "newc",
        "--quiet",
        "--reproducible",
        "-R",
        "0:0",
        "-O",
        work.resolve(ARCHIVE).toString());
    return work.resolve(ARCHIVE);
  }
}
