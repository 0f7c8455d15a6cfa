package entrylab.core.replay;

import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.Timing;

/** What a run cost and what it left behind. */
record RememberedTiming(Timing timing, CarriedStores after) {}
