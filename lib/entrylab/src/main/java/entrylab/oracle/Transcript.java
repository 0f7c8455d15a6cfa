package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Gp;
import entrylab.machine.PtReg;
import java.util.Arrays;
import java.util.Locale;

/**
 * All that is compared of one case, as words in a fixed order: {@value #CALL_WORDS} per call of a
 * stand-in, then {@value #END_WORDS} about the end.
 *
 * @param words the words
 */
record Transcript(long[] words) {
  /** Function, 16 registers, rflags, 21 words of the frame, flags and status of thread_info. */
  static final int CALL_WORDS = 40;

  /** Kind, rip, cs or fault address, rflags, 16 registers, flags and status. */
  static final int END_WORDS = 21;

  /** Which of the words about the end is rflags. */
  static final int END_FLAGS = 3;

  /** The kind of an end in user mode. */
  static final long RETURNED = 0;

  /** The kind of a fault, plus its vector. */
  static final long FAULT = 0x100;

  /** The kind of a run that the lab's machine gave up; no other machine reports it. */
  static final long STOPPED = 0x200;

  private static final long HASH_START = 0x454e_5452_594c_4142L;
  private static final int REGISTERS = 16;
  private static final int FRAME_WORDS = 21;

  /** How many stand-ins were called. */
  int calls() {
    return (words.length - END_WORDS) / CALL_WORDS;
  }

  /** The words about the calls. */
  long[] callWords() {
    return Arrays.copyOf(words, words.length - END_WORDS);
  }

  /** A word about the end: 0 its kind, 1 rip, 2 cs or fault address, 3 rflags. */
  long end(int index) {
    return words[words.length - END_WORDS + index];
  }

  /** Whether control came back to user mode. */
  boolean returned() {
    return end(0) == RETURNED;
  }

  /** Whether the lab's machine gave up. */
  boolean stopped() {
    return end(0) == STOPPED;
  }

  /** A general register at the end. */
  long endRegister(Gp gp) {
    return end(4 + gp.ordinal());
  }

  /** One number for all the words. */
  long hash() {
    long hash = HASH_START;
    for (long word : words) {
      hash = fold(hash, word);
    }
    return hash;
  }

  /** Adds a word to a hash; FOLD of {@code print.inc}. */
  static long fold(long hash, long word) {
    long product = (hash ^ word) * SplitMix64.GOLDEN;
    return product ^ product >>> 32;
  }

  /** What a word is, for a reader. */
  String label(int index, EntryImage image) {
    int end = words.length - END_WORDS;
    if (index >= end) {
      return "at the end " + endLabel(index - end);
    }
    int call = index / CALL_WORDS;
    String function = image.locate(words[call * CALL_WORDS]);
    return String.format(
        Locale.ROOT, "call %d, %s: %s", call + 1, function, callLabel(index % CALL_WORDS));
  }

  private static String callLabel(int index) {
    if (index == 0) {
      return "function";
    }
    if (index <= REGISTERS) {
      return register(index - 1);
    }
    if (index == REGISTERS + 1) {
      return "rflags";
    }
    int word = index - REGISTERS - 2;
    return word < FRAME_WORDS
        ? "frame " + PtReg.values()[word].name().toLowerCase(Locale.ROOT)
        : "thread_info status:flags";
  }

  private static String endLabel(int index) {
    return switch (index) {
      case 0 -> "kind";
      case 1 -> "rip";
      case 2 -> "cs, or address not reached";
      case 3 -> "rflags";
      default -> index - 4 < REGISTERS ? register(index - 4) : "thread_info status:flags";
    };
  }

  private static String register(int index) {
    return Gp.values()[index].name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transcript that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }
}
