"""The process that converts: XLSForm on its standard input, JSON on its output. It limits itself before it reads anything."""

import json
import resource
import sys

from keruen.forms.making.convert import convert
from keruen.terms.problems import Problem

MEMORY = 1 << 30  # bytes; the largest form tried needs a fifth of it
CPU = 60  # seconds


def main() -> None:
    """`python -m keruen.web.rounds.gate.converting`: writes {"xform", "warnings"} or {"refused"}."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU, CPU))
    try:
        converted = convert(sys.stdin.buffer.read())
        said: dict[str, object] = {"xform": converted.xform, "warnings": list(converted.warnings)}
    except Problem as problem:
        said = {"refused": str(problem.values.get("message", problem.code))}
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
