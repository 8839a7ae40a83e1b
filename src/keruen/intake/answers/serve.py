"""Answers on services: is it there, and if not, how far is the next one."""

from typing import Any

from keruen.intake.answers.options import number, option
from keruen.intake.answers.questions import Questions
from keruen.intake.answers.said import Said
from keruen.intake.findings import Notebook
from keruen.terms.settings import Programme
from keruen.terms.vocabulary import codes


def services(
    said: Said, questions: Questions, programme: Programme, round: str, place: str, informant: str, notes: Notebook
) -> list[dict[str, Any]]:
    """One row of SERVICE_ANSWERS for each service of the form; no answer is `unknown`, never `no`."""
    households = number(said, questions.facts.get("households", ""), notes, place=place)
    found = []
    for service, question in questions.access.items():
        access = option(said, question, codes("access"), notes) or "unknown"
        bands = (*(programme.bands.get(service) or codes("distance_bands")), "unknown")
        band = option(said, questions.distance.get(service, ""), bands, notes) if access == "no" else ""
        found.append(
            {
                "round": round,
                "place": place,
                "informant": informant,
                "record": said.record,
                "service": service,
                "access": access,
                "band": "" if band == "unknown" else band,
                "households": households,
            }
        )
    return found
