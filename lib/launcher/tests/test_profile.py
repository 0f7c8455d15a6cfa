"""Each sample of a profile belongs to one stage: the innermost of its stack."""

import unittest

from launcher import profile
from launcher.paths import LIB

SOURCES = LIB / "entrylab/src/main/java/entrylab"


class Stages(unittest.TestCase):
    def test_a_sample_belongs_to_the_innermost_stage_of_its_stack(self):
        stack = [
            "java.util.HashMap.put",
            "entrylab.core.branch.BranchUnit.run",
            "entrylab.core.replay.Simulator.run",
            "entrylab.sweep.CycleRun.time",
        ]
        self.assertEqual("branches of calls and programs", profile.stage(stack))
        self.assertEqual("the calls' own loop", profile.stage(stack[2:]))

    def test_what_is_of_no_stage_is_the_rest(self):
        self.assertEqual(profile.REST, profile.stage(["java.lang.Thread.run", "entrylab.cli.Main.main"]))
        # The library's own names alone: another's class of the same name is nobody's stage.
        self.assertEqual(profile.REST, profile.stage(["core.replay.Simulator.check"]))

    def test_every_stage_names_what_there_is(self):
        for _, beginnings in profile.STAGES:
            for name in beginnings:
                words = name.split(".")
                last = next(i for i, word in enumerate(words) if word[:1].isupper())
                with self.subTest(name):
                    source = SOURCES.joinpath(*words[:last], f"{words[last]}.java").read_text()
                    self.assertRegex(source, words[last] if words[last + 1] in ("", "<init>") else rf"\b{words[last + 1]}")

    def test_samples_without_frames_have_no_methods(self):
        self.assertEqual([], profile.methods(None))
        frame = {"method": {"type": {"name": "entrylab/core/replay/Simulator"}, "name": "run"}}
        self.assertEqual(["entrylab.core.replay.Simulator.run"], profile.methods({"frames": [frame]}))


class Shares(unittest.TestCase):
    def test_weigh_what_a_sample_stands_for(self):
        branch, loop = ["entrylab.core.branch.BranchUnit.run"], ["entrylab.sweep.CycleRun.time"]
        found = profile.shares([(branch, 100), (loop, 300)])
        self.assertEqual((25, 75), (found["branches of calls and programs"], found["the calls' own loop"]))
        self.assertEqual(0, found[profile.REST])
        self.assertEqual({0}, set(profile.shares([]).values()))


class Misses(unittest.TestCase):
    def test_are_told_of_a_thousand_instructions(self):
        counted = "# started\n\n2000,,cycles:u,9,100.00,,\n4000,,instructions:u,9,100.00,2.00,insn per cycle\n"
        counted += "6,,cache-misses:u,9,100.00,,\n10,,branch-misses:u,9,100.00,,\n"
        # 4,000 in 2,000 cycles; 6 and 10 of 4,000 are 1.5 and 2.5 of 1,000.
        self.assertEqual(
            "2.00 instructions a cycle, of 1,000 instructions 1.50 cache misses and 2.50 branch misses",
            profile.misses_told(counted),
        )

    def test_are_not_made_up_where_nothing_counts_them(self):
        unsupported = "".join(f"<not supported>,,{name}:u,0,100.00,,\n" for name in profile.COUNTERS)
        self.assertIn("lets perf count none", profile.misses_told(unsupported))
        self.assertIn("no perf", profile.misses_told(""))


if __name__ == "__main__":
    unittest.main()
