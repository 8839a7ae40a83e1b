"""Tables are as wide as their words need, at most the page."""

from keruen.publish.drawing.widths import width
from keruen.publish.report.typst_tables import LANDSCAPE, PORTRAIT, table
from keruen.publish.telling.story import Column, Row, TableBlock
from keruen.publish.telling.text import words


def block(first: str, heads: int, number: str = "1,234") -> TableBlock:
    """A table of one row: a name and so many numbers."""
    columns = (Column("Region", "left"), *(Column(f"Head {n}") for n in range(heads)))
    return TableBlock("T", columns, (Row((words(first), *(words(number) for _ in range(heads)))),))


def test_a_small_table_is_as_wide_as_its_words() -> None:
    made = table(block("Abai region", 3), PORTRAIT)
    assert (made["fixed"], made["widths"]) == (True, [0.0] * 4)


def test_names_stand_on_one_line_where_there_is_room() -> None:
    name = "A region with a long name of many words"
    roomy, narrow = table(block(name, 5), LANDSCAPE), table(block(name, 9), PORTRAIT)
    assert roomy["widths"][0] > narrow["widths"][0]
    assert (sum(roomy["widths"]) <= LANDSCAPE, roomy["fixed"]) == (True, True)


def test_a_table_that_no_page_holds_shares_the_page() -> None:
    assert table(block("Abai region", 30), PORTRAIT)["fixed"] is False


def test_a_table_that_is_too_wide_keeps_room_for_every_longest_word() -> None:
    sentence = "the population grew and natural increase is above zero while net migration is not "
    columns = (Column("Region", "left"), *(Column(f"Head {n}", "left") for n in range(4)))
    row = Row((words("Southkazakhstanskaya region"), *(words(sentence * 3) for _ in range(4))))
    made = table(TableBlock("T", columns, (row,)), PORTRAIT)
    assert sum(made["widths"]) <= PORTRAIT
    assert made["fixed"] is True
    assert made["widths"][0] > width("Southkazakhstanskaya", 8.0)


def test_a_head_of_many_words_stands_on_two_lines_where_there_is_room() -> None:
    head = "Found where they had named somebody"
    columns = (Column("Group", "left"), Column(head), Column(head))
    made = table(TableBlock("T", columns, (Row((words("Emigrants"), words("12"), words("3"))),)), PORTRAIT)
    assert width(head, 8.0) / 2 < made["widths"][1] < width(head, 8.0)
    assert sum(made["widths"]) <= PORTRAIT
