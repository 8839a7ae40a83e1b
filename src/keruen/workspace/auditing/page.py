"""The report of an audit as one HTML page that needs no network."""

from keruen.audit.audit import Audit
from keruen.terms.sentences import Speaker
from keruen.workspace.auditing.telling import Teller
from keruen.workspace.standalone import standalone

_PAGE = """{% extends "frame" %}
{%- block style %}
table { width: 100% }
th { border-bottom: 2px solid #7b6f57; font-weight: 600 }
td.n { white-space: nowrap; font-variant-numeric: tabular-nums }
.fails td:first-child { border-left: 4px solid #b3261e } .unknown td:first-child { border-left: 4px solid #9a8f7a }
details summary { cursor: pointer; font-weight: 600; margin-top: 2rem }
@media print { details { display: none } }
{%- endblock %}
{%- block main %}
<p>{{ tally }}</p>
{%- if not failing %}<p>{{ nothing }}</p>{% endif %}
{%- macro claims(rows) %}
<div class="scroll"><table><thead><tr>{% for head in heads %}<th scope="col">{{ head }}</th>{% endfor %}</tr></thead>
<tbody>{% for row in rows %}
<tr class="{{ row.code }}"><td>{{ row.where }}</td><td>{{ row.kind }}</td><td class="n">{{ row.claimed }}</td>
<td class="n">{{ row.allowed }}</td><td>{{ row.identity }}</td><td class="n">{{ row.computed }}</td>
<td>{{ row.explanation }}</td></tr>
{%- endfor %}</tbody></table></div>
{%- endmacro %}
{%- if failing %}<h2>{{ words.failing }}</h2>{{ claims(failing) }}{% endif %}
{%- if bad %}<h2>{{ words.located }}</h2><ul>{% for line in bad %}<li>{{ line }}</li>{% endfor %}</ul>{% endif %}
{%- if unknown %}<details><summary>{{ words.unknown }} ({{ unknown | length }})</summary>{{ claims(unknown) }}</details>{% endif %}
{%- if holding %}<details><summary>{{ words.holding }} ({{ holding | length }})</summary>{{ claims(holding) }}</details>{% endif %}
{%- endblock %}
"""
_HEADS = ("where", "kind", "claimed", "allowed", "identity", "computed", "diagnosis")


def page(audit: Audit, language: str) -> str:
    """The page in a language: what fails first, what holds folded away."""
    say = Speaker(language)
    teller = Teller(say)
    rows = teller.rows(audit)
    return standalone(
        _PAGE,
        language,
        say("audit-report-title", name=audit.name),
        tally=tally(audit, say),
        nothing=say("audit-nothing-failed"),
        heads=[say(f"audit-column-{head}") for head in _HEADS],
        words={name: say(f"audit-head-{name}") for name in ("failing", "located", "unknown", "holding")},
        failing=[row for row in rows if row.code == "fails"],
        unknown=[row for row in rows if row.code == "unknown"],
        holding=[row for row in rows if row.code == "holds"],
        bad=[f"{teller.located(one)} {teller.bad(one).explanation}" for one in audit.located],
    )


def tally(audit: Audit, say: Speaker) -> str:
    """How many claims there are of each verdict."""
    counts = {verdict: str(len(audit.of(verdict))) for verdict in ("holds", "fails", "unknown")}
    return say("audit-tally", claims=str(len(audit.judged)), **counts)
