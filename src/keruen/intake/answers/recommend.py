"""Settlements that an informant recommended for the next assessment."""

from typing import Any

from keruen.intake.answers.questions import Questions
from keruen.intake.answers.said import Said


def recommended(said: Said, questions: Questions, round: str, place: str, informant: str) -> list[dict[str, Any]]:
    """One row of RECOMMENDED for each instance of the repeat that says anything."""
    found = questions.repeat_with("recommended_name")
    if found is None:
        return []
    repeat, roles = found
    rows = []
    for position, answers in enumerate(said.instances(repeat), start=1):
        row = {
            "round": round,
            "place": place,
            "informant": informant,
            "record": said.record,
            "position": position,
            "name": answers.get(roles["recommended_name"]),
            "district": answers.get(roles.get("recommended_district", "")),
            "groups": answers.get(roles.get("recommended_group", "")),
        }
        rows.append(row)
    return rows
