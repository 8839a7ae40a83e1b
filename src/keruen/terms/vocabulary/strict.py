"""YAML read strictly: every scalar is text (`no` and `1_10` stay what they are), and a key given twice is refused."""

from typing import Any

import yaml


class _Strict(yaml.BaseLoader):
    """A loader of texts that refuses a key given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise ValueError(f"line {key.start_mark.line + 1}: {key.value!r} is given twice")
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read(text: str) -> Any:
    """The mappings, lists and texts of a YAML document; ValueError for a key given twice."""
    return yaml.load(text, Loader=_Strict)
