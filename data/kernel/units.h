/*
 * The units of work whose time data/costs/record/handlers.c measures and whose lines touched.c has counted.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#define PAGE 4096
#define FILTER 306 /* calls that the filter of the source in whole-call.costs names */

static int zero, null, page_file, queue;
static char page[PAGE], path[64] = "/dev/shm/handlers.XXXXXX";
static unsigned word;

static void must(int ok, const char *what)
{
	if (!ok) {
		perror(what);
		exit(2);
	}
}

static void getppid_(void) { syscall(SYS_getppid); }
static void read_zero(void) { must(read(zero, page, 4) == 4, "read"); }
static void read_page(void) { must(pread(page_file, page, PAGE, 0) == PAGE, "pread"); }
static void write_null(void) { must(write(null, page, 4) == 4, "write"); }
static void write_page(void) { must(pwrite(page_file, page, PAGE, 0) == PAGE, "pwrite"); }
static void wake(void) { syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, 0, 0, 0); }
static void seek(void) { must(lseek(page_file, 0, SEEK_SET) == 0, "lseek"); }

static void stat_file(void)
{
	struct stat found;

	must(stat(path, &found) == 0, "stat");
}

static void poll_one(void)
{
	struct pollfd one = { .fd = zero, .events = POLLIN };

	must(poll(&one, 1, 0) == 1, "poll");
}

static void epoll_none(void)
{
	struct epoll_event event;

	must(epoll_wait(queue, &event, 1, 0) == 0, "epoll_wait");
}

static int opened;
static void *mapped;

static void open_file(void) { must((opened = open(path, O_RDONLY)) >= 0, "open"); }
static void close_file(void) { must(close(opened) == 0, "close"); }

static void map_page(void)
{
	mapped = mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	must(mapped != MAP_FAILED, "mmap");
}

static void unmap_page(void) { must(munmap(mapped, PAGE) == 0, "munmap"); }

/* Opens what the units work on. */
static void prepare(void)
{
	zero = open("/dev/zero", O_RDONLY);
	null = open("/dev/null", O_WRONLY);
	page_file = mkstemp(path);
	queue = epoll_create1(0);
	must(zero >= 0 && null >= 0 && page_file >= 0 && queue >= 0, "open");
	write_page();
}

/* A filter that compares the number with others before it allows; reading the argument keeps it from being cached. */
static void filter(int compared)
{
	struct sock_filter code[FILTER + 4];
	struct sock_fprog program = { .filter = code };
	int at = 0;

	code[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0]));
	code[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
	for (int i = 0; i < compared; i++) {
		code[at] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 10000 + i, 0, 0);
		at++;
	}
	code[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	program.len = at;
	must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs");
	must(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0, "seccomp");
}
