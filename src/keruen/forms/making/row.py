"""One row of an instrument before it is said in a language: what is asked, when, and what the answer means."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Row:
    """A row of the survey sheet. References to other questions are XLSForm's: ${name}."""

    name: str
    type: str  # XLSForm type: integer, select_one modes, begin_group, ...
    ask: str = ""  # id of the sentence in forms.ftl; "" where nothing is shown
    hint: bool = False  # the sentence has an attribute `.hint`
    required: bool = False
    relevant: str = ""
    constraint: str = ""  # the sentence has an attribute `.constraint` unless `complain` names another sentence
    complain: str = ""
    calculation: str = ""
    appearance: str = ""
    choice_filter: str = ""
    repeat_count: str = ""
    values: dict[str, str] = field(default_factory=dict)  # what the sentence needs, the same in every language
    words: dict[str, tuple[str, str]] = field(default_factory=dict)  # what it needs in its language: (kind, code)
    role: str = ""
    group: str = ""
    measure: str = ""
    dimension: str = ""
    category: str = ""
    repeat: str = ""  # the repeat that the question stands in

    @property
    def list_name(self) -> str:
        """The list of a select question; "" for others."""
        kind, _, name = self.type.partition(" ")
        return name if kind in {"select_one", "select_multiple"} else ""

    @property
    def asked(self) -> bool:
        """Whether a person answers this row."""
        return not self.type.startswith(("begin_", "end_")) and self.type not in {"start", "end", "calculate", "note"}

    def inside(self, repeat: str) -> "Row":
        """This row, standing in a repeat."""
        return replace(self, repeat=repeat)
