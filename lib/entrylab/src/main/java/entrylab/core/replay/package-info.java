/**
 * Long runs of traces on one core that keeps its caches, predictors and pending stores from one to
 * the next: each trace is replayed through caches and predictors, and timed once per pattern of
 * answers.
 */
package entrylab.core.replay;
