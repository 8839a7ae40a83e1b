"""Numbers, months, days and lists as a language writes them. Takes the neutral text of a figure; makes no number."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list

NBSP = "\u00a0"


@dataclass(frozen=True)
class Formats:
    """How one language (en, ru, kk, ky) writes what is printed."""

    language: str

    @cached_property
    def locale(self) -> Locale:
        """The language's rules in Unicode CLDR; English as international organisations write it."""
        return Locale.parse("en_GB" if self.language == "en" else self.language)

    @cached_property
    def group(self) -> str:
        """The sign between thousands: a comma in English, a no-break space elsewhere."""
        return "," if self.language == "en" else NBSP

    @cached_property
    def point(self) -> str:
        """The decimal sign."""
        return "." if self.language == "en" else ","

    def number(self, neutral: str) -> str:
        """`639799` -> `639,799` or `639 799`; a minus becomes the minus sign; the digits stay as they are."""
        sign = "\u2212" if neutral.startswith("-") else ""
        whole, dot, rest = neutral.lstrip("-+").partition(".")
        if len(whole) > 3:
            whole = f"{int(whole):,}".replace(",", self.group)
        return sign + whole + (self.point + rest if dot else "")

    def percent(self, neutral: str, value: float | None = None) -> str:
        """`33.9` -> `33.9%` or `33,9 %`, as the language sets the sign; a `value` that rounds to 0.0 is `<0.1%`."""
        pattern = self.locale.percent_formats[None].pattern
        sign = (NBSP if not pattern.endswith("0%") else "") + "%"
        if not value or neutral.strip("-0."):
            return self.number(neutral) + sign
        least = neutral.lstrip("-")[:-1] + "1"
        return (f"<{self.number(least)}" if value > 0 else f">{self.number('-' + least)}") + sign

    def signed(self, neutral: str) -> str:
        """A change, with its plus or minus sign; zero has none."""
        bare = neutral.strip("-+0.") == ""
        return ("" if neutral.startswith("-") or bare else "+") + self.number(neutral)

    def day(self, iso: str) -> str:
        """`2023-12-04` -> 4 December 2023."""
        return str(format_date(date.fromisoformat(iso), format="long", locale=self.locale))

    def month(self, iso: str) -> str:
        """`2023-12` -> December 2023."""
        year, month = iso.split("-")[:2]
        return str(format_skeleton("yMMMM", date(int(year), int(month), 1), locale=self.locale))

    def days(self, start: str, end: str) -> str:
        """From the first to the last day; one day is printed once."""
        return self.day(start) if start == end else f"{self.day(start)}{NBSP}\u2013 {self.day(end)}"

    def several(self, items: list[str]) -> str:
        """A list in a sentence: a, b and c."""
        return str(format_list(items, locale=self.locale)) if items else ""

    def range(self, band: str) -> str:
        """`6-10` -> 6–10."""
        return band.replace("-", "\u2013")
