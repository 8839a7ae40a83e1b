"""What is said, as submissions of the forms: the calibrated round, the practice round before, districts, services, decisions."""
