"""A figure that changed much since the round before is explained."""

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


def cases(data: Data, limits: None) -> Frame:
    """One case for each settlement and group of both rounds; how much is much stands in programme.toml, [change]."""
    known = data["comparison"].with_columns(
        both=~C("previous").is_null() & ~C("current").is_null(), explained=~C("needs_justification") | C("justified")
    )
    return judge(
        known.filter(C("both")), C("explained"), place="place", group="group", **{name: name for name in CHECK.says}
    )


CHECK = Check("change", "warning", cases, says=("measure", "previous", "current"))
