what="PostgreSQL under pgbench: one process per connection, small reads and writes, fdatasync, epoll"
packages="postgresql postgresql-contrib"
command="postgres -D DIR; pgbench -c 4 -j 2 -t 400 at scale 2"

binaries() {
  pg_config --bindir 2>/dev/null || ls -d /usr/lib/postgresql/*/bin | tail -1
}

prepare() {
  chmod 777 .
  runuser -u postgres -- "$(binaries)/initdb" -D "$PWD/db" -A trust
  mkdir sockets
  chmod 777 sockets
  serve
  "$(binaries)/pgbench" -h "$PWD/sockets" -U postgres -i -s 2 postgres
  stop
}

serve() {
  setpriv --reuid=postgres --regid=postgres --clear-groups -- \
    "$@" "$(binaries)/postgres" -D "$PWD/db" -k "$PWD/sockets" -c listen_addresses= &
  server=$!
  await "$(binaries)/psql" -h "$PWD/sockets" -U postgres -c 'select 1'
}

stop() {
  kill -INT "$(head -1 db/postmaster.pid)"
  wait "$server"
}

versions() {
  "$(binaries)/postgres" --version
  "$(binaries)/pgbench" --version
}

run() {
  serve "$@"
  "$(binaries)/pgbench" -h "$PWD/sockets" -U postgres -n -c 4 -j 2 -t 400 postgres
  stop
}
