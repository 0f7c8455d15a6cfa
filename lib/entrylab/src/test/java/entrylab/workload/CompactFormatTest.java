package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactFormatTest {

  @Test
  void frequentNamesHaveShortCodesAndRepetitionIsFolded() {
    Recording recording =
        new Recording.Builder()
            .add(CallName.of("execve"), 0, SyscallStream.NO_GAP)
            .add(CallName.of("read"), 0, 12)
            .add(CallName.of("read"), 0, 12)
            .add(new CallName("read", CallAbi.X32), 1, 3)
            .build(Map.of("command", "cat FILE"));
    assertEquals(
        """
        # entrylab workload, format 1
        # command: cat FILE
        # names
        a read 2
        b execve 1
        c read 1 x32
        # calls
        0 b a12*2
        1 c3
        """,
        written(recording));
  }

  @Property(tries = 200)
  void whatIsWrittenReadsBackTheSame(@ForAll("recordings") Recording recording) {
    assertEquals(written(recording), written(read(written(recording))));
    Recording back = read(written(recording));
    assertEquals(recording.size(), back.size());
    for (int call = 0; call < recording.size(); call++) {
      assertEquals(recording.names().get(recording.code(call)), back.names().get(back.code(call)));
      assertEquals(recording.task(call), back.task(call));
      assertEquals(recording.gapMicros(call), back.gapMicros(call));
    }
  }

  private record Call(CallName name, int task, int gap) {}

  @Provide
  Arbitrary<Recording> recordings() {
    Arbitrary<CallName> names =
        Combinators.combine(
                Arbitraries.strings().withCharRange('a', 'z').withChars('_', '3').ofLength(2),
                Arbitraries.of(CallAbi.class))
            .as(CallName::new);
    Arbitrary<Call> calls =
        Combinators.combine(
                names, Arbitraries.integers().between(0, 9), Arbitraries.integers().between(-1, 3))
            .as(Call::new);
    return calls
        .list()
        .ofMaxSize(400)
        .map(list -> {
          Recording.Builder builder = new Recording.Builder();
          list.forEach(call -> builder.add(call.name(), call.task(), call.gap()));
          return builder.build(Map.of("what", "made up"));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "git status|file:1: the first line must be '# entrylab workload, format 1'",
        "# entrylab workload, format 1;command|file:2: 'command' is not '# key: value'",
        "# entrylab workload, format 1;# names;a read|file:3: a name line is 'code name count"
            + " [abi]'",
        "# entrylab workload, format 1;# names;# calls;x a|file:4: '' is not a number",
        "# entrylab workload, format 1;# names;# calls;0 a|file:4: no name has the code 'a'",
        "# entrylab workload, format 1;# names;a read 1;# calls;0 a*|file:5: '' is not a number",
        "# entrylab workload, format 1;# names;a read 1;# calls;0 a9999999999|file:5: '9999999999'"
            + " is not a number",
      })
  void damageIsNamedWithItsLine(String text, String message) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> read(text.replace(';', '\n')));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void aRecordingStartsAgainAtItsEnd() {
    Recording recording =
        new Recording.Builder()
            .add(CallName.of("read"), 0, SyscallStream.NO_GAP)
            .add(CallName.of("write"), 1, 7)
            .build(Map.of());
    RecordedWorkload workload = new RecordedWorkload("two", recording);
    var table = entrylab.image.SyscallTable.v45(true, entrylab.image.MarkedList.MERGE);
    SyscallStream stream = workload.stream(table, 1);
    assertEquals(List.of(0, 1, 0), List.of(stream.next(), stream.next(), stream.next()));
    stream.next();
    assertEquals(1, stream.task());
    assertEquals(7, stream.gapMicros());
    assertEquals(2, workload.frequencies(table).total());
  }

  private static String written(Recording recording) {
    StringBuilder out = new StringBuilder();
    CompactFormat.write(recording, out);
    return out.toString();
  }

  private static Recording read(String text) {
    return CompactFormat.read("file", new StringReader(text));
  }
}
