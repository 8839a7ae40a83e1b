"""What may not leave, by rule or by decision, and its hiding in the figures."""
