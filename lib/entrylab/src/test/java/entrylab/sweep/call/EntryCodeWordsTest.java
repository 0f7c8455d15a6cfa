package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.Kernels;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryCodeWordsTest {
  @TempDir private Path folder;

  @BeforeEach
  void twoRecordsLieThereAndOneIsCalledAsADesignIs() {
    var kernels = new Kernels(folder);
    for (String name : new String[] {"mine", "switch"}) {
      Kernels.toFile(HandMadeKernel.of(name, 0, 3, "getppid"), kernels.file(name));
    }
  }

  private EntryCode read(String word) {
    return new EntryCodeWords(new Kernels(folder)).read(word);
  }

  @Test
  void aNameOfTheFoldersIsARecord() {
    assertInstanceOf(EntryCode.OfKernel.class, read("mine"));
  }

  @Test
  void theNameOfADesignIsTheDesignWhateverRecordsLieThere() {
    assertInstanceOf(EntryCode.OfDesign.class, read("switch"));
    assertEquals("switch", read("switch").name());
  }

  @Test
  void aRecordThatIsCalledAsADesignIsHadByItsFile() {
    assertInstanceOf(EntryCode.OfKernel.class, read("switch.kernel"));
  }

  @Test
  void aWordThatIsNeitherIsToldWhichRecordsThereAre() {
    String says = assertThrows(IllegalArgumentException.class, () -> read("mien")).getMessage();
    assertEquals("kernel records: mine, switch", says.substring(says.indexOf("kernel records")));
  }
}
