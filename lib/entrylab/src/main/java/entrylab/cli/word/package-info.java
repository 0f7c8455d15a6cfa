/** The words of the command line, each read into a value or refused in one line. */
package entrylab.cli.word;
