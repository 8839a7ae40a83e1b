"""An interview's answers stand in parts and turns as the form has them, with numbers as findings write them."""

import pyarrow as pa

from keruen.intake.exports.outline import Item, Outline
from keruen.web.review.reading.answers import Interview
from keruen.web.review.showing.cells import cells

PART, TURN = {"en": "Labour migrants"}, {"en": "Nationality"}
ITEMS = {
    "lm_persons": Item("lm_persons", "integer", labels={"en": "How many persons?"}, section=PART),
    "lm_code": Item("lm_code", "text", ("lm_top",), {"en": "Of which country?"}, section=PART, turn=TURN),
    "lm_n": Item("lm_n", "integer", ("lm_top",), {"en": "How many persons?"}, section=PART, turn=TURN),
    "after": Item("after", "text", labels={"en": "Anything else?"}),
}
SAID = {
    "after": "no",
    "lm_top[1]/lm_code": "UZB",
    "lm_top[2]/lm_code": "KGZ",
    "lm_top[10]/lm_n": "7",
    "lm_top[1]/lm_n": "116900",
    "lm_top[2]/lm_n": "12",
    "lm_persons": "116919",
}


def shown() -> list[tuple[str, str, str]]:
    """(part, turn, answer) of each line."""
    outline = Outline("b2", "b2", (), ITEMS)
    interview = Interview({"record": "r"}, SAID, SAID, False, outline, pa.table({}))
    return [(line.section, line.turn, line.words) for line in cells(interview, "en")]


def test_a_repeat_is_shown_turn_after_turn_where_the_form_has_it():
    assert [line[:2] for line in shown()] == [
        ("Labour migrants", ""),
        ("Labour migrants", "Nationality 1"),
        ("Labour migrants", "Nationality 1"),
        ("Labour migrants", "Nationality 2"),
        ("Labour migrants", "Nationality 2"),
        ("Labour migrants", "Nationality 10"),
        ("", ""),
    ]


def test_whole_numbers_are_grouped_and_stay_raw_in_entries():
    assert [line[2] for line in shown()] == ["116,919", "UZB", "116,900", "KGZ", "12", "7", "no"]
