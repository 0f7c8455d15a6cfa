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

  /** Taken branches since the last indirect one. */
  final PathSteps before;

  /** The next one of the script, if there is one. */
  IndirectBranch next;

  IndirectBranch(long address, long target, PathSteps before) {
    this.address = address;
    this.target = target;
    this.mixed = AddressHash.mix(address);
    this.before = before;
  }
}
