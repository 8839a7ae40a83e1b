### Есеп. Сандар айнымалы ретінде келеді; ешбір сөйлемде терілген сан жоқ.

## Frame and cover

# draft en=0c7bfc34
report-contents = Мазмұны
# draft en=2577e2bf
report-page = { $n }-бет
# draft en=a553fb46
report-figure = { $n }-сурет
# draft en=6031f278
report-table = { $n }-кесте
# draft en=28d07492
report-data-table = Осы суреттің сандары
# draft en=9ed62b68
report-synthetic-mark = СИНТЕТИКАЛЫҚ ДЕРЕКТЕР
# draft en=523f04df
report-synthetic-note = Бұл есепке негіз болған жауаптар ойдан шығарылған. Ол Keruen не істей алатынын көрсетеді және шынайы елді мекендер мен адамдарды сипаттамайды.
# draft en=9adffdc4
report-synthetic-remark = Бұл жарияланымның деректері синтетикалық: ойдан шығарылған елді мекендердегі ойдан шығарылған жауаптар. Оларды дерек ретінде келтіруге болмайды.
# draft en=4971e359
report-clearance-draft = Жоба, жариялауға рұқсат берілмеген
# draft en=4e6026f4
report-clearance-shared_with_government = Мемлекеттік органдарға берілген, жариялауға әлі рұқсат жоқ
# draft en=e19d1c1a
report-clearance-cleared = Жариялауға рұқсат берілген
# draft en=30366e0c
report-cover-round = Раунд
# draft en=a3ea4270
report-cover-window = Есепті кезең
# draft en=ea6260cc
report-cover-licence = Лицензия
# draft en=0c376504
report-cover-source = Дереккөз
# draft en=7055410e
report-cover-fingerprint = Деректердің цифрлық таңбасы
# draft en=f2f1e40e
report-cover-version = Keruen нұсқасы
# draft en=12ae62b9
report-cover-collected = Деректер жиналған кезең: { $dates }
# draft en=b26ed8ae
report-share = Үлесі
# draft en=a1b03890
report-group = Топ
# draft en=e2ad7fb0
report-value = Мәні
# draft en=ad3d6321
report-reason = Себебі
# draft en=511aae0d
report-service = Қызмет

## Key findings

# draft en=d7439159
report-findings = Негізгі нәтижелер
# draft en=7e579344
report-card-settlements = { $n ->
    [one] зерттелген елді мекен
   *[other] зерттелген елді мекен
}
# draft en=6f4d1fc1
report-card-key_informants = { $n ->
    [one] негізгі ақпарат беруші
   *[other] негізгі ақпарат беруші
}
# draft en=05bcaed2
report-card-in-regions = { $n } өңірде
# draft en=c2aa75d1
report-card-in-level = { $level }: { $n }
# draft en=3e9a4d64
report-card-in-settlements = { $n } елді мекенде
# draft en=badb9aa0
report-card-households = { $n ->
    [one] үй шаруашылығы
   *[other] үй шаруашылығы
}
# draft en=972f1e61
report-card-countries = { $n ->
    [one] аталған ел
   *[other] аталған ел
}
# draft en=55e70550
report-lead-labour_migrant = Негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекенде { $persons } еңбек мигранты бар.
# draft en=34dbfe89
report-lead-return_migrant = Негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекенге { $persons } мигрант қайтып оралған.
# draft en=1f2b5382
report-lead-emigrant = Негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекеннен кеткен { $persons } эмигрант қазір шетелде тұрады.
# draft en=d6518c40
report-lead-internal_migrant = Негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекенде { $persons } ішкі мигрант бар.
# draft en=e0b7c6b5
report-lead-internal_emigrant = Негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекеннен { $persons } адам елдің басқа жерлеріне көшіп кеткен.
# draft en=4514c380
report-lead-other = { $group }: негізгі ақпарат берушілердің айтуынша, { $settlements } елді мекенде { $persons } адам бар.
# draft en=8e68899b
report-top-nationality = Азаматтығы бойынша ең көбі (жақшада саны мен топ қорытындысындағы үлесі): { $list }.
# draft en=0db8d1a9
report-top-country_of_return = Көбінесе мына елдерден оралған (жақшада саны мен топ қорытындысындағы үлесі): { $list }.
# draft en=a9bd0a33
report-top-country_of_destination = Көбінесе мына елдерде тұрады (жақшада саны мен топ қорытындысындағы үлесі): { $list }.
# draft en=b24cd184
report-top-other = Ең үлкен сандар (жақшада саны мен топ қорытындысындағы үлесі): { $list }.
# draft en=f04eae75
report-top-region = Зерттелген жері бойынша ең көбі: { $list }.
# draft en=70889b10
report-findings-nobody = Мына топтардан ешкім аталған жоқ: { $list }.
# draft en=6f2cb187
report-findings-panel = Екі раундта да зерттелген елді мекендерде сандар бұрынғымен («{ $earlier }») салыстырғанда былай өзгерді: { $list }.
# draft en=901dc6f1
report-findings-services = Елді мекендерде көбінесе мына қызметтер жоқ (жауабы белгілі елді мекендердің үлесі): { $list }.
# draft en=83223f8a
report-findings-single = Әр қорытындының бір ғана ақпарат берушіге сүйенетін үлесі: { $list }.
# draft en=a23d1c3a
report-all-districts = { $region }, барлық аудандар
# draft en=ec14d77d
report-other-districts = { $region }, басқа аудандар

## How to read

# draft en=9d139538
report-reading = Бұл есепті қалай оқу керек
# draft en=b4c45d73
report-reading-estimates-title = Бұл — санақ емес, бағалау
# draft en=298f1c5b
report-reading-estimates = Сандар — негізгі ақпарат берушілердің, яғни елді мекенді жұмысы немесе ондағы орны арқылы жақсы білетін адамдардың бағалаулары. Олар бүкіл елге емес, зерттелген елді мекендерге қатысты; іріктеу болмағандықтан, іріктеу қатесі де жоқ. Оларды сұхбат кезіндегі ең жақсы жергілікті білім деп оқу керек.
# draft en=ce8910c7
report-definition-version = Анықтамалардың нұсқасы: { $version }.
# draft en=4fef52ce
report-reading-groups = Топтар
# draft en=5516cde8
report-reading-states = Төрт күй — төрт бөлек жауап
# draft en=0f8f1592
report-state-reported = Ақпарат беруші санын айтты. Ол қорытындыға кіреді.
# draft en=0266bd21
report-state-none_present = Елді мекен зерттелді, онда бұл топтың адамдары жоқ. Нөл деп саналады. Бұл жеке елді мекендер туралы ғана айтылады, аудан не өңір туралы емес.
# draft en=01e28b8b
report-state-unknown = Елді мекен зерттелді, бірақ ақпарат берушілер санын білмейді. Қорытындыға кірмейді, оның жанында көрсетіледі.
# draft en=0599a64c
report-state-not_assessed = Елді мекен жоспарда болды, бірақ зерттелмеді. Қорытындыға кірмейді, оның жанында көрсетіледі.
# draft en=8c4f4589
report-signs = Санның орнында тұратын белгілер
# draft en=9102d54b
report-sign = Белгі
# draft en=1dd5a941
report-sign-meaning = Мағынасы
# draft en=1dffde26
report-sign-suppressed = Сан артындағы адамдарды қорғау үшін жасырылған; сан нөлге тең емес.
# draft en=ecb2ee16
report-sign-unknown = Белгісіз.
# draft en=4167b7af
report-sign-undefined = Анықталмаған, мысалы, нөлдің пайызы.
# draft en=545554a1
report-sign-zero = Бұл сан қамтитын елді мекендерде ақпарат берушілер осы топтан ешкімді атаған жоқ. Саны белгісіз және зерттелмеген елді мекендер оған кірмейді, олар қорытындының жанында көрсетіледі. Сондықтан өңірдегі нөл ол жерде ешкім жоқ екенін дәлелдемейді.

## Coverage

# draft en=69f71bbc
report-coverage = Қамту және ақпарат берушілер
# draft en=da47dc43
report-coverage-lead = Раундта { $regions } өңірдегі { $settlements } елді мекен зерттеліп, { $informants } негізгі ақпарат берушіден сұхбат алынды.
# draft en=07ee2776
report-coverage-settlements = Раундта { $settlements } елді мекен зерттелді.
# draft en=3026e18c
report-coverage-planned = Жоспарланғаны — { $planned } елді мекен; { $left } елді мекен зерттелмей қалды.
# draft en=4394f130
report-coverage-enumerators = Сұхбатты { $women } әйел мен { $men } ер адам жүргізді.
# draft en=066bffcc
report-coverage-settlements-planned = Жоспарланғаны
# draft en=bc68e726
report-coverage-settlements-assessed = Зерттелгені
# draft en=f72b4b6b
report-coverage-settlements-not-assessed = Зерттелмегені
# draft en=0deedf74
report-coverage-key-informants = Негізгі ақпарат берушілер
# draft en=18618ee3
report-coverage-by-region = Елді мекендер және негізгі ақпарат берушілер
# draft en=57659d47
report-coverage-settlements-by-region = Зерттелген елді мекендер
# draft en=62a41bce
report-not-assessed = Жоспарланған, бірақ зерттелмеген елді мекендер
# draft en=08852742
report-carried-by-source-round = Қайта зерттелмеген елді мекендер: саны қай раундтан алынған
# draft en=ba49338e
report-carried-by-carried-reason = Қайта зерттелмеген елді мекендер, себебі бойынша
# draft en=0bb2a6f3
report-carried-round = Раунд
# draft en=514830dc
report-not-visited = Барылмаған
# draft en=0132b6b2
report-informants = Ақпарат берушілер кімдер
# draft en=f3d7ef21
report-informants-kinds = Негізгі ақпарат берушілер, қызмет түрі бойынша
# draft en=c68a0023
report-informants-kind = Қызмет түрі
# draft en=3fe57494
report-informants-sex = Негізгі ақпарат берушілер, жынысы бойынша
# draft en=871a5d1d
report-informants-sex-note = Жынысы белгілі ақпарат берушілердің үлесі.
# draft en=365809d9
report-informants-per-settlement = Елді мекендер, ақпарат берушілер саны бойынша
# draft en=ace8a999
report-informants-number = Ақпарат берушілер саны

## Groups

# draft en=683e8c0d
report-nobody = Зерттелген елді мекендерде негізгі ақпарат берушілер бұл топтан ешкімді атаған жоқ, сондықтан диаграмма мен карта жоқ.
# draft en=411d2d48
report-beside = Қорытындыдан бөлек: зерттелген { $none } елді мекенде бұл топтың адамдары жоқ; { $unknown } елді мекенде саны белгісіз; жоспарланған { $left } елді мекен зерттелмеді.
# draft en=82566a78
report-beside-at-least = { $n } елді мекенде сан төменгі шек болып табылады.
# draft en=d65a8b5b
report-withheld = Сан артындағы адамдарды қорғау үшін көрсетілмеген: { $list }.
# draft en=4893cbbb
report-map = { $group }, өңірлер бойынша
# draft en=553a117d
report-map-note = Әр ұяшық — бір өңір; ұяшықтар аумақтың көлемін де, шекарасын да көрсетпейді.
# draft en=95220c97
report-map-note-outlines = Шекаралар бағдарламаның дерегі бойынша берілген. Аумақтың үлкендігі адамның көптігін білдірмейді: көлеміне емес, саны мен түсіне қараңыз.
# draft en=a0274b22
report-map-more = { $size ->
    [five] { $n }-тен астам
    [ten] { $n }-нан астам
    [twenty] { $n }-дан астам
    [thousands] { $n }-нан астам
    [millions] { $n }-нан астам
   *[other] { $n }-ден астам
}
# draft en=5c1d51f2
report-map-some = бар
# draft en=58e4b9f6
report-map-none = ешкім аталмаған
# draft en=6c28d65b
report-map-hidden = x: жасырылған
# draft en=712271b3
report-map-unknown = …: белгісіз
# draft en=39a9b7f3
report-map-outside = раундтан тыс
# draft en=93fa674a
report-base-group = Үлестер топ қорытындысынан есептелген.
# draft en=44cbeb87
report-further-regions = Қалған барлық өңірлер және басқа
# draft en=9dea65ec
report-further = Қалғандарының бәрі бірге
# draft en=b4b02101
report-largest-drawn = Ең үлкен сандардың өз жолағы бар; барлық сандар қосымшада.
# draft en=b25a64ac
report-districts-drawn = Жеке аудандардың ең үлкен сандары ғана көрсетілген.
# draft en=eff15335
report-districts-merged = Өңірінің басқа аудандарымен бірге ғана жариялауға болатын аудандар көрсетілмеген; ондай қосындылардың ең үлкені — { $n } ({ $name }).
# draft en=2d0422f7
report-title-nationality = Азаматтығы
# draft en=3a21c533
report-title-country_of_return = Оралған елдері
# draft en=884d03f5
report-title-country_of_destination = Тұратын елдері
# draft en=0951526b
report-title-origin = Шыққан өңірлері
# draft en=e3d927ae
report-title-destination = Барған өңірлері
# draft en=a37ad574
report-title-year = Келген жылы
# draft en=f2ea3ebb
report-title-year-return_migrant = Оралған жылы
# draft en=2e06384b
report-title-year-emigrant = Кеткен жылы
# draft en=44ccc645
report-title-year-internal_emigrant = Кеткен жылы
# draft en=290e92fe
report-title-sex = Жынысы
# draft en=1f69fb24
report-title-migration_type = Көші-қон түрі
# draft en=5c5338cc
report-title-reason = Себебі
# draft en=729fb072
report-title-reason-emigrant = Кету себебі
# draft en=db3b6947
report-title-reason-internal_emigrant = Кету себебі
# draft en=3dbab784
report-title-reason-return_migrant = Оралу себебі
# draft en=a89d2bc1
report-title-by-level = { $level }
# draft en=8e27ffda
report-title-top-level = { $level }: ең үлкен сандар
# draft en=50be1064
report-cohorts-emigrant = Жылдар қазір шетелде тұратындардың қашан кеткенін көрсетеді. Сол жылдары кетіп, қайтып оралғандар бұған кірмейді, сондықтан жылдан жылға артуды эмиграцияның өсуі деп оқуға болмайды.
# draft en=15d2b578
report-cohorts-return_migrant = Жылдар қазір елді мекендерде тұратындардың қашан оралғанын көрсетеді. Сол жылдары оралып, қайта кеткендер бұған кірмейді, сондықтан жылдан жылға артуды қайтып оралудың өсуі деп оқуға болмайды.
# draft en=a991509f
report-cohorts-internal_emigrant = Жылдар әлі оралмағандардың қашан кеткенін көрсетеді. Сол жылдары кетіп, қайтып оралғандар бұған кірмейді, сондықтан жылдан жылға артуды көші-қонның өсуі деп оқуға болмайды.
# draft en=7a27c3e0
report-cohorts-other = Жылдар қазір елді мекендерде тұратындардың қашан келгенін көрсетеді. Сол жылдары келіп, кейін кеткендер бұған кірмейді, сондықтан жылдан жылға артуды көші-қонның өсуі деп оқуға болмайды.

## Flows

# draft en=1e57c612
report-flows = Қайдан және қайда
# draft en=00813606
report-flows-lead = Жолақтар шыққан жерді барған жермен жалғайды; жолақтың ені адам санына сәйкес келеді.
# draft en=1d1fd778
report-flow-title = { $group }: қайдан және қайда
# draft en=5d66b913
report-flow-sums = Атаудың жанындағы сан — осында көрсетілген жолақтардың қосындысы. «Басқа» өңірде өз жолағы жоқ барлық жерді біріктіреді.
# draft en=97ac2346
report-flow-hidden = Бөлінісі жасырылған өңірлерде жолақ жоқ.

## Services

# draft en=8c338f69
report-services = Қызметтерге қолжетімділік
# draft en=2ba518e1
report-services-lead = Жауабы белгілі елді мекендердің ішінде қызмет жоқ елді мекендердің үлесі: { $list }.
# draft en=7eadf38a
report-services-without = Қызмет жоқ елді мекендер
# draft en=8c6053c7
report-services-share = Жоқ, үлесі
# draft en=8e115fe9
report-services-base = Жауабы белгілі елді мекендердің үлесі.
# draft en=8489724c
report-services-access = Елді мекендер, қызметтерге қолжетімділігі бойынша
# draft en=722c437e
report-access-yes = Бар
# draft en=dc3659a4
report-access-no = Жоқ
# draft en=249bf622
report-access-unknown = Белгісіз
# draft en=71b69f19
report-access-not_assessed = Зерттелмеген
# draft en=15af5f7e
report-distances-heading = Ең жақын қызметке дейінгі қашықтық
# draft en=0f868e68
report-distances = Қызмет жоқ елді мекендердегі үй шаруашылықтары, ең жақын қызметке дейінгі қашықтық бойынша
# draft en=d58d3765
report-distances-table = Қызмет жоқ елді мекендердегі үй шаруашылықтары, қашықтық бойынша
# draft en=03dd8a75
report-distances-base = Ақпарат берушілердің айтуы бойынша, қызмет жоқ елді мекендердің барлық үй шаруашылықтары.
# draft en=4fb7be45
report-distances-left-out = Үй шаруашылықтарының саны белгісіз болғандықтан есепке кірмеген елді мекендер: { $list }.

## Comparison

# draft en=a4b7459d
report-comparison = Алдыңғы раундпен салыстыру
# draft en=ee0f2bb8
report-verdict = Раундтарды салыстыруға бола ма?
# draft en=3b5870f5
report-verdict-comparable = Иә. Өткен жолы («{ $earlier }») анықтамалар мен есепті кезең дәл осындай болды және елді мекендердің дерлік бәрі екі раундқа да кірді. Қорытындыларды салыстыруға болады.
# draft en=3b639da5
report-verdict-panel_only = Ішінара ғана. Өткен жолы («{ $earlier }») басқа елді мекендер қамтылды, сондықтан қорытындылардың айырмасы негізінен қамтудың айырмасы болып табылады. Өзгерістер екі раундта да зерттелген елді мекендерде ғана көрінеді.
# draft en=6738aec7
report-verdict-not_comparable = Жоқ. Анықтамалар немесе есепті кезең бұрынғыдан («{ $earlier }») өзгеше; өзгеріс есептелмейді.
# draft en=8de424ac
report-verdict-reason-window-differs = Есепті кезеңдер әртүрлі.
# draft en=d1dde82b
report-verdict-reason-definition-differs = Топтардың анықтамалары әртүрлі.
# draft en=fa71119a
report-verdict-reason-groups-differ = Топтардың бірі раундтардың біреуінде ғана есепке алынған.
# draft en=e2c0b2c2
report-verdict-reason-panel-places-previous = Алдыңғы раундтағы тым көп елді мекен осы раундқа кірмеген.
# draft en=94f31bf0
report-verdict-reason-panel-places-current = Осы раундтағы тым көп елді мекен алдыңғы раундта болмаған.
# draft en=e43518b5
report-verdict-reason-panel-persons-previous = Екі раундтағы елді мекендерге алдыңғы қорытындының тым аз бөлігі тиесілі.
# draft en=3b9ebd02
report-verdict-reason-panel-persons-current = Екі раундтағы елді мекендерге осы қорытындының тым аз бөлігі тиесілі.
# draft en=59220076
report-verdict-reason-panel-places-previous-figures = Алдыңғы раундтағы тым көп елді мекен енді қамтылмайды; олардың саны топтар бойынша: { $list }. Екі раундтағы елді мекендер әр раунд елді мекендерінің кемінде { $needed } болуы керек.
# draft en=7c28532f
report-verdict-reason-panel-places-current-figures = Осы раундтағы тым көп елді мекен жаңадан қамтылды; олардың саны топтар бойынша: { $list }. Екі раундтағы елді мекендер әр раунд елді мекендерінің кемінде { $needed } болуы керек.
# draft en=39386476
report-verdict-reason-panel-persons-previous-figures = Екі раундтағы елді мекендерге бұрынғы қорытындының тым аз бөлігі тиесілі болды: { $list }; қажеті — { $needed }.
# draft en=2b37aaa9
report-verdict-reason-panel-persons-current-figures = Екі раундтағы елді мекендерге осы қорытындының тым аз бөлігі тиесілі: { $list }; қажеті — { $needed }.
# draft en=b9caadbc
report-verdict-reason-other = Себебі: { $code }.
# draft en=0212e29b
report-panel-sentence = { $group }: екі раундтағы { $settlements } елді мекенде бұрын { $previous }, қазір { $current } ({ $change }, { $percent }).
# draft en=b10fb152
report-panel-began = { $n } елді мекенде бұл топтың көші-қоны алдыңғы раундтан кейін басталды.
# draft en=125f8128
report-panel-chart = Екі раундтағы елді мекендердегі өзгеріс
# draft en=a49452bc
report-panel-base = Сол елді мекендердегі бұрынғы санға шаққандағы өзгеріс, пайызбен.
# draft en=01839f1d
report-panel-table = Екі раундтағы елді мекендер: адам саны
# draft en=660981a7
report-panel-previous = Алдыңғы раунд
# draft en=9e90e646
report-panel-current = Осы раунд
# draft en=3fef271b
report-panel-change = Өзгеріс
# draft en=172569be
report-panel-change-percent = Өзгеріс, %
# draft en=c0394664
report-panel-share-of-previous = Бұрынғы қорытындыдағы үлесі
# draft en=3965045b
report-panel-share-of-current = Осы қорытындыдағы үлесі
# draft en=2b8e51f1
report-panel-note = Соңғы екі баған әр раунд қорытындысының қанша бөлігі екі раундтағы елді мекендерге тиесілі екенін көрсетеді.
# draft en=d005f1a1
report-parts = Бір қорытындыдан екіншісіне, бөлік-бөлігімен
# draft en=a81da913
report-part = Бөлігі
# draft en=94dbb726
report-parts-previous = Алдыңғы раундтың қорытындысы
# draft en=a5e8ee3b
report-parts-current = Осы раундтың қорытындысы
# draft en=dc7cd5e6
report-part-panel = Екі раундтағы елді мекендердегі өзгеріс
# draft en=ae3f7642
report-part-new-coverage = Жаңадан қамтылған елді мекендер
# draft en=bbeae0dc
report-part-presence-began = Содан бері осы топ пайда болған елді мекендер
# draft en=1ca67f2f
report-part-carried = Алдыңғы раундтан көшірілген
# draft en=25940462
report-part-dropped = Енді қамтылмайтын елді мекендер
# draft en=3f9c912d
report-part-number-lost = Саны бұрын белгілі, қазір белгісіз
# draft en=ea50ea57
report-part-number-gained = Саны бұрын белгісіз, қазір белгілі
# draft en=93ec158e
report-parts-note = Бөліктердің қосындысы қорытындылардың айырмасына тең. Олардың біріншісі ғана сол бір елді мекендердегі өзгеріс.
# draft en=fc31abc7
report-changes = Жекелеген елді мекендердегі үлкен өзгерістер
# draft en=e4ac4896
report-changes-needed = Түсіндіруді қажет ететін өзгерістер
# draft en=0f540700
report-changes-explained = оның ішінде түсіндірілгені
# draft en=171254d9
report-changes-note = Елді мекендер саны.

## Quality

# draft en=00791a45
report-quality = Раундтың сапасы
# draft en=9024df8a
report-quality-lead = Санға сүйенбес бұрын оқырман білуге тиіс жайттар.
# draft en=b1cfac1f
report-quality-by-group = Топтар бойынша сапа
# draft en=a2f466b6
report-quality-single-informant = Қорытындының бір ақпарат берушіге сүйенетін бөлігі
# draft en=59371d2a
report-quality-carried = Қорытындының бұрынғы раундтан алынған бөлігі
# draft en=f64023fb
report-quality-unknown-settlements = Саны белгісіз елді мекендер
# draft en=63cb5759
report-quality-lower-bounds = Саны төменгі шек болып табылатын елді мекендер
# draft en=bfd23af0
report-quality-disputes = Ақпарат берушілер саны жөнінде бір-біріне қайшы келетін елді мекендер
# draft en=451985b2
report-quality-presence-disputes = Олар топтың бар-жоғы жөнінде бір-біріне қайшы келетін елді мекендер
# draft en=d4c3113c
report-quality-changes-needed = Түсіндіруді қажет ететін үлкен өзгерісі бар елді мекендер
# draft en=af5d5cd8
report-quality-changes-explained = оның ішінде түсіндірілгені
# draft en=d687ab5c
report-quality-note = Пайызбен берілген жолдар — топ қорытындысындағы үлес; қалғандары — елді мекендер саны.
# draft en=bf4f0769
report-quality-of-round = Жалпы раундтың сапасы
# draft en=3f1aaee0
report-quality-heaping-tens = Нөлмен аяқталатын екі және одан көп таңбалы аталған сандар
# draft en=36abd3ec
report-quality-heaping-hundreds = Екі нөлмен аяқталатын үш және одан көп таңбалы аталған сандар
# draft en=e622b086
report-quality-multiples = Адам саны үй шаруашылықтарының санына дәл еселі жауаптар
# draft en=fd759cbe
report-quality-corrections = Енгізілген және құжатталған түзетулер
# draft en=3f9f15cb
report-quality-decisions = Адам шешім қабылдаған сандар
# draft en=9192542f
report-quality-round-note = Дөңгелек сандар — болжамның белгісі, үй шаруашылықтарына дәл еселілік — адамдар саналмай, есептеп шығарылғанның белгісі.

## Method

# draft en=bc1c8033
report-method = Әдіс
# draft en=ae4e3700
report-method-collection-title = Жинау
# draft en=0d12cd98
report-method-collection = Сұхбат жүргізушілер әр елді мекенде негізгі ақпарат берушілермен сөйлеседі. Бар топтардың әрқайсысы туралы ақпарат беруші санын немесе аралығын, оның неге негізделгенін (тізілім, санау, бақылау, пікір), бүкіл елді мекенге қатысты ма, жоқ па, және белгілі болғанынша елдер, жылдар, жыныс пен себептер бойынша қалай бөлінетінін айтады.
# draft en=b587fa5d
report-method-states-title = Күйлер
# draft en=2e02d313
report-method-states = Топтың жоқ екені, санының белгісіз екені және елді мекеннің зерттелмегені — сауалнамадан осы бетке дейін үш бөлек нәрсе. Қосындыға аталған сандар мен расталған жоқтық қана кіреді.
# draft en=3f46c4a3
report-method-reconciling-title = Әр елді мекенге бір сан
# draft en=09a0987e
report-method-reconciling = Бір елді мекендегі бірнеше ақпарат берушінің жауабы тұрақты ережелермен бір санға келтіріледі. Алдымен адамның шешімі; одан кейін салмақ бойынша шешілетін бар-жоғы; елді мекеннің бөліктеріне айтылған сандар қосылып, төменгі шек береді; бүкіл топты қамтитын тізілім немесе санау пікірлерден жоғары тұрады; бір немесе екі пікір аралықтарының ортасында, үш және одан көп пікір салмақталған медианада тоғысады. Ақпарат берушілер бір-біріне қайшы келсе, елді мекен даулы деп белгіленеді.
# draft en=fdecdd44
report-method-totals-title = Қорытындылар мен бөліністер
# draft en=b57f028c
report-method-totals = Қорытынды — елді мекендер сандарының қосындысы. Бөліністер — ақпарат берушілер айтқан үлестердің орташасы; олар ашық қалдырғаны «белгісіз» болып қалады және әрдайым көрсетіледі. Бөліктер дөңгелектенбей қосылып, басылған кестеде бір рет қана дөңгелектенеді, сондықтан жолдар мен бағандар үйлеседі. Үлестер басылған сандардан есептеледі, сондықтан оқырман оларды өзі бөлсе, дәл сол нәтижені алады.
# draft en=76735fab
report-method-services-title = Қызметтер
# draft en=50d1b6c0
report-method-services = Ақпарат берушілердің көбі солай десе, елді мекенде қызмет жоқ деп саналады; дауыс тең болса да солай. Қашықтық — аталған аралықтардың ең алысы. Үй шаруашылықтары — қызмет жоқ елді мекендердің барлық үй шаруашылықтары.
# draft en=1842826b
report-method-comparing-title = Раундтарды салыстыру
# draft en=2e55d974
report-method-comparing = Екі раундтағы әр елді мекеннің дәл бір мәртебесі бар, ал қорытындылардың айырмасы осы бөліктердің қосындысы ретінде беріледі. Қорытындылардың өзі анықтамалар мен кезең бірдей болып, елді мекендер мен адамдардың дерлік бәрі екі раундқа кіргенде ғана салыстырылады.
# draft en=0044baad
report-method-release-title = Адамдарды қорғау
# draft en=765d8399
report-method-release = Шағын сандар және тым аз елді мекенге сүйенетін сандар басқаларымен біріктіріледі немесе өзін есептеп шығаруға мүмкіндік беретін тағы бір санмен бірге жасырылады. Аудан деңгейінен төмен ештеңе жарияланбайды.
# draft en=80def106
report-method-permissions = Кейбір шағын сандар сонда да жарияланды — раундпен бірге сақталатын, себебі көрсетілген жазбаша шешім бойынша.
# draft en=8b63ac2d
report-method-limits-title = Шектеулер
# draft en=c0f6451c
report-method-limits = Ақпарат берушілер бәрін білмеуі, бір адамды екі жерде санауы немесе санға мүдделі болуы мүмкін. Зерттелмеген елді мекендер бағаланбайды. Бұл сандар ресми статистика емес.

## Annex and remarks

# draft en=52797977
report-annex = Қосымша: кестелер
# draft en=57a547d1
report-annex-lead = Топтар бойынша жарияланатын барлық сандар. Үлестер топ қорытындысынан есептелген. «Басқа» мен «белгісіз» әрдайым бөлек жолда тұрады.
# draft en=829b9564
report-annex-regions = Барлық топтар: { $level }
# draft en=b0150cf0
report-annex-by = { $group }: { $dimension }
# draft en=deef62cb
report-annex-by-region = { $group }: { $level } × { $dimension }
# draft en=d012e808
report-remarks = Ескертпелер
# draft en=611ccd0c
report-boundaries = Атаулар, кодтар және карталардағы өңірлердің орналасуы жариялаушының аумақтардың құқықтық мәртебесі, олардың билігі немесе шекаралары туралы қандай да бір пікірін білдірмейді.
# draft en=f2ba3381
report-use = Сандарды дереккөзін көрсетіп келтіруге болады. Бағалауды бағалау деп атаңыз, раунд пен оның күндерін көрсетіңіз және әр топтың сандарын қоспаңыз: бір адам бірнеше топқа кіруі мүмкін.

## Words for those who do not see the pictures

# draft en=54f32f85
report-alt-bars = Жолақты диаграмма: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=dfa2acb3
report-alt-columns = Бағанды диаграмма: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=c2e33c93
report-alt-share = Үлестерге бөлінген жолақ: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=f6f48b6e
report-alt-stacked = Үлестерге бөлінген жолақтар: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=c4b91415
report-alt-changes = Нөлден солға және оңға қарай жолақтар: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=8acf1875
report-alt-map = Ұяшықтардан құралған карта: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=2c27cc6b
report-alt-map-outlines = Өңір шекаралары көрсетілген карта: { $title }. { $values }; барлық сандар кестеде бар.
# draft en=8dfef550
report-alt-flow = Ағындар диаграммасы: { $title }. { $values }; барлық сандар кестеде бар.

## Trace

# draft en=32921bbb
report-sources = Сандар қайдан алынған
# draft en=caf71e0d
report-trace-note = Осы есептің әр саны: оның кілті, неге негізделгені және бастапқы деректерінің таңбасы. keruen trace командасы кілт бойынша сұхбаттарға қайтарады.
# draft en=59d711c1
report-trace-printed = Сан
# draft en=2e9f999b
report-trace-key = Кілт
# draft en=c3cdb8a2
report-trace-settlements = Елді мекендер
# draft en=ea569288
report-trace-informants = Бағалаулар
# draft en=1fa87699
report-trace-unknown = Белгісіз
# draft en=48106975
report-trace-not-assessed = Зерттелмеген
# draft en=2060c2bb
report-trace-method = Әдіс беті
# draft en=189f6ba9
report-trace-fingerprint = Таңба

## Profile

# draft en=a58bbd17
report-profile = Өңір бейіні
# draft en=4037ea10
report-profile-groups = Топтар
# draft en=89c68411
report-profile-coverage = { $settlements } елді мекен зерттеліп, { $informants } негізгі ақпарат берушіден сұхбат алынды.
# draft en=aec90356
report-profile-share = Ел қорытындысындағы үлесі
# draft en=3421ec01
report-profile-hidden-number = Бұл топтың саны артындағы адамдарды қорғау үшін мұнда жасырылған.
# draft en=81437b29
report-profile-hidden = Сан артындағы адамдарды қорғау үшін толық немесе ішінара жасырылған: { $list }.

## Problems

# draft en=1773f19d
report-letter-missing = Есепті басып шығару мүмкін емес: { $font } қарпінде «{ $text }» мәтінінің таңбалары жоқ.
    .next = Бұл мәтінді programme.toml мен round.toml тақырыптарынан немесе places.csv атауларынан тауып, латын не кирилл әріптерімен жазыңыз.
