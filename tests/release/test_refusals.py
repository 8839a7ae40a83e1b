"""Each refusal of what leaves and of what is chosen, as a person reads it in two languages."""

from collections.abc import Callable

import pytest

from keruen.matrix.selecting.select import Candidate, Wish, select
from keruen.release.hiding.permissions import permissions
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

LINE = {"key_pattern": "persons@*", "level": "public", "reason": "printed before", "who": "head", "when": "2024-03-01"}
NAMED = [Candidate("A", "D1", {"labour": 40}), Candidate("B", "D1", {"labour": 10})]


def decision(**changed: str) -> Callable[[], object]:
    return lambda: permissions([{**LINE, **changed}], "release.csv")


def choice(wish: Wish) -> Callable[[], object]:
    return lambda: select(NAMED, wish)


REFUSALS: dict[str, tuple[Callable[[], object], str, str]] = {
    "a decision without a person": (
        decision(who=""),
        "In release.csv, line 2, the cell who is empty.",
        "В файле release.csv, строка 2, ячейка who пуста.",
    ),
    "a decision without a reason": (
        decision(reason=" "),
        "In release.csv, line 2, the cell reason is empty.",
        "В файле release.csv, строка 2, ячейка reason пуста.",
    ),
    "a class that is none": (
        decision(level="secret"),
        "In release.csv:2, level is secret; expected is public, restricted, internal.",
        "В файле release.csv:2 ключ level имеет значение secret; ожидается public, restricted, internal.",
    ),
    "a settlement that must and cannot": (
        choice(Wish(forced={"A": "dispute"}, excluded={"A": "no_access"})),
        "A is named both among the settlements that must be visited and among those that cannot be reached.",
        "A: указан и среди населённых пунктов, которые надо посетить обязательно, и среди недоступных.",
    ),
    "a budget that is too small": (
        choice(Wish(forced={"A": "dispute", "B": "dispute"}, budget=1)),
        "The settlements that must be visited take 2 enumerator-days, the budget has 1.",
        "2",
    ),
}


@pytest.mark.parametrize("refused", REFUSALS)
def test_it_says_what_is_wrong_and_what_to_do(refused: str) -> None:
    make, english, russian = REFUSALS[refused]
    with pytest.raises(Problem) as caught:
        make()
    (told, then), (said, now) = (caught.value.tell(Speaker(language)) for language in ("en", "ru"))
    assert told == english
    assert russian in said
    assert then
    assert now
    assert now != then
