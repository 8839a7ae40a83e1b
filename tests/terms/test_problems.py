"""Problems: each has its sentence and what to do next, in every language, and fills with what it needs."""

import pickle

import pytest

from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import CATALOGUE, Kind, Problem
from keruen.terms.sentences import Speaker


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CATALOGUE.values(), ids=lambda kind: kind.code)
def test_a_problem_says_what_is_wrong_and_what_to_do_next(kind: Kind, language: str) -> None:
    say = Speaker(language)
    values: dict[str, object] = {name: f"<{name}>" for name in kind.needs}
    wrong, next_step = Problem(kind.code, **values).tell(say)
    assert len(wrong) > 10
    assert len(next_step) > 10
    for name in kind.needs:  # nothing that a person needs to know is left unsaid: another value, another sentence
        others = (Problem(kind.code, **values | {name: other}).tell(say) for other in (0, 1, "households", "phone"))
        assert any(told != (wrong, next_step) for told in others), name


def test_a_problem_without_what_its_sentences_need_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match="sheets"):
        Problem("sheet-missing", file="a.xlsx", sheet="B2")
    with pytest.raises(KeyError):
        Problem("no-such-problem")


def test_as_text_a_problem_speaks_english() -> None:
    problem = Problem("file-empty", file="a.csv")
    assert str(problem).startswith("The file a.csv has no rows. Export it again")
    assert problem.exit == 2


def test_a_problem_survives_the_way_between_processes() -> None:
    again = pickle.loads(pickle.dumps(Problem("file-empty", file="a.csv")))
    assert (again.code, again.values) == ("file-empty", {"file": "a.csv"})
