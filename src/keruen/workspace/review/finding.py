"""A finding as a person reads it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One finding in words, in one language; `params` is what its sentence was made of, as JSON."""

    severity: str
    code: str
    what: str
    next: str
    place: str
    place_name: str
    group: str
    source: str
    sheet: str
    row: int | None
    column: str
    record: str
    group_code: str = ""
    params: str = "{}"

    @property
    def about(self) -> str:
        """The place and the group that it speaks of, where its sentence does not name them."""
        return ", ".join(part for part in (self.place_name, self.group) if part)
