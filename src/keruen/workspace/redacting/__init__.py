"""An informant withdraws: the one room that changes raw files. It takes one person's data out and keeps the checksums."""
