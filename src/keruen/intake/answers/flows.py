"""What came and went since the round before, as one informant says: previous, arrived, left."""

from typing import Any

from keruen.intake.answers.asked import Asked
from keruen.intake.cells import as_whole


def _number(answer: str) -> int | None:
    number = as_whole(answer) if answer else None
    return number if isinstance(number, int) else None


def flows(asked: Asked) -> list[dict[str, Any]]:
    """One row of FLOWS where the informant answered any of the three; what is no number is left out (a check names it)."""
    said = {name: _number(asked.said.root.get(question, "")) for name, question in asked.size.flows.items()}
    if all(number is None for number in said.values()):
        return []
    who = asked.who
    return [
        {
            "round": who.round,
            "place": who.place,
            "informant": who.informant,
            "record": who.record,
            "group": asked.group.code,
            "previous": said.get("previous"),
            "arrived": said.get("arrived"),
            "left": said.get("left"),
        }
    ]
