"""What the evaluation found, in one page: the change of the population, the balance abroad, inside, and what is unknown."""

from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Bullets, Card, Cards, Heading, Note
from keruen.publish.telling.text import Text
from keruen.release.figure import Figure

_CARDS = ("change", "natural", "external", "adjustment")


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """Cards of the country's components, sentences, and how many figures are unknown."""
    spans = list(dict.fromkeys((f.group, f.round) for f in desk.table("components")))
    if not spans:
        return ()
    vintage, period = spans[0]
    parts = {
        part: desk.find("components", desk.country, period, "persons", vintage, ("component", part))
        for part in ("before", "after", *_CARDS)
    }
    cards = tuple(
        Card(desk.cell(figure, signed=True), desk.name("component", part), (), "#0b4f6c")
        for part in _CARDS
        if (figure := parts[part]) is not None
    )
    sentences = [_change(desk, period, parts), *_external(desk, period), *_internal(desk), *_article(desk)]
    unknown = sum(1 for f in desk.figures if f.state == "unknown")
    return (
        Heading(1, desk.say("policy-findings"), "findings"),
        Cards(cards),
        Bullets(tuple(text for text in sentences if text)),
        Note(
            desk.tell("policy-findings-unknown", n=len(desk.figures), unknown=unknown),
            desk.say("policy-findings-limits"),
        ),
    )


def _change(desk: PolicyDesk, period: str, parts: dict[str, Figure | None]) -> Text:
    told = {part: desk.told(figure, part in _CARDS) for part, figure in parts.items() if figure is not None}
    first, last = period.split("/")
    return desk.tell("policy-findings-change", first=first, last=str(int(last) + 1), **told)


def _external(desk: PolicyDesk, period: str) -> list[Text]:
    """The balance abroad in the first and the last year."""
    made = []
    vintage = next((f.group for f in desk.table("external")), "")
    for year in period.split("/"):
        found = {
            name: desk.find("external", desk.country, year, name, vintage)
            for name in ("arrivals", "departures", "net_migration", "net_migration_rate")
        }
        if all(figure is not None for figure in found.values()):
            told = {name: desk.told(f, name.startswith("net")) for name, f in found.items() if f}
            net, rate = told["net_migration"], told["net_migration_rate"]
            came, left = told["arrivals"], told["departures"]
            made.append(desk.tell("policy-findings-external", year=year, came=came, left=left, net=net, rate=rate))
    return made


def _internal(desk: PolicyDesk) -> list[Text]:
    """The regions that gain and lose most inside the country."""
    rates = [
        f
        for f in desk.table("internal")
        if f.measure == "net_migration_rate" and f.state == "shown" and f.value is not None
    ]
    finest = [f for f in rates if f.group == max((r.group for r in rates), default="")]
    if len(finest) < 6:
        return []
    ordered = sorted(finest, key=lambda f: -(f.value or 0.0))
    most, least = (
        desk.formats.several([f"{desk.place(f.place)} ({desk.told(f, signed=True)})" for f in part])
        for part in (ordered[:3], ordered[:-4:-1])
    )
    return [desk.tell("policy-findings-internal", year=ordered[0].round, most=most, least=least)]


def _article(desk: PolicyDesk) -> list[Text]:
    """In how many regions our class is the group of the article's text."""
    ours = {f.place: f for f in desk.table("article_classes") if f.measure == "tendency"}
    text = {f.place: f for f in desk.table("article_classes") if f.measure == "group_in_text" and f.state == "shown"}
    if not text:
        return []
    same = sum(1 for place, figure in text.items() if ours[place].printed == figure.printed)
    return [desk.tell("policy-findings-classes", same=same, n=len(text))]
