import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the constant interfaces (X86Const, UnicornConst, ...) from the constants that the Python
 * package of Unicorn carries. Run by Maven as a single-file source program:
 *
 * <pre>java GenerateConstants.java OUTPUT-DIRECTORY REPOSITORY-ROOT [PYTHON-PACKAGE]</pre>
 */
final class GenerateConstants {

  /** Python module and the name that the official Java binding gives to the interface. */
  private static final Map<String, String> INTERFACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("arm64_const.py", "Arm64Const"),
              Map.entry("arm_const.py", "ArmConst"),
              Map.entry("m68k_const.py", "M68kConst"),
              Map.entry("mips_const.py", "MipsConst"),
              Map.entry("ppc_const.py", "PpcConst"),
              Map.entry("riscv_const.py", "RiscvConst"),
              Map.entry("s390x_const.py", "S390xConst"),
              Map.entry("sparc_const.py", "SparcConst"),
              Map.entry("tricore_const.py", "TriCoreConst"),
              Map.entry("unicorn_const.py", "UnicornConst"),
              Map.entry("x86_const.py", "X86Const")));

  private static final Pattern CONSTANT = Pattern.compile("(UC_\\w+)\\s*=\\s*(-?\\w+)");

  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]).resolve("unicorn");
    Path python = PythonPackage.find(Path.of(args[1]), args.length > 2 ? args[2] : "");
    Files.createDirectories(output);
    for (var entry : INTERFACES.entrySet()) {
      Path source = python.resolve(entry.getKey());
      String text = translate(entry.getValue(), Files.readAllLines(source));
      Path target = output.resolve(entry.getValue() + ".java");
      if (!Files.exists(target) || !Files.readString(target).equals(text)) {
        Files.writeString(target, text);
      }
    }
  }

  private static String translate(String name, List<String> lines) {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from the constants in Unicorn's Python package. Do not edit.\n\n")
        .append("package unicorn;\n\n/** Constants of ")
        .append(name, 0, name.length() - "Const".length())
        .append(", by the names that Unicorn's C API gives them. */\n")
        .append("public interface ")
        .append(name)
        .append(" {\n");
    String section = "Unicorn API";
    for (String line : lines) {
      Matcher matcher = CONSTANT.matcher(line.strip());
      if (matcher.matches()) {
        out.append("\n  /** ").append(section).append(". */\n  int ").append(matcher.group(1));
        out.append(" = ").append(Integer.decode(matcher.group(2))).append(";\n");
      } else if (line.startsWith("# ") && !line.contains("DO NOT EDIT")) {
        section = line.substring(2).strip();
      }
    }
    return out.append("}\n").toString();
  }
}
