what="Redis under its own benchmark: one thread that does epoll_wait, read and write, little else"
packages="redis-server redis-tools"
command="redis-server without persistence; redis-benchmark -n 6000 -c 20 -t set,get,incr,lpush"

versions() {
  redis-server --version
}

run() {
  "$@" redis-server --port 6471 --bind 127.0.0.1 --save "" --appendonly no &
  local server=$!
  await redis-cli -p 6471 ping
  redis-benchmark -p 6471 -q -n 6000 -c 20 -t set,get,incr,lpush
  redis-cli -p 6471 shutdown nosave || true
  wait $server
}
