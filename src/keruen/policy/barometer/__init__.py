"""An occupational barometer: raters judge occupations by region, now and for twelve months ahead; vacancies and jobseekers beside.

Five classes, from a large surplus of workers to a large shortage. n of raters and their spread stand beside every class.
"""
