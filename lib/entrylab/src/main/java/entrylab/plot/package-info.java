/** Charts of results, drawn with XChart. */
package entrylab.plot;
