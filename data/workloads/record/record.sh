#!/bin/bash
# Records the syscalls of real programs into data/workloads, as compact workload files.
#
#   data/workloads/record/record.sh            all programs
#   data/workloads/record/record.sh git-status redis
#
# Needs Debian, root (apt-get, and users for the servers), strace 6 and the library's jar built
# (cd lib && ./mvnw package). Each file in programs/ describes one program:
#
#   what        one line on what is recorded and why it is of a character of its own
#   packages    Debian packages it needs
#   command     what is traced, for the header
#   keep        how many calls to keep at most, from the start (default 200000)
#   prepare     makes its inputs in $scratch
#   versions    prints the versions of what runs
#   run         runs it under the prefix it is given ("$@", strace or nothing) and returns when done
#
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=$root/data/workloads
library=$root/lib/entrylab/target
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Nanosecond times at entry and per call; only what the tracer needs to print, no decoding of data.
tracer=(strace -f --absolute-timestamps=format:unix,precision:ns --syscall-times=ns -s 0)

record() {
  local name=$1
  keep=200000
  prepare() { :; }
  # shellcheck source=/dev/null
  source "$here/programs/$name.sh"
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' RETURN
  chmod 755 "$scratch"
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq strace $packages >/dev/null
  echo "$name: preparing"
  (cd "$scratch" && prepare) >"$scratch/prepare.log" 2>&1 || {
    tail -5 "$scratch/prepare.log" >&2
    return 1
  }
  echo "$name: untraced"
  local start end
  start=$(date +%s%N)
  (cd "$scratch" && run) >"$scratch/untraced.log" 2>&1
  end=$(date +%s%N)
  echo "$name: traced"
  (cd "$scratch" && run "${tracer[@]}" -o "$scratch/trace") >"$scratch/traced.log" 2>&1
  {
    echo "what: $what"
    echo "command: $command"
    echo "versions: $(cd "$scratch" && versions | paste -sd ';' | sed 's/;/; /g')"
    echo "kernel: $(uname -sr)"
    echo "machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) CPUs, virtual"
    echo "date: $(date -u +%F)"
    echo "tracer: $(strace -V | head -1), ${tracer[*]:1}"
    echo "gaps: microseconds from return to next entry in the same task, the tracer's own time included"
    echo "untraced-milliseconds: $(((end - start) / 1000000))"
  } >"$scratch/header"
  "$java" -cp "$library/classes:$library/deps/*" entrylab.workload.log.StripLog \
    "$scratch/trace" "$out/$name.calls" "$scratch/header" "$keep"
  grep -qx "$name" "$out/index.txt" || echo "$name" >>"$out/index.txt"
}

if [ $# -eq 0 ]; then
  for file in "$here"/programs/*.sh; do
    set -- "$@" "$(basename "$file" .sh)"
  done
fi
for name in "$@"; do
  record "$name"
done
