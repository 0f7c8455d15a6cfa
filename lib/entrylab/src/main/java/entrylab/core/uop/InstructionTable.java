package entrylab.core.uop;

import entrylab.core.cpu.Confidence;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.files.DataFolder;
import entrylab.isa.Instruction;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What every known instruction form costs on one CPU. */
public final class InstructionTable {
  private static final String BASE = "@base";

  /** A WRMSR, and one of IA32_PRED_CMD: which of them is seen from the code before. */
  private static final String WRITE = "wrmsr";

  private static final String BARRIER = "wrmsr_ibpb";

  /**
   * What waits for everything older and lets nothing younger begin, whatever it costs (Intel SDM
   * volume 3, Serializing Instructions); those that have a row say it there.
   */
  private static final Set<String> SERIALISING =
      Set.of(
          "cpuid",
          "invd",
          "invpcid",
          "lgdt",
          "lidt",
          "lldt",
          "ltr",
          "mov_dr",
          "rsm",
          "serialize",
          "wbinvd");

  private final String name;
  private final Map<String, FormCost> rows;

  /** Stand-ins that were made, by the shape and the form they stand for: one of each. */
  private final Map<String, FormCost> estimates = new ConcurrentHashMap<>();

  private InstructionTable(String name, Map<String, FormCost> rows) {
    this.name = name;
    this.rows = rows;
  }

  /** The table that a profile names, from {@code data/instructions}, with the profile's values. */
  public static InstructionTable of(Cpu cpu) {
    return named(cpu.instructions(), cpu);
  }

  private static InstructionTable named(String name, Cpu cpu) {
    return read(name, DataFolder.reader("instructions/" + name + ".csv"), cpu);
  }

  /**
   * Reads {@code form,fused,uops,source,confidence} rows. A first row {@code @base} names, in its
   * uops field, a table whose rows are taken over unless stated again.
   *
   * @param cpu whose profile has the values that rows name
   * @throws IllegalArgumentException naming file, line and what is wrong
   */
  static InstructionTable read(String name, Reader csv, Cpu cpu) {
    Map<String, FormCost> rows = new TreeMap<>();
    Map<String, Long> stated = new TreeMap<>();
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setCommentMarker('#')
            .get();
    try (var parser = format.parse(csv)) {
      for (CSVRecord row : parser) {
        try {
          read(row, rows, stated, parser.getCurrentLineNumber(), cpu);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "%s.csv, line %d: %s",
                  name,
                  parser.getCurrentLineNumber(),
                  e.getMessage()),
              e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new InstructionTable(name, Collections.unmodifiableMap(rows));
  }

  private static void read(
      CSVRecord row, Map<String, FormCost> rows, Map<String, Long> stated, long line, Cpu cpu) {
    String form = row.get("form");
    if (form.equals(BASE)) {
      rows.putAll(named(row.get("uops"), cpu).rows);
      return;
    }
    if (row.get("source").isEmpty()) {
      throw new IllegalArgumentException(form + " has no source");
    }
    Long earlier = stated.put(form, line);
    if (earlier != null) {
      throw new IllegalArgumentException(form + " was stated in line " + earlier + " already");
    }
    rows.put(
        form,
        FormCost.parse(
            form,
            Integer.parseInt(row.get("fused")),
            row.get("uops"),
            row.get("source"),
            Confidence.named(row.get("confidence")),
            cpu));
  }

  /** The rows by form. */
  public Map<String, FormCost> rows() {
    return rows;
  }

  /**
   * The profile values that rows name, and that none of these instructions takes: whatever they
   * are, code of nothing else takes as long.
   */
  public Set<Parameter> idle(Collection<Instruction> code) {
    Set<Parameter> idle = new TreeSet<>();
    rows.values().forEach(cost -> idle.addAll(cost.constants()));
    for (Instruction instruction : code) {
      idle.removeAll(cost(instruction, UnknownForm.ESTIMATE).constants());
      if (instruction.form().equals(WRITE)) {
        idle.removeAll(barrier().constants());
      }
    }
    return idle;
  }

  /** What an indirect branch prediction barrier costs: a WRMSR of IA32_PRED_CMD. */
  public FormCost barrier() {
    return rows.get(BARRIER);
  }

  /**
   * What an instruction costs; a form with an address suffix falls back to the plain one.
   *
   * @throws UnknownFormException if the table has no row and {@code unknown} refuses
   */
  public FormCost cost(Instruction instruction, UnknownForm unknown) {
    FormCost exact = rows.get(instruction.form());
    if (exact != null) {
      return exact;
    }
    FormCost plain = rows.get(instruction.plainForm());
    if (plain != null) {
      return plain;
    }
    if (unknown == UnknownForm.REFUSE) {
      throw new UnknownFormException(instruction, name);
    }
    // The shape is all that is known: an ALU operation with a load, a store, or both.
    String shape =
        instruction.memory().isEmpty()
            ? "alu_r_r"
            : instruction.plainForm().contains("_m_") || instruction.plainForm().endsWith("_m")
                ? "alu_m_r"
                : "alu_r_m";
    return estimates.computeIfAbsent(
        shape + ' ' + instruction.form(),
        both -> rows.get(shape).asEstimateFor(instruction.form(), serialises(instruction.form())));
  }

  private static boolean serialises(String form) {
    return SERIALISING.stream().anyMatch(one -> form.equals(one) || form.startsWith(one + "_"));
  }
}
