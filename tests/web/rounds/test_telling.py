"""What the pages of a programme and a round say of it, and the files of its last publication."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.rounds.telling import tell
from tests.web.rounds.rows import arrived, table

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"


@pytest.fixture
def round_(programme):
    return programme.rounds.get(code="2026-1")


def test_files_that_were_not_built_are_told_as_files_not_as_no_interviews(person, round_):
    told = tell(round_, "en")
    assert (told.interviews, told.files, told.built) == (None, 2, False)
    page = person(Role.READER)[1].get(f"{BASE}?lang=en").content.decode()
    assert "2 files are in the round; their interviews are counted when" in page
    assert "0 interviews" not in page


def test_built_and_new_interviews_are_counted_together(person, programme, round_):
    table(round_.path, ["S1", "S1", None])
    arrived(programme, round_, "S4", "new")
    arrived(programme, round_, "S4", "aside", state="unknown_form")
    told = tell(round_, "en")
    assert (told.interviews, told.fresh, told.late) == (4, 1, 0)
    page = person(Role.READER)[1].get(f"{BASE}?lang=en").content.decode()
    assert "4 interviews." in page
    assert "1 of them is new since the figures were last built." in page


def test_a_round_whose_folder_is_gone_is_told_by_what_the_server_has(programme, round_):
    arrived(programme, round_, "S4", "new")
    (round_.path / "round.toml").unlink()
    assert (tell(round_, "en").title, tell(round_, "en").interviews) == ("2026-1", 1)


@pytest.fixture
def report(round_):
    path = round_.path / "publication/en/report.html"
    path.parent.mkdir(parents=True)
    path.write_text("<script>alert(1)</script>")
    (path.parent / ".hidden").write_text("x")
    (round_.path / "publication/secret.xlsx").write_text("x")
    return path


def test_an_analyst_saves_the_files_of_the_last_publication(person, report):
    _, client = person(Role.ANALYST)
    assert "report.html" in client.get(f"{BASE}?lang=en").content.decode()
    answer = client.get(f"{BASE}/publication/en/report.html")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert b"".join(answer.streaming_content) == b"<script>alert(1)</script>"


def test_profiles_figures_and_the_dataset_are_saved_too(person, report):
    folder = report.parent.parent
    for name in ("en/profiles/KZ-47.pdf", "dataset/totals.csv", "figures.csv"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(name)
    _, client = person(Role.ANALYST)
    page = client.get(f"{BASE}?lang=ru").content.decode()
    assert "English" in page
    assert "Mangystau region.pdf" in page
    assert (
        b"".join(client.get(f"{BASE}/publication/en/profiles/KZ-47.pdf").streaming_content) == b"en/profiles/KZ-47.pdf"
    )
    assert b"".join(client.get(f"{BASE}/publication/all/figures.csv").streaming_content) == b"figures.csv"
    packed = BytesIO(b"".join(client.get(f"{BASE}/publication/all/dataset.zip").streaming_content))
    assert ZipFile(packed).namelist() == ["dataset/totals.csv"]


@pytest.mark.parametrize(
    "name",
    [
        "all/secret.xlsx",
        "all/dataset.zip",
        "en/profiles/../../secret.xlsx",
        "en/.hidden",
        "en/..",
        "../en/report.html",
        "%2e%2e/secret.xlsx",
        "kk/report.html",
        "xx/a",
    ],
)
def test_no_other_file_is_given(person, report, name):
    assert person(Role.ANALYST)[1].get(f"{BASE}/publication/{name}").status_code == 404


@pytest.mark.parametrize("role", [role for role in Role if Right.SEE_FIGURES not in TABLE[role]])
def test_unreleased_files_are_for_those_who_see_figures(person, report, role):
    _, client = person(role)
    assert client.get(f"{BASE}/publication/en/report.html").status_code == 403
    assert "report.html" not in client.get(BASE).content.decode()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize("role", list(Role))
def test_the_pages_speak_every_language_to_every_role(person, programme, role, language):
    _, client = person(role)
    for address in ("/", "/p/small", BASE, f"{BASE}/progress"):
        page = client.get(f"{address}?lang={language}").content.decode()
        assert "rounds-" not in page.replace("rounds-door", ""), address
        assert "rounds-door" not in page, address
