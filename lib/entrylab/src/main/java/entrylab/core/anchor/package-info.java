/** What the model is held against: published figures, trivial bounds, another tool. */
package entrylab.core.anchor;
