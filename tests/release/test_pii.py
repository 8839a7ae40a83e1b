"""What may never leave; all persons and numbers are made up."""

import pytest

from keruen.release.identifying import kazakh_number, luhn
from keruen.release.pii import Hit, Piece, known_persons, scan


def kinds(text: str, **known: list[str]) -> list[str]:
    looked_for = known_persons(known.get("names", []), known.get("ids", []))
    return [hit.kind for hit in scan([Piece("f", "p", text)], looked_for, known.get("public", []))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call +7 701 000 00 00 tomorrow", ["phone"]),
        ("+996555000000", ["phone"]),
        ("8 (701) 000-00-00", ["phone"]),
        ("0555 00 00 00", ["phone"]),
        ("+996 (555) 00-00-00", ["phone"]),
        ("телефон: 8 701 000 00 00, Aigul", ["phone"]),
        ("IIN 900101300017", ["document"]),
        ("passport N00000001", ["document"]),
        ("AN 0000001", ["document"]),
        ("IMEI 490154203237518", ["device"]),
        ("collect:aB3dE5gH7jK9", ["device"]),
        ("a0:b1:c2:d3:e4:f5", ["device"]),
        ("43.23894, 76.88971", ["coordinate"]),
        ("76.88971 43.23894 0 0", ["coordinate"]),
        ("43° 14′ 20″", ["coordinate"]),
    ],
)
def test_it_finds_what_belongs_to_a_person_or_a_house(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1 245 settlements, 5 028 informants", "8 319 562", "87012000000", "162799000000", "8319562000000", "60.4,60.4",
        "2023-12-07", "KZ471000", "0.571428571428", "44.823,44.8", "a3f09c1277bd0e15", "persons@emigrant@KZ-10@2023-3", "12:30:05",
        "95.8 %; 43.5 %", "978-92-9068-000-0", "0-5 6-10 11-15",
        "Turkistan 1\u00a0086 35 22 79 29 1\u00a0251", "+1\u00a0107 2\u00a0213 812 33 45", "12 8 701 100 12 13",
        "+5\r\n1 107 2 213", "+1 107 213 45",
    ],
)  # fmt: skip
def test_an_ordinary_figure_is_none(text: str) -> None:
    assert kinds(text) == []


def test_it_finds_a_name_that_the_round_knows_whatever_its_case_and_spaces() -> None:
    names = ["Айгүл Сериковна Тестова", "Test Person"]
    assert kinds("Жауап берген: АЙГҮЛ  Сериковна Тестова.", names=names) == ["name"]
    assert kinds("as test person said", names=names) == ["name"]
    assert kinds("test persons", names=names) == []


def test_a_pseudonym_or_a_single_word_is_no_name() -> None:
    assert kinds("KI-3 Нұрлы", names=["KI-3", "Нұрлы"]) == []


def test_a_place_or_a_word_of_the_vocabulary_that_a_person_gave_as_name_is_public() -> None:
    assert kinds("the local authority said", names=["Local authority"], public=["local authority"]) == []


def test_it_finds_the_id_of_a_submission_and_names_file_and_place() -> None:
    record = "uuid:00000000-0000-4000-8000-000000000001"
    hits = list(
        scan([Piece("en/report.pdf", "2", f"({record})"), Piece("en/report.pdf", "3", "")], known_persons([], [record]))
    )
    assert hits == [Hit("en/report.pdf", "2", "device")]


def test_check_digits_are_computed() -> None:
    assert luhn("490154203237518")
    assert not luhn("490154203237519")
    assert kazakh_number("900101300017")
    assert not kazakh_number("900101300018")
    assert not kazakh_number("901301300017")
