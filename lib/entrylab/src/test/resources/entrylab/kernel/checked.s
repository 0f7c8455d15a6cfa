/*
 * A kernel of ours with the entry and exit work of a real one: what the check of a snapshot is tested with. Its program
 * makes one call at a gate, as data/kernel/calls.c does. BREAK: which of its instructions is broken, 0 for none.
 */
	.set	FLAG_MASK, 0x47700
	.set	GATE, 0x102000
	.include "long-mode.inc"

	/* Words of a task, of the processor's own data, and of the frame. */
	.set	FLAGS_WORD, 0
	.set	WORK_WORD, 8
	.set	RESCHED, 8
	.set	SIGNAL, 4
	.set	SECCOMP, 1
	.set	TRACE, 4
	.set	OWN_STACK, 0
	.set	TASK_STACK, 8
	.set	CURRENT, 16
	.set	R11, 48
	.set	AX, 80
	.set	CX, 88
	.set	DX, 96
	.set	ORIG_AX, 120
	.set	IP, 128
	.set	CS, 136
	.set	FLAGS, 144
	.set	SS, 160

program:
	SAY_LINE "kernel 1.0-checked"
	SAY_LINE "symbols"
	SAY_LINE "ffffffff80101000 T entry_SYSCALL_64"
	SAY_LINE "ffffffff80101200 T do_syscall_64"
	SAY_LINE "ffffffff80101300 t syscall_trace_enter"
	SAY_LINE "ffffffff80101380 t syscall_exit_work"
	SAY_LINE "ffffffff801013c0 t exit_to_user_mode_loop"
	SAY_LINE "ffffffff80101480 T __x64_sys_own"
	SAY_LINE "ffffffff801014c0 T ptrace_notify"
	SAY_LINE "ffffffff80101500 T __secure_computing"
	SAY_LINE "ffffffff80101540 T schedule"
	SAY_LINE "ffffffff80101580 T arch_do_signal_or_restart"
	SAY_LINE "ffffffff801015c0 T _etext"
	SAY_LINE "0000000000000010 A current_task"
	SAY_LINE "symbols end"
	MARK	4
	SAY_LINE "begins 0"
	SAY_LINE "unit 0"
	movl	$5, %eax
	MARK	1
	syscall
	MARK	2
	pushfq
	call	GATE
	popfq
	SAY_LINE "stop 0"
	movl	$5, %eax
	MARK	1
	call	GATE
	MARK	2
	SAY_LINE "finished"
	ud2

	.org	0x1000
entry:
	swapgs
	movq	%rsp, %gs:OWN_STACK
	movq	%gs:TASK_STACK, %rsp
	pushq	$0x2b
	pushq	%gs:OWN_STACK
	pushq	%r11
	pushq	$0x33
	pushq	%rcx
	pushq	%rax
	pushq	%rdi
	pushq	%rsi
	pushq	%rdx
	pushq	%rcx
	pushq	$-38
	pushq	%r8
	pushq	%r9
	pushq	%r10
	pushq	%r11
	pushq	%rbx
	pushq	%rbp
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	movq	%rsp, %rdi
	movslq	%eax, %rsi
	call	do_syscall_64

	movq	CX(%rsp), %rcx
	movq	IP(%rsp), %r11
	cmpq	%rcx, %r11
	jne	by_iret
	shlq	$16, %rcx
	sarq	$16, %rcx
	cmpq	%rcx, %r11
	.if	BREAK != 3
	jne	by_iret
	.endif
	cmpq	$0x33, CS(%rsp)
	jne	by_iret
	movq	R11(%rsp), %r11
	cmpq	%r11, FLAGS(%rsp)
	jne	by_iret
	testq	$0x10100, %r11
	.if	BREAK != 2
	jnz	by_iret
	.endif
	cmpq	$0x2b, SS(%rsp)
	jne	by_iret

.macro POP_REGISTERS
	popq	%r15
	popq	%r14
	.if	BREAK == 1
	popq	%r12
	popq	%r13
	.else
	popq	%r13
	popq	%r12
	.endif
	popq	%rbp
	popq	%rbx
	popq	%r11
	.if	BREAK == 4
	addq	$8, %rsp
	.else
	popq	%r10
	.endif
	popq	%r9
	popq	%r8
	popq	%rax
	popq	%rcx
	popq	%rdx
	popq	%rsi
	popq	%rdi
.endm
	POP_REGISTERS
	movq	32(%rsp), %rsp
	swapgs
	sysretq
by_iret:
	POP_REGISTERS
	.if	BREAK != 8
	addq	$8, %rsp
	.endif
	.if	BREAK != 9
	swapgs
	.endif
	iretq

	.org	0x1200
do_syscall_64:
	pushq	%rbx
	pushq	%rbp
	pushq	%r12
	movq	%rdi, %rbx
	movq	%rsi, %rbp
	sti
	movq	%gs:CURRENT, %r12
	testq	$(SECCOMP + TRACE), WORK_WORD(%r12)
	jz	1f
	call	syscall_trace_enter
	movq	%rax, %rbp
1:	cmpq	$64, %rbp
	jae	2f
	movq	%rbx, %rdi
	call	__x64_sys_own
	movq	%rax, AX(%rbx)
	.if	BREAK == 10
	jmp	4f
	.endif
2:	testq	$TRACE, WORK_WORD(%r12)
	jz	3f
	movq	%rbx, %rdi
	call	syscall_exit_work
3:
	.if	BREAK != 7
	cli
	.endif
	testq	$(SIGNAL + RESCHED), FLAGS_WORD(%r12)
	jz	4f
	movq	%rbx, %rdi
	call	exit_to_user_mode_loop
4:	.if	BREAK == 10
	cli
	.endif
	popq	%r12
	popq	%rbp
	popq	%rbx
	ret

	.org	0x1300
syscall_trace_enter:
	pushq	%rbx
	pushq	%r12
	movq	%rdi, %rbx
	movq	%gs:CURRENT, %r12
	testq	$TRACE, WORK_WORD(%r12)
	jz	1f
	call	ptrace_notify
	.if	BREAK == 5
	call	ptrace_notify
	.endif
	.if	BREAK == 6
	movq	$0, DX(%rbx)
	.endif
1:	testq	$SECCOMP, WORK_WORD(%r12)
	jz	2f
	call	__secure_computing
	cmpl	$-1, %eax
	je	3f
2:	movslq	ORIG_AX(%rbx), %rax
3:	cltq
	popq	%r12
	popq	%rbx
	ret

	.org	0x1380
syscall_exit_work:
	subq	$8, %rsp
	call	ptrace_notify
	addq	$8, %rsp
	ret

	.org	0x13c0
exit_to_user_mode_loop:
	pushq	%rbx
	pushq	%r12
	movq	%rdi, %rbx
	movq	%gs:CURRENT, %r12
1:	sti
	testq	$RESCHED, FLAGS_WORD(%r12)
	jz	2f
	call	schedule
2:	testq	$SIGNAL, FLAGS_WORD(%r12)
	jz	3f
	movq	%rbx, %rdi
	call	arch_do_signal_or_restart
3:	cli
	.if	BREAK != 11
	testq	$(SIGNAL + RESCHED), FLAGS_WORD(%r12)
	jnz	1b
	.endif
	popq	%r12
	popq	%rbx
	ret

	.org	0x1480
__x64_sys_own:
	rdtsc				/* what it loads depends on the time */
	movzbl	%al, %eax
	movb	-256(%rsp,%rax), %cl
	movl	$7, %eax
	ret
	.org	0x14c0
ptrace_notify:
	xorl	%eax, %eax
	ret
	.org	0x1500
__secure_computing:
	xorl	%eax, %eax
	ret
	.org	0x1540
schedule:
	ret
	.org	0x1580
arch_do_signal_or_restart:
	ret
	.org	0x15c0

	.org	0x2000			/* a page of its own: where a debugger stops, an emulator runs by single instructions */
	syscall
	ret
	rdtsc
	xgetbv

	.balign	64
per_cpu:
	.quad	0, KERNEL_HALF + stack, KERNEL_HALF + task

	.balign	64
task:	.quad	0, 0
	.balign	256
channel:
	.fill	256
	.fill	512
user_stack:
	.balign	16384
	.fill	16384
stack:
	PAGES
