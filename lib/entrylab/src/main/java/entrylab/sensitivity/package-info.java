/** Which results hang on constants that nobody knows for sure. */
package entrylab.sensitivity;
