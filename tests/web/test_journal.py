"""The log of acts speaks four languages, and prints nothing of a program."""

import re
from pathlib import Path

import pytest

import keruen.web
from keruen.terms.sentences import Speaker
from keruen.web.accounts.journal import act_words, detail_words
from keruen.web.review.acting.acts import KINDS
from keruen.web.rounds.forms.acts import _ACTS
from keruen.web.rounds.work import KINDS as JOBS

_NOTED = re.compile(r"\bnote\(\s*request,\s*([^,]+(?: if [^,]+)?),", re.S)
_CODE = re.compile(r'(?<!f)"([a-z][a-z-]+)"')
SHOWN = ("select", "next", "build", "release", "pull", "import", "rescue")


def noted() -> set[str]:
    """Every act that the server writes down."""
    texts = (path.read_text(encoding="utf-8") for path in Path(keruen.web.__path__[0]).rglob("*.py"))
    written = {code for text in texts for act in _NOTED.findall(text) for code in _CODE.findall(act)}
    written |= {f"desk-{kind}" for kind in (*KINDS, "undo")} | {f"form-{what}" for what in _ACTS}
    return written | {f"{kind}-asked" for kind in SHOWN} | {"round-open", "round-close"}


def test_the_kinds_of_work_are_those_of_the_server():
    assert set(SHOWN) == set(JOBS) - {"gate", "redact"}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_act_has_a_name(language):
    found = noted()
    assert {"odd-list", "read-place", "assign", "team-ended", "second-factor-off"} <= found
    say = Speaker(language)
    assert [act for act in sorted(found) if act_words(act, say) == act] == []


def test_an_act_of_another_version_keeps_its_code():
    assert act_words("long-gone", Speaker("ru")) == "long-gone"


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (
            "KZ1, KZ2 -> Wanted(rows={'KZ1': 'a', 'KZ2': 'b'}, team=3, target=3)",
            "KZ1, KZ2 · team: South · informants in each settlement: 3",
        ),
        ("KZ1 -> Wanted(rows={'KZ1': ''}, team=None, target=2)", "KZ1 · informants in each settlement: 2"),
        ("KZ1 -> Wanted(rows={'KZ1': 'a', 'KZ", "KZ1"),
        ("KZ1 -> Wanted(rows={'KZ1': ''}, team=0, target=None)", "KZ1 · team: nobody"),
        ("{'share': 20, 'most': 5}", "share: 20, most: 5"),
        ("lm_top[1]/lm_code", "lm_top[1]/lm_code"),
    ],
)
def test_a_detail_is_readable(detail, told):
    assert detail_words(detail, Speaker("en"), {"3": "South"}) == told
