what="a parallel C build: make, shells, compiler, assembler and linker by the hundred"
packages="gcc make flex bison bc libelf-dev linux-source-6.1"
command="make -j2 lib/ (tinyconfig, Linux 6.1)"

keep=150000

prepare() {
  tar -xf /usr/src/linux-source-6.1.tar.xz
  make -C linux-source-6.1 tinyconfig
}

versions() {
  gcc --version | head -1
  make --version | head -1
  as --version | head -1
}

run() {
  make -s -C linux-source-6.1 clean
  "$@" make -s -j2 -C linux-source-6.1 lib/
}
