"""A key of a TOML file is found by the line on which it stands."""

import pytest

from keruen.workspace.settings.lines import line_of

TEXT = """# a comment
code = "small"

[release]
level = 2  # a remark
[[group]]
code = "labour_migrant"
[[group.dimension]]
code = "sex"
[[group]]
code = "emigrant"
prefix = "em"
[[group.dimension]]
code = "year"
[group.labels]
en = "Emigrants"
"odd-key" = 1
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("code", 2),
        ("release", 4),
        ("release.level", 5),
        ("group[1].code", 7),
        ("group[2].prefix", 12),
        ("group[2].dimension[1].code", 14),
        ("group[2].labels.en", 16),
        ("group[2].labels.odd-key", 17),
        ("level", 0),
    ],
)
def test_it_finds_the_key_and_not_its_namesakes(path: str, line: int) -> None:
    assert line_of(TEXT, path) == line
