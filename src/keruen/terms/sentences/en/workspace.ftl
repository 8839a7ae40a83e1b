### Folders of programmes and rounds: what is wrong, what to do next.

workspace-key-twice = In { $file }, { $key } has the value { $value } twice.
    .next = Give each group a code and a prefix of its own.
workspace-round-unknown = There is no round { $round } in this programme; there are: { $known }.
    .next = Name one of these rounds, or make a new one with keruen init.
workspace-busy = The round { $folder } is being built by another process (number { $process }).
    .next = Wait until it has finished, then call the command again.
workspace-raw-gone = The file raw/{ $file } is in the manifest, but not in the folder.
    .next = Put it back from your copy. If it must not be used any more, remove its line from raw/manifest.csv too.
workspace-raw-changed = The file raw/{ $file } is not as it was received on { $imported }: its checksum differs.
    .next = Put the original back. Corrections belong in cleaning.csv; a new export is imported beside the old one.
workspace-raw-none = There are no raw files in { $folder }.
    .next = Copy exports in with keruen import FILE, then call the command again.
workspace-not-built = The round { $folder } has not been built yet.
    .next = Call keruen build first.
workspace-no-previous = There is no earlier build of { $folder } to compare with.
    .next = Change something, build again and call keruen diff; or name two folders to compare.
workspace-key-unknown = There is no published figure with the key { $key }.
    .next = Did you mean { $nearest }? Keys stand in publication/figures.csv.
workspace-folder-full = The folder { $folder } is not empty.
    .next = Name a new folder, or empty this one.
workspace-frame-place = { $file } names the place { $place }, which is not in places.csv.
    .next = Correct the line, or add the place to places.csv.
workspace-nothing-entered = No answer of the round { $folder } entered a figure, so nothing was published.
    .next = Call keruen check: it says for each file and row why.
