/** How long-running work tells how far it is, without knowing who watches. */
package entrylab.progress;
