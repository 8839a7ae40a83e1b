### Отчёт. Сандар өзгөрмө катары келет; бир да сүйлөмдө терилген сан жок.

## Frame and cover

# draft en=0c7bfc34
report-contents = Мазмуну
# draft en=2577e2bf
report-page = { $n }-бет
# draft en=a553fb46
report-figure = { $n }-сүрөт
# draft en=6031f278
report-table = { $n }-таблица
# draft en=28d07492
report-data-table = Бул сүрөттүн сандары
# draft en=9ed62b68
report-synthetic-mark = СИНТЕТИКАЛЫК МААЛЫМАТ
# draft en=523f04df
report-synthetic-note = Бул отчётко негиз болгон жооптор ойдон чыгарылган. Ал Keruen эмне кыла аларын көрсөтөт жана чыныгы калктуу конуштарды же адамдарды сүрөттөбөйт.
# draft en=9adffdc4
report-synthetic-remark = Бул басылманын маалыматы синтетикалык: ойдон чыгарылган калктуу конуштардагы ойдон чыгарылган жооптор. Аларды факт катары келтирүүгө болбойт.
# draft en=4971e359
report-clearance-draft = Долбоор, жарыялоого уруксат берилген эмес
# draft en=4e6026f4
report-clearance-shared_with_government = Мамлекеттик органдарга берилген, жарыялоого уруксат азырынча жок
# draft en=e19d1c1a
report-clearance-cleared = Жарыялоого уруксат берилген
# draft en=30366e0c
report-cover-round = Раунд
# draft en=a3ea4270
report-cover-window = Отчёттук мезгил
# draft en=ea6260cc
report-cover-licence = Лицензия
# draft en=0c376504
report-cover-source = Булагы
# draft en=7055410e
report-cover-fingerprint = Маалыматтын санариптик изи
# draft en=f2f1e40e
report-cover-version = Keruen версиясы
# draft en=12ae62b9
report-cover-collected = Маалымат чогултулган мезгил: { $dates }
# draft en=b26ed8ae
report-share = Үлүшү
# draft en=a1b03890
report-group = Топ
# draft en=e2ad7fb0
report-value = Мааниси
# draft en=ad3d6321
report-reason = Себеби
# draft en=511aae0d
report-service = Кызмат

## Key findings

# draft en=d7439159
report-findings = Негизги жыйынтыктар
# draft en=7e579344
report-card-settlements = { $n ->
    [one] изилденген калктуу конуш
   *[other] изилденген калктуу конуш
}
# draft en=6f4d1fc1
report-card-key_informants = { $n ->
    [one] негизги маалымат берүүчү
   *[other] негизги маалымат берүүчү
}
# draft en=05bcaed2
report-card-in-regions = { $n } аймакта
# draft en=c2aa75d1
report-card-in-level = { $level }: { $n }
# draft en=3e9a4d64
report-card-in-settlements = { $n } калктуу конушта
# draft en=badb9aa0
report-card-households = { $n ->
    [one] үй чарбасы
   *[other] үй чарбасы
}
# draft en=972f1e61
report-card-countries = { $n ->
    [one] аталган өлкө
   *[other] аталган өлкө
}
# draft en=55e70550
report-lead-labour_migrant = Негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конушта { $persons } эмгек мигранты бар.
# draft en=34dbfe89
report-lead-return_migrant = Негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конушка { $persons } мигрант кайтып келген.
# draft en=1f2b5382
report-lead-emigrant = Негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конуштан кеткен { $persons } эмигрант азыр чет өлкөдө жашайт.
# draft en=d6518c40
report-lead-internal_migrant = Негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конушта { $persons } ички мигрант бар.
# draft en=e0b7c6b5
report-lead-internal_emigrant = Негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конуштан { $persons } адам өлкөнүн башка жерлерине көчүп кеткен.
# draft en=4514c380
report-lead-other = { $group }: негизги маалымат берүүчүлөрдүн айтымында, { $settlements } калктуу конушта { $persons } адам бар.
# draft en=8e68899b
report-top-nationality = Жарандыгы боюнча эң көбү (кашаанын ичинде саны жана топтун жыйынтыгындагы үлүшү): { $list }.
# draft en=0db8d1a9
report-top-country_of_return = Көбүнчө төмөнкү өлкөлөрдөн кайтып келишкен (кашаанын ичинде саны жана топтун жыйынтыгындагы үлүшү): { $list }.
# draft en=a9bd0a33
report-top-country_of_destination = Көбүнчө төмөнкү өлкөлөрдө жашашат (кашаанын ичинде саны жана топтун жыйынтыгындагы үлүшү): { $list }.
# draft en=b24cd184
report-top-other = Эң чоң сандар (кашаанын ичинде саны жана топтун жыйынтыгындагы үлүшү): { $list }.
# draft en=f04eae75
report-top-region = Изилденген жери боюнча эң көбү: { $list }.
# draft en=70889b10
report-findings-nobody = Төмөнкү топтордон эч ким аталган жок: { $list }.
# draft en=6f2cb187
report-findings-panel = Эки раундда тең изилденген калктуу конуштарда сандар мурункуга («{ $earlier }») салыштырмалуу мындайча өзгөрдү: { $list }.
# draft en=901dc6f1
report-findings-services = Калктуу конуштарда көбүнчө төмөнкү кызматтар жок (жообу белгилүү калктуу конуштардын үлүшү): { $list }.
# draft en=83223f8a
report-findings-single = Ар бир жыйынтыктын бир гана маалымат берүүчүгө таянган үлүшү: { $list }.
# draft en=a23d1c3a
report-all-districts = { $region }, бардык райондор
# draft en=ec14d77d
report-other-districts = { $region }, башка райондор

## How to read

# draft en=9d139538
report-reading = Бул отчётту кантип окуу керек
# draft en=b4c45d73
report-reading-estimates-title = Бул — эл каттоо эмес, баалоо
# draft en=298f1c5b
report-reading-estimates = Сандар — негизги маалымат берүүчүлөрдүн, башкача айтканда, калктуу конушту жумушу же андагы орду аркылуу жакшы билген адамдардын баалоолору. Алар бүт өлкөгө эмес, изилденген калктуу конуштарга тиешелүү; тандоо болбогондуктан, тандоо катасы да жок. Аларды маек учурундагы эң жакшы жергиликтүү билим катары окуу керек.
# draft en=ce8910c7
report-definition-version = Аныктамалардын нускасы: { $version }.
# draft en=4fef52ce
report-reading-groups = Топтор
# draft en=5516cde8
report-reading-states = Төрт абал — төрт башка жооп
# draft en=0f8f1592
report-state-reported = Маалымат берүүчү санын айтты. Ал жыйынтыкка кирет.
# draft en=0266bd21
report-state-none_present = Калктуу конуш изилденди, анда бул топтун адамдары жок. Нөл деп эсептелет. Бул айрым калктуу конуштар жөнүндө гана айтылат, район же аймак жөнүндө эмес.
# draft en=01e28b8b
report-state-unknown = Калктуу конуш изилденди, бирок маалымат берүүчүлөр санын билишпейт. Жыйынтыкка кирбейт, анын жанында көрсөтүлөт.
# draft en=0599a64c
report-state-not_assessed = Калктуу конуш пландалган, бирок изилденген эмес. Жыйынтыкка кирбейт, анын жанында көрсөтүлөт.
# draft en=8c4f4589
report-signs = Сандын ордунда турган белгилер
# draft en=9102d54b
report-sign = Белги
# draft en=1dd5a941
report-sign-meaning = Мааниси
# draft en=1dffde26
report-sign-suppressed = Сандын артындагы адамдарды коргоо үчүн жашырылган; сан нөлгө барабар эмес.
# draft en=ecb2ee16
report-sign-unknown = Белгисиз.
# draft en=4167b7af
report-sign-undefined = Аныкталбайт, мисалы, нөлдүн пайызы.
# draft en=545554a1
report-sign-zero = Бул сан камтыган калктуу конуштарда маалымат берүүчүлөр бул топтон эч кимди аташкан эмес. Саны белгисиз жана изилденбеген калктуу конуштар ага кирбейт, алар жыйынтыктын жанында көрсөтүлөт. Ошондуктан аймактагы нөл ал жерде эч ким жок экенин далилдебейт.

## Coverage

# draft en=69f71bbc
report-coverage = Камтуу жана маалымат берүүчүлөр
# draft en=da47dc43
report-coverage-lead = Раундда { $regions } аймактагы { $settlements } калктуу конуш изилденип, { $informants } негизги маалымат берүүчүдөн маек алынды.
# draft en=07ee2776
report-coverage-settlements = Раундда { $settlements } калктуу конуш изилденди.
# draft en=3026e18c
report-coverage-planned = Пландалганы — { $planned } калктуу конуш; { $left } калктуу конуш изилденбей калды.
# draft en=4394f130
report-coverage-enumerators = Маекти { $women } аял жана { $men } эркек жүргүздү.
# draft en=066bffcc
report-coverage-settlements-planned = Пландалганы
# draft en=bc68e726
report-coverage-settlements-assessed = Изилденгени
# draft en=f72b4b6b
report-coverage-settlements-not-assessed = Изилденбегени
# draft en=0deedf74
report-coverage-key-informants = Негизги маалымат берүүчүлөр
# draft en=18618ee3
report-coverage-by-region = Калктуу конуштар жана негизги маалымат берүүчүлөр
# draft en=57659d47
report-coverage-settlements-by-region = Изилденген калктуу конуштар
# draft en=62a41bce
report-not-assessed = Пландалган, бирок изилденбеген калктуу конуштар
# draft en=08852742
report-carried-by-source-round = Кайра изилденбеген калктуу конуштар: саны кайсы раунддан алынган
# draft en=ba49338e
report-carried-by-carried-reason = Кайра изилденбеген калктуу конуштар, себеби боюнча
# draft en=0bb2a6f3
report-carried-round = Раунд
# draft en=514830dc
report-not-visited = Барылган эмес
# draft en=0132b6b2
report-informants = Маалымат берүүчүлөр кимдер
# draft en=f3d7ef21
report-informants-kinds = Негизги маалымат берүүчүлөр, ишинин түрү боюнча
# draft en=c68a0023
report-informants-kind = Ишинин түрү
# draft en=3fe57494
report-informants-sex = Негизги маалымат берүүчүлөр, жынысы боюнча
# draft en=871a5d1d
report-informants-sex-note = Жынысы белгилүү маалымат берүүчүлөрдүн үлүшү.
# draft en=365809d9
report-informants-per-settlement = Калктуу конуштар, маалымат берүүчүлөрдүн саны боюнча
# draft en=ace8a999
report-informants-number = Маалымат берүүчүлөрдүн саны

## Groups

# draft en=683e8c0d
report-nobody = Изилденген калктуу конуштарда негизги маалымат берүүчүлөр бул топтон эч кимди атаган жок, ошондуктан диаграмма да, карта да жок.
# draft en=411d2d48
report-beside = Жыйынтыктан тышкары: изилденген { $none } калктуу конушта бул топтун адамдары жок; { $unknown } калктуу конушта саны белгисиз; пландалган { $left } калктуу конуш изилденген эмес.
# draft en=82566a78
report-beside-at-least = { $n } калктуу конушта сан төмөнкү чек болуп саналат.
# draft en=d65a8b5b
report-withheld = Сандын артындагы адамдарды коргоо үчүн көрсөтүлгөн эмес: { $list }.
# draft en=4893cbbb
report-map = { $group }, аймактар боюнча
# draft en=553a117d
report-map-note = Ар бир уяча — бир аймак; уячалар аймактын аянтын да, чек арасын да көрсөтпөйт.
# draft en=95220c97
report-map-note-outlines = Чек аралар программанын маалыматы боюнча берилди. Аянттын чоңдугу адамдын көптүгүн билдирбейт: көлөмүнө эмес, саны менен түсүнө караңыз.
# draft en=a0274b22
report-map-more = { $size ->
    [five] { $n }тен ашык
    [ten] { $n }дон ашык
    [twenty] { $n }дан ашык
    [fifty] { $n }дөн ашык
    [hundreds] { $n }дөн ашык
    [millions] { $n }дон ашык
   *[other] { $n }ден ашык
}
# draft en=5c1d51f2
report-map-some = бар
# draft en=58e4b9f6
report-map-none = эч ким аталган эмес
# draft en=6c28d65b
report-map-hidden = x: жашырылган
# draft en=712271b3
report-map-unknown = …: белгисиз
# draft en=39a9b7f3
report-map-outside = раунддан тышкары
# draft en=93fa674a
report-base-group = Үлүштөр топтун жыйынтыгынан эсептелген.
# draft en=44cbeb87
report-further-regions = Калган бардык аймактар жана башка
# draft en=9dea65ec
report-further = Калгандарынын баары чогуу
# draft en=b4b02101
report-largest-drawn = Эң чоң сандардын өз тилкеси бар; бардык сандар тиркемеде.
# draft en=b25a64ac
report-districts-drawn = Айрым райондордун эң чоң сандары гана көрсөтүлгөн.
# draft en=eff15335
report-districts-merged = Аймагынын башка райондору менен бирге гана жарыяланчу райондор көрсөтүлгөн эмес; мындай суммалардын эң чоңу — { $n } ({ $name }).
# draft en=2d0422f7
report-title-nationality = Жарандыгы
# draft en=3a21c533
report-title-country_of_return = Кайтып келген өлкөлөрү
# draft en=884d03f5
report-title-country_of_destination = Жашаган өлкөлөрү
# draft en=0951526b
report-title-origin = Чыккан аймактары
# draft en=e3d927ae
report-title-destination = Барган аймактары
# draft en=a37ad574
report-title-year = Келген жылы
# draft en=f2ea3ebb
report-title-year-return_migrant = Кайтып келген жылы
# draft en=2e06384b
report-title-year-emigrant = Кеткен жылы
# draft en=44ccc645
report-title-year-internal_emigrant = Кеткен жылы
# draft en=290e92fe
report-title-sex = Жынысы
# draft en=1f69fb24
report-title-migration_type = Миграциянын түрү
# draft en=5c5338cc
report-title-reason = Себеби
# draft en=729fb072
report-title-reason-emigrant = Кетүү себеби
# draft en=db3b6947
report-title-reason-internal_emigrant = Кетүү себеби
# draft en=3dbab784
report-title-reason-return_migrant = Кайтып келүү себеби
# draft en=a89d2bc1
report-title-by-level = { $level }
# draft en=8e27ffda
report-title-top-level = { $level }: эң чоң сандар
# draft en=50be1064
report-cohorts-emigrant = Жылдар азыр чет өлкөдө жашагандардын качан кеткенин көрсөтөт. Ошол жылдары кетип, кайра кайтып келгендер буга кирбейт, ошондуктан жылдан жылга көбөйүүнү эмиграциянын өсүшү деп окууга болбойт.
# draft en=15d2b578
report-cohorts-return_migrant = Жылдар азыр калктуу конуштарда жашагандардын качан кайтып келгенин көрсөтөт. Ошол жылдары келип, кайра кеткендер буга кирбейт, ошондуктан жылдан жылга көбөйүүнү кайтып келүүнүн өсүшү деп окууга болбойт.
# draft en=a991509f
report-cohorts-internal_emigrant = Жылдар ушул убакка чейин кайтып келбегендердин качан кеткенин көрсөтөт. Ошол жылдары кетип, кайра кайтып келгендер буга кирбейт, ошондуктан жылдан жылга көбөйүүнү миграциянын өсүшү деп окууга болбойт.
# draft en=7a27c3e0
report-cohorts-other = Жылдар азыр калктуу конуштарда жашагандардын качан келгенин көрсөтөт. Ошол жылдары келип, кийин кеткендер буга кирбейт, ошондуктан жылдан жылга көбөйүүнү миграциянын өсүшү деп окууга болбойт.

## Flows

# draft en=1e57c612
report-flows = Кайдан жана кайда
# draft en=00813606
report-flows-lead = Тилкелер чыккан жерди барган жер менен байланыштырат; тилкенин туурасы адамдардын санына дал келет.
# draft en=1d1fd778
report-flow-title = { $group }: кайдан жана кайда
# draft en=5d66b913
report-flow-sums = Аталыштын жанындагы сан — бул жерде көрсөтүлгөн тилкелердин суммасы. «Башка» аймакта өз тилкеси жок бардык жерлерди бириктирет.
# draft en=97ac2346
report-flow-hidden = Бөлүнүшү жашырылган аймактарда тилке жок.

## Services

# draft en=8c338f69
report-services = Кызматтарга жеткиликтүүлүк
# draft en=2ba518e1
report-services-lead = Жообу белгилүү калктуу конуштардын ичинде кызмат жок калктуу конуштардын үлүшү: { $list }.
# draft en=7eadf38a
report-services-without = Кызмат жок калктуу конуштар
# draft en=8c6053c7
report-services-share = Жок, үлүшү
# draft en=8e115fe9
report-services-base = Жообу белгилүү калктуу конуштардын үлүшү.
# draft en=8489724c
report-services-access = Калктуу конуштар, кызматтарга жеткиликтүүлүгү боюнча
# draft en=722c437e
report-access-yes = Бар
# draft en=dc3659a4
report-access-no = Жок
# draft en=249bf622
report-access-unknown = Белгисиз
# draft en=71b69f19
report-access-not_assessed = Изилденген эмес
# draft en=15af5f7e
report-distances-heading = Эң жакын кызматка чейинки аралык
# draft en=0f868e68
report-distances = Кызмат жок калктуу конуштардагы үй чарбалары, эң жакын кызматка чейинки аралык боюнча
# draft en=d58d3765
report-distances-table = Кызмат жок калктуу конуштардагы үй чарбалары, аралык боюнча
# draft en=03dd8a75
report-distances-base = Маалымат берүүчүлөрдүн айтымында, кызмат жок калктуу конуштардын бардык үй чарбалары.
# draft en=4fb7be45
report-distances-left-out = Үй чарбаларынын саны белгисиз болгондуктан эсепке кирбеген калктуу конуштар: { $list }.

## Comparison

# draft en=a4b7459d
report-comparison = Мурунку раунд менен салыштыруу
# draft en=ee0f2bb8
report-verdict = Раунддарды салыштырууга болобу?
# draft en=3b5870f5
report-verdict-comparable = Ооба. Мурунку жолу («{ $earlier }») аныктамалар жана отчёттук мезгил дал ушундай болгон жана калктуу конуштардын дээрлик баары эки раундга тең кирген. Жыйынтыктарды салыштырууга болот.
# draft en=3b639da5
report-verdict-panel_only = Жарым-жартылай гана. Мурунку жолу («{ $earlier }») башка калктуу конуштар камтылган, ошондуктан жыйынтыктардын айырмасы негизинен камтуунун айырмасы болуп саналат. Өзгөрүүлөр эки раундда тең изилденген калктуу конуштарда гана көрүнөт.
# draft en=6738aec7
report-verdict-not_comparable = Жок. Аныктамалар же отчёттук мезгил мурункудан («{ $earlier }») башкача; өзгөрүү эсептелбейт.
# draft en=8de424ac
report-verdict-reason-window-differs = Отчёттук мезгилдер ар башка.
# draft en=d1dde82b
report-verdict-reason-definition-differs = Топтордун аныктамалары ар башка.
# draft en=fa71119a
report-verdict-reason-groups-differ = Топтордун бири раунддардын биринде гана эсепке алынган.
# draft en=e2c0b2c2
report-verdict-reason-panel-places-previous = Мурунку раунддагы өтө көп калктуу конуш бул раундга кирген эмес.
# draft en=94f31bf0
report-verdict-reason-panel-places-current = Бул раунддагы өтө көп калктуу конуш мурунку раундда болгон эмес.
# draft en=e43518b5
report-verdict-reason-panel-persons-previous = Эки раунддагы калктуу конуштарга мурунку жыйынтыктын өтө аз бөлүгү туура келет.
# draft en=3b9ebd02
report-verdict-reason-panel-persons-current = Эки раунддагы калктуу конуштарга бул жыйынтыктын өтө аз бөлүгү туура келет.
# draft en=59220076
report-verdict-reason-panel-places-previous-figures = Мурунку раунддагы өтө көп калктуу конуш эми камтылбайт; алардын саны топтор боюнча: { $list }. Эки раунддагы калктуу конуштар ар бир раунддагы конуштардын кеминде { $needed } болушу керек.
# draft en=7c28532f
report-verdict-reason-panel-places-current-figures = Бул раунддагы өтө көп калктуу конуш жаңыдан камтылды; алардын саны топтор боюнча: { $list }. Эки раунддагы калктуу конуштар ар бир раунддагы конуштардын кеминде { $needed } болушу керек.
# draft en=39386476
report-verdict-reason-panel-persons-previous-figures = Эки раунддагы калктуу конуштарга мурунку жыйынтыктын өтө аз бөлүгү туура келген: { $list }; керектүүсү — { $needed }.
# draft en=2b37aaa9
report-verdict-reason-panel-persons-current-figures = Эки раунддагы калктуу конуштарга бул жыйынтыктын өтө аз бөлүгү туура келет: { $list }; керектүүсү — { $needed }.
# draft en=b9caadbc
report-verdict-reason-other = Себеби: { $code }.
# draft en=0212e29b
report-panel-sentence = { $group }: эки раунддагы { $settlements } калктуу конушта мурун { $previous }, азыр { $current } ({ $change }, { $percent }).
# draft en=b10fb152
report-panel-began = { $n } калктуу конушта бул топтун миграциясы мурунку раунддан кийин башталды.
# draft en=125f8128
report-panel-chart = Эки раунддагы калктуу конуштардагы өзгөрүү
# draft en=a49452bc
report-panel-base = Ошол эле калктуу конуштардагы мурунку санга карата өзгөрүү, пайыз менен.
# draft en=01839f1d
report-panel-table = Эки раунддагы калктуу конуштар: адамдардын саны
# draft en=660981a7
report-panel-previous = Мурунку раунд
# draft en=9e90e646
report-panel-current = Бул раунд
# draft en=3fef271b
report-panel-change = Өзгөрүү
# draft en=172569be
report-panel-change-percent = Өзгөрүү, %
# draft en=c0394664
report-panel-share-of-previous = Мурунку жыйынтыктагы үлүшү
# draft en=3965045b
report-panel-share-of-current = Бул жыйынтыктагы үлүшү
# draft en=2b8e51f1
report-panel-note = Акыркы эки тилке ар бир раунддун жыйынтыгынын канча бөлүгү эки раунддагы калктуу конуштарга тиешелүү экенин көрсөтөт.
# draft en=d005f1a1
report-parts = Бир жыйынтыктан экинчисине, бөлүк-бөлүгү менен
# draft en=a81da913
report-part = Бөлүгү
# draft en=94dbb726
report-parts-previous = Мурунку раунддун жыйынтыгы
# draft en=a5e8ee3b
report-parts-current = Бул раунддун жыйынтыгы
# draft en=dc7cd5e6
report-part-panel = Эки раунддагы калктуу конуштардагы өзгөрүү
# draft en=ae3f7642
report-part-new-coverage = Жаңыдан камтылган калктуу конуштар
# draft en=bbeae0dc
report-part-presence-began = Андан бери бул топ пайда болгон калктуу конуштар
# draft en=1ca67f2f
report-part-carried = Мурунку раунддан көчүрүлгөн
# draft en=25940462
report-part-dropped = Эми камтылбаган калктуу конуштар
# draft en=3f9c912d
report-part-number-lost = Саны мурун белгилүү, азыр белгисиз
# draft en=ea50ea57
report-part-number-gained = Саны мурун белгисиз, азыр белгилүү
# draft en=93ec158e
report-parts-note = Бөлүктөрдүн суммасы жыйынтыктардын айырмасына барабар. Алардын биринчиси гана ошол эле калктуу конуштардагы өзгөрүү.
# draft en=fc31abc7
report-changes = Айрым калктуу конуштардагы чоң өзгөрүүлөр
# draft en=e4ac4896
report-changes-needed = Түшүндүрүүнү талап кылган өзгөрүүлөр
# draft en=0f540700
report-changes-explained = анын ичинен түшүндүрүлгөнү
# draft en=171254d9
report-changes-note = Калктуу конуштардын саны.

## Quality

# draft en=00791a45
report-quality = Раунддун сапаты
# draft en=9024df8a
report-quality-lead = Санга таянуудан мурун окурман билүүгө тийиш нерселер.
# draft en=b1cfac1f
report-quality-by-group = Топтор боюнча сапат
# draft en=a2f466b6
report-quality-single-informant = Жыйынтыктын бир маалымат берүүчүгө таянган бөлүгү
# draft en=59371d2a
report-quality-carried = Жыйынтыктын мурунку раунддан алынган бөлүгү
# draft en=f64023fb
report-quality-unknown-settlements = Саны белгисиз калктуу конуштар
# draft en=63cb5759
report-quality-lower-bounds = Саны төмөнкү чек болгон калктуу конуштар
# draft en=bfd23af0
report-quality-disputes = Маалымат берүүчүлөр саны жөнүндө бири-бирине карама-каршы айткан калктуу конуштар
# draft en=451985b2
report-quality-presence-disputes = Алар топтун бар-жогу жөнүндө бири-бирине карама-каршы айткан калктуу конуштар
# draft en=d4c3113c
report-quality-changes-needed = Түшүндүрүүнү талап кылган чоң өзгөрүүсү бар калктуу конуштар
# draft en=af5d5cd8
report-quality-changes-explained = анын ичинен түшүндүрүлгөнү
# draft en=d687ab5c
report-quality-note = Пайыз менен берилген саптар — топтун жыйынтыгындагы үлүш; калгандары — калктуу конуштардын саны.
# draft en=bf4f0769
report-quality-of-round = Бүт раунддун сапаты
# draft en=3f1aaee0
report-quality-heaping-tens = Нөл менен бүткөн эки жана андан көп орундуу айтылган сандар
# draft en=36abd3ec
report-quality-heaping-hundreds = Эки нөл менен бүткөн үч жана андан көп орундуу айтылган сандар
# draft en=e622b086
report-quality-multiples = Адамдардын саны үй чарбаларынын санына так эселүү жооптор
# draft en=fd759cbe
report-quality-corrections = Киргизилген жана документтештирилген түзөтүүлөр
# draft en=3f9f15cb
report-quality-decisions = Адам чечим кабыл алган сандар
# draft en=9192542f
report-quality-round-note = Тегерек сандар — болжолдоонун белгиси, үй чарбаларына так эселүүлүк — адамдар саналбай, эсептеп чыгарылгандын белгиси.

## Method

# draft en=bc1c8033
report-method = Ыкма
# draft en=ae4e3700
report-method-collection-title = Чогултуу
# draft en=0d12cd98
report-method-collection = Маек жүргүзүүчүлөр ар бир калктуу конушта негизги маалымат берүүчүлөр менен сүйлөшөт. Бар топтордун ар бири жөнүндө маалымат берүүчү санын же аралыгын, анын эмнеге негизделгенин (реестр, саноо, байкоо, пикир), бүт калктуу конушка тиешелүүбү, жокпу, жана белгилүү болушунча өлкөлөр, жылдар, жыныс жана себептер боюнча кандай бөлүнөрүн айтат.
# draft en=b587fa5d
report-method-states-title = Абалдар
# draft en=2e02d313
report-method-states = Топтун жок экени, санынын белгисиз экени жана калктуу конуштун изилденбегени — анкетадан ушул баракка чейин үч башка нерсе. Суммага айтылган сандар жана тастыкталган жоктук гана кирет.
# draft en=3f46c4a3
report-method-reconciling-title = Ар бир калктуу конушка бир сан
# draft en=09a0987e
report-method-reconciling = Бир калктуу конуштагы бир нече маалымат берүүчүнүн жообу туруктуу эрежелер менен бир санга келтирилет. Адегенде адамдын чечими; андан кийин салмагы боюнча чечилүүчү бар-жогу; калктуу конуштун бөлүктөрү боюнча айтылган сандар кошулуп, төмөнкү чекти берет; бүт топту камтыган реестр же саноо пикирлерден жогору турат; бир же эки пикир аралыктарынын ортосунда, үч жана андан көп пикир салмакталган медианада кесилишет. Маалымат берүүчүлөр бири-бирине карама-каршы айтса, калктуу конуш талаштуу деп белгиленет.
# draft en=fdecdd44
report-method-totals-title = Жыйынтыктар жана бөлүнүштөр
# draft en=b57f028c
report-method-totals = Жыйынтык — калктуу конуштардын сандарынын суммасы. Бөлүнүштөр — маалымат берүүчүлөр айткан үлүштөрдүн орточосу; алар ачык калтырганы «белгисиз» бойдон калат жана дайыма көрсөтүлөт. Бөлүктөр тегеректелбей кошулуп, басылган таблицада бир жолу гана тегеректелет, ошондуктан саптар менен тилкелер дал келет. Үлүштөр басылган сандардан эсептелет, ошондуктан окурман аларды өзү бөлсө, так ошол эле натыйжаны алат.
# draft en=76735fab
report-method-services-title = Кызматтар
# draft en=50d1b6c0
report-method-services = Маалымат берүүчүлөрдүн көбү ошондой десе, калктуу конушта кызмат жок деп эсептелет; добуштар тең болгондо да ошондой. Аралык — аталган аралыктардын эң алысы. Үй чарбалары — кызмат жок калктуу конуштардын бардык үй чарбалары.
# draft en=1842826b
report-method-comparing-title = Раунддарды салыштыруу
# draft en=2e55d974
report-method-comparing = Эки раунддагы ар бир калктуу конуштун так бир статусу бар, ал эми жыйынтыктардын айырмасы ушул бөлүктөрдүн суммасы катары берилет. Жыйынтыктардын өзү аныктамалар жана мезгил бирдей болуп, калктуу конуштар менен адамдардын дээрлик баары эки раундга кирген учурда гана салыштырылат.
# draft en=0044baad
report-method-release-title = Адамдарды коргоо
# draft en=765d8399
report-method-release = Кичине сандар жана өтө аз калктуу конушка таянган сандар башкалары менен бириктирилет же өзүн эсептеп чыгарууга мүмкүндүк берген дагы бир сан менен бирге жашырылат. Райондун деңгээлинен төмөн эч нерсе жарыяланбайт.
# draft en=80def106
report-method-permissions = Айрым кичине сандар ошентсе да жарыяланды — раунд менен бирге сакталган, себеби көрсөтүлгөн жазуу жүзүндөгү чечим боюнча.
# draft en=8b63ac2d
report-method-limits-title = Чектөөлөр
# draft en=c0f6451c
report-method-limits = Маалымат берүүчүлөр баарын билбеши, бир адамды эки жерде санашы же санга кызыкдар болушу мүмкүн. Изилденбеген калктуу конуштар бааланбайт. Бул сандар расмий статистика эмес.

## Annex and remarks

# draft en=52797977
report-annex = Тиркеме: таблицалар
# draft en=57a547d1
report-annex-lead = Топтор боюнча жарыяланган бардык сандар. Үлүштөр топтун жыйынтыгынан эсептелген. «Башка» жана «белгисиз» дайыма өзүнчө сапта турат.
# draft en=829b9564
report-annex-regions = Бардык топтор: { $level }
# draft en=b0150cf0
report-annex-by = { $group }: { $dimension }
# draft en=deef62cb
report-annex-by-region = { $group }: { $level } × { $dimension }
# draft en=d012e808
report-remarks = Эскертүүлөр
# draft en=611ccd0c
report-boundaries = Аталыштар, коддор жана карталардагы аймактардын жайгашуусу жарыялоочунун аймактардын укуктук статусу, алардын бийлиги же чек аралары жөнүндө кандайдыр бир пикирин билдирбейт.
# draft en=f2ba3381
report-use = Сандарды булагын көрсөтүп келтирүүгө болот. Баалоону баалоо деп атаңыз, раундду жана анын күндөрүн көрсөтүңүз жана ар башка топтордун сандарын кошпоңуз: бир адам бир нече топко кириши мүмкүн.

## Words for those who do not see the pictures

# draft en=54f32f85
report-alt-bars = Тилкелүү диаграмма: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=dfa2acb3
report-alt-columns = Мамычалуу диаграмма: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=c2e33c93
report-alt-share = Үлүштөргө бөлүнгөн тилке: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=f6f48b6e
report-alt-stacked = Үлүштөргө бөлүнгөн тилкелер: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=c4b91415
report-alt-changes = Нөлдөн солго жана оңго карай тилкелер: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=8acf1875
report-alt-map = Уячалардан турган карта: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=2c27cc6b
report-alt-map-outlines = Аймактардын чек аралары көрсөтүлгөн карта: { $title }. { $values }; бардык сандар таблицада бар.
# draft en=8dfef550
report-alt-flow = Агымдар диаграммасы: { $title }. { $values }; бардык сандар таблицада бар.

## Trace

# draft en=32921bbb
report-sources = Сандар кайдан алынган
# draft en=caf71e0d
report-trace-note = Бул отчёттун ар бир саны: анын ачкычы, эмнеге негизделгени жана баштапкы маалыматынын изи. keruen trace буйругу ачкыч боюнча маектерге кайтарат.
# draft en=59d711c1
report-trace-printed = Сан
# draft en=2e9f999b
report-trace-key = Ачкыч
# draft en=c3cdb8a2
report-trace-settlements = Калктуу конуштар
# draft en=ea569288
report-trace-informants = Баалоолор
# draft en=1fa87699
report-trace-unknown = Белгисиз
# draft en=48106975
report-trace-not-assessed = Изилденген эмес
# draft en=2060c2bb
report-trace-method = Ыкманын барагы
# draft en=189f6ba9
report-trace-fingerprint = Из

## Profile

# draft en=a58bbd17
report-profile = Аймактын профили
# draft en=4037ea10
report-profile-groups = Топтор
# draft en=89c68411
report-profile-coverage = { $settlements } калктуу конуш изилденип, { $informants } негизги маалымат берүүчүдөн маек алынды.
# draft en=aec90356
report-profile-share = Өлкөнүн жыйынтыгындагы үлүшү
# draft en=3421ec01
report-profile-hidden-number = Бул топтун саны артындагы адамдарды коргоо үчүн бул жерде жашырылган.
# draft en=81437b29
report-profile-hidden = Сандардын артындагы адамдарды коргоо үчүн толугу менен же жарым-жартылай жашырылган: { $list }.

## Problems

# draft en=1773f19d
report-letter-missing = Отчётту басып чыгарууга болбойт: { $font } арибинде «{ $text }» текстинин белгилери жок.
    .next = Бул текстти programme.toml жана round.toml аталыштарынан же places.csv аттарынан таап, латын же кирилл тамгалары менен жазыңыз.
