"""An audit in words: each claim as a row of texts in a language, with numbers as that language writes them."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from keruen.audit.audit import Audit
from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.interval import Interval
from keruen.audit.judge import Judged
from keruen.audit.locate import Located
from keruen.numbers.printed import print_neutral
from keruen.publish.telling.formats import Formats
from keruen.terms.sentences import Speaker

_SHOWN = 8  # inputs that are written out


@dataclass(frozen=True)
class Row:
    """A judged claim, told."""

    where: str
    kind: str
    claimed: str
    allowed: str
    identity: str
    computed: str
    verdict: str
    explanation: str
    code: str  # holds, fails, unknown
    diagnoses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bad:
    """A located cell, told."""

    cell: str
    printed: str
    right: str
    explanation: str


@dataclass(frozen=True)
class Teller:
    """Tells an audit in one language."""

    say: Speaker

    @property
    def formats(self) -> Formats:
        """Numbers."""
        return Formats(self.say.language)

    def rows(self, audit: Audit) -> list[Row]:
        """Every claim, those that fail first."""
        order = {"fails": 0, "unknown": 1, "holds": 2}
        return [self.row(one) for one in sorted(audit.judged, key=lambda one: order[one.verdict])]

    def row(self, judged: Judged) -> Row:
        """A claim with its verdict."""
        claim = judged.claim
        said = claim.claimed.interval
        decimals = _decimals(claim.claimed)
        return Row(
            where=claim.where or claim.claimed.name,
            kind=self.say(f"audit-kind-{claim.kind}"),
            claimed=claim.claimed.text or "\u2026",
            allowed=self.interval(said, decimals + 1) if said else "",
            identity=self.identity(claim),
            computed=self.interval(judged.computed, _apart(judged, decimals + 2)) if judged.computed else "",
            verdict=self.say(f"audit-verdict-{judged.verdict}"),
            explanation=self.explanation(judged),
            code=judged.verdict,
            diagnoses=tuple(dict.fromkeys(d.code for d in judged.diagnoses)),
        )

    def bad(self, located: Located) -> Bad:
        """A located cell."""
        right = self.interval(located.right, _decimals(located.cell))
        sentences = " ".join(self.diagnosis(d) for d in located.diagnoses)
        return Bad(located.cell.name, located.cell.text, right, sentences)

    def located(self, located: Located) -> str:
        """The sentence of a located cell."""
        bad = self.bad(located)
        return self.say("audit-located", cell=bad.cell, printed=bad.printed, right=bad.right)

    def explanation(self, judged: Judged) -> str:
        """Why a claim fails, or why it is unknown."""
        quoted = [self.say("audit-quoted", source=judged.claim.quoted)] if judged.claim.quoted else []
        if judged.verdict == "unknown":
            return " ".join([self.say(f"audit-reason-{judged.reason}"), *quoted])
        if judged.verdict == "holds":
            return " ".join(quoted)
        told = [self.diagnosis(d) for d in judged.diagnoses] or [self.say("audit-diagnosis-none")]
        doubt = [self.say("audit-diagnosis-ambiguous")] if judged.ambiguous else []
        return " ".join([*dict.fromkeys(told), *doubt, *quoted])

    def diagnosis(self, diagnosis: Diagnosis) -> str:
        """The sentence of a diagnosis."""
        message = f"audit-diagnosis-{diagnosis.code}"
        if diagnosis.code == "member" and diagnosis.detail == "with":
            message += "-with"
        right = self.interval(Interval(diagnosis.right, diagnosis.right), 6) if diagnosis.right is not None else ""
        return self.say(message, cell=diagnosis.cell, detail=diagnosis.detail, right=right)

    def interval(self, interval: Interval, decimals: int) -> str:
        """An interval: one number where it is one, else its ends, rounded outwards."""
        if interval.exact:
            return self._number(interval.low, decimals)
        scale = 10**decimals
        ends = Fraction(floor(interval.low * scale), scale), Fraction(ceil(interval.high * scale), scale)
        return " \u2026 ".join(self._number(end, decimals) for end in ends)

    def _number(self, value: Fraction, decimals: int) -> str:
        neutral = print_neutral(value, decimals)
        return self.formats.number(neutral.rstrip("0").rstrip(".") if "." in neutral else neutral)

    def identity(self, claim: Claim) -> str:
        """What is recomputed, from the numbers as printed."""
        texts = [cell.text or "\u2026" for cell in claim.inputs]
        items = texts if len(texts) <= _SHOWN else [*texts[: _SHOWN - 1], "\u2026"]
        match claim.kind:
            case "sum" | "partition":
                return " + ".join(items).replace("+ -", "\u2212 ")
            case "difference":
                return f"{texts[0]} \u2212 {texts[1] if not texts[1].startswith('-') else f'({texts[1]})'}"
            case "share" | "rate":
                per = "100" if claim.kind == "share" else self._number(Fraction(claim.per), 0)
                return f"{per} \u00d7 {texts[0]} \u00f7 {texts[1]}"
            case "growth":
                return _growth(claim.asked, *texts)
            case "rank":
                return self.say("audit-rank-of", first=texts[0], n=str(len(texts)))
            case "range":
                return self.say(f"audit-{claim.asked}-of", items="; ".join(items))
            case "identity":
                return "".join(texts[ord(sign) - 97] if sign.isalpha() else sign for sign in claim.formula)


def _apart(judged: Judged, decimals: int) -> int:
    """So many decimals that a failing value, rounded, does not look as if it were within what is printed."""
    made, said = judged.computed, judged.claim.claimed.interval
    if judged.verdict != "fails" or made is None or said is None or not made.exact:
        return decimals
    enough = range(decimals, decimals + 6)
    return next((n for n in enough if not said.low <= Fraction(print_neutral(made.low, n)) <= said.high), decimals)


def _growth(form: str, earlier: str, later: str) -> str:
    match form:
        case "ratio":
            return f"{later} \u00f7 {earlier}"
        case "index":
            return f"100 \u00d7 {later} \u00f7 {earlier}"
        case "points":
            return f"{later} \u2212 {earlier}"
        case "fall":
            return f"100 \u00d7 ({earlier} \u2212 {later}) \u00f7 {earlier}"
    return f"100 \u00d7 ({later} \u2212 {earlier}) \u00f7 {earlier}"


def _decimals(cell: Cell) -> int:
    """How many digits a cell prints after its decimal sign."""
    step, decimals = cell.step, 0
    while step < 1:
        step, decimals = step * 10, decimals + 1
    return decimals
