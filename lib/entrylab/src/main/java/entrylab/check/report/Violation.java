package entrylab.check.report;

import java.util.List;
import java.util.SortedSet;

/**
 * One invariant that a design breaks, with the shortest way to see it.
 *
 * <pre>{@code
 * Violation first = Check.of(Designs.get("rsp-check")).run().violations().getFirst();
 * show(first.sentence());
 * show(String.join("\n", first.story()));
 * }</pre>
 *
 * @param id the invariant
 * @param sentence what it says
 * @param cases in how many of the scenarios tried it was broken
 * @param numbers the syscall numbers in them
 * @param story what happens, step by step
 * @param code the instructions around the one to look at
 * @param location that instruction, as source line or symbol; empty if there is none
 * @param expected what was promised
 * @param found what was seen
 */
public record Violation(
    String id,
    String sentence,
    long cases,
    SortedSet<Long> numbers,
    List<String> story,
    List<String> code,
    String location,
    String expected,
    String found) {}
