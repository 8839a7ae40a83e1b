"""The demonstration's world, made once for all tests, and the folder that `write` makes."""

from pathlib import Path
from random import Random

import pytest

from keruen.demo.kazakhstan import write
from keruen.demo.kazakhstan.calibrating.settlements import Settlement, settle
from keruen.demo.kazakhstan.collecting.round3 import World, world
from keruen.demo.kazakhstan.settings import ROUND, programme, round_settings
from keruen.demo.published import published
from keruen.places.gazetteer import shipped
from tests.demo.demo_oracle import SEED


@pytest.fixture(scope="session")
def settlements() -> tuple[Settlement, ...]:
    today = shipped("kazakhstan").on(round_settings(ROUND).end)
    return settle(today.rows(), Random(f"{SEED}:settlements"))


@pytest.fixture(scope="session")
def seen(settlements: tuple[Settlement, ...]) -> World:
    return world(settlements, programme(), round_settings(ROUND), published(), SEED)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("demonstration")
    write(made, SEED)
    return made
