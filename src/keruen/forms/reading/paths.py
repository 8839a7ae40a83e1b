"""How long an interview is: questions and screens on the paths of an instrument. An interview must be bearable."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.forms.bindings import Role, bindings
from keruen.forms.making.choices import NOT_LISTED
from keruen.forms.reading.model import FormModel, Question
from keruen.forms.reading.walk import walk
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme, Round

BY_TURNS = "yes no"  # this question is answered so, the next one of its role with the next word
# How questions are answered on a path, by role or by name.
_REFUSED: dict[str, str] = {Role.OUTCOME: "refused", Role.CONSENT: "no"}
_NOBODY: dict[str, str] = {Role.OUTCOME: "assessed", Role.CONSENT: "yes", Role.ACCESS: "yes", "recommended_count": "0"}
_TYPICAL: dict[str, str] = {
    **_NOBODY,
    Role.BASIS: "opinion",
    Role.SCOPE: "whole",
    Role.ACCESS: BY_TURNS,
    "recommended_count": "1",
}
_LONGEST = {**_NOBODY, Role.PLACE: NOT_LISTED, Role.LISTED_PLACE: NOT_LISTED, Role.BASIS: "register", Role.SCOPE: "part",
            Role.ACCESS: "no", "recommended_count": "5"}  # fmt: skip


@dataclass(frozen=True)
class Path:
    """One way through an instrument."""

    name: str  # refused, nobody, typical, longest
    questions: int  # that a person answers or passes over
    required: int  # of these, those that must be answered
    screens: int  # pages that the phone shows, notes among them

    def tell(self, language: str) -> str:
        """The path and its counts as one line, without a full stop."""
        say = Speaker(language)
        counts = {"questions": self.questions, "required": self.required, "screens": self.screens}
        return say("forms-path", path=say(f"forms-path-{self.name}"), **counts)


@dataclass(frozen=True)
class Paths:
    """The paths of an instrument, the shortest first."""

    instrument: str
    paths: tuple[Path, ...]

    def __getitem__(self, name: str) -> Path:
        return next(path for path in self.paths if path.name == name)


@dataclass(frozen=True)
class _Informant:
    """Answers by role; where a role has no fixed answer: `many` items of every selection, `count` for every number."""

    roles: Mapping[str, Role]
    fixed: Mapping[str, str]
    model: FormModel
    many: int
    count: int

    def __call__(self, question: Question) -> str:
        role = self.roles.get(question.name, "")
        answer = self.fixed.get(role, self.fixed.get(question.name))
        if answer == BY_TURNS:
            turn = [name for name, other in self.roles.items() if other == role].index(question.name)
            return answer.split()[turn % 2]
        if answer is not None:
            return answer
        codes = self.model.codes(question.list_name)
        if question.type == "select_multiple":
            return "" if role is Role.GROUPS_UNKNOWN else " ".join(codes[: self.many])
        if question.type == "select_one":
            return codes[0] if codes else ""
        return str(self.count) if question.type == "integer" else "x"


def paths(instrument: str, model: FormModel, programme: Programme, round: Round) -> Paths:
    """The paths of our own `b1`, `b2` or `services`.

    refused: nobody answers. nobody: no group is there (services: all are there; b1: one settlement, one group).
    typical: two groups, each with its first two breakdowns and the two largest countries; one settlement recommended
    (services: every other one is missing; b1: five settlements with two groups each). longest: everything that can be asked
    (b1: ten settlements with every group).
    """
    roles = {row["question"]: Role(row["role"]) for row in bindings(instrument, programme, round).to_pylist()}
    every = 10**6

    def path(name: str, fixed: Mapping[str, str], many: int, count: int, times: int) -> Path:
        walked = walk(model, _Informant(roles, fixed, model, many, count), times)
        return Path(name, len(walked.asked), walked.required, walked.screens)

    return Paths(
        instrument,
        (
            path("refused", _REFUSED, 0, 0, 0),
            path("nobody", _NOBODY, 0 if instrument == "b2" else 1, 0, 1),
            path("typical", _TYPICAL, 2, 2, 5),
            path("longest", _LONGEST, every, 5, 10),
        ),
    )
