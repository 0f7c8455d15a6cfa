package entrylab.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of one kind of run, in the order in which they are printed.
 *
 * @param all of them, no two with the same word
 */
public record SettingGroup(List<Setting<?>> all) {

  /**
   * Refuses two of one word.
   *
   * @throws IllegalArgumentException naming it
   */
  public SettingGroup {
    all = List.copyOf(all);
    Set<String> words = new HashSet<>();
    for (Setting<?> setting : all) {
      if (!words.add(setting.word())) {
        throw new IllegalArgumentException("two settings are called " + setting.word());
      }
    }
  }

  /** A group of these. */
  public static SettingGroup of(Setting<?>... all) {
    return new SettingGroup(List.of(all));
  }

  /** These and others. */
  public SettingGroup and(SettingGroup others) {
    List<Setting<?>> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new SettingGroup(both);
  }

  /** These and others, given one by one. */
  public SettingGroup and(Setting<?>... others) {
    return and(of(others));
  }

  /** Settings of which nothing is said. */
  public Settings unsaid() {
    return new Settings(this, Map.of());
  }

  /**
   * Reads what {@link Settings#texts} wrote. What is not there has its default, so that a newer
   * library reads what an older one kept.
   *
   * @throws IllegalArgumentException if a word is no setting's or a text means nothing any more
   */
  public Settings read(Map<String, String> texts) {
    List<String> words = all.stream().map(Setting::word).toList();
    texts.keySet().stream()
        .filter(word -> !words.contains(word))
        .findFirst()
        .ifPresent(word -> {
          throw new IllegalArgumentException(Unknown.name("setting", word, words));
        });
    Settings settings = unsaid();
    for (Setting<?> setting : all) {
      String text = texts.get(setting.word());
      if (text != null && !text.equals(standing(setting))) {
        settings = read(settings, setting, text);
      }
    }
    return settings;
  }

  private static <T> Settings read(Settings settings, Setting<T> setting, String text) {
    return settings.with(setting, setting.words().read(text));
  }

  private static <T> String standing(Setting<T> setting) {
    return setting.words().write(setting.unlessSaid());
  }
}
