### The demonstration and what it reproduces of published figures.

demo-reproduced = Reproduced: { $printed } was published, and { $ours } is what we get.
demo-differs = Differs: { $printed } was published, we get { $ours }.
demo-contradicts-sum = Contradicts other published rows: the parts add to { $computed }, the total is given as { $printed } ({ $rows }).
demo-contradicts-share = Contradicts other published rows: the published numbers make { $computed } %, the share is given as { $printed } % ({ $rows }).
demo-contradicts-growth = Contradicts other published rows: from the earlier to the later published figure the change is { $computed } %, the text says { $printed } % ({ $rows }).
demo-not-published = Not published by us: { $printed } was published, our release has no such figure or withholds it.
demo-published-columns = The table of published figures { $file } lacks { $missing }; it has the columns { $columns }.
    .next = Name the columns table, group, dimension, category, value and unit in the first row, with commas between them.
demo-published-empty = The table of published figures { $file } has a first row and no figures.
    .next = Write a line for each published figure under it, then call the command again.
demo-published-unreadable = The file { $file } cannot be read as text in UTF-8.
    .next = Save the table again as CSV in UTF-8, then call the command again.
demo-messy-kind = Kind of fault
demo-messy-planted = Planted
demo-messy-found = Found
demo-messy-missed = Missed
demo-messy-all = All
demo-messy-false = False alarms: { $n } of { $records } submissions ({ $percent } %).
demo-messy-before = Published figures before the corrections: { $reproduced } reproduced, { $contradicts } contradict each other, { $differs } differ or are withheld.
demo-messy-after = Published figures after the corrections: { $reproduced } reproduced, { $contradicts } contradict each other, { $differs } differ or are withheld.
demo-messy-where = The round is in { $folder }; what was planted stands in { $file } there.
