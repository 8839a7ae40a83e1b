"""A form as intake, drift and a reader need it: questions, the groups and repeats around them, lists."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Question:
    """One question: where it stands, what it is, what it says and when it is asked."""

    name: str
    type: str  # without its list: integer, select_one, select_multiple, calculate, ...
    row: int  # in the sheet "survey", as a person counts
    list_name: str = ""  # or the file of select_one_from_file
    groups: tuple[str, ...] = ()  # the groups and repeats around it, the outermost first
    repeat: str = ""  # the innermost repeat around it
    labels: dict[str, str] = field(default_factory=dict)  # by language; "" where the form names none
    hints: dict[str, str] = field(default_factory=dict)
    relevant: str = ""
    constraint: str = ""
    required: bool = False
    calculation: str = ""
    choice_filter: str = ""
    appearance: str = ""
    around: tuple[str, ...] = ()  # the `relevant` of the groups around it, the outermost first

    @property
    def conditions(self) -> tuple[str, ...]:
        """Everything that must hold for the question to be asked: of the groups around it and its own."""
        return (*self.around, self.relevant) if self.relevant else self.around

    @property
    def path(self) -> str:
        """The name with the groups around it, as exports write it: interview/lm/lm_persons."""
        return "/".join((*self.groups, self.name))


@dataclass(frozen=True)
class Section:
    """A group or repeat."""

    name: str
    repeat: bool
    groups: tuple[str, ...]  # the groups and repeats around it
    labels: dict[str, str]
    relevant: str = ""
    repeat_count: str = ""
    appearance: str = ""


@dataclass(frozen=True)
class Choice:
    """One choice of a list."""

    name: str
    labels: dict[str, str]


@dataclass(frozen=True)
class FormModel:
    """A form as intake, drift and a reader need it."""

    form_id: str
    version: str
    questions: tuple[Question, ...]  # in order; a foreign form may use a name again in another group
    sections: dict[str, Section]  # groups and repeats by name, the first of equal names
    choices: dict[str, tuple[Choice, ...]]
    languages: tuple[str, ...]
    title: str = ""

    def question(self, name: str) -> Question | None:
        """The first question with this name, or None."""
        return next((question for question in self.questions if question.name == name), None)

    def codes(self, list_name: str) -> tuple[str, ...]:
        """The codes of a list; () for a list that stands in a file."""
        return tuple(choice.name for choice in self.choices.get(list_name, ()))
