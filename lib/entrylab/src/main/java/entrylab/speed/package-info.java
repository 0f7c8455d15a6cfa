/** How fast the lab's model runs, against what the host executes itself. */
package entrylab.speed;
