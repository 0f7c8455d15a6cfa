package entrylab.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Keeps what a command prints, so that it can be made again. */
public final class KeepOption {
  public static final String NAME = "--out";

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description = "Keep what is printed there, with a manifest for ./lab reproduce.")
  private Path folder;

  /** Where a command is to keep what it prints; empty if it was not. */
  public static Optional<Path> folder(CommandSpec command) {
    return command.mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(KeepOption.class::isInstance)
        .map(mixin -> ((KeepOption) mixin).folder)
        .filter(folder -> folder != null)
        .findFirst();
  }

  /** Whether a command has it: what such a command prints can be made again. */
  public static boolean isIn(CommandSpec command) {
    return command.mixins().values().stream()
        .anyMatch(mixin -> mixin.userObject() instanceof KeepOption);
  }

  /** Whether it is asked for. */
  public boolean asked() {
    return folder != null;
  }
}
