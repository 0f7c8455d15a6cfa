"""Each sample of a profile belongs to one stage: the innermost of its stack."""

import unittest

from launcher import profile


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

    def test_samples_without_frames_have_no_methods(self):
        self.assertEqual([], profile.methods(None))
        frame = {"method": {"type": {"name": "entrylab/core/replay/Simulator"}, "name": "run"}}
        self.assertEqual(["entrylab.core.replay.Simulator.run"], profile.methods({"frames": [frame]}))


if __name__ == "__main__":
    unittest.main()
