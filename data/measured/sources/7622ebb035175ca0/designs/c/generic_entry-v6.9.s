/*
 * Made from generic_entry.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_COMPAT
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_8:
	/* generic_entry.c:21: if (work & WORK_SECCOMP) { */
	xorl	%eax, %eax
	testb	$1, %bl
	jne	.Lgeneric_entry_19
.Lgeneric_entry_4:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %r12
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_20
.Lgeneric_entry_9:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* generic_entry.c:33: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Lgeneric_entry_21
.Lgeneric_entry_10:
	/* generic_entry.c:36: return refused ? refused : nr; */
	testq	%rax, %rax
	cmove	%r12, %rax
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_8
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_19:
	/* generic_entry.c:22: refused = __secure_computing(0); */
	xorl	%edi, %edi
	call	__secure_computing
	movl	%eax, %edx
	cltq
	/* generic_entry.c:23: if (refused == -1) */
	cmpl	$-1, %edx
	jne	.Lgeneric_entry_4
	jmp	.Lgeneric_entry_7
.Lgeneric_entry_20:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %r12
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_9
.Lgeneric_entry_21:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movl	%r12d, %edi
	movq	%rax, (%rsp)
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	call	__audit_syscall_entry
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_10
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lgeneric_entry_34
.Lgeneric_entry_23:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_35
.Lgeneric_entry_24:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_25
	andl	$4, %ebx
	je	.Lgeneric_entry_22
.Lgeneric_entry_25:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_22:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_35:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_24
.Lgeneric_entry_34:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lgeneric_entry_23
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_37
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_42
.Lgeneric_entry_38:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_60
.Lgeneric_entry_39:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_61
.Lgeneric_entry_40:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_62
.Lgeneric_entry_41:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_37
.Lgeneric_entry_42:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_38
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_39
.Lgeneric_entry_60:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_40
.Lgeneric_entry_61:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_41
.Lgeneric_entry_62:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_41
.Lgeneric_entry_37:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbp
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbp), %rsi
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %sil
	jne	.Lgeneric_entry_85
.Lgeneric_entry_64:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_86
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_87
.Lgeneric_entry_66:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_88
.Lgeneric_entry_67:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_89
.Lgeneric_entry_68:
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_85:
	/* generic_entry.h:89: syscall_exit_work(regs, work); */
	movq	%rdi, (%rsp)
	call	syscall_exit_work
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_64
.Lgeneric_entry_86:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_66
.Lgeneric_entry_87:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_67
.Lgeneric_entry_88:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_68
.Lgeneric_entry_89:
	/* generic_entry.h:62: switch_fpu_return(); */
	call	switch_fpu_return
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_96
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_96:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_6:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_13
.Lgeneric_entry_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* generic_entry.c:33: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Lgeneric_entry_14
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_10
	testb	$8, %bl
	je	.Lgeneric_entry_6
.Lgeneric_entry_10:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_13:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	jmp	.Lgeneric_entry_4
.Lgeneric_entry_14:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movl	%eax, %edi
	movq	%rax, (%rsp)
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	call	__audit_syscall_entry
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_1
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lgeneric_entry_27
.Lgeneric_entry_16:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_28
.Lgeneric_entry_17:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_18
	andl	$4, %ebx
	je	.Lgeneric_entry_15
.Lgeneric_entry_18:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_15:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_28:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_17
.Lgeneric_entry_27:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lgeneric_entry_16
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_30
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_35
.Lgeneric_entry_31:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_53
.Lgeneric_entry_32:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_54
.Lgeneric_entry_33:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_55
.Lgeneric_entry_34:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_30
.Lgeneric_entry_35:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_31
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_32
.Lgeneric_entry_53:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_33
.Lgeneric_entry_54:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_34
.Lgeneric_entry_55:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_34
.Lgeneric_entry_30:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbp
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbp), %rsi
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %sil
	jne	.Lgeneric_entry_78
.Lgeneric_entry_57:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_79
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_80
.Lgeneric_entry_59:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_81
.Lgeneric_entry_60:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_82
.Lgeneric_entry_61:
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_78:
	/* generic_entry.h:89: syscall_exit_work(regs, work); */
	movq	%rdi, (%rsp)
	call	syscall_exit_work
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_57
.Lgeneric_entry_79:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_59
.Lgeneric_entry_80:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_60
.Lgeneric_entry_81:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_61
.Lgeneric_entry_82:
	/* generic_entry.h:62: switch_fpu_return(); */
	call	switch_fpu_return
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_89
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_89:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_8:
	/* generic_entry.c:21: if (work & WORK_SECCOMP) { */
	testb	$1, %bl
	jne	.Lgeneric_entry_23
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_24
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_8
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_23:
	/* generic_entry.c:22: refused = __secure_computing(0); */
	xorl	%edi, %edi
	call	__secure_computing
	movl	%eax, %edx
	cltq
	/* generic_entry.c:23: if (refused == -1) */
	cmpl	$-1, %edx
	je	.Lgeneric_entry_7
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rsi
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_25
.Lgeneric_entry_10:
	/* generic_entry.c:36: return refused ? refused : nr; */
	testq	%rax, %rax
	cmove	%rsi, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_24:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:36: return refused ? refused : nr; */
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_25:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rbp, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rsi
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_10
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	andl	$2, %esi
	jne	.Lgeneric_entry_37
.Lgeneric_entry_27:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_28
	andl	$4, %ebx
	je	.Lgeneric_entry_26
.Lgeneric_entry_28:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_26:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_37:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_27
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_39
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_44
.Lgeneric_entry_40:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_62
.Lgeneric_entry_41:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_63
.Lgeneric_entry_42:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_64
.Lgeneric_entry_43:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_39
.Lgeneric_entry_44:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_40
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_41
.Lgeneric_entry_62:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_42
.Lgeneric_entry_63:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_43
.Lgeneric_entry_64:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_43
.Lgeneric_entry_39:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbp
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbp), %rbx
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %bl
	jne	.Lgeneric_entry_97
.Lgeneric_entry_67:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_98
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_99
.Lgeneric_entry_72:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_100
.Lgeneric_entry_73:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_101
.Lgeneric_entry_74:
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_97:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_102
.Lgeneric_entry_68:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_69
	andl	$4, %ebx
	je	.Lgeneric_entry_67
.Lgeneric_entry_69:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_67
.Lgeneric_entry_98:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_72
.Lgeneric_entry_99:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_73
.Lgeneric_entry_100:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_74
.Lgeneric_entry_101:
	/* generic_entry.h:62: switch_fpu_return(); */
	call	switch_fpu_return
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_102:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_68
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_109
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_109:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_5:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_10
.Lgeneric_entry_1:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_5
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_10:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	jmp	.Lgeneric_entry_1
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	andl	$2, %esi
	jne	.Lgeneric_entry_22
.Lgeneric_entry_12:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_13
	andl	$4, %ebx
	je	.Lgeneric_entry_11
.Lgeneric_entry_13:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_11:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_22:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_12
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_24
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_29
.Lgeneric_entry_25:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_47
.Lgeneric_entry_26:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_48
.Lgeneric_entry_27:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_49
.Lgeneric_entry_28:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_24
.Lgeneric_entry_29:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_25
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_26
.Lgeneric_entry_47:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_27
.Lgeneric_entry_48:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_28
.Lgeneric_entry_49:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_28
.Lgeneric_entry_24:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbp
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbp), %rbx
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %bl
	jne	.Lgeneric_entry_82
.Lgeneric_entry_52:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_83
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_84
.Lgeneric_entry_57:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_85
.Lgeneric_entry_58:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_86
.Lgeneric_entry_59:
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_82:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_87
.Lgeneric_entry_53:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_54
	andl	$4, %ebx
	je	.Lgeneric_entry_52
.Lgeneric_entry_54:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_52
.Lgeneric_entry_83:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_57
.Lgeneric_entry_84:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_58
.Lgeneric_entry_85:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_59
.Lgeneric_entry_86:
	/* generic_entry.h:62: switch_fpu_return(); */
	call	switch_fpu_return
	/* generic_entry.h:75: task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_87:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_53
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_94
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_94:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.endif
.endif
.else
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_8:
	/* generic_entry.c:21: if (work & WORK_SECCOMP) { */
	xorl	%eax, %eax
	testb	$1, %bl
	jne	.Lgeneric_entry_19
.Lgeneric_entry_4:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %r12
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_20
.Lgeneric_entry_9:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* generic_entry.c:33: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Lgeneric_entry_21
.Lgeneric_entry_10:
	/* generic_entry.c:36: return refused ? refused : nr; */
	testq	%rax, %rax
	cmove	%r12, %rax
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_8
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_19:
	/* generic_entry.c:22: refused = __secure_computing(0); */
	xorl	%edi, %edi
	call	__secure_computing
	movl	%eax, %edx
	cltq
	/* generic_entry.c:23: if (refused == -1) */
	cmpl	$-1, %edx
	jne	.Lgeneric_entry_4
	jmp	.Lgeneric_entry_7
.Lgeneric_entry_20:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %r12
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_9
.Lgeneric_entry_21:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movl	%r12d, %edi
	movq	%rax, (%rsp)
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	call	__audit_syscall_entry
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_10
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lgeneric_entry_34
.Lgeneric_entry_23:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_35
.Lgeneric_entry_24:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_25
	andl	$4, %ebx
	je	.Lgeneric_entry_22
.Lgeneric_entry_25:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_22:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_35:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_24
.Lgeneric_entry_34:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lgeneric_entry_23
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_37
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_42
.Lgeneric_entry_38:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_60
.Lgeneric_entry_39:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_61
.Lgeneric_entry_40:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_62
.Lgeneric_entry_41:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_37
.Lgeneric_entry_42:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_38
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_39
.Lgeneric_entry_60:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_40
.Lgeneric_entry_61:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_41
.Lgeneric_entry_62:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_41
.Lgeneric_entry_37:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbx
	movq %gs:current_task, %rbx
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbx), %rsi
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %sil
	jne	.Lgeneric_entry_82
.Lgeneric_entry_64:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rbx), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_83
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_84
.Lgeneric_entry_66:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_85
.Lgeneric_entry_67:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_86
.Lgeneric_entry_63:
	addq	$8, %rsp
	popq	%rbx
	ret
.Lgeneric_entry_82:
	/* generic_entry.h:89: syscall_exit_work(regs, work); */
	movq	%rdi, (%rsp)
	call	syscall_exit_work
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_64
.Lgeneric_entry_83:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_66
.Lgeneric_entry_84:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_67
.Lgeneric_entry_85:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_63
.Lgeneric_entry_86:
	/* generic_entry.h:62: switch_fpu_return(); */
	addq	$8, %rsp
	popq	%rbx
	jmp	switch_fpu_return
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_93
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_93:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_6:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_13
.Lgeneric_entry_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* generic_entry.c:33: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Lgeneric_entry_14
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_10
	testb	$8, %bl
	je	.Lgeneric_entry_6
.Lgeneric_entry_10:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_13:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	jmp	.Lgeneric_entry_4
.Lgeneric_entry_14:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movl	%eax, %edi
	movq	%rax, (%rsp)
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	call	__audit_syscall_entry
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_1
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lgeneric_entry_27
.Lgeneric_entry_16:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bl
	jne	.Lgeneric_entry_28
.Lgeneric_entry_17:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_18
	andl	$4, %ebx
	je	.Lgeneric_entry_15
.Lgeneric_entry_18:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_15:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_28:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_17
.Lgeneric_entry_27:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lgeneric_entry_16
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_30
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_35
.Lgeneric_entry_31:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_53
.Lgeneric_entry_32:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_54
.Lgeneric_entry_33:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_55
.Lgeneric_entry_34:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_30
.Lgeneric_entry_35:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_31
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_32
.Lgeneric_entry_53:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_33
.Lgeneric_entry_54:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_34
.Lgeneric_entry_55:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_34
.Lgeneric_entry_30:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbx
	movq %gs:current_task, %rbx
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbx), %rsi
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %sil
	jne	.Lgeneric_entry_75
.Lgeneric_entry_57:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rbx), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_76
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_77
.Lgeneric_entry_59:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_78
.Lgeneric_entry_60:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_79
.Lgeneric_entry_56:
	addq	$8, %rsp
	popq	%rbx
	ret
.Lgeneric_entry_75:
	/* generic_entry.h:89: syscall_exit_work(regs, work); */
	movq	%rdi, (%rsp)
	call	syscall_exit_work
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_57
.Lgeneric_entry_76:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_59
.Lgeneric_entry_77:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_60
.Lgeneric_entry_78:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_56
.Lgeneric_entry_79:
	/* generic_entry.h:62: switch_fpu_return(); */
	addq	$8, %rsp
	popq	%rbx
	jmp	switch_fpu_return
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_86
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_86:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$8, %rsp
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_8:
	/* generic_entry.c:21: if (work & WORK_SECCOMP) { */
	testb	$1, %bl
	jne	.Lgeneric_entry_23
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_24
.Lgeneric_entry_1:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_8
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_23:
	/* generic_entry.c:22: refused = __secure_computing(0); */
	xorl	%edi, %edi
	call	__secure_computing
	movl	%eax, %edx
	cltq
	/* generic_entry.c:23: if (refused == -1) */
	cmpl	$-1, %edx
	je	.Lgeneric_entry_7
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rsi
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_25
.Lgeneric_entry_10:
	/* generic_entry.c:36: return refused ? refused : nr; */
	testq	%rax, %rax
	cmove	%rsi, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_24:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:36: return refused ? refused : nr; */
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_25:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rbp, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rsi
	movq	(%rsp), %rax
	jmp	.Lgeneric_entry_10
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	andl	$2, %esi
	jne	.Lgeneric_entry_37
.Lgeneric_entry_27:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_28
	andl	$4, %ebx
	je	.Lgeneric_entry_26
.Lgeneric_entry_28:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_26:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_37:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_27
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_39
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_44
.Lgeneric_entry_40:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_62
.Lgeneric_entry_41:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_63
.Lgeneric_entry_42:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_64
.Lgeneric_entry_43:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_39
.Lgeneric_entry_44:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_40
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_41
.Lgeneric_entry_62:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_42
.Lgeneric_entry_63:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_43
.Lgeneric_entry_64:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_43
.Lgeneric_entry_39:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbx
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbx), %rbp
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %bpl
	jne	.Lgeneric_entry_94
.Lgeneric_entry_67:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rbx), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_95
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_96
.Lgeneric_entry_72:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_97
.Lgeneric_entry_73:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_98
.Lgeneric_entry_65:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_94:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bpl
	jne	.Lgeneric_entry_99
.Lgeneric_entry_68:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbp, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_69
	andl	$4, %ebp
	je	.Lgeneric_entry_67
.Lgeneric_entry_69:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_67
.Lgeneric_entry_95:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_72
.Lgeneric_entry_96:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_73
.Lgeneric_entry_97:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_65
.Lgeneric_entry_98:
	/* generic_entry.h:62: switch_fpu_return(); */
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	switch_fpu_return
.Lgeneric_entry_99:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_68
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_106
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_106:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* generic_entry.c:15: if (work & (WORK_TRACE | WORK_EMU)) { */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	andl	$12, %edx
	jne	.Lgeneric_entry_2
.Lgeneric_entry_5:
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	andl	$2, %ebx
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	/* generic_entry.c:28: if (unlikely(work & WORK_TRACEPOINT)) { */
	jne	.Lgeneric_entry_10
.Lgeneric_entry_1:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_2:
	/* generic_entry.c:16: refused = tracehook_report_syscall_entry(regs); */
	call	tracehook_report_syscall_entry
	/* generic_entry.c:17: if (refused || (work & WORK_EMU)) */
	testl	%eax, %eax
	jne	.Lgeneric_entry_7
	testb	$8, %bl
	je	.Lgeneric_entry_5
.Lgeneric_entry_7:
	/* generic_entry.c:18: return -1; */
	movq	$-1, %rax
	jmp	.Lgeneric_entry_1
.Lgeneric_entry_10:
	/* generic_entry.c:29: trace_sys_enter(regs, nr); */
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* generic_entry.c:7: return (int)regs->orig_ax; */
	movslq	120(%rbp), %rax
	jmp	.Lgeneric_entry_1
	.size	syscall_trace_enter, .-syscall_trace_enter
	.p2align 4
	.globl	syscall_exit_work
	.type	syscall_exit_work, @function
syscall_exit_work:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	andl	$2, %esi
	jne	.Lgeneric_entry_22
.Lgeneric_entry_12:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbx, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_13
	andl	$4, %ebx
	je	.Lgeneric_entry_11
.Lgeneric_entry_13:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	popq	%rbp
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lgeneric_entry_11:
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_22:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lgeneric_entry_12
	.size	syscall_exit_work, .-syscall_exit_work
	.p2align 4
	.globl	exit_to_user_mode_loop
	.type	exit_to_user_mode_loop, @function
exit_to_user_mode_loop:
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rsi, %rbx
	testl	$143374, %esi
	je	.Lgeneric_entry_24
	movq	%rdi, %r12
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	jmp	.Lgeneric_entry_29
.Lgeneric_entry_25:
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lgeneric_entry_47
.Lgeneric_entry_26:
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	jne	.Lgeneric_entry_48
.Lgeneric_entry_27:
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	jne	.Lgeneric_entry_49
.Lgeneric_entry_28:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.c:69: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rbx
	/* generic_entry.c:56: while (flags & EXIT_TO_USER_MODE_WORK) { */
	testl	$143374, %ebx
	je	.Lgeneric_entry_24
.Lgeneric_entry_29:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* generic_entry.c:58: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lgeneric_entry_25
	/* generic_entry.c:59: schedule(); */
	call	schedule
	/* generic_entry.c:60: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lgeneric_entry_26
.Lgeneric_entry_47:
	/* generic_entry.c:61: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* generic_entry.c:62: if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL)) */
	testl	$131076, %ebx
	je	.Lgeneric_entry_27
.Lgeneric_entry_48:
	/* generic_entry.c:63: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* generic_entry.c:64: if (flags & _TIF_NOTIFY_RESUME) { */
	andl	$2, %ebx
	je	.Lgeneric_entry_28
.Lgeneric_entry_49:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* generic_entry.c:66: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lgeneric_entry_28
.Lgeneric_entry_24:
	/* generic_entry.c:71: return flags; */
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_user_mode_loop, .-exit_to_user_mode_loop
	.p2align 4
	.globl	syscall_exit_to_user_mode
	.type	syscall_exit_to_user_mode, @function
syscall_exit_to_user_mode:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq %gs:current_task, %rbx
	/* lab.h:115: return task; */
	subq	$8, %rsp
	/* generic_entry.h:85: u64 work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rbx), %rbp
	/* generic_entry.h:88: if (unlikely(work & WORK_EXIT)) */
	testb	$118, %bpl
	jne	.Lgeneric_entry_79
.Lgeneric_entry_52:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* generic_entry.h:91: flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rbx), %rbx
	/* generic_entry.h:92: if (unlikely(flags & EXIT_TO_USER_MODE_WORK)) */
	testl	$143374, %ebx
	jne	.Lgeneric_entry_80
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	jne	.Lgeneric_entry_81
.Lgeneric_entry_57:
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	jne	.Lgeneric_entry_82
.Lgeneric_entry_58:
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	jne	.Lgeneric_entry_83
.Lgeneric_entry_50:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lgeneric_entry_79:
	/* generic_entry.c:45: if (work & WORK_TRACEPOINT) */
	testb	$2, %bpl
	jne	.Lgeneric_entry_84
.Lgeneric_entry_53:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	movq	%rbp, %rax
	andl	$72, %eax
	/* generic_entry.c:50: if (step || (work & WORK_TRACE)) */
	cmpq	$64, %rax
	je	.Lgeneric_entry_54
	andl	$4, %ebp
	je	.Lgeneric_entry_52
.Lgeneric_entry_54:
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	xorl	%esi, %esi
	cmpq	$64, %rax
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* generic_entry.c:49: step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP); */
	sete	%sil
	/* generic_entry.c:51: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_52
.Lgeneric_entry_80:
	/* generic_entry.h:93: flags = exit_to_user_mode_loop(regs, flags); */
	movq	%rbx, %rsi
	call	exit_to_user_mode_loop
	movq	%rax, %rbx
	/* generic_entry.h:57: if (unlikely(flags & _TIF_USER_RETURN_NOTIFY)) */
	testb	$8, %bh
	je	.Lgeneric_entry_57
.Lgeneric_entry_81:
	/* generic_entry.h:58: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	/* generic_entry.h:59: if (unlikely(flags & _TIF_IO_BITMAP)) */
	testl	$4194304, %ebx
	je	.Lgeneric_entry_58
.Lgeneric_entry_82:
	/* generic_entry.h:60: tss_update_io_bitmap(); */
	call	tss_update_io_bitmap
	/* generic_entry.h:61: if (unlikely(flags & _TIF_NEED_FPU_LOAD)) */
	andb	$64, %bh
	je	.Lgeneric_entry_50
.Lgeneric_entry_83:
	/* generic_entry.h:62: switch_fpu_return(); */
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	jmp	switch_fpu_return
.Lgeneric_entry_84:
	/* generic_entry.c:46: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lgeneric_entry_53
	.size	syscall_exit_to_user_mode, .-syscall_exit_to_user_mode
	.p2align 4
	.globl	ret_from_fork
	.type	ret_from_fork, @function
ret_from_fork:
	/* generic_entry.c:86: schedule_tail(previous); */
	pushq	%r12
	movq	%rcx, %r12
	pushq	%rbp
	movq	%rdx, %rbp
	pushq	%rbx
	movq	%rsi, %rbx
	call	schedule_tail
	/* generic_entry.c:87: if (unlikely(function)) { */
	testq	%rbp, %rbp
	jne	.Lgeneric_entry_91
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
.Lgeneric_entry_91:
	/* generic_entry.c:88: function(argument); */
	movq	%r12, %rdi
	call	*%rbp
	/* generic_entry.c:89: regs->ax = 0; */
	movq	$0, 80(%rbx)
	/* generic_entry.c:94: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	syscall_exit_to_user_mode
	.size	ret_from_fork, .-ret_from_fork
.endif
.endif
.endif
