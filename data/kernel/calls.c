/*
 * The only program of a guest: makes system calls between marks, for entrylab.kernel. recorder.c sees them.
 *
 * What to do stands in /plan, a line each: "rounds N", "warm N", "stop N", then "unit CALL WAY" in order, where CALL is a
 * name of calls[] or NUMBER:ARGUMENT:..., and WAY is a name of ways[]. Each unit is done in a child of its own, which
 * makes the call WARM times, then ROUNDS times; before each it says "unit N", with N its line's place among the units,
 * or "warm". The unit of "stop" makes it once more behind them and says "stop N": through the gate, where a debugger
 * takes its snapshot. A unit that this kernel cannot do is said: "lacks N WHY".
 */
#include "audit.h"
#include "marks.h"
#include "symbols.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096
#define TRACEPOINT "/sys/kernel/tracing/events/raw_syscalls/sys_enter/enable"
#define UNITS 512

static volatile char channel[256] __attribute__((aligned(256)));
static int rounds = 12, warm = 8, stop = -1, unit, stopping, zero = -1, null = -1;
static char page[PAGE];

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

static void says_number(const char *what, int number)
{
	char text[16];

	snprintf(text, sizeof text, "%d", number);
	says(what, text);
}

/* The guest cannot go on: what it lacks is the last that is heard of it. */
static void must(int ok, const char *what)
{
	if (!ok) {
		says("failed ", what);
		reboot(RB_AUTOBOOT);
	}
}

/* This unit cannot be done here; the next one may. */
static void lacks(const char *what)
{
	char text[256];

	snprintf(text, sizeof text, "lacks %d %s: %s\n", unit, what, strerror(errno));
	say(text);
	_exit(1);
}

/* Where a debugger stops, and reads what instructions tell: the linker is told where the section lies. */
__asm__(".section .gate, \"ax\"\ngate:\tsyscall\n\tret\n\trdtsc\n\txgetbv\n\t.previous");
extern const volatile char gate[];

/*
 * The first call shows the debugger which flags SYSCALL masks: it changes some before, which POPF takes back. The gate
 * is read first, so that the step into the kernel is SYSCALL's and no page fault's.
 */
static void show_mask(void)
{
	long number = SYS_getpid;

	(void)gate[0];
	__asm__ volatile("pushfq\n\tcall gate\n\tpopfq" : "+a"(number) : : "rcx", "r11", "memory", "cc");
}

static long marked(long number, long a, long b, long c, long d, long e, long f)
{
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	register long r9 __asm__("r9") = f;

	if (stopping)
		__asm__ volatile(BEGIN "call gate\n\t" END
				 : "+a"(number)
				 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
				 : "rcx", "r11", "memory");
	else
		__asm__ volatile(BEGIN "syscall\n\t" END
				 : "+a"(number)
				 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
				 : "rcx", "r11", "memory");
	return number;
}

static void getpid_(void) { marked(SYS_getpid, 0, 0, 0, 0, 0, 0); }
static void getppid_(void) { marked(SYS_getppid, 0, 0, 0, 0, 0, 0); }
static void bad_number(void) { marked(1000, 0, 0, 0, 0, 0, 0); }
static void read_(void) { marked(SYS_read, zero, (long)page, 4, 0, 0, 0); }
static void write_(void) { marked(SYS_write, null, (long)page, 4, 0, 0, 0); }

static void openat_(void)
{
	int opened = marked(SYS_openat, AT_FDCWD, (long)"/tmp/file", O_RDONLY, 0, 0, 0);

	if (opened < 0)
		lacks("/tmp/file");
	close(opened);
}

static void close_(void) { marked(SYS_close, open("/tmp/file", O_RDONLY), 0, 0, 0, 0, 0); }

static void stat_(void)
{
	struct stat found;

	marked(SYS_stat, (long)"/tmp/file", (long)&found, 0, 0, 0, 0);
}

static void mmap_(void)
{
	munmap((void *)marked(SYS_mmap, 0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), PAGE);
}

/* The child ends by itself; it shares nothing, as that of fork. */
static void clone_(void)
{
	long child = marked(SYS_clone, SIGCHLD, 0, 0, 0, 0, 0);

	if (child == 0)
		syscall(SYS_exit, 0);
	waitpid(child, 0, 0);
}

/* The mark at the end is the first instruction of the program that does nothing. */
static void execve_(void)
{
	static char *words[] = { "/nothing", 0 };
	int child = vfork();

	if (child == 0) {
		marked(SYS_execve, (long)words[0], (long)words, (long)(words + 1), 0, 0, 0);
		_exit(127);
	}
	waitpid(child, 0, 0);
}

static void caught(int number) { (void)number; }

struct kernel_action {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask;
};

__attribute__((naked)) static void restorer(void) { __asm__(BEGIN "mov $15, %eax\n\tsyscall\n\thlt"); }

/* A signal to itself; what its handler returns through is the unit. */
static void rt_sigreturn_(void)
{
	struct kernel_action action = { caught, 0x04000000 /* SA_RESTORER */, restorer, 0 };
	long number = SYS_kill;

	syscall(SYS_rt_sigaction, SIGUSR1, &action, 0, 8);
	__asm__ volatile("syscall\n\t" END
			 : "+a"(number)
			 : "D"((long)getpid()), "S"((long)SIGUSR1)
			 : "rcx", "r11", "memory");
}

static sigjmp_buf no_gate;

static void refused(int number)
{
	(void)number;
	siglongjmp(no_gate, 1);
}

/* getppid by its number of 32-bit programs. */
static void int80(void)
{
	long number = 64;

	signal(SIGSEGV, refused);
	if (sigsetjmp(no_gate, 1)) {
		__asm__ volatile(END);
		errno = ENOSYS;
		lacks("int $0x80");
	}
	__asm__ volatile(BEGIN "int $0x80\n\t" END : "+a"(number) : : "r8", "r9", "r10", "r11", "memory");
}

static const struct {
	const char *name;
	void (*make)(void);
} calls[] = {
	{ "getpid", getpid_ }, { "getppid", getppid_ }, { "bad-number", bad_number }, { "read", read_ },
	{ "write", write_ }, { "openat", openat_ }, { "close", close_ }, { "stat", stat_ }, { "mmap", mmap_ },
	{ "clone", clone_ }, { "execve", execve_ }, { "rt_sigreturn", rt_sigreturn_ }, { "int80", int80 },
};

static long own[7];

static void own_call(void) { marked(own[0], own[1], own[2], own[3], own[4], own[5], own[6]); }

/* The function that makes a call of this name, or one by number and arguments. */
static void (*call_named(const char *name))(void)
{
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (!strcmp(calls[i].name, name))
			return calls[i].make;
	memset(own, 0, sizeof own);
	for (int i = 0; i < 7 && *name; i++) {
		char *end;

		own[i] = strtol(name, &end, 0);
		must(end != name, "a call of the plan");
		name = end + (*end == ':');
	}
	return own_call;
}

static void put(const char *file, const char *text)
{
	int at = open(file, O_WRONLY);

	if (at < 0 || write(at, text, strlen(text)) != (ssize_t)strlen(text))
		lacks(file);
	close(at);
}

/* A filter that compares an argument once, which keeps its answer from being cached, and allows. */
static void filter(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 10000, 0, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { .len = sizeof code / sizeof *code, .filter = code };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		lacks("a seccomp filter");
}

static void tracepoint_on(void) { put(TRACEPOINT, "1"); }
static void tracepoint_off(void) { put(TRACEPOINT, "0"); }

/* A rule for every call and another process; it stays, as auditing does. */
static void audit_on(void)
{
	struct audit_rule_data rule = audit_rule_of_nobody();

	if (audit_begins())
		lacks("audit");
	memset(rule.mask, 0xff, sizeof rule.mask);
	if (audit_message(AUDIT_ADD_RULE, &rule, sizeof rule) && errno != EEXIST)
		lacks("audit");
}

/* Lets the parent trace it from its next stop on. */
static void be_traced(void)
{
	if (ptrace(PTRACE_TRACEME, 0, 0, 0))
		lacks("ptrace");
	raise(SIGSTOP);
}

static void nothing(void) {}

/* What is done before a unit: once by the parent, then by the child; and afterwards by the parent. */
static const struct way {
	const char *name;
	void (*before)(void), (*in_child)(void), (*after)(void);
} ways[] = {
	{ "plain", nothing, nothing, nothing },
	{ "ptrace", nothing, be_traced, nothing },
	{ "seccomp", nothing, filter, nothing },
	{ "tracepoint", tracepoint_on, nothing, tracepoint_off },
	{ "audit", audit_on, nothing, nothing },
};

static const struct way *way_named(const char *name)
{
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (!strcmp(ways[i].name, name))
			return &ways[i];
	must(0, "a way of the plan");
	return 0;
}

static void make(void (*call)(void))
{
	for (int round = -warm; round < rounds; round++) {
		if (round < 0)
			say("warm\n");
		else
			says_number("unit ", unit);
		call();
	}
	if (unit == stop) {
		show_mask();
		stopping = 1;
		says_number("stop ", unit);
		call();
	}
}

/* Follows a child to its end; a traced one is sent on from stop to stop, with nothing read and no signal held back. */
static void follow(int child)
{
	int status, signal;

	while (waitpid(child, &status, 0) == child && !WIFEXITED(status) && !WIFSIGNALED(status)) {
		signal = WSTOPSIG(status);
		ptrace(PTRACE_SYSCALL, child, 0, signal == SIGTRAP || signal == SIGSTOP ? 0 : signal);
	}
	if (WIFSIGNALED(status)) {
		errno = EFAULT;
		says_number("killed ", unit);
	}
}

/* A unit in a child, which is born after what is done before; a kernel that lacks that is told by another child. */
static void do_unit(const char *call, const char *way)
{
	const struct way *wanted = way_named(way);
	int status, child = fork();

	if (child == 0) {
		wanted->before();
		_exit(0);
	}
	must(waitpid(child, &status, 0) == child, "fork");
	if (status == 0) {
		child = fork();
		if (child == 0) {
			void (*made)(void) = call_named(call);

			wanted->in_child();
			make(made);
			_exit(0);
		}
		must(child > 0, "fork");
		follow(child);
	}
	child = fork();
	if (child == 0) {
		wanted->after();
		_exit(0);
	}
	waitpid(child, 0, 0);
}

static int mounted(const char *kind, const char *at)
{
	mkdir(at, 0755);
	return mount(kind, at, kind, 0, 0) == 0;
}

/* Says a file's first line. */
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

static void say_flaws(void)
{
	static const char folder[] = "/sys/devices/system/cpu/vulnerabilities/";
	struct dirent **entries;
	int count = scandir(folder, &entries, 0, alphasort);

	for (int i = 0; i < count; i++) {
		char file[512], what[300];

		if (entries[i]->d_name[0] == '.')
			continue;
		snprintf(file, sizeof file, "%s%s", folder, entries[i]->d_name);
		snprintf(what, sizeof what, "flaw %s ", entries[i]->d_name);
		say_file(what, file);
	}
}

/* Says a file's bytes as hexadecimal numbers behind a word, if the file is there. */
static void say_bytes(const char *what, const char *file)
{
	static unsigned char bytes[1 << 16];
	int at = open(file, O_RDONLY);
	ssize_t length;
	char number[3];

	if (at < 0)
		return;
	say(what);
	while ((length = read(at, bytes, sizeof bytes)) > 0) {
		for (ssize_t i = 0; i < length; i++) {
			snprintf(number, sizeof number, "%02x", bytes[i]);
			say(number);
			if (i % 400 == 399)
				says("", ""), say(what);
		}
	}
	say("\n");
	close(at);
}

static void say_symbols(void)
{
	const char *lack;

	say("symbols\n");
	lack = pass_symbols("/proc/kallsyms", say);
	say("symbols end\n");
	must(!lack, lack);
}

static void say_system(void)
{
	struct utsname system;

	uname(&system);
	says("kernel ", system.release);
	says("build ", system.version);
	say_file("line ", "/proc/cmdline");
	say_flaws();
	say_bytes("configuration ", "/proc/config.gz");
	say_symbols();
}

/* The plan is read whole before anything is recorded. */
static void follow_plan(void)
{
	static char units[UNITS][2][128];
	FILE *plan = fopen("/plan", "r");
	char line[512];
	int count = 0;

	must(plan != 0, "/plan");
	while (fgets(line, sizeof line, plan)) {
		if (sscanf(line, "rounds %d", &rounds) == 1 || sscanf(line, "warm %d", &warm) == 1
		    || sscanf(line, "stop %d", &stop) == 1)
			continue;
		must(count < UNITS && sscanf(line, "unit %127s %127s", units[count][0], units[count][1]) == 2, line);
		count++;
	}
	fclose(plan);
	__asm__ volatile(READY);
	for (unit = 0; unit < count; unit++) {
		says_number("begins ", unit);
		do_unit(units[unit][0], units[unit][1]);
	}
}

int main(void)
{
	mounted("devtmpfs", "/dev");
	mounted("tmpfs", "/tmp");
	must(mounted("proc", "/proc"), "/proc: build the kernel with CONFIG_PROC_FS");
	mounted("sysfs", "/sys");
	mounted("tracefs", "/sys/kernel/tracing");
	zero = open("/dev/zero", O_RDONLY);
	null = open("/dev/null", O_WRONLY);
	must(zero >= 0 && null >= 0, "/dev/zero: build the kernel with CONFIG_DEVTMPFS");
	close(open("/tmp/file", O_CREAT | O_RDWR, 0600));
	say_system();
	follow_plan();
	say("finished\n");
	sync();
	reboot(RB_AUTOBOOT);
}
