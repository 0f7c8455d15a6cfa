package entrylab.core.uop;

import entrylab.core.cpu.Confidence;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one instruction form costs on one CPU: a row of an instruction table.
 *
 * @param fused micro-ops in the fused domain, as rename counts them
 * @param uops unfused micro-ops, in order; each execute micro-op waits for the one before it
 * @param drains whether it waits for everything older
 * @param blocks whether everything younger waits for it
 * @param holds whether nothing younger is even renamed before it is done
 * @param anyAccesses whether it may make any number of accesses, which caches see and nobody waits
 *     for, such as a repeated string instruction
 * @param perLine cycles for each line of those accesses, behind the micro-ops
 * @param constant a profile value it takes instead of running micro-ops
 * @param constants the profile values that its time is made of
 * @param estimate whether the row is a stand-in for a form that the table lacks
 */
public record FormCost(
    String form,
    int fused,
    List<MicroOp> uops,
    boolean drains,
    boolean blocks,
    boolean holds,
    boolean anyAccesses,
    int perLine,
    Optional<Parameter> constant,
    Set<Parameter> constants,
    String source,
    Confidence confidence,
    boolean estimate) {

  /**
   * Reads the micro-op field: micro-ops, {@code *n} to repeat, {@code drain}, {@code block}, {@code
   * hold}, {@code cost=key}, {@code any}, {@code line=n}; for a number may stand {@code (key)}, a
   * value of the CPU's profile.
   */
  static FormCost parse(
      String form, int fused, String field, String source, Confidence confidence, Cpu cpu) {
    var numbers = new RowNumbers(cpu);
    List<MicroOp> uops = new ArrayList<>();
    boolean drains = false;
    boolean blocks = false;
    boolean holds = false;
    boolean anyAccesses = false;
    int perLine = 0;
    Optional<Parameter> constant = Optional.empty();
    for (String word : field.isBlank() ? new String[0] : field.strip().split(" +")) {
      if (word.equals("drain")) {
        drains = true;
      } else if (word.equals("block")) {
        blocks = true;
      } else if (word.equals("hold")) {
        holds = true;
      } else if (word.equals("any")) {
        anyAccesses = true;
      } else if (word.startsWith("line=")) {
        perLine = numbers.read(word.substring("line=".length()));
      } else if (word.startsWith("cost=")) {
        constant = Optional.of(RowNumbers.parameter(word.substring("cost=".length())));
      } else {
        String[] repeated = word.split("\\*");
        int times = repeated.length > 1 ? numbers.read(repeated[1]) : 1;
        for (int i = 0; i < times; i++) {
          uops.add(MicroOp.parse(repeated[0], numbers));
        }
      }
    }
    Set<Parameter> constants = new TreeSet<>(numbers.named());
    constant.ifPresent(constants::add);
    return new FormCost(
        form,
        fused,
        List.copyOf(uops),
        drains,
        blocks,
        holds,
        anyAccesses,
        perLine,
        constant,
        constants,
        source,
        confidence,
        false);
  }

  /**
   * This cost for another form.
   *
   * @param alone whether that serialises
   */
  FormCost asEstimateFor(String other, boolean alone) {
    return new FormCost(
        other,
        fused,
        uops,
        drains || alone,
        blocks || alone,
        holds,
        true,
        perLine,
        constant,
        constants,
        "estimate",
        Confidence.ASSUMED,
        true);
  }
}
