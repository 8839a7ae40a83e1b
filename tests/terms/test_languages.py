"""Which language a person wants."""

import pytest

from keruen.terms.languages import choose


@pytest.mark.parametrize(
    ("asked", "environment", "language"),
    [
        ("kk", {"LANG": "ru_RU.UTF-8"}, "kk"),
        (None, {"KERUEN_LANG": "ky", "LANG": "ru_RU.UTF-8"}, "ky"),
        (None, {"LC_ALL": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"}, "kk"),
        (None, {"LANG": "ru_RU.UTF-8"}, "ru"),
        (None, {"LANG": "C"}, "en"),
        (None, {"LC_ALL": "de_DE", "LANG": "ky_KG"}, "ky"),  # a language that Keruen does not speak is passed over
        ("", {}, "en"),
        ("RU", {}, "ru"),
    ],
)
def test_what_is_asked_for_comes_before_the_environment(
    asked: str | None, environment: dict[str, str], language: str
) -> None:
    assert choose(asked, environment) == language
