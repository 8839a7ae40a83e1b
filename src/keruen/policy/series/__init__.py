"""Official series: what ships, how files of others are read, how boundary vintages meet, what is wrong with a series.

`shipped.shipped()` the facts of Kazakhstan · `find.Series` looks figures up · `crosswalk.convert` between vintages ·
`mapped.read_series` CSV and XLSX by a mapping file · `faults.faults` what a series cannot be trusted for.
"""
