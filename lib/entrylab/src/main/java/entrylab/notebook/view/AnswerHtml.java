package entrylab.notebook.view;

import java.util.Locale;

/** Answers as HTML: the question small, the answer large, in the page's own colours. */
final class AnswerHtml {
  private static final String FORM =
      "<div style=\"border-left: 4px solid #0072b2; padding: 2px 14px; max-width: 44em\">\n"
          + "<p style=\"margin: 4px 0; opacity: 0.75\">%s</p>\n"
          + "<p style=\"margin: 4px 0; font-size: 118%%; line-height: 1.4\">%s</p>\n</div>\n";

  private AnswerHtml() {}

  static String of(Answer answer) {
    return String.format(
        Locale.ROOT,
        FORM,
        HtmlTable.escape(answer.question()),
        HtmlTable.escape(answer.sentence()));
  }
}
