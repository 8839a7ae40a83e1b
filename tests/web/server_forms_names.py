"""The instruments that tests of the real server publish."""

INSTRUMENTS = ("b1", "b2", "services")
