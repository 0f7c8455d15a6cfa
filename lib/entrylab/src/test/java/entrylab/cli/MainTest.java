package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.cli.option.Failures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest extends CommandLineCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swep                                 | 'swep'                 | did you mean 'sweep'?",
        "bench --out /nowhere/x               | /nowhere/x             | no such folder",
        "measure --out /nowhere/x             | /nowhere/x             | no such folder",
        "sweep --sed 3                        | '--sed'                | did you mean '--seed'?",
        "sweep --designs duplicated           | 'duplicated'           | duplicated-table",
        "sweep --designs /nowhere.S           | /nowhere.S             | cannot be read",
        "sweep --designs /bin/ls              | '/bin/ls'              | ends in .S",
        "sweep --workload raed                | 'raed'                 | read",
        "sweep --workload mix:read=0.9        | 'mix:read=0.9'         | 0.9, not 1",
        "sweep --traced 1.5                   | 1.5                    | between 0 and 1",
        "sweep --traced often                 | 'often'                | not a number",
        "sweep --syscalls -5                  | '-5'                   | 1 or more",
        "sweep --x32 maybe                    | 'maybe'                | on, off",
        "sweep --marked all                   | 'all'                  | merge, with-iopl",
        "sweep --tracing strace               | 'strace'               | ptrace",
        "sweep --cpu haswel                   | 'haswel'               | haswell",
        "sweep --cpu haswell --pollution -1   | -1                     | between 0 and",
        "sweep --cpu haswell --pollution 32k  | '32k'                  | whole number",
        "sweep --cpu haswell --cost much      | 'much'                 | dispatch, whole",
        "sweep --cost dispatch                | --cost                 | --cpu",
        "sweep --format xml                   | 'xml'                  | csv",
        "timeline switch raed                 | 'raed'                 | 'read'?",
        "timeline switch                      | SYSCALL                | Missing",
        "timeline switch read --cpu hasswell  | 'hasswell'             | haswell",
        "timeline switch read --flags often   | 'often'                | 32 bits",
        "timeline switch read --pollution -1  | -1                     | between 0 and          ",
        "timeline switch read --flags 1 --traced | --flags             | one or the other",
        "image swich --out x                  | 'swich'                | switch",
        "image switch                         | --out                  | Missing",
        "image switch --out x --cases 0       | '0'                    | 1 or more",
        "image switch --out x --cases 9999999 | 9999999                | fewer cases",
        "image switch --out /nowhere/x        | /nowhere/x             | cannot write",
        "mail --designs swich                 | 'swich'                | did you mean 'switch'?",
        "mail --designs switch --workload read --cc a@b | --cc          | --in-reply-to",
        "mail --designs switch --workload read --in-reply-to x | 'x'    | no Message-ID",
        "mail --designs switch --workload read --out /nowhere/x | /nowhere/x | no such folder",
        "sweep --out /dev/null/x              | /dev/null/x            | cannot make the folder",
        "reproduce /nowhere                   | /nowhere               | cannot read",
        "designs --source nope                | 'nope'                 | duplicated-table",
      })
  void whatCannotBeMeantIsOneLineThatNamesTheWord(String words, String offender, String hint) {
    assertEquals(2, run(words.split(" ")));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(offender), err.toString());
    assertTrue(err.toString().contains(hint), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void aFaultOfTheProgramIsOneLineWithoutStackTrace() {
    var command = new CommandLine(new Faulty());
    command.setErr(new PrintWriter(err, true));
    assertEquals(70, Failures.tellIn(command).execute());
    List<String> lines = err.toString().lines().toList();
    assertEquals("lab: internal error: java.lang.IllegalStateException: oops", lines.getFirst());
    assertEquals(
        List.of("lab: ENTRYLAB_STACKTRACE=1 shows the stack trace"),
        lines.subList(1, lines.size()));
  }

  @CommandLine.Command(name = "faulty")
  private static final class Faulty implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("oops");
    }
  }

  @Test
  void outputThatIsLostIsToldUnlessItsReaderHadEnough() {
    assertEquals(2, printedWhere("No space left on device"));
    assertEquals("lab: cannot write the output: No space left on device\n", err.toString());
    err.getBuffer().setLength(0);
    assertEquals(0, printedWhere("Broken pipe"));
    assertEquals("", err.toString());
  }

  private int printedWhere(String fault) {
    var written =
        new CommandOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(fault);
              }
            });
    var print = new PrintWriter(written, false, StandardCharsets.UTF_8);
    print.print("a result");
    print.flush();
    return Main.toldOf(written, new PrintWriter(err, true), 0);
  }

  @Test
  void commandsThatAreNoUsersAreNotSuggested() {
    assertEquals(2, run("newer-class"));
    assertTrue(err.toString().startsWith("lab: unknown command 'newer-class'"), err.toString());
    assertFalse(err.toString().contains("newer-classes"), err.toString());
  }

  @Test
  void designsAreListedAndOneIsPrinted() {
    assertEquals(0, run("designs"));
    assertTrue(out.toString().contains("trampoline-slowpath"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, run("designs", "--source", "duplicated-table"));
    assertTrue(out.toString().contains(".include"), out.toString());
  }

  @Test
  void anErrorOfTheMachineIsOneLineWithAHint() {
    var told = new StringWriter();
    assertEquals(70, Failures.tell(new OutOfMemoryError("Java heap space"), new PrintWriter(told)));
    assertEquals(
        "lab: out of memory (Java heap space): JDK_JAVA_OPTIONS=-Xmx8g gives 8 GiB",
        told.toString().lines().findFirst().orElseThrow());
  }
}
