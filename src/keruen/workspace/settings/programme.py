"""programme.toml: what stays the same from round to round, read into terms.settings.Programme and checked at the door."""

from pathlib import Path

from keruen.places.grid import MAPS
from keruen.terms import vocabulary
from keruen.terms.labels import Labels
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.settings import Change, Dispute, Programme
from keruen.workspace.settings.config import Section, read_toml
from keruen.workspace.settings.groups import read_groups
from keruen.workspace.settings.sensitivity import read_sensitivity
from keruen.workspace.settings.trust import read_trust

FILE = "programme.toml"


def find_programme(start: Path) -> Path:
    """The nearest folder with a programme.toml, from `start` upwards; Problem `programme-missing` if there is none."""
    folder = start.resolve()
    for candidate in (folder, *folder.parents):
        if (candidate / FILE).is_file():
            return candidate
    raise Problem("programme-missing", folder=str(start))


def read_programme(folder: Path) -> Programme:
    """The programme of a folder. Problems: config-key-unknown, -key-missing, -value-wrong, -unreadable."""
    if not (folder / FILE).is_file():
        raise Problem("programme-missing", folder=str(folder))
    top = read_toml(folder / FILE)
    groups, levels = read_groups(top), _levels(top)
    programme = Programme(
        code=top.text("code"),
        title=top.labels("title", needed=True),
        country=top.text("country"),
        root=top.text("root"),
        languages=top.texts("languages", LANGUAGES, choices=LANGUAGES),
        levels=levels,
        groups=groups,
        sensitivity=read_sensitivity(top, groups, levels),
        services=top.texts("services", ()),
        bands=_bands(top),
        publisher=top.labels("publisher"),
        synthetic=top.flag("synthetic", False),
        map=top.text("map", ""),
        licence=top.text("licence", ""),
        source=top.labels("source"),
        words=_words(top),
        dispute=_dispute(top),
        change=_change(top),
        trust=read_trust(top),
        **_release(top),
    )
    top.close()
    _check(top, programme)
    return programme


def _levels(top: Section) -> dict[int, dict[str, str]]:
    section = top.section("levels", needed=True)
    levels: dict[int, dict[str, str]] = {}
    for key in section.values:
        if not key.isdecimal():
            raise Problem("config-value-wrong", file=top.file, key="levels", value=repr(key), expected="1, 2, 3 ... 9")
        levels[int(key)] = section.labels(key, needed=True)
    return dict(sorted(levels.items()))


def _words(top: Section) -> dict[str, dict[str, dict[str, str]]]:
    section = top.section("words")
    kinds = {kind: section.section(kind) for kind in section.values}
    return {kind: {code: inner.labels(code, needed=True) for code in inner.values} for kind, inner in kinds.items()}


def _bands(top: Section) -> dict[str, tuple[str, ...]]:
    """The ordered distance bands of each service: the file's own, else the vocabulary's."""
    section = top.section("bands")
    own = {service: section.texts(service) for service in section.values}
    known = vocabulary.codes("services")
    usual = {
        service: tuple(vocabulary.fact("services", service, "bands") or ())
        for service in top.texts("services", ())
        if service in known
    }
    return {**usual, **own}


def _release(top: Section) -> dict[str, int]:
    section, usual = top.section("release"), Programme
    found = {
        "release_level": section.whole("level", usual.release_level, least=1),
        "minimum_persons": section.whole("minimum_persons", usual.minimum_persons, least=1),
        "minimum_settlements": section.whole("minimum_settlements", usual.minimum_settlements, least=1),
    }
    section.close()
    return found


def _dispute(top: Section) -> Dispute:
    section, usual = top.section("dispute"), Dispute()
    found = Dispute(section.whole("ratio", usual.ratio, least=1), section.whole("difference", usual.difference))
    section.close()
    return found


def _change(top: Section) -> Change:
    section, usual = top.section("change"), Change()
    found = Change(
        section.whole("persons", usual.persons),
        section.whole("percent", usual.percent),
        section.whole("panel_percent", usual.panel_percent),
    )
    section.close()
    return found


def _check(top: Section, programme: Programme) -> None:
    """What one key says must fit what another says."""
    if len(programme.country) != 3 or not programme.country.isupper():
        raise top.wrong("country", "ISO 3166-1 alpha-3: KAZ, KGZ, TJK, UZB ...")
    if programme.map and programme.map not in MAPS:
        raise top.wrong("map", ", ".join(f'"{name}"' for name in (*MAPS, "")))
    if not programme.languages:
        raise top.wrong("languages", ", ".join(LANGUAGES))
    _check_dimensions(top, programme)
    if programme.release_level not in programme.levels:
        section = top.section("release")
        raise Problem(
            "config-value-wrong",
            file=top.file,
            key=section.key("level"),
            value=str(programme.release_level),
            expected=", ".join(map(str, programme.levels)),
        )


def _check_dimensions(top: Section, programme: Programme) -> None:
    """A breakdown that nobody has a word for is a slip of the pen: it would silently have no answers."""
    labels = Labels(programme, "en")
    for group in programme.groups:
        for dimension in group.dimensions:
            if not labels.knows("dimensions", dimension.code):
                known = ", ".join(labels.codes("dimensions"))
                expected = f"{known}; [words.dimensions.{dimension.code}]"
                raise Problem("config-value-wrong", file=top.file, key=f"group {group.code}: dimension.code",
                              value=dimension.code, expected=expected)  # fmt: skip
