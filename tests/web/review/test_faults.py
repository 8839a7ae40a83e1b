"""Why an act was not done, in words of the desk and not of a file that nobody has opened."""

import pytest

from keruen.terms.sentences import Speaker
from keruen.web.review.acting.faults import RefusedError, unfit

AT = {"file": "cleaning.csv", "row": "2", "column": "em_persons", "value": "fifty"}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize(
    ("code", "kind"), [("cleaning-type", "integer"), ("cleaning-type", "date"), ("cleaning-option", "")]
)
def test_a_value_that_fits_no_answer_names_the_value_and_no_file(language, code, kind):
    refused = unfit(code, "fifty", {**AT, "kind": kind})
    told = refused.tell(Speaker(language))
    assert "fifty" in told
    assert "cleaning.csv" not in told
    assert refused.mendable


def test_what_no_other_words_would_change_is_not_offered_again():
    assert not RefusedError("desk-figure-gone").mendable
