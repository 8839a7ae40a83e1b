"""Column headings in the spellings that are met."""

import pytest

from keruen.forms.reading.headers import Header, headers, language


@pytest.mark.parametrize(
    ("heading", "name", "tongue"),
    [
        ("label", "label", ""),
        ("label::Русский (ru)", "label", "ru"),
        ("label::Қазақша (kk)", "label", "kk"),
        ("Label::Russian", "label", "ru"),
        ("label:English", "label", "en"),
        ("label :: Kyrgyz (ky)", "label", "ky"),
        ("hint::ru", "hint", "ru"),
        ("label::Dari", "label", "Dari"),
        ("list name", "list_name", ""),
        ("relevance", "relevant", ""),
        ("constraint message::English (en)", "constraint_message", "en"),
        ("bind:relevant", "relevant", ""),
        ("media::image::English (en)", "media::image::english (en)", ""),
        ("Type", "type", ""),
    ],
)
def test_a_heading_is_a_name_and_a_language(heading, name, tongue):
    assert headers((heading,)) == {0: Header(name, tongue)}


def test_blank_headings_and_repeated_ones_are_left_out():
    assert headers(("type", "", "name", "name")) == {0: Header("type"), 2: Header("name")}


def test_a_language_with_a_script_or_region_keeps_it():
    assert language("Қазақша (kk-Latn)") == "kk-Latn"
