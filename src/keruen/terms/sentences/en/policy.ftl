### Official series: what is wrong with them, what to do next.

policy-vintage-unknown = There is no boundary vintage { $vintage }; there are: { $known }.
    .next = Name one of these vintages.
policy-doubt-duplicate = The figure { $address } stands in the series more than once, with different values: { $values }. It gives no number.
    .next = Keep the value that the source stands by and remove the other rows.
policy-doubt-vintage = { $address }: there is no { $place } among the units of { $vintage }. No indicator is computed from this number.
    .next = Correct the vintage of the row, or the code of the place.
policy-doubt-negative = { $address } is { $value }, though a count is never below zero. No indicator is computed from this number.
    .next = Look it up in the source: a sign may be wrong, or the row may be a balance.
policy-doubt-thousands-or-persons = { $address } is { $value }, while its series usually stands near { $usual }: thousands and single units seem to be mixed. No indicator is computed from this number.
    .next = Look up the unit in the source and state the scale in the mapping.
policy-doubt-percent-or-fraction = { $measure }, { $period }: all { $n ->
        [one] { $n } figure lies
       *[other] { $n } figures lie
    } between 0 and 1, though the unit is per cent: they seem to be fractions. They give no number.
    .next = If the source means fractions, state scale: 100 in the mapping.
policy-doubt-missing-years = { $address }: { $n ->
        [one] { $n } year is
       *[other] { $n } years are
    } missing in between ({ $years }).
    .next = Add the years if the source has them; nothing is filled in.
policy-cell-number = { $file }, row { $row }, column { $column }: “{ $value }” is not a number.
    .next = Correct the cell, or name the sign under missing in the mapping if it stands for a missing figure.
policy-cell-comma = { $file }, row { $row }, column { $column }: “{ $value }” can be read as a decimal or as thousands.
    .next = Write decimal: "," or decimal: "." in the mapping.
policy-cell-period = { $file }, row { $row }, column { $column }: “{ $value }” is not a period.
    .next = Periods are written 2022, 2022-07, 2022-07-01 or 2014/2017.
policy-cell-place = { $file }, row { $row }, column { $column }: “{ $value }” is no place of { $vintage }; the nearest: { $nearest }.
    .next = Name the place under place.values in the mapping.
policy-cell-word = { $file }, row { $row }, column { $column }: “{ $value }” is not explained; the mapping explains: { $known }.
    .next = Add the word under values of this column in the mapping.
policy-cell-vintage = { $file }, row { $row }: the mapping names no boundary vintage for { $period }.
    .next = Add a vintage that holds from an earlier day.
policy-series-column = { $file }, line { $line }: { $column } cannot be “{ $value }”.
    .next = Correct the line; the columns are explained in docs/methods/series.md.
policy-key-unknown = There is no figure with the key { $key }.
    .next = Did you mean { $nearest }? Keys stand in build/figures.csv.
policy-folder-none = { $folder } is no folder of a policy evaluation: it has no policy.toml.
    .next = Name such a folder, or make one with keruen policy init.
policy-not-built = The evaluation in { $folder } has not been built yet.
    .next = Call keruen policy build first.
policy-nothing = No file of { $folder } gave a figure, so nothing was taken in.
    .next = Read the sentences above: they say for each row why.
policy-service-unknown = There is no service { $service }; there are: { $known }.
    .next = Name one of these services.
policy-service-off = The service { $service } is switched off.
    .next = Write { $setting } in policy.toml if this computer may ask it.
policy-service-failed = The service { $service } did not answer at { $address }: { $message }.
    .next = Call the command again later: what has already come is kept.
policy-service-shape = The answer of { $service } in { $file } is not in the shape that Keruen knows: { $message }.
    .next = The service may have changed. Download a table by hand and take it in with a mapping.
policy-sdmx-missing = SDMX files need a part of Keruen that is not installed.
    .next = Install it: pip install "keruen[sdmx]".

## keruen policy init

policy-init-what = An evaluation of migration policy from official series: what is evaluated, and how it is printed.
    Lines that begin with # are explanations.
policy-init-article = true: the report has the tables of the 2023 article on Kazakhstan, rebuilt where series exist.
policy-init-services = Statistical services that this computer may ask over the network: bns, taldau, cisstat, unsdg. [] for none.
policy-init-title = Migration policy of Kazakhstan: evaluation from official series
policy-init-level = region
policy-init-evaluation = Each [[evaluation]] is a period of calendar years in one boundary vintage: KZ-16 (until June 2018),
    KZ-17 (until June 2022) or KZ-20. Years of another vintage are summed to it where that is possible.
policy-init-factors = Factors that are set beside net migration, as measure@dimensions of the series; /population behind it sets a count for 10,000 inhabitants.
policy-init-mapping = How the columns of a table become series; docs/methods/series.md explains every key.

## keruen policy

cli-policy = Evaluate migration policy from official series: what the population's change is made of, who comes and goes, where people move inside the country, and how each class and index follows from its inputs.

    Begin with keruen policy init FOLDER: it brings the series of Kazakhstan, so that keruen policy build FOLDER prints a report at once.
    .short = evaluate migration policy from official series
cli-policy-init = Lay out the folder of an evaluation, with the series of Kazakhstan that Keruen ships.

    policy.toml says what is evaluated; series/ holds the figures with their sources; effectiveness/ is for what people assess.
    .short = begin an evaluation, with the series of Kazakhstan
cli-policy-import = Take a CSV, XLSX or SDMX table in as series, by a mapping file.

    mappings/example.yaml is a start. A cell that cannot be read gives no figure and a sentence; so does a figure that looks like a fraction, like thousands, or like another region's.
    .short = take a table in as series
cli-policy-build = Evaluate the series and print the report, the monitor and the workbook in every language.

    Nothing is done where nothing changed. Figures that are unknown stand in the report with their reason.
    .short = evaluate and print the report
cli-policy-monitor = Show the series that decision makers watch: last figure, change, breaks, and what has no series.
    .short = show the watched series
cli-policy-trace = Show what a figure or a class follows from: its rule, its method, every row of series under it with source and day.
    .short = show what a figure follows from
policy-folder = The folder of the evaluation; the current one where it is left out.
policy-folder-new = A new folder.
policy-file = The table: CSV, XLSX, or SDMX with the extra keruen[sdmx].
policy-mapping = The mapping file that says what its columns mean.
policy-mapping-mark = MAPPING
policy-key = The key of a figure, from build/figures.csv or from the report's section of sources.
policy-trace-all = Show every row of series.
policy-init-done = The evaluation is laid out: { $file }. Next: keruen policy build.
policy-import-done = { $n ->
        [one] { $n } figure was
       *[other] { $n } figures were
    } taken in: { $file }.
policy-build-gaps = { $n ->
        [one] { $n } series has
       *[other] { $n } series have
    } missing years; nothing is filled in.
policy-build-figures = { $n ->
        [one] { $n } figure
       *[other] { $n } figures
    }, { $known } of them known.
policy-build-done = The publication is in { $folder } ({ $seconds } s).
policy-build-fresh = Nothing changed; the publication is in { $folder } ({ $seconds } s).
policy-trace-rests = { $n ->
        [0] It follows from no row of series ({ $method }).
        [one] It follows from { $n } row of series ({ $method }):
       *[other] It follows from { $n } rows of series ({ $method }):
    }
policy-trace-absent = no such row
policy-trace-left = { $n } more; --all shows them.
policy-trace-head-row = Row of series
policy-trace-head-value = Value
policy-trace-head-state = State
policy-trace-head-source = Source
policy-trace-head-day = Carried over on
cli-policy-fetch = Ask a statistical service for a table: the Bureau of National Statistics (bns), Taldau (taldau), the CIS Statistical Committee (cisstat) or the UN SDG service (unsdg).

    Off by default: policy.toml names the services that this computer may ask. What comes is kept in raw/ page by page, so that an interrupted call goes on where it stopped; then take the table in with keruen policy import and a mapping.
    .short = ask a statistical service for a table
policy-service = The service: { $known }.
policy-service-mark = SERVICE
policy-code = The number or code of the table, as the service names it.
policy-code-mark = CODE
policy-with = A parameter of the service, for example period=7, dics=67, areaCode=398, freq=44; may be repeated.
policy-with-mark = NAME=VALUE
policy-fresh = Ask for pages again that are already there.
policy-fetch-done = { $n ->
        [one] { $n } row
       *[other] { $n } rows
    } in { $file }; pages: { $pages }, asked for now: { $asked }. Next: keruen policy import.
policy-doubted = { $n ->
        [one] { $n } figure of the series looks wrong in itself. It may be right in its source, so nothing is corrected: it gives no number, and the report says so.
       *[other] { $n } figures of the series look wrong in themselves. They may be right in their source, so nothing is corrected: they give no number, and the report says so.
    }
policy-doubts-written = All doubts, each with what to do: { $file }
