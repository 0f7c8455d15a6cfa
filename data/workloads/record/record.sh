#!/bin/bash
# Records the syscalls of real programs, as compact workload files.
#
#   data/workloads/record/record.sh                       all programs, into data/workloads
#   data/workloads/record/record.sh git-status redis      these
#   data/workloads/record/record.sh -o DIR git-status     into another folder
#
# Needs Debian on x86-64, root (apt-get, and users for the servers) and the library built (any ./lab
# command builds it). Each file in programs/ describes one program:
#
#   what        one line on what is recorded and why it is of a character of its own
#   packages    Debian packages it needs
#   command     what is traced, for the header
#   keep        how many calls to keep at most, from the start (default 200000)
#   prepare     makes its inputs in the current folder, which is empty and removed afterwards
#   versions    prints the versions of what runs
#   run         runs it under the prefix it is given ("$@", strace or nothing) and returns when done
#
# Nothing is written of a program that fails; the others are recorded, and the exit code tells.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
library=$root/lib/entrylab/target
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
out=$root/data/workloads

# Nanosecond times at entry and per call; only what the tracer needs to print, no decoding of data.
tracer=(strace -f --absolute-timestamps=format:unix,precision:ns --syscall-times=ns -s 0)

refuse() {
  echo "record.sh: $1" >&2
  exit 2
}

programs() {
  for file in "$here"/programs/*.sh; do
    basename "$file" .sh
  done
}

# Waits until a command succeeds, a server's answer say; a minute is more than any takes.
await() {
  for _ in $(seq 600); do
    if "$@" >/dev/null 2>&1; then
      return
    fi
    sleep 0.1
  done
  echo "gave up waiting for: $*"
  return 1
}

# What a program printed last, where a step of it failed; and the servers it left behind.
finish() {
  local status=$?
  if [ $status -ne 0 ]; then
    echo "$name: failed while $step; the last it printed:" >&2
    tail -5 "$log" >&2 || true
  fi
  cd /
  jobs -p | xargs -r kill 2>/dev/null || true
  wait || true
  rm -rf "$scratch"
  exit $status
}

# One step of a program, in its folder.
step() {
  step=$1
  log=$scratch/$step
  shift
  echo "$name: $step"
  cd "$scratch/work"
  "$@" >"$log" 2>&1
}

install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq strace "$@"
}

header() {
  echo "what: $what"
  echo "command: $command"
  echo "versions: $(versions 2>&1 | paste -sd ';' | sed 's/;/; /g')"
  echo "kernel: $(uname -sr)"
  echo "machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) CPUs$1"
  echo "date: $(date -u +%F)"
  echo "tracer: $(strace -V | sed -n 1p), ${tracer[*]:1}"
  echo "gaps: microseconds from return to next entry in the same task, the tracer's own time included"
  echo "untraced-milliseconds: $2"
}

record() {
  name=$1
  keep=200000
  scratch=$(mktemp -d)
  # A server that runs as another user is traced as that user.
  mkdir -m 1777 "$scratch/trace"
  mkdir "$scratch/work"
  chmod 755 "$scratch"
  step=starting
  log=/dev/null
  trap finish EXIT
  prepare() { :; }
  # shellcheck source=/dev/null
  source "$here/programs/$name.sh"
  # shellcheck disable=SC2086
  step installing install $packages
  step preparing prepare
  local start end virtual=""
  start=$(date +%s%N)
  step untraced run
  end=$(date +%s%N)
  step traced run "${tracer[@]}" -o "$scratch/trace/log"
  if grep -qw hypervisor /proc/cpuinfo; then
    virtual=", virtual"
  fi
  cd "$scratch/work"
  header "$virtual" $(((end - start) / 1000000)) >"$scratch/header"
  step stripping "$java" -cp "$library/classes:$library/deps/*" entrylab.workload.log.StripLog \
    "$scratch/trace/log" "$scratch/calls" "$scratch/header" "$keep"
  cp "$scratch/calls" "$out/$name.calls"
  sed "s/^calls:/$name.calls:/" "$log"
  if [ "$out" = "$root/data/workloads" ] && ! grep -qx "$name" "$out/index.txt"; then
    echo "$name" >>"$out/index.txt"
  fi
}

if [ "${1:-}" = -o ]; then
  [ $# -ge 2 ] || refuse "-o needs a folder"
  mkdir -p "$2" || refuse "'$2' cannot be made"
  out=$(cd "$2" && pwd)
  shift 2
fi
if [ $# -eq 0 ]; then
  mapfile -t names < <(programs)
  set -- "${names[@]}"
fi
for name in "$@"; do
  [ -f "$here/programs/$name.sh" ] ||
    refuse "no program '$name'; there are: $(programs | paste -sd ' ')"
done
[ "$(uname -m)" = x86_64 ] || refuse "records x86-64 syscalls only, this is $(uname -m)"
[ "$(id -u)" = 0 ] || refuse "needs root, to install packages and to start servers as their users"
command -v apt-get >/dev/null || refuse "needs apt-get: the programs come from Debian packages"
command -v "$java" >/dev/null || refuse "needs java; set JAVA_HOME to a JDK 25"
[ -d "$library/classes" ] && [ -d "$library/deps" ] ||
  refuse "the library is not built; './lab designs' builds it"

failed=()
for name in "$@"; do
  # In a process of its own, so that nothing of one program reaches the next, and -e holds in it.
  (record "$name") &
  wait $! || failed+=("$name")
done
if [ ${#failed[@]} -gt 0 ]; then
  echo "not recorded: ${failed[*]}" >&2
  exit 1
fi
