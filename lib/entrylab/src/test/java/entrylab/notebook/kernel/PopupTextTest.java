package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import org.junit.jupiter.api.Test;

class PopupTextTest {
  private record Found(String signature, String javadoc) implements Documentation {}

  @Test
  void paragraphsParametersAndAnExampleStandApartWithoutTags() {
    var found =
        new Found(
            "entrylab.a.Sweep Sweep.<T>with(entrylab.setting.Setting<T> setting, T value)",
            """
             With a {@link Setting setting} of {@link java.util.List#of(Object)} changed, where
             a &lt; b.

             <p>Those {@code <used>} often:

             <ul>
               <li>one
               <li>{@value #TWO}
             </ul>

             @param <T> its type
             @param setting which
             @return a <em>copy</em>
             @throws IllegalArgumentException if the value
                 is out of range
            """);
    assertEquals(
        """
        Sweep Sweep.<T>with(Setting<T> setting, T value)
          With a setting of List.of changed, where a < b.

          Those <used> often:

          - one

          - TWO

        Parameters
          T  its type
          setting  which

        Gives back
          a copy

        Throws
          IllegalArgumentException  if the value is out of range

        Example
          sweep.with(a, b);\
        """,
        PopupText.of(List.of(found), Optional.of("sweep.with(a, b);")));
  }

  @Test
  void itsOwnExampleGoesFirst() {
    var found = new Found("a.B", " Words.\n\n <pre>{@code\n int a;\n   int b;\n }</pre>\n More.\n");
    assertEquals(
        "B\n  Words.\n\n  More.\n\nExample\n  int a;\n    int b;",
        PopupText.of(List.of(found), Optional.of("int c;")));
  }

  @Test
  void aRemarkThatBeginsALineOfAnExampleEndsNothing() {
    var found = new Found("a.B", "\nWords.\n\n<pre>{@code\n// one\nint a;\n}</pre>\n");
    assertEquals(
        "B\n  Words.\n\nExample\n  // one\n  int a;",
        PopupText.of(List.of(found), Optional.empty()));
  }

  @Test
  void ofSeveralTheFirstSentencesStandUnderTheirSignatures() {
    var one = new Found("int A.of(int x)", " One. And more.\n\n @param x any\n");
    var two = new Found("int A.of(long x)", null);
    assertEquals(
        "int A.of(int x)\n  One.\nint A.of(long x)",
        PopupText.of(List.of(one, two), Optional.empty()));
  }

  @Test
  void asAPageSignaturesAndHeadingsStandOutAndNothingIsATag() {
    assertEquals(
        "<pre style=\"white-space: pre-wrap; margin: 0\"><b>List&lt;T&gt; A.of()</b>\n"
            + "  a &amp; b\n\n<b>Example</b></pre>",
        Popups.html("List<T> A.of()\n  a & b\n\nExample"));
  }
}
