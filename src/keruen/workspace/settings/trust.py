"""programme.toml, sections [credibility] and [uncertainty]: profiles of what figures are worth."""

from dataclasses import fields

from keruen.terms.trust_settings import DEFAULT, PROFILES, Profile, Trust, Uncertainty
from keruen.workspace.settings.config import Section


def read_trust(top: Section) -> Trust:
    """Both sections. Problems: config-key-unknown, -value-wrong. A shipped profile takes no keys of its own."""
    return Trust(_profile(top.section("credibility")), _uncertainty(top.section("uncertainty")))


def _profile(section: Section) -> Profile:
    name = section.text("profile", DEFAULT.name)
    if name in PROFILES:
        section.close()
        return PROFILES[name]
    points = {
        f.name: section.whole(f.name, getattr(DEFAULT, f.name)) for f in fields(Profile) if f.type in ("int", int)
    }
    found = Profile(name=name, veto=section.flag("veto", False), **points)
    section.close()
    if not found.orange <= found.green:
        raise section.wrong("green", f">= {found.orange}")
    return found


def _uncertainty(section: Section) -> Uncertainty:
    usual = Uncertainty()
    found = Uncertainty(**{f.name: section.whole(f.name, getattr(usual, f.name)) for f in fields(Uncertainty)})
    section.close()
    if found.rho > 100:
        raise section.wrong("rho", "0 .. 100")
    return found
