/** The out-of-order core: what one trace costs, given what its caches and predictors answered. */
package entrylab.core.pipeline;
