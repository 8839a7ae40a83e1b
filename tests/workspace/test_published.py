"""What readers have already, and what no file may say."""

from pathlib import Path

import pyarrow as pa
import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.release.pii import Hit
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.folder.published import fingerprint, keep, read_earlier
from keruen.workspace.press.inspected import persons_of, refuse
from keruen.workspace.running.store import Store

FIRST = "key,value,state\npersons@g@A@r,20,shown\npersons@g@B@r,,suppressed\n"


def publication(folder: Path, text: str) -> Path:
    (folder / "publication").mkdir(exist_ok=True)
    (folder / "publication" / "figures.csv").write_text(text, encoding="utf-8")
    return folder / "publication"


def test_a_draft_has_not_left_and_is_not_kept(tmp_path: Path) -> None:
    assert not keep(tmp_path, publication(tmp_path, FIRST), "draft")
    assert read_earlier(tmp_path).releases == 0


def test_what_was_shared_is_kept_once_and_read_again(tmp_path: Path) -> None:
    assert keep(tmp_path, publication(tmp_path, FIRST), "shared_with_government")
    assert not keep(tmp_path, publication(tmp_path, FIRST), "cleared")
    assert keep(tmp_path, publication(tmp_path, FIRST.replace("20", "21")), "cleared")
    found = read_earlier(tmp_path)
    assert (found.releases, found.hidden) == (2, {"persons@g@B@r"})
    assert found.tells("persons@g@A@r", 20)
    assert found.tells("persons@g@A@r", 21)
    assert not found.tells("persons@g@B@r", 0)
    assert sorted(path.name for path in (tmp_path / "published").iterdir()) == [
        "001-shared_with_government",
        "002-cleared",
    ]


def test_a_publication_does_not_make_itself_stale(tmp_path: Path) -> None:
    folder = publication(tmp_path, FIRST)
    before = fingerprint(tmp_path, folder)
    keep(tmp_path, folder, "cleared")
    assert fingerprint(tmp_path, folder) == before
    publication(tmp_path, FIRST.replace("20", "21"))
    assert fingerprint(tmp_path, folder) != before


def test_what_a_round_knows_of_persons_comes_from_interviews_and_raw_answers(tmp_path: Path) -> None:
    store = Store(tmp_path)
    interviews = {
        "informant": ["A1/Test Person", "A2/KI-1"],
        "enumerator": ["E04", "Some Village"],
        "record": ["uuid:0000", "r1"],
    }
    store.write("interviews", pa.table(interviews))
    answers = {
        "question": ["username", "deviceid", "lm_comment"],
        "value": ["second person", "collect:000000", "third person"],
    }
    store.write("read/a.xlsx/answers", pa.table(answers))
    places = Gazetteer.from_rows(
        [{"place": "KZ", "level": 0, "parent": None, "kind": "country", "name_en": "Some village"}]
    )
    assert persons_of(store, places) == {
        "Test Person": "name", "second person": "name", "collect:000000": "device", "uuid:0000": "device",
    }  # fmt: skip


def test_a_hit_is_refused_with_its_file_and_place_in_two_languages() -> None:
    refuse([])
    with pytest.raises(Problem) as refused:
        refuse([Hit("ru/report.pdf", "2", "phone"), Hit("en/workbook.xlsx", "docProps/core.xml", "name")])
    assert refused.value.tell(Speaker("en"))[0] == (
        "en/workbook.xlsx, docProps/core.xml: the name of a person who answered or asked in this round would leave with the "
        "publication (places in all: 2). Nothing was published."
    )
    assert refused.value.tell(Speaker("ru"))[0] == (
        "en/workbook.xlsx, docProps/core.xml: с публикацией вышло бы следующее: имя человека, который отвечал или опрашивал в этом "
        "раунде (всего мест: 2). Ничего не опубликовано."
    )
