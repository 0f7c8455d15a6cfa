/** CPU profiles: named values, each with unit, source, range and confidence. */
package entrylab.core.cpu;
