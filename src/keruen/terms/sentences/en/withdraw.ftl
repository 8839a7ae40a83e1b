### keruen withdraw: a raw file that must not be used any more.

cli-withdraw = Take a raw file out of a round, or back into it.

    The file stays in `raw/` as it was received; `raw/manifest.csv` says who withdrew it, when and why. At the next build none of its answers counts.
    .short = take a raw file out of a round
withdraw-file = The file, or the folder of submissions, as it is named in `raw/`.
withdraw-reason = Why, in your own words.
withdraw-reason-mark = TEXT
withdraw-who = Who decides it.
withdraw-undo = Take it back into the round.
withdraw-done = { $file } is withdrawn: it stays in raw/, its answers do not count any more.
withdraw-undone = { $file } counts again.
withdraw-then = Next: keruen build, then keruen diff shows which figures changed.
withdraw-left-out = { $file } was withdrawn by { $who } on { $when }: { $reason }. None of its answers counts.
    .next = Nothing needs to be done. To use the file again: keruen withdraw { $file } --undo.
withdraw-unknown = There is no file { $file } in raw/; the nearest is { $nearest }.
    .next = Write the name as it stands in raw/manifest.csv.
withdraw-incomplete = { $file } was left as it is: a reason and a name are needed.
    .next = Add them: keruen withdraw { $file } --reason "..." --who "Name".
