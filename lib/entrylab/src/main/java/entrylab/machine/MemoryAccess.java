package entrylab.machine;

/**
 * One access to memory.
 *
 * @param write whether it is a store
 * @param region where
 * @param offset bytes from the region's start; for {@link MemoryRegion#STACK} from the stack's top
 * @param size bytes
 */
public record MemoryAccess(boolean write, MemoryRegion region, int offset, int size) {}
