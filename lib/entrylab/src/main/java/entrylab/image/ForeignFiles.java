package entrylab.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a source from reading files other than the shipped includes.
 *
 * <p>Where a source names one in plain sight, it is rejected with its line before anything runs.
 * Names that macros put together are found in the dependency files that cpp and as write.
 */
final class ForeignFiles {
  private static final Pattern BINARY =
      Pattern.compile("^[^#\\n]*?\\.incbin\\b.*$", Pattern.MULTILINE);
  private static final Pattern INCLUDE =
      Pattern.compile(
          "^[ \\t]*(?:#[ \\t]*include|\\.include)[ \\t]+[\"<]([^\">\\n]*)[\">].*$",
          Pattern.MULTILINE);

  private ForeignFiles() {}

  /**
   * Looks at the source itself.
   *
   * @throws AssemblyException if it names a foreign file, with the line
   */
  static void rejectNamed(AssemblyText text) {
    String file = text.fileName();
    String source = text.text();
    Matcher binary = BINARY.matcher(source);
    if (binary.find()) {
      throw new AssemblyException(
          String.format(
              Locale.ROOT,
              "%s:%d: .incbin is not available: a design's source has to be all there is",
              file,
              line(source, binary.start())));
    }
    Matcher include = INCLUDE.matcher(source);
    while (include.find()) {
      if (foreign(include.group(1))) {
        throw new AssemblyException(
            String.format(
                Locale.ROOT,
                "%s:%d: cannot include %s: only the shipped includes are available",
                file,
                line(source, include.start()),
                include.group(1)));
      }
    }
  }

  private static long line(String source, int index) {
    return 1 + source.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  /**
   * Looks at what a tool has read.
   *
   * @param dependencies make's form: a target, a colon, and files
   * @throws AssemblyException if a foreign file is among them, with the first line that has its
   *     name
   */
  static void rejectRead(AssemblyText text, Path dependencies) throws IOException {
    String rule = Files.readString(dependencies);
    Arrays.stream(rule.substring(rule.indexOf(':') + 1).replace("\\\n", " ").trim().split("\\s+"))
        .filter(ForeignFiles::foreign)
        .findFirst()
        .ifPresent(file -> {
          int named = text.text().indexOf(file);
          String place = named < 0 ? text.name() : text.fileName() + ":" + line(text.text(), named);
          throw new AssemblyException(
              place + ": reads " + file + ": only the shipped includes are available");
        });
  }

  private static boolean foreign(String file) {
    return file.startsWith("/") || Arrays.asList(file.split("/")).contains("..");
  }
}
