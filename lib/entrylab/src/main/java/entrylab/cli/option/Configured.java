package entrylab.cli.option;

/** A command with options that are made from declared settings. */
public interface Configured {

  /** Its settings, the same at each call. */
  SettingOptions settings();
}
