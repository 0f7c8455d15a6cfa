package entrylab.image;

import java.util.List;
import java.util.Optional;

/**
 * Mitigations that go together under a name: what a kernel of some year does on some processor.
 *
 * <pre>{@code
 * MitigationSet.all().forEach(set -> show(set.name() + ": " + set.title()));
 * }</pre>
 *
 * @param name as on the command line
 * @param title what it stands for
 * @param mitigations all of them
 * @param source on whose word
 */
public record MitigationSet(String name, String title, MitigationList mitigations, String source) {

  private static final MitigationSet SKYLAKE_2019 =
      new MitigationSet(
          "skylake-2019",
          "as a 2019 Skylake",
          MitigationList.of(Mitigation.PTI_PCID, Mitigation.RETPOLINE, Mitigation.VERW),
          "Documentation/admin-guide/hw-vuln: mds.rst, spectre.rst, and x86/pti.rst of v5.2,"
              + " recollected; as the CPU writes it, VERW is v6.8's, behind the switch of tables");

  private static final MitigationSet SKYLAKE_2024 =
      new MitigationSet(
          "skylake-2024",
          "as a Skylake from v6.9 on",
          MitigationList.of(
              Mitigation.PTI_PCID, Mitigation.IBRS, Mitigation.BHB_LOOP, Mitigation.VERW),
          "v6.9 chose the same on a Skylake that was forced upon it: data/kernel/mitigations.csv,"
              + " intel");

  private static final MitigationSet ICE_LAKE_2024 =
      new MitigationSet(
          "ice-lake-2024",
          "as an Ice Lake from v6.9 on",
          MitigationList.of(Mitigation.BHB_LOOP),
          "commit 7390db8aea0d; enhanced IBRS is on all the time and costs entry code nothing");

  private static final MitigationSet SKYLAKE_STUFF =
      new MitigationSet(
          "skylake-stuff",
          "as a Skylake booted with retbleed=stuff",
          MitigationList.of(
              Mitigation.PTI_PCID, Mitigation.RETPOLINE, Mitigation.CALL_DEPTH, Mitigation.VERW),
          "Documentation/admin-guide/kernel-parameters.txt of v6.2, recollected");

  private static final MitigationSet ZEN2 =
      new MitigationSet(
          "zen2",
          "as an EPYC Zen 2",
          MitigationList.of(Mitigation.RETPOLINE, Mitigation.UNRET),
          "Documentation/admin-guide/hw-vuln/spectre.rst of v5.19, recollected");

  private static final MitigationSet ZEN3 =
      new MitigationSet(
          "zen3",
          "as an EPYC Zen 3",
          MitigationList.of(Mitigation.RETPOLINE, Mitigation.SRSO),
          "v6.1 chose the same on an EPYC-Milan: data/kernel/mitigations.csv, amd");

  private static final MitigationSet ZEN4 =
      new MitigationSet(
          "zen4",
          "as an EPYC Zen 4",
          MitigationList.of(Mitigation.SRSO),
          "Documentation/admin-guide/hw-vuln/srso.rst; automatic IBRS in place of retpolines,"
              + " recollected");

  private static final MitigationSet ZEN4_2025 =
      new MitigationSet(
          "zen4-2025",
          "as an EPYC Zen 4 from v6.16 on, with microcode against transient scheduler attacks",
          MitigationList.of(Mitigation.SRSO, Mitigation.VERW),
          "Documentation/admin-guide/kernel-parameters.txt of v6.16, tsa=, recollected");

  private static final List<MitigationSet> ALL =
      List.of(
          SKYLAKE_2019, SKYLAKE_2024, SKYLAKE_STUFF, ICE_LAKE_2024, ZEN2, ZEN3, ZEN4, ZEN4_2025);

  /** All of them. */
  public static List<MitigationSet> all() {
    return ALL;
  }

  /** The one of a name, if there is any. */
  static Optional<MitigationSet> named(String name) {
    return ALL.stream().filter(set -> set.name.equals(name)).findFirst();
  }

  /** The one that consists of these and no others, if there is any. */
  static Optional<MitigationSet> of(MitigationList mitigations) {
    return ALL.stream().filter(set -> set.mitigations.equals(mitigations)).findFirst();
  }
}
