/*
 * A plugin of QEMU's translator that writes down what the guest executes between two marks, for entrylab.kernel.
 *
 * A mark is an instruction that does nothing, nopl IMM(%rax,%rax), with IMM = 0x4c000000 | kind << 16 | value, in a
 * user program; it is known by its bytes, so that the programs need no symbols. Before the mark READY only marks are
 * looked for, and the guest boots at full speed; then every translation is thrown away and made anew with all that is
 * wanted. What the guest says goes over SAY: the instruction behind it stores one byte, and the low byte of the
 * address is the character.
 *
 * Output, to a pipe; numbers are little endian:
 *
 *     'h' u64                     guest instructions so far, now and then
 *     't' u16 bytes               a line that the guest said
 *     'b' u16 / 'e' u16           begin and end of unit VALUE
 *     'i' u32 u64 u8 bytes        instruction NUMBER: address, length, code; once, before it is first executed
 *     'x' u32                     instruction NUMBER is executed
 *     'r' / 'w' u8 u64            it reads, writes: size, virtual address; with physical=on the physical one, and
 *                                 nothing of what is no memory
 *     'o' u64                     the guest ran for so many instructions, which is more than it may
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The part of QEMU's plugin interface that is used here; Debian's packages have no header of it. */
typedef uint64_t plugin_id;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_hwaddr;
enum { NO_REGISTERS = 0, LOADS_AND_STORES = 3 };
void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id, void (*)(plugin_id, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *, void (*)(unsigned, void *), int, void *);
void qemu_plugin_reset(plugin_id, void (*)(plugin_id));
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, void (*)(unsigned, void *), int, void *);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *,
				      void (*)(unsigned, uint32_t, uint64_t, void *), int, int, void *);
unsigned qemu_plugin_mem_size_shift(uint32_t);
bool qemu_plugin_mem_is_store(uint32_t);
struct qemu_plugin_hwaddr *qemu_plugin_get_hwaddr(uint32_t, uint64_t);
bool qemu_plugin_hwaddr_is_io(const struct qemu_plugin_hwaddr *);
uint64_t qemu_plugin_hwaddr_phys_addr(const struct qemu_plugin_hwaddr *);
#if PLUGIN_API >= 3
size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *, void *, size_t);
#else
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *);
#endif
__attribute__((visibility("default"))) int qemu_plugin_version = PLUGIN_API;

#define LONGEST 15
#define MARK_BYTES 8
#define MARK 0x4c
#define LINE 1024
#define BEAT (1ULL << 24)

enum kind { BEGIN = 1, END = 2, SAY = 3, READY = 4 };

/* An instruction, kept for as long as QEMU runs: its translation may be executed at any time. */
struct instruction {
	uint64_t address;
	uint32_t number; /* 0: not told yet */
	uint16_t mark_value;
	uint8_t mark, size, code[LONGEST];
};

static plugin_id self;
static bool ready, recording, hearing, physical;
static uint64_t executed, beat = BEAT, limit;
static uint32_t told;
static char said[LINE];
static uint16_t said_length;
static FILE *out;

static void put(const void *bytes, size_t size) { fwrite(bytes, 1, size, out); }
static void put_tag(char tag) { fputc(tag, out); }
static void put16(uint16_t value) { put(&value, sizeof value); }
static void put32(uint32_t value) { put(&value, sizeof value); }
static void put64(uint64_t value) { put(&value, sizeof value); }

static void tell(struct instruction *one)
{
	one->number = ++told;
	put_tag('i');
	put32(one->number);
	put64(one->address);
	fputc(one->size, out);
	put(one->code, one->size);
}

static void translated(plugin_id, struct qemu_plugin_tb *);

static void again(plugin_id id) { qemu_plugin_register_vcpu_tb_trans_cb(id, translated); }

static void marked(const struct instruction *one)
{
	switch (one->mark) {
	case BEGIN:
		put_tag('b');
		put16(one->mark_value);
		recording = true;
		break;
	case END:
		put_tag('e');
		put16(one->mark_value);
		recording = false;
		break;
	case SAY:
		hearing = true;
		break;
	case READY:
		if (!ready) {
			ready = true;
			qemu_plugin_reset(self, again);
		}
		break;
	}
}

static void runs(unsigned cpu, void *data)
{
	struct instruction *one = data;

	(void)cpu;
	if (one->mark) {
		marked(one);
		return;
	}
	if (!recording)
		return;
	if (!one->number)
		tell(one);
	put_tag('x');
	put32(one->number);
}

static void hears(char c)
{
	hearing = false;
	if (c != '\n' && said_length < LINE) {
		said[said_length++] = c;
		return;
	}
	put_tag('t');
	put16(said_length);
	put(said, said_length);
	fflush(out);
	said_length = 0;
}

static void accesses(unsigned cpu, uint32_t how, uint64_t address, void *data)
{
	const struct instruction *one = data;
	bool store = qemu_plugin_mem_is_store(how);

	(void)cpu;
	if (hearing && store && !(one->address >> 63)) {
		hears((char)address);
		return;
	}
	if (!recording)
		return;
	if (physical) {
		struct qemu_plugin_hwaddr *hardware = qemu_plugin_get_hwaddr(how, address);

		if (!hardware || qemu_plugin_hwaddr_is_io(hardware))
			return;
		address = qemu_plugin_hwaddr_phys_addr(hardware);
	}
	put_tag(store ? 'w' : 'r');
	fputc(1 << qemu_plugin_mem_size_shift(how), out);
	put64(address);
}

static void block_runs(unsigned cpu, void *data)
{
	(void)cpu;
	executed += (uintptr_t)data;
	if (executed < beat)
		return;
	beat += BEAT;
	put_tag(executed > limit ? 'o' : 'h');
	put64(executed);
	fflush(out);
}

static void read_code(struct instruction *one, const struct qemu_plugin_insn *from)
{
#if PLUGIN_API >= 3
	qemu_plugin_insn_data(from, one->code, one->size);
#else
	memcpy(one->code, qemu_plugin_insn_data(from), one->size);
#endif
}

static void see_mark(struct instruction *one)
{
	static const uint8_t nopl[] = { 0x0f, 0x1f, 0x84, 0x00 };

	if (one->size != MARK_BYTES || one->address >> 63 || memcmp(one->code, nopl, sizeof nopl) || one->code[7] != MARK)
		return;
	one->mark = one->code[6];
	one->mark_value = (uint16_t)(one->code[4] | one->code[5] << 8);
}

/* Whether what an instruction executes and accesses is to be heard of. */
static bool wanted(const struct instruction *one, const struct instruction *before)
{
	return ready || one->mark || (before && before->mark == SAY);
}

static void translated(plugin_id id, struct qemu_plugin_tb *block)
{
	size_t count = qemu_plugin_tb_n_insns(block);
	const struct instruction *before = 0;

	(void)id;
	qemu_plugin_register_vcpu_tb_exec_cb(block, block_runs, NO_REGISTERS, (void *)(uintptr_t)count);
	for (size_t i = 0; i < count; i++) {
		struct qemu_plugin_insn *from = qemu_plugin_tb_get_insn(block, i);
		struct instruction *one = calloc(1, sizeof *one);

		one->address = qemu_plugin_insn_vaddr(from);
		one->size = (uint8_t)qemu_plugin_insn_size(from);
		read_code(one, from);
		see_mark(one);
		if (wanted(one, before)) {
			qemu_plugin_register_vcpu_insn_exec_cb(from, runs, NO_REGISTERS, one);
			qemu_plugin_register_vcpu_mem_cb(from, accesses, NO_REGISTERS, LOADS_AND_STORES, one);
			before = one;
		} else {
			before = 0;
			free(one);
		}
	}
}

/* The arguments: out=FILE, limit=GUEST INSTRUCTIONS, and physical=on, if wanted. */
__attribute__((visibility("default"))) int qemu_plugin_install(plugin_id id, const void *info, int count, char **given)
{
	static char buffer[1 << 16];

	(void)info;
	self = id;
	for (int i = 0; i < count; i++) {
		char *value = strchr(given[i], '=');

		if (!value)
			return 1;
		*value++ = 0;
		if (!strcmp(given[i], "out"))
			out = fopen(value, "w");
		else if (!strcmp(given[i], "limit"))
			limit = strtoull(value, 0, 10);
		else if (!strcmp(given[i], "physical"))
			physical = !strcmp(value, "on");
	}
	if (!out || !limit)
		return 1;
	setvbuf(out, buffer, _IOFBF, sizeof buffer);
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	return 0;
}
