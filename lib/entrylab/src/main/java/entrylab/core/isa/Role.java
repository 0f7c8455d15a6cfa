package entrylab.core.isa;

/** What a micro-op does. */
public enum Role {
  LOAD('L'),
  STORE_ADDRESS('A'),
  STORE_DATA('D'),
  EXECUTE('X'),
  BRANCH('B');

  private final char letter;

  Role(char letter) {
    this.letter = letter;
  }

  static Role of(char letter) {
    for (Role role : values()) {
      if (role.letter == letter) {
        return role;
      }
    }
    throw new IllegalArgumentException("unknown micro-op '" + letter + "': one of L A D X B");
  }
}
