package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MemoryTest {
  private static final long AT = 0x100000;

  private Unicorn unicorn;

  @BeforeEach
  void open() {
    unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64);
  }

  @AfterEach
  void close() {
    unicorn.close();
  }

  private static void assertRefused(int error, Executable call) {
    assertEquals(Unicorn.strerror(error), assertThrows(UnicornException.class, call).getMessage());
  }

  private List<String> regions() {
    return Arrays.stream(unicorn.mem_regions())
        .map(region -> "%x-%x %d".formatted(region.begin, region.end, region.perms))
        .toList();
  }

  @Test
  void regionsFollowMappingProtectionAndUnmapping() {
    assertEquals(List.of(), regions());
    unicorn.mem_map(AT, 0x4000, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
    unicorn.mem_protect(AT + 0x1000, 0x1000, Unicorn.UC_PROT_READ);
    unicorn.mem_unmap(AT + 0x3000, 0x1000);
    assertEquals(List.of("100000-100fff 3", "101000-101fff 1", "102000-102fff 3"), regions());
  }

  @Test
  void wrongMappingsAreRefusedWithTheLibrarysText() {
    unicorn.mem_map(AT, 0x2000, Unicorn.UC_PROT_ALL);
    assertRefused(
        Unicorn.UC_ERR_MAP, () -> unicorn.mem_map(AT + 0x1000, 0x2000, Unicorn.UC_PROT_ALL));
    assertRefused(
        Unicorn.UC_ERR_ARG, () -> unicorn.mem_map(AT + 0x10001, 0x1000, Unicorn.UC_PROT_ALL));
    assertRefused(
        Unicorn.UC_ERR_ARG, () -> unicorn.mem_map(AT + 0x10000, 0x1001, Unicorn.UC_PROT_ALL));
    assertRefused(Unicorn.UC_ERR_ARG, () -> unicorn.mem_map(AT + 0x10000, 0x1000, 8));
    assertRefused(Unicorn.UC_ERR_NOMEM, () -> unicorn.mem_unmap(AT + 0x2000, 0x1000));
    assertRefused(
        Unicorn.UC_ERR_NOMEM, () -> unicorn.mem_protect(AT, 0x3000, Unicorn.UC_PROT_READ));
    assertRefused(Unicorn.UC_ERR_READ_UNMAPPED, () -> unicorn.mem_read(AT + 0x1fff, 2));
    assertRefused(Unicorn.UC_ERR_WRITE_UNMAPPED, () -> unicorn.mem_write(AT + 0x1fff, new byte[2]));
  }

  @Test
  @SuppressWarnings("deprecation")
  void sizesThatNoArrayHasAreRefused() {
    unicorn.mem_map(AT, 0x1000, Unicorn.UC_PROT_ALL);
    assertArgumentRefused(() -> unicorn.mem_read(AT, -1));
    assertArgumentRefused(() -> unicorn.mem_read(AT, -1L));
    assertArgumentRefused(() -> unicorn.mem_read(AT, 1L << 32));
    assertArgumentRefused(() -> unicorn.vmem_read(AT, Unicorn.UC_PROT_READ, -1));
  }

  @Test
  void segmentsThatMayNotBeTouchedAreRefused() {
    unicorn.mem_map(AT, 0x1000, Unicorn.UC_PROT_ALL);
    MemorySegment freed;
    try (Arena arena = Arena.ofConfined()) {
      freed = arena.allocate(0x1000);
      MemorySegment constant = freed.asReadOnly();
      assertArgumentRefused(() -> unicorn.mem_read(AT, constant));
      unicorn.mem_write(AT, constant);
    }
    assertArgumentRefused(() -> unicorn.mem_read(AT, freed));
    assertArgumentRefused(() -> unicorn.mem_write(AT, freed));
    assertArgumentRefused(() -> unicorn.mem_map_ptr(2 * AT, freed, Unicorn.UC_PROT_ALL));
  }

  private static void assertArgumentRefused(Executable call) {
    String message = assertThrows(UnicornException.class, call).getMessage();
    assertTrue(message.startsWith(Unicorn.strerror(Unicorn.UC_ERR_ARG)), message);
  }

  @Test
  @SuppressWarnings("deprecation")
  void theOldReadTakesALongSize() {
    unicorn.mem_map(AT, 0x1000, Unicorn.UC_PROT_ALL);
    assertEquals(5, unicorn.mem_read(AT, 5L).length);
  }

  @Test
  void hostMemoryIsSharedWithTheGuest() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(0x3000);
    // Unicorn wants the address of host memory as it is; only the guest's is page-aligned.
    unicorn.mem_map_ptr(AT, buffer.position(7).limit(9), Unicorn.UC_PROT_ALL);
    unicorn.mem_write(AT + 0x2fff, new byte[] {5});
    assertEquals(5, buffer.clear().get(0x2fff));
    buffer.put(0, (byte) 6);
    assertEquals(6, unicorn.mem_read(AT, 1)[0]);
    UnicornException refused =
        assertThrows(
            UnicornException.class,
            () -> unicorn.mem_map_ptr(2 * AT, ByteBuffer.allocate(0x1000), Unicorn.UC_PROT_ALL));
    assertEquals("mem_map_ptr requires a direct buffer or a native segment", refused.getMessage());
    assertThrows(
        UnicornException.class,
        () -> unicorn.mem_map_ptr(2 * AT, buffer.asReadOnlyBuffer(), Unicorn.UC_PROT_ALL));
  }

  @Test
  void segmentsAreReadAndWrittenOnAndOffTheHeap() {
    unicorn.mem_map(AT, 0x1000, Unicorn.UC_PROT_NONE);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment nativeBytes = arena.allocateFrom("unicorn");
      unicorn.mem_write(AT, nativeBytes);
      MemorySegment heapBytes = MemorySegment.ofArray(new byte[8]);
      unicorn.mem_read(AT, heapBytes);
      assertArrayEquals(nativeBytes.toArray(ValueLayout.JAVA_BYTE), unicorn.mem_read(AT, 8));
      assertEquals(-1, nativeBytes.mismatch(heapBytes));
      MemorySegment copy = arena.allocate(8);
      unicorn.mem_write(AT + 8, heapBytes);
      unicorn.mem_read(AT + 8, copy);
      assertEquals("unicorn", copy.getString(0));
    }
  }

  @Test
  void nothingIsReadAndWrittenWithoutHarm() {
    unicorn.mem_map(AT, 0x1000, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(AT, new byte[0]);
    assertEquals(0, unicorn.mem_read(AT, 0).length);
  }

  @Test
  void virtualAddressesGoThroughThePageTables() {
    // One 2 MiB page: virtual 0x40000000 + x is physical x.
    long tables = 0x10000;
    unicorn.mem_map(0, 0x200000, Unicorn.UC_PROT_ALL);
    writeLong(tables, tables + 0x1003);
    writeLong(tables + 0x1000 + 8, tables + 0x2003);
    writeLong(tables + 0x2000, 0x83);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR3, tables);
    unicorn.reg_write(Unicorn.UC_X86_REG_CR4, 0x20L);
    unicorn.reg_write(Unicorn.UC_X86_REG_MSR, new X86_MSR(0xC0000080, 0x500));
    unicorn.reg_write(Unicorn.UC_X86_REG_CR0, 0x80000011L);
    assertEquals(0x1234, unicorn.vmem_translate(0x40001234, Unicorn.UC_PROT_READ));
    unicorn.vmem_write(0x40001234, Unicorn.UC_PROT_WRITE, new byte[] {1, 2});
    assertArrayEquals(new byte[] {1, 2}, unicorn.mem_read(0x1234, 2));
    assertArrayEquals(new byte[] {2, 0}, unicorn.vmem_read(0x40001235, Unicorn.UC_PROT_READ, 2));
    assertRefused(
        Unicorn.UC_ERR_READ_PROT, () -> unicorn.vmem_read(0x80000000L, Unicorn.UC_PROT_READ, 1));
  }

  private void writeLong(long address, long value) {
    unicorn.mem_write(address, ByteBuffer.allocate(8).putLong(Long.reverseBytes(value)).array());
  }

  /** mov [rdi], rax; hlt. */
  private void storeAt(long address) {
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(Guest.CODE, Guest.bytes("488907 f4"));
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, address);
    unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 77L);
  }

  private void run() {
    unicorn.emu_start(Guest.CODE, 0, 0, 0);
  }

  private static void assertInAccess(Executable call) {
    String message = assertThrows(UnicornException.class, call).getMessage();
    assertTrue(message.contains("is being accessed"), message);
  }

  @Test
  void aRegionThatIsReadIsNeitherUnmappedNorCut() {
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(Guest.CODE, Guest.bytes("488b07 f4")); // mov rax, [rdi]; hlt
    unicorn.reg_write(Unicorn.UC_X86_REG_RDI, AT);
    unicorn.mem_map(AT, 0x3000, Unicorn.UC_PROT_ALL);
    unicorn.mem_map(2 * AT, 0x1000, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(AT, new byte[] {77});
    MemHook hook =
        (u, type, address, size, value, user) -> {
          assertInAccess(() -> u.mem_unmap(AT, 0x3000));
          assertInAccess(() -> u.mem_unmap(AT, 0x1000));
          // Another page of the region: to cut it off, the library makes the region anew.
          assertInAccess(() -> u.mem_unmap(AT + 0x2000, 0x1000));
          assertInAccess(() -> u.mem_protect(AT + 0x1000, 0x1000, Unicorn.UC_PROT_READ));
          u.mem_unmap(2 * AT, 0x1000);
        };
    unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_READ, 1, 0, null);
    run();
    assertEquals(77, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    assertEquals(List.of("1000-1fff 7", "100000-102fff 7"), regions());
    unicorn.mem_unmap(AT, 0x3000);
  }

  @Test
  void theMapOfMemoryStaysAsItIsInTheMiddleOfAWrite() {
    storeAt(AT);
    unicorn.mem_map(AT, 0x3000, Unicorn.UC_PROT_ALL);
    MmioReadHandler handler = (u, offset, size, user) -> 0;
    MemHook hook =
        (u, type, address, size, value, user) -> {
          assertNoChange(() -> u.mem_unmap(AT, 0x1000));
          assertNoChange(() -> u.mem_unmap(AT + 0x2000, 0x1000));
          assertNoChange(() -> u.mem_protect(AT, 0x3000, Unicorn.UC_PROT_READ));
          assertNoChange(() -> u.mem_map(2 * AT, 0x1000, Unicorn.UC_PROT_ALL));
          assertNoChange(() -> u.mem_map_ptr(2 * AT, page(), Unicorn.UC_PROT_ALL));
          assertNoChange(() -> u.mmio_map(2 * AT, 0x1000, handler, null, null, null));
        };
    unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_WRITE, 1, 0, null);
    run();
    assertEquals(77, unicorn.mem_read(AT, 1)[0]);
    assertEquals(List.of("1000-1fff 7", "100000-102fff 7"), regions());
  }

  private static MemorySegment page() {
    return Arena.ofAuto().allocate(Guest.PAGE, Guest.PAGE);
  }

  private static void assertNoChange(Executable call) {
    String message = assertThrows(UnicornException.class, call).getMessage();
    assertTrue(message.contains("from a hook on a write"), message);
  }

  @Test
  void aHookOnAForbiddenAccessMayAllowIt() {
    storeAt(AT);
    unicorn.mem_map(AT, 0x3000, Unicorn.UC_PROT_READ);
    EventMemHook hook =
        (u, type, address, size, value, user) -> {
          u.mem_protect(AT, 0x1000, Unicorn.UC_PROT_READ | Unicorn.UC_PROT_WRITE);
          return true;
        };
    unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_WRITE_PROT, null);
    run();
    assertEquals(List.of("1000-1fff 7", "100000-100fff 3", "101000-102fff 1"), regions());
  }

  @Test
  void aRangeOfIoIsNotUnmappedByItsOwnHandler() {
    storeAt(AT);
    MmioWriteHandler handler =
        (u, offset, size, value, user) -> {
          assertInAccess(() -> u.mem_unmap(AT, 0x1000));
          if (offset == 0) { // of two pieces
            u.mem_map(2 * AT, 0x1000, Unicorn.UC_PROT_ALL);
          }
        };
    unicorn.mmio_map(AT, 0x1000, null, null, handler, null);
    run();
    assertEquals(List.of("1000-1fff 7", "100000-100fff 2", "200000-200fff 7"), regions());
  }

  @Test
  void whileAHandlerAnswersTheHostTheMapStaysAsItIs() {
    MmioReadHandler handler =
        (u, offset, size, user) -> {
          u.mem_map(2 * AT + 0x1000 * offset, 0x1000, Unicorn.UC_PROT_ALL);
          return 0;
        };
    unicorn.mmio_map(AT, 0x1000, handler, null, null, null);
    // In pieces of at most eight bytes: the handler is called more than once.
    String message =
        assertThrows(UnicornException.class, () -> unicorn.mem_read(AT, 64)).getMessage();
    assertTrue(message.contains("while a handler answers the host"), message);
    assertEquals(List.of("100000-100fff 1"), regions());
  }

  @Test
  void codeThatTheHostWritesAnewIsTranslatedAnew() {
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    unicorn.mem_write(Guest.CODE, Guest.bytes("b801000000 f4")); // mov eax, 1; hlt
    run();
    assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    unicorn.mem_write(Guest.CODE + 1, new byte[] {2});
    run();
    assertEquals(2, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    try (Arena arena = Arena.ofConfined()) {
      unicorn.mem_write(Guest.CODE + 1, arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) 3));
    }
    run();
    assertEquals(3, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    unicorn.vmem_write(Guest.CODE + 1, Unicorn.UC_PROT_WRITE, new byte[] {4});
    run();
    assertEquals(4, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
  }

  @Test
  void codeThatAHookWritesAheadIsTranslatedAnew() {
    unicorn.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
    // jmp to the next instruction, a block of its own; mov eax, 1; hlt.
    unicorn.mem_write(Guest.CODE, Guest.bytes("eb00 b801000000 f4"));
    run();
    CodeHook hook = (u, address, size, user) -> u.mem_write(Guest.CODE + 3, new byte[] {5});
    unicorn.hook_add(hook, Guest.CODE, Guest.CODE, null);
    run();
    assertEquals(5, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
  }

  @Test
  void hostMemoryIsLetGoWithTheLastOfItsPages() throws InterruptedException {
    WeakReference<ByteBuffer> forgotten = mapBuffer(AT);
    unicorn.mem_unmap(AT + 0x1000, 0x1000);
    unicorn.mem_protect(AT, 0x1000, Unicorn.UC_PROT_READ);
    unicorn.mem_unmap(AT + 0x2000, 0x1000);
    collect();
    assertFalse(forgotten.refersTo(null));
    unicorn.mem_unmap(AT, 0x1000);
    while (!forgotten.refersTo(null)) {
      collect();
    }
  }

  private WeakReference<ByteBuffer> mapBuffer(long address) {
    ByteBuffer whole = ByteBuffer.allocateDirect(0x4000);
    ByteBuffer buffer = whole.alignedSlice(0x1000).slice(0, 0x3000);
    unicorn.mem_map_ptr(address, buffer, Unicorn.UC_PROT_ALL);
    // What a buffer is a part of is reachable as long as the part is.
    return new WeakReference<>(whole);
  }

  private static void collect() throws InterruptedException {
    System.gc();
    Thread.sleep(5);
  }

  @Test
  void handlersOfIoAreLetGoWithTheirRange() {
    int before = HookTable.size();
    MmioReadHandler handler = (u, offset, size, user) -> 9;
    for (int round = 0; round < 3; round++) {
      unicorn.mmio_map(AT, 0x2000, handler, null, null, null);
      assertEquals(before + 1, HookTable.size());
      unicorn.mem_unmap(AT, 0x1000);
      assertEquals(9, unicorn.mem_read(AT + 0x1000, 1)[0]);
      unicorn.mem_unmap(AT + 0x1000, 0x1000);
      assertEquals(before, HookTable.size());
    }
  }

  @Test
  void mappedMemoryHasASizeAndTouchedMemoryAnother() {
    unicorn.mem_map(AT, 0x3000, Unicorn.UC_PROT_ALL);
    assertEquals(0x3000, unicorn.mem_mapped_size());
    try (Arena arena = Arena.ofConfined()) {
      int size = 64 << 20;
      MemorySegment untouched = arena.allocate(size + Guest.PAGE, Guest.PAGE).asSlice(0, size);
      unicorn.mem_map_ptr(1L << 32, untouched, Unicorn.UC_PROT_ALL);
      assertEquals(0x3000 + size, unicorn.mem_mapped_size());
      unicorn.mem_unmap((1L << 32) + size / 2, size / 2);
      assertEquals(0x3000 + size / 2, unicorn.mem_mapped_size());
      unicorn.mem_write(1L << 32, new byte[] {1});
      long resident = unicorn.mem_resident_size();
      // The arena has cleared its memory, so all of it is there.
      assertEquals(size / 2, resident);
      unicorn.mem_unmap(1L << 32, size / 2);
      assertEquals(0, unicorn.mem_resident_size());
    }
  }
}
