"""Figures keep their keys on the way through a sentence, and choose its plural."""

from fluent.runtime import FluentBundle, FluentResource

from keruen.publish.telling.text import Span, Told, keys, plain, spans, words

_SENTENCE = """
people = { $n } { $n ->
    [one] человек
    [few] человека
   *[other] человек
} здесь.
"""


def say(number: float | None, printed: str) -> str:
    bundle = FluentBundle(["ru"], use_isolating=False)
    bundle.add_resource(FluentResource(_SENTENCE))
    value = Told(number, printed, "persons@all@KZ@1", "ru")
    return str(bundle.format_pattern(bundle.get_message("people").value, {"n": value})[0])


def test_a_sentence_is_cut_into_words_and_figures():
    assert spans(say(1241, "1 241")) == (Span("1 241", "persons@all@KZ@1"), Span(" человек здесь."))


def test_the_number_chooses_the_plural_and_not_its_printed_form():
    assert plain(spans(say(22, "22"))) == "22 человека здесь."
    assert plain(spans(say(25, "25"))) == "25 человек здесь."
    assert plain(spans(say(1.5, "1,5"))) == "1,5 человек здесь."


def test_a_hidden_figure_prints_its_sign():
    assert plain(spans(say(None, "x"))) == "x человек здесь."


def test_words_have_no_keys():
    assert list(keys(words("Всего"))) == []
    assert words("") == ()
