package entrylab.cli;

import entrylab.cli.option.Failures;
import entrylab.core.anchor.LlvmMca;
import entrylab.docs.BlockSource;
import entrylab.docs.Page;
import entrylab.files.RepositoryClone;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the tables of {@code docs/} anew, or says which are out of date. */
@Command
final class DocsCommand implements Callable<Integer> {
  private static final int EXIT_OUT_OF_DATE = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--check",
      description = "Change nothing; say what is out of date, and exit with 1 if anything is.")
  private boolean check;

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE",
      description = "Pages; default: README.md and all of docs/.")
  private List<Path> pages = List.of();

  private final Path root = RepositoryClone.root();

  /** Programs with their versions that outputs may depend on. */
  private final Set<String> installed =
      LlvmMca.version().map(version -> Set.of("llvm-mca " + version)).orElse(Set.of());

  /** Several pages may show one command's output. */
  private final Map<BlockSource, String> made = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    List<String> stale = new ArrayList<>();
    for (Path file : pages.isEmpty() ? all() : pages) {
      stale.addAll(bring(file));
    }
    PrintWriter out = spec.commandLine().getOut();
    stale.forEach(out::println);
    out.println(stale.isEmpty() ? "every table is up to date" : stale.size() + told(stale.size()));
    out.flush();
    return check && !stale.isEmpty() ? EXIT_OUT_OF_DATE : 0;
  }

  private String told(int count) {
    String tables = count == 1 ? " table" : " tables";
    return tables + (check ? " out of date: ./lab docs makes them anew" : " made anew");
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> below = Files.walk(root.resolve("docs"))) {
      return Stream.concat(
              Stream.of(root.resolve("README.md")),
              below.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** Brings one page up to date, unless it is only to be checked; what was stale, a line each. */
  private List<String> bring(Path file) throws IOException {
    Path shown = file.startsWith(root) ? root.relativize(file) : file;
    String text = Files.readString(file);
    Page page = Page.parse(shown.toString(), text);
    List<String> stale = new ArrayList<>();
    String now =
        page.remade(block -> {
          if (lacking(block.source())) {
            return block.body();
          }
          String current = current(block.source());
          if (!current.equals(block.body())) {
            stale.add(shown + ":" + block.line() + ": " + block.source().words());
          }
          return current;
        });
    if (!check && !now.equals(text)) {
      Files.writeString(file, now);
    }
    return stale;
  }

  /** Whether a source needs a program that is not here; said once, and a fault where CI runs. */
  private boolean lacking(BlockSource source) {
    if (!(source instanceof BlockSource.LabCommand command)
        || command.tool().isEmpty()
        || installed.contains(command.tool().get())) {
      return false;
    }
    String without = command.tool().get() + " is not here: " + command.words();
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalArgumentException(
          without + " cannot be checked, as it must be with CI=true");
    }
    spec.commandLine().getErr().println("lab: " + without + " is left as it is");
    return true;
  }

  private String current(BlockSource source) {
    // Not computeIfAbsent: a command may be long, and nothing else waits here.
    String known = made.get(source);
    if (known == null) {
      known =
          switch (source) {
            case BlockSource.LabCommand command -> output(command);
            case BlockSource.KeptText kept -> kept(kept);
          };
      made.put(source, known);
    }
    return known;
  }

  private String kept(BlockSource.KeptText kept) {
    try {
      return trimmed(Files.readString(root.resolve(kept.path())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String output(BlockSource.LabCommand command) {
    var text = new StringWriter();
    var complaint = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(text),
            new PrintWriter(complaint),
            command.arguments().toArray(String[]::new));
    if (code >= Failures.EXIT_USER) {
      throw new IllegalArgumentException(
          command.words() + " ends with " + code + ": " + complaint.toString().strip());
    }
    return trimmed(text.toString());
  }

  /** A page keeps no spaces at the ends of lines. */
  private static String trimmed(String text) {
    return text.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }
}
