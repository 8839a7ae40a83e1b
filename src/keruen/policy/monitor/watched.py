"""What is watched: sections, their measures, and which breakdowns a reader expects of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Watch:
    """A section of the monitor: its measures, and what should be there: (measure, dimension) pairs, "" for the plain one."""

    section: str
    measures: tuple[str, ...]
    expected: tuple[tuple[str, str], ...]


WATCHED: tuple[Watch, ...] = (
    Watch("registered", ("registered", "citizens_present"), (("registered", "nationality"), ("registered", "purpose"))),
    Watch("permits", ("permits",), (("permits", "nationality"), ("permits", "kind"))),
    Watch("bans", ("re_entry_bans", "bans_lifted"), (("re_entry_bans", "nationality"),)),
    Watch("movement", ("arrivals", "departures", "returns", "citizens_abroad"), (("returns", ""), ("departures", ""))),
    Watch(
        "remittances",
        ("remittances", "remittances_deflated", "remittances_change", "average_transfer"),
        (("remittances", "partner"), ("remittances_deflated", "partner")),
    ),
    Watch(
        "jobs",
        ("jobs_created", "jobs_created_share", "applied_to_employment_centres", "placed_in_work"),
        (("jobs_created", "term"), ("jobs_created_share", "sector")),
    ),
)
