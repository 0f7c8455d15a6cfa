package entrylab.cli.option;

import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command that are settings, made from their declarations. A command may have
 * defaults of its own, and may say more about a setting than its declaration does.
 */
public final class SettingOptions {
  private final SettingGroup group;
  private final Map<Setting<?>, Standing<?>> standing = new HashMap<>();
  private final Map<Setting<?>, String> help = new HashMap<>();
  private Settings given;

  /** A default of a command's own. */
  private record Standing<T>(T value, String described) {
    Settings in(Settings settings, Setting<T> setting) {
      return settings.with(setting, value);
    }
  }

  public SettingOptions(SettingGroup group) {
    this.group = group;
    given = group.unsaid();
  }

  /** Options for these settings. */
  public static SettingOptions of(Setting<?>... settings) {
    return new SettingOptions(SettingGroup.of(settings));
  }

  /** With a default of the command's own. */
  public <T> SettingOptions unlessSaid(Setting<T> setting, T value) {
    return unlessSaid(setting, value, setting.words().write(value));
  }

  /** With a default of the command's own that help describes like this. */
  public <T> SettingOptions unlessSaid(Setting<T> setting, T value, String described) {
    standing.put(setting, new Standing<>(value, described));
    return this;
  }

  /** With a sentence of help that tells what the setting means to this command. */
  public SettingOptions help(Setting<?> setting, String sentence) {
    help.put(setting, sentence);
    return this;
  }

  /** Adds an option for each. */
  public void addTo(CommandSpec command) {
    group.all().forEach(setting -> command.addOption(option(setting)));
  }

  private <T> OptionSpec option(Setting<T> setting) {
    ITypeConverter<Object> converter = setting.words()::read;
    return OptionSpec.builder(setting.option())
        .type(Object.class)
        .arity("1")
        .paramLabel(setting.words().label())
        .converters(converter)
        .setter(setter(setting))
        .getter(this::nothing)
        .description(description(setting))
        .build();
  }

  /** What picocli starts from; a value differs from none by whether the setter is called. */
  private <T> T nothing() {
    return null;
  }

  private <T> ISetter setter(Setting<T> setting) {
    return new ISetter() {
      @Override
      @SuppressWarnings("unchecked") // The setting's own words have read it.
      public <V> V set(V value) {
        if (value != null) {
          given = given.with(setting, (T) value);
        }
        return null;
      }
    };
  }

  private String description(Setting<?> setting) {
    String sentence = help.getOrDefault(setting, setting.help());
    Standing<?> own = standing.get(setting);
    String described = own == null ? setting.describedDefault() : own.described();
    // picocli takes a percent sign for the start of a format.
    return (sentence + " Default: " + described + "." + (setting.needsCpu() ? " With --cpu." : ""))
        .replace("%", "%%");
  }

  /** Whether an option was given. */
  public boolean gives(Setting<?> setting) {
    return given.says(setting);
  }

  /** Those that were given, in the order of their declarations. */
  List<Setting<?>> given() {
    List<Setting<?>> all = new ArrayList<>(group.all());
    all.removeIf(setting -> !given.says(setting));
    return all;
  }

  /** What was given, over the command's defaults. */
  public Settings settings() {
    Settings settings = group.unsaid();
    for (Map.Entry<Setting<?>, Standing<?>> own : standing.entrySet()) {
      settings = apply(settings, own.getKey(), own.getValue());
    }
    for (Setting<?> setting : given()) {
      settings = copy(settings, setting);
    }
    return settings;
  }

  @SuppressWarnings("unchecked") // unlessSaid() puts in pairs of one type.
  private static <T> Settings apply(Settings to, Setting<T> setting, Standing<?> own) {
    return ((Standing<T>) own).in(to, setting);
  }

  private <T> Settings copy(Settings to, Setting<T> setting) {
    return to.with(setting, given.get(setting));
  }

  /** The value of one. */
  public <T> T get(Setting<T> setting) {
    return settings().get(setting);
  }
}
