package entrylab.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of the settings of a group; what is not said has its default.
 *
 * <p>Immutable. Two are equal if every setting has the same value, said or not.
 */
public final class Settings {
  private final SettingGroup group;
  private final Map<Setting<?>, Object> said;

  Settings(SettingGroup group, Map<Setting<?>, Object> said) {
    this.group = group;
    this.said = said;
  }

  /** Whether a value was said, be it the default. */
  public boolean says(Setting<?> setting) {
    return said.containsKey(setting);
  }

  /** A setting's value. */
  @SuppressWarnings("unchecked") // with() puts in nothing but a setting's own type.
  public <T> T get(Setting<T> setting) {
    Object value = said.get(setting);
    return value == null ? setting.unlessSaid() : (T) value;
  }

  /**
   * These settings with one more said, or another value.
   *
   * @throws IllegalArgumentException if the value is out of range, or the group lacks the setting
   */
  public <T> Settings with(Setting<T> setting, T value) {
    if (!group.all().contains(setting)) {
      throw new IllegalArgumentException(setting + " is no setting here");
    }
    Map<Setting<?>, Object> more = new HashMap<>(said);
    more.put(setting, checked(setting, value));
    return new Settings(group, more);
  }

  private static <T> T checked(Setting<T> setting, T value) {
    try {
      return setting.words().checked(value);
    } catch (IllegalArgumentException e) {
      // Of a word alone nobody would know what it was said of.
      String subject = e.getMessage().startsWith("'") ? setting.word() + ": " : "";
      throw new IllegalArgumentException(subject + e.getMessage(), e);
    }
  }

  /** What is said here, in a group that has all of these settings; others are left out. */
  public Settings in(SettingGroup other) {
    Map<Setting<?>, Object> kept = new HashMap<>(said);
    kept.keySet().retainAll(other.all());
    return new Settings(other, kept);
  }

  /** The text of every setting, said or not, by its word. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    group.all().forEach(setting -> texts.put(setting.word(), text(setting)));
    return texts;
  }

  private <T> String text(Setting<T> setting) {
    return setting.words().write(get(setting));
  }

  /**
   * The options of a command that sets the same: those that are always stated, and others that
   * differ from their defaults.
   *
   * @param onCpu whether a CPU is modelled; without one, options that need one are left out
   */
  public List<String> options(boolean onCpu) {
    List<String> options = new ArrayList<>();
    for (Setting<?> setting : group.all()) {
      if ((onCpu || !setting.needsCpu()) && (setting.isAlwaysStated() || differs(setting))) {
        options.add(setting.option() + " " + text(setting));
      }
    }
    return options;
  }

  private <T> boolean differs(Setting<T> setting) {
    return says(setting) && !text(setting).equals(setting.words().write(setting.unlessSaid()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings
        && group.equals(settings.group)
        && texts().equals(settings.texts());
  }

  @Override
  public int hashCode() {
    return texts().hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", options(true));
  }
}
