"""A publication: the files of every language, profiles of one page, each file told as it is written."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from keruen.publish.drawing.cache import Nowhere
from keruen.publish.profile import profile, regions
from keruen.publish.publish import publish
from keruen.publish.telling.desk import Desk
from keruen.release.release import Release
from tests.publish import fixture


def test_it_writes_the_files_of_a_language_and_tells_each(tmp_path: Path):
    told: list[str] = []
    release = fixture.release(("emigrant",))
    written = publish(release, tmp_path, ["ky"], tmp_path / "cache", told.append)
    names = [path.relative_to(tmp_path).as_posix() for path in written]
    assert names == told
    assert names[:4] == ["ky/report.pdf", "ky/report.html", "ky/trace.html", "ky/report.docx"]
    assert len(names) == 4 + len(regions(Desk(release, "ky")))


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_a_profile_is_one_page_with_its_region_and_mark(release: Release, language: str):
    desk = Desk(release, language)
    for region in ("KZ-47", "KZ-59"):
        reader = PdfReader(BytesIO(profile(desk, region, Nowhere())))
        text = reader.pages[0].extract_text()
        assert len(reader.pages) == 1
        assert desk.synthetic in text
        assert str(reader.trailer["/Root"]["/Lang"]).startswith(language)


def test_a_profile_hides_what_the_release_hides(release: Release):
    text = PdfReader(BytesIO(profile(Desk(release, "en"), "KZ-79", Nowhere()))).pages[0].extract_text()
    assert "hidden here to protect" in text
