"""What settles a round, as people write it: programme.toml, round.toml, rules.toml, select.csv, checked at the door."""
