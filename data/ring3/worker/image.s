/*
 * The worker: a static program that runs designs in ring 3 and times them. Beside
 * this code it holds the linked designs, a plan (below) and room for results; the
 * lab puts them together as one ELF file.
 *
 * It pins itself to a CPU, sets the GS base, opens a cycle counter if the system
 * lets it, carries out the plan batch by batch and writes 32 bytes per batch to
 * standard output.
 */
	.set	PLAN,		0x09000000
	.set	RESULTS,	0x0a000000
	.set	PER_CPU,	0x0b009400
	.set	OWN_STACK_TOP,	0x0d010000
	.set	USER_STACK,	0x0d020000	/* what designs see as the user's rsp */

/* Offsets in the per-cpu area, as data/designs/include/entry.inc has them. */
	.set	top_of_stack,	4
	.set	current_task,	0x180
	.set	pcpu_hot_top,	0x198		/* the top of the stack where v6.2 looks for it */
	.set	TSS_rw_sp1,	0x1cc		/* and where v4.15 does */

/* From the top of a task's stack to its task_struct. */
	.set	TASK_STRUCT,	0x1040

/* The plan: a header, and then batches up to one whose routine is zero. */
	.set	plan_cpu,	0		/* a CPU number, or -1: do not pin */
	.set	plan_count,	8		/* batches */
	.set	plan_batches,	64

	.set	batch_routine,	0
	.set	batch_entry,	8		/* the design's entry_SYSCALL_64 */
	.set	batch_sequence,	16		/* calls: number and top of stack, 32 bits each */
	.set	batch_mask,	24		/* bytes of the sequence less 8; a power of two less 8 */
	.set	batch_calls,	32
	.set	batch_warm,	40		/* calls made before, untimed */
	.set	batch_user,	48		/* code run between two calls, or a seed */
	.set	batch_size,	64

	.set	result_ticks,	0
	.set	result_cycles,	8
	.set	result_left,	16		/* what a routine leaves: a hash, or ticks */
	.set	result_timed,	24		/* and of how many calls */
	.set	result_size,	32

/* Ticks of a call that is none: some 6 microseconds, a hundred times what one takes. */
	.set	BROKEN_INTO,	16384

	.set	SYS_write,	1
	.set	SYS_read,	0
	.set	SYS_exit,	60
	.set	SYS_arch_prctl,	158
	.set	SYS_sched_setaffinity, 203
	.set	SYS_perf_event_open, 298
	.set	ARCH_SET_GS,	0x1001

	.text
	.globl	_start
_start:
	movq	$OWN_STACK_TOP, %rsp
	movq	PLAN+plan_cpu, %rcx
	testq	%rcx, %rcx
	js	1f
	movl	$1, %eax
	shlq	%cl, %rax
	pushq	%rax
	xorl	%edi, %edi
	movl	$8, %esi
	movq	%rsp, %rdx
	movl	$SYS_sched_setaffinity, %eax
	syscall
	popq	%rcx
1:
	movl	$ARCH_SET_GS, %edi
	movl	$PER_CPU, %esi
	movl	$SYS_arch_prctl, %eax
	syscall

	leaq	cycles_of_ring_3(%rip), %rdi
	xorl	%esi, %esi			/* this process */
	movq	$-1, %rdx			/* any CPU */
	movq	$-1, %r10			/* no group */
	xorl	%r8d, %r8d
	movl	$SYS_perf_event_open, %eax
	syscall
	movq	%rax, counter_file

	call	carry_out

	movq	PLAN+plan_count, %rbx
	shlq	$5, %rbx
	movl	$RESULTS, %ebp
2:
	movl	$1, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movl	$SYS_write, %eax
	syscall
	testq	%rax, %rax
	jle	3f
	addq	%rax, %rbp
	subq	%rax, %rbx
	jnz	2b
	xorl	%edi, %edi
	jmp	4f
3:
	movl	$1, %edi
4:
	movl	$SYS_exit, %eax
	syscall
	hlt

/* The same without an operating system around it, for the emulator. */
	.globl	emulated
emulated:
	movq	$OWN_STACK_TOP, %rsp
	movq	$-1, counter_file
	call	carry_out
	hlt
	.globl	emulated_end
emulated_end:

/* rbx: the batch; r14: its result. */
carry_out:
	movl	$PLAN+plan_batches, %ebx
	movl	$RESULTS, %r14d
1:
	cmpq	$0, batch_routine(%rbx)
	je	3f
	movq	batch_warm(%rbx), %rsi
	testq	%rsi, %rsi
	jz	2f
	call	*batch_routine(%rbx)
2:
	call	read_counter
	movq	%rax, result_cycles(%r14)
	lfence
	rdtsc
	lfence
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, result_ticks(%r14)
	movq	batch_calls(%rbx), %rsi
	call	*batch_routine(%rbx)
	lfence
	rdtsc
	lfence
	shlq	$32, %rdx
	orq	%rdx, %rax
	subq	result_ticks(%r14), %rax
	movq	%rax, result_ticks(%r14)
	call	read_counter
	subq	result_cycles(%r14), %rax
	movq	%rax, result_cycles(%r14)
	addq	$batch_size, %rbx
	addq	$result_size, %r14
	jmp	1b
3:
	ret

/* Cycles in ring 3 so far, or 0 where there is no counter. */
read_counter:
	movq	counter_file, %rdi
	xorl	%eax, %eax
	testq	%rdi, %rdi
	js	1f
	pushq	$0
	movq	%rsp, %rsi
	movl	$8, %edx
	movl	$SYS_read, %eax
	syscall
	popq	%rax
1:
	ret

/*
 * A routine is called with rbx the batch and rsi the number of calls to make. It
 * keeps rbx and r14 in memory and restores them.
 */
.macro BEGIN
	movq	%rbx, saved_batch
	movq	%r14, saved_result
	movq	%rsp, saved_stack
	movq	batch_entry(%rbx), %r15
	movq	batch_sequence(%rbx), %rbp
	movq	batch_mask(%rbx), %r13
	movq	batch_user(%rbx), %r14
	movq	%rsi, %rbx
	xorl	%r12d, %r12d
	movl	$USER_STACK, %esp
.endm

.macro FINISH
	movq	saved_batch, %rbx
	movq	saved_result, %r14
	movq	saved_stack, %rsp
	cld
	ret
.endm

/* The next call of the sequence: its number, and whose stack it uses. */
.macro NEXT_CALL
	movl	(%rbp, %r12), %eax
	movl	4(%rbp, %r12), %edx
	addl	$8, %r12d
	andl	%r13d, %r12d
.endm

/* Whose call it is: the stack whose top is in rdx, and the task_struct beyond it. Destroys rcx. */
.macro BE_THE_TASK
	movq	%rdx, %gs:top_of_stack
	movq	%rdx, %gs:pcpu_hot_top
	movq	%rdx, %gs:TSS_rw_sp1
	leal	TASK_STRUCT(%rdx), %ecx
	movq	%rcx, %gs:current_task
.endm

/* What stands for SYSCALL: rcx the next instruction, r11 the flags, and a jump. */
.macro ENTER_DESIGN
	leaq	9f(%rip), %rcx
	movl	$0x202, %r11d
	jmp	*%r15
9:
.endm

	.macro	ROUTINE name
	.balign	64
	.globl	\name
\name:
	.endm

/* One call over and over, each beginning while the one before is being finished. */
ROUTINE calls
	BEGIN
	movl	4(%rbp), %edx
	BE_THE_TASK
	.balign	64
1:
	movl	(%rbp), %eax
	ENTER_DESIGN
	decq	%rbx
	jnz	1b
	FINISH

/*
 * The same, but a call begins only when the one before has been finished, as with
 * SYSCALL, whose microcode lets nothing of the kernel begin before.
 */
ROUTINE fenced_calls
	BEGIN
	movl	4(%rbp), %edx
	BE_THE_TASK
	.balign	64
1:
	movl	(%rbp), %eax
	lfence
	ENTER_DESIGN
	decq	%rbx
	jnz	1b
	FINISH

/* Different calls, of different tasks, fenced. */
ROUTINE mixed_calls
	BEGIN
	.balign	64
1:
	NEXT_CALL
	BE_THE_TASK
	lfence
	ENTER_DESIGN
	decq	%rbx
	jnz	1b
	FINISH

/*
 * The same, with the user's code and data in between. That code takes far longer
 * than a call, and how long depends on what the caches and predictors kept of it;
 * so each call is timed alone, and the sum of the ticks is what this leaves. The
 * counter moves in steps; over a batch they cancel out, since calls begin anywhere
 * within one. A call that something else broke into, such as the host's timer, is
 * no call of the program's: it is left out, and the others are counted.
 */
ROUTINE polluted_calls
	BEGIN
	movq	$0, spent
	movq	$0, timed
	.balign	64
1:
	call	*%r14
	movl	4(%rbp, %r12), %edx
	BE_THE_TASK
	lfence
	rdtsc
	shlq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, begun
	movl	(%rbp, %r12), %eax
	addl	$8, %r12d
	andl	%r13d, %r12d
	lfence
	ENTER_DESIGN
	lfence
	rdtsc
	shlq	$32, %rdx
	orq	%rdx, %rax
	subq	begun, %rax
	xorl	%ecx, %ecx			/* no branch: it would be one more to learn */
	xorl	%edx, %edx
	cmpq	$BROKEN_INTO, %rax
	setbe	%cl
	cmovaq	%rdx, %rax
	addq	%rax, spent
	addq	%rcx, timed
	decq	%rbx
	jnz	1b
	movq	saved_result, %r14
	movq	spent, %rax
	movq	%rax, result_left(%r14)
	movq	timed, %rax
	movq	%rax, result_timed(%r14)
	FINISH

/* The host's real system calls, numbers taken from the sequence. */
ROUTINE real_calls
	BEGIN
	.balign	64
1:
	NEXT_CALL
	syscall
	decq	%rbx
	jnz	1b
	FINISH

/* No design at all: what stands for SYSCALL goes straight to what stands for SYSRET. */
	.balign	16
	.globl	no_design
no_design:
	jmp	*%rcx

/*
 * The core clock: a chain of multiplications, each waiting for the one before. 64
 * bits by 64 bits into 64 takes three cycles on every core since Nehalem and Zen 3.
 */
ROUTINE multiplications
	BEGIN
	movl	$3, %eax
	.balign	64
1:
	.rept	64
	imulq	%rax, %rax
	.endr
	decq	%rbx
	jnz	1b
	FINISH

/* The same for additions, one cycle each: agreement shows that neither is special. */
ROUTINE additions
	BEGIN
	movl	$3, %eax
	movl	$5, %ecx
	.balign	64
1:
	.rept	64
	addq	%rcx, %rax
	.endr
	decq	%rbx
	jnz	1b
	FINISH

	.include "states.inc"

	.balign	8
/* struct perf_event_attr: hardware cycles, of this process, in ring 3 alone. */
cycles_of_ring_3:
	.long	0				/* PERF_TYPE_HARDWARE */
	.long	64				/* PERF_ATTR_SIZE_VER0 */
	.quad	0				/* PERF_COUNT_HW_CPU_CYCLES */
	.quad	0, 0, 0				/* period, sample type, read format */
	.quad	0x60				/* exclude_kernel, exclude_hv */
	.quad	0, 0

	.set	VARIABLES,	OWN_STACK_TOP + 0x100
	.set	counter_file,	VARIABLES
	.set	saved_batch,	VARIABLES + 8
	.set	saved_result,	VARIABLES + 16
	.set	saved_stack,	VARIABLES + 24
	.set	spent,		VARIABLES + 32
	.set	timed,		VARIABLES + 40
	.set	begun,		VARIABLES + 48
