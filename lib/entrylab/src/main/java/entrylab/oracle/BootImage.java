package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.image.FlatProgram;
import entrylab.image.KernelVersion;
import entrylab.image.Section;
import entrylab.image.Symbol;
import entrylab.layout.KernelLayout;
import entrylab.machine.StandInBehaviour;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A design as a file that boots: by multiboot-1, or from a disk by a BIOS.
 *
 * <p>The design's sections are those that the lab's machine loads, byte for byte; only the slots of
 * the stand-ins get code.
 */
final class BootImage {
  private static final String FOLDER = "oracle";
  private static final int SECTOR_BYTES = 512;

  /** From 64 KiB, where the boot sector reads the file to, up to the BIOS's own data. */
  private static final int LARGEST_BYTES = 0x8_0000;

  /** Where kernel text lies in physical memory; the tables and data follow as they do linked. */
  private static final long TEXT_PHYSICAL = 0x40_0000;

  /** Mode bits of {@code parameters.inc}. */
  private static final int MEDDLE = 1;

  private static final int SERIAL = 2;
  private static final int IN_TASK = 4;

  private final FlatProgram program = FlatProgram.assemble(FOLDER, ".image");
  private final EntryImage image;
  private final StandInBehaviour script;

  /**
   * An image of a design.
   *
   * @param script what its stand-ins do
   * @throws IllegalStateException if GNU as or ld is not installed
   */
  BootImage(EntryImage image, StandInBehaviour script) {
    this.image = image;
    this.script = script;
  }

  /** The file that runs a bundle and prints to the emulators' port. */
  byte[] file(CaseBundle bundle) {
    return file(bundle, 0);
  }

  /** The file of an image that prints to the first serial port as well. */
  byte[] fileForSerial(CaseBundle bundle) {
    return file(bundle, SERIAL);
  }

  private byte[] file(CaseBundle bundle, int mode) {
    FileBytes file = new FileBytes();
    file.append(program.bytes());
    StandInTable standIns = new StandInTable(image, script);
    int table = standIns.appendTo(file);
    int sections = appendSections(file, standIns);
    int selection = file.append(bitmap(bundle.selection(), bundle.count()));
    int dumped = file.append(bitmap(bundle.dumped(), bundle.count()));
    file.pad(SECTOR_BYTES);
    if (file.size() > LARGEST_BYTES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: an image of %d bytes, and the boot sector reads %d: take fewer cases",
              image.name(),
              file.size(),
              LARGEST_BYTES));
    }
    ByteBuffer bytes = ByteBuffer.wrap(file.toArray()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(program.offset("image_sectors"), (short) (file.size() / SECTOR_BYTES));
    bytes.position(program.offset("parameters"));
    bytes.putLong(bundle.seed());
    bytes.putLong(bundle.count());
    bytes.putLong(bundle.batch());
    boolean inTask = KernelVersion.of(image).threadInfoInTask();
    bytes.putLong(mode | (bundle.meddle() ? MEDDLE : 0) | (inTask ? IN_TASK : 0));
    bytes.putLong(image.address("entry_SYSCALL_64"));
    bytes.putLong(sections);
    bytes.putLong(table);
    bytes.putLong(selection);
    bytes.putLong(dumped);
    return bytes.array();
  }

  /** The list of sections: physical address, offset and length of each, and a zero. */
  private int appendSections(FileBytes file, StandInTable standIns) {
    List<Section> sections = new ArrayList<>(image.sections());
    ByteBuffer list = FileBytes.buffer((sections.size() + 1) * 3 * Long.BYTES);
    for (Section section : sections) {
      byte[] bytes =
          section.name().equals(".stand_ins") ? playable(standIns, section) : section.bytes();
      list.putLong(section.address() - KernelLayout.TEXT + TEXT_PHYSICAL);
      list.putLong(file.append(bytes));
      list.putLong(bytes.length);
    }
    return file.append(list.array());
  }

  /** In each slot: {@code movl $index, stand_in_index; jmp stand_in}. */
  private byte[] playable(StandInTable standIns, Section section) {
    // The last slot ends with its RET.
    int slots = Math.ceilDiv(section.bytes().length, StandInTable.SLOT_BYTES);
    byte[] bytes = Arrays.copyOf(section.bytes(), slots * StandInTable.SLOT_BYTES);
    ByteBuffer code = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (Symbol function : standIns.functions()) {
      int slot = StandInTable.slot(function);
      long next = function.address() + StandInTable.SLOT_BYTES;
      code.position(slot * StandInTable.SLOT_BYTES);
      code.put((byte) 0xc7).put((byte) 0x04).put((byte) 0x25);
      code.putInt((int) program.address("stand_in_index"));
      code.putInt(slot);
      code.put((byte) 0xe9).putInt((int) (program.address("stand_in") - next));
    }
    return bytes;
  }

  private static byte[] bitmap(BitSet set, int count) {
    ByteBuffer bits = FileBytes.buffer(Math.ceilDiv(count, Long.SIZE) * Long.BYTES);
    bits.asLongBuffer().put(set.toLongArray());
    return bits.array();
  }
}
