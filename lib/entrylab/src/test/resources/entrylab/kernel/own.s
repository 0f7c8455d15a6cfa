/*
 * A kernel of ours with one system call and a program that makes it three times between marks: what the recorder is
 * tested with. A flat file with a multiboot header, loaded at 1 MiB, which is ffffffff80100000 in the kernel's half.
 * ENDING: 1 says that it has finished, 2 stops short of that, 3 never ends, 4 panics on its first call and goes round.
 */
	.set	FLAG_MASK, 0x200
	.include "long-mode.inc"

program:
	SAY_LINE "kernel 1.0-own"
	SAY_LINE "symbols"
	SAY_LINE "ffffffff80101000 T entry_SYSCALL_64"
	SAY_LINE "ffffffff80101040 T __x64_sys_own"
	SAY_LINE "ffffffff80101080 T per_cpu"
	SAY_LINE "ffffffff80101090 T behind"
	SAY_LINE "symbols end"
	MARK	4
	SAY_LINE "begins 0"
	movl	$3, %ebx
1:	SAY_LINE "unit 0"
	MARK	1
	syscall
	MARK	2
	decl	%ebx
	jnz	1b
	.if	ENDING == 1
	SAY_LINE "finished"
	.endif
	.if	ENDING == 3
1:	jmp	1b
	.endif
	ud2					/* no gates: the machine resets */

	.org	0x1000
entry:
	swapgs
	movq	%rsp, %gs:0
	movq	%gs:8, %rsp
	pushq	%rcx
	pushq	%r11
	call	handler
	popq	%r11
	popq	%rcx
	movq	%gs:0, %rsp
	swapgs
	sysretq
	.org	0x1040
handler:
	.if	ENDING == 4
	leaq	panic(%rip), %rsi
	movl	$panic_end - panic, %ecx
	movl	$0x3f8, %edx			/* the serial line */
	rep outsb
1:	jmp	1b
	.endif
	movl	$8, %ecx
	leaq	buffer(%rip), %rdi
	rep stosq
	ret
	.org	0x1080
per_cpu:
	.quad	0, KERNEL_HALF + stack

panic:
	.ascii	"starts\nKernel panic - not syncing: of ours\nand goes round\n"
panic_end:

	.balign	256
channel:
	.fill	256
buffer:
	.fill	64
	.fill	512
user_stack:
	.balign	4096
	.fill	4096
stack:
	PAGES
