"""The key of a figure: `measure@group%dimension=value@place@round`, the address by which it is printed, cited and traced."""

from dataclasses import dataclass

ROUND = "all"  # the group of figures that speak of the round itself


@dataclass(frozen=True)
class Key:
    """A figure's address; `group` is "" for figures of the round, `dimension` is "" for a group's number itself."""

    measure: str
    group: str
    dimension: str
    category: str
    place: str
    round: str

    def __str__(self) -> str:
        value = f"%{self.dimension}={self.category}" if self.dimension else ""
        return f"{self.measure}@{self.group or ROUND}{value}@{self.place}@{self.round}"


def parse(text: str) -> Key:
    """The key that a text spells; raises ValueError where it is none."""
    pieces = text.strip().split("@")
    if len(pieces) != 4 or not all(pieces):
        raise ValueError(text)
    measure, subject, place, round_code = pieces
    group, _, breakdown = subject.partition("%")
    dimension, equals, category = breakdown.partition("=")
    if breakdown and not (dimension and equals and category):
        raise ValueError(text)
    return Key(measure, "" if group == ROUND else group, dimension, category, place, round_code)
