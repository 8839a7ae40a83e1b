"""The [[group]] tables of programme.toml: groups of the vocabulary, changed or extended, and groups of a programme's own."""

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.terms import vocabulary
from keruen.terms.problems import Problem
from keruen.terms.settings import Dimension, Group
from keruen.workspace.settings.config import Section

UNITS = ("persons", "mentions")
MEASURES = ("persons", "households")


def read_groups(top: Section) -> tuple[Group, ...]:
    """The groups in the order of the file. What a group of the vocabulary does not say is taken from the vocabulary."""
    groups = tuple(_group(section) for section in top.sections("group"))
    if not groups:
        raise Problem("config-key-missing", file=top.file, key="group")
    for name in ("code", "prefix"):
        values = [getattr(group, name) for group in groups]
        twice = next((value for value in values if values.count(value) > 1), None)
        if twice is not None:
            raise Problem("workspace-key-twice", file=top.file, key=f"group.{name}", value=twice)
    return groups


def _group(section: Section) -> Group:
    code = section.text("code")
    usual = _usual(code)
    if usual is None and not {"prefix", "labels"} & section.values.keys():  # nothing says that it is one of their own
        near = extractOne(code, vocabulary.codes("groups"), scorer=JaroWinkler.similarity)
        line = section.line("code")
        raise Problem("config-group-unknown", file=section.file, line=line, group=code, nearest=near[0] if near else "")
    dimensions = tuple(_dimension(inner, usual) for inner in section.sections("dimension"))
    if usual is None:
        group = Group(code, section.text("prefix"), section.texts("measures", ("persons",), MEASURES), dimensions,
                      section.labels("labels", needed=True))  # fmt: skip
    else:
        group = Group(code, section.text("prefix", usual.prefix), section.texts("measures", usual.measures, MEASURES),
                      dimensions or usual.dimensions, section.labels("labels"))  # fmt: skip
    section.close()
    if not group.measures:
        raise section.wrong("measures", ", ".join(MEASURES))
    return group


def _usual(code: str) -> Group | None:
    """The vocabulary's group of this code, if it has one."""
    return vocabulary.standard_group(code) if code in vocabulary.codes("groups") else None


def _dimension(section: Section, group: Group | None) -> Dimension:
    code = section.text("code")
    usual = (group.dimension(code) if group else None) or Dimension(code)
    found = Dimension(
        code, section.texts("categories", usual.categories), section.text("unit", usual.unit, choices=UNITS)
    )
    section.close()
    return found
