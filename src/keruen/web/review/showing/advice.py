"""Advice of a finding as a reviewer at the desk follows it: where it names a file of the folder, the desk itself is the place."""

import re

from keruen.terms.sentences import Speaker

_LEDGER = r"(?:cleaning|decisions|justifications)\.csv"
# where a sentence says "in the file": the words around its name, and the sentence of desk.ftl that stands for them
_SAID = {
    "en": {rf"in {_LEDGER}": "desk-here"},
    "ru": {rf"в {_LEDGER}": "desk-here"},
    "kk": {rf"{_LEDGER} файлындағы": "desk-here-of", rf"{_LEDGER} (?:файлында|файлына|арқылы)": "desk-here"},
    "ky": {rf"{_LEDGER} файлындагы": "desk-here-of", rf"{_LEDGER} (?:файлында|файлына|аркылуу)": "desk-here"},
}


def at_desk(advice: str, say: Speaker) -> str:
    """The advice with "here" in place of a file that a browser does not have."""
    for pattern, message in _SAID[say.language].items():
        advice = re.sub(pattern, say(message), advice)
    return advice[:1].upper() + advice[1:]
