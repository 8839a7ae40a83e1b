"""Published rows in words."""

import pytest

from keruen.demo.naming import beside, named
from keruen.demo.published import Published
from keruen.demo.reproduce import reproduce
from keruen.terms.sentences import Speaker

BANDS = [
    Published("service_distance_households", "", "hospital", code, value, "households")
    for code, value in (("0-5", "10"), ("6-10", "20"), ("total", "40"))
]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "Labour migrants, Nationality, Uzbekistan [by_country]"),
        ("ru", "Трудовые мигранты, Гражданство, Узбекистан [by_country]"),
    ],
)
def test_a_row_is_named_by_labels_and_by_its_table(language: str, wanted: str) -> None:
    assert named(Published("by_country", "labour_migrant", "nationality", "UZB", "1", "persons"), language) == wanted


def test_what_the_vocabulary_lacks_stays_as_printed() -> None:
    assert (
        named(Published("own", "own_group", "own_dimension", "x", "1", "persons"), "en")
        == "own_group, own_dimension, x [own]"
    )


def test_parts_are_named_once_each_with_their_numbers() -> None:
    assert beside(BANDS[:2], BANDS[2], "en") == "0–5 km: 10; 6–10 km: 20"
    total = Published("totals", "emigrant", "persons", "total", "99", "persons")
    share = Published("by_sex_share", "emigrant", "sex", "male", "50", "percent")
    assert beside([total], share, "en").endswith(": 99")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_a_contradiction_holds_no_codes(language: str) -> None:
    (said,) = [o.tell(Speaker(language)) for o in reproduce(BANDS, ()) if o.verdict == "contradicts"]
    assert "service_distance_households" not in said
    assert " / " not in said
    assert "30" in said
