package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedValueTest {

  @Test
  void isMadeForTheFirstUserAndDroppedAfterTheLast() {
    var made = new AtomicInteger();
    var shared =
        new SharedValue<>(() -> {
          made.incrementAndGet();
          return new Object();
        });
    shared.announce();
    shared.announce();
    Object first = shared.get();
    shared.release();
    assertSame(first, shared.get());
    assertEquals(1, made.get());
    shared.release();
    assertNotSame(first, shared.get());
  }
}
