package entrylab.notebook;

import entrylab.notebook.view.Views;
import entrylab.progress.ProgressLine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A screen outside notebooks: values as text on standard output, no progress. */
final class Terminal implements Screen {

  @Override
  public void show(Object value) {
    String text = Views.text(value);
    System.out.print(text.endsWith("\n") ? text : text + "\n");
  }

  @Override
  public void kept(Object value, List<Path> files) {
    show(Excerpt.of(Views.text(value), files.getFirst()));
    String others =
        files.stream().skip(1).map(file -> ", " + file.getFileName()).collect(Collectors.joining());
    show("kept as " + files.getFirst() + others);
  }

  @Override
  public ProgressLine line() {
    return ProgressLine.NONE;
  }
}
