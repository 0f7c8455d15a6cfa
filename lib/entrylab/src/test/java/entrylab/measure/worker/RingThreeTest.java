package entrylab.measure.worker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import org.junit.jupiter.api.Test;

class RingThreeTest {

  @Test
  void aStubAloneHasTheSameSurroundingsAsInTheLab() {
    Design stub = Design.of("mine", "ENTRY(stub_ptregs_64)\n\tjmp\t*%rax\nEND(stub_ptregs_64)\n");
    EntryImage image = RingThree.image(stub, ImageOptions.DEFAULT, 0);
    assertTrue(image.find("entry_SYSCALL_64").isPresent());
    assertTrue(image.find("stub_ptregs_64").isPresent());
  }
}
