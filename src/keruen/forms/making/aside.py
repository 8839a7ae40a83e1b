"""Long lists of places stand beside the form, in a CSV file: a form with 20,000 choices inside is slow to open on a phone.

A list beside a form has one label, the same in every language of the form: the names of the place in all of them. Its
filter is one plain equality, which ODK Collect looks up in an index and the browser compares once a choice; so "not in the
list" stands in it once for each district.
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace

from keruen.forms.making.choices import NOT_LISTED, Choice
from keruen.forms.making.row import Row

LONG = 2_000  # settlements: from here on they stand beside the form
LISTS = {
    "settlements": ("district", "districts")
}  # the list -> the column of its filter, and the list of that column's values
_OR_NOT_LISTED = f" or name = '{NOT_LISTED}'"
_BETWEEN = " / "

ListsByName = Mapping[str, list[Choice]]


def long_lists(lists: ListsByName, longest: int) -> tuple[str, ...]:
    """The lists that stand beside the form."""
    return tuple(name for name in LISTS if len(lists.get(name, ())) > longest)


def beside(row: Row, names: tuple[str, ...]) -> Row:
    """The row, asking for the file instead of the list."""
    kind, _, name = row.type.partition(" ")
    if name not in names:
        return row
    return replace(
        row, type=f"{kind}_from_file {name}.csv", choice_filter=row.choice_filter.replace(_OR_NOT_LISTED, "")
    )


def as_csv(name: str, lists: ListsByName) -> bytes:
    """The list as phones and the web form read it: name, label, and the column that its filter asks for."""
    column, above = LISTS[name]
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(["name", "label", column])
    for choice in lists[name]:
        label = _BETWEEN.join(dict.fromkeys(choice.labels.values()))
        within = [choice.filters[column]] if column in choice.filters else [unit.name for unit in lists[above]]
        table.writerows([choice.name, label, value] for value in within)
    return written.getvalue().encode()
