"""How a language says growth, share, parts and balance, as patterns over sentences without their numbers."""

import re
from dataclasses import dataclass

_N = "\u27e6(?P<{}>\\d+)\u27e7"
_GAP = r"[^\u27e6\u27e7.;]{{0,{}}}?"


@dataclass(frozen=True)
class Phrases:
    """Patterns of one language; groups a, b, p are positions of numbers."""

    up: re.Pattern[str]
    down: re.Pattern[str]
    growth: tuple[re.Pattern[str], ...]
    share: tuple[re.Pattern[str], ...]  # a of b is p
    parts: tuple[re.Pattern[str], ...]  # p is a and b
    balance: tuple[re.Pattern[str], ...]  # p is a less b


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns with {a} for a number and <40> for up to so many signs without one."""
    made = []
    for pattern in patterns:
        full = re.sub(r"<(\d+)>", lambda m: _GAP.format(m[1]), pattern)
        full = re.sub(r"\{([abp])\}", lambda m: _N.format(m[1]), full)
        made.append(re.compile(full))
    return tuple(made)


_LINK_EN = (
    r"[\s,(\u2013\u2014-]*(?:or|i\.e\.|that is|which is|an? (?:increase|rise|growth|decrease|decline|fall|drop))?"
    r",? ?(?:by|of)? ?"
)
_LINK_RU = r"[\s,(\u2013\u2014-]*(?:или|то есть|т\. ?е\.|что составляет)?,? ?(?:рост |прирост |снижение |сокращение )?(?:на|в)? ?"

PHRASES: dict[str, Phrases] = {
    "en": Phrases(
        re.compile(r"\b(?:grew|grown|grow|rose|risen|rise|increas\w+|growth|climbed|up)\b"),
        re.compile(r"\b(?:fell|fallen|fall|declin\w+|decreas\w+|dropped|drop|reduc\w+|shrank|down)\b"),
        _compiled(r"\bfrom<30>{a}<60>\bto<40>{b}<30>" + _LINK_EN + "{p}", r"{p}<50>\bfrom<30>{a}<60>\bto<40>{b}"),
        _compiled(
            r"{a}<40>\b(?:out )?of<30>{b}<60>\(?{p}(?! of)",
            r"{p}<40>\({a} (?:out )?of<20>{b}",
            r"{a}<40>(?:, ?(?:or|i\.e\.|that is|which is) ?|\((?:or )?){p} of<40>{b}",
        ),
        _compiled(
            r"{p}<60>(?:including|of whom|of them|:|\()<12>{a} (?:men|males?)\b<20>{b} (?:women|females?)\b",
            r"{p}<60>(?:including|of whom|of them|:|\()<12>{a} (?:women|females?)\b<20>{b} (?:men|males?)\b",
        ),
        _compiled(
            r"(?:balance|net migration|net)<40>{p}<60>\barriv\w*<20>{a}<60>\b(?:left|depart\w*|emigra\w*)<20>{b}",
            r"(?:balance|net migration|net)<40>{p}<60>{a}<20>\b(?:arriv|immigra)\w*<60>{b}<20>\b(?:left|depart|emigra)\w*",
        ),
    ),
    "ru": Phrases(
        re.compile(r"\b(?:вырос\w*|увелич\w+|возрос\w*|рост\w*|прирост\w*|повыс\w+|поднял\w+)"),
        re.compile(r"\b(?:сниз\w+|снижен\w+|уменьш\w+|сократ\w+|сокращ\w+|упал\w*|спад\w*)"),
        _compiled(r"\bсо? <30>{a}<60>\bдо<40>{b}<30>" + _LINK_RU + "{p}", r"{p}<50>\bсо? <30>{a}<60>\bдо<40>{b}"),
        _compiled(
            r"{a}<40>\bиз<30>{b}<60>\(?{p}(?! от)",
            r"{p}<40>\({a} из<20>{b}",
            r"{a}<40>(?:, ?(?:или|то есть|т\. ?е\.|что составляет) ?|\((?:или )?){p} (?:от|из)<40>{b}",
        ),
        _compiled(
            r"{p}<60>(?:в том числе|из них|из которых|:|\()<12>{a} мужчин\w*<20>{b} женщин\w*",
            r"{p}<60>(?:в том числе|из них|из которых|:|\()<12>{a} женщин\w*<20>{b} мужчин\w*",
        ),
        _compiled(
            r"(?:сальдо|баланс)<60>{p}<60>прибы\w+<30>{a}<60>(?:вы|у)бы\w+<30>{b}",
            r"(?:сальдо|баланс)<60>{p}<60>{a}<30>прибы\w+<60>{b}<30>(?:вы|у)бы\w+",
        ),
    ),
    "kk": Phrases(
        re.compile(r"(?:өс|артт|арту|көбей|ұлғай)\w*"),
        re.compile(r"(?:азай|төменде|кеміді|қысқар)\w*"),
        _compiled(
            r"{a}<12>-?(?:дан|ден|тан|тен|нан|нен)\b<60>{b}<12>-?(?:ға|ге|қа|ке|на|не) (?:дейін)?<40>{p}",
            r"{p}<40>{a}<12>-?(?:дан|ден|тан|тен|нан|нен)\b<60>{b}<12>-?(?:ға|ге|қа|ке|на|не)\b",
        ),
        _compiled(r"{b}<40>-?(?:дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің)\b<20>{a}(?!-?[ғгқкн][аеә])<40>\(?{p}"),
        _compiled(r"{p}<60>(?:оның ішінде|:|\()<12>{a} ер\w*<20>{b} әйел\w*"),
        (),
    ),
    "ky": Phrases(
        re.compile(r"(?:өс|көбөй|арт|жогорула)\w*"),
        re.compile(r"(?:азай|төмөндө|кыскар)\w*"),
        _compiled(
            r"{a}<12>-?(?:дан|ден|дон|дөн|тан|тен|тон|төн)\b<60>{b}<12>-?(?:га|ге|го|гө|ка|ке|ко|кө) (?:чейин)?<40>{p}",
            r"{p}<40>{a}<12>-?(?:дан|ден|дон|дөн|тан|тен|тон|төн)\b<60>{b}<12>-?(?:га|ге|го|гө|ка|ке|ко|кө)\b",
        ),
        _compiled(r"{b}<40>-?(?:дан|ден|дон|дөн|тан|тен|тон|төн|нын|нин|дын|дин)\b<20>{a}(?!-?[гк][аеоө])<40>\(?{p}"),
        _compiled(r"{p}<60>(?:анын ичинде|:|\()<12>{a} эркек\w*<20>{b} аял\w*"),
        (),
    ),
}
