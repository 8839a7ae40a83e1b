### Жарыялоого эмне тоскоол болоору жана keruen release --explain эмне дээри.

# draft en=df18b9e0
release-cannot-stand = Жашырылган { $n } көрсөткүчтү басыла турган маалыматтан эсептеп табууга болот: { $cells }. Эч нерсе жарыяланган жок.
    .next = Программада сейрек категорияларды же чакан райондорду бириктириңиз, мурунку жарыялоонун жашыруу үлгүсүн сактаңыз же release.csv файлына чечим жазыңыз.
# draft en=96445607
release-person-found =
    { $file }, { $place }: жарыялоо менен кошо төмөнкү чыгып кетмек: { $kind ->
        [name] ушул раундда жооп берген же сураган адамдын аты-жөнү
        [phone] телефон номери
        [document] инсандыкты ырастаган документтин номери
        [device] түзмөктүн идентификатору
       *[coordinate] ачык деңгээлден так координаттар
    } (баары { $n } жерде). Эч нерсе жарыяланган жок.
    .next = Аны келген жеринен алып салыңыз: аталыштан, жазуудан, жөндөөлөрдөгү эскертмеден же жердин атынан; андан кийин раундду кайра түзүңүз.
# draft en=e6ef9736
release-explain-group = { $label }: { $cells } көрсөткүчтүн { $hidden } жашырылган, анын { $primary } өзү үчүн; башкаларды гана коргогон көрсөткүчтөргө { $lost } адам туура келет (таблицалардагы маалыматтын { $share } %ы).
# draft en=23d30a87
release-explain-stands = Басылгандын баары боюнча эсептеп табуу сыналды: жашырылган ар бир көрсөткүч туруштук берди.
# draft en=ae4258cd
release-explain-nothing = Бул жарыялоодо эч нерсе жашырылган жок.
# draft en=70357014
release-explain-earlier = Бул раунддун мурунку { $n } жарыялоосу эске алынды.
# draft en=8b2b0fb0
release-explain-decision = Чечим боюнча чыгарылды: { $pattern } ({ $level }). { $reason } { $who }, { $when }.
# draft en=e0f4e485
release-explain-figure = көрсөткүч
# draft en=c27abd46
release-explain-why = эмне үчүн жашырылган
# draft en=5a506208
release-why-small_cells = адамдардын саны чектен аз
# draft en=ada5e76e
release-why-few_settlements = негизиндеги калктуу конуштар өтө аз
# draft en=75f65144
release-why-complement = башка көрсөткүчтү коргойт
# draft en=d990d953
release-why-row = сабы бүтүндөй жашырылган
# draft en=361e0718
release-why-earlier = раунддун мурунку жарыялоосунда жашырылган
# draft en=30237086
release-why-sensitive = бул деңгээлде сезимтал
