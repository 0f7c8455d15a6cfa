package entrylab.core.cpu;

import java.util.List;
import java.util.Locale;

/** The values of a parameter that the model can work with, whatever CPU it is. */
sealed interface Domain {

  /** Whether it holds a value. */
  boolean holds(String value);

  /** Whole numbers of an interval. */
  record Whole(int least, int most) implements Domain {
    @Override
    public boolean holds(String value) {
      double number = Quantity.number(value);
      return least <= number && number <= most && number == Math.rint(number);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "a whole number from %d to %d", least, most);
    }
  }

  /** Powers of two up to the largest. */
  record PowerOfTwo(int most) implements Domain {
    @Override
    public boolean holds(String value) {
      return new Whole(1, most).holds(value) && Integer.bitCount((int) Quantity.number(value)) == 1;
    }

    @Override
    public String toString() {
      return "a power of two up to " + most;
    }
  }

  /** Any number above 0 up to the largest. */
  record Positive(int most) implements Domain {
    @Override
    public boolean holds(String value) {
      double number = Quantity.number(value);
      return number > 0 && number <= most;
    }

    @Override
    public String toString() {
      return "a number above 0, up to " + most;
    }
  }

  /** Some words. */
  record Words(List<String> words) implements Domain {
    @Override
    public boolean holds(String value) {
      return words.contains(value);
    }

    @Override
    public String toString() {
      return "one of " + String.join(", ", words);
    }
  }

  /** Words that whoever takes them has to judge. */
  record Open() implements Domain {
    @Override
    public boolean holds(String value) {
      return true;
    }

    @Override
    public String toString() {
      return "a word";
    }
  }

  /** A choice of words. */
  static Domain words(String... words) {
    return new Words(List.of(words));
  }

  /** Entries of something that a CPU may lack. */
  static Domain orNone() {
    return new Whole(0, 1 << 24);
  }

  /**
   * What a unit allows. The ends are far beyond any CPU; a trace must stay below the 2^15 cycles of
   * one kind that the core can count.
   */
  static Domain of(Unit unit) {
    return switch (unit) {
      case CYCLES -> new Whole(0, 10_000);
      case NANOSECONDS -> new Whole(0, Integer.MAX_VALUE);
      case BYTES -> new Whole(1, 1 << 30);
      case ENTRIES -> new Whole(1, 1 << 24);
      case WAYS, UOPS, PER_CYCLE -> new Whole(1, 1024);
      case BITS -> new Whole(0, 1024);
      case GIGAHERTZ -> new Positive(100);
      case FLAG -> new Whole(0, 1);
      case WORD -> new Open();
    };
  }
}
