package entrylab.measure;

import entrylab.design.Design;
import entrylab.files.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A few instructions that stand where a design stands, to find a processor's rules by.
 *
 * <pre>{@code
 * show(new Sequence("two-adds", "\taddq %rax, %rax\n\taddq %rax, %rax\n").design());
 * }</pre>
 *
 * @param body assembly; a jump back to the loop is put behind it
 */
public record Sequence(String name, String body) {
  private static final Pattern BEGINS = Pattern.compile("(?m)^== ");
  private static final String PRELUDE =
      """
      	.set	rsp_scratch, 0x100
      	.set	top_of_stack, 4
      	.text
      	.globl	entry_SYSCALL_64
      	.balign	64
      entry_SYSCALL_64:
      """;

  /** The shipped ones, {@code data/ring3/sequences.txt}. */
  static List<Sequence> shipped() {
    return parse(DataFolder.text("ring3/sequences.txt"));
  }

  /** Reads sequences; what stands before the first is a comment. */
  static List<Sequence> parse(String text) {
    List<Sequence> sequences = new ArrayList<>();
    String[] parts = BEGINS.split(text);
    for (int i = 1; i < parts.length; i++) {
      String[] lines = parts[i].split("\n", 2);
      sequences.add(new Sequence(lines[0].strip(), lines[1]));
    }
    return sequences;
  }

  /** As a design that has nothing but this. */
  public Design design() {
    return Design.of(name, PRELUDE + body + "\tjmp\t*%rcx\n");
  }
}
