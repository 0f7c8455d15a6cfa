import unicorn.CodeHook;
import unicorn.Library;
import unicorn.Unicorn;

/** Runs two instructions and says what came of them, and where the library was found. */
final class Consumer {
  private Consumer() {}

  public static void main(String[] arguments) {
    byte[] code = {0x48, (byte) 0xff, (byte) 0xc0, (byte) 0xf4}; // inc rax; hlt
    int[] instructions = {0};
    try (Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      unicorn.mem_map(0x1000, 0x1000, Unicorn.UC_PROT_ALL);
      unicorn.mem_write(0x1000, code);
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 41L);
      CodeHook hook = (u, address, size, user) -> instructions[0]++;
      unicorn.hook_add(hook, 1, 0, null);
      unicorn.emu_start(0x1000, 0, 0, 0);
      System.out.println(
          "rax %d, %d instructions, library of %s"
              .formatted(
                  unicorn.reg_read(Unicorn.UC_X86_REG_RAX),
                  instructions[0],
                  Library.get().origin()));
    }
  }
}
