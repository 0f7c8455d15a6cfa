what="a run of Python's own tests of files and paths: imports, stat, open, unlink, rename, subprocesses"
packages="python3 libpython3.11-testsuite"
command="python3 -m test test_shutil test_tempfile test_pathlib test_json"

versions() {
  /usr/bin/python3 --version
}

run() {
  TMPDIR=$PWD "$@" /usr/bin/python3 -m test -q test_shutil test_tempfile test_pathlib test_json
}
