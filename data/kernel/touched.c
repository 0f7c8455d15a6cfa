/*
 * The first and only program of a guest of which is counted what calls touch, for entrylab.kernel. recorder.c sees it.
 *
 * Each unit of work is done WARM times and then ROUNDS times between two marks. One CPU, nothing else running.
 */
#define _GNU_SOURCE
#include "audit.h"
#include "marks.h"
#include "units.h"

#include <linux/perf_event.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/reboot.h>
#include <sys/user.h>
#include <sys/wait.h>

#define WARM 30
#define ROUNDS 101
#define RING 64 /* pages that perf writes its records to */
#define TRACING "/sys/kernel/tracing/"

/*
 * What is called where a unit's work begins and ends; all between the marks is counted. Calls, so that a page of the
 * stack that a new process shares with its parent is copied before the first mark.
 */
__attribute__((noinline)) static void unit_begins(void) { __asm__ volatile(BEGIN : : : "memory"); }
__attribute__((noinline)) static void unit_ends(void) { __asm__ volatile(END : : : "memory"); }

static volatile char channel[256] __attribute__((aligned(256)));

static void say(const char *text)
{
	for (; *text; text++)
		__asm__ volatile(SAY "movb $1, %0" : "=m"(channel[(unsigned char)*text]));
}

static void says(const char *what, const char *value)
{
	say(what);
	say(value);
	say("\n");
}

static void named(const char *unit) { says("unit ", unit); }

/* A unit is named anew in each round, since others may alternate with it. */
static void mark(const char *what, void (*unit)(void), int marked)
{
	if (!marked) {
		unit();
		return;
	}
	named(what);
	unit_begins();
	unit();
	unit_ends();
}

static void count_both(const char *what, void (*unit)(void), const char *and, void (*other)(void))
{
	for (int round = -WARM; round < ROUNDS; round++) {
		mark(what, unit, round >= 0);
		if (other)
			mark(and, other, round >= 0);
	}
}

static void count(const char *what, void (*unit)(void)) { count_both(what, unit, 0, 0); }

static void put(const char *file, const char *text)
{
	int at = open(file, O_WRONLY);

	must(at >= 0 && write(at, text, strlen(text)) == (ssize_t)strlen(text), file);
	close(at);
}

/* Says each line of a file that begins so, without its end. */
static void say_file(const char *what, const char *file)
{
	static char text[4096];
	int at = open(file, O_RDONLY);
	ssize_t length = at < 0 ? -1 : read(at, text, sizeof text - 1);

	if (length > 0) {
		text[length] = 0;
		text[strcspn(text, "\n")] = 0;
		says(what, text);
	}
	close(at);
}

/* Tells where interrupts enter the kernel, so that rounds with one can be dropped. */
static void say_interrupts(void)
{
	FILE *symbols = fopen("/proc/kallsyms", "r");
	char line[512], address[32], name[256];
	int found = 0;

	while (symbols && fgets(line, sizeof line, symbols))
		if (sscanf(line, "%31s %*c %255s", address, name) == 2 && *address == 'f'
		    && (!strncmp(name, "asm_sysvec_", 11) || !strcmp(name, "asm_common_interrupt"))) {
			says("interrupt ", address);
			found++;
		}
	if (!found) {
		says("failed ", "where interrupts enter, from /proc/kallsyms");
		reboot(RB_AUTOBOOT);
	}
	fclose(symbols);
}

static void say_system(void)
{
	static const char *const flaws[] = { "meltdown", "spectre_v1", "spectre_v2", "mds" };
	struct utsname system;

	uname(&system);
	says("kernel: ", system.release);
	says("build: ", system.version);
	say_file("command line: ", "/proc/cmdline");
	say_file("security modules: ", "/sys/kernel/security/lsm");
	for (size_t i = 0; i < sizeof flaws / sizeof *flaws; i++) {
		char file[128], what[64];

		snprintf(file, sizeof file, "/sys/devices/system/cpu/vulnerabilities/%s", flaws[i]);
		snprintf(what, sizeof what, "%s: ", flaws[i]);
		say_file(what, file);
	}
}

/* Clone, exit and wait4 of a small process, each by itself: the parent yields until the child is gone. */
static void processes(void)
{
	volatile int *exits = mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	must(exits != MAP_FAILED, "mmap");
	for (int round = -WARM; round < ROUNDS; round++) {
		int child;

		*exits = 0;
		named(round < 0 ? "warm" : "clone");
		unit_begins();
		child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
		if (child == 0) {
			*exits = 1;
			unit_begins();
			syscall(SYS_exit, 0);
		}
		unit_ends();
		named(round < 0 ? "warm" : "exit");
		while (!*exits)
			syscall(SYS_sched_yield);
		unit_ends();
		named(round < 0 ? "warm" : "wait4");
		unit_begins();
		must(child > 0 && waitpid(child, 0, 0) == child, "clone");
		unit_ends();
	}
}

/* The mark at the end is the first instruction of the program that does nothing. */
static void execute(void)
{
	int child = vfork();

	if (child == 0) {
		unit_begins();
		execl("/nothing", "nothing", (char *)0);
		_exit(127);
	}
	must(child > 0 && waitpid(child, 0, 0) == child, "execve");
}

static void executions(void)
{
	for (int round = -WARM; round < ROUNDS; round++) {
		named(round < 0 ? "warm" : "execve");
		execute();
	}
}

/* What every call of this process touches is counted for none of them. */
static void entry(void) { count("entry", getppid_); }

static void nothing(void) {}

/* Counts getppid in a child whose entry has been counted or not, after something has been done to it. */
static void in_process(const char *what, void (*entry_first)(void), void (*then)(void))
{
	int child = fork();

	if (child == 0) {
		entry_first();
		then();
		count(what, getppid_);
		exit(0);
	}
	must(child > 0 && waitpid(child, 0, 0) == child, "fork");
}

static void in_child(const char *what, void (*first)(void)) { in_process(what, entry, first); }

/* With what every call of the child touches: its stack and its task, which is not the parent's. */
static void in_newborn(const char *what) { in_process(what, nothing, nothing); }
static void filter_one(void) { filter(1); }
static void filter_half(void) { filter(FILTER / 2); }
static void filter_all(void) { filter(FILTER); }

/* Two stops a call: nothing read, or the registers read at each and a line written for every two. */
static void traced(const char *what, int prints)
{
	int status, child = fork(), stops = 0;
	struct user_regs_struct registers;

	if (child == 0) {
		entry();
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		raise(SIGSTOP);
		count(what, getppid_);
		exit(0);
	}
	must(child > 0 && waitpid(child, &status, 0) == child, "fork");
	while (!WIFEXITED(status)) {
		if (prints) {
			ptrace(PTRACE_GETREGS, child, 0, &registers);
			if (stops++ % 2)
				dprintf(null, "%lld(%llx) = %lld\n", registers.orig_rax, registers.rdi, registers.rax);
		}
		must(ptrace(PTRACE_SYSCALL, child, 0, 0) == 0, "PTRACE_SYSCALL");
		must(waitpid(child, &status, 0) == child, "wait for the traced");
	}
}

/* This program again under the strace of the machine that built the guest. */
static void straced(void)
{
	int child = fork();

	if (child == 0) {
		execl("/strace", "strace", "-o", "/dev/null", "/init", "straced", (char *)0);
		_exit(127);
	}
	must(child > 0 && waitpid(child, 0, 0) == child, "fork");
}

/* Records of raw_syscalls go to the kernel's trace buffer. */
static void trace_enter(void) { put(TRACING "events/raw_syscalls/sys_enter/enable", "1"); }

static void trace_both(void)
{
	trace_enter();
	put(TRACING "events/raw_syscalls/sys_exit/enable", "1");
}

static void tracepoint(void)
{
	in_child("getppid with raw_syscalls:sys_enter in the trace buffer", trace_enter);
	put(TRACING "events/raw_syscalls/sys_enter/enable", "0");
	in_child("getppid with sys_enter and sys_exit in the trace buffer", trace_both);
	put(TRACING "events/raw_syscalls/sys_enter/enable", "0");
	put(TRACING "events/raw_syscalls/sys_exit/enable", "0");
}

/* As perf record has it: every event, to a ring of this process. */
static void perf_event(void)
{
	struct perf_event_attr event = { .type = PERF_TYPE_TRACEPOINT, .size = sizeof event };
	char id[16] = "";
	int file = open(TRACING "events/raw_syscalls/sys_enter/id", O_RDONLY);

	must(file >= 0 && read(file, id, sizeof id - 1) > 0, "the tracepoint's number");
	event.config = strtoul(id, 0, 10);
	event.sample_period = 1;
	event.sample_type = PERF_SAMPLE_IP | PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU | PERF_SAMPLE_PERIOD
			    | PERF_SAMPLE_RAW;
	event.watermark = 1;
	event.wakeup_watermark = RING * PAGE;
	file = syscall(SYS_perf_event_open, &event, 0, -1, -1, 0);
	must(file >= 0, "perf_event_open");
	must(mmap(0, (RING + 1) * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) != MAP_FAILED, "perf's ring");
}

static void audit_rule(int first, int last)
{
	struct audit_rule_data rule = audit_rule_of_nobody();

	for (int call = first; call <= last; call++)
		rule.mask[AUDIT_WORD(call)] |= AUDIT_BIT(call);
	must(audit_message(AUDIT_ADD_RULE, &rule, sizeof rule) == 0, "audit's rule");
}

/* The last of all: a task that is born after auditing began is audited from its first call on. */
static void audited(void)
{
	must(audit_begins() == 0, "audit");
	in_newborn("getppid audited without a rule");
	audit_rule(SYS_mount, SYS_mount);
	in_newborn("getppid audited with a rule for another call");
	audit_rule(0, 300);
	in_newborn("getppid audited with a rule for every call that does not match");
}

static void mounted(const char *kind, const char *at)
{
	mkdir(at, 0755);
	must(mount(kind, at, kind, 0, 0) == 0, at);
}

static void all(void)
{
	entry();
	count("getppid", getppid_);
	count("read of 4 bytes of /dev/zero", read_zero);
	count("pread of a page", read_page);
	count("write of 4 bytes to /dev/null", write_null);
	count("pwrite of a page", write_page);
	count("stat", stat_file);
	count_both("open", open_file, "close", close_file);
	count_both("mmap of a page", map_page, "munmap of a page not touched", unmap_page);
	count("futex wake of nobody", wake);
	count("lseek", seek);
	count("poll of one file", poll_one);
	count("epoll_wait of nothing", epoll_none);
	processes();
	executions();
	in_newborn("getppid in a process whose entry is not known");
	in_child("getppid under a compiled filter that compares once", filter_one);
	in_child("getppid under a compiled filter that compares 153 times", filter_half);
	in_child("getppid under a compiled filter that compares 306 times", filter_all);
	put("/proc/sys/net/core/bpf_jit_enable", "0");
	in_child("getppid under an interpreted filter that compares once", filter_one);
	in_child("getppid under an interpreted filter that compares 153 times", filter_half);
	in_child("getppid under an interpreted filter that compares 306 times", filter_all);
	traced("getppid under a tracer that reads nothing", 0);
	traced("getppid under a tracer that prints", 1);
	straced();
	tracepoint();
	in_child("getppid with raw_syscalls:sys_enter under perf", perf_event);
	audited();
}

int main(int count_of_words, char **words)
{
	if (count_of_words > 1 && !strcmp(words[1], "straced")) {
		count("getppid under strace", getppid_);
		return 0;
	}
	__asm__ volatile(READY);
	mounted("devtmpfs", "/dev");
	mounted("tmpfs", "/dev/shm");
	mounted("proc", "/proc");
	mounted("sysfs", "/sys");
	mounted("tracefs", "/sys/kernel/tracing");
	mount("securityfs", "/sys/kernel/security", "securityfs", 0, 0);
	say_system();
	say_interrupts();
	prepare();
	all();
	says("finished", "");
	sync();
	reboot(RB_AUTOBOOT);
}
