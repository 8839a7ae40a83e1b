"""The classes of the article's regions from its own printed figures, by our rules, beside the groups of its text.

End years stand alone there (2006 and 2022), so the classes are by single years: basis `last`, a window of one.
"""

from collections.abc import Iterable, Iterator

from keruen.policy.article.printed import FIRST, LAST, METHOD, VINTAGE
from keruen.policy.evaluation.classes.tendency import tendency
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.printed import makeups
from keruen.policy.evaluation.value import Value, missing
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


def combinations(facts: Facts, groups: Iterable[Grouped]) -> Iterator[Outcome]:
    """Table 1 by the balance of the last year: of what growth is made, the tendency, the group of both by rule and in the text.

    A pair of classes that no group of the article names has no group (`no_name`), and its two classes say all.
    """
    said = [(found.place, found.group) for found in groups if found.table == "1"]
    sheet = Sheet("article_makeups", METHOD, VINTAGE)
    when = f"{FIRST}/{LAST}"
    for beside in makeups(facts, said, (str(FIRST), str(LAST))):
        gone = missing(*beside.of)
        why = gone.reason if gone else ""
        yield sheet.named(beside.place, when, "makeup", beside.makeup, beside.makeup, *beside.of, reason=why)
        yield sheet.named(beside.place, when, "tendency", beside.tendency, beside.tendency, *beside.of, reason=why)
        group = beside.by_rule
        yield sheet.named(
            beside.place, when, "group", group, group, *beside.of, reason=why or ("" if group else "no_name")
        )
        inputs = [key for value in beside.of for key in value.inputs]
        yield Outcome(
            "article_makeups", beside.place, when, "group_in_text", "class", beside.in_text, None, "class", 0, "as_printed",
            "", "", METHOD, " ".join(inputs), VINTAGE,
        )  # fmt: skip


def _named(place: str, measure: str, code: str, rule: str, reason: str, of: list[Value]) -> Outcome:
    inputs = " ".join(key for value in of for key in value.inputs)
    state = "as_printed" if measure == "group_in_text" and code else "known" if code else "unknown"
    return Outcome(
        "article_classes", place, f"{FIRST}/{LAST}", measure, "class", code, None, "class", 0, state, reason, rule,
        METHOD, inputs, VINTAGE,
    )  # fmt: skip
