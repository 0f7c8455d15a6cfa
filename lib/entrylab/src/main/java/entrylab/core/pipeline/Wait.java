package entrylab.core.pipeline;

/** What an instruction waited for longest. */
public enum Wait {
  NOTHING("-"),
  WINDOW("fetch: window not in the micro-op cache"),
  LINE("fetch: code line or translation missed"),
  DECODE("fetch: decode or delivery width"),
  MICROCODE("fetch: microcode sequencer"),
  TAKEN("fetch: bubble behind a taken branch"),
  PREDICTOR("fetch: target predicted late"),
  RESTEER("fetch: target found only at decode"),
  MISPREDICT("fetch: mispredicted branch"),
  QUEUE("fetch: queue to rename full"),
  RENAME("rename width"),
  BRANCHES("rename: branches per cycle"),
  ALU("rename: arithmetic per cycle"),
  ROB("reorder buffer full"),
  SCHEDULER("scheduler full"),
  LOADS("load buffer full"),
  STORES("store buffer full"),
  OPERAND("operand"),
  SERIAL("older instructions to finish"),
  PORT("execution port"),
  MEMORY("data line or translation missed"),
  RETRY("store not settled, load made again"),
  ADDRESSES("addresses of older stores"),
  FORWARD("value from the store buffer"),
  BLOCKED("blocked store forward"),
  PRIVILEGED("privileged constant"),
  RETIRE("retirement in order");

  private final String text;

  Wait(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
