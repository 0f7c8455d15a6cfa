/*
 * Made from fred_entry.c by gcc (Debian 12.2.0-14+deb12u1) 12.2.0
 * Flags: -O2 -std=gnu11 -Wall -Wextra -mcmodel=kernel -mno-red-zone -mno-sse -mno-mmx -mtune=generic -mpreferred-stack-boundary=3 -mskip-rax-setup -falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks -fno-asynchronous-unwind-tables -fno-stack-protector -ffreestanding -fno-pic -fno-pie -fno-jump-tables -fcf-protection=none -fno-ident 
 * Do not edit: run ./regenerate.
 */
.if CONFIG_IA32_EMULATION
	.text
	.p2align 4
	.globl	fred_entry_from_user
	.type	fred_entry_from_user, @function
fred_entry_from_user:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	movzbl	166(%rdi), %eax
	/* fred_entry.c:76: u64 error_code = regs->orig_ax; */
	movq	120(%rdi), %rsi
	/* fred_entry.c:79: regs->orig_ax = -1; */
	movq	$-1, 120(%rdi)
	/* fred_entry.c:81: switch (event(regs)->type) { */
	andl	$15, %eax
	cmpb	$4, %al
	je	.Lfred_entry_2
	ja	.Lfred_entry_3
	cmpb	$2, %al
	je	.Lfred_entry_4
	cmpb	$3, %al
	jne	.Lfred_entry_17
	/* fred_entry.c:89: return fred_hwexc(regs, error_code); */
	jmp	fred_hwexc
.Lfred_entry_3:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	cmpb	$6, %al
	je	.Lfred_entry_8
	cmpb	$7, %al
	jne	.Lfred_entry_18
	/* fred_entry.c:60: if (likely(event(regs)->vector == FRED_SYSCALL && event(regs)->l)) { */
	movzbl	164(%rdi), %eax
	cmpb	$1, %al
	jne	.Lfred_entry_11
	testb	$2, 167(%rdi)
	je	.Lfred_entry_12
	/* fred_entry.c:61: regs->orig_ax = NR(regs); */
	movq	80(%rdi), %rsi
	/* fred_entry.c:62: regs->ax = -ENOSYS; */
	movq	$-38, 80(%rdi)
	/* fred_entry.c:61: regs->orig_ax = NR(regs); */
	movq	%rsi, 120(%rdi)
	/* fred_entry.c:63: do_syscall_64(regs, regs->orig_ax); */
	jmp	do_syscall_64
.Lfred_entry_17:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	testb	%al, %al
	jne	.Lfred_entry_7
	/* fred_entry.c:83: return fred_extint(regs); */
	jmp	fred_extint
.Lfred_entry_18:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	cmpb	$5, %al
	jne	.Lfred_entry_7
	/* fred_entry.c:93: if (likely(event(regs)->vector == X86_TRAP_DB)) */
	cmpb	$1, 164(%rdi)
	jne	.Lfred_entry_7
	/* fred_entry.c:94: return fred_exc_debug(regs); */
	jmp	fred_exc_debug
.Lfred_entry_7:
	/* fred_entry.c:101: fred_bad_type(regs, error_code); */
	jmp	fred_bad_type
.Lfred_entry_8:
	/* fred_entry.c:97: return fred_swexc(regs, error_code); */
	jmp	fred_swexc
.Lfred_entry_2:
	/* fred_entry.c:91: return fred_intx(regs); */
	jmp	fred_intx
.Lfred_entry_4:
	/* fred_entry.c:85: if (likely(event(regs)->vector == X86_TRAP_NMI)) */
	cmpb	$2, 164(%rdi)
	jne	.Lfred_entry_7
	/* fred_entry.c:86: return fred_exc_nmi(regs); */
	jmp	fred_exc_nmi
.Lfred_entry_11:
	/* fred_entry.c:64: } else if (CONFIG_IA32_EMULATION && */
	cmpb	$2, %al
	jne	.Lfred_entry_12
	testb	$2, 167(%rdi)
	jne	.Lfred_entry_12
	/* fred_entry.c:66: regs->orig_ax = regs->ax; */
	movq	80(%rdi), %rax
	/* fred_entry.c:67: regs->ax = -ENOSYS; */
	movq	$-38, 80(%rdi)
	/* fred_entry.c:66: regs->orig_ax = regs->ax; */
	movq	%rax, 120(%rdi)
	/* fred_entry.c:68: do_fast_syscall_32(regs); */
	jmp	do_fast_syscall_32
.Lfred_entry_12:
	/* fred_entry.c:70: exc_invalid_op(regs); */
	jmp	exc_invalid_op
	.size	fred_entry_from_user, .-fred_entry_from_user
.else
	.text
	.p2align 4
	.globl	fred_entry_from_user
	.type	fred_entry_from_user, @function
fred_entry_from_user:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	movzbl	166(%rdi), %eax
	/* fred_entry.c:76: u64 error_code = regs->orig_ax; */
	movq	120(%rdi), %rsi
	/* fred_entry.c:79: regs->orig_ax = -1; */
	movq	$-1, 120(%rdi)
	/* fred_entry.c:81: switch (event(regs)->type) { */
	andl	$15, %eax
	cmpb	$4, %al
	je	.Lfred_entry_2
	ja	.Lfred_entry_3
	cmpb	$2, %al
	je	.Lfred_entry_4
	cmpb	$3, %al
	jne	.Lfred_entry_16
	/* fred_entry.c:89: return fred_hwexc(regs, error_code); */
	jmp	fred_hwexc
.Lfred_entry_3:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	cmpb	$6, %al
	je	.Lfred_entry_8
	cmpb	$7, %al
	jne	.Lfred_entry_17
	/* fred_entry.c:60: if (likely(event(regs)->vector == FRED_SYSCALL && event(regs)->l)) { */
	cmpb	$1, 164(%rdi)
	jne	.Lfred_entry_11
	testb	$2, 167(%rdi)
	je	.Lfred_entry_11
	/* fred_entry.c:61: regs->orig_ax = NR(regs); */
	movq	80(%rdi), %rsi
	/* fred_entry.c:62: regs->ax = -ENOSYS; */
	movq	$-38, 80(%rdi)
	/* fred_entry.c:61: regs->orig_ax = NR(regs); */
	movq	%rsi, 120(%rdi)
	/* fred_entry.c:63: do_syscall_64(regs, regs->orig_ax); */
	jmp	do_syscall_64
.Lfred_entry_16:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	testb	%al, %al
	jne	.Lfred_entry_7
	/* fred_entry.c:83: return fred_extint(regs); */
	jmp	fred_extint
.Lfred_entry_17:
	/* fred_entry.c:81: switch (event(regs)->type) { */
	cmpb	$5, %al
	jne	.Lfred_entry_7
	/* fred_entry.c:93: if (likely(event(regs)->vector == X86_TRAP_DB)) */
	cmpb	$1, 164(%rdi)
	jne	.Lfred_entry_7
	/* fred_entry.c:94: return fred_exc_debug(regs); */
	jmp	fred_exc_debug
.Lfred_entry_7:
	/* fred_entry.c:101: fred_bad_type(regs, error_code); */
	jmp	fred_bad_type
.Lfred_entry_8:
	/* fred_entry.c:97: return fred_swexc(regs, error_code); */
	jmp	fred_swexc
.Lfred_entry_2:
	/* fred_entry.c:91: return fred_intx(regs); */
	jmp	fred_intx
.Lfred_entry_4:
	/* fred_entry.c:85: if (likely(event(regs)->vector == X86_TRAP_NMI)) */
	cmpb	$2, 164(%rdi)
	jne	.Lfred_entry_7
	/* fred_entry.c:86: return fred_exc_nmi(regs); */
	jmp	fred_exc_nmi
.Lfred_entry_11:
	/* fred_entry.c:70: exc_invalid_op(regs); */
	jmp	exc_invalid_op
	.size	fred_entry_from_user, .-fred_entry_from_user
.endif
