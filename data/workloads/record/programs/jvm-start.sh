what="the start of a JVM and of a program of one line: mmap, mprotect, threads, futex"
packages="openjdk-17-jdk-headless"
command="java -cp DIR Hello"

home=/usr/lib/jvm/java-17-openjdk-amd64

prepare() {
  echo 'class Hello { public static void main(String[] a) { System.out.println("hello"); } }' \
    >Hello.java
  "$home/bin/javac" Hello.java
}

versions() {
  "$home/bin/java" -version 2>&1
}

run() {
  "$@" "$home/bin/java" -cp . Hello
}
