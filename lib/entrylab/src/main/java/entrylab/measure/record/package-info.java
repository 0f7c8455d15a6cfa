/**
 * Records of what a machine was measured to take, and their files.
 *
 * <p>Start at {@link entrylab.measure.record.MachineRecord}.
 */
package entrylab.measure.record;
