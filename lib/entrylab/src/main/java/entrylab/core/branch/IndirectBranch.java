package entrylab.core.branch;

/**
 * An indirect branch of a script: a record without accessors, for speed.
 *
 * @see BranchScript
 */
final class IndirectBranch {
  final long address;
  final long target;

  /** {@link AddressHash#mix} of the address. */
  final long mixed;

  /** What its answer is in the script's, if it is wrong. */
  final long wrong;

  /** Taken branches since the last indirect one. */
  final PathSteps before;

  /** The next one of the script, if there is one. */
  IndirectBranch next;

  IndirectBranch(long address, long target, long wrong, PathSteps before) {
    this.address = address;
    this.target = target;
    this.mixed = AddressHash.mix(address);
    this.wrong = wrong;
    this.before = before;
  }
}
