/*
 * How a guest reads its kernel's list of symbols, by whose names and addresses everything that is recorded is told.
 */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/*
 * Passes the file on, piece by piece. What it lacks, and what to do, or 0: without CONFIG_KALLSYMS there is none, and
 * where kernel.kptr_restrict hides addresses, all of them are zeros, and not only offsets among a processor's own data.
 */
static const char *pass_symbols(const char *file, void (*to)(const char *text))
{
	static char text[1 << 16];
	int at = open(file, O_RDONLY), addresses = 0;
	ssize_t length;

	if (at < 0)
		return "/proc/kallsyms: build the kernel with CONFIG_KALLSYMS";
	while ((length = read(at, text, sizeof text - 1)) > 0) {
		text[length] = 0;
		addresses |= strstr(text, "\nffff") != 0;
		to(text);
	}
	close(at);
	return addresses ? 0 : "addresses in /proc/kallsyms: boot it without kernel.kptr_restrict=2";
}
