package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParamTest {
  private static final String PROPERTY = "entrylab.param.test-loops";

  @AfterEach
  void unset() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void hasItsDefaultUnlessItIsSet() {
    assertEquals(200, Param.of("test-loops", 200));
    System.setProperty(PROPERTY, "1_000");
    assertEquals(1000, Param.of("test-loops", 200));
    assertTrue(Param.used().contains("test-loops = 1000\n"), Param.used());
  }

  @Test
  void aSettingThatIsNoNumberIsNamed() {
    System.setProperty(PROPERTY, "many");
    var thrown = assertThrows(IllegalArgumentException.class, () -> Param.of("test-loops", 200));
    assertEquals(
        "parameter test-loops is set to 'many', which is not a whole number", thrown.getMessage());
  }
}
