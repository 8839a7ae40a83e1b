"""What differs between regions in the demonstration: made-up factors, so that the regions do not all look alike."""

COUNTRIES: dict[str, dict[str, float]] = {
    "KZ-39": {"RUS": 5.0, "UZB": 0.5, "UKR": 4.0, "BLR": 4.0, "DEU": 3.0, "KGZ": 0.4, "TJK": 0.4},
    "KZ-59": {"RUS": 6.0, "UZB": 0.4, "UKR": 4.0, "BLR": 4.0, "DEU": 3.0, "TJK": 0.3},
    "KZ-10": {"RUS": 3.0, "CHN": 6.0, "UZB": 0.6},
    "KZ-61": {"UZB": 1.8, "TJK": 1.5, "RUS": 0.15},
    "KZ-79": {"UZB": 1.6, "KOR": 3.0, "RUS": 0.3},
    "KZ-43": {"UZB": 1.3, "KOR": 4.0, "RUS": 0.4},
    "KZ-19": {"KGZ": 4.0, "CHN": 4.0, "TUR": 2.0},
    "KZ-75": {"KGZ": 2.5, "TUR": 3.0, "CHN": 3.0},
    "KZ-71": {"KGZ": 1.5, "TUR": 3.0, "UKR": 2.0},
    "KZ-47": {"UZB": 1.2, "AZE": 8.0, "TKM": 8.0, "RUS": 0.8, "KGZ": 0.3},
}
REASONS: dict[str, dict[str, float]] = {
    "KZ-39": {"partial_mobilisation_russia": 2.5, "sanctions": 2.0, "climate_change": 0.3},
    "KZ-59": {"partial_mobilisation_russia": 3.0, "sanctions": 2.0, "climate_change": 0.3},
    "KZ-43": {"climate_change": 4.0},
    "KZ-61": {"poverty": 1.6},
    "KZ-47": {"economic_opportunity_or_job_search": 1.3, "climate_change": 1.5},
}
YEARS: dict[str, dict[str, float]] = {"KZ-39": {"2022": 1.4}, "KZ-59": {"2022": 1.5}, "KZ-75": {"2023": 1.2}}
# Where internal migrants of a region come from and go to, made up: the region itself first where people move inside it.
# The fewer live there, the fewer regions are named: a region named once or twice would only be hidden.
REGIONS: dict[str, tuple[str, ...]] = {
    "KZ-39": ("KZ-39", "KZ-71", "KZ-11", "KZ-59", "KZ-15", "KZ-61", "KZ-75", "KZ-35", "KZ-55", "KZ-63"),
    "KZ-47": ("KZ-47", "KZ-23", "KZ-61", "KZ-15", "KZ-71", "KZ-27", "KZ-75", "KZ-31", "KZ-79"),
    "KZ-43": ("KZ-43", "KZ-61", "KZ-79", "KZ-15", "KZ-71", "KZ-75", "KZ-62"),
    "KZ-59": ("KZ-59", "KZ-71", "KZ-11", "KZ-39", "KZ-75", "KZ-55"),
    "KZ-61": ("KZ-79", "KZ-61", "KZ-75", "KZ-31", "KZ-71"),
    "KZ-19": ("KZ-75", "KZ-19", "KZ-33", "KZ-71", "KZ-10"),
    "KZ-10": ("KZ-63", "KZ-71", "KZ-75", "KZ-55"),
    "KZ-71": ("KZ-11", "KZ-35", "KZ-59", "KZ-75", "KZ-39", "KZ-10"),
    "KZ-23": ("KZ-23", "KZ-47", "KZ-27", "KZ-15", "KZ-71"),
}  # fmt: skip
LABOUR_SEX = {"male": 0.79, "female": 0.21}
INTERNAL_YEARS = {"2020": 0.16, "2021": 0.20, "2022": 0.28, "2023": 0.36}


def regions(region: str) -> dict[str, float]:
    """Shares of origin or destination for a settlement of this region, the first named the largest."""
    return {other: 1.0 / (2 + rank) for rank, other in enumerate(REGIONS.get(region, ("KZ-71", "KZ-75")))}
