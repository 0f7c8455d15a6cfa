/**
 * Options that commands have in common, the settings behind them, and how failures are told.
 *
 * <p>Start at {@link entrylab.cli.option.SettingOptions}: a setting's word, range and help become
 * an option.
 *
 * <pre>{@code
 * SettingOptions options = SettingOptions.of(CommonSettings.CPU);
 * options.addTo(commandLine.getCommandSpec());
 * }</pre>
 */
package entrylab.cli.option;
