/*
 * Made from do_syscall_64_2018.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -DBEFORE_SPECTRE
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_17
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rax
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_2018_3
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_18
.Ldo_syscall_64_2018_4:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_19
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_17:
	/* do_syscall_64_2018.c:34: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_19:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_18:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_4
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_17
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_2018_3
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_18
.Ldo_syscall_64_2018_4:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_19
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_17:
	/* do_syscall_64_2018.c:34: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_19:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_18:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_4
	.size	do_syscall_64, .-do_syscall_64
.endif
.else
.if CONFIG_X86_X32_ABI
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	movq	120(%rdi), %rbp
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_38
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rbp
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rbp
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rbp,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_39
.Ldo_syscall_64_2018_11:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_40
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_38:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %r12
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %r12b
	je	.Ldo_syscall_64_2018_4
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%ebp, %ebp
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Ldo_syscall_64_2018_41
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_42
.Ldo_syscall_64_2018_8:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Ldo_syscall_64_2018_43
.Ldo_syscall_64_2018_9:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbx), %rbp
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_41:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	56(%rbx), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	72(%rbx), %rdx
	movq	64(%rbx), %rax
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbx), %rsi
	movq	112(%rbx), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbp
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	jne	.Ldo_syscall_64_2018_6
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_39:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_40:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_43:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movl	120(%rbx), %edi
	call	__audit_syscall_entry
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_42:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_8
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_31
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rax
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_32
.Ldo_syscall_64_2018_9:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_33
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_31:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_34
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_35
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbx), %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	je	.Ldo_syscall_64_2018_2
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movl	%eax, %edi
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_34:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_32:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_33:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_35:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_6
	.size	do_syscall_64, .-do_syscall_64
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$72, %rsp
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_42
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rax
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_43
.Ldo_syscall_64_2018_14:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_44
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_42:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rbp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %bpl
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %bpl
	je	.Ldo_syscall_64_2018_4
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movq	120(%rbx), %rax
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Ldo_syscall_64_2018_45
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	je	.Ldo_syscall_64_2018_2
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_45:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	72(%rbx), %rdx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%eax, 8(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	56(%rbx), %rcx
	movq	64(%rbx), %rax
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 12(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbx), %rsi
	movq	112(%rbx), %r8
	movq	%rdi, 32(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	leaq	8(%rsp), %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %r9
	movq	%rdx, 56(%rsp)
	movq	%r8, 24(%rsp)
	movq	%r9, 16(%rsp)
	movq	%rsi, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	movl	%eax, %edx
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	cltq
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %edx
	je	.Ldo_syscall_64_2018_5
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Ldo_syscall_64_2018_46
.Ldo_syscall_64_2018_11:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rax, %rax
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_43:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_14
.Ldo_syscall_64_2018_44:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_46:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	movq	(%rsp), %rax
	jmp	.Ldo_syscall_64_2018_11
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_30
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rax
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_31
.Ldo_syscall_64_2018_8:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_32
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_30:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_33
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_34
.Ldo_syscall_64_2018_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_33:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_31:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_32:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_34:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_6
	.size	do_syscall_64, .-do_syscall_64
.endif
.endif
.else
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	movq	120(%rdi), %rbp
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_35
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rbp
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rbp,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_36
.Ldo_syscall_64_2018_11:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_37
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_35:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %r12
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %r12b
	je	.Ldo_syscall_64_2018_4
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%ebp, %ebp
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Ldo_syscall_64_2018_38
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_39
.Ldo_syscall_64_2018_8:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Ldo_syscall_64_2018_40
.Ldo_syscall_64_2018_9:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbx), %rbp
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_38:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	56(%rbx), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	72(%rbx), %rdx
	movq	64(%rbx), %rax
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbx), %rsi
	movq	112(%rbx), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbp
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	jne	.Ldo_syscall_64_2018_6
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_36:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_37:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	addq	$64, %rsp
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_40:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movl	120(%rbx), %edi
	call	__audit_syscall_entry
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_39:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_8
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_28
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_29
.Ldo_syscall_64_2018_9:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_30
	popq	%rbx
	ret
.Ldo_syscall_64_2018_28:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_31
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_32
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbx), %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	je	.Ldo_syscall_64_2018_2
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movl	%eax, %edi
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_31:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_29:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_30:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_32:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_6
	.size	do_syscall_64, .-do_syscall_64
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	movq	120(%rdi), %rbp
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_39
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rbp
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rbp,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_40
.Ldo_syscall_64_2018_14:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_41
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_39:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %r12
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %r12b
	je	.Ldo_syscall_64_2018_4
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movq	120(%rbx), %rbp
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Ldo_syscall_64_2018_42
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Ldo_syscall_64_2018_2
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rbp
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_42:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	56(%rbx), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%ebp, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	64(%rbx), %rax
	movq	72(%rbx), %rdx
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbx), %rsi
	movq	112(%rbx), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbp
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	je	.Ldo_syscall_64_2018_5
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_43
.Ldo_syscall_64_2018_11:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbx), %rbp
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_40:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_14
.Ldo_syscall_64_2018_41:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	addq	$64, %rsp
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_43:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_11
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2018.c:63: syscall_64(regs->orig_ax, regs); */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_27
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_2018_5
	/* do_syscall_64_2018.c:47: regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_28
.Ldo_syscall_64_2018_8:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_29
	popq	%rbx
	ret
.Ldo_syscall_64_2018_27:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_30
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_31
.Ldo_syscall_64_2018_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_30:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_28:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_29:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_31:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_6
	.size	do_syscall_64, .-do_syscall_64
.endif
.endif
.endif
.endif
