package entrylab.cli;

/** A command with options that are made from declared settings. */
interface Configured {

  /** Its settings, the same at each call. */
  SettingOptions settings();
}
