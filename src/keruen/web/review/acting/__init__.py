"""Acts of reviewers: guarded, written into the round's folder, taken back by further rows."""
