"""One skeleton for a name however it is written: Cyrillic or Latin, Kazakh, Kyrgyz, Russian or English spelling.

`fold("Қостанай қ.")`, `fold("Kostanay city")` and `fold("г.Костанай")` are all "kostanai". Words that only say what kind of
place it is are left out (`kind_hint` tells them), letters of one sound become one letter, double letters single. A skeleton
is for comparing, never for printing.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфхыэ", "abvgdeziiklmnoprstufhie", strict=True)) | {
    "ё": "e", "ж": "j", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "iu", "я": "ia",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    "ў": "o", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u",
}  # fmt: skip

# Latin: BGN/PCGN, the Kazakh alphabets of 2019 and 2021, common English. Longer ones first.
_LATIN = (
    ("shch", "sh"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ye", "e"), ("ck", "k"),
    ("ş", "sh"), ("ç", "ch"), ("ı", "i"), ("ğ", "g"), ("q", "k"), ("x", "h"), ("w", "u"), ("y", "i"),
)  # fmt: skip

_KINDS = {
    "region": "region oblast province область обл облысы облусу oblysy oblusu viloyati вилояти",
    "district": "district rayon raion район рн ауданы ауд аудан району audany raionu tumani ноҳияи",
    "city": "city town город гор қаласы қала шаары шаар qalasy shaary shahri",
    "settlement": "village settlement aul auyl aiyl село сел поселок посёлок пос аул деревня станция пгт ауылы ауыл кенті "
    "кент станциясы бекеті айылы айыл кыштагы кыштак auyly kenti aiyly",
    "": "республика republic сельский округ ауылдық округі айылдык аймагы аймак имени им атындағы атындагы",
}
_GENERIC = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_SHORT = {
    "г": "city",
    "қ": "city",
    "ш": "city",
    "с": "settlement",
    "п": "settlement",
    "д": "settlement",
    "а": "settlement",
}
_SHORTENED = ((r"\bр\s*[-/]\s*н[уы]?\b", "район"), (r"\b[ас]\s*/\s*[оа]\b", "округ"))


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The skeleton of a name; "" only for a name without a letter or digit."""
    own = [word for word in _tokens(name) if (word not in _GENERIC and len(word) > 1) or word.isdigit()]
    return " ".join(_sound(word) for word in own or _tokens(name))


def exact(name: str) -> str:
    """The name as typed, but for case, white space and the Unicode form."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def kind_hint(name: str) -> str:
    """What kind of place the name says it is: region, district, city, settlement; "" where it does not say."""
    words = _tokens(name)
    hints = [_GENERIC[word] for word in words if _GENERIC.get(word)]
    short = [_SHORT[word] for word in (words[0], words[-1]) if word in _SHORT] if len(words) > 1 else []
    return (hints or short or [""])[0]


def numbers(name: str) -> tuple[str, ...]:
    """The numbers in a name, without leading zeros: two places of different number are never one."""
    return tuple(found.lstrip("0") or "0" for found in re.findall(r"[0-9]+", name))


def _tokens(name: str) -> list[str]:
    text = exact(re.sub(r"\([^)]*\)", " ", name) or name)
    for pattern, word in _SHORTENED:
        text = re.sub(pattern, f" {word} ", text)
    text = re.sub(r"['’ʻʼ`\"«»]", "", text)
    return re.findall(r"[0-9]+|[^\W\d_]+", text) or re.findall(r"\w+", exact(name))


def _sound(word: str) -> str:
    if word.isdigit():
        return word.lstrip("0") or "0"
    text = "".join(_CYRILLIC.get(letter, letter) for letter in word)
    for spelling, sound in _LATIN:
        text = text.replace(spelling, sound)
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return re.sub(r"([a-z])\1+", r"\1", bare)
