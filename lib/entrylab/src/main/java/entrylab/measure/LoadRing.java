package entrylab.measure;

import entrylab.measure.worker.WorkerAddresses;
import entrylab.measure.worker.WorkerSegment;
import java.util.Locale;

/**
 * Lines of memory each of which holds the address of the next, so that each load waits for the one
 * before. The order is that of a linear congruential generator of full period (Knuth, The Art of
 * Computer Programming, volume 2, section 3.2.1.2, theorem A), which no prefetcher follows. Code
 * that goes around lays the ring the first time it runs, and goes on where it left off afterwards.
 *
 * <p>Pages of it are written to, since pages that nobody has written to are one page for all.
 *
 * @param offset where it begins in the free memory; its first line is for its own words
 * @param lines how many, a power of two
 * @param apart whether each line has a page of its own, else they lie side by side
 */
record LoadRing(int offset, int lines, boolean apart) {
  /** Multiplier and increment: any of the form 4k + 1 and any odd one serve the theorem. */
  static final int MULTIPLIER = 1_664_525;

  static final int INCREMENT = 1_013_904_223;

  private static final int LINE_BYTES = 64;
  private static final int PAGE_BYTES = 4096;

  /** Checks. */
  LoadRing {
    if (Integer.bitCount(lines) != 1) {
      throw new IllegalArgumentException("a ring needs a power of two of lines, not " + lines);
    }
    if (offset + bytes(lines, apart) > WorkerAddresses.FREE_BYTES) {
      throw new IllegalArgumentException("no room for a ring of " + lines + " lines");
    }
  }

  private static long bytes(int lines, boolean apart) {
    return PAGE_BYTES + (long) lines * (apart ? PAGE_BYTES : LINE_BYTES);
  }

  /** The memory that all rings lie in; it takes none until they are laid. */
  static WorkerSegment memory() {
    return WorkerSegment.zero(WorkerAddresses.FREE, WorkerAddresses.FREE_BYTES);
  }

  /** The line behind a line. */
  static int next(int line, int lines) {
    return line * MULTIPLIER + INCREMENT & lines - 1;
  }

  /** Code that makes so many loads around the ring. */
  String loads(int n) {
    long words = WorkerAddresses.FREE + offset;
    // The address of line edi, to rdi; in pages of their own lines lie in all sets of a cache.
    String address =
        apart
            ? "movl %edi, %r8d\n\tandl $63, %r8d\n\tshll $6, %r8d\n\tshll $12, %edi\n\taddl %r8d, %edi"
            : "shll $6, %edi";
    return String.format(
            Locale.ROOT,
            """
            	movl	$0x%x, %%r11d
            	cmpq	$0, (%%r11)
            	jne	4f
            	xorl	%%esi, %%esi
            3:	movl	%%esi, %%edi
            	ADDRESS
            	leaq	0x%x(%%rdi), %%r9
            	imull	$%d, %%esi, %%esi
            	addl	$%d, %%esi
            	andl	$0x%x, %%esi
            	movl	%%esi, %%edi
            	ADDRESS
            	leaq	0x%x(%%rdi), %%r10
            	movq	%%r10, (%%r9)
            	testl	%%esi, %%esi
            	jnz	3b
            	movq	%%r10, (%%r11)
            4:	movq	(%%r11), %%rax
            	.rept	%d
            	movq	(%%rax), %%rax
            	.endr
            	movq	%%rax, (%%r11)
            """,
            words,
            words + PAGE_BYTES,
            MULTIPLIER,
            INCREMENT,
            lines - 1,
            words + PAGE_BYTES,
            n)
        .replace("ADDRESS", address);
  }
}
