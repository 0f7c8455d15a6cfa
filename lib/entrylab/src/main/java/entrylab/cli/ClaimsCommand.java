package entrylab.cli;

import entrylab.claims.ClaimReport;
import entrylab.claims.Claims;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the thread's claims to the test and prints the verdicts. */
@Command(name = "claims", description = "Put the thread's claims to the test.")
final class ClaimsCommand implements Runnable {

  /** How the verdicts are written. */
  private enum Form {
    TEXT(ClaimReport::text),
    JSON(ClaimReport::json);

    private final Function<ClaimReport, String> writer;

    Form(Function<ClaimReport, String> writer) {
      this.writer = writer;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "C8,...",
      description = "Numbers of claims; default: all.")
  private String claims;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Form format = Form.TEXT;

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    ClaimReport report = claims == null ? Claims.test() : Claims.test(claims.split(",", -1));
    var out = spec.commandLine().getOut();
    out.print(format.writer.apply(report));
    out.flush();
  }
}
