/** Branch prediction: directions, targets, indirect targets, returns. */
package entrylab.core.branch;
