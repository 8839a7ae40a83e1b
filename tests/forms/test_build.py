"""Our instruments as XLSForms and XForms."""

import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from keruen.forms.making.build import INSTRUMENTS, build_xlsform, convert
from keruen.terms.settings import Dimension, Group
from tests.forms.cases import GAZETTEER, PROGRAMME, ROUND, built

XHTML = "{http://www.w3.org/1999/xhtml}"
XFORMS = "{http://www.w3.org/2002/xforms}"


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_pyxform_converts_it_without_a_warning(instrument):
    converted = convert(built(instrument))
    assert converted.warnings == ()
    root = ET.fromstring(converted.xform)
    assert [itext.get("lang") for itext in root.iter(f"{XFORMS}translation")] == [
        "English (en)", "Русский (ru)", "Қазақша (kk)", "Кыргызча (ky)",
    ]  # fmt: skip


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_odk_validate_accepts_it(instrument):
    if shutil.which("java") is None:
        pytest.skip("ODK Validate needs Java, and there is none in PATH")
    assert convert(built(instrument), validate=True).warnings == ()


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_text_is_there_in_every_language(instrument):
    """pyxform writes `-` where a translation is missing."""
    root = ET.fromstring(convert(built(instrument)).xform)
    said = [
        {text.get("id"): [value.text for value in text] for text in translation}
        for translation in root.iter(f"{XFORMS}translation")
    ]
    assert len({frozenset(texts) for texts in said}) == 1
    assert not [key for texts in said for key, values in texts.items() if "-" in values]


def test_equal_settings_give_equal_bytes():
    again = build_xlsform("b2", PROGRAMME, GAZETTEER, ROUND)
    assert again == built("b2")


def test_an_unknown_instrument_is_named():
    with pytest.raises(KeyError, match="b3"):
        build_xlsform("b3", PROGRAMME, GAZETTEER, ROUND)


def test_a_programme_with_groups_of_its_own_in_one_language_is_converted_too():
    dimensions = (Dimension("origin"), Dimension("nationality"), Dimension("shelter", ("camp", "host-family", "18+")))
    group = Group("displaced", "dp", ("persons", "households"), dimensions, {"en": "Displaced persons"})
    own = replace(
        PROGRAMME, groups=(group,), languages=("en",), services=("school",), bands={"school": ("near", "far")}
    )
    for instrument in INSTRUMENTS:
        assert convert(build_xlsform(instrument, own, GAZETTEER, replace(ROUND, window=("since 2021",)))).warnings == ()
