package entrylab.sweep;

import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import java.util.Optional;

/**
 * One point of a sweep. Everything in it is counted, by emulation, except the cycles, which are
 * modelled.
 *
 * @param design the design's name
 * @param workload the workload's name
 * @param traced the share of syscalls made by a traced task
 * @param tracing what traced means
 * @param options what the design was built for
 * @param syscalls how many were drawn
 * @param seed of the draw
 * @param counts means per syscall
 * @param ledger what the design occupies
 * @param cycles on a modelled CPU; empty where the sweep names none
 */
public record Result(
    String design,
    String workload,
    TracedShare traced,
    Tracing tracing,
    ImageOptions options,
    long syscalls,
    long seed,
    Counts counts,
    MemoryLedger ledger,
    Optional<Cycles> cycles) {}
