"""What may leave: recoding and permissions."""

from keruen.release.hiding.rules import Rules, merge_rare, merged
from keruen.release.release import Permission

RULES = Rules(persons=5, settlements=3)


def recoded(values: dict[str, int], kept: frozenset[str] = frozenset()) -> dict[str, int]:
    return merged(values, merge_rare(values, RULES, kept))


def test_two_rare_categories_that_make_k_go_into_other() -> None:
    assert recoded({"UZB": 40, "RUS": 12, "TUR": 3, "DEU": 2}) == {"UZB": 40, "RUS": 12, "other": 5}


def test_rare_categories_that_stay_small_take_the_next_larger_one_with_them() -> None:
    assert recoded({"UZB": 40, "RUS": 12, "TUR": 3, "DEU": 1}) == {"UZB": 40, "other": 16}


def test_a_single_rare_category_is_never_merged_alone() -> None:
    assert recoded({"UZB": 40, "RUS": 12, "TUR": 4}) == {"UZB": 40, "other": 16}


def test_a_large_category_that_is_joined_for_what_it_says_takes_another_with_it() -> None:
    under = merge_rare({"UZB": 40, "RUS": 12, "DEU": 7}, RULES, sensitive=frozenset({"RUS"}))
    assert under == {"UZB": "UZB", "RUS": "other", "DEU": "other"}  # alone under `other` it would be told all the same


def test_a_small_other_takes_a_named_category_in() -> None:
    assert recoded({"UZB": 40, "RUS": 12, "other": 2}) == {"UZB": 40, "other": 14}


def test_nothing_is_merged_where_nothing_is_rare_and_unknown_stays_at_any_size() -> None:
    values = {"UZB": 40, "RUS": 12, "KGZ": 0, "unknown": 1}
    assert recoded(values) == values


def test_a_permitted_category_stays() -> None:
    assert recoded({"UZB": 40, "RUS": 2}, kept=frozenset({"RUS"})) == {"UZB": 40, "RUS": 2}


def test_a_permission_is_a_pattern_over_keys_at_the_public_level() -> None:
    public = Permission("persons@emigrant@KZ-10@*", "public", "published before", "head of mission", "2024-03-01")
    restricted = Permission("persons@emigrant@KZ-11@*", "restricted", "shared", "head of mission", "2024-03-01")
    rules = Rules(5, 3, (public, restricted))
    assert rules.permits("persons@emigrant@KZ-10@2023-3")
    assert not rules.permits("persons@emigrant@KZ-11@2023-3")
    assert not rules.permits("persons@labour_migrant@KZ-10@2023-3")
