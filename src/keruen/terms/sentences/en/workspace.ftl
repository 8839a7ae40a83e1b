### Folders of programmes and rounds: what is wrong, what to do next.

workspace-key-twice = In { $file }, { $key } has the value { $value } twice.
    .next = Give each group a code and a prefix of its own.
workspace-round-unknown = There is no round { $round } in this programme; there are: { $known }.
    .next = Name one of these rounds, or make a new one with keruen init.
workspace-busy = The round { $folder } is being built by another process (number { $process }).
    .next = Wait until it has finished, then call the command again.
workspace-raw-gone = The file raw/{ $file } is in the manifest, but not in the folder.
    .next = Put it back from your copy. A file that must not be used any more is not deleted: keruen withdraw takes it out of the round.
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

## keruen init

workspace-init-title = Mobility tracking matrix: { $country }
workspace-init-round-title = Round 1
workspace-init-programme = A programme of a mobility tracking matrix: what stays the same from round to round.
    Lines that begin with # are explanations. Texts stand in quotes, lists in square brackets.
workspace-init-languages = The languages of the publication.
workspace-init-synthetic = true: the data are made up, and every page says so.
workspace-init-map = The tile map in the report.
workspace-init-services = The services that are asked for in the service form; [] for none.
workspace-init-titles = The title and the publisher, in each language of the publication.
workspace-init-levels = What the levels of places.csv are called.
workspace-init-release = What may leave: the finest level that is public; cells of fewer persons, or resting on fewer
    settlements, leave only with a written decision in release.csv of the round.
workspace-init-dispute = Informants contradict each other if the larger number is more than ratio times the smaller one,
    and the two are more than difference apart.
workspace-init-change = A change from round to round needs a justification if it is more than so many persons and more than so many
    per cent. Totals are comparable if the panel holds so many per cent of both rounds.
workspace-init-groups = The groups that are counted, in the order of the report. Prefix, measures and breakdowns come from the
    vocabulary; write them here to change them:
    measures = ["persons", "households"]
    { "[[group.dimension]]" }
    code = "sex"
    A group of your own needs a prefix and [group.labels].
workspace-init-round = A round: one collection of answers.
workspace-init-dates = The first and the last day of the interviews.
workspace-init-window = The years of arrival or departure that are asked for.
workspace-init-instruments = The forms: b1 (district), b2 (settlement), services.
workspace-init-previous = The folder of the round before, to compare with; empty: none.
workspace-init-definitions = Which version of its definition a group follows, by a name of your own ("1", "2024"). The report prints it. A group
    whose name differs from the round before was defined otherwise: then the two rounds are not compared.
workspace-init-frame = The settlements that are planned, one line each. Empty: those that answered.

workspace-next-title = Round { $number }
workspace-only-districts = The round { $folder } has only answers from districts (B1): they say where to go, and are no figures to publish.
    .next = Call keruen select: it writes the list of settlements to visit. After the visits, import the answers of settlements (B2) and build.
