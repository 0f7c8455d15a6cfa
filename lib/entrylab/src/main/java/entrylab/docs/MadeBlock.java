package entrylab.docs;

/**
 * A stretch of a page that a source made: a fence with the source's output in it.
 *
 * @param line the number of the comment that names the source, from 1
 * @param source what makes the text
 * @param body the text between the fences, with its last line's end; empty if there is none yet
 */
public record MadeBlock(int line, BlockSource source, String body) {}
