"""Claims that sentences make, in the languages of the region; what says no claim makes none."""

import pytest

from keruen.audit.document import Line
from keruen.audit.found.sentences import in_line
from keruen.audit.judge import judge


def told(language: str, text: str) -> list[tuple[str, str, str, list[str]]]:
    judged = [judge(claim) for claim in in_line(Line("p. 1", language, text))]
    return [(one.claim.kind, one.claim.asked, one.verdict, sorted({d.code for d in one.diagnoses})) for one in judged]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Migrants grew by 47% from 162,799 in 2022 to 309,500 in 2023.", ("growth", "change", "fails", ["later_base"])),
        ("en", "The number rose from 1,033 to 1,743 (69%).", ("growth", "change", "holds", [])),
        ("en", "It increased from 19.2 thousand to 24.6 thousand, or by 28 per cent.", ("growth", "change", "holds", [])),
        ("en", "It fell from 309,500 to 162,799, a decrease of 47%.", ("growth", "fall", "holds", [])),
        ("en", "It grew 1.7 times, from 295,057 to 803,033.", ("growth", "ratio", "fails", ["ratio_change"])),
        ("en", "Of them 216,823 of 639,799 labour migrants (33.9%) live in Almaty.", ("share", "", "holds", [])),
        ("en", "The share rose by 2% from 10% to 12%.", ("growth", "change", "fails", ["factor", "points"])),
        ("en", "There were 2,303 informants, including 1,552 men and 751 women.", ("sum", "", "holds", [])),
        ("en", "There were 2,303 informants, including 1,552 men and 731 women.", ("sum", "", "fails", ["digit"])),
        ("en", "The balance was -33,041: arrivals 66,731, departures 33,690.", ("difference", "", "fails", ["sign"])),
        ("ru", "Число мигрантов выросло на 47 % — с 162 799 до 309 500 человек.", ("growth", "change", "fails", ["later_base"])),
        ("ru", "Оно увеличилось с 295 057 до 803 033, или в 1,7 раза.", ("growth", "ratio", "fails", ["ratio_change"])),
        ("ru", "Оно выросло с 19,2 тыс. до 24,6 тыс. человек (на 28 %).", ("growth", "change", "holds", [])),
        ("ru", "Доля снизилась с 12 % до 10 %, то есть на 2 п.п.", ("growth", "points", "fails", ["sign"])),
        ("ru", "В Алматы живут 216 823 из 639 799 трудовых мигрантов (33,9 %).", ("share", "", "holds", [])),
        ("ru", "Выбыло в дальнее зарубежье 51 326 человек, или 9,8 % от 572 692.", ("share", "", "fails", [])),
        ("ru", "Сальдо составило 33 041 человек: прибыло 66 731, выбыло 33 690.", ("difference", "", "holds", [])),
        ("ru", "Опрошено 2 303 человека, из них 1 552 мужчины и 751 женщина.", ("sum", "", "holds", [])),
        ("kk", "Көші-қон 162 799-дан 309 500-ге дейін 47 % өсті.", ("growth", "change", "fails", ["later_base"])),
        ("ky", "Мигранттар 162 799дан 309 500гө чейин 90 % өстү.", ("growth", "change", "holds", [])),
    ],
)  # fmt: skip
def test_a_sentence_makes_its_claim(language: str, text: str, expected: tuple[str, str, str, list[str]]) -> None:
    assert told(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Between 2020 and 2023 the programme grew by 20% in 10 regions and 1,245 settlements."),
        ("en", "From 10 regions to 1,245 settlements, 33% of 5,000 grew."),
        ("en", "639,799 labour migrants, including 491,284 from Uzbekistan (77%) and 70,018 from Russia (11%)."),
        ("en", "Almaty hosts 216,823 (33.9%), Mangystau 217,497 (34.0%)."),
        ("ru", "С 1 января по 31 марта 2023 года опрошено 2 303 человека в 1 245 населённых пунктах."),
        ("ru", "В 2023 году 309 500 человек, в том числе 216 823 в Алматы (33,9 %)."),
    ],
)
def test_other_sentences_make_none(language: str, text: str) -> None:
    assert told(language, text) == []
