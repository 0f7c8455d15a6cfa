package entrylab.check.evidence;

import entrylab.check.behaviour.StandInAction;
import entrylab.check.behaviour.StandInRole;
import entrylab.machine.Frame;
import entrylab.machine.PtReg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the 21 words should hold at each call of a stand-in and at the end: the program's registers,
 * as changed by those who may change them. This is the promise; what the design's code did with the
 * real frame plays no part in it.
 */
public final class FrameModel {
  private static final PtReg[] WORDS = PtReg.values();
  private static final long NO_NUMBER = -1;

  private final List<Frame> arrivals = new ArrayList<>();
  private final long[] words = new long[WORDS.length];
  private final FrameAuthor[] authors = new FrameAuthor[WORDS.length];
  private boolean skipped;
  private long numberAfterEntry;
  private int handlers;

  /** The words at the start, and what stand-ins that are known by their names did to them. */
  public FrameModel(InitialState start, List<StandInAction> plays) {
    this(start, plays, plays.stream().map(play -> StandInRole.of(play.function())).toList());
  }

  /**
   * The words at the start, and what stand-ins did to them.
   *
   * @param roles of each play
   */
  public FrameModel(InitialState start, List<StandInAction> plays, List<StandInRole> roles) {
    for (PtReg word : WORDS) {
      words[word.ordinal()] = start.frame().get(word);
    }
    Arrays.fill(authors, FrameAuthor.PROGRAM);
    numberAfterEntry = words[PtReg.ORIG_AX.ordinal()];
    for (int i = 0; i < plays.size(); i++) {
      play(plays.get(i), roles.get(i));
    }
  }

  private void play(StandInAction play, StandInRole role) {
    arrivals.add(Frame.of(word -> words[word.ordinal()]));
    FrameAuthor author = role == StandInRole.HANDLER ? FrameAuthor.HANDLER : FrameAuthor.TRACER;
    play.writes().forEach((word, value) -> write(word, value, author));
    switch (role) {
      case HANDLER -> {
        write(PtReg.AX, play.result(), FrameAuthor.HANDLER);
        handlers++;
      }
      case SECCOMP -> seccomp(play);
      case ENTRY_STOP -> skipped |= play.result() != 0;
      default -> {}
    }
    if (handlers == 0 && !role.after()) {
      numberAfterEntry = words[PtReg.ORIG_AX.ordinal()];
    }
  }

  /** The first look's "skip" makes the number one that matches nothing. */
  private void seccomp(StandInAction play) {
    if (!play.function().equals(StandInRole.SECCOMP_FIRST_LOOK)) {
      skipped |= play.result() != 0;
    } else if (play.result() == 1) {
      skipped = true;
      write(PtReg.ORIG_AX, NO_NUMBER, FrameAuthor.TRACER);
    }
  }

  private void write(PtReg word, long value, FrameAuthor author) {
    words[word.ordinal()] = value;
    authors[word.ordinal()] = author;
  }

  /** What the frame should hold when the call of this index arrives. */
  public Frame arrival(int call) {
    return arrivals.get(call);
  }

  /** What a word should hold at the end. */
  public long last(PtReg word) {
    return words[word.ordinal()];
  }

  /** Who wrote it last. */
  public FrameAuthor author(PtReg word) {
    return authors[word.ordinal()];
  }

  /** Whether a tracer or a filter asked for the handler not to be run. */
  public boolean skipped() {
    return skipped;
  }

  /** The number to be run once the work at entry is done. */
  public long number() {
    return numberAfterEntry;
  }
}
