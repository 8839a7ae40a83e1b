"""Key findings: the groups' numbers large, what changed, then one statement each."""

from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.figures import shown
from keruen.publish.telling.formats import NBSP
from keruen.publish.telling.story import Block, Bullets, Card, Cards, Heading
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure

_NAMED = 3


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Cards of coverage and of every group, then a statement for each group, for services, comparison and quality."""
    statements = (*_panel(desk), *_comparison(desk), *_groups(desk), *_services(desk), *_quality(desk))
    return (
        Heading(1, desk.say("report-findings"), "findings"),
        Cards(
            tuple([*_coverage_cards(desk), *(card for g in desk.programme.groups for card in group_card(desk, g.code))])
        ),
        Bullets(tuple(text for text in statements if text)),
    )


def _coverage_cards(desk: Desk) -> list[Card]:
    cards = []
    for category in ("settlements", "key_informants"):
        figure = desk.shelf.find("coverage", category=category)
        if figure is not None:
            told = desk.told(figure)
            cards.append(Card(desk.cell(figure), desk.say(f"report-card-{category}", n=told), _in_regions(desk)))
    return cards


def _in_regions(desk: Desk) -> Text:
    regions = desk.shelf.find("coverage", category="regions")
    if regions is None:
        return ()
    if desk.calls_them_regions:
        return desk.tell("report-card-in-regions", n=desk.told(regions))
    return desk.tell("report-card-in-level", level=desk.level(1), n=desk.told(regions))


def group_card(desk: Desk, group: str) -> list[Card]:
    """A group's total with the settlements that confirm it; empty where the release has no total."""
    total = desk.shelf.find("totals", group, category="total", dimension="persons")
    if total is None:
        return []
    places = desk.shelf.find("totals", group, category="total", dimension="settlements_confirming")
    note = desk.tell("report-card-in-settlements", n=desk.told(places)) if places else ()
    return [Card((Span(desk.printed(total), total.key),), desk.group(group), note, desk.colour(group))]


def _groups(desk: Desk) -> list[Text]:
    statements = []
    empty = [group.code for group in desk.programme.groups if nobody(desk, group.code)]
    for group in desk.programme.groups:
        if group.code not in empty:
            statements.append((*lead(desk, group.code), *largest(desk, group.code, _NAMED)))
    if empty:
        names = desk.formats.several([desk.inline(desk.group(code)) for code in empty])
        statements.append(desk.tell("report-findings-nobody", list=names))
    return statements


def nobody(desk: Desk, group: str) -> bool:
    """Whether the round reported no one of a group: then there is nothing to draw."""
    total = desk.shelf.find("totals", group, category="total", dimension="persons")
    return total is not None and total.state == "shown" and not total.value


def lead(desk: Desk, group: str) -> Text:
    """The first sentence on a group: how many persons in how many settlements."""
    total = desk.shelf.find("totals", group, category="total", dimension="persons")
    places = desk.shelf.find("totals", group, category="total", dimension="settlements_confirming")
    if total is None or places is None:
        return ()
    label = desk.group(group)
    return desk.tell_of("report-lead", group, persons=desk.told(total), settlements=desk.told(places), group=label)


def largest(desk: Desk, group: str, most: int) -> Text:
    """The largest countries, and the largest regions, with their shares of the group's total."""
    text: list[Span] = []
    for dimension in desk.programme.group(group).dimensions:
        if dimension.code in COUNTRIES:
            rows = _named(shown(desk.shelf.table("by_country", group, dimension=dimension.code, measure="persons")))
            if rows:
                text += [
                    Span(" "),
                    *desk.tell_of("report-top", dimension.code, list=desk.listed(rows[:most], dimension.code)),
                ]
    regions = shown(desk.shelf.table("by_region", group, measure="persons"))
    if len(regions) > 1:
        text += [
            Span(" "),
            *desk.tell("report-top-region", list=desk.listed([r for r in regions if r.value][:most], "region")),
        ]
    return tuple(text)


def _named(figures: list[Figure]) -> list[Figure]:
    return [f for f in figures if f.value and f.category not in ("other", "unknown", "other_countries")]


def _services(desk: Desk) -> list[Text]:
    rows = [f for f in shown(desk.shelf.table("service_access_share")) if f.category == "no" and f.value]
    rows.sort(key=lambda f: (-(f.value or 0), f.dimension))
    if not rows:
        return []
    items = [f"{desk.inline(desk.labels.label('services', f.dimension))} ({desk.told(f)})" for f in rows[:_NAMED]]
    return [desk.tell("report-findings-services", list=desk.formats.several(items))]


def _panel(desk: Desk) -> list[Text]:
    """What changed, first: by group, in the settlements of both rounds."""
    previous = desk.release.about.previous
    if previous is None or desk.release.about.verdict.verdict not in ("comparable", "panel_only"):
        return []
    items = []
    for group in desk.programme.groups:
        names = ("change_percent", "previous", "current")
        found = [desk.shelf.find("comparison_panel", group.code, category=name) for name in names]
        percent, before, now = (f if f is not None and f.state != "suppressed" else None for f in found)
        if percent is not None and before is not None and now is not None:
            told = f"{desk.told(percent, signed=True)};{NBSP}{desk.told(before)} → {desk.told(now)}"
            items.append(f"{desk.inline(desk.group(group.code))} ({told})")
    earlier = desk.here(previous.title)
    return [desk.tell("report-findings-panel", earlier=earlier, list=desk.formats.several(items))] if items else []


def _comparison(desk: Desk) -> list[Text]:
    verdict = desk.release.about.verdict.verdict
    if verdict == "none" or desk.release.about.previous is None:
        return []
    earlier = desk.here(desk.release.about.previous.title)
    head = Span(desk.say("report-verdict") + " ")
    return [(head, *desk.tell(f"report-verdict-{verdict}", earlier=earlier))]


def _quality(desk: Desk) -> list[Text]:
    items = []
    for group in desk.programme.groups:
        figure = desk.shelf.find("quality", group.code, category="single_informant")
        if figure is not None and figure.state == "shown":
            items.append(f"{desk.inline(desk.group(group.code))} ({desk.told(figure)})")
    return [desk.tell("report-findings-single", list=desk.formats.several(items))] if items else []
