-- The matrix by hand, in DuckDB's SQL: the same answer as Keruen's expressions, decisions and justifications left out (there
-- are none in the benchmark). Statements are divided by lines of dashes; {data} and {out} are folders.
CREATE TEMP TABLE answers AS
SELECT round, place, "group", measure, informant, basis, weight, coalesce(date, '') AS day, open_ended, low, high,
       CASE WHEN state = 'reported' THEN value END AS value, state = 'reported' AS zero,
       CASE WHEN state = 'reported' AND value > 0 AND scope = 'part' THEN '/' || part ELSE '' END AS slice,
       CASE WHEN state = 'not_assessed' THEN 'not_assessed' WHEN state = 'none_present' THEN 'absent'
            WHEN state = 'unknown' OR value IS NULL THEN 'unknown' WHEN value = 0 THEN 'absent'
            WHEN basis IN ('register', 'count') THEN CASE WHEN covers = 'partial' THEN 'bound' ELSE 'firm' END
            ELSE 'opinion' END AS kind
FROM '{data}/estimates.parquet' WHERE dimension = ''
--------
CREATE TEMP TABLE medians AS
WITH many AS (
    SELECT *, sum(weight) OVER w AS everybody FROM answers WHERE kind = 'opinion'
    WINDOW w AS (PARTITION BY round, place, "group", measure, slice) QUALIFY count(*) OVER w >= 3),
capped AS (SELECT * REPLACE (least(weight, everybody - weight) AS weight) FROM many),
reached AS (
    SELECT *, sum(weight) OVER (w ORDER BY value, informant) AS reached, sum(weight) OVER w AS total FROM capped
    WINDOW w AS (PARTITION BY round, place, "group", measure, slice))
SELECT round, place, "group", measure, slice, min(value) FILTER (reached * 2 >= total) AS m_low,
       min(value) FILTER (reached * 2 > total) AS m_high, min(value) FILTER (reached * 4 >= total) AS q25,
       min(value) FILTER (reached * 4 >= total * 3) AS q75, min(value) FILTER (open_ended) AS open_low
FROM reached GROUP BY ALL
--------
CREATE TEMP TABLE slices AS
WITH latest AS (
    SELECT round, place, "group", measure, slice, count(*) AS l_n, min(value) AS l_min, max(value) AS l_max
    FROM (SELECT *, max(day) OVER (PARTITION BY round, place, "group", measure, slice) AS last FROM answers WHERE kind = 'firm')
    WHERE day = last GROUP BY ALL),
gathered AS (
    SELECT round, place, "group", measure, slice, count(*) FILTER (kind <> 'not_assessed') AS n_asked,
           count(*) FILTER (kind = 'unknown') AS n_unknown, count(*) FILTER (kind = 'absent') AS n_absent,
           count(*) FILTER (kind = 'absent' AND zero) AS n_zero,
           count(*) FILTER (kind IN ('opinion', 'firm', 'bound')) AS n_present,
           coalesce(sum(weight) FILTER (kind = 'absent'), 0) AS w_absent,
           coalesce(sum(weight) FILTER (kind IN ('opinion', 'firm', 'bound')), 0) AS w_present,
           count(*) FILTER (kind = 'opinion') AS o_n, max(low) FILTER (kind = 'opinion') AS o_low,
           min(high) FILTER (kind = 'opinion') AS o_high, min(value) FILTER (kind = 'opinion') AS o_min,
           max(value) FILTER (kind = 'opinion') AS o_max, count(*) FILTER (kind = 'opinion' AND open_ended) AS o_open,
           count(*) FILTER (kind = 'firm') AS f_n, count(*) FILTER (kind = 'firm' AND basis = 'register') AS f_registers,
           min(value) FILTER (kind = 'firm') AS f_min, max(value) FILTER (kind = 'firm') AS f_max,
           max(value) FILTER (kind = 'bound') AS bound, count(*) FILTER (kind = 'bound' AND basis = 'register') AS b_registers
    FROM answers GROUP BY ALL),
opinions AS (
    SELECT g.*, l.l_n,
           CASE WHEN o_n >= 3 THEN (m_low + m_high + 1) // 2 WHEN o_high IS NULL THEN o_low ELSE (o_low + o_high + 1) // 2 END AS o_value,
           CASE WHEN o_n >= 3 THEN coalesce(open_low <= m_high, false) ELSE o_open > 0 END AS o_least,
           CASE WHEN o_n = 2 THEN o_min WHEN o_n >= 3 THEN q25 END AS o_from,
           CASE WHEN o_n = 2 THEN o_max WHEN o_n >= 3 THEN q75 END AS o_to,
           CASE WHEN f_n = 1 THEN f_max ELSE (l_min + l_max + 1) // 2 END AS f_value
    FROM gathered AS g LEFT JOIN medians USING (round, place, "group", measure, slice)
    LEFT JOIN latest AS l USING (round, place, "group", measure, slice)),
main AS (
    SELECT *, CASE WHEN f_n > 0 THEN f_value ELSE o_value END AS main,
           coalesce(o_to > o_from * 2 AND o_to - o_from > 10 AND (o_n <> 2 OR o_low > o_high), false) AS o_apart
    FROM opinions),
bounded AS (SELECT *, bound IS NOT NULL AND (main IS NULL OR main < bound) AS by_bound FROM main),
valued AS (SELECT *, CASE WHEN by_bound THEN bound ELSE main END AS value FROM bounded)
SELECT round, place, "group", measure, slice, n_asked, n_unknown, n_absent, n_zero, n_present, w_absent, w_present, value,
       CASE WHEN by_bound THEN CASE WHEN b_registers > 0 THEN 'register' ELSE 'count' END
            WHEN f_n > 0 THEN CASE WHEN f_registers > 0 THEN 'register' ELSE 'count' END ELSE 'opinions' END AS method,
       CASE WHEN by_bound THEN 1 WHEN f_n = 1 THEN 1 WHEN f_n > 1 THEN l_n ELSE o_n END AS n_used,
       CASE WHEN f_n > 0 THEN false WHEN o_n > 0 THEN o_least ELSE true END AS at_least,
       CASE WHEN f_n = 0 THEN o_from WHEN f_n > 1 THEN f_min END AS spread_low,
       CASE WHEN f_n = 0 THEN o_to WHEN f_n > 1 THEN f_max END AS spread_high,
       CASE WHEN f_n > 0 THEN (f_max - f_min) * 10 > f_max ELSE o_apart END AS apart,
       coalesce((f_n > 0 OR by_bound) AND ((value > o_value * 2 AND value - o_value > 10)
                                           OR (o_value > value * 2 AND o_value - value > 10)), false) AS far
FROM valued
--------
COPY (
    WITH settlements AS (
        SELECT round, place, "group", measure, sum(n_asked) AS n_asked, sum(n_unknown) AS n_unknown, sum(n_absent) AS n_absent,
               sum(n_zero) AS n_zero, sum(n_present) AS n_present, sum(w_absent) AS w_absent, sum(w_present) AS w_present,
               max(value) FILTER (slice = '') AS w_value, max(method) FILTER (slice = '') AS w_method,
               max(n_used) FILTER (slice = '') AS w_used, bool_or(at_least AND slice = '') AS w_least,
               max(spread_low) FILTER (slice = '') AS spread_low, max(spread_high) FILTER (slice = '') AS spread_high,
               bool_or(apart AND slice = '') AS w_apart, bool_or(far AND slice = '') AS far,
               sum(value) FILTER (slice <> '') AS p_value, sum(n_used) FILTER (slice <> '') AS p_used,
               bool_or(apart AND slice <> '') AS p_apart
        FROM slices GROUP BY ALL),
    speakers AS (
        SELECT round, place, "group", measure, informant, count(*) - 1 AS again, sum(weight) - max(weight) AS too_much
        FROM answers SEMI JOIN (SELECT round, place, "group", measure, informant FROM answers WHERE slice <> '')
             USING (round, place, "group", measure, informant) GROUP BY ALL),
    repeated AS (
        SELECT round, place, "group", measure, sum(again) AS again, sum(too_much) AS too_much FROM speakers GROUP BY ALL),
    ruled AS (
        SELECT s.*, n_asked - coalesce(again, 0) AS n, coalesce(p_value > 0 AND (w_value IS NULL OR p_value > w_value), false) AS by_parts,
               n_absent > 0 AND (n_present = 0 OR (w_absent > w_present - coalesce(too_much, 0) AND n_absent > 1)) AS nobody
        FROM settlements AS s LEFT JOIN repeated USING (round, place, "group", measure)),
    figures AS (SELECT *, CASE WHEN by_parts THEN p_value ELSE w_value END AS rule, n_present > 0 AS seen FROM ruled)
    SELECT round, place, "group", measure,
           CASE WHEN n = 0 THEN 'not_assessed' WHEN nobody AND n_absent = n_zero THEN 'reported' WHEN nobody THEN 'none_present'
                WHEN seen THEN 'reported' ELSE 'unknown' END AS state,
           (CASE WHEN nobody THEN 0 WHEN seen THEN rule END)::BIGINT AS value,
           seen AND NOT nobody AND (w_value IS NULL OR w_least) AS at_least,
           CASE WHEN nobody THEN 'presence' WHEN NOT seen THEN 'none' WHEN by_parts THEN 'parts' ELSE w_method END AS method,
           n::BIGINT AS n, (CASE WHEN nobody THEN n_absent WHEN NOT seen THEN 0 WHEN by_parts THEN p_used ELSE w_used END)::BIGINT AS n_used,
           n_unknown::BIGINT AS n_unknown, CASE WHEN NOT nobody THEN spread_low END AS spread_low,
           CASE WHEN NOT nobody THEN spread_high END AS spread_high,
           coalesce(seen AND NOT nobody AND (w_apart OR (by_parts AND p_apart)), false) AS apart,
           coalesce(seen AND NOT nobody AND n_absent > 0 AND rule > 10, false) AS presence_dispute,
           coalesce(seen AND NOT nobody AND far, false) AS far_register, false AS stale_decision
    FROM figures
) TO '{out}/settled.parquet'
--------
CREATE TEMP TABLE sheets AS
WITH own AS (
    SELECT e.round, e.place, e."group", e.measure, informant, CASE WHEN scope = 'part' THEN '/' || part ELSE '' END AS slice,
           e.value AS own, weight, s.value AS figure, s.method = 'parts' AS added_up
    FROM '{data}/estimates.parquet' AS e JOIN '{out}/settled.parquet' AS s USING (round, place, "group", measure)
    WHERE dimension = '' AND e.state = 'reported' AND e.value > 0 AND s.value > 0 AND (scope = 'part') = (s.method = 'parts')),
told AS (
    SELECT round, place, "group", measure, informant, CASE WHEN scope = 'part' THEN '/' || part ELSE '' END AS slice, dimension,
           sum(value)::BIGINT AS told, coalesce(sum(value) FILTER (category <> 'unknown'), 0)::BIGINT AS named
    FROM '{data}/estimates.parquet' WHERE dimension <> '' AND state = 'reported' GROUP BY ALL)
SELECT * FROM told JOIN own USING (round, place, "group", measure, informant, slice) WHERE told <= own AND named > 0
--------
CREATE TEMP TABLE crowd AS
SELECT round, place, "group", measure, dimension, count(*) AS n_used, sum(weight)::BIGINT AS everybody, max(weight) AS top,
       sum(own)::BIGINT AS sizes, count(*) FILTER (named < own) AS open
FROM sheets GROUP BY ALL
--------
CREATE TEMP TABLE means AS
WITH lines AS (
    SELECT round, place, "group", measure, informant, CASE WHEN scope = 'part' THEN '/' || part ELSE '' END AS slice, dimension,
           category, value
    FROM '{data}/estimates.parquet' WHERE dimension <> '' AND state = 'reported' AND category <> 'unknown' AND value > 0),
used AS (
    SELECT round, place, "group", measure, informant, slice, dimension, figure, n_used, open,
           CASE WHEN added_up THEN sizes ELSE own END AS own,
           CASE WHEN NOT added_up AND n_used > 2 THEN least(weight, everybody - weight) ELSE 1 END AS weight,
           CASE WHEN added_up THEN 1 WHEN n_used > 2 THEN everybody - greatest(top * 2 - everybody, 0) ELSE n_used END AS weights
    FROM sheets JOIN crowd USING (round, place, "group", measure, dimension))
SELECT round, place, "group", measure, dimension, category, max(figure) AS figure, max(n_used) AS n_used, max(open) AS open,
       sum((figure * value // own * 1000000 + figure * value % own * 1000000 // own) * weight)::BIGINT // max(weights) AS micro
FROM lines JOIN used USING (round, place, "group", measure, informant, slice, dimension) GROUP BY ALL
--------
CREATE TEMP TABLE rest AS
SELECT round, place, "group", measure, dimension, min(category) AS category, max(n_used) AS n_used, max(open) AS open,
       (max(figure) * 1000000 - sum(micro))::BIGINT AS rest
FROM means GROUP BY ALL
--------
CREATE TEMP TABLE parts AS
SELECT round, place, "group", measure, dimension, category, micro + coalesce(r.rest, 0) AS micro, m.n_used
FROM means AS m LEFT JOIN (SELECT * FROM rest WHERE open = 0 AND rest > 0) AS r USING (round, place, "group", measure, dimension, category)
UNION ALL
SELECT round, place, "group", measure, dimension, 'unknown', rest, n_used FROM rest WHERE open > 0 AND rest > 0
UNION ALL
SELECT round, place, "group", measure, dimension, 'unknown', value * 1000000, 0
FROM '{out}/settled.parquet' JOIN (SELECT DISTINCT round, "group", measure, dimension FROM rest) USING (round, "group", measure)
     ANTI JOIN rest USING (round, place, "group", measure, dimension) WHERE value > 0
--------
COPY (
    WITH nearest AS (SELECT place, arg_max(ancestor, level) AS nearest FROM '{data}/ancestors.parquet' GROUP BY place),
    ladder AS (SELECT DISTINCT nearest, ancestor, level FROM '{data}/ancestors.parquet' JOIN nearest USING (place)),
    located AS (SELECT * FROM '{out}/settled.parquet' JOIN nearest USING (place)),
    counted AS (
        SELECT nearest, round, "group", measure, sum(coalesce(value, 0)) * 1000000 AS micro, count(value) AS n_settlements,
               count(*) FILTER (value > 0) AS n_confirming, count(*) FILTER (value = 0) AS n_none,
               count(*) FILTER (state = 'unknown') AS n_unknown,
               count(*) FILTER (state <> 'not_assessed' AND place IN (SELECT place FROM '{data}/frame.parquet')) AS n_asked,
               sum(n_used) FILTER (value IS NOT NULL) AS n_informants,
               coalesce(sum(value) FILTER (n_used = 1), 0) * 1000000 AS micro_single, count(*) FILTER (value IS NOT NULL AND at_least) AS n_at_least
        FROM located GROUP BY ALL),
    planned AS (
        SELECT ancestor, level, count(DISTINCT place) AS planned FROM '{data}/frame.parquet' JOIN '{data}/ancestors.parquet' USING (place)
        GROUP BY ALL),
    numbers AS (
        SELECT ancestor, level, round, "group", measure, sum(micro) AS micro, sum(n_settlements) AS n_settlements,
               sum(n_confirming) AS n_confirming, sum(n_none) AS n_none, sum(n_unknown) AS n_unknown, sum(n_asked) AS n_asked,
               sum(n_informants) AS n_informants, sum(micro_single) AS micro_single, sum(n_at_least) AS n_at_least
        FROM counted JOIN ladder USING (nearest) GROUP BY ALL),
    complete AS (
        SELECT ancestor, level, round, "group", measure, coalesce(planned, 0) - coalesce(n_asked, 0) AS n_not_assessed, micro,
               n_settlements, n_confirming, n_none, n_unknown, n_informants, micro_single, n_at_least
        FROM (planned CROSS JOIN (SELECT DISTINCT round, "group", measure FROM counted)) AS asked
             FULL JOIN numbers USING (ancestor, level, round, "group", measure)),
    low AS (
        SELECT nearest, p.round, p."group", p.measure, dimension, category, sum(micro) AS micro, count(*) FILTER (micro > 0) AS n,
               sum(p.n_used) FILTER (micro > 0) AS n_informants, coalesce(sum(micro) FILTER (p.n_used = 1), 0) AS micro_single,
               count(*) FILTER (micro > 0 AND at_least) AS n_at_least
        FROM parts AS p JOIN nearest USING (place)
             LEFT JOIN (SELECT round, place, "group", measure, at_least FROM '{out}/settled.parquet' WHERE at_least) AS b
                  USING (round, place, "group", measure) GROUP BY ALL),
    broken AS (
        SELECT ancestor, round, "group", measure, dimension, category, sum(micro) AS micro, sum(n) AS n,
               sum(n_informants) AS n_informants, sum(micro_single) AS micro_single, sum(n_at_least) AS n_at_least
        FROM low JOIN ladder USING (nearest) GROUP BY ALL)
    SELECT round, ancestor AS place, level, "group", measure, '' AS dimension, '' AS category, coalesce(micro, 0)::BIGINT AS micro,
           coalesce(n_settlements, 0)::BIGINT AS n_settlements, coalesce(n_confirming, 0)::BIGINT AS n_confirming,
           coalesce(n_none, 0)::BIGINT AS n_none, coalesce(n_unknown, 0)::BIGINT AS n_unknown, n_not_assessed::BIGINT AS n_not_assessed,
           coalesce(n_informants, 0)::BIGINT AS n_informants, coalesce(micro_single, 0)::BIGINT AS micro_single,
           coalesce(n_at_least, 0)::BIGINT AS n_at_least
    FROM complete
    UNION ALL
    SELECT round, ancestor, level, "group", measure, dimension, category, b.micro::BIGINT, n::BIGINT, n::BIGINT, n_none::BIGINT,
           n_unknown::BIGINT, n_not_assessed::BIGINT, coalesce(b.n_informants, 0)::BIGINT, b.micro_single::BIGINT, b.n_at_least::BIGINT
    FROM broken AS b JOIN complete USING (ancestor, round, "group", measure)
) TO '{out}/totals.parquet'
--------
COPY (
    WITH rounds AS (
        SELECT coalesce(a."group", b."group") AS "group", coalesce(a.measure, b.measure) AS measure, coalesce(a.place, b.place) AS place,
               a.value AS previous, b.value AS current, coalesce(a.state <> 'not_assessed', false) AS before,
               coalesce(b.state <> 'not_assessed', false) AS now
        FROM (SELECT * FROM '{out}/settled.parquet' WHERE round = 'round-1') AS a
        FULL JOIN (SELECT * FROM '{out}/settled.parquet' WHERE round = 'round-2') AS b
             ON a.place = b.place AND a."group" = b."group" AND a.measure = b.measure)
    SELECT "group", measure, place,
           CASE WHEN previous IS NOT NULL AND current IS NOT NULL THEN 'panel' WHEN previous IS NOT NULL AND now THEN 'number_lost'
                WHEN previous IS NOT NULL THEN 'dropped' WHEN before THEN 'number_gained' ELSE 'new_coverage' END AS status,
           previous, current,
           coalesce(abs(current - previous) > 50 AND abs(current - previous) * 100 > previous * 50, false) AS needs_justification,
           false AS justified
    FROM rounds WHERE previous IS NOT NULL OR current IS NOT NULL
) TO '{out}/comparison.parquet'
