/**
 * How far the model is from published figures, with trivial baselines and another tool in the same
 * tables.
 */
package entrylab.accuracy;
