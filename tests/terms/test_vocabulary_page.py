"""docs/vocabulary.md says what is so: its examples, its table of groups, and who has reviewed what."""

import ast
import re
from pathlib import Path

import pytest

from keruen.terms import vocabulary

PAGE = (Path(__file__).resolve().parents[2] / "docs/vocabulary.md").read_text(encoding="utf-8")
CALL = re.compile(r"^(label|codes|fact)(\(.+?\)) +# (.+?)(?:: facts are text)?$", re.MULTILINE)
GROUP = re.compile(r"^\| (\w+) \| (\w\w) \| ([a-z, ]+) \| ([a-z_, ]+) \|$", re.MULTILINE)


@pytest.mark.parametrize(("name", "arguments", "said"), CALL.findall(PAGE))
def test_an_example_of_the_page_holds(name: str, arguments: str, said: str) -> None:
    given = ast.literal_eval(arguments if "," in arguments else arguments.replace(")", ",)"))
    found = getattr(vocabulary, name)(*given)
    if name == "codes":
        assert said == f'("{found[0]}", "{found[1]}", ...)'
    else:
        assert said.strip('"') == found


def test_the_table_of_groups_is_the_vocabulary_s() -> None:
    assert len(CALL.findall(PAGE)) == 5
    assert {code for code, *_ in GROUP.findall(PAGE)} == set(vocabulary.codes("groups"))
    for code, prefix, measures, dimensions in GROUP.findall(PAGE):
        group = vocabulary.standard_group(code)
        assert (group.prefix, ", ".join(group.measures)) == (prefix, measures)
        assert ", ".join(dimension.code for dimension in group.dimensions) == dimensions


def test_the_page_calls_a_language_read_only_when_words_are_marked_so() -> None:
    for language, name in (("en", "English"), ("ru", "Russian"), ("kk", "Kazakh"), ("ky", "Kyrgyz")):
        row = re.search(rf"^\| {name} \|.*\| (.+?) \|$", PAGE, re.MULTILINE)
        assert row
        reviewed = any(
            w.status[language] == "reviewed" for k in vocabulary.kinds() for w in vocabulary.words(k).values()
        )
        assert (row[1].strip("*") == "no") is not reviewed
