"""The small programme with a frame, served."""

import pytest

from keruen.web.rounds.models import Programme
from keruen.web.rounds.serving import serve_folder
from tests.workspace.small import write_small


@pytest.fixture
def programme(db: None, tmp_path) -> Programme:
    """The small programme with a frame, served; `person` works in it."""
    folder = write_small(tmp_path / "small")
    (folder / "frame.csv").write_text("place,stratum\nS1,\nS2,\nS4,\n")
    return serve_folder(tmp_path / "small", "en")
