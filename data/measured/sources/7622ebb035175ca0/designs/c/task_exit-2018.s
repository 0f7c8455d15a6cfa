/*
 * Made from task_exit.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -DWITH_ADDRESS_LIMIT
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
	jne	.Ltask_exit_14
.Ltask_exit_2:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Ltask_exit_15
.Ltask_exit_3:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_4
	andl	$1, %ebx
	je	.Ltask_exit_1
.Ltask_exit_4:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Ltask_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_15:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Ltask_exit_3
.Ltask_exit_14:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Ltask_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Ltask_exit_22
.Ltask_exit_17:
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Ltask_exit_40
.Ltask_exit_18:
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Ltask_exit_41
.Ltask_exit_19:
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Ltask_exit_42
.Ltask_exit_20:
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Ltask_exit_43
.Ltask_exit_21:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* task_exit.c:41: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %ebx
	/* task_exit.c:42: } while (flags & TASK_EXIT_LOOP_WORK); */
	testl	$14350, %eax
	je	.Ltask_exit_44
.Ltask_exit_22:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* task_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Ltask_exit_17
	/* task_exit.c:29: schedule(); */
	call	schedule
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Ltask_exit_18
.Ltask_exit_40:
	/* task_exit.c:31: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Ltask_exit_19
.Ltask_exit_41:
	/* task_exit.c:33: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Ltask_exit_20
.Ltask_exit_42:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* task_exit.c:36: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Ltask_exit_21
.Ltask_exit_43:
	/* task_exit.c:39: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Ltask_exit_21
.Ltask_exit_44:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ltask_exit_60
.Ltask_exit_46:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ltask_exit_47
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ltask_exit_61
.Ltask_exit_48:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ltask_exit_47:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ltask_exit_62
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_60:
	movl	%eax, %esi
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	call	syscall_slow_exit_work
	jmp	.Ltask_exit_46
.Ltask_exit_62:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_61:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ltask_exit_48
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.else
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	andl	$268435456, %esi
	jne	.Ltask_exit_13
.Ltask_exit_2:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_3
	andl	$1, %ebx
	je	.Ltask_exit_1
.Ltask_exit_3:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Ltask_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_13:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Ltask_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Ltask_exit_20
.Ltask_exit_15:
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Ltask_exit_38
.Ltask_exit_16:
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Ltask_exit_39
.Ltask_exit_17:
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Ltask_exit_40
.Ltask_exit_18:
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Ltask_exit_41
.Ltask_exit_19:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* task_exit.c:41: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %ebx
	/* task_exit.c:42: } while (flags & TASK_EXIT_LOOP_WORK); */
	testl	$14350, %eax
	je	.Ltask_exit_42
.Ltask_exit_20:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* task_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Ltask_exit_15
	/* task_exit.c:29: schedule(); */
	call	schedule
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Ltask_exit_16
.Ltask_exit_38:
	/* task_exit.c:31: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Ltask_exit_17
.Ltask_exit_39:
	/* task_exit.c:33: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Ltask_exit_18
.Ltask_exit_40:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* task_exit.c:36: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Ltask_exit_19
.Ltask_exit_41:
	/* task_exit.c:39: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Ltask_exit_19
.Ltask_exit_42:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rbx
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %ebx
	jne	.Ltask_exit_68
.Ltask_exit_45:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ltask_exit_49
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ltask_exit_69
.Ltask_exit_50:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ltask_exit_49:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ltask_exit_70
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_68:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Ltask_exit_71
.Ltask_exit_46:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_47
	andl	$1, %ebx
	je	.Ltask_exit_45
.Ltask_exit_47:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	jmp	.Ltask_exit_45
.Ltask_exit_70:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_69:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ltask_exit_50
.Ltask_exit_71:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Ltask_exit_46
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
	jne	.Ltask_exit_14
.Ltask_exit_2:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Ltask_exit_15
.Ltask_exit_3:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_4
	andl	$1, %ebx
	je	.Ltask_exit_1
.Ltask_exit_4:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Ltask_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_15:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_exit
	jmp	.Ltask_exit_3
.Ltask_exit_14:
	/* lab.h:164: __audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax); */
	movq	80(%rdi), %rsi
	xorl	%edi, %edi
	cmpq	$-4096, %rsi
	setbe	%dil
	call	__audit_syscall_exit
	jmp	.Ltask_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Ltask_exit_22
.Ltask_exit_17:
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Ltask_exit_40
.Ltask_exit_18:
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Ltask_exit_41
.Ltask_exit_19:
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Ltask_exit_42
.Ltask_exit_20:
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Ltask_exit_43
.Ltask_exit_21:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* task_exit.c:41: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %ebx
	/* task_exit.c:42: } while (flags & TASK_EXIT_LOOP_WORK); */
	testl	$14350, %eax
	je	.Ltask_exit_44
.Ltask_exit_22:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* task_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Ltask_exit_17
	/* task_exit.c:29: schedule(); */
	call	schedule
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Ltask_exit_18
.Ltask_exit_40:
	/* task_exit.c:31: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Ltask_exit_19
.Ltask_exit_41:
	/* task_exit.c:33: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Ltask_exit_20
.Ltask_exit_42:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* task_exit.c:36: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Ltask_exit_21
.Ltask_exit_43:
	/* task_exit.c:39: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Ltask_exit_21
.Ltask_exit_44:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ltask_exit_57
.Ltask_exit_46:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ltask_exit_47
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ltask_exit_58
.Ltask_exit_48:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ltask_exit_47:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ltask_exit_59
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_57:
	movl	%eax, %esi
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	call	syscall_slow_exit_work
	jmp	.Ltask_exit_46
.Ltask_exit_59:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ltask_exit_58:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ltask_exit_48
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.else
	.text
	.p2align 4
	.globl	syscall_slow_exit_work
	.type	syscall_slow_exit_work, @function
syscall_slow_exit_work:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	andl	$268435456, %esi
	jne	.Ltask_exit_13
.Ltask_exit_2:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_3
	andl	$1, %ebx
	je	.Ltask_exit_1
.Ltask_exit_3:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	popq	%rbx
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	popq	%rbp
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	jmp	tracehook_report_syscall_exit
.Ltask_exit_1:
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_13:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Ltask_exit_2
	.size	syscall_slow_exit_work, .-syscall_slow_exit_work
	.p2align 4
	.globl	exit_to_usermode_loop
	.type	exit_to_usermode_loop, @function
exit_to_usermode_loop:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	jmp	.Ltask_exit_20
.Ltask_exit_15:
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	jne	.Ltask_exit_38
.Ltask_exit_16:
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	jne	.Ltask_exit_39
.Ltask_exit_17:
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	jne	.Ltask_exit_40
.Ltask_exit_18:
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	jne	.Ltask_exit_41
.Ltask_exit_19:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* task_exit.c:41: flags = READ_ONCE(task_thread_info()->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %ebx
	/* task_exit.c:42: } while (flags & TASK_EXIT_LOOP_WORK); */
	testl	$14350, %eax
	je	.Ltask_exit_42
.Ltask_exit_20:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* task_exit.c:28: if (flags & _TIF_NEED_RESCHED) */
	testb	$8, %bl
	je	.Ltask_exit_15
	/* task_exit.c:29: schedule(); */
	call	schedule
	/* task_exit.c:30: if (flags & _TIF_UPROBE) */
	testb	$16, %bh
	je	.Ltask_exit_16
.Ltask_exit_38:
	/* task_exit.c:31: uprobe_notify_resume(regs); */
	movq	%r12, %rdi
	call	uprobe_notify_resume
	/* task_exit.c:32: if (flags & _TIF_SIGPENDING) */
	testb	$4, %bl
	je	.Ltask_exit_17
.Ltask_exit_39:
	/* task_exit.c:33: do_signal(regs); */
	movq	%r12, %rdi
	call	do_signal
	/* task_exit.c:34: if (flags & _TIF_NOTIFY_RESUME) { */
	testb	$2, %bl
	je	.Ltask_exit_18
.Ltask_exit_40:
	/* task.h:39: asm volatile("lock andb %1, %0" */
	lock andb $-3, 0(%rbp)
	/* task_exit.c:36: tracehook_notify_resume(regs); */
	movq	%r12, %rdi
	call	tracehook_notify_resume
	/* task_exit.c:38: if (flags & _TIF_USER_RETURN_NOTIFY) */
	andb	$8, %bh
	je	.Ltask_exit_19
.Ltask_exit_41:
	/* task_exit.c:39: fire_user_return_notifiers(); */
	call	fire_user_return_notifiers
	jmp	.Ltask_exit_19
.Ltask_exit_42:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	exit_to_usermode_loop, .-exit_to_usermode_loop
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rbx
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %ebx
	jne	.Ltask_exit_65
.Ltask_exit_45:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ltask_exit_49
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ltask_exit_66
.Ltask_exit_50:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ltask_exit_49:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ltask_exit_67
	popq	%rbx
	popq	%rbp
	ret
.Ltask_exit_65:
	/* task_exit.c:15: if (flags & _TIF_SYSCALL_TRACEPOINT) */
	testl	$268435456, %ebx
	jne	.Ltask_exit_68
.Ltask_exit_46:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	movl	%ebx, %eax
	andl	$80, %eax
	/* task_exit.c:20: if (step || (flags & _TIF_SYSCALL_TRACE)) */
	cmpl	$16, %eax
	je	.Ltask_exit_47
	andl	$1, %ebx
	je	.Ltask_exit_45
.Ltask_exit_47:
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	xorl	%esi, %esi
	cmpl	$16, %eax
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	movq	%rbp, %rdi
	/* task_exit.c:19: step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP); */
	sete	%sil
	/* task_exit.c:21: tracehook_report_syscall_exit(regs, step); */
	call	tracehook_report_syscall_exit
	jmp	.Ltask_exit_45
.Ltask_exit_67:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ltask_exit_66:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ltask_exit_50
.Ltask_exit_68:
	/* task_exit.c:16: trace_sys_exit(regs, regs->ax); */
	movq	80(%rdi), %rsi
	call	trace_sys_exit
	jmp	.Ltask_exit_46
	.size	syscall_return_slowpath, .-syscall_return_slowpath
.endif
.endif
