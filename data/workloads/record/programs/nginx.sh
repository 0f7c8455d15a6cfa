what="nginx serving a small file under a load generator: epoll, accept, read, writev, sendfile"
packages="nginx-light apache2-utils"
command="nginx with 2 workers; ab -n 6000 -c 16, half with keep-alive"

prepare() {
  chmod 777 .
  mkdir html logs
  head -c 4096 /dev/zero | tr '\0' x >html/index.html
  cat >nginx.conf <<CONF
daemon off;
worker_processes 2;
pid $PWD/nginx.pid;
error_log $PWD/logs/error.log;
events { worker_connections 256; }
http {
  access_log $PWD/logs/access.log;
  client_body_temp_path $PWD/logs/body;
  proxy_temp_path $PWD/logs/proxy;
  fastcgi_temp_path $PWD/logs/fastcgi;
  uwsgi_temp_path $PWD/logs/uwsgi;
  scgi_temp_path $PWD/logs/scgi;
  sendfile on;
  server { listen 127.0.0.1:8471; root $PWD/html; }
}
CONF
}

versions() {
  nginx -v 2>&1
  ab -V | head -1
}

run() {
  "$@" nginx -c "$PWD/nginx.conf" -e "$PWD/logs/error.log" &
  local server=$!
  await ab -n 1 http://127.0.0.1:8471/
  ab -q -n 3000 -c 16 http://127.0.0.1:8471/
  ab -q -n 3000 -c 16 -k http://127.0.0.1:8471/
  kill -QUIT "$(cat nginx.pid)"
  wait $server
}
