package entrylab.speed;

/** Something that makes system calls, real or modelled, one after the other in one thread. */
@FunctionalInterface
interface CallMaker {
  /** Makes a number of calls. */
  void make(int calls);
}
