"""Movements between places: tables fitted to their margins, arrivals against departures."""
