package unicorn;

/** What every hook interface extends; {@link Unicorn#hook_del(Hook)} takes any of them. */
public interface Hook {}
