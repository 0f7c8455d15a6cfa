/** Instructions: decoding by Capstone, the forms they fall into, and what a form costs on a CPU. */
package entrylab.isa;
