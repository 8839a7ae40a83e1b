"""What every check is made of: the tables it may read, verdicts, its run."""
