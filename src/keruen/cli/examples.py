"""Calls to copy from a help page: of each verb the usual one, then one with what people often need beside it.

They are the same in every language; a test parses each of them, so that none lags behind the options.
"""

from collections.abc import Mapping

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "demo": ("keruen demo example", "keruen demo example --messy"),
    "init": ("keruen init my-programme --country kyrgyzstan", "keruen init . --round 2026-2"),
    "places": ("keruen places settlements.xlsx mappings/list.yaml",),
    "forms": ("keruen forms", "keruen forms 2026-1"),
    "import": ("keruen import b2_export.xlsx", "keruen import answers.csv places.csv --round 2026-1"),
    "withdraw": (
        'keruen withdraw b2_export.xlsx --reason "tests" --who "A. Name"',
        'keruen withdraw b2_export.xlsx --reason "real" --who "A. Name" --undo',
    ),
    "redact": (
        'keruen redact --record uuid:1b2c --reason "asked on 3 March" --who A',
        'keruen redact --record uuid:1b2c --reason "asked on 3 March" --who A --yes',
    ),
    "select": ("keruen select", "keruen select --share 95 --budget 120"),
    "check": ("keruen check", "keruen check --returned findings.xlsx"),
    "again": ("keruen again --share 5",),
    "cleaning-import": ('keruen cleaning import cleaning_log.xlsx --who "A. Name"',),
    "cleaning-export": ("keruen cleaning export --dialect reach --workbook",),
    "cleaning-review": ("keruen cleaning review", "keruen cleaning review --clean clean.xlsx --log log.xlsx"),
    "build": ("keruen build", "keruen build 2026-1"),
    "publish": ("keruen publish", 'keruen publish --clearance cleared --who "A. Name"'),
    "release": ("keruen release --explain",),
    "trace": ("keruen trace persons@labour_migrant@KZ@2026-1", "keruen trace persons@labour_migrant@KZ@2026-1 --html"),
    "diff": ("keruen diff", "keruen diff rounds/2025-2 rounds/2026-1"),
    "reproduce": ("keruen reproduce published.csv", "keruen reproduce published.csv 2026-1 --all"),
    "audit": ("keruen audit report.docx", "keruen audit publications --into audits --all"),
    "serve": (
        "keruen serve --demo",
        "keruen serve --home server --programme my-programme",
        "keruen serve --home server --host 0.0.0.0 --port 8080",
    ),
    "backup": ("keruen backup server-2026-03-31.backup --home server",),
    "restore": ("keruen restore server-2026-03-31.backup --home new-server",),
    "policy-init": ("keruen policy init kz-policy",),
    "policy-import": ("keruen policy import migrants.xlsx mappings/migrants.yaml kz-policy",),
    "policy-fetch": ("keruen policy fetch bns 702972 kz-policy --with period=7",),
    "policy-build": ("keruen policy build kz-policy",),
    "policy-monitor": ("keruen policy monitor kz-policy",),
    "policy-trace": ("keruen policy trace tendency@article_classes.KZ-17@KZ-79@2006/2022 kz-policy",),
    "points-list": ("keruen points list", "keruen points list ca_crs_2024"),
    "points-assess": ("keruen points assess us_raise_2017 age=30 education=us_bachelor",),
    "points-diff": ("keruen points diff ca_crs_2024 ca_crs_2025",),
    "points-simulate": (
        "keruen points simulate ca_crs_2024 pool.csv --invitations 5000",
        "keruen points simulate ca_crs_2024 pool.csv --invitations 5000 --against ca_crs_2025",
    ),
    "barometer-form": ("keruen barometer form barometer.xlsx --occupations 22,23,71",),
    "barometer-build": ("keruen barometer build ratings.csv --earlier last-year.csv --into barometer",),
    "quotas-allocate": ("keruen quotas allocate regions.csv --persons 2000 --keys population=1,labour_demand=2",),
    "quotas-assign": ("keruen quotas assign persons.csv capacity.csv --unit families",),
    "quotas-compare": ("keruen quotas compare settled.csv",),
}
