"""The dimensions of a series row as text (`direction=external|nationality=UZB`) and as pairs."""

from collections.abc import Mapping


def spell(pairs: Mapping[str, str]) -> str:
    """The text of name and value pairs, by name; empty values are left out."""
    return "|".join(f"{name}={pairs[name]}" for name in sorted(pairs) if pairs[name])


def parse(text: str) -> dict[str, str]:
    """The pairs that a text spells; raises ValueError where it spells none."""
    pairs: dict[str, str] = {}
    for piece in text.split("|") if text else ():
        name, sign, value = piece.partition("=")
        if not (name and sign and value) or name in pairs:
            raise ValueError(text)
        pairs[name] = value
    return pairs
