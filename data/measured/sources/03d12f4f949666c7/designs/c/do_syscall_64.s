/*
 * Made from do_syscall_64.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -fno-pic -fno-pie -mno-sse -mno-mmx -fno-asynchronous-unwind-tables -fno-stack-protector -fno-jump-tables -fcf-protection=none -fno-ident -ffreestanding -mtune=generic  -DCONFIG_X86_X32_ABI=1 or 0
 * Do not edit: run ./regenerate.
 */
.if CONFIG_X86_X32_ABI
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	pushq	%rbx
	leaq	-16216(%rdi), %rdx
	movq	120(%rdi), %rax
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	movl	8(%rdx), %edx
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_9
.Ldo_syscall_64_2:
	andq	$-1073741825, %rax
	cmpq	$545, %rax
	ja	.Ldo_syscall_64_3
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_3:
	movq	%rbx, %rdi
	popq	%rbx
	jmp	syscall_return_slowpath
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_9:
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2
	.size	do_syscall_64, .-do_syscall_64
.else
	.text
	.p2align 4
	.globl	do_syscall_64
	.type	do_syscall_64, @function
do_syscall_64:
	pushq	%rbx
	leaq	-16216(%rdi), %rdx
	movq	120(%rdi), %rax
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	movl	8(%rdx), %edx
	andl	$268960209, %edx
	jne	.Ldo_syscall_64_9
.Ldo_syscall_64_2:
	cmpq	$326, %rax
	ja	.Ldo_syscall_64_3
	movq	56(%rbx), %rcx
	movq	96(%rbx), %rdx
	movq	104(%rbx), %rsi
	movq	112(%rbx), %rdi
	movq	64(%rbx), %r9
	movq	72(%rbx), %r8
	call	*sys_call_table(,%rax,8)
	movq	%rax, 80(%rbx)
.Ldo_syscall_64_3:
	movq	%rbx, %rdi
	popq	%rbx
	jmp	syscall_return_slowpath
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_9:
	call	syscall_trace_enter
	jmp	.Ldo_syscall_64_2
	.size	do_syscall_64, .-do_syscall_64
.endif
