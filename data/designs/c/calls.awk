# Makes C from the syscall table: wrappers that take a pt_regs, or a switch that calls them.
# Usage: awk -F, -f calls.awk -v make=wrappers|switch -v abis=REGEX [-v skip=REGEX] ARGUMENTS.csv TABLE.csv
# abis: rows to take; skip: functions that a row of these abis names too are left out.
BEGIN {
	split("di si dx r10 r8 r9", register, " ")
	print "#include \"lab.h\""
	print "long sys_ni_syscall(void);"
}

FNR == 1 { file++; next }
file == 1 { arguments[$1] = $2; next }
$4 == "" { next }
!($4 in arguments) { print "no argument count for " $4 >"/dev/stderr"; failed = 1; exit 1 }
skip != "" && $2 ~ "^(" skip ")$" { done[$4] = 1 }
$2 !~ "^(" abis ")$" { next }
{ function_at[++rows] = $4; number[rows] = $1 }

function declare(name, count,    text, i)
{
	for (i = 1; i <= count; i++)
		text = text (i > 1 ? ", " : "") "u64"
	printf "long %s(%s);\n", name, count ? text : "void"
}

# A function without arguments is its own entry.
function wrapper(name, count,    text, i)
{
	if (done[name]++ || count == 0)
		return
	declare(name, count)
	for (i = 1; i <= count; i++)
		text = text (i > 1 ? ", " : "") "regs->" register[i]
	printf "long __x64_%s(const struct pt_regs *regs)\n{\n\treturn %s(%s);\n}\n", name, name, text
}

function target(name)
{
	return arguments[name] ? "__x64_" name "(regs)" : name "()"
}

END {
	if (failed)
		exit 1
	if (make == "wrappers") {
		for (i = 1; i <= rows; i++)
			wrapper(function_at[i], arguments[function_at[i]])
		exit
	}
	for (i = 1; i <= rows; i++)
		if (arguments[function_at[i]])
			printf "long __x64_%s(const struct pt_regs *regs);\n", function_at[i]
		else
			declare(function_at[i], 0)
	printf "long %s(const struct pt_regs *regs, u32 nr)\n{\n\tswitch (nr) {\n", make
	for (i = 1; i <= rows; i++)
		printf "\tcase %d: return %s;\n", number[i], target(function_at[i])
	print "\tdefault: return sys_ni_syscall();\n\t}\n}"
}
