"""Statistical services (BNS, Taldau, CIS-Stat, UN SDG) and SDMX files: each answer is kept as it came and laid out as a table.

Off by default: a folder's policy.toml names the services that may be asked. A table is then taken in by a mapping file.
"""
