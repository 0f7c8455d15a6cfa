/*
 * What handlers and tracers of Linux cost on the machine this runs on, for data/costs.
 *
 *   gcc -O2 -o /tmp/handlers data/costs/record/handlers.c && taskset -c 1 /tmp/handlers
 *
 * Prints nanoseconds per unit of work: the fastest, the median and the slowest of 21 rounds. A unit is what
 * its line says; "calls" is how many system calls it makes. What getppid takes is what entry, exit and an
 * empty handler take, so (ns - calls x getppid) / calls is what a handler adds. Files lie on /dev/shm.
 */
#define _GNU_SOURCE
#include "../../kernel/units.h"

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>

#define ROUNDS 21

static double now(void)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	return at.tv_sec * 1e9 + at.tv_nsec;
}

static void open_close(void)
{
	open_file();
	close_file();
}

static void map_unmap(void)
{
	map_page();
	unmap_page();
}

static void fork_wait(void)
{
	int child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);

	if (child == 0)
		syscall(SYS_exit, 0);
	must(child > 0 && waitpid(child, 0, 0) == child, "clone");
}

static void fork_exec(void)
{
	int child = vfork();

	if (child == 0) {
		execl("/bin/true", "true", (char *)0);
		_exit(127);
	}
	must(child > 0 && waitpid(child, 0, 0) == child, "execve");
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Prints a line for a unit of work, done so many times in each round. */
static void measure(const char *what, int calls, int times, void (*unit)(void))
{
	double rounds[ROUNDS];

	for (int round = -1; round < ROUNDS; round++) {
		double begin = now();

		for (int i = 0; i < times; i++)
			unit();
		if (round >= 0)
			rounds[round] = (now() - begin) / times;
	}
	qsort(rounds, ROUNDS, sizeof *rounds, ascending);
	printf("%s,%d,%d,%.1f,%.1f,%.1f\n", what, calls, times, rounds[0], rounds[ROUNDS / 2], rounds[ROUNDS - 1]);
	fflush(stdout);
}

/* Does something in a child, because a filter cannot be taken off again. */
static void filtered(const char *what, int compared)
{
	int child = fork();

	if (child == 0) {
		filter(compared);
		measure(what, 1, 200000, getppid_);
		exit(0);
	}
	must(child > 0 && waitpid(child, 0, 0) == child, "fork");
}

/* Two stops a call, nothing read: what the kernel takes to switch to a tracer and back, twice. */
static void traced(void)
{
	int status, child = fork();

	if (child == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		raise(SIGSTOP);
		measure("getppid under ptrace", 1, 5000, getppid_);
		exit(0);
	}
	must(child > 0 && waitpid(child, &status, 0) == child, "fork");
	while (!WIFEXITED(status)) {
		must(ptrace(PTRACE_SYSCALL, child, 0, 0) == 0, "PTRACE_SYSCALL");
		must(waitpid(child, &status, 0) == child, "wait for the traced");
	}
}

int main(void)
{
	struct utsname system;

	uname(&system);
	printf("# kernel: %s %s\n", system.sysname, system.release);
	prepare();
	printf("what,calls,times,ns_least,ns_median,ns_most\n");
	measure("getppid", 1, 200000, getppid_);
	measure("read of 4 bytes of /dev/zero", 1, 200000, read_zero);
	measure("pread of a page", 1, 100000, read_page);
	measure("write of 4 bytes to /dev/null", 1, 200000, write_null);
	measure("pwrite of a page", 1, 100000, write_page);
	measure("stat", 1, 100000, stat_file);
	measure("open and close", 2, 50000, open_close);
	measure("mmap and munmap of a page not touched", 2, 50000, map_unmap);
	measure("futex wake of nobody", 1, 200000, wake);
	measure("lseek", 1, 200000, seek);
	measure("poll of one file", 1, 100000, poll_one);
	measure("epoll_wait of nothing", 1, 100000, epoll_none);
	measure("clone and exit and wait4", 3, 500, fork_wait);
	measure("vfork and execve of /bin/true and its own calls and wait4", 3, 200, fork_exec);
	filtered("getppid under a filter that compares once", 1);
	filtered("getppid under a filter that compares 153 times", FILTER / 2);
	filtered("getppid under a filter that compares 306 times", FILTER);
	traced();
	unlink(path);
	return 0;
}
