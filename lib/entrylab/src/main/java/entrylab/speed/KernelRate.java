package entrylab.speed;

/**
 * The rate of whole calls of a recorded kernel.
 *
 * @param kernel the record's name
 * @param kinds how many calls they were drawn from
 * @param instructions of a call, the mean
 * @param rate in millions of calls a second
 */
public record KernelRate(String kernel, int kinds, double instructions, Rate rate) {}
