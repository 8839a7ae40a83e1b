### What is wrong and where; .next says what to do next.

file-missing = There is no file { $file }.
    .next = Check the name and the folder, and call the command again.
file-empty = The file { $file } has no rows.
    .next = Export it again from the source and import the new file; the empty one is kept in raw/.
file-too-large = The file { $file } has { $megabytes } MB; the limit is { $limit } MB.
    .next = Export it in parts (by month or by region) and import the parts.
file-truncated = The file { $file } is damaged or was cut off.
    .next = Copy or download it again; compare its size with the original.
file-unknown-shape = The file { $file } is of no known shape.
    .next = Known are: { $known }. For another spreadsheet, describe its columns in a mapping file.
sheet-missing = The file { $file } has no sheet { $sheet }; it has { $sheets }.
    .next = Rename the sheet in the file, or name the right one in the mapping file.
column-missing = In { $file }, sheet { $sheet }, there is no column { $column }; there are { $columns }.
    .next = Add the column, or name it in the mapping file.
form-version-unknown = { $file } was filled with form version { $version }, which is not in forms/; known are { $versions }.
    .next = Copy that version of the XLSForm into forms/ and import the file again.
config-key-unknown = { $file }{ $line ->
        [0] {""}
       *[other] , line { $line },
    } has a key that Keruen does not know: { $key }.
    .next = Did you mean { $nearest }? Correct or remove the key.
config-key-missing = { $file } lacks the key { $key }.
    .next = Add it; keruen init writes an example of a complete file.
config-value-wrong = In { $file }, { $key } is { $value }; expected is { $expected }.
    .next = Correct the value and call the command again.
config-unreadable = { $file } cannot be read: line { $line }, { $message }.
    .next = Correct that line; text stands in quotes, lists in square brackets.
round-folder-other = The folder { $folder } is neither a round nor a programme; nothing was done.
    .next = Name the folder of a round (rounds/2026-1) or its name (2026-1); left out, the newest round is meant.
round-missing = There is no round in { $folder }: round.toml is missing.
    .next = Name the folder of a round, or make one with keruen init.
programme-missing = There is no programme.toml in { $folder } or above it.
    .next = Go into the folder of a programme, or make one with keruen init.
config-key-misspelt = { $file } lacks the key { $key }, but line { $line } has { $written }.
    .next = Did you mean { $key }? Correct that line and call the command again.
config-group-unknown = In { $file }, line { $line }, the group { $group } is not one that Keruen knows.
    .next = Did you mean { $nearest }? A group of your own needs a prefix and a table [group.labels] beside its code.
config-day-wrong = In { $file }, line { $line }, { $key } is { $value }: that is no day of the calendar.
    .next = Write year, month and day in quotes: { $key } = "2026-07-15".
config-days-turned = In { $file }, line { $line }, the round ends on { $end }, before it begins on { $start }.
    .next = Correct start or end: the first and the last day of the interviews.
config-days-long = In { $file }, line { $line }, the round lasts from { $start } to { $end }: more than { $years } years.
    .next = Correct the year of start or end: the first and the last day of the interviews.
