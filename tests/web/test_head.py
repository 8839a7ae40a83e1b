"""What is read of an interview before it is stored: few facts, and nothing that could harm."""

import pytest

from keruen.web.collect.head import UnreadableError, read_head


def nested(deep: int) -> bytes:
    """An interview of so many elements, each in the one before."""
    inside = "<meta><instanceID>uuid:1</instanceID></meta>"
    return f'<d id="f" version="1">{"<g>" * (deep - 3)}{inside}{"</g>" * (deep - 3)}</d>'.encode()


def test_a_hundred_elements_may_stand_in_each_other_and_no_more() -> None:
    assert read_head(nested(100)).instance_id == "uuid:1"
    with pytest.raises(UnreadableError, match="deep"):
        read_head(nested(101))


@pytest.mark.parametrize("xml", [b"", b"no xml", b"<d", b'<!DOCTYPE d [<!ENTITY a "b">]><d id="f">&a;</d>'])
def test_what_is_broken_or_dangerous_is_refused(xml: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_head(xml)


def test_names_are_compared_without_their_namespace() -> None:
    head = read_head(
        b'<x:d xmlns:x="urn:x" x:id="f" version="2"><x:meta><x:instanceID>uuid:2</x:instanceID>'
        b"<x:deprecatedID>uuid:1</x:deprecatedID></x:meta><photo>1.jpg</photo></x:d>"
    )
    assert (head.form_id, head.version, head.instance_id, head.deprecated_id) == ("f", "2", "uuid:2", "uuid:1")
    assert head.files == ("1.jpg",)
