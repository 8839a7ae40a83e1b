"""The letters of a language: words that mix Latin and Cyrillic, and letters or words of the neighbour language.

Kazakh and Kyrgyz are close, and a Latin i looks like a Kazakh і: what an eye passes over, a search does not find.
"""

import re

RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
ALPHABETS = {
    "ru": RUSSIAN,
    "kk": RUSSIAN | set("әғқңөұүһі"),
    "ky": RUSSIAN | set("ңөү"),
}
# Frequent small words that only the other of the two languages has.
FOREIGN = {
    "kk": set(["жана", "үчүн", "менен", "жок", "эмес", "үч", "кайсы", "калктуу", "кылуу", "керекпи", "бул"]),
    "ky": set(["ушін", "мен", "немесе", "дейін", "емес", "бар-жоғы", "осы", "бұл", "әрі"]),
}
# Proper names that Russian texts write with Kazakh letters, and the names of the languages in themselves.
PROPER = {"жетісу", "ұлытау", "қазақша", "кыргызча"}


def faults(text: str, language: str) -> list[str]:
    """What is wrong with the letters of a text in en, ru, kk or ky; one line each."""
    found = []
    for word in re.findall(r"[^\W\d_]+", text):
        cyrillic = {letter for letter in word.lower() if "\u0400" <= letter <= "\u04ff"}
        if cyrillic and re.search(r"[A-Za-z\u00c0-\u024f]", word):
            found.append(f"{word!r} mixes Latin and Cyrillic letters")
        elif cyrillic and language == "en":
            found.append(f"{word!r} is not English")
        elif language != "en" and cyrillic - ALPHABETS[language] and word.lower() not in PROPER:
            found.append(
                f"{word!r} has letters that {language} lacks: {''.join(sorted(cyrillic - ALPHABETS[language]))}"
            )
        elif word.lower() in FOREIGN.get(language, ()):
            found.append(f"{word!r} is no word of {language}")
    return found
