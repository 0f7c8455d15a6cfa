/*
 * Made from entry_work.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.type	do_audit_syscall_entry, @function
do_audit_syscall_entry:
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	104(%rdi), %rdx
	movq	96(%rdi), %rcx
	movl	120(%rdi), %r9d
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* entry_work.c:10: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_5
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lentry_work_6
.Lentry_work_1:
	ret
.Lentry_work_5:
	cmpq	$0, 1752(%rax)
	je	.Lentry_work_1
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rdi), %rsi
	movq	56(%rdi), %r8
	movl	%r9d, %edi
	jmp	__audit_syscall_entry
.Lentry_work_6:
	movq	88(%rdi), %rax
	movq	40(%rdi), %rsi
	movq	%rdx, %r8
	movl	%r9d, %edi
	movq	%rax, %rdx
	jmp	__audit_syscall_entry
	.size	do_audit_syscall_entry, .-do_audit_syscall_entry
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:26: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lentry_work_8
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	andl	$268960209, %ebp
	/* entry_work.c:57: if (work == 0) */
	testl	%ebp, %ebp
	je	.Lentry_work_15
.Lentry_work_27:
	/* entry_work.c:66: return 1; */
	movl	$1, %eax
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %ebp
	je	.Lentry_work_24
.Lentry_work_7:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_8:
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movq	120(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	96(%rdi), %rcx
	/* entry_work.c:29: sd.arch = arch; */
	movl	%esi, 4(%rsp)
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	104(%rdi), %rdx
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	128(%rdi), %rax
	movq	%rax, 8(%rsp)
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	112(%rdi), %rax
	/* entry_work.c:32: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_25
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	88(%rdi), %rsi
	movq	40(%rdi), %rdi
	/* entry_work.c:42: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:43: sd.args[3] = regs->si; */
	movq	%rdx, 40(%rsp)
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	/* entry_work.c:44: sd.args[4] = regs->di; */
	movq	%rax, 48(%rsp)
	/* entry_work.c:45: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lentry_work_11:
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	movq	%rsp, %rdi
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	%rax, 56(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	call	seccomp_phase1
	movl	%eax, %edx
	movl	%eax, %eax
	/* entry_work.c:48: if (result == SECCOMP_PHASE1_SKIP) { */
	cmpl	$1, %edx
	je	.Lentry_work_26
	/* entry_work.c:51: } else if (result != SECCOMP_PHASE1_OK) { */
	testq	%rax, %rax
	jne	.Lentry_work_7
.Lentry_work_13:
	/* entry_work.c:54: work &= ~_TIF_SECCOMP; */
	andl	$268959953, %ebp
	/* entry_work.c:57: if (work == 0) */
	testl	%ebp, %ebp
	jne	.Lentry_work_27
.Lentry_work_15:
	/* entry_work.c:58: return result; */
	xorl	%eax, %eax
	jmp	.Lentry_work_7
.Lentry_work_25:
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	%rax, 16(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	72(%rdi), %rax
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	%rdx, 24(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	56(%rdi), %rdx
	movq	%rax, 48(%rsp)
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	64(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	%rdx, 40(%rsp)
	jmp	.Lentry_work_11
.Lentry_work_26:
	/* entry_work.c:49: regs->orig_ax = -1; */
	movq	$-1, 120(%rbx)
	/* entry_work.c:50: result = 0; */
	jmp	.Lentry_work_13
.Lentry_work_24:
	/* entry_work.c:61: do_audit_syscall_entry(regs, arch); */
	movl	%r12d, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:58: return result; */
	xorl	%eax, %eax
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %r12d
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %r12b
	je	.Lentry_work_29
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_29:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	cmpq	$1, %rdx
	ja	.Lentry_work_30
.Lentry_work_33:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	andl	$64, %r12d
	jne	.Lentry_work_56
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_35
	/* entry_work.c:73: long skip = 0; */
	xorl	%r12d, %r12d
.Lentry_work_31:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	jne	.Lentry_work_36
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_57
.Lentry_work_37:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%r12, %r12
	je	.Lentry_work_41
	jmp	.Lentry_work_34
.Lentry_work_35:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_58
.Lentry_work_55:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_41:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
.Lentry_work_28:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_30:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	movl	%edx, %edi
	call	seccomp_phase2
	testl	%eax, %eax
	je	.Lentry_work_33
	jmp	.Lentry_work_34
.Lentry_work_36:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Lentry_work_40
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_34:
	/* entry_work.c:79: return -1; */
	movq	$-1, %rax
	jmp	.Lentry_work_28
.Lentry_work_56:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %r12
	jmp	.Lentry_work_31
.Lentry_work_40:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_34
.Lentry_work_58:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_55
.Lentry_work_57:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_37
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* entry_work.c:97: return trace_enter(regs); */
	pushq	%rbp
	movq	%rdi, %rbp
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	pushq	%rbx
	movq %gs:cpu_tss+4, %rax
	/* entry_work.h:18: if (current_thread_info()->status & TS_COMPAT) */
	movl	-16372(%rax), %eax
	andl	$2, %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	andl	$-2147483589, %ebx
	addl	$1073741827, %ebx
	/* entry_work.h:27: u64 phase1_result = syscall_trace_enter_phase1(regs, arch); */
	movl	%ebx, %esi
	call	syscall_trace_enter_phase1
	/* entry_work.h:29: if (phase1_result == 0) */
	testq	%rax, %rax
	jne	.Lentry_work_67
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbp), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_67:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	%ebx, %esi
	movq	%rbp, %rdi
	popq	%rbx
	movq	%rax, %rdx
	popq	%rbp
	jmp	syscall_trace_enter_phase2
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.type	do_audit_syscall_entry, @function
do_audit_syscall_entry:
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	104(%rdi), %rdx
	movq	96(%rdi), %rcx
	movl	120(%rdi), %r9d
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* entry_work.c:10: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_5
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lentry_work_6
.Lentry_work_1:
	ret
.Lentry_work_5:
	cmpq	$0, 1752(%rax)
	je	.Lentry_work_1
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rdi), %rsi
	movq	56(%rdi), %r8
	movl	%r9d, %edi
	jmp	__audit_syscall_entry
.Lentry_work_6:
	movq	88(%rdi), %rax
	movq	40(%rdi), %rsi
	movq	%rdx, %r8
	movl	%r9d, %edi
	movq	%rax, %rdx
	jmp	__audit_syscall_entry
	.size	do_audit_syscall_entry, .-do_audit_syscall_entry
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	andl	$268960209, %eax
	je	.Lentry_work_8
	/* entry_work.c:66: return 1; */
	movl	$1, %edx
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %eax
	je	.Lentry_work_14
.Lentry_work_7:
	movq	%rdx, %rax
	ret
.Lentry_work_14:
	/* entry_work.c:61: do_audit_syscall_entry(regs, arch); */
	call	do_audit_syscall_entry
.Lentry_work_8:
	/* entry_work.c:58: return result; */
	xorl	%edx, %edx
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %al
	je	.Lentry_work_16
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_16:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	testb	$64, %al
	jne	.Lentry_work_26
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_18
	/* entry_work.c:73: long skip = 0; */
	xorl	%r12d, %r12d
.Lentry_work_17:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	jne	.Lentry_work_19
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_39
.Lentry_work_20:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%r12, %r12
	je	.Lentry_work_21
	jmp	.Lentry_work_24
.Lentry_work_18:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_40
.Lentry_work_38:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_21:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
.Lentry_work_15:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_19:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Lentry_work_37
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
.Lentry_work_37:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_24:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	orq	$-1, %rax
	jmp	.Lentry_work_15
.Lentry_work_26:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %r12
	jmp	.Lentry_work_17
.Lentry_work_39:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_20
.Lentry_work_40:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_38
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* entry_work.h:18: if (current_thread_info()->status & TS_COMPAT) */
	movl	-16372(%rax), %eax
	andl	$2, %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	sbbl	%esi, %esi
	andl	$-2147483589, %esi
	addl	$1073741827, %esi
	/* entry_work.c:57: if (work == 0) */
	andl	$268960209, %eax
	je	.Lentry_work_50
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %eax
	je	.Lentry_work_53
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	$1, %edx
	jmp	syscall_trace_enter_phase2
.Lentry_work_50:
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rdi), %rax
	ret
.Lentry_work_53:
	/* entry_work.c:61: do_audit_syscall_entry(regs, arch); */
	subq	$8, %rsp
	movq	%rdi, (%rsp)
	call	do_audit_syscall_entry
	/* entry_work.h:29: if (phase1_result == 0) */
	movq	(%rsp), %rdi
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rdi), %rax
	addq	$8, %rsp
	ret
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	subq	$64, %rsp
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:26: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lentry_work_2
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	andl	$268960209, %ebp
.Lentry_work_3:
	/* entry_work.c:57: if (work == 0) */
	xorl	%eax, %eax
	testl	%ebp, %ebp
	setne	%al
.Lentry_work_1:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_2:
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movq	120(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	96(%rdi), %rcx
	/* entry_work.c:29: sd.arch = arch; */
	movl	%esi, 4(%rsp)
	movq	%rdi, %rbx
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	104(%rdi), %rdx
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	128(%rdi), %rax
	movq	%rax, 8(%rsp)
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	112(%rdi), %rax
	/* entry_work.c:32: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_14
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	88(%rdi), %rsi
	movq	40(%rdi), %rdi
	/* entry_work.c:42: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:43: sd.args[3] = regs->si; */
	movq	%rdx, 40(%rsp)
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	/* entry_work.c:44: sd.args[4] = regs->di; */
	movq	%rax, 48(%rsp)
	/* entry_work.c:45: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lentry_work_5:
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	movq	%rsp, %rdi
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	%rax, 56(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	call	seccomp_phase1
	movl	%eax, %edx
	movl	%eax, %eax
	/* entry_work.c:48: if (result == SECCOMP_PHASE1_SKIP) { */
	cmpl	$1, %edx
	je	.Lentry_work_15
	/* entry_work.c:51: } else if (result != SECCOMP_PHASE1_OK) { */
	testq	%rax, %rax
	jne	.Lentry_work_1
.Lentry_work_7:
	/* entry_work.c:54: work &= ~_TIF_SECCOMP; */
	andl	$268959953, %ebp
	jmp	.Lentry_work_3
.Lentry_work_14:
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	%rax, 16(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	72(%rdi), %rax
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	%rdx, 24(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	56(%rdi), %rdx
	movq	%rax, 48(%rsp)
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	64(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	%rdx, 40(%rsp)
	jmp	.Lentry_work_5
.Lentry_work_15:
	/* entry_work.c:49: regs->orig_ax = -1; */
	movq	$-1, 120(%rbx)
	/* entry_work.c:50: result = 0; */
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %bpl
	je	.Lentry_work_17
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_17:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	cmpq	$1, %rdx
	ja	.Lentry_work_18
.Lentry_work_21:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	andl	$64, %ebp
	jne	.Lentry_work_48
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_49
	/* entry_work.c:73: long skip = 0; */
	xorl	%ebp, %ebp
.Lentry_work_19:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	je	.Lentry_work_25
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_50
.Lentry_work_22:
	/* entry_work.c:79: return -1; */
	movq	$-1, %rax
	jmp	.Lentry_work_16
.Lentry_work_49:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rdx
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lentry_work_51
.Lentry_work_16:
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_18:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	movl	%edx, %edi
	call	seccomp_phase2
	testl	%eax, %eax
	je	.Lentry_work_21
	jmp	.Lentry_work_22
.Lentry_work_25:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_52
.Lentry_work_28:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Lentry_work_22
	movq	120(%rbx), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_48:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %rbp
	jmp	.Lentry_work_19
.Lentry_work_51:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lentry_work_16
.Lentry_work_50:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_22
.Lentry_work_52:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_28
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* entry_work.c:97: return trace_enter(regs); */
	pushq	%rbp
	movq	%rdi, %rbp
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	pushq	%rbx
	movq %gs:cpu_tss+4, %rax
	/* entry_work.h:18: if (current_thread_info()->status & TS_COMPAT) */
	movl	-16372(%rax), %eax
	andl	$2, %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	andl	$-2147483589, %ebx
	addl	$1073741827, %ebx
	/* entry_work.h:27: u64 phase1_result = syscall_trace_enter_phase1(regs, arch); */
	movl	%ebx, %esi
	call	syscall_trace_enter_phase1
	/* entry_work.h:29: if (phase1_result == 0) */
	testq	%rax, %rax
	jne	.Lentry_work_61
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbp), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_61:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	%ebx, %esi
	movq	%rbp, %rdi
	popq	%rbx
	movq	%rax, %rdx
	popq	%rbp
	jmp	syscall_trace_enter_phase2
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	testl	$268960209, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %al
	je	.Lentry_work_4
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_4:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	testb	$64, %al
	jne	.Lentry_work_15
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_26
	/* entry_work.c:73: long skip = 0; */
	xorl	%ebp, %ebp
.Lentry_work_5:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	je	.Lentry_work_8
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_27
.Lentry_work_10:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	$-1, %rax
	jmp	.Lentry_work_3
.Lentry_work_26:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rdx
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lentry_work_28
.Lentry_work_3:
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_8:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_29
.Lentry_work_12:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Lentry_work_10
	movq	120(%rbx), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_15:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %rbp
	jmp	.Lentry_work_5
.Lentry_work_28:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lentry_work_3
.Lentry_work_27:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_10
.Lentry_work_29:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_12
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* entry_work.h:18: if (current_thread_info()->status & TS_COMPAT) */
	movl	-16372(%rax), %eax
	andl	$2, %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	cmpl	$1, %eax
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.h:26: u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64; */
	sbbl	%esi, %esi
	andl	$-2147483589, %esi
	addl	$1073741827, %esi
	/* entry_work.c:57: if (work == 0) */
	testl	$268960209, %eax
	je	.Lentry_work_36
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	$1, %edx
	jmp	syscall_trace_enter_phase2
.Lentry_work_36:
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rdi), %rax
	ret
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.endif
.else
.if CONFIG_AUDITSYSCALL
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.type	do_audit_syscall_entry, @function
do_audit_syscall_entry:
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	104(%rdi), %rdx
	movq	96(%rdi), %rcx
	movl	120(%rdi), %r9d
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* entry_work.c:10: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_5
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lentry_work_6
.Lentry_work_1:
	ret
.Lentry_work_5:
	cmpq	$0, 1752(%rax)
	je	.Lentry_work_1
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rdi), %rsi
	movq	56(%rdi), %r8
	movl	%r9d, %edi
	jmp	__audit_syscall_entry
.Lentry_work_6:
	movq	88(%rdi), %rax
	movq	40(%rdi), %rsi
	movq	%rdx, %r8
	movl	%r9d, %edi
	movq	%rax, %rdx
	jmp	__audit_syscall_entry
	.size	do_audit_syscall_entry, .-do_audit_syscall_entry
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:26: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lentry_work_8
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	andl	$268960209, %ebp
	/* entry_work.c:57: if (work == 0) */
	testl	%ebp, %ebp
	je	.Lentry_work_15
.Lentry_work_27:
	/* entry_work.c:66: return 1; */
	movl	$1, %eax
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %ebp
	je	.Lentry_work_24
.Lentry_work_7:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_8:
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movq	120(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	96(%rdi), %rcx
	/* entry_work.c:29: sd.arch = arch; */
	movl	%esi, 4(%rsp)
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	104(%rdi), %rdx
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	128(%rdi), %rax
	movq	%rax, 8(%rsp)
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	112(%rdi), %rax
	/* entry_work.c:32: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_25
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	88(%rdi), %rsi
	movq	40(%rdi), %rdi
	/* entry_work.c:42: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:43: sd.args[3] = regs->si; */
	movq	%rdx, 40(%rsp)
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	/* entry_work.c:44: sd.args[4] = regs->di; */
	movq	%rax, 48(%rsp)
	/* entry_work.c:45: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lentry_work_11:
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	movq	%rsp, %rdi
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	%rax, 56(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	call	seccomp_phase1
	movl	%eax, %edx
	movl	%eax, %eax
	/* entry_work.c:48: if (result == SECCOMP_PHASE1_SKIP) { */
	cmpl	$1, %edx
	je	.Lentry_work_26
	/* entry_work.c:51: } else if (result != SECCOMP_PHASE1_OK) { */
	testq	%rax, %rax
	jne	.Lentry_work_7
.Lentry_work_13:
	/* entry_work.c:54: work &= ~_TIF_SECCOMP; */
	andl	$268959953, %ebp
	/* entry_work.c:57: if (work == 0) */
	testl	%ebp, %ebp
	jne	.Lentry_work_27
.Lentry_work_15:
	/* entry_work.c:58: return result; */
	xorl	%eax, %eax
	jmp	.Lentry_work_7
.Lentry_work_25:
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	%rax, 16(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	72(%rdi), %rax
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	%rdx, 24(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	56(%rdi), %rdx
	movq	%rax, 48(%rsp)
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	64(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	%rdx, 40(%rsp)
	jmp	.Lentry_work_11
.Lentry_work_26:
	/* entry_work.c:49: regs->orig_ax = -1; */
	movq	$-1, 120(%rbx)
	/* entry_work.c:50: result = 0; */
	jmp	.Lentry_work_13
.Lentry_work_24:
	/* entry_work.c:61: do_audit_syscall_entry(regs, arch); */
	movl	%r12d, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:58: return result; */
	xorl	%eax, %eax
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %r12d
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %r12b
	je	.Lentry_work_29
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_29:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	cmpq	$1, %rdx
	ja	.Lentry_work_30
.Lentry_work_33:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	andl	$64, %r12d
	jne	.Lentry_work_56
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_35
	/* entry_work.c:73: long skip = 0; */
	xorl	%r12d, %r12d
.Lentry_work_31:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	jne	.Lentry_work_36
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_57
.Lentry_work_37:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%r12, %r12
	je	.Lentry_work_41
	jmp	.Lentry_work_34
.Lentry_work_35:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_58
.Lentry_work_55:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_41:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
.Lentry_work_28:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_30:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	movl	%edx, %edi
	call	seccomp_phase2
	testl	%eax, %eax
	je	.Lentry_work_33
	jmp	.Lentry_work_34
.Lentry_work_36:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Lentry_work_40
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_34:
	/* entry_work.c:79: return -1; */
	movq	$-1, %rax
	jmp	.Lentry_work_28
.Lentry_work_56:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %r12
	jmp	.Lentry_work_31
.Lentry_work_40:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_34
.Lentry_work_58:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_55
.Lentry_work_57:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_37
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* entry_work.c:97: return trace_enter(regs); */
	pushq	%rbx
	/* entry_work.h:27: u64 phase1_result = syscall_trace_enter_phase1(regs, arch); */
	movl	$-1073741762, %esi
	movq	%rdi, %rbx
	call	syscall_trace_enter_phase1
	/* entry_work.h:29: if (phase1_result == 0) */
	testq	%rax, %rax
	jne	.Lentry_work_65
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbx), %rax
	popq	%rbx
	ret
.Lentry_work_65:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movq	%rbx, %rdi
	movq	%rax, %rdx
	movl	$-1073741762, %esi
	popq	%rbx
	jmp	syscall_trace_enter_phase2
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.type	do_audit_syscall_entry, @function
do_audit_syscall_entry:
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	104(%rdi), %rdx
	movq	96(%rdi), %rcx
	movl	120(%rdi), %r9d
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rax
	/* entry_work.c:10: if (arch == AUDIT_ARCH_X86_64) */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_5
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rax)
	jne	.Lentry_work_6
.Lentry_work_1:
	ret
.Lentry_work_5:
	cmpq	$0, 1752(%rax)
	je	.Lentry_work_1
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	112(%rdi), %rsi
	movq	56(%rdi), %r8
	movl	%r9d, %edi
	jmp	__audit_syscall_entry
.Lentry_work_6:
	movq	88(%rdi), %rax
	movq	40(%rdi), %rsi
	movq	%rdx, %r8
	movl	%r9d, %edi
	movq	%rax, %rdx
	jmp	__audit_syscall_entry
	.size	do_audit_syscall_entry, .-do_audit_syscall_entry
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	andl	$268960209, %eax
	je	.Lentry_work_8
	/* entry_work.c:66: return 1; */
	movl	$1, %edx
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %eax
	je	.Lentry_work_14
.Lentry_work_7:
	movq	%rdx, %rax
	ret
.Lentry_work_14:
	/* entry_work.c:61: do_audit_syscall_entry(regs, arch); */
	call	do_audit_syscall_entry
.Lentry_work_8:
	/* entry_work.c:58: return result; */
	xorl	%edx, %edx
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%r12
	pushq	%rbp
	movl	%esi, %ebp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %al
	je	.Lentry_work_16
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_16:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	testb	$64, %al
	jne	.Lentry_work_26
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_18
	/* entry_work.c:73: long skip = 0; */
	xorl	%r12d, %r12d
.Lentry_work_17:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	jne	.Lentry_work_19
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_39
.Lentry_work_20:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%r12, %r12
	je	.Lentry_work_21
	jmp	.Lentry_work_24
.Lentry_work_18:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_40
.Lentry_work_38:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_21:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
.Lentry_work_15:
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.Lentry_work_19:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	je	.Lentry_work_37
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
.Lentry_work_37:
	/* entry_work.c:90: do_audit_syscall_entry(regs, arch); */
	movl	%ebp, %esi
	movq	%rbx, %rdi
	call	do_audit_syscall_entry
.Lentry_work_24:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	orq	$-1, %rax
	jmp	.Lentry_work_15
.Lentry_work_26:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %r12
	jmp	.Lentry_work_17
.Lentry_work_39:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_20
.Lentry_work_40:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_38
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbx
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	movq	%rdi, %rbx
	andl	$268960209, %eax
	je	.Lentry_work_42
	/* entry_work.c:60: if (work == _TIF_SYSCALL_AUDIT) { */
	cmpl	$128, %eax
	je	.Lentry_work_46
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	$1, %edx
	movl	$-1073741762, %esi
	popq	%rbx
	jmp	syscall_trace_enter_phase2
.Lentry_work_42:
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rdi), %rax
.Lentry_work_44:
	/* entry_work.h:30: return regs->orig_ax; */
	popq	%rbx
	ret
.Lentry_work_46:
	/* lab.h:114: asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task)); */
	movq %gs:current_task, %rdx
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	cmpq	$0, 1752(%rdx)
	/* entry_work.c:11: audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10); */
	movq	120(%rdi), %rax
	/* lab.h:153: if (unlikely(current()->audit_context)) */
	je	.Lentry_work_44
	/* lab.h:154: __audit_syscall_entry(nr, a0, a1, a2, a3); */
	movq	96(%rdi), %rcx
	movq	104(%rdi), %rdx
	movq	112(%rdi), %rsi
	movq	56(%rdi), %r8
	movl	%eax, %edi
	call	__audit_syscall_entry
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbx), %rax
	popq	%rbx
	ret
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.else
.if CONFIG_SECCOMP
	.text
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	subq	$64, %rsp
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:26: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lentry_work_2
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	andl	$268960209, %ebp
.Lentry_work_3:
	/* entry_work.c:57: if (work == 0) */
	xorl	%eax, %eax
	testl	%ebp, %ebp
	setne	%al
.Lentry_work_1:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_2:
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movq	120(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	96(%rdi), %rcx
	/* entry_work.c:29: sd.arch = arch; */
	movl	%esi, 4(%rsp)
	movq	%rdi, %rbx
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	104(%rdi), %rdx
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	128(%rdi), %rax
	movq	%rax, 8(%rsp)
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	112(%rdi), %rax
	/* entry_work.c:32: if (arch == AUDIT_ARCH_X86_64) { */
	cmpl	$-1073741762, %esi
	je	.Lentry_work_14
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	88(%rdi), %rsi
	movq	40(%rdi), %rdi
	/* entry_work.c:42: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:43: sd.args[3] = regs->si; */
	movq	%rdx, 40(%rsp)
	/* entry_work.c:40: sd.args[0] = regs->bx; */
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	/* entry_work.c:44: sd.args[4] = regs->di; */
	movq	%rax, 48(%rsp)
	/* entry_work.c:45: sd.args[5] = regs->bp; */
	movq	32(%rbx), %rax
.Lentry_work_5:
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	movq	%rsp, %rdi
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	%rax, 56(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	call	seccomp_phase1
	movl	%eax, %edx
	movl	%eax, %eax
	/* entry_work.c:48: if (result == SECCOMP_PHASE1_SKIP) { */
	cmpl	$1, %edx
	je	.Lentry_work_15
	/* entry_work.c:51: } else if (result != SECCOMP_PHASE1_OK) { */
	testq	%rax, %rax
	jne	.Lentry_work_1
.Lentry_work_7:
	/* entry_work.c:54: work &= ~_TIF_SECCOMP; */
	andl	$268959953, %ebp
	jmp	.Lentry_work_3
.Lentry_work_14:
	/* entry_work.c:33: sd.args[0] = regs->di; */
	movq	%rax, 16(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	72(%rdi), %rax
	/* entry_work.c:34: sd.args[1] = regs->si; */
	movq	%rdx, 24(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	56(%rdi), %rdx
	movq	%rax, 48(%rsp)
	/* entry_work.c:38: sd.args[5] = regs->r9; */
	movq	64(%rdi), %rax
	/* entry_work.c:35: sd.args[2] = regs->dx; */
	movq	%rcx, 32(%rsp)
	/* entry_work.c:36: sd.args[3] = regs->r10; */
	movq	%rdx, 40(%rsp)
	jmp	.Lentry_work_5
.Lentry_work_15:
	/* entry_work.c:49: regs->orig_ax = -1; */
	movq	$-1, 120(%rbx)
	/* entry_work.c:50: result = 0; */
	jmp	.Lentry_work_7
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %bpl
	je	.Lentry_work_17
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_17:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	cmpq	$1, %rdx
	ja	.Lentry_work_18
.Lentry_work_21:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	andl	$64, %ebp
	jne	.Lentry_work_48
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_49
	/* entry_work.c:73: long skip = 0; */
	xorl	%ebp, %ebp
.Lentry_work_19:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	je	.Lentry_work_25
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_50
.Lentry_work_22:
	/* entry_work.c:79: return -1; */
	movq	$-1, %rax
	jmp	.Lentry_work_16
.Lentry_work_49:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rdx
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lentry_work_51
.Lentry_work_16:
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_18:
	/* entry_work.c:78: if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result)) */
	movl	%edx, %edi
	call	seccomp_phase2
	testl	%eax, %eax
	je	.Lentry_work_21
	jmp	.Lentry_work_22
.Lentry_work_25:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_52
.Lentry_work_28:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Lentry_work_22
	movq	120(%rbx), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_48:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %rbp
	jmp	.Lentry_work_19
.Lentry_work_51:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lentry_work_16
.Lentry_work_50:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_22
.Lentry_work_52:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_28
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %ebp
	/* entry_work.c:26: if (work & _TIF_SECCOMP) { */
	testl	$256, %ebp
	jne	.Lentry_work_54
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	andl	$268960209, %ebp
.Lentry_work_55:
	/* entry_work.c:66: return 1; */
	movl	$1, %edx
	/* entry_work.c:57: if (work == 0) */
	testl	%ebp, %ebp
	je	.Lentry_work_65
.Lentry_work_58:
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	addq	$64, %rsp
	movq	%rbx, %rdi
	movl	$-1073741762, %esi
	popq	%rbx
	popq	%rbp
	jmp	syscall_trace_enter_phase2
.Lentry_work_65:
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rbx), %rax
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_54:
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movq	120(%rdi), %rax
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	72(%rdi), %rdx
	/* entry_work.c:29: sd.arch = arch; */
	movl	$-1073741762, 4(%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	56(%rdi), %rcx
	movq	96(%rdi), %rsi
	movq	112(%rbx), %r8
	movq	128(%rbx), %r9
	/* entry_work.c:30: sd.nr = regs->orig_ax; */
	movl	%eax, (%rsp)
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	64(%rdi), %rax
	movq	104(%rdi), %rdi
	movq	%rdx, 48(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rdi, 24(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	movq	%rsp, %rdi
	/* entry_work.c:31: sd.instruction_pointer = regs->ip; */
	movq	%r8, 16(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	/* entry_work.c:47: result = seccomp_phase1(&sd); */
	call	seccomp_phase1
	movl	%eax, %edx
	/* entry_work.c:48: if (result == SECCOMP_PHASE1_SKIP) { */
	cmpl	$1, %eax
	je	.Lentry_work_67
	/* entry_work.c:51: } else if (result != SECCOMP_PHASE1_OK) { */
	testq	%rdx, %rdx
	jne	.Lentry_work_58
.Lentry_work_57:
	/* entry_work.c:54: work &= ~_TIF_SECCOMP; */
	andl	$268959953, %ebp
	jmp	.Lentry_work_55
.Lentry_work_67:
	/* entry_work.c:49: regs->orig_ax = -1; */
	movq	$-1, 120(%rbx)
	/* entry_work.c:50: result = 0; */
	jmp	.Lentry_work_57
	.size	syscall_trace_enter, .-syscall_trace_enter
.else
	.text
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	testl	$268960209, %eax
	setne	%al
	movzbl	%al, %eax
	ret
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	/* lab.h:128: return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE); */
	pushq	%rbp
	pushq	%rbx
	/* entry_work.c:72: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:75: if (work & _TIF_SINGLESTEP) */
	movq	%rdi, %rbx
	testb	$16, %al
	je	.Lentry_work_4
	/* entry_work.c:76: regs->flags |= X86_EFLAGS_TF; */
	orq	$256, 144(%rdi)
.Lentry_work_4:
	/* entry_work.c:83: if (unlikely(work & _TIF_SYSCALL_EMU)) */
	testb	$64, %al
	jne	.Lentry_work_15
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	-16376(%rax), %rdx
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	andl	$1, %edx
	je	.Lentry_work_26
	/* entry_work.c:73: long skip = 0; */
	xorl	%ebp, %ebp
.Lentry_work_5:
	/* entry_work.c:86: tracehook_report_syscall_entry(regs)) */
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	/* entry_work.c:85: if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) && */
	testl	%eax, %eax
	je	.Lentry_work_8
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_27
.Lentry_work_10:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	$-1, %rax
	jmp	.Lentry_work_3
.Lentry_work_26:
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rdx
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %edx
	jne	.Lentry_work_28
.Lentry_work_3:
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_8:
	/* lab.h:122: asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0)); */
	movq %gs:cpu_tss+4, %rax
	/* lab.h:123: return (struct thread_info *)(top - THREAD_SIZE); */
	subq	$16384, %rax
	/* lab.h:136: return (*word & 1ul << bit) != 0; */
	movq	8(%rax), %rax
	/* entry_work.c:88: if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT))) */
	testl	$268435456, %eax
	jne	.Lentry_work_29
.Lentry_work_12:
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	testq	%rbp, %rbp
	jne	.Lentry_work_10
	movq	120(%rbx), %rax
	popq	%rbx
	popq	%rbp
	ret
.Lentry_work_15:
	/* entry_work.c:84: skip = -1; */
	movq	$-1, %rbp
	jmp	.Lentry_work_5
.Lentry_work_28:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	movq	120(%rbx), %rax
	jmp	.Lentry_work_3
.Lentry_work_27:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	/* entry_work.c:92: return skip ? skip : (long)regs->orig_ax; */
	jmp	.Lentry_work_10
.Lentry_work_29:
	/* entry_work.c:89: trace_sys_enter(regs, regs->orig_ax); */
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_12
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	/* entry_work.c:22: u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY; */
	movl	-16208(%rdi), %eax
	/* entry_work.c:57: if (work == 0) */
	testl	$268960209, %eax
	je	.Lentry_work_31
	/* entry_work.h:31: return syscall_trace_enter_phase2(regs, arch, phase1_result); */
	movl	$1, %edx
	movl	$-1073741762, %esi
	jmp	syscall_trace_enter_phase2
.Lentry_work_31:
	/* entry_work.h:30: return regs->orig_ax; */
	movq	120(%rdi), %rax
	ret
	.size	syscall_trace_enter, .-syscall_trace_enter
.endif
.endif
.endif
