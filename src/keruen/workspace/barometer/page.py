"""The barometer as one HTML page that needs no network: the matrix for both horizons, every map, hindsight and history."""

from markupsafe import Markup

from keruen.policy.barometer.aggregate import FEWEST
from keruen.policy.barometer.shapes import history
from keruen.workspace.barometer.drawing import matrix, on_tiles, tile_map
from keruen.workspace.barometer.outlook import HORIZONS, Outlook
from keruen.workspace.standalone import standalone

_PAGE = """{% extends "frame" %}
{%- block style %}
figure { margin: 1rem 0; overflow-x: auto } figcaption { font-weight: 600; margin-bottom: .4rem }
.pair { display: flex; flex-wrap: wrap; gap: 1rem } .pair figure { flex: 1 1 22rem } .pair svg { width: 100%; height: auto }
details { border-bottom: 1px solid #d9d2c0; padding: .4rem 0 } summary { cursor: pointer }
.small { color: #52606d }
{%- endblock %}
{%- block main %}
<p>{{ lead }}</p>
{%- for picture in matrices %}
<figure><figcaption>{{ picture.title }}</figcaption>{{ picture.svg }}</figure>
{%- endfor %}
{%- if maps %}
<h2>{{ words.maps }}</h2>
<p class="small">{{ words.n }}</p>
{%- for occupation, pair in maps %}
<details><summary>{{ occupation }}</summary><div class="pair">
{%- for picture in pair %}<figure><figcaption>{{ picture.title }}</figcaption>{{ picture.svg }}</figure>{% endfor %}
</div></details>
{%- endfor %}
{%- endif %}
{%- if turned %}<h2>{{ words.turned }}</h2><p>{{ turned }}</p>{% endif %}
{%- if rounds %}
<h2>{{ words.history }}</h2>
<div class="scroll"><table><thead><tr>{% for head in heads %}<th scope="col">{{ head }}</th>{% endfor %}</tr></thead>
<tbody>{% for row in rounds %}<tr>{% for cell in row %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table></div>
{%- endif %}
{%- endblock %}
"""
Shown = dict[str, str]


def page(outlook: Outlook) -> str:
    """The page in the outlook's language."""
    say = outlook.say
    words = {name: say(f"barometer-page-{name}") for name in ("maps", "n", "turned", "history")}
    return standalone(
        _PAGE,
        outlook.language,
        say("barometer-form-title", round=outlook.round),
        lead=say("barometer-page-lead", fewest=FEWEST),
        matrices=[_shown(outlook, horizon, matrix(outlook, horizon)) for horizon in HORIZONS],
        maps=_maps(outlook),
        words=words,
        turned=turned(outlook),
        heads=[say(f"barometer-head-{name}") for name in ("region", "occupation", "round", "now", "ahead")],
        rounds=rounds(outlook),
    )


def _shown(outlook: Outlook, horizon: str, svg: str) -> Shown:
    named = Markup(svg.replace("<svg ", f'<svg role="img" aria-label="{outlook.say(f"barometer-form-{horizon}")}" ', 1))
    return {"title": outlook.say(f"barometer-form-{horizon}"), "svg": named}


def _maps(outlook: Outlook) -> list[tuple[str, list[Shown]]]:
    if not on_tiles(outlook):
        return []
    return [
        (outlook.occupation(code), [_shown(outlook, h, tile_map(outlook, code, h)) for h in HORIZONS])
        for code in outlook.occupations
    ]


def turned(outlook: Outlook) -> str:
    """How the outlooks of the round before turned out; "" where there is none."""
    judged = outlook.judged
    if judged is None:
        return ""
    if judged.error is None:
        return outlook.say("barometer-turned-none")
    baseline = "\u2014" if judged.baseline is None else f"{judged.baseline:.2f}"
    return outlook.say(
        "barometer-turned", n=judged.n, exact=judged.exact, near=judged.near, error=f"{judged.error:.2f}",
        baseline=baseline, open=judged.open,
    )  # fmt: skip


def rounds(outlook: Outlook) -> list[tuple[str, str, str, str, str]]:
    """Every cell in every round, in words; nothing where there is one round only."""
    if not outlook.earlier:
        return []
    every = [*outlook.earlier, *outlook.cells]
    return [
        (outlook.region(region), outlook.occupation(occupation), round, outlook.named(now), outlook.named(ahead))
        for region, occupation in sorted({(c.region, c.occupation) for c in every})
        for round, now, ahead in history(every, region, occupation)
    ]
