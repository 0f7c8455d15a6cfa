package entrylab.kernel;

import entrylab.path.Trace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes and reads kernel records; the package's description has the grammar. */
final class KernelRecordFile {
  static final FileForm FORM = new FileForm("kernel record", 1, "./lab kernel record");
  private static final HexFormat HEX = HexFormat.of();

  private KernelRecordFile() {}

  /** Writes lines. */
  interface Lines {
    void to(Writer out) throws IOException;
  }

  static void write(KernelRecord record, Path file) {
    writeWhole(file, out -> write(record, out));
  }

  /** Writes a file beside its place and then moves it there, so that no half of one is left. */
  static void writeWhole(Path file, Lines lines) {
    Path whole = file.toAbsolutePath();
    Path half = whole.resolveSibling(whole.getFileName() + ".half");
    try {
      Files.createDirectories(whole.getParent());
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(half)), StandardCharsets.UTF_8))) {
        lines.to(out);
      }
      Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      delete(half);
      throw new KernelException("cannot write '" + file + "': " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  private static void delete(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException _) {
      // What could not be written says more.
    }
  }

  /** SHA-256 of what is written of a record, before it is compressed. */
  static String digest(KernelRecord record) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new DigestOutputStream(OutputStream.nullOutputStream(), digest),
                  StandardCharsets.UTF_8))) {
        write(record, out);
      }
      return HEX.formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static void write(KernelRecord record, Writer out) throws IOException {
    out.write(FORM.first() + "\nname " + record.name() + "\n");
    for (Map.Entry<String, String> fact : record.facts().entrySet()) {
      out.write("fact " + fact.getKey() + ": " + fact.getValue() + "\n");
    }
    for (Symbols.Symbol symbol : record.symbols().all()) {
      out.write(
          String.format(
              Locale.ROOT, "symbol %x %x %s%n", symbol.address(), symbol.size(), symbol.name()));
    }
    for (KernelInstruction instruction : record.code()) {
      out.write(
          "code "
              + Long.toHexString(instruction.address())
              + " "
              + HEX.formatHex(instruction.code())
              + "\n");
    }
    for (RecordedCall call : record.calls()) {
      out.write(
          "call "
              + call.wish().call()
              + " "
              + call.wish().way().word()
              + " "
              + call.agreeing()
              + " "
              + call.rounds()
              + "\n");
      for (Stretch stretch : call.stretches()) {
        out.write(stretch.user() ? "user\n" : "kernel " + stretch.stack() + "\n");
        for (KernelStep step : stretch.steps()) {
          write(step, out);
        }
      }
    }
  }

  private static void write(KernelStep step, Writer out) throws IOException {
    out.write(Integer.toString(step.instruction()));
    if (step.times() != 1) {
      out.write(" x" + step.times());
    }
    for (Trace.Access access : step.accesses()) {
      out.write(
          (access.store() ? " w" : " r")
              + access.size()
              + ":"
              + Long.toHexString(access.address()));
    }
    out.write("\n");
  }

  /**
   * Reads a record.
   *
   * @throws KernelException naming file and line if it is none
   */
  static KernelRecord read(Path file) {
    return FORM.read(file, new Reading());
  }

  /** A record that is being read. */
  static final class Reading implements FileForm.Lines<KernelRecord> {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Symbols.Symbol> symbols = new ArrayList<>();
    private final List<KernelInstruction> code = new ArrayList<>();
    private final List<RecordedCall> calls = new ArrayList<>();
    private String name = "";
    private String[] call;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<KernelStep> steps = new ArrayList<>();
    private boolean user;
    private int stack;

    @Override
    public void line(int number, String text) {
      if (Character.isDigit(text.charAt(0))) {
        step(text);
        return;
      }
      String[] words = text.split(" ", 2);
      switch (words[0]) {
        case "name" -> name = words[1];
        case "fact" -> {
          int colon = words[1].indexOf(": ");
          facts.put(words[1].substring(0, colon), words[1].substring(colon + 2));
        }
        case "symbol" -> {
          String[] fields = words[1].split(" ", 3);
          symbols.add(
              new Symbols.Symbol(
                  Long.parseUnsignedLong(fields[0], 16),
                  Long.parseUnsignedLong(fields[1], 16),
                  fields[2]));
        }
        case "code" -> {
          String[] fields = words[1].split(" ");
          code.add(
              new KernelInstruction(
                  Long.parseUnsignedLong(fields[0], 16), HEX.parseHex(fields[1])));
        }
        case "call" -> {
          endCall();
          call = words[1].split(" ");
        }
        case "user", "kernel" -> {
          endStretch();
          user = words[0].equals("user");
          stack = user ? stack : Integer.parseInt(words[1]);
        }
        default -> throw new IllegalArgumentException("'" + words[0] + "' is no word of it");
      }
    }

    private void step(String text) {
      String[] words = text.split(" ");
      int instruction = Integer.parseInt(words[0]);
      code.get(instruction);
      int times = 1;
      List<Trace.Access> accesses = new ArrayList<>();
      for (int i = 1; i < words.length; i++) {
        String word = words[i];
        if (word.charAt(0) == 'x') {
          times = Integer.parseInt(word.substring(1));
        } else {
          int colon = word.indexOf(':');
          accesses.add(
              new Trace.Access(
                  Long.parseUnsignedLong(word.substring(colon + 1), 16),
                  Integer.parseInt(word.substring(1, colon)),
                  word.charAt(0) == 'w'));
        }
      }
      steps.add(new KernelStep(instruction, times, List.copyOf(accesses)));
    }

    private void endStretch() {
      if (!steps.isEmpty()) {
        stretches.add(new Stretch(user, stack, steps));
        steps.clear();
      }
    }

    private void endCall() {
      endStretch();
      if (call != null) {
        calls.add(
            new RecordedCall(
                new CallWish(call[0], CallWay.of(call[1])),
                Integer.parseInt(call[2]),
                Integer.parseInt(call[3]),
                stretches));
        stretches.clear();
      }
    }

    @Override
    public KernelRecord whole() {
      endCall();
      if (calls.isEmpty()) {
        throw new IllegalArgumentException("it has no call");
      }
      return new KernelRecord(name, facts, new Symbols(symbols), code, calls);
    }
  }
}
