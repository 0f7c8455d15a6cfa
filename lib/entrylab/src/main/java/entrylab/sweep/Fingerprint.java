package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.kernel.KernelRecord;
import entrylab.progress.Interruption;
import entrylab.sweep.call.EntryCode;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A checksum of everything that decides a sweep's results, the library's own code included. */
final class Fingerprint {
  /** Calls of a workload that are looked at, besides how often it calls what. */
  private static final int CALLS = 100_000;

  private static final int INTERRUPT_CHECK_MASK = 0xfff;

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The checksum of a sweep over these workloads, as hexadecimal digits. */
  static String of(Sweep sweep, List<Workload> workloads) {
    var all = new Fingerprint();
    all.library();
    all.add(sweep.settings().texts());
    all.add(new TreeMap<>(sweep.get(SweepSettings.COSTS).values()));
    for (EntryCode code : sweep.codes()) {
      all.add(code.name());
      switch (code) {
        case EntryCode.OfDesign(Design design) ->
            all.digest.update(design.image(sweep.options()).elf());
        case EntryCode.OfKernel(KernelRecord record) -> all.add(record.digest());
      }
    }
    for (Cpu cpu : sweep.cpus()) {
      all.add(cpu.name(), cpu.instructions());
      cpu.values().forEach((parameter, quantity) -> all.add(parameter, quantity.value()));
    }
    workloads.forEach(workload -> all.workload(workload, sweep));
    return HexFormat.of().formatHex(all.digest.digest());
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void workload(Workload workload, Sweep sweep) {
    add(workload.name(), workload.weights());
    SyscallStream stream = workload.stream(sweep.options().table(), sweep.seed());
    StringBuilder calls = new StringBuilder();
    for (int call = 0; call < CALLS; call++) {
      if ((call & INTERRUPT_CHECK_MASK) == 0) {
        Interruption.check("the sweep");
      }
      calls.append(stream.next()).append('@').append(stream.task()).append(' ');
    }
    add(calls);
  }

  private void library() {
    try {
      Path place =
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the library's own location is no path", e);
    }
  }
}
