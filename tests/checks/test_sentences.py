"""What each check says of a finding, in two languages, word for word."""

from typing import Any

import pytest

from keruen.checks import CHECKS
from keruen.terms.sentences import Speaker

RATE = {"enumerator": "E2", "k": 20, "n": 40, "percent": 50, "usual": 3}
SAID: dict[str, tuple[dict[str, Any], str, str]] = {
    "impossible": (
        {"number": -40, "most": 1000000},
        "The number -40 is impossible: between 0 and 1,000,000 is expected.",
        "Число -40 невозможно: ожидается от 0 до 1\u00a0000\u00a0000.",
    ),
    "parts_and_totals": (
        {"dimension": "sex", "parts": 208, "number": 150},
        "By sex, the parts add to 208, but the number is 150; rounding does not explain the difference.",
        "Части по полу дают в сумме 208, а общее число — 150; округлением разницу не объяснить.",
    ),
    "shares_of_hundred": (
        {"dimension": "reason", "parts": 100, "number": 640},
        "By reason, the parts add to 100, but the number is 640: they were probably given as per cents.",
        "Части по причинам дают в сумме 100, а общее число — 640: вероятно, названы проценты.",
    ),
    "straight_lining": (
        {"dimension": "year", "n": 4, "most": 7},
        "By year, all 4 parts are the same: 7 each.",
        "Разбивка по годам: все части (4) одинаковы, каждая — 7.",
    ),
    "other_share": (
        {"dimension": "reason", "other": 30, "number": 40},
        "By reason, “other” holds 30 of 40.",
        "Разбивка по причинам: на «другое» приходится 30 из 40.",
    ),
    "stock_flow": (
        {"expected": 110, "number": 120},
        "Previous number plus arrivals minus departures is 110, but the present number is 120.",
        "Прежнее число плюс прибывшие минус выбывшие даёт 110, а нынешнее число — 120.",
    ),
    "household_size": (
        {"persons": 94, "households": 238},
        "94 persons in 238 households cannot be right.",
        "94 человека на 238 домохозяйств — так быть не может.",
    ),
    "household_multiples": (
        {"persons": 150, "households": 30, "times": 5},
        "150 persons are exactly 5 times 30 households: calculated, not counted.",
        "Число людей 150 — ровно 30 домохозяйств, умноженные на 5: вычислено, а не посчитано.",
    ),
    "informant_twice": (
        {"informant": "K7", "n": 2, "other": "uuid:b"},
        "The informant K7 was interviewed here 2 times; see also uuid:b.",
        "Информанта K7 опросили здесь несколько раз (2); см. также uuid:b.",
    ),
    "exact_duplicates": (
        {"other": "uuid:b", "copies": 2, "n": 31},
        "All 31 answers are the same as in uuid:b; there are 2 such interviews.",
        "Все ответы (31) совпадают с ответами в uuid:b; таких интервью — 2.",
    ),
    "near_duplicates": (
        {"other": "uuid:b", "percent": 2},
        "The interview differs from uuid:b by only 2 per cent.",
        "Интервью отличается от uuid:b всего на 2 процента.",
    ),
    "outlier_kind": (
        {"measure": "persons", "value": 500, "median": 50, "q3": 55, "places": 20},
        "Persons: 500 is far above other places of this kind (median 50, upper quartile 55, 20 places).",
        "Число людей: 500 намного больше, чем в других местах этого вида (медиана 50, верхний квартиль 55, всего мест: 20).",
    ),
    "outlier_previous": (
        {"number": 900, "previous": 100},
        "The informant says 900; the figure of the previous round was 100.",
        "Информант называет 900; в прошлом раунде было 100.",
    ),
    "outlier_area": (
        {"value": 90, "named": 800},
        "The figure is 90; the informants of the district named 800 beforehand.",
        "Принятое число — 90; информанты района заранее называли 800.",
    ),
    "population": (
        {"value": 600, "population": 950},
        "The figure is 600, but the settlement has 950 inhabitants.",
        "Показатель — 600, а жителей в населённом пункте — 950.",
    ),
    "change": (
        {"measure": "persons", "previous": 100, "current": 300},
        "Persons: 100 became 300 without an explanation.",
        "Число людей: было 100, стало 300, объяснения нет.",
    ),
    "duration": (
        {"minutes": 2, "least": 4, "most": 240},
        "The interview took 2 minutes; between 4 and 240 are expected.",
        "Интервью длилось 2 минуты; ожидается от 4 до 240.",
    ),
    "time_of_day": (
        {"time": "02:05"},
        "The interview began at 02:05.",
        "Интервью началось в 02:05.",
    ),
    "overlap": (
        {"enumerator": "E1", "minutes": 12, "other": "uuid:b"},
        "E1 began this interview 12 minutes before uuid:b had ended.",
        "E1: до начала этого интервью не успело закончиться uuid:b; они пересекаются на 12 мин.",
    ),
    "enumerator_same": (
        {"enumerator": "E1", "number": 35, "k": 12, "n": 24, "percent": 50},
        "E1 wrote 35 in 12 of 24 answers (50 %).",
        "E1 записывает 35 в 12 ответах из 24 (50 %).",
    ),
    "missing": (
        {"fact": "mode", "k": 6, "n": 12, "percent": 50},
        "The way of interviewing (in person or by phone) is missing in 6 of 12 interviews (50 %).",
        "Не указано: способ (лично или по телефону) — в 6 интервью из 12 (50 %).",
    ),
    "other_answers": (
        {"found": "farmings", "expected": "farm"},
        "“farmings” was typed, but there is a choice for it: farm.",
        "Введено «farmings», хотя для этого есть вариант: farm.",
    ),
    "skip_logic": (
        {"found": "11-50", "condition": "${lm_answer} = 'band'"},
        "The answer “11-50” stands under a question that was not to be asked; it is asked only if ${lm_answer} = 'band'.",
        "Ответ «11-50» стоит под вопросом, который не нужно было задавать: его задают, только если ${lm_answer} = 'band'.",
    ),
    "services_without_households": (
        {"services": 2},
        "2 services are out of reach here, but no informant says how many households there are.",
        "Здесь недоступны 2 услуги, но никто из информантов не назвал число домохозяйств.",
    ),
    "coordinates": (
        {"found": "51.16 71.44 0 8", "kilometres": 732},
        "The position 51.16 71.44 0 8 does not belong to the settlement: 732 km away.",
        "Координаты 51.16 71.44 0 8 не относятся к населённому пункту: расстояние 732 км.",
    ),
    "declared_parents": (
        {"declared": "KZ551000", "parent": "KZ471000"},
        "KZ551000 was chosen, but the settlement lies in KZ471000.",
        "Выбрано KZ551000, но населённый пункт находится в KZ471000.",
    ),
    "place_codes": (
        {"kato": "55100000", "above": "470000000"},
        "The KATO code 55100000 is not a code of nine digits that fits the unit above it (470000000).",
        "Код КАТО 55100000 — не девятизначный код, соответствующий вышестоящей единице (470000000).",
    ),
    "heaping": (
        RATE,
        "E2: 50 % of the numbers end in 0 (20 of 40); with the others it is 3 %.",
        "E2: на 0 оканчивается 50 % чисел (20 из 40), у остальных — 3 %.",
    ),
    "enumerator_multiples": (
        RATE,
        "E2: 50 % of the numbers of persons are exact multiples of the households (20 of 40); with the others it is 3 %.",
        "E2: число людей ровно кратно числу домохозяйств в 50 % ответов (20 из 40), у остальных — в 3 %.",
    ),
    "enumerator_refusals": (
        RATE,
        "E2: 50 % of the visits ended with a refusal (20 of 40); with the others it is 3 %.",
        "E2: отказом закончилось 50 % визитов (20 из 40), у остальных — 3 %.",
    ),
    "enumerator_unknown": (
        RATE,
        "E2: 50 % of the groups have no number (20 of 40); with the others it is 3 %.",
        "E2: число неизвестно для 50 % групп (20 из 40), у остальных — для 3 %.",
    ),
    "enumerator_straight": (
        RATE,
        "E2: 50 % of the breakdowns have parts that are all the same (20 of 40); with the others it is 3 %.",
        "E2: в 50 % разбивок все части одинаковы (20 из 40), у остальных — в 3 %.",
    ),
    "enumerator_missing": (
        RATE | {"fact": "informant_sex"},
        "E2: the sex of the informant is missing in 50 % of the interviews (20 of 40); with the others it is 3 %.",
        "E2: не указано «пол информанта» в 50 % интервью (20 из 40), у остальных — в 3 %.",
    ),
}  # fmt: skip


def test_every_check_is_here() -> None:
    assert set(SAID) == {check.id for check in CHECKS}
    says = {check.id: set(check.says) for check in CHECKS}
    assert {name: set(params) for name, (params, _, _) in SAID.items()} == says


@pytest.mark.parametrize("name", SAID)
def test_a_finding_is_told_in_two_languages(name: str) -> None:
    params, english, russian = SAID[name]
    code = f"checks-{name.replace('_', '-')}"
    assert Speaker("en")(code, **params) == english
    assert Speaker("ru")(code, **params) == russian


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_finding_has_a_title_and_a_next_step(language: str) -> None:
    say = Speaker(language)
    for name, (params, _, _) in SAID.items():
        code = f"checks-{name.replace('_', '-')}"
        assert say(f"{code}.title", **params)
        assert say(f"{code}.next", **params)
