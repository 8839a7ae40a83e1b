policy-tendency = Tendency
policy-makeups-article = Make-up of growth and tendency, from the printed figures of tables 1 and 3, and the group in the article's text
policy-makeups-note = The growth of the population is that of table 1; the balances of 2006 and 2022 are those of table 3, and the sign of the last one decides. Table 1 prints natural increase as an index, which has no sign: it is taken as below zero in North Kazakhstan alone, as in 2022.
policy-makeups-apart-title = Where rule and text differ
policy-makeups-apart = { $n } of { $of } regions are in another group by rule than in the text: { $list }.
policy-reason-no-name = The article has no group for this pair of classes.
policy-sheet-article-makeups = Article, make-up
