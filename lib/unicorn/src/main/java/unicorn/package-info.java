/**
 * A binding of libunicorn on {@code java.lang.foreign}, source-compatible with the official one.
 */
package unicorn;
