package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class LineSweepTest {
  private static final List<String> POLICIES =
      List.of("lru", "tree-plru", "qlru-h11-m1-r0-u0", "qlru-h00-m1-r2-u1");

  /** A CPU with caches so small that all of them overflow. */
  private static Cpu small(Random random) {
    Map<String, String> values = new TreeMap<>();
    int firstSets = 1 << random.nextInt(3);
    int secondSets = firstSets << random.nextInt(2);
    int thirdSets = secondSets << random.nextInt(2);
    cache(values, "l1i", firstSets, 1 << random.nextInt(3), random);
    cache(values, "l1d", firstSets, 1 << random.nextInt(3), random);
    cache(values, "l2", secondSets, 1 << random.nextInt(3), random);
    cache(values, "l3", thirdSets, 2 << random.nextInt(3), random);
    values.put("l3.inclusive", "" + random.nextInt(2));
    var text = new StringBuilder("@base haswell\n@title small\n");
    values.forEach((name, value) -> text.append(line(name, value)));
    try {
      Path file = Files.createTempFile("small", ".cpu");
      Files.writeString(file, text);
      Cpu cpu = Cpus.fromFile(file);
      Files.delete(file);
      return cpu;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String name, String value) {
    String unit =
        name.endsWith("bytes")
            ? "bytes"
            : name.endsWith("ways") ? "ways" : name.endsWith("policy") ? "word" : "flag";
    return name + " | " + value + " | " + unit + " | this test | " + value + " | derived\n";
  }

  private static void cache(
      Map<String, String> values, String name, int sets, int ways, Random random) {
    values.put(name + ".bytes", "" + sets * ways * MemorySystem.LINE);
    values.put(name + ".ways", "" + ways);
    values.put(name + ".policy", POLICIES.get(random.nextInt(POLICIES.size())));
  }

  /** Sweeps and other lines in any order: looked up here, one line after the other there. */
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void sweepsThatAreLookedUpEqualSweepsLineByLine(@ForAll long seed) {
    var random = new Random(seed);
    Cpu cpu = small(random);
    var plain = new MemorySystem(cpu);
    var swept = new MemorySystem(cpu);
    List<Long> lines = new ArrayList<>();
    for (long line = 0; line < 8 + random.nextInt(60); line++) {
      lines.add(line);
    }
    Collections.shuffle(lines, random);
    int sweeping = 1 + random.nextInt(lines.size() - 1);
    long[] keys = new long[sweeping];
    for (int i = 0; i < sweeping; i++) {
      keys[i] = SweptLines.ofLine(random.nextBoolean(), lines.get(i));
    }
    var sets = new SweptLines(keys, crowded(plain.secondCache(), lines), new BitSet());
    var all = new SweptLines(keys, sets.second(), crowded(plain.thirdCache(), lines));
    use(plain, keys);
    use(swept, keys);
    swept.prepare(all);
    List<List<Long>> uses = new ArrayList<>();
    List<LineRun> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      uses.add(ofOneSlice(lines.subList(sweeping, lines.size()), plain, random));
      runs.add(swept.run(uses.getLast().stream().mapToLong(Long::longValue).toArray()));
    }
    for (int i = 0; i < 300; i++) {
      if (random.nextInt(4) == 0) {
        swept.sweepLines();
        use(plain, keys);
      } else if (random.nextBoolean()) {
        int run = random.nextInt(runs.size());
        int decoded = random.nextInt(4);
        assertEquals(
            oneByOne(plain, uses.get(run), decoded), runs.get(run).use(decoded), "use " + i);
      } else {
        long other = lines.get(random.nextInt(sweeping, lines.size()));
        long address = other * MemorySystem.LINE;
        if (random.nextBoolean()) {
          assertEquals(plain.fetch(address), swept.fetch(address), "use " + i);
        } else {
          assertEquals(plain.touch(address), swept.touch(address), "use " + i);
        }
        assertEquals(plain.holdsCode(address), swept.holdsCode(address), "use " + i);
      }
    }
    plain.check();
    swept.check();
    assertArrayEquals(plain.codeCache().counted(), swept.codeCache().counted());
    assertArrayEquals(plain.dataCache().counted(), swept.dataCache().counted());
    assertArrayEquals(plain.secondCache().counted(), swept.secondCache().counted());
    assertArrayEquals(plain.thirdCache().counted(), swept.thirdCache().counted());
  }

  /** Some uses of lines that share a slice with the first one drawn. */
  private static List<Long> ofOneSlice(List<Long> lines, MemorySystem memory, Random random) {
    long first = lines.get(random.nextInt(lines.size()));
    int slice = memory.slice(first * MemorySystem.LINE);
    List<Long> all =
        lines.stream().filter(l -> memory.slice(l * MemorySystem.LINE) == slice).toList();
    List<Long> uses = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(LineRun.MOST); i++) {
      uses.add(SweptLines.ofLine(random.nextBoolean(), all.get(random.nextInt(all.size()))));
    }
    return uses;
  }

  /** What a run answers: code that was decoded is fetched only where its line has left. */
  private static long oneByOne(MemorySystem memory, List<Long> uses, int decoded) {
    long answers = 0;
    for (int i = 0; i < uses.size(); i++) {
      long address = SweptLines.line(uses.get(i)) * MemorySystem.LINE;
      long answer;
      if (!SweptLines.isCode(uses.get(i))) {
        answer = memory.touch(address).ordinal();
      } else if ((decoded & 1 << i) != 0 && memory.holdsCode(address)) {
        answer = 0;
      } else {
        answer = 1 + memory.fetch(address).ordinal();
      }
      answers |= answer << LineRun.BITS * i;
    }
    return answers;
  }

  private static void use(MemorySystem memory, long[] keys) {
    for (long key : keys) {
      memory.findNow(SweptLines.isCode(key), SweptLines.line(key));
    }
  }

  /** Sets that more lines fall into than they have ways. */
  private static BitSet crowded(SetAssociativeCache cache, List<Long> lines) {
    Map<Integer, TreeSet<Long>> held = new TreeMap<>();
    lines.forEach(line -> held.computeIfAbsent(cache.setOf(line), s -> new TreeSet<>()).add(line));
    var crowded = new BitSet();
    held.forEach((set, some) -> crowded.set(set, some.size() > cache.ways()));
    return crowded;
  }

  @Test
  void anInstructionCacheThatLinesSweepThroughIsNotEmptied() {
    var memory = new MemorySystem(Cpus.get("haswell"));
    memory.prepare(new SweptLines(new long[] {1}, new BitSet(), new BitSet()));
    assertThrows(IllegalStateException.class, memory::clearCode);
  }
}
