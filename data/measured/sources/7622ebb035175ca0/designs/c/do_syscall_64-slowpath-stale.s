/*
 * Made from do_syscall_64.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -DWITH_SLOWPATH_FLAG -DSLOWPATH_FLAG_CLEARED_AFTER_CALL
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64.c:19: u64 nr = regs->orig_ax; */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	8(%rbp), %edx
	/* do_syscall_64.c:24: ti->status |= TS_SLOWPATH; */
	orl	$1, 12(%rbp)
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_14
.Ldo_syscall_64_2:
	/* do_syscall_64.c:33: if (likely((nr & SYSCALL_MASK) < NR_syscalls)) */
	andq	$-1073741825, %rax
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_3
	/* do_syscall_64.c:34: regs->ax = sys_call_table[nr & SYSCALL_MASK](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_3:
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	movl	12(%rbp), %eax
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	andl	$-2, %eax
	movl	%eax, 12(%rbp)
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_15
.Ldo_syscall_64_4:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-4, %eax
	movl	%eax, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_16
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_14:
	/* do_syscall_64.c:28: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_16:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_15:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	movl	12(%rbp), %eax
	jmp	.Ldo_syscall_64_4
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64.c:19: u64 nr = regs->orig_ax; */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	8(%rbp), %edx
	/* do_syscall_64.c:24: ti->status |= TS_SLOWPATH; */
	orl	$1, 12(%rbp)
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_14
.Ldo_syscall_64_2:
	/* do_syscall_64.c:33: if (likely((nr & SYSCALL_MASK) < NR_syscalls)) */
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_3
	/* do_syscall_64.c:34: regs->ax = sys_call_table[nr & SYSCALL_MASK](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_3:
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	movl	12(%rbp), %eax
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	andl	$-2, %eax
	movl	%eax, 12(%rbp)
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_15
.Ldo_syscall_64_4:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-4, %eax
	movl	%eax, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_16
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_14:
	/* do_syscall_64.c:28: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_16:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_15:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	movl	12(%rbp), %eax
	jmp	.Ldo_syscall_64_4
	.size	do_syscall_64, .-do_syscall_64
.endif
.else
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64.c:19: u64 nr = regs->orig_ax; */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	8(%rbp), %edx
	/* do_syscall_64.c:24: ti->status |= TS_SLOWPATH; */
	orl	$1, 12(%rbp)
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_16
.Ldo_syscall_64_2:
	/* do_syscall_64.c:33: if (likely((nr & SYSCALL_MASK) < NR_syscalls)) */
	andq	$-1073741825, %rax
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_5
	/* do_syscall_64.c:34: regs->ax = sys_call_table[nr & SYSCALL_MASK](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_5:
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	movl	12(%rbp), %eax
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	andl	$-2, %eax
	movl	%eax, 12(%rbp)
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_17
.Ldo_syscall_64_6:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-4, %eax
	movl	%eax, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_18
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_16:
	/* entry_work.h:27: u64 phase1_result = syscall_trace_enter_phase1(regs, arch); */
	movl	$-1073741762, %esi
	call	syscall_trace_enter_phase1
	/* entry_work.h:29: if (phase1_result == 0) */
	testq	%rax, %rax
	jne	.Ldo_syscall_64_3
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_3:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movq	%rax, %rdx
	movl	$-1073741762, %esi
	movq	%rbx, %rdi
	call	syscall_trace_enter_phase2
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_17:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	movl	12(%rbp), %eax
	jmp	.Ldo_syscall_64_6
.Ldo_syscall_64_18:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64.c:19: u64 nr = regs->orig_ax; */
	pushq	%rbx
	movq	%rdi, %rbx
	movq	120(%rdi), %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	ENABLE_INTERRUPTS
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	8(%rbp), %edx
	/* do_syscall_64.c:24: ti->status |= TS_SLOWPATH; */
	orl	$1, 12(%rbp)
	/* do_syscall_64.c:26: if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_16
.Ldo_syscall_64_2:
	/* do_syscall_64.c:33: if (likely((nr & SYSCALL_MASK) < NR_syscalls)) */
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_5
	/* do_syscall_64.c:34: regs->ax = sys_call_table[nr & SYSCALL_MASK](regs->di, regs->si, regs->dx, */
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_5:
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	movl	12(%rbp), %eax
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* do_syscall_64.c:37: ti->status &= ~TS_SLOWPATH; */
	andl	$-2, %eax
	movl	%eax, 12(%rbp)
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_17
.Ldo_syscall_64_6:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	movl	%eax, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_18
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_16:
	/* entry_work.h:27: u64 phase1_result = syscall_trace_enter_phase1(regs, arch); */
	movl	$-1073741762, %esi
	call	syscall_trace_enter_phase1
	/* entry_work.h:29: if (phase1_result == 0) */
	testq	%rax, %rax
	jne	.Ldo_syscall_64_3
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_3:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movq	%rax, %rdx
	movl	$-1073741762, %esi
	movq	%rbx, %rdi
	call	syscall_trace_enter_phase2
	jmp	.Ldo_syscall_64_2
.Ldo_syscall_64_17:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	movl	12(%rbp), %eax
	andl	$-2, %eax
	jmp	.Ldo_syscall_64_6
.Ldo_syscall_64_18:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
	.size	do_syscall_64, .-do_syscall_64
.endif
.endif
