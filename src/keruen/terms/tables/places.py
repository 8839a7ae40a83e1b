"""The gazetteer."""

from keruen.terms.tables.shape import Table, real, text, whole

PLACES = Table(
    "places",
    "one place (country, region, district, settlement) in one span of validity",
    (
        text(
            "place", "permanent id; for official units the code itself (KZ-47, KZ471000), for settlements any stable id"
        ),
        whole("level", "administrative level: 0 country, 1 region, 2 district, 3 third level, 9 settlement"),
        text("parent", "id of the place one level up; empty for a country", optional=True),
        text("kind", "country, region, city_region, district, city, city_district, settlement, camp"),
        text("name_en", "name in English (or in the Latin spelling that the source gives)"),
        text("name_ru", "name in Russian", optional=True),
        text("name_kk", "name in Kazakh", optional=True),
        text("name_ky", "name in Kyrgyz", optional=True),
        text("iso", "ISO 3166-2 code", optional=True),
        text("kato", "KATO code, nine digits", optional=True),
        text("pcode", "OCHA P-code", optional=True),
        text("valid_from", "first day of validity, ISO date; empty: always", optional=True),
        text("valid_to", "last day of validity, ISO date; empty: still valid", optional=True),
        real("latitude", "WGS 84", "degrees", optional=True),
        real("longitude", "WGS 84", "degrees", optional=True),
        whole(
            "population", "inhabitants of a settlement, as the programme's source counts them", "persons", optional=True
        ),
    ),
)
