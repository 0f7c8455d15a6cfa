/*
 * Random offsets of the kernel's stack, by the time-stamp counter: from a description of
 * randomize_kstack.h and of x86's entry-common.h as of v6.18. The static branch around both is
 * taken to be patched out.
 */
#ifndef KSTACK_OFFSET_H
#define KSTACK_OFFSET_H

#include "lab.h"

/* 1 KiB at most, in words of four bytes: alignment adds what is left. */
#define KSTACK_OFFSET_MASK	0x3fcu

extern u32 kstack_offset;

static inline u32 read_kstack_offset(void)
{
	u32 offset;

	asm volatile("movl %%gs:%P1, %0" : "=r"(offset) : "p"(&kstack_offset));
	return offset;
}

static inline void write_kstack_offset(u32 offset)
{
	asm volatile("movl %0, %%gs:%P1" : : "r"(offset), "p"(&kstack_offset) : "memory");
}

static inline u32 time_stamp(void)
{
	u32 low;

	asm volatile("rdtsc" : "=a"(low) : : "edx");
	return low;
}

/* Moves the caller's stack until it returns. A function would have it back at its own end. */
#if RANDOMIZE_KSTACK_OFFSET
#define add_random_kstack_offset()                                                      \
	do {                                                                            \
		void *moved = __builtin_alloca(read_kstack_offset() & KSTACK_OFFSET_MASK); \
		asm volatile("" : : "r"(moved) : "memory");                              \
	} while (0)
#else
#define add_random_kstack_offset() do { } while (0)
#endif

/* What the next call's stack is moved by. */
static inline __attribute__((always_inline)) void choose_random_kstack_offset(void)
{
	if (RANDOMIZE_KSTACK_OFFSET) {
		u32 offset = read_kstack_offset();

		write_kstack_offset((offset >> 5 | offset << 27) ^ time_stamp());
	}
}

#endif
