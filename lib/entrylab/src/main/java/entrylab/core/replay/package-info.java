/**
 * Long runs of traces on one core that keeps its caches, predictors and pending stores from one to
 * the next. Start at {@link entrylab.core.replay.Simulator}:
 *
 * <pre>{@code
 * var simulator = Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.REFUSE);
 * Timing first = simulator.run(0); // cold
 * Timing second = simulator.run(0);
 * simulator.check(); // every counter derived from others
 * }</pre>
 *
 * <p><b>The trick.</b> The out-of-order core is slow and asked rarely. A run's timing is a function
 * of three things: the shape of the compiled trace, the answer that caches and predictors give to
 * each of its events (hit or miss in which level, predicted or not), and the stores still pending
 * before it. Each such {@link entrylab.core.replay.TimingKey} is timed once and remembered in
 * {@link entrylab.core.replay.Timings}. What remains per run is to find the answers, and most of
 * these cannot change any more: {@link entrylab.core.replay.ReplayPlan} leaves out all events but
 * those that still can, packs these into words, and {@link entrylab.core.replay.WarmTimings} looks
 * the words up.
 *
 * <p><b>Who does what.</b> {@link entrylab.core.replay.CallReplay} finds the answers, {@link
 * entrylab.core.replay.CallTimer} times them, once for each CPU. What answers is {@link
 * entrylab.core.replay.CoreState}: memory, predictors and a {@link
 * entrylab.core.replay.MicroOpCache}; a {@link entrylab.core.replay.TraceReplay} asks it for one
 * trace, and {@link entrylab.core.replay.Replays} runs what is left of it when that is one script,
 * of which a {@link entrylab.core.replay.MemoryReplay} has what is no branch, a {@link
 * entrylab.core.replay.WorkReplay} for the user program's work in between. What happens around a
 * call's own trace is {@link entrylab.core.replay.ProgramEvents}.
 *
 * <p><b>The facts it relies on</b>, and the test that fails when one of them stops being true:
 *
 * <ol>
 *   <li>A set that never has to hold more blocks than it has ways evicts none, whatever the policy
 *       and the order ({@link entrylab.core.replay.OversubscribedSets}); so once its blocks are in,
 *       every access to it hits. Guard: {@code
 *       SimulatorTest.rememberedTimingEqualsFreshTimingWhateverTheSequence}, which holds random
 *       sequences against {@code Afresh}, a core that replays every event.
 *   <li>The answers decide the timing: the core looks at nothing else that lasts from one run to
 *       the next but the pending stores. Guards: that test, for {@code Afresh} times every call,
 *       and {@code storesThatArePendingWhenTheNextCallComesAreRememberedWithIt}.
 *   <li>A script of branches run as a whole predicts and learns what its branches would one by one
 *       ({@link entrylab.core.branch.BranchScript}). Guard: {@code BranchScriptTest}, on random
 *       scripts and every kind of predictor.
 *   <li>A script of branches that were predicted rightly and taught no predictor anything does the
 *       same again from the same registers until something changes that it looked at; branches go
 *       where they go, so the registers come to the same whatever is predicted. Such scripts are
 *       steps from state to state and are not run ({@link entrylab.core.branch.RememberedScripts}).
 *       Guards: {@code BranchScriptTest}, on random scripts that repeat and are disturbed; {@code
 *       RememberedScriptsTest}, for each thing that a script looks at.
 *   <li>A script whose branches TAGE looks up in no table, and whose base counters are right and
 *       sure, does nothing but move the history, until a context gets its first entry or a base
 *       counter changes ({@code Tage.wrong}). Guard: {@code SecondReadingTest}, which holds random
 *       scripts, prepared once, against a plain reading of TAGE that looks everything up.
 *   <li>What a timing leaves pending hangs on none that was pending before: so of warm-up calls
 *       that nobody counts the last alone is timed. Guard: {@code SettledStartTest}.
 *   <li>Blocks that sweep through an LRU cache in one order need no access each ({@link
 *       entrylab.core.cache.SweptCache}, {@link entrylab.core.cache.SweptLines}). Guards: {@code
 *       SweptCacheTest} and {@code LineSweepTest}, each against a cache that is asked block by
 *       block.
 *   <li>Parts of a core do not see each other: neither do slices of its caches, lines of which
 *       never share a set. So a trace that a program's lines sweep away is replayed slice by slice,
 *       all uses of one as a step of {@link entrylab.core.cache.LineRun}, then the TLBs ({@link
 *       entrylab.core.replay.SlicedReplay}). Guards: {@code LineSweepTest} against a cache asked
 *       line by line; {@code SimulatorTest} and {@code RememberedDesignsTest} against {@code
 *       Afresh}, with pollution.
 *   <li>Timings that are known may be shared and forgotten without a change to any result. Guard:
 *       {@code SimulatorTest.aCoreStartedAgainOrWithKnownTimingsIsLikeAFreshOne}.
 *   <li>Two traces of one {@link entrylab.core.pipeline.CodeShape} take the same time, wherever
 *       they lie: placements share timings. Guard: {@code PlacedTimingsTest}, which holds each of
 *       several placements that share them against {@code Afresh}.
 *   <li>CPUs of one {@link entrylab.core.replay.PipelineShape} have the same traces and take the
 *       same time, whatever their caches and predictors answer: they share both. Guards: traces are
 *       compiled and timed with nothing but a shape's constants; {@code PlacedTimingsTest}, which
 *       holds a Haswell's ablations that share them against each with its own.
 *   <li>CPUs of one {@link entrylab.core.replay.CoreShape} answer alike: their calls are replayed
 *       once and timed on each. Guards: caches and predictors are given nothing but a shape's
 *       constants; a simulator compares the events; {@code CpuFamilyTest} holds every variation of
 *       two CPUs against itself alone.
 *   <li>A predictor of directions or of targets is told of branches alone, and of no other part's
 *       answers: what it got wrong in a run holds on every CPU whose predictor has the same {@link
 *       entrylab.core.branch.PredictorShape}, whatever its caches are. Guards: {@code
 *       RunPredictionsTest}; a run that asks for more or fewer answers than were kept is an error;
 *       {@code CpuFamilyTest} holds seven CPUs swept together against each alone.
 *   <li>Nothing is counted twice or lost on the way. Guards: {@code check()} after each run of a
 *       sweep; {@code CounterFaultTest}, {@code PredictorFaultTest} and {@code LoadStoreFaultTest}
 *       see each of its derivations fail.
 * </ol>
 */
package entrylab.core.replay;
