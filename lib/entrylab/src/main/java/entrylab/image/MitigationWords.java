package entrylab.image;

import entrylab.setting.Unknown;
import entrylab.setting.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How mitigations are said: by the name of a set, one by one, or not at all. */
final class MitigationWords implements Words<MitigationList> {
  private static final String NONE = "none";

  @Override
  public String label() {
    return "LIST|SET|" + NONE;
  }

  @Override
  public MitigationList read(String words) {
    if (words.equals(NONE)) {
      return MitigationList.NONE;
    }
    List<Mitigation> all = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      all.addAll(one(word.strip()));
    }
    return new MitigationList(all);
  }

  private static List<Mitigation> one(String word) {
    return Mitigation.named(word)
        .map(List::of)
        .or(() -> MitigationSet.named(word).map(set -> set.mitigations().all()))
        .orElseThrow(() -> new IllegalArgumentException(Unknown.name("mitigation", word, known())));
  }

  private static List<String> known() {
    return Stream.of(
            Arrays.stream(Mitigation.values()).map(Mitigation::toString),
            MitigationSet.all().stream().map(MitigationSet::name),
            Stream.of(NONE))
        .flatMap(names -> names)
        .toList();
  }

  @Override
  public String write(MitigationList mitigations) {
    if (mitigations.all().isEmpty()) {
      return NONE;
    }
    return MitigationSet.of(mitigations)
        .map(MitigationSet::name)
        .orElseGet(() ->
            mitigations.all().stream().map(Mitigation::toString).collect(Collectors.joining(",")));
  }
}
