/*
 * Made from slow_exit.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_COMPAT
.if CONFIG_AUDITSYSCALL
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lslow_exit_14
.Lslow_exit_2:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Lslow_exit_15
.Lslow_exit_3:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_4
	andl	$1, %ebx
	je	.Lslow_exit_1
.Lslow_exit_4:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lslow_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Lslow_exit_15:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lslow_exit_3
.Lslow_exit_14:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lslow_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r13
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %r13
	pushq	%r12
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Lslow_exit_22
.Lslow_exit_17:
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lslow_exit_40
.Lslow_exit_18:
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Lslow_exit_41
.Lslow_exit_19:
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Lslow_exit_42
.Lslow_exit_20:
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Lslow_exit_43
.Lslow_exit_21:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.c:42: flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%r12), %ebx
	/* slow_exit.c:43: } while (flags & EXIT_LOOP_WORK); */
	testl	$6158, %ebx
	je	.Lslow_exit_44
.Lslow_exit_22:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* slow_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lslow_exit_17
	/* slow_exit.c:29: schedule(); */
	call	schedule
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lslow_exit_18
.Lslow_exit_40:
	/* slow_exit.c:31: uprobe_notify_resume(regs); */
	movq	%rbp, %rdi
	call	uprobe_notify_resume
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Lslow_exit_19
.Lslow_exit_41:
	/* slow_exit.c:33: do_signal(regs); */
	movq	%rbp, %rdi
	call	do_signal
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Lslow_exit_20
.Lslow_exit_42:
	/* slow_exit.c:35: __atomic_fetch_and(&current_thread_info()->flags, ~_TIF_NOTIFY_RESUME, */
	lock andl	$-3, -16376(%r13)
	/* slow_exit.c:37: tracehook_notify_resume(regs); */
	movq	%rbp, %rdi
	call	tracehook_notify_resume
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Lslow_exit_21
.Lslow_exit_43:
	/* slow_exit.c:40: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Lslow_exit_21
.Lslow_exit_44:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbx
	leaq	-16216(%rdi), %rbx
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	subq	$8, %rsp
	movl	8(%rbx), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Lslow_exit_52
.Lslow_exit_46:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-3, 12(%rbx)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbx), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Lslow_exit_53
	addq	$8, %rsp
	popq	%rbx
	ret
.Lslow_exit_52:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rdi, (%rsp)
	call	syscall_slow_exit_work
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_46
.Lslow_exit_53:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	addq	$8, %rsp
	popq	%rbx
	jmp	exit_to_usermode_loop
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.else
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	andl	$268435456, %esi
	jne	.Lslow_exit_13
.Lslow_exit_2:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_3
	andl	$1, %ebx
	je	.Lslow_exit_1
.Lslow_exit_3:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lslow_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Lslow_exit_13:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lslow_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r13
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %r13
	pushq	%r12
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Lslow_exit_20
.Lslow_exit_15:
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lslow_exit_38
.Lslow_exit_16:
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Lslow_exit_39
.Lslow_exit_17:
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Lslow_exit_40
.Lslow_exit_18:
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Lslow_exit_41
.Lslow_exit_19:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.c:42: flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%r12), %ebx
	/* slow_exit.c:43: } while (flags & EXIT_LOOP_WORK); */
	testl	$6158, %ebx
	je	.Lslow_exit_42
.Lslow_exit_20:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* slow_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lslow_exit_15
	/* slow_exit.c:29: schedule(); */
	call	schedule
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lslow_exit_16
.Lslow_exit_38:
	/* slow_exit.c:31: uprobe_notify_resume(regs); */
	movq	%rbp, %rdi
	call	uprobe_notify_resume
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Lslow_exit_17
.Lslow_exit_39:
	/* slow_exit.c:33: do_signal(regs); */
	movq	%rbp, %rdi
	call	do_signal
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Lslow_exit_18
.Lslow_exit_40:
	/* slow_exit.c:35: __atomic_fetch_and(&current_thread_info()->flags, ~_TIF_NOTIFY_RESUME, */
	lock andl	$-3, -16376(%r13)
	/* slow_exit.c:37: tracehook_notify_resume(regs); */
	movq	%rbp, %rdi
	call	tracehook_notify_resume
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Lslow_exit_19
.Lslow_exit_41:
	/* slow_exit.c:40: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Lslow_exit_19
.Lslow_exit_42:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbx
	leaq	-16216(%rdi), %rbx
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	subq	$8, %rsp
	movl	8(%rbx), %r12d
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %r12d
	jne	.Lslow_exit_60
.Lslow_exit_45:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-3, 12(%rbx)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbx), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Lslow_exit_61
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	ret
.Lslow_exit_60:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %r12d
	jne	.Lslow_exit_62
.Lslow_exit_46:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%r12d, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_47
	andl	$1, %r12d
	je	.Lslow_exit_45
.Lslow_exit_47:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_45
.Lslow_exit_61:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	jmp	exit_to_usermode_loop
.Lslow_exit_62:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_46
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.endif
.else
.if CONFIG_AUDITSYSCALL
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	movq %gs:current_task, %rax
	/* lab.h:163: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lslow_exit_14
.Lslow_exit_2:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Lslow_exit_15
.Lslow_exit_3:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_4
	andl	$1, %ebx
	je	.Lslow_exit_1
.Lslow_exit_4:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lslow_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Lslow_exit_15:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Lslow_exit_3
.Lslow_exit_14:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Lslow_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r13
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %r13
	pushq	%r12
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Lslow_exit_22
.Lslow_exit_17:
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lslow_exit_40
.Lslow_exit_18:
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Lslow_exit_41
.Lslow_exit_19:
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Lslow_exit_42
.Lslow_exit_20:
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Lslow_exit_43
.Lslow_exit_21:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.c:42: flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%r12), %ebx
	/* slow_exit.c:43: } while (flags & EXIT_LOOP_WORK); */
	testl	$6158, %ebx
	je	.Lslow_exit_44
.Lslow_exit_22:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* slow_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lslow_exit_17
	/* slow_exit.c:29: schedule(); */
	call	schedule
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lslow_exit_18
.Lslow_exit_40:
	/* slow_exit.c:31: uprobe_notify_resume(regs); */
	movq	%rbp, %rdi
	call	uprobe_notify_resume
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Lslow_exit_19
.Lslow_exit_41:
	/* slow_exit.c:33: do_signal(regs); */
	movq	%rbp, %rdi
	call	do_signal
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Lslow_exit_20
.Lslow_exit_42:
	/* slow_exit.c:35: __atomic_fetch_and(&current_thread_info()->flags, ~_TIF_NOTIFY_RESUME, */
	lock andl	$-3, -16376(%r13)
	/* slow_exit.c:37: tracehook_notify_resume(regs); */
	movq	%rbp, %rdi
	call	tracehook_notify_resume
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Lslow_exit_21
.Lslow_exit_43:
	/* slow_exit.c:40: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Lslow_exit_21
.Lslow_exit_44:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	subq	$8, %rsp
	movl	8(%rbp), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Lslow_exit_52
.Lslow_exit_46:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Lslow_exit_53
	addq	$8, %rsp
	popq	%rbp
	ret
.Lslow_exit_52:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rdi, (%rsp)
	call	syscall_slow_exit_work
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_46
.Lslow_exit_53:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	addq	$8, %rsp
	popq	%rbp
	jmp	exit_to_usermode_loop
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.else
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	andl	$268435456, %esi
	jne	.Lslow_exit_13
.Lslow_exit_2:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_3
	andl	$1, %ebx
	je	.Lslow_exit_1
.Lslow_exit_3:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Lslow_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Lslow_exit_13:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Lslow_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r13
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %r13
	pushq	%r12
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %r12
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Lslow_exit_20
.Lslow_exit_15:
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Lslow_exit_38
.Lslow_exit_16:
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Lslow_exit_39
.Lslow_exit_17:
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Lslow_exit_40
.Lslow_exit_18:
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Lslow_exit_41
.Lslow_exit_19:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.c:42: flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%r12), %ebx
	/* slow_exit.c:43: } while (flags & EXIT_LOOP_WORK); */
	testl	$6158, %ebx
	je	.Lslow_exit_42
.Lslow_exit_20:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* slow_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Lslow_exit_15
	/* slow_exit.c:29: schedule(); */
	call	schedule
	/* slow_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Lslow_exit_16
.Lslow_exit_38:
	/* slow_exit.c:31: uprobe_notify_resume(regs); */
	movq	%rbp, %rdi
	call	uprobe_notify_resume
	/* slow_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Lslow_exit_17
.Lslow_exit_39:
	/* slow_exit.c:33: do_signal(regs); */
	movq	%rbp, %rdi
	call	do_signal
	/* slow_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Lslow_exit_18
.Lslow_exit_40:
	/* slow_exit.c:35: __atomic_fetch_and(&current_thread_info()->flags, ~_TIF_NOTIFY_RESUME, */
	lock andl	$-3, -16376(%r13)
	/* slow_exit.c:37: tracehook_notify_resume(regs); */
	movq	%rbp, %rdi
	call	tracehook_notify_resume
	/* slow_exit.c:39: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Lslow_exit_19
.Lslow_exit_41:
	/* slow_exit.c:40: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Lslow_exit_19
.Lslow_exit_42:
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	subq	$8, %rsp
	movl	8(%rbp), %r12d
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %r12d
	jne	.Lslow_exit_60
.Lslow_exit_45:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Lslow_exit_61
	addq	$8, %rsp
	popq	%rbp
	popq	%r12
	ret
.Lslow_exit_60:
	/* slow_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %r12d
	jne	.Lslow_exit_62
.Lslow_exit_46:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%r12d, %eax
	andl	$80, %eax
	/* slow_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Lslow_exit_47
	andl	$1, %r12d
	je	.Lslow_exit_45
.Lslow_exit_47:
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rdi, (%rsp)
	/* slow_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	/* slow_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_45
.Lslow_exit_61:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	addq	$8, %rsp
	popq	%rbp
	popq	%r12
	jmp	exit_to_usermode_loop
.Lslow_exit_62:
	/* slow_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	movq	%rdi, (%rsp)
	call	trace_sys_exit
	movq	(%rsp), %rdi
	jmp	.Lslow_exit_46
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.endif
.endif
