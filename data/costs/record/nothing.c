/* A program that does nothing, so that what execve touches ends with its first instruction; for touched.c. */
#include <sys/syscall.h>

__attribute__((noreturn)) void _start(void)
{
	for (;;)
		__asm__ volatile("syscall" : : "a"(SYS_exit), "D"(0) : "rcx", "r11", "memory");
}
