package entrylab.notebook.kernel;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SnippetTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SimpleDocTreeVisitor;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A documentation comment in words, without tags: parsed by the compiler's own parser of them.
 *
 * @param paragraphs of what it says, each without line ends
 * @param parameters each name with what is said of it
 * @param result what is given back, in words; empty if nothing is said
 * @param refusals each error with when it is thrown
 * @param example the first piece of code set apart, line by line, or where there is none what is
 *     set apart otherwise; empty if nothing is
 */
record JavadocComment(
    List<String> paragraphs,
    List<Said> parameters,
    Optional<String> result,
    List<Said> refusals,
    Optional<String> example) {

  /** What is said of a name. */
  record Said(String name, String words) {}

  /** A comment's text without its slashes and stars. */
  static JavadocComment of(String comment) {
    // A file is what the parser takes; of the class in it nothing is compiled.
    var file = new CommentedClass(comment);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of(), null, List.of(file));
    try {
      var unit = task.parse().iterator().next();
      DocTrees trees = DocTrees.instance(task);
      var path = new TreePath(new TreePath(unit), unit.getTypeDecls().getFirst());
      return Optional.ofNullable(trees.getDocCommentTree(path))
          .map(tree -> read(trees, tree))
          .orElseGet(() ->
              new JavadocComment(
                  List.of(), List.of(), Optional.empty(), List.of(), Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it says first. */
  String firstSentence() {
    return paragraphs.isEmpty() ? "" : paragraphs.getFirst().split("(?<=\\.) ", 2)[0];
  }

  private static JavadocComment read(DocTrees trees, DocCommentTree comment) {
    var body = new Words(trees);
    body.say(comment.getFullBody());
    List<Said> parameters = new ArrayList<>();
    List<Said> refusals = new ArrayList<>();
    Optional<String> result = Optional.empty();
    for (DocTree tag : comment.getBlockTags()) {
      switch (tag) {
        case ParamTree one ->
            parameters.add(
                new Said(one.getName().toString(), Words.of(trees, one.getDescription())));
        case ReturnTree one -> result = Optional.of(Words.of(trees, one.getDescription()));
        case ThrowsTree one ->
            refusals.add(
                new Said(one.getExceptionName().toString(), Words.of(trees, one.getDescription())));
        default -> {}
      }
    }
    return new JavadocComment(body.paragraphs(), parameters, result, refusals, body.example());
  }

  /** A class of nothing but its comment. */
  private static final class CommentedClass extends SimpleJavaFileObject {
    private final String comment;

    CommentedClass(String comment) {
      super(URI.create("string:///A.java"), Kind.SOURCE);
      this.comment = comment;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      // Stars keep the indentation of code as it is; a slash right behind one would end the
      // comment.
      return comment
          .stripIndent()
          .lines()
          .map(line -> "\n * " + line)
          .collect(Collectors.joining("", "/**", "\n */ class A {}"));
    }
  }

  /** Collects words from a comment's tree. */
  private static final class Words extends SimpleDocTreeVisitor<Void, Void> {
    private final DocTrees trees;
    private final List<StringBuilder> paragraphs = new ArrayList<>(List.of(new StringBuilder()));
    private final StringBuilder code = new StringBuilder();

    /** What is set apart and is no code, such as a file's layout. */
    private final StringBuilder layout = new StringBuilder();

    private boolean apart;

    Words(DocTrees trees) {
      this.trees = trees;
    }

    static String of(DocTrees trees, List<? extends DocTree> said) {
      var words = new Words(trees);
      words.say(said);
      return String.join(" ", words.paragraphs());
    }

    void say(List<? extends DocTree> said) {
      visit(said, null);
    }

    List<String> paragraphs() {
      return paragraphs.stream()
          .map(words -> words.toString().strip().replaceAll("\\s+", " "))
          .filter(words -> !words.isEmpty())
          .toList();
    }

    Optional<String> example() {
      String lines = (code.isEmpty() ? layout : code).toString().stripIndent().strip();
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private void say(String words) {
      (apart ? layout : paragraphs.getLast()).append(words);
    }

    @Override
    public Void visitText(TextTree text, Void nothing) {
      say(text.getBody());
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (apart) {
        code.append(code.isEmpty() ? literal.getBody().getBody() : "");
        return null;
      }
      return visitText(literal.getBody(), nothing);
    }

    @Override
    public Void visitLink(LinkTree link, Void nothing) {
      if (link.getLabel().isEmpty()) {
        say(name(link.getReference()));
      } else {
        say(link.getLabel());
      }
      return null;
    }

    @Override
    public Void visitValue(ValueTree value, Void nothing) {
      say(value.getReference() == null ? "" : name(value.getReference()));
      return null;
    }

    /** As code would have it: {@code Sweep.of} for a reference to a method of it. */
    private static String name(ReferenceTree reference) {
      return reference
          .getSignature()
          .replaceFirst("\\(.*", "")
          .replaceFirst("^(?:[a-z]\\w*\\.)+(?=[A-Z])", "")
          .replaceFirst("^#", "")
          .replace('#', '.');
    }

    @Override
    public Void visitSnippet(SnippetTree snippet, Void nothing) {
      if (snippet.getBody() != null && code.isEmpty()) {
        code.append(snippet.getBody().getBody());
      }
      return null;
    }

    @Override
    public Void visitStartElement(StartElementTree element, Void nothing) {
      switch (element.getName().toString()) {
        case "pre" -> apart = true;
        case "p", "ul", "ol", "table", "tr" -> paragraphs.add(new StringBuilder());
        case "li" -> paragraphs.add(new StringBuilder("- "));
        default -> {}
      }
      return null;
    }

    @Override
    public Void visitEndElement(EndElementTree element, Void nothing) {
      switch (element.getName().toString()) {
        case "pre" -> {
          apart = false;
          paragraphs.add(new StringBuilder());
        }
        case "ul", "ol", "table" -> paragraphs.add(new StringBuilder());
        default -> {}
      }
      return null;
    }

    @Override
    public Void visitEntity(EntityTree entity, Void nothing) {
      String character = trees.getCharacters(entity);
      say(character == null ? entity.toString() : character);
      return null;
    }

    @Override
    public Void visitErroneous(ErroneousTree text, Void nothing) {
      say(text.getBody());
      return null;
    }
  }
}
