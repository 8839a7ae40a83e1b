"""Who says what of which settlement, so that the real pipeline gives the published figures exactly."""
