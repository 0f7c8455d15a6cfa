/** What a design costs a real program in cycles and in memory, and where one design breaks even. */
package entrylab.tradeoff;
