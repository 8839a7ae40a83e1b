### What is wrong with a gazetteer (places.csv), where, and what to do next.

places-not-utf8 = { $file } is not UTF-8: line { $line } has a byte that cannot be read.
    .next = Save the file as "CSV UTF-8" and call the command again.
places-column-missing = { $file } lacks these columns: { $columns }.
    .next = Add them; keruen init writes an example of a complete places.csv.
places-value-missing = { $file }, line { $line }: the column { $column } is empty.
    .next = Fill it in; every place needs an id, a level, a kind and a name.
places-level-wrong = { $file }, line { $line }: the level "{ $value }" is not known.
    .next = Write 0 for the country, 1 for a region, 2 for a district, 9 for a settlement.
places-date-wrong = { $file }, line { $line }: "{ $value }" in column { $column } is not a date.
    .next = Write the date as 2022-06-08 (year-month-day), or leave the cell empty.
places-coordinate-wrong = { $file }, line { $line }: "{ $value }" in column { $column } is not between -{ $limit } and { $limit } degrees.
    .next = Write degrees with a decimal point, for example 43.65; check that latitude and longitude have not changed places.
places-duplicate = { $file }, line { $line }: the id { $place } already stands in line { $first }.
    .next = Give each place an id of its own; remove the line if it is the same place.
places-parent-unknown = { $file }, line { $line }: { $place } lies in { $parent }, and there is no place with that id.
    .next = Correct the column parent, or add the missing place.
places-parent-level = { $file }, line { $line }: { $place } (level { $level }) lies in { $parent } (level { $parent_level }), which is not a higher unit.
    .next = Correct the column parent or level: a parent has a smaller level than the places in it.
places-cycle = { $file }, line { $line }: { $place } lies in { $parent }, which lies in { $place } itself.
    .next = Correct the column parent, so that every place leads up to the country.
places-code-short = { $file }, line { $line }: the code { $value } in column { $column } has too few digits; { $digits } are expected.
    .next = A spreadsheet program has probably removed zeros: was it { $whole }? Format the column as text and fill the codes in again.
places-map-unknown = There is no map "{ $map }".
    .next = Known are: { $maps }. Leave the key map empty for a programme without a map.
places-country-unknown = Keruen brings no places of "{ $country }".
    .next = Known are: { $countries }. For another country, write a places.csv of your own.
