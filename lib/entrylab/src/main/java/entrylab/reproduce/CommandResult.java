package entrylab.reproduce;

import java.util.List;
import java.util.Map;

/**
 * What a command printed, and why.
 *
 * @param words typed
 * @param options all of plain values, those that were not typed too; by name
 * @param workloads among the words
 * @param form of the text, which its file ends with, such as {@code csv}
 * @param exitCode of the command
 * @param text printed
 */
public record CommandResult(
    CommandWords words,
    Map<String, String> options,
    List<String> workloads,
    String form,
    int exitCode,
    String text) {}
