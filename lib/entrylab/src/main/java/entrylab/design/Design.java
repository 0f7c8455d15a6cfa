package entrylab.design;

import entrylab.image.Assembler;
import entrylab.image.AssemblyException;
import entrylab.image.AssemblyText;
import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.ToolLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One way to enter and leave syscalls: an assembly source with its header.
 *
 * <pre>{@code
 * Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "addq\t$8, %rsp").named("mine");
 * show(mine.expanded());
 * }</pre>
 */
public final class Design {
  private static final String PATCHED = "-patched";

  private final Header header;
  private final String source;
  private final Optional<Design> patchedFrom;
  private final Map<ImageOptions, EntryImage> images = new ConcurrentHashMap<>();

  Design(String name, String source) {
    this(Header.parse(name, source), source, Optional.empty());
  }

  private Design(Header header, String source, Optional<Design> patchedFrom) {
    KernelCommandLines.refuse(header.name(), source);
    this.header = header;
    this.source = source;
    this.patchedFrom = patchedFrom;
  }

  /** This design under another name, to stand beside a design of its own name. */
  public Design named(String other) {
    return new Design(header.named(other), source, patchedFrom);
  }

  /**
   * A design from text; the name serves where the header gives none.
   *
   * @throws IllegalArgumentException if a notebook kernel took a line of the text for its own
   */
  public static Design of(String name, String source) {
    return new Design(name, source);
  }

  /** The name, as on the command line. */
  public String name() {
    return header.name();
  }

  /** Everything the header says. */
  public Header header() {
    return header;
  }

  /** The assembly source. */
  public String source() {
    return source;
  }

  /**
   * The source with every shared piece that it includes in place, as it is assembled with nothing
   * mitigated. Lines such as {@code # 12 "entry.inc"} say which line of which file follows; what
   * {@code #include} brings in, which is cpp's, stays a line. Any of this text can be patched.
   */
  public String expanded() {
    return Includes.inline(file(), source).text();
  }

  /** What is assembled: the source, with what a stub or an entry alone needs around it. */
  public AssemblyText text() {
    return BareEntry.complete(name(), source).orElseGet(() -> BareStub.complete(name(), source));
  }

  /**
   * The design assembled and linked; done once per set of options.
   *
   * @throws AssemblyException if the source does not assemble
   * @throws IllegalArgumentException if it is neither a whole entry path nor a stub
   */
  public EntryImage image(ImageOptions options) {
    return image(options, ToolLimits.DEFAULT);
  }

  /**
   * The linked image, assembled within limits of the caller's choice.
   *
   * @throws AssemblyException if the source does not assemble
   * @throws IllegalArgumentException if it is neither a whole entry path nor a stub
   */
  public EntryImage image(ImageOptions options, ToolLimits limits) {
    return images.computeIfAbsent(
        options,
        wanted -> ShippedImages.find(this, wanted).orElseGet(() -> assembled(wanted, limits)));
  }

  /** The source assembled and linked anew, whatever was assembled before. */
  EntryImage assembled(ImageOptions options, ToolLimits limits) {
    EntryImage image;
    try {
      image = Assembler.assemble(text(), options, limits);
    } catch (AssemblyException e) {
      // A function of another name in the kernel's spelling is no mistake in its line.
      throw MissingEntry.isReason(Includes.inline(file(), source)) ? missingEntry() : e;
    }
    if (image.find(Delivery.of(image).entry()).isEmpty()) {
      throw missingEntry();
    }
    return image;
  }

  private IllegalArgumentException missingEntry() {
    return MissingEntry.refusal(name(), Includes.alone(file(), source));
  }

  /**
   * The design with one piece of its text replaced: of its own file, or of a shared piece that it
   * includes, which is then put in place of its include line, for this design alone. "-patched" is
   * added to its name.
   *
   * @throws IllegalArgumentException if the old text does not occur exactly once
   */
  public Design patch(String old, String replacement) {
    ExpandedSource alone = Includes.alone(file(), source);
    boolean own = alone.text().contains(old);
    ExpandedSource text = own ? alone : Includes.inline(file(), source);
    String called = own || text.equals(alone) ? name() : name() + ", with its includes in place";
    var patch = new TextPatch(old, replacement);
    String changed = patch.apply(called, text);
    if (!own) {
      // What the change does not touch stays an include line: a reader sees what is new.
      changed = patch.apply(called, Includes.inline(file(), source, old));
    }
    String patched = name().endsWith(PATCHED) ? name() : name() + PATCHED;
    return patched(patched, changed);
  }

  /**
   * The design with a unified diff against its own file applied. It is called after both: {@code
   * merged-v4.6+mine}.
   *
   * @throws IllegalArgumentException if the file cannot be read, is no diff of one file, or does
   *     not apply
   */
  public Design patch(Path diff) {
    String file = String.valueOf(diff.getFileName());
    String changed =
        new UnifiedDiff(file, Designs.read(diff).lines().toList()).applied(name(), source);
    String patched = name() + "+" + file.replaceFirst("\\.patch$", "");
    return patched(patched, changed);
  }

  /**
   * What makes this design's source of a shipped one's: a unified diff, its lines without ends;
   * none if they are alike.
   */
  public List<String> diffFrom(Design shipped) {
    return UnifiedDiff.between(
        "a/data/designs/" + shipped.file(), shipped.source, "b/" + file(), source);
  }

  /** The design that patches made this one from, however many they were; none of a text itself. */
  public Optional<Design> patchedFrom() {
    return patchedFrom;
  }

  /**
   * The design that this one was made from: by patches, or as a changed copy of a shipped one's
   * text; none of a text of its own.
   */
  public Optional<Design> madeFrom() {
    return patchedFrom.or(() -> ChangedCopy.original(this));
  }

  /** The header is read again: what was replaced may be its own words. */
  private Design patched(String name, String changed) {
    return new Design(
        Header.parse(name, changed).named(name), changed, Optional.of(patchedFrom.orElse(this)));
  }

  private String file() {
    return name() + ".S";
  }

  @Override
  public String toString() {
    return name();
  }
}
