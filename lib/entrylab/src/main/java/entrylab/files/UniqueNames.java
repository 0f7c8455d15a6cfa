package entrylab.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists whose members are distinguished by their names, so that none may come twice. */
public final class UniqueNames {
  private UniqueNames() {}

  /**
   * A copy of the list.
   *
   * @param kind what its members are, for the message
   * @param name what distinguishes them in results
   * @throws IllegalArgumentException naming the first that another before it is called like
   */
  public static <T> List<T> each(String kind, List<T> all, Function<? super T, ?> name) {
    Set<Object> names = new HashSet<>();
    for (T one : all) {
      Object called = name.apply(one);
      if (!names.add(called)) {
        throw new IllegalArgumentException(
            kind + " '" + called + "' is given twice: leave one out, or give it another name");
      }
    }
    return List.copyOf(all);
  }
}
