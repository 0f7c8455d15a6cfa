package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant as typed: one line that names the word and says what to do, exit code 2. */
class BadInputTest extends CommandLineCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "swep                                        ; 'swep'            ; did you mean 'sweep'?",
        "--frobnicate                                ; '--frobnicate'    ; --help",
        "sweep --sed 4                               ; '--sed'           ; did you mean '--seed'?",
        "sweep extra                                 ; 'extra'           ; one word too many",
        "sweep --designs duplicated-tabel            ; 'duplicated-tabel'; unknown design",
        "sweep --designs a,,b                        ; 'a,,b'            ; empty design",
        "sweep --designs missing.S                   ; missing.S         ; no such file",
        "designs --source nope                       ; 'nope'            ; unknown design",
        "claims 14                                   ; '14'              ; did you mean 'C14'?",
        "claims C99                                  ; 'C99'             ; did you mean 'C9'?",
        "claims C1,C2,c1                             ; claim 'C1'        ; given twice",
        "claims C1,,C2                               ; ''                ; known: C1, C2",
        "claims --thread 2016-x                      ; '2016-x'          ; known: 2015-ptregs",
        "claims --thread 2026-latency C1             ; C1 is a claim of  ; --thread 2015-ptregs",
        "sweep --workload raed                       ; 'raed'            ; did you mean 'read'?",
        "sweep --workload mix:read=0.9+clone=0.2     ; 'mix:read=0.9+clone=0.2'; 1.1, not 1",
        "sweep --workload mix:read=0.9+clonee=0.1    ; 'clonee'          ; did you mean 'clone'?",
        "sweep --workload mix:read=0.5+read=0.5      ; 'read'            ; twice",
        "sweep --workload mix:read                   ; 'read'            ; syscall=share",
        "sweep --workload mix:read=much              ; 'much'            ; between 0 and 1",
        "sweep --workload missing.log                ; missing.log       ; no such file",
        "sweep --workload chain:git-statsu           ; 'git-statsu'      ; did you mean 'git-status'?",
        "sweep --workload redis|raed                 ; 'raed'            ; did you mean 'read'?",
        "sweep --workload redis|read@0               ; '0'               ; number of calls",
        "sweep --designs switch,merged-v4.6,switch   ; design 'switch'   ; given twice",
        "sweep --cpu zen4,zen4                       ; CPU 'zen4'        ; given twice",
        "sweep --cpu zen4 --pollution 64,064         ; pollution '64'    ; given twice",
        "sweep --traced 0,1,0.0                      ; traced share '0'  ; given twice",
        "sweep --traced 1.5                          ; '1.5'             ; between 0 and 1",
        "sweep --traced 0,-0.1                       ; '-0.1'            ; between 0 and 1",
        "sweep --traced nan                          ; 'nan'             ; not a number",
        "sweep --traced often                        ; 'often'           ; not a number",
        "sweep --traced 0_1                          ; '0_1'             ; not a number",
        "sweep --traced ٠                            ; '٠'               ; not a number",
        "sweep --workload 545 --x32 off              ; '545'             ; only with x32 on",
        "sweep --workload mix:read=0.5+520=0.5 --x32 off; '520'             ; only with x32 on",
        "sweep --workload chain:nowhere              ; 'nowhere'         ; unknown recording",
        "sweep --syscalls -5                         ; '-5'              ; 1 or more",
        "sweep --syscalls 0                          ; '0'               ; 1 or more",
        "sweep --syscalls 1e6                        ; '1e6'             ; whole number",
        "sweep --seed 18446744073709551616           ; '18446744073709551616'; 64 bits",
        "sweep --x32 maybe                           ; 'maybe'           ; --x32",
        "sweep --marked all                          ; 'all'             ; --marked",
        "sweep --format xml                          ; 'xml'             ; --format",
        "sweep --cpu haswel                          ; 'haswel'          ; did you mean 'haswell'?",
        "sweep --cpu missing.cpu                     ; 'missing.cpu'     ; no such file",
        "sweep --cpu haswell --pollution -1          ; '-1'              ; between 0 and",
        "sweep --cpu haswell --pollution 32k         ; '32k'             ; whole number",
        "sweep --pollution 0                         ; --pollution       ; --cpu",
        "sweep --schedule 0:ptrase                   ; '0:ptrase'        ; TASK:KIND@FROM-TO",
        "sweep --schedule all:audit@9-5              ; 'all:audit@9-5'   ; before it begins",
        "sweep --schedule 0:ptrace --traced 1        ; --schedule        ; leave out --traced",
        "sweep --cpu haswell --call-depth 65         ; '65'              ; 64 at the most",
        "sweep --call-depth 3                        ; --call-depth      ; needs a CPU",
        "sweep --stacks 5000                         ; '5000'            ; 4096 at the most",
        "sweep --cpu haswell --placements 4 --placement 2; --placement        ; exclude each other",
        "tradeoff --placements 4 --placement 2        ; --placement        ; exclude each other",
        "sweep --cost whole                          ; --cost            ; --cpu",
        "sweep --cost much                           ; 'much'            ; --cost",
        "bench --cpu haswel                          ; 'haswel'          ; did you mean 'haswell'?",
        "bench --workload read                       ; 'read'            ; unknown recording",
        "bench --rounds 0                            ; '0'               ; 1 or more",
        "kernel record x --rounds 99999999999        ; --rounds: '99999999999' ; at the most",
        "sweep --seed                                ; '--seed'          ; Missing",
        "check swich                                 ; 'swich'           ; did you mean 'switch'?",
        "check switch merged-v4.6 switch             ; design 'switch'   ; given twice",
        "check nowhere.S                             ; nowhere.S         ; no such file",
        "check --max-seconds 0                       ; '0'               ; 1 or more",
        "check --max-seconds 1.5                     ; '1.5'             ; whole number",
        "check --max-instructions 40001              ; '40001'           ; too many",
        "check --max-memory 1g                       ; '1g'              ; whole number",
        "check --mutants --max-seconds 9             ; --max-            ; --mutants",
        "timeline merged-v4.6 raed                   ; 'raed'            ; did you mean 'read'?",
        "timeline merged-v4.6                        ; SYSCALL           ; required",
        "timeline merged read                        ; 'merged'          ; unknown design",
        "timeline switch read --cpu haswell,zen4     ; 'haswell,zen4'    ; unknown CPU",
        "timeline switch read --flags 0x1ffffffff    ; '0x1ffffffff'     ; 32 bits",
        "timeline switch read --flags 1 --traced     ; --traced          ; one or the other",
        "timeline switch read --against switc        ; 'switc'           ; unknown design",
        "accuracy --cpu haswel                       ; 'haswel'          ; did you mean 'haswell'?",
        "sensitivity --designs switch                ; --designs         ; at least two",
        "sensitivity --traced 2                      ; '2'               ; between 0 and 1",
        "tradeoff --page-price -1                    ; '-1'              ; 0 or more",
        "tradeoff --cpu haswel                       ; 'haswel'          ; did you mean 'haswell'?",
        "image switch                                ; --out             ; required",
        "image swich --out x                         ; 'swich'           ; unknown design",
        "image switch --out x --cases 0              ; '0'               ; 1 or more",
        "image switch --out x --cases 2147483648     ; '2147483648'      ; too many",
        "workload /dev/zero                          ; '/dev/zero'       ; not a plain file",
        "mail --designs switch --workload read --to a@b; --to              ; --in-reply-to",
        "mail --designs switch,switch --workload read; design 'switch'   ; given twice",
        "mail --designs switch --workload read,read  ; workload 'read'   ; given twice",
        "measure --from pom.xml,pom.xml              ; file 'pom.xml'    ; given twice",
        "mail --designs switch --workload read --in-reply-to <>; ''                ; no Message-ID",
        "mail --designs switch --workload read --measured nowhere.csv; 'nowhere.csv'     ; no such file",
        "mail --designs switch --workload read --cc nobody --in-reply-to a@b; 'nobody'          ; no mail address",
        "mail --designs switch --workload read --out /nowhere/x; '/nowhere/x'      ; no such folder",
        "mail --designs switch --workload read --out src; 'src'             ; it is a folder",
        "sweep --out pom.xml/x                       ; 'pom.xml/x'       ; folder",
        "check --out pom.xml/x                       ; 'pom.xml/x'       ; folder",
        "claims C1 --out pom.xml                     ; 'pom.xml'         ; folder",
        "reproduce nowhere.json                      ; 'nowhere.json'    ; no such file",
        "reproduce                                   ; MANIFEST          ; required",
        "jshell nowhere.jsh                          ; 'nowhere.jsh'     ; no such file",
        "jshell src                                  ; 'src'             ; it is a folder",
      })
  void isToldInOneLine(String words, String offender, String hint) {
    assertRefused(offender, hint, words.split(" "));
  }

  private void assertRefused(String offender, String hint, String... words) {
    assertEquals(2, run(words), Arrays.toString(words));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(offender), err.toString());
    assertTrue(err.toString().contains(hint), err.toString());
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b\nBcc: c@d", "<>"})
  void aMessageIdThatIsNoneIsShown(String word) {
    assertRefused(
        word.lines().findFirst().orElseThrow().replaceAll("[<>]", ""),
        "no Message-ID",
        "mail",
        "--designs",
        "switch",
        "--workload",
        "read",
        "--in-reply-to",
        word);
  }

  @Test
  void aFileThatIsNoSourceIsNotAssembled(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.S");
    Files.write(file, "\n".repeat((1 << 20) + 1).getBytes("UTF-8"));
    assertRefused(file.toString(), "larger than 1 MiB", "check", file.toString());
    err.getBuffer().setLength(0);
    Files.write(file, "\tnop\n/* \u00e9 */".getBytes("ISO-8859-1"));
    assertRefused(file + ":2", "not text in UTF-8", "check", file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h"})
  void helpIsNone(String words) {
    assertEquals(0, run(words.isEmpty() ? new String[0] : words.split(" ")));
    assertTrue(out.toString().contains("  sweep        Compare designs"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void helpOfACommandHasItsOptionsWithTheirDefaults() {
    assertEquals(0, run("sweep", "--help"));
    assertTrue(out.toString().startsWith("usage: ./lab sweep "), out.toString());
    String text = out.toString().replaceAll("\\s+", " ");
    assertTrue(
        text.contains("--x32=on|off Whether the table has the x32 block. Default: on."), text);
    assertTrue(text.contains("mean is known to 0.5 % or a million are done."), text);
  }
}
