/** Where a result comes from, kept beside it; and running it again to see whether it comes back. */
package entrylab.reproduce;
