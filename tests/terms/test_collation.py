"""Names stand in the order of their language's alphabet."""

import pytest

from keruen.terms.collation import collated

ORDERED = {
    "kk": ["Абай облысы", "Ақмола облысы", "Ақтөбе облысы", "Әулиекөл", "Бурабай", "Ғалымбек", "Қарағанды облысы",
           "Қостанай облысы", "Қызылорда облысы", "Маңғыстау облысы", "Өскемен", "Түркістан облысы", "Ұлытау облысы",
           "Үржар", "Шығыс Қазақстан облысы", "Шымкент", "Ірі тоғай"],
    "ky": ["Баткен облусу", "Жалал-Абад облусу", "Нарын", "Ноокат", "Ош шаары", "Өзгөн", "Талас",
           "Узунбулак", "Үч-Терек", "Чүй облусу"],
    "ru": ["область Абай", "Акмолинская область", "г. Алматы", "Ежово", "Ёлкино", "Есик", "область Жетысу",
           "Карагандинская область",
           "область Улытау", "Шымкент"],
    "en": ["Åland Islands", "Albania", "Côte d’Ivoire", "Croatia", "Türkiye", "Turkmenistan", "United States"],
}  # fmt: skip


@pytest.mark.parametrize("language", ORDERED)
def test_names_stand_in_the_order_of_the_alphabet(language: str) -> None:
    assert sorted(sorted(ORDERED[language]), key=collated(language)) == ORDERED[language]


def test_names_alike_but_for_their_capitals_keep_one_order() -> None:
    assert sorted(["абай", "Абай"], key=collated("ru")) == sorted(["Абай", "абай"], key=collated("ru"))


@pytest.mark.parametrize("odd", ["", " ", "1-й", "№ 5"])
def test_what_does_not_begin_with_a_letter_of_the_alphabet_stands_before_it(odd: str) -> None:
    assert sorted(["Яблоко", odd], key=collated("ru")) == [odd, "Яблоко"]
