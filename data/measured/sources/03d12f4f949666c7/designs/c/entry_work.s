/*
 * Made from entry_work.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -fno-pic -fno-pie -mno-sse -mno-mmx -fno-asynchronous-unwind-tables -fno-stack-protector -fno-jump-tables -fcf-protection=none -fno-ident -ffreestanding -mtune=generic 
 * Do not edit: run ./regenerate.
 */
	.text
	.p2align 4
	.globl	syscall_trace_enter_phase1
	.type	syscall_trace_enter_phase1, @function
syscall_trace_enter_phase1:
	pushq	%r12
	movl	%esi, %r12d
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$64, %rsp
	movl	-16208(%rdi), %ebp
	testl	$524288, %ebp
	jne	.Lentry_work_2
	andl	$268960209, %ebp
	testl	$256, %ebp
	jne	.Lentry_work_21
.Lentry_work_4:
	testl	%ebp, %ebp
	je	.Lentry_work_8
.Lentry_work_25:
	movl	$1, %eax
	cmpl	$128, %ebp
	je	.Lentry_work_22
.Lentry_work_1:
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.Lentry_work_2:
	call	enter_from_user_mode
	andl	$268435921, %ebp
	testl	$256, %ebp
	je	.Lentry_work_4
.Lentry_work_21:
	movq	120(%rbx), %rax
	movq	104(%rbx), %rdi
	movl	%r12d, 4(%rsp)
	movq	56(%rbx), %rcx
	movq	72(%rbx), %rdx
	movq	96(%rbx), %rsi
	movq	112(%rbx), %r8
	movl	%eax, (%rsp)
	movq	128(%rbx), %r9
	movq	64(%rbx), %rax
	movq	%rdi, 24(%rsp)
	movq	%rsp, %rdi
	movq	%r8, 16(%rsp)
	movq	%r9, 8(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 56(%rsp)
	call	seccomp_phase1
	cmpl	$1, %eax
	je	.Lentry_work_23
	testl	%eax, %eax
	jne	.Lentry_work_24
	andl	$-257, %ebp
.Lentry_work_26:
	testl	%ebp, %ebp
	jne	.Lentry_work_25
.Lentry_work_8:
	xorl	%eax, %eax
	jmp	.Lentry_work_1
	.p2align 4,,10
	.p2align 3
.Lentry_work_24:
	movl	%eax, %eax
	jmp	.Lentry_work_1
	.p2align 4,,10
	.p2align 3
.Lentry_work_23:
	movq	$-1, 120(%rbx)
	andl	$-257, %ebp
	jmp	.Lentry_work_26
	.p2align 4,,10
	.p2align 3
.Lentry_work_22:
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	112(%rbx), %rsi
	movq	120(%rbx), %rdi
	movq	56(%rbx), %r8
	call	audit_syscall_entry
	xorl	%eax, %eax
	jmp	.Lentry_work_1
	.size	syscall_trace_enter_phase1, .-syscall_trace_enter_phase1
	.p2align 4
	.globl	syscall_trace_enter_phase2
	.type	syscall_trace_enter_phase2, @function
syscall_trace_enter_phase2:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	subq	$8, %rsp
	movl	-16208(%rdi), %ebp
	testb	$16, %bpl
	je	.Lentry_work_28
	orq	$256, 144(%rdi)
.Lentry_work_28:
	cmpq	$1, %rdx
	ja	.Lentry_work_29
.Lentry_work_32:
	movl	%ebp, %r12d
	movl	%ebp, %r13d
	andl	$268435456, %r12d
	andl	$128, %r13d
	testb	$64, %bpl
	jne	.Lentry_work_68
	andl	$1, %ebp
	je	.Lentry_work_69
	xorl	%ebp, %ebp
.Lentry_work_30:
	movq	%rbx, %rdi
	call	tracehook_report_syscall_entry
	testl	%eax, %eax
	je	.Lentry_work_38
	testl	%r12d, %r12d
	jne	.Lentry_work_70
.Lentry_work_67:
	testl	%r13d, %r13d
	jne	.Lentry_work_71
.Lentry_work_40:
	movq	$-1, %rax
.Lentry_work_27:
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.Lentry_work_69:
	movq	120(%rbx), %rax
	testl	%r12d, %r12d
	jne	.Lentry_work_72
	testl	%r13d, %r13d
	je	.Lentry_work_27
.Lentry_work_35:
	xorl	%ebp, %ebp
.Lentry_work_36:
	movq	96(%rbx), %rcx
	movq	104(%rbx), %rdx
	movq	%rax, %rdi
	movq	112(%rbx), %rsi
	movq	56(%rbx), %r8
	call	audit_syscall_entry
	jmp	.Lentry_work_43
	.p2align 4,,10
	.p2align 3
.Lentry_work_29:
	movl	%edx, %edi
	call	seccomp_phase2
	testl	%eax, %eax
	je	.Lentry_work_32
	jmp	.Lentry_work_40
	.p2align 4,,10
	.p2align 3
.Lentry_work_38:
	testl	%r12d, %r12d
	jne	.Lentry_work_73
.Lentry_work_42:
	testl	%r13d, %r13d
	jne	.Lentry_work_74
.Lentry_work_43:
	testq	%rbp, %rbp
	jne	.Lentry_work_40
	movq	120(%rbx), %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.Lentry_work_68:
	movq	$-1, %rbp
	jmp	.Lentry_work_30
	.p2align 4,,10
	.p2align 3
.Lentry_work_72:
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	movq	120(%rbx), %rax
	testl	%r13d, %r13d
	je	.Lentry_work_27
	jmp	.Lentry_work_35
	.p2align 4,,10
	.p2align 3
.Lentry_work_74:
	movq	120(%rbx), %rax
	jmp	.Lentry_work_36
	.p2align 4,,10
	.p2align 3
.Lentry_work_73:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_42
	.p2align 4,,10
	.p2align 3
.Lentry_work_71:
	movq	120(%rbx), %rax
	movq	$-1, %rbp
	jmp	.Lentry_work_36
	.p2align 4,,10
	.p2align 3
.Lentry_work_70:
	movq	120(%rbx), %rsi
	movq	%rbx, %rdi
	call	trace_sys_enter
	jmp	.Lentry_work_67
	.size	syscall_trace_enter_phase2, .-syscall_trace_enter_phase2
	.p2align 4
	.globl	syscall_trace_enter
	.type	syscall_trace_enter, @function
syscall_trace_enter:
	pushq	%rbx
	movl	$-1073741762, %esi
	movq	%rdi, %rbx
	call	syscall_trace_enter_phase1
	testq	%rax, %rax
	jne	.Lentry_work_81
	movq	120(%rbx), %rax
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lentry_work_81:
	movq	%rbx, %rdi
	movq	%rax, %rdx
	movl	$-1073741762, %esi
	popq	%rbx
	jmp	syscall_trace_enter_phase2
	.size	syscall_trace_enter, .-syscall_trace_enter
