"""Cases of enumerators: each compared with all others."""

import narwhals as nw

from keruen.checks.kit.check import judge
from keruen.checks.kit.data import Frame
from keruen.checks.kit.rates import Far, compared, not_far

SAYS = ("enumerator", "k", "n", "percent", "usual")


def judged(counts: Frame, far: Far) -> Frame:
    """enumerator, n, k -> cases: fails where the enumerator's rate stands far above that of the others."""
    frame = compared(counts)
    return judge(frame, not_far(far), column=nw.lit("enumerator"), **{name: name for name in SAYS})
