/*
 * Made from slow_exit.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -fno-pic -fno-pie -mno-sse -mno-mmx -fno-asynchronous-unwind-tables -fno-stack-protector -fno-jump-tables -fcf-protection=none -fno-ident -ffreestanding -mtune=generic 
 * Do not edit: run ./regenerate.
 */
	.text
	.p2align 4
	.globl	syscall_return_slowpath
	.type	syscall_return_slowpath, @function
syscall_return_slowpath:
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	leaq	-16216(%rdi), %rbp
	pushq	%rbx
	movl	8(%rbp), %ebx
	testl	$268435601, %ebx
	jne	.Lslow_exit_46
.Lslow_exit_3:
	andl	$-3, 12(%rbp)
	.p2align 4,,10
	.p2align 3
.Lslow_exit_44:
	DISABLE_INTERRUPTS
	movl	8(%rbp), %ebx
	testl	$6158, %ebx
	je	.Lslow_exit_7
	ENABLE_INTERRUPTS
	testb	$8, %bl
	jne	.Lslow_exit_47
.Lslow_exit_8:
	testb	$16, %bh
	jne	.Lslow_exit_48
.Lslow_exit_9:
	testb	$4, %bl
	jne	.Lslow_exit_49
.Lslow_exit_10:
	testb	$2, %bl
	jne	.Lslow_exit_50
.Lslow_exit_11:
	andb	$8, %bh
	je	.Lslow_exit_44
	call	fire_user_return_notifiers
	jmp	.Lslow_exit_44
	.p2align 4,,10
	.p2align 3
.Lslow_exit_50:
	lock andl	$-3, 8(%rbp)
	movq	%r12, %rdi
	call	tracehook_notify_resume
	jmp	.Lslow_exit_11
	.p2align 4,,10
	.p2align 3
.Lslow_exit_49:
	movq	%r12, %rdi
	call	do_signal
	jmp	.Lslow_exit_10
	.p2align 4,,10
	.p2align 3
.Lslow_exit_48:
	movq	%r12, %rdi
	call	uprobe_notify_resume
	jmp	.Lslow_exit_9
	.p2align 4,,10
	.p2align 3
.Lslow_exit_47:
	call	schedule
	jmp	.Lslow_exit_8
	.p2align 4,,10
	.p2align 3
.Lslow_exit_7:
	andl	$524288, %ebx
	jne	.Lslow_exit_51
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.Lslow_exit_46:
	call	audit_syscall_exit
	testl	$268435456, %ebx
	jne	.Lslow_exit_52
.Lslow_exit_4:
	movl	%ebx, %eax
	andl	$80, %eax
	cmpl	$16, %eax
	je	.Lslow_exit_5
	andl	$1, %ebx
	je	.Lslow_exit_3
.Lslow_exit_5:
	xorl	%esi, %esi
	cmpl	$16, %eax
	movq	%r12, %rdi
	sete	%sil
	call	tracehook_report_syscall_exit
	jmp	.Lslow_exit_3
	.p2align 4,,10
	.p2align 3
.Lslow_exit_51:
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	user_enter
	.p2align 4,,10
	.p2align 3
.Lslow_exit_52:
	movq	80(%r12), %rsi
	movq	%r12, %rdi
	call	trace_sys_exit
	jmp	.Lslow_exit_4
	.size	syscall_return_slowpath, .-syscall_return_slowpath
