package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The line of a command that takes its time. */
class TerminalLineTest {

  @Test
  void isNeverAsLongAsItsTerminalIsWide() {
    // A letter in the last column may already begin the next line.
    assertEquals("1234567", TerminalLine.fitted("1234567", 8));
    assertEquals("1234567", TerminalLine.fitted("12345678", 8));
    assertEquals("", TerminalLine.fitted("12345678", 0));
  }
}
