package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The hooks of an engine, which hold the {@link Unicorn} objects that they are called with. */
final class Hooks {
  /**
   * Kinds of hook that the translator builds into blocks: a late one needs them translated anew.
   */
  private static final int TRANSLATED =
      UnicornConst.UC_HOOK_CODE
          | UnicornConst.UC_HOOK_BLOCK
          | UnicornConst.UC_HOOK_INSN
          | UnicornConst.UC_HOOK_TCG_OPCODE
          | UnicornConst.UC_HOOK_EDGE_GENERATED
          | UnicornConst.UC_HOOK_MEM_VALID
          | UnicornConst.UC_HOOK_MEM_READ_AFTER;

  /** A range that begins after its end: every address. */
  private static final long EVERYWHERE = 1;

  private static final long NOWHERE = 0;

  private final Engine engine;
  private final Map<Long, Added> added = new LinkedHashMap<>();
  private long lastHandle;
  private boolean usesIo;

  /** A hook in force: the library's handle, the slot in the table, what is called. */
  private record Added(long nativeHandle, long slot, Registration registration) {}

  Hooks(Engine engine) {
    this.engine = engine;
  }

  /** Refuses a mask of types that has others than the allowed ones, or none. */
  static void requireType(int type, int allowed) {
    if (type == 0 || (type & ~allowed) != 0) {
      throw Errors.of(UnicornConst.UC_ERR_HOOK);
    }
  }

  /** Adds a hook and returns the handle that removes it. */
  long add(Registration registration, int type, Callback callback, long begin, long end) {
    return add(registration, type, callback, begin, end, 0, 0);
  }

  long add(
      Registration registration,
      int type,
      Callback callback,
      long begin,
      long end,
      int first,
      int second) {
    engine.enter();
    try {
      long slot = HookTable.add(registration);
      try {
        long handle = addNative(type, callback.stub(), slot, begin, end, first, second);
        engine.own(slot);
        added.put(++lastHandle, new Added(handle, slot, registration));
        return lastHandle;
      } catch (RuntimeException refused) {
        HookTable.remove(slot);
        throw refused;
      }
    } finally {
      engine.exit();
    }
  }

  /** Lets {@link Translations} know each block; what that costs, translating a block hides. */
  void watchTranslation() {
    long slot = enter(new Registration(null, engine, engine.translations, null));
    addNative(
        UnicornConst.UC_HOOK_EDGE_GENERATED, Callback.TRANSLATED.stub(), slot, EVERYWHERE, NOWHERE);
  }

  /** Adds a call-back by its address and returns the library's handle. */
  long addNative(int type, long callback, long user, long begin, long end) {
    return addNative(type, callback, user, begin, end, 0, 0);
  }

  private long addNative(
      int type, long callback, long user, long begin, long end, int first, int second) {
    long uc = engine.enter();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(JAVA_LONG);
      long result = handle.address();
      engine.check(HookApi.add(uc, result, type, callback, user, begin, end, first, second));
      if ((type & TRANSLATED) != 0) {
        engine.retranslate();
      }
      return handle.get(JAVA_LONG, 0);
    } finally {
      engine.exit();
    }
  }

  /** Removes what {@link #addNative} added, unless that went with the engine. */
  void deleteNative(long handle) {
    if (!engine.isFreed()) {
      engine.call(uc -> HookApi.delete(uc, handle));
    }
  }

  /** Enters a hook into the table, for a call-back that is not {@link #add added} by itself. */
  long enter(Registration registration) {
    engine.enter();
    try {
      long slot = HookTable.add(registration);
      hold(slot, registration);
      return slot;
    } finally {
      engine.exit();
    }
  }

  /** Undoes {@link #enter}. */
  void leave(long slot) {
    if (engine.isFreed()) {
      return;
    }
    engine.enter();
    try {
      added.values().removeIf(hook -> hook.slot() == slot);
      engine.disown(slot);
      HookTable.remove(slot);
    } finally {
      engine.exit();
    }
  }

  /** Keeps what a call-back reads or writes. */
  void keep(MemorySegment memory) {
    engine.enter();
    try {
      engine.keep(memory);
    } finally {
      engine.exit();
    }
  }

  /** Undoes {@link #keep}, unless the block being executed may still call what has been deleted. */
  void forget(MemorySegment memory) {
    if (engine.isFreed()) {
      return;
    }
    engine.enter();
    try {
      if (!engine.isRunning()) {
        engine.forget(memory);
      }
    } finally {
      engine.exit();
    }
  }

  /** Maps an I/O range; its handlers stay until it is unmapped. */
  void mapIo(long address, long size, Registration read, Registration write) {
    long uc = engine.enter();
    try {
      engine.accesses.requireFreeMap();
      usesIo = true;
      mapIo(uc, address, size, read, write);
    } finally {
      engine.exit();
    }
  }

  private void mapIo(long uc, long address, long size, Registration read, Registration write) {
    long readSlot = read == null ? 0 : HookTable.add(read);
    long writeSlot = write == null ? 0 : HookTable.add(write);
    try {
      engine.check(
          MemoryApi.mapIo(
              uc,
              address,
              size,
              read == null ? 0 : Callback.IO_READ.stub(),
              readSlot,
              write == null ? 0 : Callback.IO_WRITE.stub(),
              writeSlot));
      hold(readSlot, read);
      hold(writeSlot, write);
      if (size != 0) {
        engine.hostRanges.addHandlers(address, size, () -> leave(readSlot, read, writeSlot, write));
      }
    } catch (UnicornException refused) {
      release(readSlot, read);
      release(writeSlot, write);
      throw refused;
    }
  }

  /** Whether accesses may come to handlers in Java. */
  boolean useIo() {
    return usesIo;
  }

  private void hold(long slot, Registration registration) {
    if (registration != null) {
      engine.own(slot);
      added.put(++lastHandle, new Added(0, slot, registration));
    }
  }

  private void leave(long readSlot, Registration read, long writeSlot, Registration write) {
    if (read != null) {
      leave(readSlot);
    }
    if (write != null) {
      leave(writeSlot);
    }
  }

  private static void release(long slot, Registration registration) {
    if (registration != null) {
      HookTable.remove(slot);
    }
  }

  void delete(long handle) {
    long uc = engine.enter();
    try {
      Added hook = added.get(handle);
      if (hook == null || hook.nativeHandle() == 0) {
        throw new UnicornException("Hook is not registered!");
      }
      added.remove(handle);
      delete(uc, hook);
    } finally {
      engine.exit();
    }
  }

  void delete(Hook target) {
    if (target == null) {
      throw new NullPointerException("hook must not be null");
    }
    long uc = engine.enter();
    try {
      for (Iterator<Added> hooks = added.values().iterator(); hooks.hasNext(); ) {
        Added hook = hooks.next();
        if (hook.registration().target() == target && hook.nativeHandle() != 0) {
          hooks.remove();
          delete(uc, hook);
        }
      }
    } finally {
      engine.exit();
    }
  }

  private void delete(long uc, Added hook) {
    engine.check(HookApi.delete(uc, hook.nativeHandle()));
    engine.disown(hook.slot());
    HookTable.remove(hook.slot());
  }
}
