package entrylab.machine;

import java.util.EnumMap;
import java.util.Map;

/**
 * A guest that remembers what was written through it.
 *
 * <pre>{@code
 * // What a handler of the emulated call did to its frame.
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(TaskCall.of(56, 0).entry(0, 1)).calls());
 * }
 * }</pre>
 */
public final class NotedGuest implements Guest {
  private final Guest guest;
  private final Map<PtReg, Long> writes = new EnumMap<>(PtReg.class);
  private long result;

  /** One that passes all on to another. */
  public NotedGuest(Guest guest) {
    this.guest = guest;
  }

  @Override
  public String function() {
    return guest.function();
  }

  @Override
  public long argument(int index) {
    return guest.argument(index);
  }

  @Override
  public long frame(PtReg word) {
    return guest.frame(word);
  }

  @Override
  public void frame(PtReg word, long value) {
    writes.put(word, value);
    guest.frame(word, value);
  }

  @Override
  public long stack(long address) {
    return guest.stack(address);
  }

  @Override
  public int flags() {
    return guest.flags();
  }

  @Override
  public void flags(int word) {
    guest.flags(word);
  }

  @Override
  public void result(long value) {
    result = value;
    guest.result(value);
  }

  /** The frame words that were written, each as it was written last. */
  public Map<PtReg, Long> writes() {
    return writes;
  }

  /** What the function returns. */
  public long result() {
    return result;
  }
}
