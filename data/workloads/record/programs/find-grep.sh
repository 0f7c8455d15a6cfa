what="find and grep over the kernel's sources: getdents, then open, read and close of every file"
packages="findutils grep linux-source-6.1"
command="find . -name '*.[ch]' -print0 | xargs -0 grep -l spin_lock_irqsave (fs, kernel of Linux 6.1)"

prepare() {
  tar -xf /usr/src/linux-source-6.1.tar.xz --wildcards \
    'linux-source-6.1/fs' 'linux-source-6.1/kernel'
}

versions() {
  find --version | head -1
  grep --version | head -1
}

run() {
  cd linux-source-6.1 &&
    "$@" dash -c "find . -name '*.[ch]' -print0 | xargs -0 grep -l spin_lock_irqsave"
}
