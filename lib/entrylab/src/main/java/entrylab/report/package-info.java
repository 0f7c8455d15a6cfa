/** Results as text: aligned tables, and what goes to a mailing list. */
package entrylab.report;
