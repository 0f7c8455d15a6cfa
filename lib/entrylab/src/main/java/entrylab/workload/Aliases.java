package entrylab.workload;

import entrylab.files.DataFolder;
import entrylab.files.DataRows;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The list that carries syscall names newer than the table to the rows they succeeded.
 *
 * <pre>{@code
 * show(Aliases.shipped().of("openat2")); // the older call that stands for a newer one
 * }</pre>
 */
public final class Aliases {

  /**
   * One line of the list.
   *
   * @param name a name the table does not have
   * @param tableName the older call it stands in for
   * @param reason why the two may be counted as one
   */
  public record Alias(String name, String tableName, String reason) {
    @Override
    public String toString() {
      return name + " -> " + tableName;
    }
  }

  /** No aliases: every name must be the table's own. */
  public static final Aliases NONE = new Aliases(Map.of());

  private final Map<String, Alias> byName;

  private Aliases(Map<String, Alias> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** The list shipped in {@code data/syscalls/aliases.csv}. */
  public static Aliases shipped() {
    return Shipped.LIST;
  }

  private static final class Shipped {
    static final Aliases LIST = read(DataFolder.reader("syscalls/aliases.csv"));
  }

  /**
   * Reads {@code name,table_name,reason} rows.
   *
   * @throws IllegalArgumentException if a name appears twice, or on both sides (chains are not
   *     followed)
   */
  public static Aliases read(Reader csv) {
    Map<String, Alias> byName = new LinkedHashMap<>();
    for (CSVRecord row : DataRows.trimmed(csv)) {
      Alias alias = new Alias(row.get("name"), row.get("table_name"), row.get("reason"));
      if (byName.putIfAbsent(alias.name(), alias) != null) {
        throw new IllegalArgumentException("alias '" + alias.name() + "' appears twice");
      }
    }
    for (Alias alias : byName.values()) {
      if (byName.containsKey(alias.tableName())) {
        throw new IllegalArgumentException(
            "alias '" + alias + "' leads to another alias; name the table's row");
      }
    }
    return new Aliases(byName);
  }

  /** The alias of a name, if it has one. */
  public Optional<Alias> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All aliases in the order of the file. */
  public Collection<Alias> all() {
    return byName.values();
  }
}
