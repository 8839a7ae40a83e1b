### What keeps a release from leaving, and what keruen release --explain says.

release-cannot-stand =
    { $n ->
        [one] One hidden figure can be computed back from what would be printed: { $cells }. Nothing was published.
       *[other] { $n } hidden figures can be computed back from what would be printed: { $cells }. Nothing was published.
    }
    .next = Merge rare categories or small districts in the programme, keep to the pattern of the earlier release, or write a decision into release.csv.
release-person-found =
    { $file }, { $place }: { $kind ->
        [name] the name of a person who answered or asked in this round
        [phone] a telephone number
        [document] the number of an identity document
        [device] the id of a device
       *[coordinate] coordinates finer than the public level
    } would leave with the publication (places in all: { $n }). Nothing was published.
    .next = Remove it where it came in: a title, a label, a note in the settings, or a place name; then build again.
release-explain-group =
    { $label }: { $hidden ->
        [one] one figure of { $cells } is hidden
       *[other] { $hidden } figures of { $cells } are hidden
    }, { $primary ->
        [one] one for itself
       *[other] { $primary } for themselves
    }; the figures that only protect others stand for { $lost ->
        [one] one person
       *[other] { $lost } persons
    } ({ $share } % of what the tables hold).
release-explain-round = The round itself (informants, distances to services)
release-explain-stands = Attacked with everything that is printed: every hidden figure stands.
release-explain-nothing = Nothing is hidden in this release.
release-explain-earlier =
    { $n ->
        [one] One earlier release of this round was taken into account.
       *[other] { $n } earlier releases of this round were taken into account.
    }
release-explain-decision = Let out by decision: { $pattern } ({ $level }). { $reason } { $who }, { $when }.
release-explain-figure = figure
release-explain-why = why it is hidden
release-why-small_cells = fewer persons than the limit
release-why-few_settlements = too few settlements under it
release-why-complement = protects another figure
release-why-row = its row went as a whole
release-why-earlier = hidden in an earlier release of the round
release-why-sensitive = sensitive at this level
cli-release = Say what the last build hid and why.

    Hidden figures are those of too few persons or too few settlements, and those
    that would give them back. With --explain every hidden figure is named.
    .short = say what is hidden, why, and what it cost
cli-release-explain = Name every hidden figure with its reason, and the decisions that let figures out.
release-decision-incomplete = In { $file }, line { $row }, the cell { $column } is empty.
    .next = A decision to publish a small figure needs the figure (key_pattern), a level, a reason, a name (who) and a date (when): fill the cell in, or take the line out.
