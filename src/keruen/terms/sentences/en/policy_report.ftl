### The report of a policy evaluation, its workbook and its monitor.

## Words

policy-as-printed = as printed by the source; the series to rebuild it is not there.
policy-printed = printed
policy-rebuilt = rebuilt
policy-year = Year
policy-region = Region
policy-country = Country
policy-place = Place
policy-period = Period
policy-class = Class
policy-rule = Rule
policy-in-text = Group in the article
policy-measure = Measure
policy-direction = Direction
policy-change = Change
policy-growth = Growth, %
policy-rank = Rank
policy-series = Series
policy-unit = Unit
policy-last = Last figure
policy-break = Breaks and cautions
policy-index = Index
policy-factor = Factor
policy-factor-rank = Rank correlation
policy-factor-interval = 95% interval
policy-factor-leave-one-out = Without one region
policy-axis-rate = Internal net migration, per 10,000
policy-per-10000 = { $of }, per 10,000
policy-measure-printed-of = { $of } (as printed)
policy-measure-change-of = Change: { $of }
policy-measure-growth-of = { $of }, growth %
policy-measure-directed = { $of }, { $direction }
policy-source = Source
policy-retrieved = Carried over on
policy-rows = Rows

## Findings

policy-findings = Findings
policy-findings-limits = What is not known
policy-findings-change = From 1 January { $first } to 1 January { $last } the population went from { $before } to { $after }: { $change } in all, of which { $natural } natural increase, { $external } external migration and { $adjustment } adjustment of the count.
policy-findings-external = In { $year }, { $came } people came from abroad and { $left } left: a balance of { $net }, or { $rate } per 10,000 inhabitants.
policy-findings-internal = Inside the country, per 10,000 inhabitants in { $year }, most was gained by { $most }; most was lost by { $least }.
policy-findings-classes = By the printed rates of 2006 and 2022 our class is the group of the article's text in { $same } of { $n } regions.
policy-findings-unknown = Of { $n } figures of this evaluation { $unknown } are unknown: the series that they need are not published or not here, or cannot be brought to the same boundaries. They are shown as … with the reason and never as zero.

## Components

policy-components = What the population's change is made of
policy-components-lead = Change = births − deaths + external balance + adjustment. The adjustment is what a census or a recount adds, and is shown as a part of its own; it is never hidden in migration.
policy-components-table = Components of change, { $country }
policy-components-regions = Components of change by region, { $period }
policy-components-note = Persons from 1 January to 1 January; rates per 10,000 of the mean of the two populations.
policy-rate-natural = Natural, per 10,000
policy-rate-external = External, per 10,000
policy-adjustment-chart = Years in which the count was adjusted
policy-growth-title = Growth by region
policy-growth-table = Population by region, { $first } and { $last }
policy-growth-chart = Population at the end, per cent of the start
policy-vintage-note = Boundaries: { $vintage }.

## External

policy-external = External migration
policy-external-lead = Registered arrivals from abroad and departures abroad by calendar year.
policy-external-table = External migration by year
policy-external-chart = Balance of external migration, persons
policy-rate-note = Rates per 10,000 of the mean of two 1 January populations.
policy-countries = By country
policy-countries-table = External migration by country, { $year }
policy-countries-note = From flows as the article prints them. The two definitions of the CIS stand side by side, with the members of that year.
policy-capital = Education and speciality of those who move
policy-capital-total-table = Balance by education, { $year }
policy-capital-external-table = External balance by speciality, { $year }
policy-from-printed = Computed from flows as the article prints them.

## Internal

policy-internal = Internal migration
policy-internal-lead = What one region gains others lose: the balances of all regions add to zero.
policy-internal-map = Internal net migration per 10,000 inhabitants, { $year }
policy-internal-table = Internal migration by region, { $year }
policy-internal-years = Balance of internal migration by year, persons
policy-internal-years-note = Years whose months are published are sums of twelve months.
policy-map-note = Each region is one tile of the same size; the tiles are not to scale and show no boundaries.
policy-map-parents = Each region is one tile. Regions formed in 2022 are drawn with the class of the region that they come from.
policy-indices = Indices of internal migration
policy-indices-lead = Intensity says how many move, effectiveness how one-sided the moves are; their product is the share of people whom migration redistributes.
policy-indices-table = Indices by year
policy-indices-note = From arrivals and departures of the regions; indices that need a table of origins and destinations are not computed without one.

## Quotas

policy-quotas = Quotas of ethnic returnees and resettlers
policy-quotas-lead = The regional quotas by year. A region without a figure has no quota in the source; it is not a quota of zero.
policy-quotas-table = Quotas: { $group }, persons
policy-quotas-unfilled = How many settled under the quotas is not known: no series of those settled is there, so no quota is called filled or unfilled.

## Factors

policy-factors = Factors beside internal migration
policy-factors-lead = Which figures of a region stand high where its balance stands high.
policy-factors-caution = The regions are few, so single regions decide much. A correlation says that two figures go together, not that one brings the other about.
policy-factors-table = Rank correlation with internal net migration, { $year }
policy-factors-missing = The method also asks for these, and no series tells them: { $list }.
policy-factor-density = population density
policy-factor-unemployment = unemployment
policy-factor-wages = wages
policy-factor-housing = housing
policy-factor-attractiveness = social attractiveness
policy-factors-note = Spearman's coefficient; the interval is a seeded bootstrap; the last column gives the lowest and the highest value with one region left out, and which. Where the net rate of the year is unknown, that of the year before stands.

## Classes

policy-classes = Classes of regions
policy-classes-lead = Each class follows from a rule that stands beside it. Every region has exactly one class on each axis, or none where a figure is unknown.
policy-classes-makeup = What growth is made of, by official series, { $period }
policy-classes-tendency = How net migration tends, by official series, { $period }
policy-without-adjustment = Without the adjustment
policy-combination = Combination
policy-classes-unknown = { $n ->
        [one] { $n } region has
       *[other] { $n } regions have
    } no class from series: births, deaths and external migration by region are not among them.
policy-classes-article-title = Classes from the article's printed rates
policy-classes-article = Tendency of the total balance, 2006 and 2022, and the group in the article's text
policy-classes-map = Tendency of the total balance by the printed rates of 2006 and 2022
policy-classes-note = Two single years, as in the article; single end years decide much.

## Article

policy-article = The article's tables, rebuilt where series exist
policy-article-lead = Figures with { $mark } stand as the article prints them. All others are computed here, from official series or from other cells of the same table.
policy-article-apart = Where the two differ
policy-article-tables = The tables
policy-article-differs = Table { $table }, { $what }, { $where }, { $period }: printed { $printed }, rebuilt { $rebuilt }.
policy-article-table = The article's table { $n }: { $title }
policy-article-title-1 = components of growth, 2022 in per cent of 2006
policy-article-title-2 = intensity of migration, 2006 and 2022
policy-article-title-3 = balance per 10,000 by region, 2006 and 2022
policy-article-title-4 = external migration by direction, 2006–2022
policy-article-title-5 = external migration by country, 2022
policy-article-title-6 = migration by education, 2022
policy-article-title-7 = migration by speciality, 2022

## Monitor

policy-monitor = Monitor
policy-monitor-lead = The series that decision makers watch. A dashed mark shows a break: the figures on its two sides are not joined, and no change is computed over it.
policy-monitor-table = { $section }: last figure and change
policy-monitor-chart = { $section }
policy-monitor-missing = There is no series of: { $list }.
policy-section-registered = Registered migrants
policy-section-permits = Permits
policy-section-bans = Re-entry bans
policy-section-movement = Arrivals, departures and returns
policy-section-remittances = Remittances
policy-section-jobs = Jobs
policy-note-about = about
policy-note-almost = almost
policy-note-more-than = more than
policy-note-same-period = part of the year
policy-break-census = census or recount
policy-break-period = another kind of period
policy-break-gap = years are missing
policy-break-unknown = a figure is unknown
policy-by-nationality = by nationality
policy-by-purpose = by purpose
policy-by-kind = by kind
policy-by-partner = by corridor
policy-by-term = by term
policy-by-sector = by sector
policy-value-kind-registration = registration
policy-value-kind-temporary-registration = temporary registration
policy-value-kind-private-household = work in private households
policy-value-kind-patent = patents
policy-value-purpose-work = for work
policy-value-purpose-all = all purposes
policy-value-sender-individuals = from individuals
policy-value-direction-external = external
policy-value-direction-internal = internal
policy-value-term-permanent = permanent
policy-value-sector-services = services
policy-value-sector-agriculture = agriculture
policy-value-sector-construction = construction
policy-value-sector-industry = industry
policy-value-group-returned-migrants = returned migrants
policy-value-group-banned-migrants = migrants under a ban

## Method

policy-method = How the figures came about
policy-signs = Signs
policy-sign-printed = As its source prints it; it cannot be rebuilt here.
policy-sign-unknown = Unknown: a figure that it follows from is missing. It is never zero.
policy-sign-undefined = Undefined: such a number does not exist, for example a growth index over a change of sign.
policy-methods = Methods
policy-vintages = Boundaries: figures of regions before and after a reform meet only in sums of whole units. Nothing is split, and rates are not averaged: what cannot be brought to the same boundaries is unknown.
policy-sources = Sources
policy-sources-table = Sources of the series
policy-sources-note = Rows of series that came from each source; sums of regions and of months are not counted.
policy-boundaries = Names and units of territory are those of the sources and imply no opinion on the status of any territory.
policy-trace-printed = Figure
policy-trace-key = Key
policy-trace-rule = Rule or reason
policy-trace-inputs = Follows from
policy-trace-method = Method
policy-trace-fingerprint = Fingerprint
policy-trace-note = Every figure with its key, its rule or the reason why there is none, the rows of series that it follows from (measure@dimensions@place@period), its method and the fingerprint of those rows.
policy-trace-more = and { $n } more
policy-method-components-title = Components
policy-method-components = Change of the population = births − deaths + external balance + internal balance + adjustment ({ $page }).
policy-method-rates-title = Rates
policy-method-rates = A flow of a year for 10,000 of the mean of two 1 January populations ({ $page }).
policy-method-growth-title = Growth
policy-method-growth = 100 × later / earlier; undefined where the sign changes or the base is too near zero ({ $page }).
policy-method-classes-title = Classes
policy-method-classes = Two axes, each exhaustive and disjoint: what growth is made of, and how net migration tends ({ $page }).
policy-method-external-title = External migration
policy-method-external = Flows by country, two dated definitions of the CIS, quotas and their filling, balances by education and speciality ({ $page }).
policy-method-internal-title = Internal migration
policy-method-internal = Balance and effectiveness of each region; the balances of all add to zero ({ $page }).
policy-method-indices-title = Indices
policy-method-indices = Intensity, effectiveness and aggregate net migration after Bell and others, 2002 ({ $page }).
policy-method-factors-title = Factors
policy-method-factors = Rank correlation with a bootstrap interval and the range without one region ({ $page }).
policy-method-article-title = The article's tables
policy-method-article = Each printed cell beside what official series or the other cells of its table give ({ $page }).
policy-method-monitor-title = Monitor
policy-method-monitor = Last figure, change, breaks; remittances also at one rate of exchange where rates are known ({ $page }).
policy-alt-balance = { $title }. Bars to both sides of zero: { $values }.
policy-alt-bars = { $title }. Bars: { $values }.
policy-alt-map = { $title }. Tile map: { $values }.
policy-alt-points = { $title }. One point a region: { $values }.
policy-alt-lines = { $title }. Lines of series: { $values }.
policy-workbook-empty = An empty value is unknown or undefined; the columns of state and rule say why. It is never zero.
policy-state-shown = known
policy-state-as-printed = as printed
policy-state-unknown = unknown
policy-state-undefined = undefined
policy-head-place = Place
policy-head-place-code = Code of the place
policy-head-period = Period
policy-head-measure = Measure
policy-head-split = Part
policy-head-value = Value
policy-head-unit = Unit
policy-head-state = State
policy-head-rule = Rule or reason
policy-head-vintage = Boundaries
policy-head-method = Method
policy-head-inputs = Follows from
policy-head-key = Key

## Codes

policy-component-before = At the start
policy-component-after = At the end
policy-component-change = Change
policy-component-natural = Natural increase
policy-component-external = External migration
policy-component-internal = Internal migration
policy-component-migration = Migration
policy-component-adjustment = Adjustment
policy-reason-no-series = There is no such series.
policy-reason-no-exchange-rate = The rates of exchange are not among the series.
policy-reason-one-figure = There is only one figure, so no change.
policy-reason-break = The series breaks here, so no change is computed.
policy-reason-not-in-text = The article's text puts the region in no group.
policy-unit-persons = persons
policy-unit-cases = cases
policy-unit-usd = US dollars
policy-unit-million-usd = million US dollars
policy-unit-jobs = jobs
policy-unit-percent = per cent
policy-unit-per-10000 = per 10,000
policy-unit-index = index
policy-unit-rank = rank
policy-unit-class = class
policy-unit-points = percentage points
policy-unit-percentage-points = percentage points
policy-unit-regions = regions
policy-unit-countries = countries
policy-vintage-KZ-16 = 16 regions, until June 2018
policy-vintage-KZ-17 = 17 regions, June 2018 to June 2022
policy-vintage-KZ-20 = 20 regions, since June 2022
policy-direction-total = total
policy-direction-external = external
policy-direction-internal = internal
policy-direction-cis = CIS
policy-direction-other = other countries
policy-bloc-cis = CIS (as the article counts it)
policy-bloc-other = Other countries
policy-bloc-rest = Rest
policy-bloc-total = All countries
policy-bloc-cis-participants = CIS: participants
policy-bloc-cis-charter = CIS: members by its charter
policy-dimension-education = Education
policy-dimension-speciality = Speciality
policy-education-higher = higher
policy-education-vocational-secondary = vocational secondary
policy-education-general-secondary = general secondary
policy-education-basic-secondary = basic secondary
policy-speciality-architecture-construction = architecture and construction
policy-speciality-medical = medical
policy-speciality-teaching = teaching
policy-speciality-technical = technical
policy-speciality-economics = economics
policy-speciality-law = law
policy-speciality-agriculture = agriculture
policy-speciality-other = other
policy-group-kandas = ethnic returnees (kandas)
policy-group-resettlers = resettlers inside the country
policy-index-cmi = Crude migration intensity, %
policy-index-mei = Migration effectiveness, %
policy-index-anmr = Aggregate net migration rate, %
policy-index-connectivity = Connectivity
policy-index-inequality = Inequality
policy-index-gini-bell = Gini (Bell)
policy-index-gini-plane-mulligan = Gini (Plane and Mulligan)
policy-measure-population = Population
policy-measure-population-change = Change of the population
policy-measure-population-growth = Population, %
policy-measure-population-growth-rank = Rank by growth
policy-measure-persons = Persons
policy-measure-rate = Rate
policy-measure-share-of-start = Share of the population at the start
policy-measure-arrivals = Arrivals
policy-measure-departures = Departures
policy-measure-net-migration = Balance
policy-measure-net-migration-rate = Balance per 10,000
policy-measure-net-migration-rate-rank = Rank
policy-measure-effectiveness = Effectiveness, %
policy-measure-closure = Sum of all balances
policy-measure-for-hundred = Come for 100 who leave
policy-measure-drift = Share of arrivals − share of departures
policy-measure-arrivals-share = Share of arrivals, %
policy-measure-departures-share = Share of departures, %
policy-measure-natural-increase-growth = Natural increase, %
policy-measure-net-migration-growth = Balance of migration, %
policy-measure-quota = Quota
policy-measure-settled = Settled
policy-measure-filled = Quota filled, %
policy-measure-left = Left of the quota
policy-measure-members = Members
policy-measure-members-told = Members with figures
policy-measure-members-silent = Members without figures
policy-measure-makeup = What growth is made of
policy-measure-makeup-without-adjustment = The same without the adjustment
policy-measure-tendency = How net migration tends
policy-measure-group = Group
policy-measure-group-in-text = Group in the article's text
policy-measure-n = Regions
policy-measure-rank-correlation = Rank correlation
policy-measure-interval-low = Interval, lower end
policy-measure-interval-high = Interval, upper end
policy-measure-leave-one-out-least = Least without one region
policy-measure-leave-one-out-most = Most without one region
policy-measure-factor = Factor
policy-measure-average-wage = Average wage, tenge
policy-measure-household-spending = Household spending, tenge
policy-measure-unemployment-rate = Unemployment, %
policy-measure-life-expectancy = Life expectancy, years
policy-measure-gdp-per-capita = Regional product per head, thousand tenge
policy-measure-crimes = Recorded crimes
policy-measure-air-emissions = Emissions into the air, thousand tonnes
policy-measure-registered = Registered citizens
policy-measure-citizens-present = Citizens staying
policy-measure-permits = Permits
policy-measure-re-entry-bans = Re-entry bans
policy-measure-bans-lifted = Bans lifted
policy-measure-returns = Returns
policy-measure-citizens-abroad = Citizens abroad
policy-measure-remittances = Remittances
policy-measure-remittances-deflated = Remittances at one rate of exchange
policy-measure-remittances-change = Change of remittances, %
policy-measure-average-transfer = Average transfer
policy-measure-jobs-created = Jobs created
policy-measure-jobs-created-share = Share of jobs created, %
policy-measure-applied-to-employment-centres = Applied to employment centres
policy-measure-placed-in-work = Placed in work
policy-sheet-components = Components
policy-sheet-components-by-year = Components by year
policy-sheet-population = Population
policy-sheet-classes = Classes
policy-sheet-external = External
policy-sheet-countries = Countries
policy-sheet-quotas = Quotas
policy-sheet-internal = Internal
policy-sheet-indices = Indices
policy-sheet-factors = Factors
policy-sheet-capital-total = Education
policy-sheet-capital-external = Speciality
policy-sheet-article-1 = Article 1
policy-sheet-article-2 = Article 2
policy-sheet-article-3 = Article 3
policy-sheet-article-4 = Article 4
policy-sheet-article-5 = Article 5
policy-sheet-article-6 = Article 6
policy-sheet-article-7 = Article 7
policy-sheet-article-classes = Article, classes
policy-sheet-monitor = Monitor

## Effectiveness

policy-effectiveness = Effectiveness
policy-effectiveness-lead = How far the programme's indicators are on their way, and what people assessed with evidence.
policy-effectiveness-silent = Nobody has entered: { $list }. Nothing is scored without it; the tables to fill are in the folder effectiveness.
policy-part-attainment = indicators with base and target
policy-part-sdg-10-7-2 = answers to SDG indicator 10.7.2
policy-part-migrant-inclusion = answers to the profile of migrant inclusion
policy-part-quality-of-life = gaps between natives and migrants
policy-part-integration-audit = findings of the integration audit
policy-indicator = Indicator
policy-attainment-base = Base
policy-attainment-target = Target
policy-attainment-actual = Actual
policy-attainment-share = Way covered, %
policy-attainment-due = Time used, %
policy-attainment-pace = Pace, %
policy-attainment-note = Way covered = (actual − base) / (target − base).
policy-verdict = Verdict
policy-domain = Domain
policy-domain-total = Total
policy-domain-rights = Migrant rights
policy-domain-government = Whole of government
policy-domain-cooperation = Cooperation
policy-domain-wellbeing = Socioeconomic well-being
policy-domain-crises = Mobility in crises
policy-domain-orderly = Safe, orderly and regular migration
policy-domain-work = Work
policy-domain-school-and-language = School and language
policy-domain-health-and-housing = Health and housing
policy-domain-status = Status
policy-domain-voice-and-redress = Voice and redress
policy-area-adaptation = How newcomers adapt
policy-area-newcomers-informed = How newcomers are informed
policy-area-hosts-informed = How hosts are informed
policy-area-steering = Steering
policy-score-score = Score
policy-score-answered = Answered
policy-score-items = Items
policy-score-least = At least
policy-score-most = At most
policy-score-note = At least and at most: with all open items answered in the worst and in the best way.
policy-band = Band
policy-life-composite = Composite
policy-life-weights-low = Lowest under other weights
policy-life-weights-high = Highest under other weights
policy-life-without-least = Lowest without one indicator
policy-life-without-most = Highest without one indicator
policy-life-note = 100 is parity between natives and migrants.
policy-area = Area
policy-audit-note = Questions by finding; what nobody looked into is open.
policy-method-effectiveness-title = Effectiveness
policy-method-effectiveness = Attainment of indicators, scores by profile, quality of life, integration audit ({ $page }).
policy-sheet-attainment = Attainment
policy-sheet-sdg-10-7-2 = SDG 10.7.2
policy-sheet-migrant-inclusion = Inclusion
policy-sheet-quality-of-life = Quality of life
policy-sheet-integration-audit = Integration audit
