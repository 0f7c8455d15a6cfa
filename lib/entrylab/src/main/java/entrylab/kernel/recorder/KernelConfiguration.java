package entrylab.kernel.recorder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Those options of a kernel's configuration that entry code hangs on. */
final class KernelConfiguration {
  private static final List<String> OPTIONS =
      List.of(
          "PREEMPT_NONE",
          "PREEMPT_VOLUNTARY",
          "PREEMPT",
          "PREEMPT_DYNAMIC",
          "PREEMPT_LAZY",
          "HZ",
          "SMP",
          "PARAVIRT",
          "PARAVIRT_XXL",
          "PAGE_TABLE_ISOLATION",
          "MITIGATION_PAGE_TABLE_ISOLATION",
          "RETPOLINE",
          "MITIGATION_RETPOLINE",
          "RETHUNK",
          "MITIGATION_RETHUNK",
          "CPU_IBRS_ENTRY",
          "MITIGATION_IBRS_ENTRY",
          "MITIGATION_SPECTRE_BHI",
          "AUDITSYSCALL",
          "FTRACE_SYSCALLS",
          "SECCOMP_FILTER",
          "IA32_EMULATION",
          "X86_X32",
          "X86_X32_ABI",
          "X86_KERNEL_IBT",
          "X86_FRED",
          "GENERIC_ENTRY",
          "VMAP_STACK",
          "RANDOMIZE_KSTACK_OFFSET_DEFAULT",
          "GCC_PLUGIN_STACKLEAK",
          "TRACE_IRQFLAGS",
          "DEBUG_ENTRY",
          "RSEQ",
          "CC_VERSION_TEXT");

  /** Those that handlers hang on as well. */
  private static final List<String> OF_FOOTPRINTS =
      List.of(
          "PREEMPT_VOLUNTARY",
          "HZ",
          "SMP",
          "PAGE_TABLE_ISOLATION",
          "RETPOLINE",
          "AUDITSYSCALL",
          "FTRACE_SYSCALLS",
          "BPF_JIT",
          "HARDENED_USERCOPY",
          "SLAB_FREELIST_HARDENED",
          "MEMCG",
          "VMAP_STACK");

  private KernelConfiguration() {}

  /** Of the file beside an image, else of what the guest has; empty if neither is to be had. */
  static String of(Optional<Path> file, String hexadecimal) {
    try {
      String text =
          file.isPresent()
              ? Files.readString(file.get())
              : hexadecimal.isEmpty() ? "" : unpacked(hexadecimal);
      return those(text, OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the file beside an image, what the work of handlers hangs on; empty if there is none. */
  static String ofFootprints(Optional<Path> file) {
    try {
      String text = file.isPresent() ? Files.readString(file.get()) : "";
      return those(text, OF_FOOTPRINTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String those(String text, List<String> wanted) {
    return text.lines()
        .filter(line -> line.startsWith("CONFIG_"))
        .map(line -> line.substring("CONFIG_".length()))
        .filter(line -> wanted.contains(line.substring(0, line.indexOf('='))))
        .collect(Collectors.joining(" "));
  }

  private static String unpacked(String hexadecimal) throws IOException {
    try (var in =
        new GZIPInputStream(new ByteArrayInputStream(HexFormat.of().parseHex(hexadecimal)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
