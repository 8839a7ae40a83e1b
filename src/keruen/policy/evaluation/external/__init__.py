"""Stage 2: external migration by country and by group of countries, kandas against quotas, human capital, other series."""
