what="git status on a clean tree of the kernel's sources: mostly lstat and directory reading"
packages="git linux-source-6.1"
command="git status (fs, include, kernel, mm and net of Linux 6.1)"

prepare() {
  tar -xf /usr/src/linux-source-6.1.tar.xz --wildcards \
    'linux-source-6.1/fs' 'linux-source-6.1/include' 'linux-source-6.1/kernel' \
    'linux-source-6.1/mm' 'linux-source-6.1/net'
  cd linux-source-6.1
  git init -q
  git add .
  git -c user.name=recorder -c user.email=recorder@localhost commit -q -m sources
}

versions() {
  git --version
}

run() {
  cd linux-source-6.1 && "$@" git status
}
