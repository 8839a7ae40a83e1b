"""The first thousands of inputs of tools/fuzz_submissions.py: injured interviews and posts crash no reader."""

import random
from collections import Counter

from fuzz_submissions import SEEDS, compare, mutated, read_post, read_xml
from tests.web.real_server import body


def test_injured_interviews_are_read_or_refused():
    chance = random.Random(1)
    seen = Counter(read_xml(mutated(chance.choice(SEEDS), chance)) for _ in range(3000))
    assert set(seen) == {"read", "unreadable"}
    assert min(seen.values()) > 100


def test_injured_posts_are_read_or_refused_and_the_short_way_sees_what_django_sees():
    chance, whole = random.Random(2), body("uuid:1")
    seen = Counter(read_post(mutated(whole, chance)) for _ in range(2000))
    assert seen["short read"] > 50
    assert seen["long read"] > 10
    assert seen["refused"] + seen["no interview"] > 20


def test_a_post_as_collect_writes_it_is_read_the_short_way():
    post = body("uuid:1")
    length = b"Content-Type: text/xml; charset=utf-8\r\nContent-Length: 200\r\n"
    assert compare(post)
    assert compare(post.replace(b"Content-Type: text/xml\r\n", length))
    assert not compare(post.replace(b'filename="b2.xml"', b'filename=""'))
    assert not compare(post.replace(b"text/xml", b"text/xml\r\nContent-Transfer-Encoding: base64"))
