/*
 * A kernel of ours with one system call and a program that makes it three times between marks: what the recorder is
 * tested with. A flat file with a multiboot header, loaded at 1 MiB, which is ffffffff80100000 in the kernel's half.
 * ENDING: 1 says that it has finished, 2 stops short of that, 3 never ends.
 */
	.set	PHYSICAL, 0x100000
	.set	KERNEL_HALF, 0xffffffff80000000

.macro MARK kind
	.byte	0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, \kind, 0x4c
.endm
.macro SAY_LINE text
	leaq	8f(%rip), %rsi
	call	say
	jmp	9f
8:	.asciz	"\text\n"
9:
.endm

	.text
	.globl	_start
_start:
	.code32
	jmp	begin
	.balign	4
header:
	.long	0x1badb002, 0x10000, -(0x1badb002 + 0x10000)
	.long	header, PHYSICAL, 0, 0, begin
begin:
	movl	$0x20, %eax			/* PAE */
	movl	%eax, %cr4
	movl	$pml4, %eax
	movl	%eax, %cr3
	movl	$0xc0000080, %ecx		/* EFER: long mode, SYSCALL */
	movl	$0x101, %eax
	xorl	%edx, %edx
	wrmsr
	movl	$0x80000001, %eax
	movl	%eax, %cr0
	lgdt	gdt_pointer
	ljmp	$8, $long_mode
	.balign	8
gdt_pointer:
	.word	6 * 8 - 1
	.long	gdt
	.balign	8
gdt:	.quad	0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0, 0x00cff3000000ffff, 0x00affb000000ffff

	.code64
.macro WRITE_MSR number, value
	movl	$\number, %ecx
	movabsq	$\value, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	wrmsr
.endm
long_mode:
	movl	$0x10, %eax
	movl	%eax, %ss
	WRITE_MSR 0xc0000081, 0x0018000800000000
	WRITE_MSR 0xc0000082, KERNEL_HALF + entry
	WRITE_MSR 0xc0000084, 0x200
	WRITE_MSR 0xc0000102, KERNEL_HALF + per_cpu
	movl	$user_stack, %esp
	movl	$program, %ecx
	movl	$2, %r11d
	sysretq

say:
	movzbl	(%rsi), %eax
	testl	%eax, %eax
	jz	1f
	MARK	3
	movb	$1, channel(%rax)
	incq	%rsi
	jmp	say
1:	ret

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
	movl	$8, %ecx
	leaq	buffer(%rip), %rdi
	rep stosq
	ret
	.org	0x1080
per_cpu:
	.quad	0, KERNEL_HALF + stack

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
pml4:	.quad	pdpt + 7
	.fill	510, 8, 0
	.quad	pdpt + 7
pdpt:	.quad	pd + 7
	.fill	509, 8, 0
	.quad	pd + 7, 0
pd:	.quad	0x87
	.fill	511, 8, 0
