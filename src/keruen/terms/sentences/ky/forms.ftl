### Сурамжылоолор үн чыгарып окулган түрүндө. $way — топтун багыты: here (келген), back (кайтып келген), away (кеткен).

## Сурамжылоонун барактары

# draft en=33388176
forms-page-place = Жайгашкан жери
# draft en=60b13e17
forms-page-district = Район
# draft en=e927232d
forms-page-visit = Иш сапар
# draft en=9f4d95d6
forms-page-informant = Маалымат берүүчү
# draft en=88ccaaad
forms-page-interview = Маек
# draft en=2275e3c1
forms-page-presence = Бул жерде ким жашайт, ким кетти
# draft en=483716f6
forms-page-number = { $group }: саны
# draft en=57bcb4c1
forms-page-source = { $group }: бул кайдан белгилүү
# draft en=db8e8c7a
forms-page-dimension = { $group }: { $dimension }
# draft en=98a0f26d
forms-page-rest = { $dimension }: калгандарынын баары
# draft en=caf731da
forms-page-flow = { $group }: эмне өзгөрдү
# draft en=0eedb0c7
forms-page-closing = Маектен кийин: сиз үчүн суроолор
# draft en=c0e95525
forms-page-listed = Калктуу конуш
# draft en=288b280b
forms-group = { $group }
# draft en=44c02274
forms-service = { $service }
# draft en=b27b429a
forms-recommended = Сунушталган калктуу конуш
# draft en=4ea767cc
forms-listed = Миграция бар калктуу конуш

## Жер жана иш сапар

# draft en=1472fb8a
forms-required = Сураныч, бул суроого жооп бериңиз.
# draft en=5d3879cf
forms-region = Аймак
# draft en=4e4e7900
forms-district = Район же шаар
# draft en=6397d1d7
forms-settlement = Калктуу конуш
# draft en=6cf37db8
forms-settlement-other = Калктуу конуштун аталышы
    .hint = Жергиликтүү жазылышы боюнча. Тизмеде жок болсо гана толтуруңуз.
# draft en=bd077bde
forms-enumerator = Сиздин кодуңуз
    .hint = Мисалы, E01; атыңызды жазбаңыз.
# draft en=2fecf2db
forms-code = Эң көп дегенде 12 тамга же цифра, боштуксуз.
# draft en=7bbd52d3
forms-visit-date = Маек күнү
    .constraint = Күн раунддун мөөнөтүнө туура келип, келечекте болбошу керек.
# draft en=1c90713f
forms-mode = Маекти кантип өткөрүп жатасыз?
# draft en=bc6476d4
forms-gps = Сиз турган жердин координаттары
    .hint = Ачык жерде туруңуз. Сигнал жок болсо, бош калтырыңыз.
# draft en=f7d856d3
forms-outcome = Калктуу конушту изилдөө мүмкүн болдубу?
# draft en=3ca090c0
forms-consent = Саламатсызбы! Биз бул жерде канча мигрант жашай турганын жана бул жерден канча адам кеткенин билгибиз келет. Жооп берүү ыктыярдуу, каалаган учурда токтотсоңуз болот. Атыңыз жазылбайт, жалпы сандар гана жарыяланат. Жооп берүүгө макулсузбу?
# draft en=7234b8f8
forms-consent-b1 = Саламатсызбы! Биз райондун кайсы калктуу конуштарына мигранттар келерин жана кайсы калктуу конуштарынан адамдар кетерин билгибиз келет. Жооп берүү ыктыярдуу, каалаган учурда токтотсоңуз болот. Атыңыз жазылбайт. Жооп берүүгө макулсузбу?
# draft en=43acd874
forms-consent-services = Саламатсызбы! Биз бул калктуу конуштун тургундары үчүн кандай кызматтар бар экенин билгибиз келет. Жооп берүү ыктыярдуу, каалаган учурда токтотсоңуз болот. Атыңыз жазылбайт, жалпы сандар гана жарыяланат. Жооп берүүгө макулсузбу?

## Маалымат берүүчү

# draft en=e81665ca
forms-informant = Маалымат берүүчүнүн коду
    .hint = Мисалы, K1. Атын же телефон номерин эч качан жазбаңыз.
# draft en=132917d5
forms-informant-kind = Маалымат берүүчү кимдин атынан жооп берет?
# draft en=fa7d7edc
forms-informant-sex = Маалымат берүүчүнүн жынысы

## Кимдер бар

# draft en=0fc1ef08
forms-groups-present = Бул топтордун кайсылары бар: азыр ушул жерде жашаган же бул жерден кеткен адамдар?
    .hint = Ар бир топту окуп бериңиз. Саны белгисиз болсо да, бар топторду белгилеңиз.
# draft en=3ab9caf4
forms-groups-unknown = Ал эми калган топтордун кайсынысынын бар-жогун билбейсиз?
    .hint = Маалымат берүүчү баары жөнүндө билсе, бош калтырыңыз.
# draft en=bb32fd0f
forms-groups-confirmed = Демек, биз белгилебеген топтордон эч ким жок. Туурабы?
    .hint = Эки суроонун биринде да белгиленбеген топ «жок» деп эсептелет. Андай болбосо, артка кайтыңыз.

## Топтун саны

# draft en=9fc950e6
forms-about = Эми бул топ жөнүндө: { $group }. { $definition }
# draft en=f45aec00
forms-answer =
    { $way ->
        [away] Бул жерден кетип, азыр башка жерде жашаган мындай канча адам бар?
        [back] Кайтып келип, азыр ушул жерде жашаган мындай канча адам бар?
       *[here] Азыр ушул жерде мындай канча адам жашайт?
    }
# draft en=5991dcd9
forms-persons = Канча адам?
    .constraint = 0дөн чоң бүтүн сан. Эч ким жок болсо, артка кайтып, топтун белгисин алып салыңыз.
# draft en=f7ce9622
forms-band = Болжол менен канча? Бул аралыктардын кайсынысы көбүрөөк туура келет?
# draft en=3cf9784f
forms-group-households = Бул канча үй чарбасы?
    .hint = Белгисиз болсо, бош калтырыңыз.
    .constraint = 0дөн чоң жана адамдардын санынан ашпайт.
# draft en=68646f36
forms-basis = Бул санды кайдан билесиз?
# draft en=dcde645a
forms-covers = Бул реестр же саноо топту толук камтыйбы?
# draft en=9a906ba5
forms-scope = Бул бүткүл калктуу конушпу же анын бир бөлүгү ганабы?
# draft en=6d2faa14
forms-part-name = Калктуу конуштун кайсы бөлүгү?
# draft en=b0b36989
forms-knowledge = Маалымат берүүчү бул топту канчалык жакшы билет?
# draft en=09277da0
forms-known = Булардын кайсынысы боюнча сан айта аласыз?
    .hint = Окуп бериңиз. Маалымат берүүчү билгенин гана белгилеңиз: калганы суралбайт. Эч нерсе билбесе, бош калтырыңыз.

## Сандын бөлүктөрү

# draft en=2737775d
forms-count-countries = Адам саны эң көп өлкөлөрдөн баштайлы, беш өлкөгө чейин. Канчасын атай аласыз?
    .hint = Кийинки барактарда ошончо өлкө суралат.
# draft en=3a563fcd
forms-count-places = Адам саны эң көп аймактардан баштайлы, беш аймакка чейин. Канчасын атай аласыз?
    .hint = Кийинки барактарда ошончо аймак суралат.
# draft en=5777f4b5
forms-one-of-countries = { $dimension }
# draft en=0b7fbd1d
forms-one-of-places = { $dimension }
# draft en=e92239e3
forms-which-countries =
    { $breakdown ->
        [nationality] Алар кайсы өлкөнүн жарандары?
        [country_of_return] Алар кайсы өлкөдөн кайтып келди?
        [country_of_destination] Алар кайсы өлкөгө кетти?
       *[other] Кайсы өлкө?
    }
# draft en=ae291edd
forms-which-places =
    { $breakdown ->
        [origin] Алар кайсы аймактан келди?
        [destination] Алар кайсы аймакка кетти?
       *[other] Кайсы аймак?
    }
# draft en=712343d8
forms-part-of-it = Канча адам?
# draft en=de213c05
forms-other-countries = Ал эми калган өлкөлөрдүн баарын кошкондо канча адам?
    .hint = Башкалары жок болсо, 0. Эч ким билбегени ачык кала берсе болот.
# draft en=ddb7abbe
forms-other-places = Ал эми калган аймактардын баарын кошкондо канча адам?
    .hint = Башкалары жок болсо, 0. Эч ким билбегени ачык кала берсе болот.
# draft en=398ae8db
forms-in-year =
    { $way ->
        [away] Алардын канчасы { $year }-жылы кетти?
        [back] Алардын канчасы { $year }-жылы кайтып келди?
       *[here] Алардын канчасы { $year }-жылы келди?
    }
# draft en=79328959
forms-reasons =
    { $way ->
        [away] Алар эмне үчүн кетти?
        [back] Алар эмне үчүн кайтып келди?
       *[here] Алар бул жерге эмне үчүн келди?
    }
    .hint = Окуп бербеңиз. Аталган ар бир себепти белгилеңиз.
# draft en=c98663c3
# draft en=c98663c3
forms-for-reason = { $category }: канча адам?
    .hint = Маалымат берүүчү айта албаса, бош калтырыңыз.
# draft en=9a886017
forms-of-category = { $category }: канча адам?
# draft en=8f2effb6
forms-left-open = Ачык калганы: { $number } адамдын ичинен { $open }. Бул ката эмес: алар «белгисиз» деп эсептелет.
# draft en=80df845e
forms-parts = Бул адамдардын санынан ({ $number }) көп. Ушул жерде оңдоңуз же санга кайтыңыз.
# draft en=433b95c8
# draft en=433b95c8
forms-largest = 1ден { $largest } чейинки, адамдардын санынан ашпаган бүтүн сан.
# draft en=b9058fee
forms-named-twice = Бул буга чейин аталган.

## Эмне өзгөрдү

# draft en=2f6bd783
forms-previous =
    { $way ->
        [away] Мурунку раундубуз учурунда мындай канча адам кетип калган эле?
       *[here] Мурунку раундубуз учурунда бул жерде мындай канча адам жашачу эле?
    }
    .hint = Белгисиз болсо, үчөөнү тең бош калтырыңыз.
# draft en=2e1cd723
forms-arrived =
    { $way ->
        [away] Ошондон бери дагы канчасы кетти?
        [back] Ошондон бери дагы канчасы кайтып келди?
       *[here] Ошондон бери канчасы келди?
    }
# draft en=2caf083c
forms-left =
    { $way ->
        [away] Ал эми ошондон бери канчасы кайтып келди?
       *[here] Ал эми ошондон бери канчасы кетти?
    }
# draft en=426a9401
forms-negative = Бүтүн сан, 0 же андан көп.

## Аягы

# draft en=9d27ca25
# draft en=9d27ca25
forms-recommended-count = Көп адам келген же көп адам кеткен, биз барып көрүшүбүз керек болгон башка калктуу конуштар барбы? Канчасын атай аласыз?
    .hint = Андай жер жок болсо, 0.
    .constraint = 0дөн 5ке чейинки бүтүн сан.
# draft en=e1b38b2e
forms-recommended-name = Ал калктуу конуш кандай аталат?
# draft en=c3597828
forms-recommended-region = Ал кайсы аймакта?
# draft en=146c7be0
forms-recommended-district = Кайсы районго карайт?
# draft en=1ac1d8c2
forms-recommended-group = Ал жерде кайсы топтор бар?
# draft en=adc07d80
forms-observation-match = Жооптор өзүңүз көргөнгө дал келеби?
    .hint = Өзүңүз жооп бериңиз, маалымат берүүчүдөн сурабаңыз.
# draft en=e08fde9f
forms-observation-nothing = Эч нерсе дал келбейт
# draft en=e87510d6
forms-observation-some = Айрымдары дал келет
# draft en=77dcf193
forms-observation-most = Көбү дал келет
# draft en=3d71748a
forms-observation-everything = Баары дал келет
# draft en=e83e5654
forms-observation-unknown = Көрүү мүмкүн болгон жок
# draft en=b7c1696d
forms-list-kept = Маалымат берүүчүдө бул адамдардын тизмеси же реестри барбы?
    .hint = Маек учурунда көргөнүңүз же укканыңыз.
# draft en=87c0ded8
forms-list-kept-none = Тизме жок
# draft en=2ff1e54e
forms-list-kept-partial = Айрымдарынын тизмеси бар
# draft en=c43f0cc6
forms-list-kept-most = Көбүнүн тизмеси бар
# draft en=8e4b97a9
forms-list-kept-complete = Толук тизме бар
# draft en=57e88411
forms-list-kept-unknown = Белгисиз
# draft en=9c4fbd11
forms-comment = Комментарийиңиз
    .hint = Милдеттүү эмес. Адамдардын атын жазбаңыз.

## Кызматтар

# draft en=e422c14c
forms-households = Бул калктуу конушта канча үй чарбасы бар?
    .hint = Белгисиз болсо, бош калтырыңыз.
    .constraint = 0дөн чоң бүтүн сан.
# draft en=2e4cc051
forms-access = { $service }: бул калктуу конуштун тургундары үчүн барбы?
# draft en=accf29ec
forms-distance = Эң жакыны канчалык алыс?

## Район

# draft en=e2f027e0
forms-listed-settlement = Мигранттар кайсы калктуу конушка келет же адамдар кайсы калктуу конуштан кетет?
# draft en=d408459b
forms-listed-other = Ал калктуу конуш кандай аталат?
# draft en=7cd11549
forms-listed-groups = Ал жерде бул топтордун кайсылары бар?
# draft en=ed74bc0f
forms-flow = { $group }: адамдар келеби же кетеби?
# draft en=2c0d7d4a
forms-rough = Болжол менен канча адам?
    .hint = Болжолдуу сан жетиштүү. Белгисиз болсо, бош калтырыңыз.
    .constraint = 0дөн чоң бүтүн сан.

## Сурамжылоолордун аталыштары

# draft en=ddd496df
forms-title-b1 = { $programme }: райондор (B1), { $round }-раунд
# draft en=c5435182
forms-title-b2 = { $programme }: калктуу конуштар (B2), { $round }-раунд
# draft en=58cf70b8
forms-title-services = { $programme }: кызматтар, { $round }-раунд

## Форманын эки версиясынын ортосунда эмне өзгөрдү. $n: жооптун варианттары же айтылышы өзгөргөн тилдер.

# draft en=6e64cd6a
forms-drift-added = Жаңы суроо: { $question }; мурунку жооптордо ал жок.
# draft en=1d5f9e2c
forms-drift-removed = { $question } суроосу мындан ары берилбейт.
# draft en=3800b9d7
forms-drift-renamed = { $before } суроосунун аты эми { $after }.
# draft en=e395a435
forms-drift-type = { $question } суроосунун түрү { $before } болгон, эми { $after }.
# draft en=fa9ff499
forms-drift-repeat = { $question } суроосу башка кайталануучу топко көчүрүлгөн же андан чыгарылган.
# draft en=bd13afda
forms-drift-options-added = { $question } суроосуна { $n } жаңы жооп варианты кошулган: { $after }.
# draft en=35aae819
forms-drift-options-removed = { $question } суроосунан { $n } жооп варианты алынып салынган: { $before }.
# draft en=e3d3d51a
forms-drift-options-recoded = { $question } суроосунда { $before } вариантынын коду эми { $after }.
# draft en=88c49201
forms-drift-options-relabelled = { $question } суроосунда { $n } жооп вариантынын айтылышы өзгөргөн: { $before }.
# draft en=1773f095
forms-drift-relevant = { $question } суроосу башка шарт менен берилет: «{ $before }» ордуна «{ $after }».
# draft en=b4c5e0d3
forms-drift-constraint = { $question } суроосу башка жоопторду кабыл алат: «{ $before }» ордуна «{ $after }».
# draft en=c675dc4b
forms-drift-calculation = { $question } башкача эсептелет: «{ $before }» ордуна «{ $after }».
# draft en=2da1f921
forms-drift-now-required = { $question } суроосуна эми сөзсүз жооп берүү керек.
# draft en=3d57ca9f
forms-drift-now-optional = { $question } суроосун эми жоопсуз калтырууга болот.
# draft en=3591790a
forms-drift-wording = { $question } суроосунун айтылышы өзгөргөн: «{ $before }» ордуна «{ $after }».
# draft en=680cfa6b
forms-drift-version = Форма өзгөргөн, бирок версиясы мурункудай: { $after }.
# draft en=c733d61d
forms-verdict-comparable = Жоопторду салыштырса болот.
# draft en=6eae181a
forms-verdict-check = Жоопторду салыштырса болобу, текшериңиз.
# draft en=32ca9231
forms-verdict-not-comparable = Жоопторду салыштырууга болбойт.

## Маек канчага созулат

# draft en=18d399e8
forms-path-refused = Эч ким жооп бербейт
# draft en=f3278b56
forms-path-nobody = Эң кыска маек
# draft en=5f261a9e
forms-path-typical = Кадимки маек
# draft en=57f7bea4
forms-path-longest = Суралышы мүмкүн болгондун баары
# draft en=566c3865
forms-path = { $path }: { $questions } суроо, анын ичинде милдеттүүсү { $required }, { $screens } экран

## Каталар

# draft en=7760c50d
forms-role-unknown = { $file }, { $row }-сап: { $role } деген роль жок.
    .next = Мындай ролдор бар: { $roles }.
# draft en=97953638
forms-refused = { $file } — жараксыз XLSForm: { $message }
    .next = Форманын файлында аталган сапты оңдоп, буйрукту кайталаңыз.
# draft en=74b5c03e
forms-not-an-xlsform = { $file } — XLSForm эмес: анда «type» жана «name» мамычалары бар «survey» барагы жок.
    .next = Жооптордун файлын эмес, форма жасалган XLSX же XLS файлын бериңиз.
# draft en=ec2edc13
forms-name-twice = { $file }, { $row }-сап: { $name } суроосу формада эки жолу турат.
    .next = Экөөнүн бирине башка ат бериңиз: жооптор суроонун аты боюнча табылат.
