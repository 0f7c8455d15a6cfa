package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few calls, always the same, in what people put around a log. */
@DisplayName("A log is read through what surrounds it")
class LogSurroundingsTest {
  private static final List<String> LINES =
      List.of(
          "openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY|O_CLOEXEC) = 3",
          "read(3, \"root:x:0:0\"..., 4096)          = 812",
          "clone(child_stack=NULL, flags=SIGCHLD)  = 77",
          "close(3)                                = 0");
  private static final String CALLS = "0:openat 0:read 0:clone 0:close";

  @TempDir private Path folder;

  private static String log(String prefix) {
    return LINES.stream().map(line -> prefix + line + "\n").collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">> > ",
        "    ",
        "\t",
        "JD> ",
        "Sep 27 02:22:33 web1 svc[911]: ",
        "Sep  7 02:22:33.123456 web1 systemd-udevd[1]: ",
        "2023-09-27T02:22:33+0200 web1 svc[911]: ",
        "Wed 2023-09-27 02:22:33 UTC web1 svc[911]: ",
        "1695781353.123456 web1 svc[911]: ",
        "[ 1234.567890] web1 svc[911]: ",
        "<30>1 2023-09-27T02:22:33.003Z web1 svc 911 - - ",
        "web-1  | ",
        "[pod/web-6f/app] ",
        "2023-09-27T02:22:33.123456789Z stdout F ",
        "2023-09-27T02:22:33.123456789Z ",
        "trace.log:",
        "trace.log:12:",
        "     7\t",
        "web-6f app ",
        "INFO [stdout] ",
        "# ",
      })
  void withAPrefixOnEachLine(String prefix) {
    assertEquals(CALLS, Logs.calls(log(prefix)));
    assertEquals(0, Logs.damaged(log(prefix)));
    assertEquals(CALLS, Logs.calls(log(prefix + "[pid  7] ")), "and a pid behind it");
  }

  @Test
  void withOnePrefixInAnother() {
    assertEquals(CALLS, Logs.calls(log("> Sep 27 02:22:33 web1 svc[911]: ")));
    assertEquals(CALLS, Logs.calls(log("web-1  | 2023-09-27T02:22:33.123456789Z ")));
    assertTrue(Logs.read(log("> ")).counts().notes().getFirst().contains("quotation"));
  }

  @Test
  void amongProse() {
    String mail = "On Monday you wrote:\n" + log("> ") + "\nThat is all.\n";
    assertEquals(CALLS, Logs.calls(mail));
    assertEquals(2, Logs.damaged(mail));
    assertEquals(1, Logs.read(mail).counts().firstDamaged().getFirst().line());
    assertEquals(CALLS, Logs.calls("```\n" + log("") + "```\n"));
    assertEquals(0, Logs.damaged("~~~ text\n" + log("") + "~~~\n"));
  }

  @Test
  void whatFewLinesHaveInFrontIsNoPrefixButDamage() {
    String log = log("") + "10:99:00 getpid() = 1\n10:99:00 getpid() = 1\n";
    assertEquals(CALLS, Logs.calls(log));
    assertEquals(2, Logs.damaged(log));
  }

  @Test
  void inColours() {
    String coloured = log("\u001b[32m").replace("(", "\u001b[0m(");
    assertEquals(CALLS, Logs.calls(coloured));
    assertEquals(0, Logs.damaged(coloured));
    assertEquals(CALLS, Logs.calls(log("\u001b[36mweb-1  |\u001b[0m ")));
  }

  @Test
  void inQuotedPrintable() {
    String encoded =
        """
        open("./libx.so", O_RDONLY)        =3D 3
        stat64("/srv/x", {st_mode=3DS_IFDIR|0755, st_size=3D4096,=
         ...}) =3D 0
        wait4(-1, [WIFEXITED(s) && WEXITSTATUS(s) =3D=3D 0], 0, NULL) =3D 6=
        81
        """;
    assertEquals("0:open 0:stat64 0:wait4", Logs.calls(encoded));
    assertEquals(0, Logs.damaged(encoded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void inSixteenBits(String charset) {
    byte[] bytes = log("").getBytes(Charset.forName(charset));
    assertEquals(CALLS, Logs.calls(Logs.read(bytes).recording()));
    byte[] marked = ("\ufeff" + log("")).getBytes(Charset.forName(charset));
    assertEquals(CALLS, Logs.calls(Logs.read(marked).recording()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bzip2", "xz", "lzma", "zstd", "lz4-framed"})
  void packed(String packing) throws IOException, CompressorException {
    byte[] packed = packed(packing, log("").getBytes(StandardCharsets.US_ASCII));
    assertEquals(CALLS, Logs.calls(Logs.read(packed).recording()));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    Path cut = Files.write(folder.resolve("cut"), half);
    var damaged = assertThrows(IOException.class, () -> LogReader.count(cut));
    assertTrue(damaged.getMessage().contains("is damaged as a "), damaged.getMessage());
  }

  private static byte[] packed(String packing, byte[] text)
      throws IOException, CompressorException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(packing, bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  @Test
  void inAZipOfOneFile() throws IOException {
    assertEquals(CALLS, Logs.calls(Logs.read(zip("a.log")).recording()));
    Path two = Files.write(folder.resolve("two.zip"), zip("a.log", "b.log"));
    assertRefused("a zip archive of several files", two);
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(log("").getBytes(StandardCharsets.US_ASCII));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "sysdig ! 12 10:11:12.123456789 0 bash (99) > read fd=3(<f>/etc/passwd) size=832",
        "auditd ! type=SYSCALL msg=audit(1364481363.243:24287): arch=c000003e syscall=2 success=no",
        "gVisor ! I0601 12:00:00.000000 1 strace.go:567] [ 1: 1] sh X read(0x3, 0x7f) = 3 (0x3) (1s)",
        "a map of bpftrace ! @[sys_enter_read]: 12",
        "syscount ! SYSCALL             COUNT",
        "perf stat ! '         12      syscalls:sys_enter_read'",
        "LTTng ! [12:00:00.123456789] (+?.?) host syscall_entry_read: { cpu_id = 0 }, { fd = 3 }",
        "dtruss ! SYSCALL(args)            = return",
        "truss ! 'read(3,\"root\",4096)                 = 812 (0x32c)'",
        "truss ! open(\"/nowhere\",O_RDONLY,00)        ERR#2 No such file or directory",
        "kdump ! ' 1234 ls       CALL  read(0x3,0x7f,0x10)'",
      })
  void whatAnotherTracerWroteIsRefusedByName(String tracer, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), line + "\n");
    assertRefused("is " + tracer, file);
  }

  @Test
  void recordingsOfOtherToolsAndArchivesAreRefusedByName() throws IOException {
    byte[] tar = new byte[512];
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
    assertRefused("a tar archive", Files.write(folder.resolve("a"), tar));
    byte[] perf = "PERFILE2 and so on".getBytes(StandardCharsets.US_ASCII);
    assertRefused("perf script -i", Files.write(folder.resolve("b"), perf));
  }

  private static void assertRefused(String words, Path file) {
    var refused = assertThrows(IllegalArgumentException.class, () -> LogReader.count(file));
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  @Test
  void aLogOfLibraryCallsHasTheKernelsAmongThem() {
    String old =
        """
        SYS_brk(0)                                       = 0x602000
        strlen("abc")                                    = 3
        SYS_clone(0x1200011, 0, 0 <unfinished ...>
        <... SYS_clone resumed> )                        = 55
        puts("hi" <unfinished ...>
        SYS_write(1, "hi", 3)                            = 3
        <... puts resumed> )                             = 3
        std::string::size() const(0x7f)                  = 1
        SYS_exit_group(0 <no return ...>
        +++ exited (status 0) +++
        """;
    assertEquals("0:brk 0:clone 0:write 0:exit_group", Logs.calls(old));
    assertEquals(0, Logs.damaged(old));
    String newer = "strlen(\"abc\") = 3\nbrk@SYS(nil) = 0x60\nlibx.so->puts(\"hi\") = 3\n";
    assertEquals("0:brk", Logs.calls(newer));
  }

  @Test
  void a32BitProgramsLogWithoutAMarkSaysSo() {
    String log = "mmap2(NULL, 4096) = 0xf7\nsocketcall(1, 0xff) = 3\nclose(3) = 0\n";
    String note = Logs.read(log).counts().notes().getFirst();
    assertTrue(note.contains("32-bit") && note.contains("mmap2, socketcall"), note);
    String marked = "[ Process PID=5 runs in 32 bit mode. ]\n" + log;
    assertEquals(List.of(), Logs.read(marked).counts().notes());
  }
}
