/*
 * Made from one_phase.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rdx
	/* lab.h:115: return task; */
	subq	$64, %rsp
	/* one_phase.h:18: if (task_thread_info()->status & TS_COMPAT) */
	movl	16(%rdx), %eax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %r12
	/* one_phase.h:18: if (task_thread_info()->status & TS_COMPAT) */
	andl	$2, %eax
	/* one_phase.h:65: u32 arch = in_ia32_syscall() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	sbbl	%ebp, %ebp
	andl	$-2147483589, %ebp
	addl	$1073741827, %ebp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Lone_phase_3
	testb	$1, %r12b
	jne	.Lone_phase_32
.Lone_phase_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rdi
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%r13d, %r13d
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Lone_phase_33
.Lone_phase_7:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_34
.Lone_phase_11:
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	104(%rbx), %rdx
	movq	96(%rbx), %r9
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rcx
	/* one_phase.h:28: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %ebp
	je	.Lone_phase_35
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rcx)
	jne	.Lone_phase_36
.Lone_phase_13:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	%r13, %rax
	testq	%r13, %r13
	jne	.Lone_phase_1
	movq	120(%rbx), %rax
.Lone_phase_1:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.Lone_phase_32:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_4
.Lone_phase_5:
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_38:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.Lone_phase_35:
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rcx)
	je	.Lone_phase_13
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movq	%r9, %rcx
	call	__audit_syscall_entry
	jmp	.Lone_phase_13
.Lone_phase_33:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %rax
	/* one_phase.h:46: sd.args[2] = regs->dx; */
	movq	96(%rbx), %rcx
	/* one_phase.h:40: sd.arch = arch; */
	movl	%ebp, 4(%rsp)
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%edi, (%rsp)
	/* one_phase.h:45: sd.args[1] = regs->si; */
	movq	104(%rbx), %rdx
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	%rax, 8(%rsp)
	/* one_phase.h:44: sd.args[0] = regs->di; */
	movq	112(%rbx), %rax
	/* one_phase.h:43: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %ebp
	je	.Lone_phase_37
	/* one_phase.h:51: sd.args[0] = regs->bx; */
	movq	88(%rbx), %rsi
	movq	40(%rbx), %rdi
	/* one_phase.h:53: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* one_phase.h:54: sd.args[3] = regs->si; */
	movq	%rdx, 40(%rsp)
	/* one_phase.h:51: sd.args[0] = regs->bx; */
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	/* one_phase.h:55: sd.args[4] = regs->di; */
	movq	%rax, 48(%rsp)
	/* one_phase.h:56: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lone_phase_9:
	/* one_phase.h:58: return __secure_computing(&sd); */
	movq	%rsp, %rdi
	/* one_phase.h:49: sd.args[5] = regs->r9; */
	movq	%rax, 56(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	movslq	%eax, %r13
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	je	.Lone_phase_5
	movq	120(%rbx), %rdi
	jmp	.Lone_phase_7
.Lone_phase_37:
	/* one_phase.h:44: sd.args[0] = regs->di; */
	movq	%rax, 16(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	72(%rbx), %rax
	/* one_phase.h:45: sd.args[1] = regs->si; */
	movq	%rdx, 24(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	56(%rbx), %rdx
	movq	%rax, 48(%rsp)
	/* one_phase.h:49: sd.args[5] = regs->r9; */
	movq	64(%rbx), %rax
	/* one_phase.h:46: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	%rdx, 40(%rsp)
	jmp	.Lone_phase_9
.Lone_phase_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_38
.Lone_phase_34:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	movq	120(%rbx), %rdi
	jmp	.Lone_phase_11
.Lone_phase_36:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	%rdx, %r8
	movq	40(%rbx), %rsi
	movq	88(%rbx), %rdx
	movq	%r9, %rcx
	call	__audit_syscall_entry
	jmp	.Lone_phase_13
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	movq %gs:current_task, %rdx
	/* lab.h:115: return task; */
	pushq	%rbx
	/* one_phase.h:18: if (task_thread_info()->status & TS_COMPAT) */
	movl	16(%rdx), %eax
	movq	%rdi, %rbx
	andl	$2, %eax
	/* one_phase.h:65: u32 arch = in_ia32_syscall() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %rax
	/* one_phase.h:65: u32 arch = in_ia32_syscall() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	sbbl	%ebp, %ebp
	andl	$-2147483589, %ebp
	addl	$1073741827, %ebp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Lone_phase_3
	testb	$1, %al
	jne	.Lone_phase_19
.Lone_phase_4:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lone_phase_20
.Lone_phase_7:
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbx), %rax
	movq	104(%rbx), %rdx
	movq	96(%rbx), %r9
	movl	%eax, %edi
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rcx
	/* one_phase.h:28: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %ebp
	je	.Lone_phase_21
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rcx)
	jne	.Lone_phase_22
.Lone_phase_1:
	popq	%rbx
	popq	%rbp
	ret
.Lone_phase_19:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_4
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_23:
	popq	%rbx
	popq	%rbp
	ret
.Lone_phase_21:
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rcx)
	je	.Lone_phase_1
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movq	%r9, %rcx
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lone_phase_1
.Lone_phase_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_23
.Lone_phase_20:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lone_phase_7
.Lone_phase_22:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	%rdx, %r8
	movq	40(%rbx), %rsi
	movq	88(%rbx), %rdx
	movq	%r9, %rcx
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	/* one_phase.c:6: return one_phase_trace_enter(regs); */
	jmp	.Lone_phase_1
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rdx
	/* lab.h:115: return task; */
	subq	$72, %rsp
	/* one_phase.h:18: if (task_thread_info()->status & TS_COMPAT) */
	movl	16(%rdx), %eax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rdx), %r12
	/* one_phase.h:18: if (task_thread_info()->status & TS_COMPAT) */
	andl	$2, %eax
	/* one_phase.h:65: u32 arch = in_ia32_syscall() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	sbbl	%ebp, %ebp
	andl	$-2147483589, %ebp
	addl	$1073741827, %ebp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %r12b
	jne	.Lone_phase_3
	testb	$1, %r12b
	jne	.Lone_phase_34
.Lone_phase_4:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %r12d
	jne	.Lone_phase_7
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_35
.Lone_phase_1:
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lone_phase_34:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_4
.Lone_phase_5:
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_38:
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lone_phase_7:
	/* one_phase.h:46: sd.args[2] = regs->dx; */
	movq	96(%rbx), %rcx
	/* one_phase.h:45: sd.args[1] = regs->si; */
	movq	104(%rbx), %rdx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%eax, 8(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	128(%rbx), %rax
	/* one_phase.h:40: sd.arch = arch; */
	movl	%ebp, 12(%rsp)
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	%rax, 16(%rsp)
	/* one_phase.h:44: sd.args[0] = regs->di; */
	movq	112(%rbx), %rax
	/* one_phase.h:43: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %ebp
	je	.Lone_phase_36
	/* one_phase.h:51: sd.args[0] = regs->bx; */
	movq	88(%rbx), %rsi
	movq	40(%rbx), %rdi
	/* one_phase.h:53: sd.args[2] = regs->dx; */
	movq	%rcx, 40(%rsp)
	/* one_phase.h:54: sd.args[3] = regs->si; */
	movq	%rdx, 48(%rsp)
	/* one_phase.h:51: sd.args[0] = regs->bx; */
	movq	%rdi, 24(%rsp)
	movq	%rsi, 32(%rsp)
	/* one_phase.h:55: sd.args[4] = regs->di; */
	movq	%rax, 56(%rsp)
	/* one_phase.h:56: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lone_phase_11:
	/* one_phase.h:58: return __secure_computing(&sd); */
	leaq	8(%rsp), %rdi
	/* one_phase.h:49: sd.args[5] = regs->r9; */
	movq	%rax, 64(%rsp)
	/* one_phase.h:58: return __secure_computing(&sd); */
	call	__secure_computing
	movl	%eax, %edx
	/* one_phase.h:77: refused = ask_filter(regs, arch); */
	cltq
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %edx
	je	.Lone_phase_5
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_37
.Lone_phase_13:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rax, %rax
	jne	.Lone_phase_1
	movq	120(%rbx), %rax
	jmp	.Lone_phase_1
.Lone_phase_36:
	/* one_phase.h:44: sd.args[0] = regs->di; */
	movq	%rax, 24(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	72(%rbx), %rax
	/* one_phase.h:45: sd.args[1] = regs->si; */
	movq	%rdx, 32(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	56(%rbx), %rdx
	movq	%rax, 56(%rsp)
	/* one_phase.h:49: sd.args[5] = regs->r9; */
	movq	64(%rbx), %rax
	/* one_phase.h:46: sd.args[2] = regs->dx; */
	movq	%rcx, 40(%rsp)
	/* one_phase.h:47: sd.args[3] = regs->r10; */
	movq	%rdx, 48(%rsp)
	jmp	.Lone_phase_11
.Lone_phase_3:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_38
.Lone_phase_35:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lone_phase_1
.Lone_phase_37:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	movq	(%rsp), %rax
	jmp	.Lone_phase_13
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Lone_phase_2
	testb	$1, %al
	jne	.Lone_phase_15
.Lone_phase_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lone_phase_16
.Lone_phase_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	popq	%rbx
	ret
.Lone_phase_15:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_3
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_17:
	popq	%rbx
	ret
.Lone_phase_2:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_17
.Lone_phase_16:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lone_phase_6
	.size	syscall_trace_enter, .-syscall_trace_enter
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
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	subq	$64, %rsp
	movq	(%rax), %rbp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %bpl
	jne	.Lone_phase_2
	testb	$1, %bpl
	jne	.Lone_phase_27
.Lone_phase_3:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rdx
	/* one_phase.h:69: u64 refused = 0; */
	xorl	%r12d, %r12d
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lone_phase_28
.Lone_phase_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_29
.Lone_phase_8:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	jne	.Lone_phase_30
.Lone_phase_9:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	%r12, %rax
	testq	%r12, %r12
	jne	.Lone_phase_1
	movq	120(%rbx), %rax
.Lone_phase_1:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lone_phase_27:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_3
.Lone_phase_4:
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_31:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lone_phase_28:
	/* one_phase.h:42: sd.instruction_pointer = regs->ip; */
	movq	104(%rbx), %rdi
	movq	56(%rbx), %rcx
	/* one_phase.h:41: sd.nr = regs->orig_ax; */
	movl	%edx, (%rsp)
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
	movslq	%eax, %r12
	/* one_phase.h:78: if (refused == (u64)-1) */
	cmpl	$-1, %eax
	jne	.Lone_phase_6
	jmp	.Lone_phase_4
.Lone_phase_2:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_31
.Lone_phase_30:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	movl	120(%rbx), %edi
	call	__audit_syscall_entry
	jmp	.Lone_phase_9
.Lone_phase_29:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lone_phase_8
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Lone_phase_2
	testb	$1, %al
	jne	.Lone_phase_16
.Lone_phase_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lone_phase_17
.Lone_phase_6:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	/* one_phase.h:29: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rbx), %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	jne	.Lone_phase_18
	popq	%rbx
	ret
.Lone_phase_16:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_3
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_19:
	popq	%rbx
	ret
.Lone_phase_18:
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movl	%eax, %edi
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	call	__audit_syscall_entry
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	popq	%rbx
	ret
.Lone_phase_2:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_19
.Lone_phase_17:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lone_phase_6
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	subq	$72, %rsp
	movq	(%rax), %rbp
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %bpl
	jne	.Lone_phase_2
	testb	$1, %bpl
	jne	.Lone_phase_30
.Lone_phase_3:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* one_phase.h:76: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lone_phase_6
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_31
.Lone_phase_1:
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lone_phase_30:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_3
.Lone_phase_4:
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_33:
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lone_phase_6:
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
	je	.Lone_phase_4
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rdx), %rdx
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lone_phase_32
.Lone_phase_10:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	testq	%rax, %rax
	jne	.Lone_phase_1
	movq	120(%rbx), %rax
	jmp	.Lone_phase_1
.Lone_phase_2:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_33
.Lone_phase_31:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lone_phase_1
.Lone_phase_32:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	movq	%rax, (%rsp)
	call	trace_sys_enter
	movq	(%rsp), %rax
	jmp	.Lone_phase_10
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	pushq	%rbx
	movq	%rdi, %rbx
	movq %gs:current_task, %rax
	/* one_phase.h:67: u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY; */
	movq	(%rax), %rax
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	testb	$64, %al
	jne	.Lone_phase_2
	testb	$1, %al
	jne	.Lone_phase_15
.Lone_phase_3:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* task.h:27: return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0; */
	movq	(%rax), %rax
	/* one_phase.h:82: if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lone_phase_16
.Lone_phase_6:
	/* one_phase.h:88: return refused ? (long)refused : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	popq	%rbx
	ret
.Lone_phase_15:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lone_phase_3
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
.Lone_phase_17:
	popq	%rbx
	ret
.Lone_phase_2:
	/* one_phase.h:71: if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs)) */
	call	tracehook_report_syscall_entry
	/* one_phase.h:72: return -1; */
	movq	$-1, %rax
	jmp	.Lone_phase_17
.Lone_phase_16:
	/* one_phase.h:83: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lone_phase_6
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.endif
.endif
