package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store buffer re-derives at the end of a timed run, each seen failing. */
class LoadStoreFaultTest {
  private static final Cpu CPU = Cpus.get("haswell");
  private static final int HIT = 0;

  private final LoadStoreUnit unit = new LoadStoreUnit(CPU, new LatencyTable(CPU));
  private CompiledTrace trace;

  /** A store and the load that it serves. */
  @BeforeEach
  void aStoreAndItsLoad() {
    byte[] code = Asm.assemble("mov %rax,8(%rsp); mov 8(%rsp),%rbx");
    trace =
        new TraceCompiler(CPU, UnknownForm.REFUSE)
            .compile(new CodeWalker(code, Asm.BASE).walk("pair"));
    unit.start(trace, CarriedStores.NONE);
    unit.storeAddress(0, Moment.core(Moment.ZERO, 1), HIT);
    unit.storeData(0, Moment.core(Moment.ZERO, 1));
  }

  private void retireStore() {
    unit.storeRetired(0, Moment.core(Moment.ZERO, 20), HIT);
  }

  private void load() {
    unit.load(1, Moment.core(Moment.ZERO, 3), Moment.core(Moment.ZERO, 2), HIT);
  }

  private String complaint() {
    return assertThrows(IllegalStateException.class, unit::check).getMessage();
  }

  @Test
  void allIsWellIfEachIsMadeAndRetiredOnce() {
    retireStore();
    load();
    unit.loadRetired(Moment.core(Moment.ZERO, 21));
    unit.check();
  }

  @Test
  void aLoadThatNeverRetiresIsFound() {
    retireStore();
    load();
    assertEquals("pair: 1 loads made, but 0 retired", complaint());
  }

  @Test
  void aLoadMadeTwiceIsFound() {
    retireStore();
    load();
    load();
    unit.loadRetired(Moment.ZERO);
    unit.loadRetired(Moment.ZERO);
    assertEquals("pair: 2 loads made, but 1 in the trace", complaint());
  }

  @Test
  void aStoreThatNeverRetiresIsFound() {
    load();
    unit.loadRetired(Moment.ZERO);
    assertEquals("pair: 0 stores retired, but 1 in the trace", complaint());
  }

  @Test
  void aStoreWhoseDataAreKnownTwiceIsFound() {
    retireStore();
    load();
    unit.loadRetired(Moment.ZERO);
    unit.storeData(0, Moment.ZERO);
    assertEquals("pair: 2 stores whose data were known, but 1 in the trace", complaint());
  }

  @Test
  void aLoadServedByNobodyIsFound() {
    retireStore();
    load();
    unit.loadRetired(Moment.ZERO);
    assertEquals(new LoadStoreCounts("pair", 1, 1, 1, 1, 0, 1, 1, 1), unit.counts());
    var byNobody = new LoadStoreCounts("pair", 1, 1, 1, 0, 0, 1, 1, 1);
    assertEquals(
        "pair: 0 loads served by stores or the cache, but 1 made",
        assertThrows(IllegalStateException.class, byNobody::check).getMessage());
  }

  @Test
  void aMicroOpThatIsRenamedAndNeverRetiresIsFound() {
    var rename = new Bandwidth(4);
    var retire = new Bandwidth(4);
    rename.issue(Moment.ZERO);
    rename.issue(Moment.ZERO);
    retire.issue(Moment.ZERO);
    var fault = assertThrows(IllegalStateException.class, () -> retire.check(rename, "pair"));
    assertEquals("pair: 2 micro-ops renamed, but 1 retired", fault.getMessage());
    retire.issue(Moment.ZERO);
    retire.check(rename, "pair");
  }
}
