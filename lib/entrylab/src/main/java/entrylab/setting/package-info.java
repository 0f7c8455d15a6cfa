/**
 * Settings, each declared once: a word, how its values are read and written, its default and a
 * sentence of help. A run holds {@link entrylab.setting.Settings}; the command line, its help, the
 * manifest beside a result, the fingerprint of an interrupted sweep and the footer of a mail are
 * made of the declarations.
 *
 * <p>To add a setting to sweeps, declare it and put it into the group there:
 *
 * {@snippet :
 * // in SweepSettings
 * public static final Setting<Integer> PLACEMENTS =
 *     Setting.of(
 *         "placements", WholeNumber.count(64).narrow(), 1, "Over how many placements to spread.");
 *
 * public static final SettingGroup ALL = SettingGroup.of(..., PLACEMENTS);
 * }
 *
 * <p>From then on there are {@code ./lab sweep --placements 4} with its line of help, {@code
 * sweep.with(SweepSettings.PLACEMENTS, 4)}, and the setting in manifests, fingerprints and mails;
 * the place that uses it asks {@code sweep.get(SweepSettings.PLACEMENTS)}. What designs are built
 * for is declared in {@link entrylab.image.ImageOptions} in the same way, and every command that
 * builds designs has it.
 *
 * <p>Start with {@link entrylab.setting.Setting}; the kinds of values there are implement {@link
 * entrylab.setting.Words}.
 */
package entrylab.setting;
