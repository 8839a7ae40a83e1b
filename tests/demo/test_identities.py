"""Published rows held against each other."""

from keruen.demo.identities import contradictions
from keruen.demo.published import published, read_published

HEADER = "table,group,dimension,category,value,unit\n"


def found(table: str) -> dict[str, tuple[str, float]]:
    rows = read_published(HEADER + "\n".join(line.replace(" ", "") for line in table.strip().splitlines()))
    return {key[3]: (c.kind, float(c.low)) for key, c in contradictions(rows).items()}


def test_a_total_that_its_parts_do_not_make_is_denied_by_them():
    table = """
        service_distance_households,,school,0-5,  10,households
        service_distance_households,,school,6-10, 20,households
        service_distance_households,,school,total,{total},households
    """
    assert found(table.format(total=30)) == {}
    assert found(table.format(total=29)) == {"total": ("sum", 30.0)}


def test_a_growth_that_was_divided_by_the_later_year_is_denied():
    table = """
        by_year,lm,year,2022,162799,persons
        by_year,lm,year,2023,309500,persons
        growth_claim,lm,year,2022->2023,{claim},percent
    """
    assert found(table.format(claim=90)) == {}
    assert found(table.format(claim=47))["2022->2023"][0] == "growth"


def test_a_share_is_held_against_number_and_total_at_its_printed_digits():
    table = """
        totals,rm,persons,total,6005,persons
        by_country,rm,country_of_return,UZB,754,persons
        by_country_share,rm,country_of_return,UZB,{share},percent
    """
    assert found(table.format(share="12.6")) == {}
    assert found(table.format(share="13")) == {}
    assert found(table.format(share="12.5"))["UZB"][0] == "share"


def test_years_and_regions_are_held_against_the_group_s_total():
    table = """
        totals,rm,persons,total,100,persons
        by_year,rm,year,2022,60,persons
        by_year,rm,year,2023,{last},persons
    """
    assert found(table.format(last=40)) == {}
    assert found(table.format(last=41)) == {"total": ("sum", 101.0)}


def test_words_where_a_number_should_be_deny_nothing():
    assert (
        found("by_year,rm,year,2022,many,persons\nby_year,rm,year,2023,few,persons\ntotals,rm,persons,total,?,persons")
        == {}
    )


def test_three_published_rows_of_round_3_are_denied_by_others():
    denied = contradictions(published())
    assert set(denied) == {
        ("service_distance_households", "", "hospital", "total"),
        ("growth_claim", "labour_migrant", "year", "2022->2023"),
        ("growth_claim", "labour_migrant", "year", "2020->2023"),
    }
    hospital = denied["service_distance_households", "", "hospital", "total"]
    assert hospital.low - hospital.claim.whole == 14_705
    assert len(hospital.against) == 6
