/*
 * Made from do_syscall_64_2024.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
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
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	movl	-16208(%rdi), %eax
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_19
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_21:
	movslq	%esi, %rax
	cmpq $327, %rax; sbbq %rax, %rax
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	movq	%rax, 80(%rbx)
	movq	%rbx, %rdi
	call	syscall_return_slowpath
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_20
.Ldo_syscall_64_2024_1:
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_20:
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	testl	$65792, %ecx
	popq	%rbx
	sete	%al
	ret
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_19:
	call	syscall_trace_enter
	movl	%eax, %esi
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_21
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_3:
	leal	-1073741824(%rsi), %eax
	cmpl	$545, %eax
	ja	.Ldo_syscall_64_2024_5
	movl	%eax, %edx
	cmpq $546, %rdx; sbbq %rdx, %rdx
	andl	%edx, %eax
	movq	%rbx, %rdi
	movl	%eax, %esi
	call	x32_sys_call
	jmp	.Ldo_syscall_64_2024_4
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_5:
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
	pushq	%rbx
	movq	%rdi, %rbx
	ENABLE_INTERRUPTS
	movl	-16208(%rdi), %eax
	testl	$268960209, %eax
	jne	.Ldo_syscall_64_2024_18
	cmpl	$326, %esi
	ja	.Ldo_syscall_64_2024_3
.Ldo_syscall_64_2024_20:
	movslq	%esi, %rax
	cmpq $327, %rax; sbbq %rax, %rax
	andl	%eax, %esi
	movq	%rbx, %rdi
	call	x64_sys_call
.Ldo_syscall_64_2024_4:
	movq	%rax, 80(%rbx)
	movq	%rbx, %rdi
	call	syscall_return_slowpath
	movq	128(%rbx), %rdx
	xorl	%eax, %eax
	cmpq	%rdx, 88(%rbx)
	je	.Ldo_syscall_64_2024_19
.Ldo_syscall_64_2024_1:
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_19:
	movq	144(%rbx), %rcx
	cmpq	%rcx, 48(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$51, 136(%rbx)
	jne	.Ldo_syscall_64_2024_1
	cmpq	$43, 160(%rbx)
	movabsq	$140737488351231, %rsi
	sete	%al
	cmpq	%rdx, %rsi
	setnb	%dl
	andb	%dl, %al
	je	.Ldo_syscall_64_2024_1
	testl	$65792, %ecx
	popq	%rbx
	sete	%al
	ret
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_18:
	call	syscall_trace_enter
	movl	%eax, %esi
	cmpl	$326, %esi
	jbe	.Ldo_syscall_64_2024_20
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_3:
	cmpl	$-1, %esi
	jne	.Ldo_syscall_64_2024_5
	movq	80(%rbx), %rax
	jmp	.Ldo_syscall_64_2024_4
	.p2align 4,,10
	.p2align 3
.Ldo_syscall_64_2024_5:
	call	sys_ni_syscall
	jmp	.Ldo_syscall_64_2024_4
	.size	do_syscall_64, .-do_syscall_64
.endif
