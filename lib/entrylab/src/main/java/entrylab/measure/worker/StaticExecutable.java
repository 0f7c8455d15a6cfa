package entrylab.measure.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes segments as a static ELF program for x86-64 (System V ABI, ELF-64 object format). */
final class StaticExecutable {
  private static final int HEADER_BYTES = 64;
  private static final int PROGRAM_HEADER_BYTES = 56;
  private static final int PAGE_BYTES = 4096;
  private static final short ET_EXEC = 2;
  private static final short EM_X86_64 = 62;
  private static final int PT_LOAD = 1;
  private static final int EV_CURRENT = 1;
  private static final byte[] IDENT = {0x7f, 'E', 'L', 'F', 2 /* 64 bits */, 1 /* LE */, 1};

  private StaticExecutable() {}

  /** The file of a program. */
  static byte[] of(long entry, List<WorkerSegment> segments) {
    int headers = HEADER_BYTES + segments.size() * PROGRAM_HEADER_BYTES;
    int[] offsets = new int[segments.size()];
    int end = headers;
    for (int i = 0; i < offsets.length; i++) {
      // A segment's place in the file and in memory must agree modulo the page size.
      int within = (int) (segments.get(i).address() % PAGE_BYTES);
      offsets[i] = (end + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES + within;
      end = offsets[i] + segments.get(i).contents().length;
    }
    ByteBuffer file = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
    header(file, entry, segments.size());
    for (int i = 0; i < offsets.length; i++) {
      programHeader(file, segments.get(i), offsets[i]);
    }
    for (int i = 0; i < offsets.length; i++) {
      file.put(offsets[i], segments.get(i).contents());
    }
    return file.array();
  }

  private static void header(ByteBuffer file, long entry, int segments) {
    file.put(IDENT).position(16);
    file.putShort(ET_EXEC).putShort(EM_X86_64).putInt(EV_CURRENT);
    file.putLong(entry).putLong(HEADER_BYTES).putLong(0).putInt(0);
    file.putShort((short) HEADER_BYTES).putShort((short) PROGRAM_HEADER_BYTES);
    file.putShort((short) segments).putShort((short) 64).putShort((short) 0).putShort((short) 0);
  }

  private static void programHeader(ByteBuffer file, WorkerSegment segment, int offset) {
    file.putInt(PT_LOAD).putInt(segment.access().bits()).putLong(offset);
    file.putLong(segment.address()).putLong(segment.address());
    file.putLong(segment.contents().length).putLong(segment.bytes()).putLong(PAGE_BYTES);
  }
}
