/*
 * Made from do_syscall_64_2018.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident -DWITH_ADDRESS_LIMIT -DWITH_PT_REGS_ABI
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
	movq	%rsi, %rbp
	pushq	%rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rax
	testl	$268960193, %eax
	jne	.Ldo_syscall_64_2018_22
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rdi
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rdi
	ja	.Ldo_syscall_64_2018_3
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_23
.Ldo_syscall_64_2018_4:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_5
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_24
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_5:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_25
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_22:
	/* do_syscall_64_2018.c:34: nr = syscall_trace_enter(regs); */
	movq	%rsi, %rdi
	call	syscall_trace_enter
	movq	%rax, %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_25:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_23:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_4
.Ldo_syscall_64_2018_24:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_6
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rax
	testl	$268960193, %eax
	jne	.Ldo_syscall_64_2018_22
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rdi
	ja	.Ldo_syscall_64_2018_3
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_23
.Ldo_syscall_64_2018_4:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_5
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_24
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_5:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_25
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_22:
	/* do_syscall_64_2018.c:34: nr = syscall_trace_enter(regs); */
	movq	%rsi, %rdi
	call	syscall_trace_enter
	movq	%rax, %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_25:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_23:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_4
.Ldo_syscall_64_2018_24:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_6
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
	/* do_syscall_64_2018.c:58: syscall_64(nr, regs); */
	pushq	%rbp
	movq	%rdi, %rax
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbx
	movq	%rsi, %rbx
	subq	$72, %rsp
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rdx), %rcx
	testl	$268960193, %ecx
	jne	.Ldo_syscall_64_2018_43
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rax
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rax; sbbq %rdx, %rdx
	/* lab.h:176: return nr & mask; */
	andq	%rdx, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbx, %rdi
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
	jne	.Ldo_syscall_64_2018_44
.Ldo_syscall_64_2018_11:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	0(%rbp), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_12
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbp)
	jne	.Ldo_syscall_64_2018_45
.Ldo_syscall_64_2018_13:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_12:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_46
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_43:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rbp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %bpl
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %bpl
	je	.Ldo_syscall_64_2018_4
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rdx
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%eax, %eax
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Ldo_syscall_64_2018_47
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Ldo_syscall_64_2018_48
.Ldo_syscall_64_2018_8:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Ldo_syscall_64_2018_49
.Ldo_syscall_64_2018_9:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rax, %rax
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbx), %rax
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_47:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	56(%rbx), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%edx, 8(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	64(%rbx), %rax
	movq	72(%rbx), %rdx
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
	jne	.Ldo_syscall_64_2018_6
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_44:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_46:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbp)
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_45:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbp, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_13
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_48:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	movq	(%rsp), %rax
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_49:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	%rax, (%rsp)
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movl	120(%rbx), %edi
	call	__audit_syscall_entry
	movq	(%rsp), %rax
	jmp	.Ldo_syscall_64_2018_9
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_36
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rdi
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rdi
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_37
.Ldo_syscall_64_2018_9:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_10
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_38
.Ldo_syscall_64_2018_11:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_10:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_39
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_36:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_40
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_41
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbp), %rdi
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	je	.Ldo_syscall_64_2018_2
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbp), %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_40:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_37:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_39:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_38:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_41:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rsi
	movq	%rbp, %rdi
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
	/* do_syscall_64_2018.c:58: syscall_64(nr, regs); */
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	subq	$64, %rsp
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_47
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rbx
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rbx
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rbx; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	movq	%rbx, %rsi
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	/* lab.h:176: return nr & mask; */
	andq	%rax, %rsi
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	call	*sys_call_table(,%rsi,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_48
.Ldo_syscall_64_2018_14:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_15
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_49
.Ldo_syscall_64_2018_16:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_15:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_50
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_47:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rbx
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %bl
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %bl
	je	.Ldo_syscall_64_2018_4
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movq	120(%rbp), %rsi
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	andb	$1, %bh
	jne	.Ldo_syscall_64_2018_51
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_52
.Ldo_syscall_64_2018_10:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	%rsi, %rbx
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_51:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbp), %rdi
	movq	56(%rbp), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%esi, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	64(%rbp), %rax
	movq	72(%rbp), %rdx
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbp), %rsi
	movq	112(%rbp), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbp), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbx
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	je	.Ldo_syscall_64_2018_5
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_53
.Ldo_syscall_64_2018_11:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbx, %rbx
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbp), %rsi
	jmp	.Ldo_syscall_64_2018_10
.Ldo_syscall_64_2018_48:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_14
.Ldo_syscall_64_2018_50:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_49:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_16
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_52:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbp), %rsi
	jmp	.Ldo_syscall_64_2018_10
.Ldo_syscall_64_2018_53:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_11
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_35
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:39: nr &= SYSCALL_MASK; */
	andq	$-1073741825, %rdi
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$545, %rdi
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $546, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_36
.Ldo_syscall_64_2018_8:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_9
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_37
.Ldo_syscall_64_2018_10:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_9:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_38
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_35:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_39
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_40
.Ldo_syscall_64_2018_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbp), %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_39:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_36:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_38:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbp, %rdi
	call	exit_to_usermode_loop
	/* task_exit.h:62: ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED); */
	andl	$-7, 16(%rbx)
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_37:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_10
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_40:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rsi
	movq	%rbp, %rdi
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
	/* do_syscall_64_2018.c:58: syscall_64(nr, regs); */
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	subq	$64, %rsp
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_40
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rbx
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rbx; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rax, %rbx
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rbx,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_41
.Ldo_syscall_64_2018_11:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_12
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_42
.Ldo_syscall_64_2018_13:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_12:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_43
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_40:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %r12
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %r12b
	je	.Ldo_syscall_64_2018_4
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rax
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%ebx, %ebx
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Ldo_syscall_64_2018_44
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_45
.Ldo_syscall_64_2018_8:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Ldo_syscall_64_2018_46
.Ldo_syscall_64_2018_9:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbx, %rbx
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbp), %rbx
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_44:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbp), %rdi
	movq	56(%rbp), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	72(%rbp), %rdx
	movq	64(%rbp), %rax
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbp), %rsi
	movq	112(%rbp), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbp), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbx
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	jne	.Ldo_syscall_64_2018_6
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_41:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_43:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	addq	$64, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_42:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_13
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_45:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_46:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbp), %rcx
	movq	104(%rbp), %rdx
	movq	112(%rbp), %rsi
	movq	56(%rbp), %r8
	movl	120(%rbp), %edi
	call	__audit_syscall_entry
	jmp	.Ldo_syscall_64_2018_9
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
	movq	%rsi, %rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_33
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rdi
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbx, %rdi
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
	jne	.Ldo_syscall_64_2018_34
.Ldo_syscall_64_2018_9:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	0(%rbp), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_10
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbp)
	jne	.Ldo_syscall_64_2018_35
.Ldo_syscall_64_2018_11:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_10:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_36
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_33:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_37
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_38
.Ldo_syscall_64_2018_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbx), %rdi
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	je	.Ldo_syscall_64_2018_2
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_37:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_34:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_9
.Ldo_syscall_64_2018_36:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_35:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbp, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_11
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_38:
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
	/* do_syscall_64_2018.c:58: syscall_64(nr, regs); */
	pushq	%r12
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdi, %rbx
	/* lab.h:141: asm volatile("ENABLE_INTERRUPTS" ::: "memory"); */
	subq	$64, %rsp
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_44
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rbx
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rbx; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rax, %rbx
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbp, %rdi
	call	*sys_call_table(,%rbx,8)
	movq	%rax, 80(%rbp)
.Ldo_syscall_64_2018_5:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:72: u32 flags = READ_ONCE(task_thread_info()->flags); */
	movq	(%rax), %rax
	movl	%eax, %esi
	/* task_exit.h:74: if (unlikely(flags & EXIT_WORK)) */
	testl	$268435601, %eax
	jne	.Ldo_syscall_64_2018_45
.Ldo_syscall_64_2018_14:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rbx), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_15
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbx)
	jne	.Ldo_syscall_64_2018_46
.Ldo_syscall_64_2018_16:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_15:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	(%rbx), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_47
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Ldo_syscall_64_2018_44:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %r12
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %r12b
	je	.Ldo_syscall_64_2018_4
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	jne	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_4:
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movq	120(%rbp), %rbx
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Ldo_syscall_64_2018_48
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Ldo_syscall_64_2018_2
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbp), %rbx
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_48:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbp), %rdi
	movq	56(%rbp), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%ebx, (%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	64(%rbp), %rax
	movq	72(%rbp), %rdx
	/* one_phase.h:40: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	96(%rbp), %rsi
	movq	112(%rbp), %r8
	movq	%rdi, 24(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbp), %r9
	movq	%rcx, 40(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %rbx
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	je	.Ldo_syscall_64_2018_5
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_49
.Ldo_syscall_64_2018_11:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rbx, %rbx
	jne	.Ldo_syscall_64_2018_2
	movq	120(%rbp), %rbx
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_45:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbp, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_14
.Ldo_syscall_64_2018_47:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	addq	$64, %rsp
	movq	%rbp, %rdi
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_46:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbx, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_16
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_49:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbp), %rsi
	movq	%rbp, %rdi
	call	trace_sys_enter
	jmp	.Ldo_syscall_64_2018_11
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
	movq	%rsi, %rbx
	ENABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* do_syscall_64_2018.c:32: if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY) */
	movq	(%rax), %rdx
	testl	$268960193, %edx
	jne	.Ldo_syscall_64_2018_32
.Ldo_syscall_64_2018_2:
	/* do_syscall_64_2018.c:40: if (likely(nr < NR_syscalls)) { */
	cmpq	$326, %rdi
	ja	.Ldo_syscall_64_2018_5
	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
	cmpq $327, %rdi; sbbq %rax, %rax
	/* lab.h:176: return nr & mask; */
	andq	%rdi, %rax
	/* do_syscall_64_2018.c:45: regs->ax = sys_call_table[nr](regs); */
	movq	%rbx, %rdi
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
	jne	.Ldo_syscall_64_2018_33
.Ldo_syscall_64_2018_8:
	/* lab.h:146: asm volatile("DISABLE_INTERRUPTS" ::: "memory"); */
	DISABLE_INTERRUPTS
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rbp
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	0(%rbp), %rax
	/* task_exit.h:33: if (!test_task_flag(TIF_FSCHECK)) */
	testl	$2147483648, %eax
	je	.Ldo_syscall_64_2018_9
	/* task_exit.h:35: if (unlikely(address_limit() != USER_DS)) { */
	movabsq	$140737488351232, %rax
	cmpq	%rax, 1856(%rbp)
	jne	.Ldo_syscall_64_2018_34
.Ldo_syscall_64_2018_10:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task_exit.h:40: asm volatile("lock andb %1, %0" */
	lock andb $127, 3(%rax)
.Ldo_syscall_64_2018_9:
	/* task_exit.h:58: flags = READ_ONCE(ti->flags); */
	movq	0(%rbp), %rax
	movl	%eax, %esi
	/* task_exit.h:59: if (unlikely(flags & TASK_EXIT_LOOP_WORK)) */
	testl	$14350, %eax
	jne	.Ldo_syscall_64_2018_35
	popq	%rbx
	popq	%rbp
	ret
.Ldo_syscall_64_2018_32:
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Ldo_syscall_64_2018_3
	testb	$1, %al
	jne	.Ldo_syscall_64_2018_36
.Ldo_syscall_64_2018_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Ldo_syscall_64_2018_37
.Ldo_syscall_64_2018_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rdi
	jmp	.Ldo_syscall_64_2018_2
.Ldo_syscall_64_2018_36:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Ldo_syscall_64_2018_4
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_33:
	/* task_exit.h:75: syscall_slow_exit_work(regs, flags); */
	movq	%rbx, %rdi
	call	syscall_slow_exit_work
	jmp	.Ldo_syscall_64_2018_8
.Ldo_syscall_64_2018_35:
	/* task_exit.h:60: exit_to_usermode_loop(regs, flags); */
	movq	%rbx, %rdi
	popq	%rbx
	popq	%rbp
	jmp	exit_to_usermode_loop
.Ldo_syscall_64_2018_34:
	/* task_exit.h:36: __warn_printk(0); */
	xorl	%edi, %edi
	call	__warn_printk
	/* task_exit.h:37: asm volatile("ud2"); */
	ud2
	/* task_exit.h:38: force_sig(9, current()); */
	movl	$9, %edi
	movq	%rbp, %rsi
	call	force_sig
	jmp	.Ldo_syscall_64_2018_10
.Ldo_syscall_64_2018_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	movq	%rsi, %rdi
	call	tracehook_report_syscall_entry
	jmp	.Ldo_syscall_64_2018_5
.Ldo_syscall_64_2018_37:
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
