"""What the tests of publish share: one release, its stories, and a store of drawn charts for the session."""

from pathlib import Path

import pytest

from keruen.publish.drawing.cache import Folder
from keruen.publish.drawing.studio import Studio
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Story
from keruen.publish.write import write
from keruen.release.release import Release
from tests.publish import fixture


@pytest.fixture(scope="session")
def release() -> Release:
    return fixture.release()


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return Studio(Folder(Path(tmp_path_factory.mktemp("charts"))))


@pytest.fixture(scope="session")
def kazakh(release: Release) -> Story:
    return write(Desk(release, "kk"))


@pytest.fixture(scope="session")
def small() -> Story:
    return write(Desk(fixture.release(("emigrant",)), "en"))
