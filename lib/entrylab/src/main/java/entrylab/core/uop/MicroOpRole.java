package entrylab.core.uop;

/** What a micro-op does. */
public enum MicroOpRole {
  LOAD('L'),
  STORE_ADDRESS('A'),
  STORE_DATA('D'),
  EXECUTE('X'),
  BRANCH('B');

  private final char letter;

  MicroOpRole(char letter) {
    this.letter = letter;
  }

  static MicroOpRole of(char letter) {
    for (MicroOpRole role : values()) {
      if (role.letter == letter) {
        return role;
      }
    }
    throw new IllegalArgumentException("unknown micro-op '" + letter + "': one of L A D X B");
  }
}
