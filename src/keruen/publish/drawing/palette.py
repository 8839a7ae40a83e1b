"""Colours: few, told apart by colour-blind readers, each at least 3:1 on white, words at least 4.5:1."""

INK = "#1d2b38"  # words
MUTED = "#56636f"  # remarks, axes
LINE = "#cfd6dc"  # rules
PAPER = "#ffffff"
SOFT = "#f2f5f7"  # grounds of cards and notes
REST = "#87929c"  # other
UNKNOWN = "#b4bcc3"  # what informants left open
BRAND = "#0b4f6c"
WARNING = "#8a3b12"  # the mark of made-up data

GROUPS = ("#0b5f86", "#b5541a", "#4d7a2a", "#82458a", "#8a6a0c", "#3f5fa8")
SHARES = ("#0b5f86", "#d98a3d", "#7aa35a", "#9a6fa3", "#b79a3b", "#5f7fbf")
SCALES = {  # light to dark, for classes of a map; the darkest is the group's own colour, darkened
    "#0b5f86": ("#dcebf2", "#a9cfe0", "#69a8c5", "#2c7fa6", "#0b4f6c"),
    "#b5541a": ("#f8e6da", "#f0c3a2", "#e09563", "#c4672e", "#8a3b12"),
    "#4d7a2a": ("#e6efdc", "#c2d9ab", "#94b974", "#648f41", "#3b5f20"),
    "#82458a": ("#f0e4f1", "#d8b9dc", "#b988c0", "#96599e", "#64316b"),
    "#8a6a0c": ("#f5edd3", "#e6d196", "#cbac52", "#a5831f", "#6e5407"),
    "#3f5fa8": ("#e3e9f5", "#b9c7e6", "#8aa0d0", "#5a77b8", "#2f4a8a"),
}
BANDS = ("#c3dce8", "#9cc8dc", "#69a8c5", "#2c7fa6", "#0b4f6c", "#06293a")


def group_colour(index: int) -> str:
    """A group's permanent colour, by its place in the vocabulary (1, 2, ...)."""
    return GROUPS[(index - 1) % len(GROUPS)]


def of_rest(rest: str, colour: str) -> str:
    """The colour of a mark: its own, or the grey of other or of unknown."""
    return {"": colour, "unknown": UNKNOWN}.get(rest, REST)


def on(ground: str) -> str:
    """Black-blue or white: the colour of words that is read better on a ground."""
    red, green, blue = (int(ground[i : i + 2], 16) / 255 for i in (1, 3, 5))
    light = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return INK if (light + 0.05) / (0.023 + 0.05) > 1.05 / (light + 0.05) else PAPER


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
