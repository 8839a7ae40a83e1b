"""Rounds on the server, and the work behind them."""
