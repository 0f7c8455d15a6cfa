what="npm install of 40 local packages: a JIT runtime and its thread pool making small files"
packages=$(command -v npm >/dev/null || echo npm)
command="npm install --offline (40 tarballs of 25 files each)"

prepare() {
  local dependencies=""
  for i in $(seq 40); do
    mkdir -p "p$i/package/lib"
    echo "{\"name\":\"p$i\",\"version\":\"1.0.0\"}" >"p$i/package/package.json"
    for j in $(seq 24); do
      echo "exports.f$j = () => $i * $j;" >"p$i/package/lib/m$j.js"
    done
    tar -C "p$i" -czf "p$i.tgz" package
    dependencies="$dependencies${dependencies:+,}\"p$i\":\"file:../p$i.tgz\""
  done
  mkdir app
  echo "{\"name\":\"app\",\"version\":\"1.0.0\",\"dependencies\":{$dependencies}}" >app/package.json
}

versions() {
  echo "npm $(npm --version)"
  echo "node $(node --version)"
}

run() {
  rm -rf app/node_modules app/package-lock.json cache
  cd app && "$@" npm install --offline --no-audit --no-fund --cache "$PWD/../cache"
}
