"""The page of the web form: it holds nobody's data, and says how it is made where it was not."""

import json

import pytest

from keruen.web.webform import assets, pages

BUILT = {"src/main.ts": {"file": "assets/main-1.js", "css": ["assets/main-1.css"], "imports": []}}


@pytest.fixture
def built(tmp_path, monkeypatch):
    """A build that stands elsewhere."""
    (tmp_path / "manifest.json").write_text(json.dumps(BUILT))
    (tmp_path / "worker.js").write_text("// worker")
    for module in (assets, pages):
        monkeypatch.setattr(module, "file", lambda name: tmp_path / name.rpartition("/")[2])


def test_the_page_names_its_built_files_and_nobody(client, db, built):
    said = client.get("/w/").content.decode()
    assert "/static/webform/assets/main-1.js" in said
    assert "/static/webform/assets/main-1.css" in said
    assert "csrf" not in said
    assert "style=" not in said


def test_without_a_build_the_page_says_what_to_run(client, db, monkeypatch):
    monkeypatch.setattr(assets, "file", lambda name: None)
    answer = client.get("/w/")
    assert answer.status_code == 503
    assert "make web" in answer.content.decode()


def test_the_worker_is_asked_for_anew_at_each_visit(client, db, built):
    answer = client.get("/w/worker.js")
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("text/javascript; charset=utf-8", "no-cache")


def test_the_description_speaks_the_language_of_the_person(client, db):
    assert client.get("/w/app.webmanifest?lang=ky").json()["name"] == "Keruen сурамжылоолору"
