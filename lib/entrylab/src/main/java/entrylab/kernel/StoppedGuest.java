package entrylab.kernel;

import java.nio.file.Path;

/**
 * A guest as it was just before a SYSCALL.
 *
 * @param before its registers then, with those of SYSCALL and of the entry
 * @param after its registers behind the call
 * @param memory the file of its physical memory, from address 0
 */
record StoppedGuest(GuestRegisters before, GuestRegisters after, Path memory) {}
