package entrylab.kernel.recorder;

import entrylab.kernel.GuestRegisters;
import java.nio.file.Path;
import java.util.Set;

/**
 * A guest as it was just before a SYSCALL.
 *
 * @param before its registers then, with those of SYSCALL and of the entry
 * @param after its registers behind the call
 * @param tables each CR3 during the call
 * @param memory the file of its physical memory, from address 0
 */
record StoppedGuest(GuestRegisters before, GuestRegisters after, Set<Long> tables, Path memory) {}
