package entrylab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The threads of a measurement; they end with it. */
final class Workers implements AutoCloseable {
  private final List<Worker<?>> all = new ArrayList<>();

  /** One more, which makes what makes its calls. */
  <C extends Calls> Worker<C> start(String name, Supplier<C> maker) {
    var worker = new Worker<>(name, maker);
    all.add(worker);
    return worker;
  }

  @Override
  public void close() {
    all.forEach(Worker::close);
  }
}
