/**
 * Work in as many threads as there are processors, with the errors of one coming out as they are.
 */
package entrylab.parallel;
