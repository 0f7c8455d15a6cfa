/*
 * A bootable image that runs a design's entry code on any x86-64 machine and prints what became of
 * each case, so that another processor or emulator can be held against the lab's machine.
 *
 * The file is three things at once: sector 0 is a boot sector for a BIOS, offset 512 holds a
 * multiboot-1 header with addresses, and both lead to entry32. Behind what is assembled here the
 * library appends the design: its sections, byte for byte as the lab's machine loads them, but for
 * the stand-ins, whose lone RET becomes a jump to code that plays them.
 *
 * Physical memory: 2 MiB this image (file, then its bss from 3 MiB), 4 MiB kernel text, 6 MiB the
 * tables, 8 MiB a design's data. Virtual addresses of all that a design can see are those of the
 * lab's machine; they are written down here a second time on purpose.
 */
	.include "layout.inc"

	.section .image, "awx", @progbits
image:
	.include "boot_sector.inc"
	.include "parameters.inc"
	.include "boot.inc"
	.include "page_tables.inc"
	.include "print.inc"
	.include "cases.inc"
	.include "stand_ins.inc"
	.include "events.inc"

	.balign	4096
	.globl	image_end
image_end:
