package entrylab.sweep.call;

import entrylab.isa.CodeAddresses;
import entrylab.isa.CodeField;
import entrylab.isa.Decoder;
import entrylab.kernel.RecordedPath;
import entrylab.layout.KernelLayout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.placement.Moves;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/**
 * What a path executes, wherever it lies. Two designs whose calls execute the same differ by
 * placement alone, whatever a model says of their cycles.
 *
 * <pre>{@code
 * var path = TimedCall.of(Designs.get("switch"), "getpid").path();
 * var asLinked = entrylab.placement.Blocks.of(path.image())
 *     .at(entrylab.placement.Placement.AS_LINKED);
 * show(ExecutedCode.of(path, asLinked).tables());
 * }</pre>
 *
 * @param digest of its instructions, without addresses of the image and how far jumps go (FNV-1a,
 *     64 bits); stand-ins left out
 * @param tables names of the tables that it reads
 */
public record ExecutedCode(long digest, String tables) {
  /** A kernel's image, where all that it was linked from lies (Documentation/x86/x86_64/mm.rst). */
  private static final long IMAGE = 0xffffffff80000000L;

  private static final long MODULES = 0xffffffffc0000000L;

  /**
   * Looks at a path.
   *
   * @param asLinked tells tables by their addresses
   */
  public static ExecutedCode of(Path path, Moves asLinked) {
    var digest = new Digest(address -> path.image().sectionAt(address).isPresent());
    Set<String> tables = new TreeSet<>();
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) != Part.STAND_IN) {
        digest.add(path.bytes(step), path.address(step));
        for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
          if (path.region(access) == MemoryRegion.RODATA) {
            asLinked
                .blockAt(KernelLayout.RODATA + path.offset(access))
                .ifPresent(b -> tables.add(b.name()));
          }
        }
      }
    }
    return new ExecutedCode(digest.value, String.join(" ", tables));
  }

  /**
   * Looks at a recorded path; its record names what it read.
   *
   * @param tableAt the name of a table that an address belongs to
   */
  public static ExecutedCode of(RecordedPath path, LongFunction<Optional<String>> tableAt) {
    var digest = new Digest(address -> address >= IMAGE && address < MODULES);
    Set<String> tables = new TreeSet<>();
    for (int step = 0; step < path.roles().size(); step++) {
      if (!path.roles().get(step).standIn()) {
        Trace.Step at = path.trace().steps().get(step);
        digest.add(at.code(), at.address());
        at.accesses().forEach(access -> tableAt.apply(access.address()).ifPresent(tables::add));
      }
    }
    return new ExecutedCode(digest.value, String.join(" ", tables));
  }

  /** A digest in the making. */
  private static final class Digest {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TWO_BYTE_OPCODE = 0x0f;
    private static final int NEAR_CONDITION = 0x80;
    private static final int SHORT_CONDITION = 0x70;
    private static final int NEAR_JUMP = 0xe9;
    private static final int SHORT_JUMP = 0xeb;

    private final LongPredicate inImage;
    private long value = BASIS;

    Digest(LongPredicate inImage) {
      this.inImage = inImage;
    }

    void add(byte[] code, long address) {
      CodeAddresses stated = Decoder.get().addresses(code);
      if (stated.branch().present()) {
        branch(code);
        return;
      }
      byte[] plain = code;
      if (stated.relative().present()
          && inImage.test(address + code.length + stated.relative().value(code))) {
        plain = stated.relative().with(plain, 0);
      }
      plain = withoutAddress(plain, stated.absolute());
      plain = withoutAddress(plain, stated.immediate());
      for (byte b : plain) {
        add(b);
      }
    }

    /**
     * A jump's kind alone: whether it needs one byte or four to say how far is its place's doing.
     */
    private void branch(byte[] code) {
      int first = code[0] & 0xff;
      if (first == TWO_BYTE_OPCODE && (code[1] & 0xf0) == NEAR_CONDITION) {
        add(code[1] - NEAR_CONDITION + SHORT_CONDITION);
      } else {
        add(first == NEAR_JUMP ? SHORT_JUMP : first);
      }
    }

    private byte[] withoutAddress(byte[] code, CodeField field) {
      return field.present() && inImage.test(field.value(code)) ? field.with(code, 0) : code;
    }

    private void add(int next) {
      value = (value ^ next & 0xff) * PRIME;
    }
  }
}
