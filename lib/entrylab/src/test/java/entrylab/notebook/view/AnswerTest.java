package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void theQuestionIsALineAndTheAnswerIsInLinesOfATerminalsWidth() {
    String eight = "4,204 b ";
    Answer answer = Answer.to("How many?", "%sand then some", eight.repeat(10));
    // Ten times eight letters are eighty, the last of which is the blank where the line breaks.
    assertEquals("How many?\n" + eight.repeat(10).strip() + "\nand then some\n", answer.toString());
  }
}
