"""Words of the dashboard templates."""
