package entrylab.compare;

import entrylab.core.cache.MemorySystem;
import entrylab.isa.Decoder;
import entrylab.kernel.CallPart;
import entrylab.path.Trace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted of a call, or of a part of it.
 *
 * <pre>{@code
 * var getpid = ComparedCall.of(TimedCall.of(Designs.get("switch"), "getpid"), "getpid");
 * show(CallCounts.of(getpid, Optional.empty()).instructions());
 * }</pre>
 *
 * @param instructions executed; a repeated one counts once
 * @param bytes of code executed, each once
 * @param codeLines lines of 64 bytes that hold them
 * @param dataLines lines of 64 bytes read or written
 * @param branches executed
 */
public record CallCounts(int instructions, int bytes, int codeLines, int dataLines, int branches) {

  /** Of a part of a call; of all of it if none is given. */
  public static CallCounts of(ComparedCall call, Optional<CallPart> part) {
    int instructions = 0;
    int branches = 0;
    Set<Long> bytes = new HashSet<>();
    Set<Long> data = new HashSet<>();
    for (int i = 0; i < call.parts().size(); i++) {
      if (part.isPresent() && call.parts().get(i) != part.get()) {
        continue;
      }
      Trace.Step step = call.trace().steps().get(i);
      instructions++;
      branches += Decoder.get().decode(step.code(), step.address()).branch().isPresent() ? 1 : 0;
      for (int b = 0; b < step.code().length; b++) {
        bytes.add(step.address() + b);
      }
      for (Trace.Access access : step.accesses()) {
        long last = MemorySystem.line(access.address() + access.size() - 1);
        for (long line = MemorySystem.line(access.address()); line <= last; line++) {
          data.add(line);
        }
      }
    }
    int code = (int) bytes.stream().map(MemorySystem::line).distinct().count();
    return new CallCounts(instructions, bytes.size(), code, data.size(), branches);
  }
}
