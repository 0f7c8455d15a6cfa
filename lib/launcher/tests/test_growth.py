"""How a sweep grows is told by a line through what was measured."""

import unittest

from launcher import growth
from launcher.growth import Cost


class Growth(unittest.TestCase):
    def test_a_line_through_points_on_it_is_theirs(self):
        # 3 + 2x at 1, 2, 4 and 8
        found = growth.line([(1, 5), (2, 7), (4, 11), (8, 19)])
        self.assertAlmostEqual(3, found.constant)
        self.assertAlmostEqual(2, found.slope)

    def test_the_longest_bar_is_the_longest_time(self):
        rows = growth.chart("designs", [(1, Cost(1.0, 40)), (2, Cost(2.0, 41))])
        self.assertEqual("     designs   seconds      heap", rows[0])
        self.assertEqual(f"           1      1.00    40 MiB  {'#' * 15}", rows[1])
        self.assertEqual(f"           2      2.00    41 MiB  {'#' * 30}", rows[2])
        self.assertEqual("0.00 s and 1e+03 ms for each; the last is +0 % off\n", rows[3])

    def test_what_grows_more_than_the_line_is_off_it(self):
        # Squares of 1, 2, 4, 8: the slope is 266.25 / 28.75 = 9.26, the constant 21.25 - 9.26 * 3.75 = -13.48, at 8
        # the line is 60.61, and 64 / 60.61 is 1.06.
        rows = growth.chart("paths", [(n, Cost(float(n * n), 1)) for n in (1, 2, 4, 8)])
        self.assertIn("the last is +6 % off", rows[-1])

    def test_heap_is_the_most_that_a_collection_left(self):
        log = "[1s] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 300M->37M(380M) 20.7ms\n" \
              "[2s] GC(1) Pause Young (Mixed) (G1 Evacuation Pause) 107M->54M(380M) 8.2ms\n"
        self.assertEqual(54, growth.heap(log))
        self.assertEqual(0, growth.heap(""))

    def test_one_thing_grows_and_nothing_else(self):
        base = growth.words(**growth.BASE)
        for what, amount in growth.BASE.items():
            grown = growth.words(**growth.BASE | {what: 2 * amount})
            with self.subTest(what):
                self.assertEqual(1, sum(one != other for one, other in zip(base, grown, strict=True)))


if __name__ == "__main__":
    unittest.main()
