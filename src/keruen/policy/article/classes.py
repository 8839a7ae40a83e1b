"""The classes of the article's regions from its own printed figures, by our rules, beside the groups of its text.

End years stand alone there (2006 and 2022), so the classes are by single years: basis `last`, a window of one.
"""

from collections.abc import Iterable, Iterator

from keruen.policy.article.printed import FIRST, LAST, METHOD, VINTAGE
from keruen.policy.evaluation.classes.tendency import tendency
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.value import Value
from keruen.policy.series.shipped import Grouped


def tendencies(facts: Facts, regions: Iterable[str], groups: Iterable[Grouped]) -> Iterator[Outcome]:
    """The tendency of each region's total balance by table 3, and the group in which the text puts it ("" for none)."""
    said = {found.place: found.group for found in groups if found.table == "3"}
    for place in regions:
        rates = [
            facts.get("net_migration_rate", place, str(year), direction="total", table="3") for year in (FIRST, LAST)
        ]
        made = tendency(rates[0], rates[1])
        yield _named(place, "tendency", made.code, made.rule, made.reason, rates)
        yield _named(place, "group_in_text", said.get(place, ""), "", "" if place in said else "not_in_text", rates)


def _named(place: str, measure: str, code: str, rule: str, reason: str, of: list[Value]) -> Outcome:
    inputs = " ".join(key for value in of for key in value.inputs)
    state = "as_printed" if measure == "group_in_text" and code else "known" if code else "unknown"
    return Outcome(
        "article_classes", place, f"{FIRST}/{LAST}", measure, "class", code, None, "class", 0, state, reason, rule,
        METHOD, inputs, VINTAGE,
    )  # fmt: skip
