package entrylab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package knows those before it, and none after. */
class DataFlowTest {

  private static final List<String> IN_ORDER =
      List.of(
          "setting",
          "progress",
          "parallel",
          "text",
          "files",
          "isa",
          "layout",
          "path",
          "image",
          "design",
          "machine",
          "workload",
          "core",
          "placement",
          "kernel",
          "check",
          "oracle",
          "sweep",
          "sensitivity",
          "compare",
          "alignment",
          "accuracy",
          "tradeoff",
          "measure",
          "speed",
          "reproduce",
          "report",
          "claims",
          "plot",
          "docs",
          "notebook",
          "cli");

  private static final JavaClasses LIBRARY =
      LibraryClasses.ALL.that(resideInAPackage("entrylab.."));

  @Test
  void noPackageDependsOnALaterOne() {
    for (int i = 0; i < IN_ORDER.size() - 1; i++) {
      order(IN_ORDER.get(i), IN_ORDER.subList(i + 1, IN_ORDER.size())).check(LIBRARY);
    }
  }

  @Test
  void noPackagesDependOnOneAnotherInACircle() {
    slices().matching("entrylab.(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void whatWasExecutedIsKnownWithoutTheLabsOwnImages() {
    noClasses()
        .that()
        .resideInAnyPackage("entrylab.isa..", "entrylab.path..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entrylab.image..", "entrylab.design..", "entrylab.machine..")
        .check(LIBRARY);
  }

  @Test
  void everyPackageHasItsPlace() {
    var found =
        LIBRARY.stream()
            .map(type -> type.getPackageName().split("\\.")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(IN_ORDER), found);
  }

  @Test
  void theRuleFailsWhenTheOrderIsTurnedRound() {
    List<String> backwards = new ArrayList<>(IN_ORDER);
    Collections.reverse(backwards);
    assertThrows(
        AssertionError.class,
        () -> order("cli", backwards.subList(1, IN_ORDER.size())).check(LIBRARY));
  }

  @Test
  void theCoreKnowsNoDesignAndNoSyscall() {
    noClasses()
        .that()
        .resideInAPackage("entrylab.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entrylab.design..", "entrylab.machine..", "entrylab.workload..")
        .check(LIBRARY);
  }

  @Test
  void chartsAndTablesAreMadeAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages("entrylab.plot..", "entrylab.notebook..", "entrylab.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.knowm.xchart..")
        .check(LIBRARY);
  }

  private static ArchRule order(String earlier, List<String> later) {
    return noClasses()
        .that()
        .resideInAPackage("entrylab." + earlier + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            later.stream().map(name -> "entrylab." + name + "..").toArray(String[]::new));
  }
}
