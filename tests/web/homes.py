"""Every test has a home of its own, with one store of drawn charts for all: drawing is what takes time."""

from dataclasses import replace

import pytest


@pytest.fixture(scope="session")
def charts(tmp_path_factory):
    """What was drawn before."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_home(settings, tmp_path, charts):
    """A home without releases."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "cache").symlink_to(charts)
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, home=home)
