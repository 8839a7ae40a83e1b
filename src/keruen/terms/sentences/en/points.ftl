### Points systems: files, pools, what the command line prints.

points-file = { $file }: “{ $key }” is not as a points system has it.
    .next = It should be: { $expected }. docs/methods/points.md explains the file.
points-unknown = There is no points system “{ $name }”.
    .next = Name one of these, or a .yaml file of your own: { $known }.
points-partial = The points of { $name } are not known here, so nobody is scored.
    .next = Take the table from the source ({ $source }) into a file of your own.
points-pool-number = { $file }, column { $column }: “{ $value }” is not a number.
    .next = Numbers are written as 12 or 12.5; leave a cell empty where an applicant did not say.
points-pool-length = { $file }: a line has { $found } cells instead of { $expected }: { $text }
    .next = Cells are set apart by commas; a text with a comma stands in double quotes.
points-pool-empty = The pool { $file } has no applicants.
    .next = Write one applicant a line under the names of the columns.
points-pool-column = The pool { $file } has no column “{ $column }”.
    .next = Its columns are: { $columns }.
points-answer = “{ $variable }”: the system does not know the answer “{ $value }”.
    .next = It knows: { $expected }.
cli-points = Points systems for choosing immigrants: what they are, what one applicant gets and why, what changed between versions, what a pool comes to.
    .short = points systems: score, compare, simulate
cli-points-list = List the systems that ship, with their dates, source and what is still to be checked; of one SYSTEM, what applicants must tell.
    .short = systems, their dates and variables
cli-points-assess = Score one applicant and show what each factor earned and what each cap took: keruen points assess us_raise_2017 age=30 education=us_bachelor
    .short = points of one applicant, line by line
cli-points-diff = Show every rule in which two systems differ: keruen points diff ca_crs_2024 ca_crs_2025
    .short = what changed between two systems
cli-points-simulate = Score a pool of applicants (a CSV with a column for each variable): distribution, cut-off for the invitations, and with --against who gains and loses.
    .short = a pool: distribution, cut-off, gains and losses
cli-points-system = A system that ships (keruen points list), or a .yaml file of your own.
cli-points-system-mark = SYSTEM
cli-points-on = Only the systems in force on this day: 2025-01-01.
cli-points-later = The system to compare with.
cli-points-answers = What the applicant says, as variable=value.
cli-points-answers-mark = VARIABLE=VALUE...
cli-points-pool = The pool: a CSV, one applicant a line.
cli-points-invitations = How many are invited.
cli-points-against = Another system: who gains and loses if it takes the place of the first.
cli-points-scores = A CSV to write, with total, eligible and passed for each line of the pool.
points-written = Written: { $file }
cli-points-by = A column of words by which gains and losses are told.
points-in-force = in force from { $since }{ $until -> 
    [open] { "" }
   *[other] { " " }to { $until }
}
points-check = To be checked: { $check }
points-total = Total { $total }{ $mark -> 
    [none] .
   *[other] ; the pass mark is { $mark }.
}
points-barred = The applicant is not eligible, whatever the points.
points-lacking = A pass still needs: { $factors }.
points-silent = Not told, so worth nothing here: { $variables }.
points-same = The two systems have the same rules.
points-pool-told = { $system }: { $n } in the pool, { $eligible } eligible, { $passed } reach the mark; quartiles of the points { $low }, { $middle }, { $high }.
points-cut-off = Cut-off for { $invitations } invitations: { $cut }. { $above } stand above it; { $tied } stand on it, of whom { $open } are invited, and the points do not say which.
points-nobody = Nobody is invited: nobody reaches the mark, or there are no invitations.
points-left-out = { $n } applicants left something out that the system asks; what is not told earns nothing.
points-lacking-columns = The file has no column for { $columns }: these factors earn nothing.
points-strange = { $variable }: the system does not know { $words }; they earn nothing.
points-shift-head = Invitations: { $before } against { $after } (tied applicants count in parts)
points-head-factor = factor
points-head-said = said
points-head-points = points
points-head-before = before cap
points-head-rule = rule
points-head-was = was
points-head-is = is
points-head-group = group
points-head-n = applicants
points-head-gain = gained
points-head-lose = lost
points-head-name = name
points-head-status = status
points-head-variable = variable
points-head-kind = answers
points-head-applicants = applicants
points-number = a number
points-whole = total
points-silent-group = not told
points-status-law = law
points-status-pilot = pilot
points-status-bill = bill
points-distribution = Those who reach the mark, by points
points-number-wrong = “{ $variable }” is a number, and “{ $value }” is none that an applicant can have.
    .next = Write it with figures and a point, 0 or more: { $variable }=33 or { $variable }=33.5.
points-variable = The system { $system } does not ask for “{ $variable }”.
    .next = Did you mean { $nearest }? All that it asks for: keruen points list { $system }
points-pair = “{ $text }” is no answer: a variable, the sign = and a value are needed.
    .next = Write it as age=33, without spaces. What the system asks for: keruen points list { $system }
points-twice = “{ $variable }” is answered twice.
    .next = Keep one of the two answers.
points-day = “{ $value }” is no day of the calendar.
    .next = Write year, month and day: --on 2025-01-31.
