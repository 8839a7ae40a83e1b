### The report. Figures come as variables; no sentence holds a typed figure.

## Frame and cover

report-contents = Contents
report-page = Page { $n }
report-figure = Figure { $n }
report-table = Table { $n }
report-data-table = Figures of this chart
report-synthetic-mark = SYNTHETIC DATA
report-synthetic-note = The answers behind this report are made up. It shows what Keruen does and describes no real settlement or person.
report-synthetic-remark = The data of this publication are synthetic: invented answers in invented settlements. They must not be quoted as facts.
report-clearance-draft = Draft, not cleared for publication
report-clearance-shared_with_government = Shared with the government, not yet cleared for publication
report-clearance-cleared = Cleared for publication
report-cover-round = Round
report-cover-window = Reference period
report-cover-licence = Licence
report-cover-source = Source
report-cover-fingerprint = Fingerprint of the data
report-cover-version = Keruen version
report-cover-collected = Data collected { $dates }
report-share = Share
report-group = Group
report-value = Value
report-reason = Reason
report-service = Service

## Key findings

report-findings = Key findings
report-card-settlements = { $n ->
    [one] settlement assessed
   *[other] settlements assessed
}
report-card-key_informants = { $n ->
    [one] key informant
   *[other] key informants
}
report-card-in-regions = in { $n } { $n ->
    [one] region
   *[other] regions
}
report-card-in-level = { $level }: { $n }
report-card-in-settlements = in { $n } { $n ->
    [one] settlement
   *[other] settlements
}
report-card-households = { $n ->
    [one] household
   *[other] households
}
report-card-countries = { $n ->
    [one] country named
   *[other] countries named
}
report-lead-labour_migrant = Key informants reported { $persons } labour { $persons ->
    [one] migrant
   *[other] migrants
} in { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
}.
report-lead-return_migrant = Key informants reported { $persons } return { $persons ->
    [one] migrant
   *[other] migrants
} in { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
}.
report-lead-emigrant = Key informants reported { $persons } { $persons ->
    [one] emigrant
   *[other] emigrants
} from { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
} who now live abroad.
report-lead-internal_migrant = Key informants reported { $persons } internal { $persons ->
    [one] migrant
   *[other] migrants
} in { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
}.
report-lead-internal_emigrant = Key informants reported { $persons } { $persons ->
    [one] person who has
   *[other] people who have
} left { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
} for other places in the country.
report-lead-other = { $group }: key informants reported { $persons } { $persons ->
    [one] person
   *[other] people
} in { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
}.
report-top-nationality = The largest numbers, by nationality, with their share of the group’s total: { $list }.
report-top-country_of_return = Most came back from the following countries (with the share of the group’s total): { $list }.
report-top-country_of_destination = Most live in the following countries (with the share of the group’s total): { $list }.
report-top-other = The largest numbers, with their share of the group’s total: { $list }.
report-top-region = By place of assessment, the largest numbers were reported in { $list }.
report-findings-nobody = Of these groups nobody was reported: { $list }.
report-findings-panel = In the settlements that both rounds assessed, the numbers changed since “{ $earlier }” as follows: { $list }.
report-findings-services = The services that settlements lack most often (share of settlements with a known answer): { $list }.
report-findings-single = The part of each total that rests on a single informant: { $list }.
report-all-districts = { $region }, all districts
report-other-districts = { $region }, other districts

## How to read

report-reading = How to read this report
report-reading-estimates-title = Estimates, not a census
report-reading-estimates = The numbers are estimates by key informants: people who know a settlement because of their work or their standing in it. They cover the settlements that were assessed, not the whole country, and they have no sampling error because nothing was sampled. Read them as the best local knowledge at the time of the interviews.
report-definition-version = Version of the definitions: { $version }.
report-reading-groups = The groups
report-reading-states = Four states, four different answers
report-state-reported = An informant gave a number. It enters the totals.
report-state-none_present = The settlement was assessed and nobody of this group is there. It counts as zero. This is said of single settlements only, never of a district or a region.
report-state-unknown = The settlement was assessed, but the informants do not know the number. It enters no total and is counted beside it.
report-state-not_assessed = The settlement was planned, but not assessed. It enters no total and is counted beside it.
report-signs = Signs used in place of a number
report-sign = Sign
report-sign-meaning = Meaning
report-sign-suppressed = Hidden to protect the people behind the number; the number is not zero.
report-sign-unknown = Not known.
report-sign-undefined = Not defined, for example a percentage of zero.
report-sign-zero = No informant reported anyone of this group in the settlements that the figure covers. Settlements whose number is unknown and settlements that were not assessed are not part of it; they are counted beside the total. A zero of a region is therefore not a proof that nobody is there.

## Coverage

report-coverage = Coverage and informants
report-coverage-lead = The round assessed { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
} in { $regions } { $regions ->
    [one] region
   *[other] regions
}, with { $informants } key { $informants ->
    [one] informant
   *[other] informants
}.
report-coverage-settlements = The round assessed { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
}.
report-coverage-planned = Of { $planned } planned { $planned ->
    [one] settlement
   *[other] settlements
}, { $left } could not be assessed.
report-coverage-enumerators = The interviews were held by { $women } { $women ->
    [one] woman
   *[other] women
} and { $men } { $men ->
    [one] man
   *[other] men
}.
report-coverage-settlements-planned = Planned
report-coverage-settlements-assessed = Assessed
report-coverage-settlements-not-assessed = Not assessed
report-coverage-key-informants = Key informants
report-coverage-by-region = Settlements and key informants
report-coverage-settlements-by-region = Settlements assessed
report-not-assessed = Planned settlements that were not assessed
report-carried-by-source-round = Settlements not assessed again, by the round that gave their number
report-carried-by-carried-reason = Settlements not assessed again, by reason
report-carried-round = Round
report-not-visited = Not visited
report-informants = Who the informants are
report-informants-kinds = Key informants by kind
report-informants-kind = Kind
report-informants-sex = Key informants by sex
report-informants-sex-note = Share of informants whose sex is known.
report-informants-per-settlement = Settlements by number of informants
report-informants-number = Informants

## Groups

report-nobody = Key informants reported nobody of this group in the settlements assessed, so there is no chart and no map of it.
report-beside = Beside the total: { $none } { $none ->
    [one] settlement was
   *[other] settlements were
} assessed with nobody of this group present; in { $unknown } the number is unknown; { $left } planned { $left ->
    [one] settlement was
   *[other] settlements were
} not assessed.
report-beside-at-least = In { $n } { $n ->
    [one] settlement
   *[other] settlements
} the number is a lower bound.
report-withheld = Not shown, to protect the people behind the numbers: { $list }.
report-map = { $group } by region
report-map-note = Each tile is one region; the tiles do not show areas or boundaries.
report-map-note-outlines = Areas as the programme gives them. A large area is not many people: the number and the colour count, not the size.
report-map-more = { $size ->
   *[other] over { $n }
}
report-map-some = any number
report-map-none = none reported
report-map-hidden = x: hidden
report-map-unknown = …: not known
report-map-outside = outside the round
report-base-group = Shares are of the group’s total.
report-further-regions = All further regions and other
report-further = All others together
report-largest-drawn = The largest numbers have bars of their own; the annex has all.
report-districts-drawn = Only the largest numbers of single districts are drawn.
report-districts-merged = Districts that may only be printed together with others of their region are not drawn; the largest such sum is { $n } ({ $name }).
report-title-nationality = Nationality
report-title-country_of_return = Countries they came back from
report-title-country_of_destination = Countries they live in
report-title-origin = Regions they came from
report-title-destination = Regions they went to
report-title-year = Year of arrival
report-title-year-return_migrant = Year of return
report-title-year-emigrant = Year of departure
report-title-year-internal_emigrant = Year of departure
report-title-sex = Sex
report-title-migration_type = Type of migration
report-title-reason = Reason
report-title-reason-emigrant = Reason for leaving
report-title-reason-internal_emigrant = Reason for leaving
report-title-reason-return_migrant = Reason for coming back
report-title-by-level = { $level }
report-title-top-level = { $level }: the largest numbers
report-cohorts-emigrant = The years show when those left who live abroad today. People who left in the same years and have since come back are not in them, so the rise over the years must not be read as a growth of emigration.
report-cohorts-return_migrant = The years show when those came back who are still in the settlements today. People who returned in the same years and have since left again are not in them, so the rise over the years must not be read as a growth of return migration.
report-cohorts-internal_emigrant = The years show when those left who are still away today. People who left in the same years and have since come back are not in them, so the rise over the years must not be read as a growth of migration.
report-cohorts-other = The years show when those arrived who are still in the settlements today. People who arrived in the same years and have since left are not in them, so the rise over the years must not be read as a growth of migration.

## Flows

report-flows = From where to where
report-flows-lead = The bands join the place of origin with the place of destination; a band is as wide as its number of persons.
report-flow-title = { $group }: origin and destination
report-flow-sums = The number beside a name is the sum of the bands drawn there. “Other” gathers all places that have no band of their own in a region.
report-flow-hidden = Regions whose breakdown is hidden have no bands.

## Services

report-services = Access to services
report-services-lead = Share of settlements without the service, among those with a known answer: { $list }.
report-services-without = Settlements without the service
report-services-share = Without, share
report-services-base = Share of settlements with a known answer.
report-services-access = Settlements by access to services
report-access-yes = With
report-access-no = Without
report-access-unknown = Unknown
report-access-not_assessed = Not assessed
report-distances-heading = Distance to the nearest service
report-distances = Households in settlements without the service, by distance to the nearest one
report-distances-table = Households in settlements without the service, by distance
report-distances-base = All households of the settlements without the service, as informants state them.
report-distances-left-out = Settlements left out because their number of households is unknown: { $list }.

## Comparison

report-comparison = Comparison with the previous round
report-verdict = May the rounds be compared?
report-verdict-comparable = Yes. “{ $earlier }” used the same definitions and reference period, and nearly all settlements are in both rounds. The totals may be compared.
report-verdict-panel_only = Only in part. “{ $earlier }” covered other settlements, so the difference of the totals is mostly a difference of coverage. What changed can be seen only in the settlements that both rounds assessed.
report-verdict-not_comparable = No. The definitions or the reference period differ from those of “{ $earlier }”; no change is computed.
report-verdict-reason-window-differs = The reference periods differ.
report-verdict-reason-definition-differs = The definitions of the groups differ.
report-verdict-reason-groups-differ = A group was counted in one of the rounds only.
report-verdict-reason-panel-places-previous = Too many settlements of the previous round are not in this one.
report-verdict-reason-panel-places-current = Too many settlements of this round were not in the previous one.
report-verdict-reason-panel-persons-previous = The settlements of both rounds hold too small a part of the previous total.
report-verdict-reason-panel-persons-current = The settlements of both rounds hold too small a part of this total.
report-verdict-reason-panel-places-previous-figures = Too many settlements of the previous round are no longer covered; their number, by group: { $list }. The settlements of both rounds must be at least { $needed } of those of each round.
report-verdict-reason-panel-places-current-figures = Too many settlements of this round are newly covered; their number, by group: { $list }. The settlements of both rounds must be at least { $needed } of those of each round.
report-verdict-reason-panel-persons-previous-figures = The settlements of both rounds held too small a part of the previous total: { $list }, against the { $needed } needed.
report-verdict-reason-panel-persons-current-figures = The settlements of both rounds hold too small a part of this total: { $list }, against the { $needed } needed.
report-verdict-reason-other = Reason: { $code }.
report-panel-sentence = { $group }: in the { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
} of both rounds the number went from { $previous } to { $current } ({ $change }, { $percent }).
report-panel-began = In { $n } { $n ->
    [one] settlement
   *[other] settlements
} migration of this group began since then.
report-panel-chart = Change in the settlements of both rounds
report-panel-base = Change in per cent of the earlier number in the same settlements.
report-panel-table = Settlements of both rounds: persons
report-panel-previous = Previous round
report-panel-current = This round
report-panel-change = Change
report-panel-change-percent = Change, %
report-panel-share-of-previous = Share of the previous total
report-panel-share-of-current = Share of this total
report-panel-note = The last two columns say how much of each round’s total the settlements of both rounds hold.
report-parts = From one total to the other, part by part
report-part = Part
report-parts-previous = Total of the previous round
report-parts-current = Total of this round
report-part-panel = Change in the settlements of both rounds
report-part-new-coverage = Newly covered settlements
report-part-presence-began = Settlements where presence began since
report-part-carried = Carried forward
report-part-dropped = Settlements no longer covered
report-part-number-lost = Number known before, unknown now
report-part-number-gained = Number unknown before, known now
report-parts-note = The parts add to the difference of the totals. Only the first one is a change among the same settlements.
report-changes = Large changes in single settlements
report-changes-needed = Changes that need an explanation
report-changes-explained = of these, explained
report-changes-note = Settlements.

## Quality

report-quality = Quality of the round
report-quality-lead = What a reader should know before relying on a figure.
report-quality-by-group = Quality by group
report-quality-single-informant = Part of the total that rests on one informant
report-quality-carried = Part of the total that is repeated from an earlier round
report-quality-unknown-settlements = Settlements whose number is unknown
report-quality-lower-bounds = Settlements whose number is a lower bound
report-quality-disputes = Settlements where informants contradict each other on the number
report-quality-presence-disputes = Settlements where they contradict each other on presence
report-quality-changes-needed = Settlements with a large change since the previous round that needs an explanation
report-quality-changes-explained = of these, explained
report-quality-note = Lines in per cent are shares of the group’s total; the others count settlements.
report-quality-of-round = Quality of the round as a whole
report-quality-heaping-tens = Stated numbers of two or more digits that end in zero
report-quality-heaping-hundreds = Stated numbers of three or more digits that end in two zeros
report-quality-multiples = Answers whose persons are an exact multiple of households
report-quality-corrections = Corrections made and documented
report-quality-decisions = Figures that a person decided
report-quality-round-note = Round numbers are a sign of guessing, exact multiples of households a sign that persons were derived and not counted.

## Method

report-method = Method
report-method-collection-title = Collection
report-method-collection = Enumerators interview key informants settlement by settlement. For every group that is present an informant states a number or a range, what it rests on (a register, a count, an observation, an opinion), whether it holds for the whole settlement, and how it divides by country, year, sex and reason as far as this is known.
report-method-states-title = States
report-method-states = That nobody is present, that the number is unknown, and that a settlement was not assessed are three different things from the form to this page. Only reported numbers and confirmed absence enter sums.
report-method-reconciling-title = One figure for each settlement
report-method-reconciling = Several informants of one settlement are brought to one figure by fixed rules. A decision by a person comes first; then presence, decided by weight; numbers for parts of a settlement add up and form a lower bound; a register or count that covers the whole group goes before opinions; one or two opinions meet in the middle of their ranges, three or more in their weighted median. Where informants contradict each other the settlement is listed as disputed.
report-method-totals-title = Totals and breakdowns
report-method-totals = A total is the sum of the settlements’ figures. Breakdowns are the mean of the informants’ shares; what they leave open stays “unknown” and is always shown. Parts are added unrounded and rounded once, in the printed table, so that rows and columns add up. Shares are computed from the printed numbers, so that a reader’s own division gives the same.
report-method-services-title = Services
report-method-services = A settlement lacks a service when most of its informants say so; a tie counts as lacking it. Distance is the longest band that was named. Households are those of all settlements without the service.
report-method-comparing-title = Comparing rounds
report-method-comparing = Every settlement of the two rounds has exactly one status, and the difference of the totals is printed as the sum of these parts. Totals are compared directly only where definitions and period are the same and nearly all settlements and persons are in both rounds.
report-method-release-title = Protection of persons
report-method-release = Small numbers, and numbers that rest on very few settlements, are joined with others or hidden together with a second number from which they could be computed. Nothing below the level of districts is published.
report-method-permissions = Some small numbers are published all the same, on a written decision that is kept with the round and names its reason.
report-method-limits-title = Limits
report-method-limits = Informants may not know of everyone, may count the same person in two places, or may have an interest in the number. Settlements that were not assessed are not estimated. The figures are not official statistics.

## Annex and remarks

report-annex = Annex: tables
report-annex-lead = All published figures of the groups. Shares are of the group’s total. Other and unknown have their own lines.
report-annex-regions = All groups: { $level }
report-annex-by = { $group }: { $dimension }
report-annex-by-region = { $group }: { $level } × { $dimension }
report-remarks = Remarks
report-boundaries = Names, codes and the arrangement of regions on maps do not imply any opinion of the publisher on the legal status of a territory, its authorities, or the course of its boundaries.
report-use = The figures may be quoted with their source. Quote estimates as estimates, name the round and its dates, and do not add figures of different groups: one person may belong to several.

## Words for those who do not see the pictures

report-alt-bars = Bar chart: { $title }. { $values }; all figures stand in the table.
report-alt-columns = Column chart: { $title }. { $values }; all figures stand in the table.
report-alt-share = Bar divided into shares: { $title }. { $values }; all figures stand in the table.
report-alt-stacked = Bars divided into shares: { $title }. { $values }; all figures stand in the table.
report-alt-changes = Bars to the left and right of zero: { $title }. { $values }; all figures stand in the table.
report-alt-map = Tile map: { $title }. { $values }; all figures stand in the table.
report-alt-map-outlines = Map of areas: { $title }. { $values }; all figures stand in the table.
report-alt-flow = Flow chart: { $title }. { $values }; all figures stand in the table.

## Trace

report-sources = Sources of the figures
report-trace-note = Every figure of this report with its key, what it rests on, and the fingerprint of its inputs. The command keruen trace follows a key back to the interviews.
report-trace-printed = Figure
report-trace-key = Key
report-trace-settlements = Settlements
report-trace-informants = Estimates
report-trace-unknown = Unknown
report-trace-not-assessed = Not assessed
report-trace-method = Method page
report-trace-fingerprint = Fingerprint

## Profile

report-profile = Regional profile
report-profile-groups = Groups
report-profile-coverage = { $settlements } { $settlements ->
    [one] settlement
   *[other] settlements
} assessed, { $informants } key { $informants ->
    [one] informant
   *[other] informants
}.
report-profile-share = Share of the national total
report-profile-hidden-number = The number of this group is hidden here to protect the people behind it.
report-profile-hidden = Hidden in whole or in part, to protect the people behind the numbers: { $list }.

## Problems

report-letter-missing = The report cannot be printed: the font { $font } has no letters for “{ $text }”.
    .next = Look for this text in the titles of programme.toml and round.toml and in the names of places.csv, and write it in Latin or Cyrillic letters.
