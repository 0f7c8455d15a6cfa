/*
 * Made from do_syscall_64_2024.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	-16208(%rdi), %eax
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_27
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_31:
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movslq	%esi, %rsi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	/* do_syscall_64_2024.c:56: regs->ax = dispatch(regs, nr); */
	movq	%rax, 80(%rbx)
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_2024_28
.Ldo_syscall_64_2024_7:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-3, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_2024_29
.Ldo_syscall_64_2024_8:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_30
.Ldo_syscall_64_2024_1:
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2024_30:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:45: regs->cs == __USER_CS && regs->ss == __USER_DS && */
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	testl	$65792, %ecx
	sete	%al
	jmp	.Ldo_syscall_64_2024_1
.Ldo_syscall_64_2024_27:
	/* do_syscall_64_2024.c:54: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	movl	%eax, %esi
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_31
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:30: u32 x32 = native - X32_SYSCALL_BIT; */
	leal	-1073741824(%rsi), %eax
	/* do_syscall_64_2024.c:32: if (__builtin_expect(x32 < X32_NR_syscalls, 1)) */
	cmpl	$545, %eax
	ja	.Ldo_syscall_64_2024_5
	/* do_syscall_64_2024.c:33: return x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	movl	%eax, %esi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:33: return x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x32_sys_call
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_28:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2024_7
.Ldo_syscall_64_2024_29:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	jmp	.Ldo_syscall_64_2024_8
.Ldo_syscall_64_2024_5:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	cmpl	$-1, %esi
	jne	.Ldo_syscall_64_2024_6
	movq	80(%rbx), %rax
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_6:
	call	sys_ni_syscall
	jmp	.Ldo_syscall_64_2024_4
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	-16208(%rdi), %eax
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_26
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_30:
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movslq	%esi, %rsi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	/* do_syscall_64_2024.c:56: regs->ax = dispatch(regs, nr); */
	movq	%rax, 80(%rbx)
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_2024_27
.Ldo_syscall_64_2024_6:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-3, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_2024_28
.Ldo_syscall_64_2024_7:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_29
.Ldo_syscall_64_2024_1:
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2024_29:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:45: regs->cs == __USER_CS && regs->ss == __USER_DS && */
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	testl	$65792, %ecx
	sete	%al
	jmp	.Ldo_syscall_64_2024_1
.Ldo_syscall_64_2024_26:
	/* do_syscall_64_2024.c:54: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	movl	%eax, %esi
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_30
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	cmpl	$-1, %esi
	jne	.Ldo_syscall_64_2024_5
	movq	80(%rbx), %rax
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_27:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2024_6
.Ldo_syscall_64_2024_28:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	jmp	.Ldo_syscall_64_2024_7
.Ldo_syscall_64_2024_5:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	call	sys_ni_syscall
	jmp	.Ldo_syscall_64_2024_4
	.size	do_syscall_64, .-do_syscall_64
.endif
.else
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	-16208(%rdi), %eax
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_27
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_31:
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movslq	%esi, %rsi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	/* do_syscall_64_2024.c:56: regs->ax = dispatch(regs, nr); */
	movq	%rax, 80(%rbx)
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_2024_28
.Ldo_syscall_64_2024_7:
	/* slow_exit.h:42: ti->status &= ~SYSCALL_STATUS; */
	andl	$-3, 12(%rbp)
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_2024_29
.Ldo_syscall_64_2024_8:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_30
.Ldo_syscall_64_2024_1:
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2024_30:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:45: regs->cs == __USER_CS && regs->ss == __USER_DS && */
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	testl	$65792, %ecx
	sete	%al
	jmp	.Ldo_syscall_64_2024_1
.Ldo_syscall_64_2024_27:
	/* do_syscall_64_2024.c:54: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	movl	%eax, %esi
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_31
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:30: u32 x32 = native - X32_SYSCALL_BIT; */
	leal	-1073741824(%rsi), %eax
	/* do_syscall_64_2024.c:32: if (__builtin_expect(x32 < X32_NR_syscalls, 1)) */
	cmpl	$545, %eax
	ja	.Ldo_syscall_64_2024_5
	/* do_syscall_64_2024.c:33: return x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	movl	%eax, %esi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:33: return x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x32_sys_call
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_28:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2024_7
.Ldo_syscall_64_2024_29:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	jmp	.Ldo_syscall_64_2024_8
.Ldo_syscall_64_2024_5:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	cmpl	$-1, %esi
	jne	.Ldo_syscall_64_2024_6
	movq	80(%rbx), %rax
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_6:
	call	sys_ni_syscall
	jmp	.Ldo_syscall_64_2024_4
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	movl	-16208(%rdi), %eax
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	leaq	-16216(%rdi), %rbp
	/* do_syscall_64_2024.c:53: if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY) */
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_26
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_30:
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movslq	%esi, %rsi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
	/* do_syscall_64_2024.c:28: return x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	/* do_syscall_64_2024.c:56: regs->ax = dispatch(regs, nr); */
	movq	%rax, 80(%rbx)
	/* slow_exit.h:37: u32 flags = READ_ONCE(ti->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:39: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %esi
	jne	.Ldo_syscall_64_2024_27
.Ldo_syscall_64_2024_6:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* slow_exit.h:24: u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags); */
	movl	8(%rbp), %esi
	/* slow_exit.h:26: if (unlikely(flags & EXIT_LOOP_WORK)) */
	testl	$6158, %esi
	jne	.Ldo_syscall_64_2024_28
.Ldo_syscall_64_2024_7:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_29
.Ldo_syscall_64_2024_1:
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2024_29:
	/* do_syscall_64_2024.c:44: return regs->cx == regs->ip && regs->r11 == regs->flags && */
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:45: regs->cs == __USER_CS && regs->ss == __USER_DS && */
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	/* do_syscall_64_2024.c:46: regs->ip < TASK_SIZE_MAX && */
	testl	$65792, %ecx
	sete	%al
	jmp	.Ldo_syscall_64_2024_1
.Ldo_syscall_64_2024_26:
	/* do_syscall_64_2024.c:54: nr = syscall_trace_enter(regs); */
	call	syscall_trace_enter
	movl	%eax, %esi
	/* do_syscall_64_2024.c:27: if (__builtin_expect(native < NR_syscalls, 1)) */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_30
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	cmpl	$-1, %esi
	jne	.Ldo_syscall_64_2024_5
	movq	80(%rbx), %rax
	jmp	.Ldo_syscall_64_2024_4
.Ldo_syscall_64_2024_27:
	/* slow_exit.h:40: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2024_6
.Ldo_syscall_64_2024_28:
	/* slow_exit.h:27: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	jmp	.Ldo_syscall_64_2024_7
.Ldo_syscall_64_2024_5:
	/* do_syscall_64_2024.c:35: return nr == -1 ? (long)regs->ax : sys_ni_syscall(); */
	call	sys_ni_syscall
	jmp	.Ldo_syscall_64_2024_4
	.size	do_syscall_64, .-do_syscall_64
.endif
.endif
