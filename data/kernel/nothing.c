/*
 * A program that ends the unit of work at its first instruction, and exits.
 */
#include "marks.h"

__attribute__((naked)) void _start(void)
{
	__asm__(END "mov $60, %eax\n\txor %edi, %edi\n\tsyscall\n\thlt");
}
