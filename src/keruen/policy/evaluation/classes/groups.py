"""Names for combinations of the two axes: the four groups that a published evaluation of Kazakhstan tells apart."""

from collections.abc import Mapping

# name -> (classes of make-up, classes of tendency); () asks for nothing of that axis
GROUPS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "growth_natural_and_migration": (("growth_by_both",), ()),
    "growth_natural_outflow_appears": (("growth_by_natural_increase",), ("outflow_appears",)),
    "growth_natural_outflow_intensifies": (("growth_by_natural_increase",), ("outflow_intensifies",)),
    "decline_migration_outflow": (("decline_by_outflow",), ()),
}


def group(makeup: str, tendency: str) -> str:
    """The named combination of a class of each axis; "" where no name fits (the two classes then say all)."""
    for name, (made, tends) in GROUPS.items():
        if makeup in made and (not tends or tendency in tends):
            return name
    return ""
