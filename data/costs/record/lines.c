/*
 * A plugin of QEMU's translator that counts what the guest's kernel touches, for footprints.py.
 *
 * touched.c, which runs in the guest, marks its units of work by calling two empty functions, and says in text
 * what they are by storing a byte at channel[c] for each character c: no device, no page fault, no instruction in
 * between. Between the marks every 64-byte line that is fetched, loaded or stored is remembered once; code lines
 * by their virtual address, data lines by their physical one. What the kernel does and what the user program
 * does are told apart by the address of the instruction.
 *
 * The unit "entry" is what every call does (getppid), in any process: its lines are counted for no other unit.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The part of QEMU's plugin interface, version 1, that is used here; Debian's packages have no header of it. */
typedef uint64_t plugin_id;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_hwaddr;
enum { NO_REGISTERS = 0, LOADS_AND_STORES = 3 };
void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id, void (*)(plugin_id, struct qemu_plugin_tb *));
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, void (*)(unsigned, void *), int, void *);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *,
				      void (*)(unsigned, uint32_t, uint64_t, void *), int, int, void *);
unsigned qemu_plugin_mem_size_shift(uint32_t);
struct qemu_plugin_hwaddr *qemu_plugin_get_hwaddr(uint32_t, uint64_t);
bool qemu_plugin_hwaddr_is_io(const struct qemu_plugin_hwaddr *);
uint64_t qemu_plugin_hwaddr_phys_addr(const struct qemu_plugin_hwaddr *);
__attribute__((visibility("default"))) int qemu_plugin_version = 1;

#define LINE 64ULL
#define SLOTS (1u << 20)
#define NAME 128

enum kind { KERNEL_CODE, KERNEL_DATA, USER_CODE, USER_DATA, KINDS };

/* A line is its address with its kind in the lowest bits; a slot is in use if its round is the set's. */
struct set {
	uint64_t line[SLOTS];
	unsigned round[SLOTS], now, slot[SLOTS], size;
};

/* An instruction, kept for as long as QEMU runs: its translation may be executed at any time. */
struct instruction {
	uint64_t address;
	unsigned size;
};

static struct set touched, entry;
static unsigned long lines[KINDS], instructions[2];
static uint64_t begin, end, end_of_executed, channel, interrupts[256], last;
static int interrupt_count;
static bool counting, interrupted, is_entry;
static char said[NAME], unit[NAME];
static size_t said_length;
static FILE *out;

static bool by_kernel(uint64_t address) { return address >> 63; }

/* Whether the line is in the set; adds it if wanted. */
static bool holds(struct set *set, uint64_t line, bool add)
{
	uint32_t at = (uint32_t)((line * 0x9E3779B97F4A7C15ULL) >> 44);

	for (; set->round[at] == set->now; at = (at + 1) % SLOTS)
		if (set->line[at] == line)
			return true;
	if (add) {
		set->line[at] = line;
		set->round[at] = set->now;
		set->slot[set->size++] = at;
	}
	return false;
}

static void touch(uint64_t address, uint64_t size, enum kind kind)
{
	for (uint64_t line = address / LINE * LINE; line < address + size; line += LINE) {
		if (!is_entry && holds(&entry, line | kind, false))
			continue;
		if (!holds(&touched, line | kind, true))
			lines[kind]++;
	}
}

static void begins(void)
{
	counting = true;
	interrupted = false;
	touched.now++;
	touched.size = 0;
	memset(lines, 0, sizeof lines);
	memset(instructions, 0, sizeof instructions);
}

static void ends(void)
{
	if (!counting)
		return;
	counting = false;
	for (unsigned i = 0; is_entry && !interrupted && i < touched.size; i++)
		holds(&entry, touched.line[touched.slot[i]], true);
	fprintf(out, "%s,%d,%lu,%lu", unit, interrupted, instructions[0], instructions[1]);
	for (int kind = 0; kind < KINDS; kind++)
		fprintf(out, ",%lu", lines[kind]);
	fputc('\n', out);
}

/* What the guest says: "unit NAME", "interrupt ADDRESS", or a comment for the record. */
static void heard(void)
{
	if (!strncmp(said, "unit ", 5)) {
		strcpy(unit, said + 5);
		is_entry = !strcmp(unit, "entry");
	} else if (!strncmp(said, "interrupt ", 10) && interrupt_count < 256) {
		interrupts[interrupt_count++] = strtoull(said + 10, 0, 16);
	} else {
		fprintf(out, "# %s\n", said);
	}
	fflush(out);
}

static void hears(char c)
{
	if (c == '\n' || said_length == NAME - 1) {
		said[said_length] = 0;
		said_length = 0;
		heard();
	} else {
		said[said_length++] = c;
	}
}

static void executed(unsigned cpu, void *data)
{
	const struct instruction *one = data;
	bool kernel = by_kernel(one->address);

	(void)cpu;
	if (one->address == begin)
		begins();
	else if (one->address == end || one->address == end_of_executed)
		ends();
	else if (counting) {
		for (int i = 0; kernel && i < interrupt_count; i++)
			interrupted |= one->address == interrupts[i];
		/* A repeated string instruction counts once, however often it repeats. */
		instructions[!kernel] += one->address != last;
		touch(one->address, one->size, kernel ? KERNEL_CODE : USER_CODE);
	}
	last = one->address;
}

static void accessed(unsigned cpu, uint32_t how, uint64_t address, void *data)
{
	const struct instruction *one = data;
	bool kernel = by_kernel(one->address);
	struct qemu_plugin_hwaddr *hardware;

	(void)cpu;
	if (!kernel && address >= channel && address < channel + 256 && !qemu_plugin_mem_size_shift(how))
		hears((char)(address - channel));
	if (!counting || !(hardware = qemu_plugin_get_hwaddr(how, address)) || qemu_plugin_hwaddr_is_io(hardware))
		return;
	touch(qemu_plugin_hwaddr_phys_addr(hardware), 1ULL << qemu_plugin_mem_size_shift(how),
	      kernel ? KERNEL_DATA : USER_DATA);
}

static void translated(plugin_id id, struct qemu_plugin_tb *block)
{
	(void)id;
	for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); i++) {
		struct qemu_plugin_insn *from = qemu_plugin_tb_get_insn(block, i);
		struct instruction *one = malloc(sizeof *one);

		one->address = qemu_plugin_insn_vaddr(from);
		one->size = qemu_plugin_insn_size(from);
		qemu_plugin_register_vcpu_insn_exec_cb(from, executed, NO_REGISTERS, one);
		qemu_plugin_register_vcpu_mem_cb(from, accessed, NO_REGISTERS, LOADS_AND_STORES, one);
	}
}

/* The arguments: out=FILE, and begin, end, end2 and channel, addresses in the guest's programs. */
__attribute__((visibility("default"))) int qemu_plugin_install(plugin_id id, const void *info, int count, char **given)
{
	(void)info;
	touched.now = entry.now = 1;
	for (int i = 0; i < count; i++) {
		char *value = strchr(given[i], '=');

		if (!value)
			return 1;
		*value++ = 0;
		if (!strcmp(given[i], "out"))
			out = fopen(value, "w");
		else if (!strcmp(given[i], "begin"))
			begin = strtoull(value, 0, 16);
		else if (!strcmp(given[i], "end"))
			end = strtoull(value, 0, 16);
		else if (!strcmp(given[i], "end2"))
			end_of_executed = strtoull(value, 0, 16);
		else if (!strcmp(given[i], "channel"))
			channel = strtoull(value, 0, 16);
	}
	if (!out || !begin || !end || !end_of_executed || !channel)
		return 1;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	return 0;
}
