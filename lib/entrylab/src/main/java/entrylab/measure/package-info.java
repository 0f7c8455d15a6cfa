/**
 * The designs' own sources run in ring 3 on the host CPU, in a process of their own, and held
 * against the model.
 */
package entrylab.measure;
