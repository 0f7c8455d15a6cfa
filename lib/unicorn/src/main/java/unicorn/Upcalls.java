package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;

/**
 * Where the library enters Java: one method per kind of hook, its parameters those of the C
 * call-back with the number of the {@link Registration} as user data.
 *
 * <p>An exception that left one of these would end the virtual machine, so each catches everything
 * and leaves it to the engine to surface it. What a failed hook answers to the library is 0 or
 * false: the emulation is being stopped.
 */
final class Upcalls {
  private static final long NO_TRANSLATION = -1;

  private Upcalls() {}

  static void code(long uc, long address, int size, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((CodeHook) hook.target()).hook(hook.unicorn(), address, size, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static void block(long uc, long address, int size, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((BlockHook) hook.target()).hook(hook.unicorn(), address, size, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static void memory(long uc, int type, long address, int size, long value, long slot) {
    Registration hook =
        switch (type) {
          case UnicornConst.UC_MEM_WRITE ->
              HookTable.findInAccess(slot, Accesses.FIRST, Accesses.LAST);
          case UnicornConst.UC_MEM_READ ->
              HookTable.findInAccess(slot, address, address + size - 1);
          default -> HookTable.findInAccess(slot, Accesses.NONE_FIRST, Accesses.NONE_LAST);
        };
    if (hook == null) {
      return;
    }
    try {
      ((MemHook) hook.target()).hook(hook.unicorn(), type, address, size, value, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    } finally {
      hook.engine().accesses.end();
    }
  }

  static boolean invalidMemory(long uc, int type, long address, int size, long value, long slot) {
    Registration hook = HookTable.findInAccess(slot, Accesses.NONE_FIRST, Accesses.NONE_LAST);
    if (hook == null) {
      return false;
    }
    try {
      return ((EventMemHook) hook.target())
          .hook(hook.unicorn(), type, address, size, value, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return false;
    } finally {
      hook.engine().accesses.end();
    }
  }

  static void interrupt(long uc, int number, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((InterruptHook) hook.target()).hook(hook.unicorn(), number, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static boolean invalidInstruction(long uc, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return false;
    }
    try {
      return ((InvalidInstructionHook) hook.target()).hook(hook.unicorn(), hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return false;
    }
  }

  static int in(long uc, int port, int size, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return 0;
    }
    try {
      return ((InHook) hook.target()).hook(hook.unicorn(), port, size, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return 0;
    }
  }

  static void out(long uc, int port, int size, int value, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((OutHook) hook.target()).hook(hook.unicorn(), port, size, value, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static void syscall(long uc, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((SyscallHook) hook.target()).hook(hook.unicorn(), hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static int cpuid(long uc, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return 0;
    }
    try {
      return ((CpuidHook) hook.target()).hook(hook.unicorn(), hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return 0;
    }
  }

  static void opcode(long uc, long address, long first, long second, int size, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((TcgOpcodeHook) hook.target())
          .hook(hook.unicorn(), address, first, second, size, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  static int arm64System(long uc, int register, long systemRegister, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return 0;
    }
    try {
      MemorySegment fields = Native.view(systemRegister, RegisterCodec.ARM64_CP_BYTES);
      Arm64_CP named = RegisterCodec.arm64Cp(fields);
      return ((Arm64SysHook) hook.target()).hook(hook.unicorn(), register, named, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return 0;
    }
  }

  static void edge(long uc, long current, long previous, long slot) {
    Registration hook = HookTable.find(slot);
    if (hook == null) {
      return;
    }
    try {
      ((EdgeGeneratedHook) hook.target())
          .hook(hook.unicorn(), block(current), block(previous), hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    }
  }

  /** {@code uc_tb}: 64-bit pc, 16-bit icount, 16-bit size. */
  static TranslationBlock block(long address) {
    MemorySegment fields = Native.view(address, 16);
    return new TranslationBlock(
        fields.get(JAVA_LONG, 0),
        Short.toUnsignedInt(fields.get(JAVA_SHORT, 8)),
        Short.toUnsignedInt(fields.get(JAVA_SHORT, 10)));
  }

  /** Fills {@code uc_tlb_entry}: 64-bit physical address, 32-bit permissions. */
  static boolean tlbFill(long uc, long address, int type, long entry, long slot) {
    Registration hook = HookTable.findInAccess(slot, Accesses.NONE_FIRST, Accesses.NONE_LAST);
    if (hook == null) {
      return false;
    }
    try {
      Translations translations = hook.engine().translations;
      long answer =
          translations.areIdentical()
              ? address | UnicornConst.UC_PROT_ALL
              : ((TlbFillHook) hook.target()).hook(hook.unicorn(), address, type, hook.user());
      if (answer == NO_TRANSLATION) {
        return false;
      }
      translations.filled(address, answer & ~UnicornConst.UC_PROT_ALL);
      MemorySegment fields = Native.view(entry, 16);
      fields.set(JAVA_LONG, 0, answer & ~UnicornConst.UC_PROT_ALL);
      fields.set(JAVA_INT, 8, (int) answer & UnicornConst.UC_PROT_ALL);
      return true;
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return false;
    } finally {
      hook.engine().accesses.end();
    }
  }

  static long ioRead(long uc, long offset, int size, long slot) {
    Registration hook = HookTable.findInIo(slot);
    if (hook == null) {
      return 0;
    }
    try {
      return ((MmioReadHandler) handler(hook)).read(hook.unicorn(), offset, size, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
      return 0;
    } finally {
      hook.engine().accesses.end();
    }
  }

  static void ioWrite(long uc, long offset, int size, long value, long slot) {
    Registration hook = HookTable.findInIo(slot);
    if (hook == null) {
      return;
    }
    try {
      ((MmioWriteHandler) handler(hook)).write(hook.unicorn(), offset, size, value, hook.user());
    } catch (Throwable thrown) {
      hook.engine().fail(thrown);
    } finally {
      hook.engine().accesses.end();
    }
  }

  private static Object handler(Registration io) {
    return ((IoHandler) io.target()).handler();
  }

  /** A block has been translated: the binding's own hook, on the edge that leads to it. */
  static void translated(long uc, long current, long previous, long slot) {
    Registration own = HookTable.registration(slot);
    if (own == null) {
      return;
    }
    try {
      MemorySegment fields = Native.view(current, 16);
      int size = Short.toUnsignedInt(fields.get(JAVA_SHORT, 10));
      own.engine().translations.translated(fields.get(JAVA_LONG, 0), size);
    } catch (Throwable thrown) {
      own.engine().fail(thrown);
    }
  }

  static void recordCode(long uc, long address, int size, long ring) {
    EventRing.append(ring, Recorder.CODE, size, address, 0);
  }

  static void recordWatchedCode(long uc, long address, int size, long ring) {
    EventRing.append(ring, Recorder.CODE, size, address, 0);
    if (EventRing.isWatched(ring, address)) {
      code(uc, address, size, EventRing.userData(ring));
    }
  }

  static void recordBlock(long uc, long address, int size, long ring) {
    EventRing.append(ring, Recorder.BLOCK, size, address, 0);
  }

  static void recordMemory(long uc, int type, long address, int size, long value, long ring) {
    int kind =
        switch (type) {
          case UnicornConst.UC_MEM_WRITE -> Recorder.MEM_WRITE;
          case UnicornConst.UC_MEM_READ -> Recorder.MEM_READ;
          default -> Recorder.MEM_READ_AFTER;
        };
    EventRing.append(ring, kind, size, address, value);
  }
}
