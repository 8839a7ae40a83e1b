"""A person's number in a text of the settings: the whole build refuses it, and what was published stays."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.build import build
from tests.workspace.small import NOW, write_small

SAID = {
    "en": ("a telephone number", "Nothing was published."),
    "ru": ("номер телефона", "Ничего не опубликовано."),
    "kk": ("телефон нөмірі", "жариялан"),
    "ky": ("телефон номери", "жарыялан"),
}


def note(folder: Path, text: str) -> None:
    """A note of the programme, which every report prints as its source."""
    path = folder.parents[1] / "programme.toml"
    old = path.read_text().partition("\n[source]")[0]
    path.write_text(f'{old}\n[source]\nen = "{text}"\n')


def test_a_telephone_number_in_a_published_note_is_refused_and_the_last_publication_stays(tmp_path: Path) -> None:
    folder = write_small(tmp_path / "small")
    note(folder, "Questions to the office of the mission.")
    build(folder, NOW, {})
    before = (folder / "publication/figures.csv").read_bytes(), (folder / "publication/en/report.html").read_bytes()
    note(folder, "Questions to +7 701 234 56 78.")
    with pytest.raises(Problem) as refused:
        build(folder, NOW, {})
    assert (refused.value.code, refused.value.values["kind"]) == ("release-person-found", "phone")
    for language, expected in SAID.items():
        sentence, then = refused.value.tell(Speaker(language))
        assert all(part in sentence for part in expected), sentence
        assert then
    after = (folder / "publication/figures.csv").read_bytes(), (folder / "publication/en/report.html").read_bytes()
    assert after == before
