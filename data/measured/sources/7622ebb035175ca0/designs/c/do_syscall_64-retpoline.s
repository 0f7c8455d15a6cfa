/*
 * Made from do_syscall_64_2024.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -DWITH_TABLE -mindirect-branch=thunk-extern -mindirect-branch-register
 * Do not edit: run ./regenerate.
 */
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2024.c:71: nr = syscall_enter_from_user_mode(regs, nr); */
	pushq	%rbx
	movslq	%esi, %rsi
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* generic_entry.h:49: work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rax), %rax
	/* generic_entry.h:50: if (work & WORK_ENTER) */
	movq	%rsi, %rdx
	testb	$63, %al
	jne	.Ldo_syscall_64_2024_23
	/* do_syscall_64_2024.c:34: if (likely(native < NR_syscalls)) { */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_24
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:35: regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movl	%esi, %esi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
.Ldo_syscall_64_2024_21:
	/* lab.h:176: return nr & mask; */
	andq	%rax, %rsi
	/* do_syscall_64_2024.c:46: regs->ax = x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	movq	%rbx, %rdi
	movq	sys_call_table(,%rsi,8), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2024_6:
	/* do_syscall_64_2024.c:77: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	call	syscall_exit_to_user_mode
	/* do_syscall_64_2024.c:58: if (unlikely(regs->cx != regs->ip || regs->r11 != regs->flags)) */
	movq	128(%rbx), %rax
	cmpq	%rax, 88(%rbx)
	jne	.Ldo_syscall_64_2024_11
	movq	144(%rbx), %rdx
	cmpq	%rdx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_11
	/* do_syscall_64_2024.c:60: if (unlikely(regs->cs != __USER_CS || regs->ss != __USER_DS)) */
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_11
	/* do_syscall_64_2024.c:62: if (unlikely(regs->ip >= TASK_SIZE_MAX)) */
	cmpq	$43, 160(%rbx)
	jne	.Ldo_syscall_64_2024_11
	movabsq	$140737488351231, %rcx
	cmpq	%rax, %rcx
	jb	.Ldo_syscall_64_2024_11
	/* do_syscall_64_2024.c:64: if (unlikely(regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF))) */
	testl	$65792, %edx
	popq	%rbx
	sete	%al
	ret
.Ldo_syscall_64_2024_11:
	/* do_syscall_64_2024.c:59: return 0; */
	xorl	%eax, %eax
	popq	%rbx
	ret
.Ldo_syscall_64_2024_23:
	/* generic_entry.h:51: nr = syscall_trace_enter(regs, nr, work); */
	movq	%rax, %rdx
	call	syscall_trace_enter
	movq	%rax, %rsi
	/* do_syscall_64_2024.c:71: nr = syscall_enter_from_user_mode(regs, nr); */
	movl	%eax, %edx
	/* do_syscall_64_2024.c:34: if (likely(native < NR_syscalls)) { */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_24:
	/* do_syscall_64_2024.c:43: u32 x32 = nr - X32_SYSCALL_BIT; */
	leal	-1073741824(%rsi), %eax
	/* do_syscall_64_2024.c:45: if (CONFIG_X86_X32_ABI && likely(x32 < X32_NR_syscalls)) { */
	cmpl	$545, %eax
	ja	.Ldo_syscall_64_2024_25
	/* do_syscall_64_2024.c:46: regs->ax = x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls)); */
	movl	%eax, %esi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rsi; sbbq %rax, %rax
	jmp	.Ldo_syscall_64_2024_21
.Ldo_syscall_64_2024_25:
	/* do_syscall_64_2024.c:72: if (!do_syscall_x64(regs, nr) && !do_syscall_x32(regs, nr) && nr != -1) */
	cmpl	$-1, %edx
	je	.Ldo_syscall_64_2024_6
	/* do_syscall_64_2024.c:73: regs->ax = sys_ni_syscall(); */
	call	sys_ni_syscall
	movq	%rax, 80(%rbx)
	jmp	.Ldo_syscall_64_2024_6
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* do_syscall_64_2024.c:71: nr = syscall_enter_from_user_mode(regs, nr); */
	pushq	%rbx
	movslq	%esi, %rsi
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* generic_entry.h:49: work = READ_ONCE(task_thread_info()->syscall_work); */
	movq	8(%rdx), %rdx
	/* generic_entry.h:50: if (work & WORK_ENTER) */
	movq	%rsi, %rax
	testb	$63, %dl
	jne	.Ldo_syscall_64_2024_17
	/* do_syscall_64_2024.c:34: if (likely(native < NR_syscalls)) { */
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_18
.Ldo_syscall_64_2024_3:
	/* do_syscall_64_2024.c:35: regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movl	%esi, %esi
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rsi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rax, %rsi
	/* do_syscall_64_2024.c:35: regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
	movq	%rbx, %rdi
	movq	sys_call_table(,%rsi,8), %rax
	call	__x86_indirect_thunk_rax
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_2024_5:
	/* do_syscall_64_2024.c:77: syscall_exit_to_user_mode(regs); */
	movq	%rbx, %rdi
	call	syscall_exit_to_user_mode
	/* do_syscall_64_2024.c:58: if (unlikely(regs->cx != regs->ip || regs->r11 != regs->flags)) */
	movq	128(%rbx), %rax
	cmpq	%rax, 88(%rbx)
	jne	.Ldo_syscall_64_2024_10
	movq	144(%rbx), %rdx
	cmpq	%rdx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_10
	/* do_syscall_64_2024.c:60: if (unlikely(regs->cs != __USER_CS || regs->ss != __USER_DS)) */
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_10
	/* do_syscall_64_2024.c:62: if (unlikely(regs->ip >= TASK_SIZE_MAX)) */
	cmpq	$43, 160(%rbx)
	jne	.Ldo_syscall_64_2024_10
	movabsq	$140737488351231, %rcx
	cmpq	%rax, %rcx
	jb	.Ldo_syscall_64_2024_10
	/* do_syscall_64_2024.c:64: if (unlikely(regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF))) */
	testl	$65792, %edx
	popq	%rbx
	sete	%al
	ret
.Ldo_syscall_64_2024_10:
	/* do_syscall_64_2024.c:59: return 0; */
	xorl	%eax, %eax
	popq	%rbx
	ret
.Ldo_syscall_64_2024_17:
	/* generic_entry.h:51: nr = syscall_trace_enter(regs, nr, work); */
	call	syscall_trace_enter
	movq	%rax, %rsi
	/* do_syscall_64_2024.c:34: if (likely(native < NR_syscalls)) { */
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_18:
	/* do_syscall_64_2024.c:72: if (!do_syscall_x64(regs, nr) && !do_syscall_x32(regs, nr) && nr != -1) */
	cmpl	$-1, %eax
	je	.Ldo_syscall_64_2024_5
	/* do_syscall_64_2024.c:73: regs->ax = sys_ni_syscall(); */
	call	sys_ni_syscall
	movq	%rax, 80(%rbx)
	jmp	.Ldo_syscall_64_2024_5
	.size	do_syscall_64, .-do_syscall_64
.endif
