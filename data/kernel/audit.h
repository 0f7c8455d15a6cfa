/*
 * How a guest's program asks for auditing.
 */
#include <errno.h>
#include <linux/audit.h>
#include <linux/netlink.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>

/* Sends a message and waits for the answer: 0, or -1 with errno, which is EEXIST for a rule that is there. */
static int audit_message(int type, const void *data, size_t length)
{
	static int to = -1;
	struct {
		struct nlmsghdr header;
		char data[sizeof(struct audit_rule_data) + 64];
	} message = { .header = { .nlmsg_type = type, .nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK } };
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct {
		struct nlmsghdr header;
		struct nlmsgerr error;
		char more[512];
	} answer;

	if (to < 0)
		to = socket(AF_NETLINK, SOCK_RAW, NETLINK_AUDIT);
	message.header.nlmsg_len = NLMSG_LENGTH(length);
	memcpy(NLMSG_DATA(&message.header), data, length);
	if (to < 0 || sendto(to, &message, message.header.nlmsg_len, 0, (void *)&kernel, sizeof kernel) < 0
	    || recv(to, &answer, sizeof answer, 0) < 0)
		return -1;
	errno = answer.header.nlmsg_type == NLMSG_ERROR ? -answer.error.error : EPROTO;
	return errno ? -1 : 0;
}

/* Auditing stays on; a task that is born afterwards is audited. */
static int audit_begins(void)
{
	struct audit_status on = { .mask = AUDIT_STATUS_ENABLED, .enabled = 1 };

	return audit_message(AUDIT_SET, &on, sizeof on);
}

/* A rule at the exit of calls that are still to be named, for a process that is not there. */
static struct audit_rule_data audit_rule_of_nobody(void)
{
	struct audit_rule_data rule = { .flags = AUDIT_FILTER_EXIT, .action = AUDIT_ALWAYS, .field_count = 1 };

	rule.fields[0] = AUDIT_PID;
	rule.values[0] = 4000000;
	rule.fieldflags[0] = AUDIT_EQUAL;
	return rule;
}
