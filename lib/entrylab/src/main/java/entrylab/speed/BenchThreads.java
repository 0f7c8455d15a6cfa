package entrylab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The threads of a measurement; they end with it. */
final class BenchThreads implements AutoCloseable {
  private final List<BenchThread<?>> all = new ArrayList<>();

  /** One more, which makes what makes its calls. */
  <C extends CallMaker> BenchThread<C> start(String name, Supplier<C> maker) {
    var worker = new BenchThread<>(name, maker);
    all.add(worker);
    return worker;
  }

  @Override
  public void close() {
    all.forEach(BenchThread::close);
  }
}
