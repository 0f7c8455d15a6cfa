package entrylab.cli;

import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import picocli.CommandLine.Option;

/** Which syscall table a command works with. */
final class TableOptions {
  @Option(
      names = "--x32",
      converter = OnOff.Word.class,
      paramLabel = "on|off",
      description = "Whether the table has the x32 block; default: on.")
  private OnOff x32 = OnOff.ON;

  @Option(
      names = "--marked",
      paramLabel = "merge|with-iopl",
      converter = MarkedListWord.class,
      description = "Which version of the marked list; default: merge.")
  private MarkedList marked = ImageOptions.DEFAULT.marked();

  /** What designs are built for. */
  ImageOptions image() {
    return new ImageOptions(x32.on(), marked);
  }
}
