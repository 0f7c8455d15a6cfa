package entrylab.notebook.kernel;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.List;
import jdk.jshell.JShell;

/** Puts a {@link PageStream} before each of a kernel's two output streams. */
public final class PageOutput {
  /** Fields of both kernels' {@code JupyterIO}; each cell starts with System.out set from them. */
  private static final List<String> STREAMS = List.of("out", "err");

  private PageOutput() {}

  /**
   * Replaces the streams, and lets what a cell printed reach the page before the cell ends. Neither
   * kernel has a setting for it: where its fields cannot be set, output stays as the kernel has it.
   *
   * <p>The process's own streams are replaced, too: a kernel puts them back as soon as it counts an
   * interrupted cell as over, whose thread may not have printed since, and would go on.
   *
   * @param io the kernel's streams
   * @param shell what runs its cells
   */
  public static void batch(Object io, JShell shell) {
    try {
      for (String name : STREAMS) {
        Field field = io.getClass().getField(name);
        field.setAccessible(true);
        var stream = new PageStream((PrintStream) field.get(io));
        field.set(io, stream);
        shell.onSnippetEvent(event -> stream.flush());
      }
      System.setOut(new PageStream(System.out));
      System.setErr(new PageStream(System.err));
    } catch (ReflectiveOperationException | RuntimeException e) {
      System.getLogger(PageOutput.class.getName())
          .log(System.Logger.Level.DEBUG, "output is not batched", e);
    }
  }
}
