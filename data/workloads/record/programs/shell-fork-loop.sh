what="a shell loop that starts a program each time: fork, exec, wait, and a signal return, over and over"
packages="dash coreutils"
command="sh -c 'for i in \$(seq 1000); do /bin/true; done'"

versions() {
  dpkg-query -W -f '${Package} ${Version}\n' dash coreutils
}

run() {
  "$@" dash -c 'for i in $(seq 1000); do /bin/true; done'
}
