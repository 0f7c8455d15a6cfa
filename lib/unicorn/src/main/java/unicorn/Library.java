package unicorn;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The native library in use: where it lies, which version it is, and how it was found.
 *
 * <p>Looked at in this order, the first that is new enough wins:
 *
 * <ol>
 *   <li>the system property {@code unicorn.library}, a file;
 *   <li>the environment variable {@code UNICORN_LIBRARY}, a file;
 *   <li>the Python package {@code unicorn} of the environment that the system property {@code
 *       unicorn.python} names (a directory or an interpreter);
 *   <li>a natives jar beside this one, see {@code README.md};
 *   <li>the Python environments {@code VIRTUAL_ENV} and {@code CONDA_PREFIX};
 *   <li>the {@code python3} on the path;
 *   <li>the system's library directories.
 * </ol>
 *
 * A file named by property or variable is used or refused, never passed over. Nothing is looked for
 * in the working directory.
 *
 * @param path the file, or the bare name that the system's loader resolved
 * @param version such as {@code 2.1.4}
 * @param origin the step of the list above that found it
 */
public record Library(String path, String version, String origin) {

  /** What the rest of this package calls; 2.1.4 is the first release with all of it right. */
  static final int OLDEST = version(2, 1, 4);

  private static final Linker LINKER = Linker.nativeLinker();
  private static Loaded loaded;

  /** A usable library and its symbols. */
  record Loaded(Library library, SymbolLookup symbols) {}

  /**
   * Finds and loads the library on the first call.
   *
   * @return the library in use
   * @throws UnicornException if there is none, or only ones that are too old; the message says what
   *     was looked at and how to get one
   */
  public static Library get() {
    return load().library();
  }

  static SymbolLookup symbols() {
    return load().symbols();
  }

  private static synchronized Loaded load() {
    if (loaded == null) {
      loaded = search();
    }
    return loaded;
  }

  private static Loaded search() {
    List<String> refused = new ArrayList<>();
    for (var places = LibrarySearch.candidates().iterator(); places.hasNext(); ) {
      LibrarySearch.Candidate candidate = places.next();
      if (candidate.mayBeAbsent() && !candidate.exists()) {
        continue;
      }
      try {
        return open(candidate);
      } catch (UnicornException problem) {
        if (!candidate.mayBeAbsent()) {
          throw new UnicornException(
              problem.getMessage() + ". " + LibrarySearch.ADVICE, problem.getCause());
        }
        refused.add(problem.getMessage());
      }
    }
    throw new UnicornException(
        "no usable libunicorn: "
            + (refused.isEmpty() ? "none found" : String.join("; ", refused))
            + ". "
            + LibrarySearch.ADVICE);
  }

  private static Loaded open(LibrarySearch.Candidate candidate) {
    int version;
    // A look first, so that a library that is refused does not stay loaded.
    try (Arena probe = Arena.ofConfined()) {
      version = versionOf(candidate, candidate.lookup(probe));
    } catch (IllegalArgumentException unloadable) {
      throw new UnicornException(
          candidate + " cannot be loaded (" + unloadable.getMessage() + ")", unloadable);
    }
    if (Integer.compareUnsigned(version, OLDEST) < 0) {
      throw new UnicornException(
          String.format(
              Locale.ROOT,
              "%s is version %s, and %s or newer is needed",
              candidate,
              text(version),
              text(OLDEST)));
    }
    SymbolLookup symbols = candidate.lookup(Arena.global());
    return new Loaded(new Library(candidate.file(), text(version), candidate.origin()), symbols);
  }

  private static int versionOf(LibrarySearch.Candidate candidate, SymbolLookup symbols) {
    MemorySegment function =
        symbols
            .find("uc_version")
            .orElseThrow(() -> new UnicornException(candidate + " has no uc_version"));
    var descriptor =
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    try {
      return (int) LINKER.downcallHandle(function, descriptor).invokeExact(0L, 0L);
    } catch (Throwable unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  /** The format of {@code uc_version}: major, minor, patch and 255 for a release, a byte each. */
  private static int version(int major, int minor, int patch) {
    return major << 24 | minor << 16 | patch << 8;
  }

  private static String text(int version) {
    return (version >>> 24) + "." + (version >>> 16 & 255) + "." + (version >>> 8 & 255);
  }

  @Override
  public String toString() {
    return "libunicorn " + version + ", " + path + " (" + origin + ")";
  }
}
