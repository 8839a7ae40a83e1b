### Ресми қатарлар: не дұрыс емес, не істеу керек.

# draft en=de21f0a6
policy-vintage-unknown = { $vintage } деген шекара құрамы жоқ; барлары: { $known }.
    .next = Солардың бірін көрсетіңіз.
# draft en=60d38420
policy-doubt-duplicate = { $address } көрсеткіші қатарларда бірнеше рет әртүрлі мәнмен кездеседі: { $values }. Ол сан бермейді.
    .next = Дереккөз растайтын мәнді қалдырып, басқа жолдарды алып тастаңыз.
# draft en=6b4987b5
policy-doubt-vintage = { $address }: { $vintage } бірліктерінің арасында { $place } жоқ. Бұл сан бойынша көрсеткіш есептелмеді.
    .next = Жолдағы шекара құрамын немесе аумақ кодын түзетіңіз.
# draft en=815ca50c
policy-doubt-negative = { $address } мәні { $value }, ал сан нөлден кем болмайды. Бұл сан бойынша көрсеткіш есептелмеді.
    .next = Дереккөзден қараңыз: таңбасы қате немесе жолда сальдо тұрған болуы мүмкін.
# draft en=04b21a73
policy-doubt-thousands-or-persons = { $address } мәні { $value }, ал қатар әдетте { $usual } шамасында: мыңдықтар мен бірліктер араласып кеткен сияқты. Бұл сан бойынша көрсеткіш есептелмеді.
    .next = Өлшем бірлігін дереккөзден анықтап, сәйкестендіру файлында масштабты (scale) көрсетіңіз.
# draft en=4698838e
policy-doubt-percent-or-fraction = { $measure }, { $period }: бірлігі пайыз болса да, барлық { $n } мән 0 мен 1 аралығында: бұл үлес болуы мүмкін. Олар сан бермейді.
    .next = Дереккөз үлестерді берсе, сәйкестендіру файлында scale: 100 деп жазыңыз.
# draft en=ecae598f
policy-doubt-missing-years = { $address }: қатардың ішінде { $n } жыл жетіспейді ({ $years }).
    .next = Дереккөзде болса, жылдарды қосыңыз; өзіміз ештеңе толтырмаймыз.
# draft en=6ccf188f
policy-cell-number = { $file }, { $row }-жол, { $column } бағаны: «{ $value }» сан емес.
    .next = Ұяшықты түзетіңіз немесе ол жоқ дерек белгісі болса, сәйкестендіру файлында missing астында атаңыз.
# draft en=5998b20d
policy-cell-comma = { $file }, { $row }-жол, { $column } бағаны: «{ $value }» бөлшек деп те, мыңдық деп те оқылады.
    .next = Сәйкестендіру файлында decimal: "," немесе decimal: "." деп жазыңыз.
# draft en=826ec983
policy-cell-period = { $file }, { $row }-жол, { $column } бағаны: «{ $value }» кезең емес.
    .next = Кезеңдер былай жазылады: 2022, 2022-07, 2022-07-01 немесе 2014/2017.
# draft en=16e71112
policy-cell-place = { $file }, { $row }-жол, { $column } бағаны: «{ $value }» — { $vintage } құрамындағы аумақ емес; ең жақындары: { $nearest }.
    .next = Аумақты сәйкестендіру файлында place.values астында атаңыз.
# draft en=4a49dc0d
policy-cell-word = { $file }, { $row }-жол, { $column } бағаны: «{ $value }» сөзі түсіндірілмеген; файлда түсіндірілгені: { $known }.
    .next = Сөзді осы бағанның values тізіміне қосыңыз.
# draft en=33605a23
policy-cell-vintage = { $file }, { $row }-жол: сәйкестендіру файлында { $period } үшін шекара құрамы көрсетілмеген.
    .next = Ертерек күннен басталатын құрамды қосыңыз.
# draft en=9d327b24
policy-series-column = { $file }, { $line }-жол: { $column } бағанында «{ $value }» тұра алмайды.
    .next = Жолды түзетіңіз; бағандар docs/methods/series.md бетінде түсіндірілген.
# draft en=44c0ba10
policy-key-unknown = { $key } кілті бар көрсеткіш жоқ.
    .next = Мүмкін, { $nearest }? Кілттер build/figures.csv файлында.
# draft en=0caca157
policy-folder-none = { $folder } — саясатты бағалау қалтасы емес: онда policy.toml жоқ.
    .next = Сондай қалтаны көрсетіңіз немесе keruen policy init арқылы жасаңыз.
# draft en=692355e1
policy-not-built = { $folder } қалтасындағы бағалау әлі құрылмаған.
    .next = Алдымен keruen policy build шақырыңыз.
# draft en=337283ec
policy-nothing = { $folder } файлдарының ешқайсысы көрсеткіш бермеді, сондықтан ештеңе қабылданбады.
    .next = Жоғарыдағы хабарларды оқыңыз: әр жолдың себебі айтылған.
# draft en=83247ff1
policy-service-unknown = { $service } деген қызмет жоқ; барлары: { $known }.
    .next = Солардың бірін көрсетіңіз.
# draft en=8ce5edd7
policy-service-off = { $service } қызметі өшірулі.
    .next = Бұл компьютерге оған жүгінуге болса, policy.toml файлына жазыңыз: { $setting }.
# draft en=9719a499
policy-service-failed = { $service } қызметі { $address } мекенжайында жауап бермеді: { $message }.
    .next = Команданы кейінірек қайталаңыз: келгені сақталды.
# draft en=ca49a387
policy-service-shape = { $service } қызметінің { $file } файлындағы жауабының түрі белгісіз: { $message }.
    .next = Қызмет өзгерген болуы мүмкін. Кестені қолмен жүктеп, сәйкестендіру файлымен қабылдаңыз.
# draft en=1980ce5e
policy-sdmx-missing = SDMX файлдарына Keruen бағдарламасының орнатылмаған бөлігі керек.
    .next = Оны орнатыңыз: pip install "keruen[sdmx]".

## keruen policy init

# draft en=9b0b664f
policy-init-what = Көші-қон саясатын ресми қатарлар бойынша бағалау: не бағаланады және қалай басылады.
    # белгісінен басталатын жолдар — түсіндірмелер.
# draft en=02552110
policy-init-article = true: есепке Қазақстан туралы 2023 жылғы мақаланың кестелері кіреді, қатарлар бар жерде қайта есептелген.
# draft en=a39c0f65
policy-init-services = Осы компьютер желі арқылы жүгіне алатын статистика қызметтері: bns, taldau, cisstat, unsdg. [] — ешқайсысы.
# draft en=23ef6439
policy-init-title = Қазақстанның көші-қон саясаты: ресми қатарлар бойынша бағалау
# draft en=75426140
policy-init-level = өңір
# draft en=8a707a2f
policy-init-evaluation = Әр [[evaluation]] — бір шекара құрамындағы күнтізбелік жылдар кезеңі: KZ-16 (2018 жылғы маусымға дейін),
    KZ-17 (2022 жылғы маусымға дейін) немесе KZ-20. Басқа құрамның жылдары мүмкін болған жерде қосылады.
# draft en=ed69f7eb
policy-init-factors = Көші-қон сальдосымен салыстырылатын факторлар: қатарлардағыдай көрсеткіш@қималар; соңындағы /population санды 10 000 тұрғынға шаққанда береді.
# draft en=3c0ec09e
policy-init-mapping = Кесте бағандарының қатарға айналуы; әр кілт docs/methods/series.md бетінде түсіндірілген.

## keruen policy

# draft en=2dcc446d
cli-policy = Көші-қон саясатын ресми қатарлар бойынша бағалау: халық санының өзгерісі неден құралады, кім келіп, кім кетеді, ел ішінде қайда көшеді және әр класс пен индекс қай деректен шығады.

    keruen policy init ҚАЛТА командасынан бастаңыз: ол Қазақстан қатарларын әкеледі, сонда keruen policy build ҚАЛТА бірден есеп басады.
    .short = көші-қон саясатын ресми қатарлар бойынша бағалау
# draft en=9f84bb09
cli-policy-init = Бағалау қалтасын Keruen бағдарламасымен бірге келетін Қазақстан қатарларымен құру.

    policy.toml не бағаланатынын айтады; series/ ішінде көрсеткіштер дереккөздерімен; effectiveness/ — адамдар бағалайтын нәрселерге арналған.
    .short = бағалауды Қазақстан қатарларымен бастау
# draft en=68cf30d5
cli-policy-import = CSV, XLSX немесе SDMX кестесін сәйкестендіру файлы арқылы қатар ретінде қабылдау.

    mappings/example.yaml файлынан бастаңыз. Оқылмайтын ұяшық сан емес, хабар береді; үлеске, мыңдыққа немесе басқа өңірге ұқсайтын мән де солай.
    .short = кестені қатар ретінде қабылдау
# draft en=758d5736
cli-policy-build = Қатарларды бағалап, есепті, мониторды және кестелерді барлық тілде басу.

    Ештеңе өзгермесе, ештеңе істелмейді. Белгісіз көрсеткіштер есепте себебімен тұрады.
    .short = бағалап, есепті басу
# draft en=19194f8c
cli-policy-monitor = Бақыланатын қатарларды көрсету: соңғы мән, өзгеріс, үзілістер және не жоқ.
    .short = бақыланатын қатарларды көрсету
# draft en=ae86d970
cli-policy-trace = Көрсеткіш немесе класс неден шығатынын көрсету: ереже, әдіс, дереккөзі мен күні бар әр қатар жолы.
    .short = көрсеткіш неден шығатынын көрсету
# draft en=aeda1ea8
policy-folder = Бағалау қалтасы; көрсетілмесе — ағымдағы.
# draft en=4eb793f5
policy-folder-new = Жаңа қалта.
# draft en=6ea36b5f
policy-file = Кесте: CSV, XLSX немесе SDMX (keruen[sdmx] қосымшасымен).
# draft en=6c360d6b
policy-mapping = Бағандардың мәнін айтатын сәйкестендіру файлы.
# draft en=d5d47f53
policy-mapping-mark = СӘЙКЕСТЕНДІРУ
# draft en=2e379c89
policy-key = build/figures.csv файлындағы немесе есептің сандар көзі бөліміндегі кілт.
# draft en=87267543
policy-trace-all = Барлық қатар жолын көрсету.
# draft en=0cc8b873
policy-init-done = Бағалау құрылды: { $file }. Келесі: keruen policy build.
# draft en=abb640c0
policy-import-done = { $n } көрсеткіш қабылданды: { $file }.
# draft en=265d6d8b
policy-build-gaps = { $n } қатарда жылдар жетіспейді; ештеңе толтырылмайды.
# draft en=35f7a686
policy-build-figures = { $n } көрсеткіш, оның { $known } белгілі.
# draft en=fa3d5a59
policy-build-done = Жарияланым { $folder } қалтасында ({ $seconds } с).
# draft en=df69bf18
policy-build-fresh = Ештеңе өзгермеді; жарияланым { $folder } қалтасында ({ $seconds } с).
# draft en=255686a4
policy-trace-rests = { $n ->
        [0] Ешбір қатар жолынан шықпайды ({ $method }).
       *[other] { $n } қатар жолынан шығады ({ $method }):
    }
# draft en=6c43c592
policy-trace-absent = мұндай жол жоқ
# draft en=1ad6b4d4
policy-trace-left = Тағы { $n }; --all көрсетеді.
# draft en=b75db87e
policy-trace-head-row = Қатар жолы
# draft en=06402e02
policy-trace-head-value = Мән
# draft en=a4b395c7
policy-trace-head-state = Күй
# draft en=9ab7d5d6
policy-trace-head-source = Дереккөз
# draft en=e6605d2b
policy-trace-head-day = Көшірілген күні
# draft en=caefdbd8
cli-policy-fetch = Статистика қызметінен кесте сұрау: Ұлттық статистика бюросы (bns), Талдау (taldau), ТМД Статкомитеті (cisstat) немесе БҰҰ ТДМ қызметі (unsdg).

    Әдепкіде өшірулі: policy.toml жүгінуге болатын қызметтерді атайды. Келгені raw/ ішінде бет-бетімен сақталады, үзілген сұрау тоқтаған жерінен жалғасады; содан кейін кестені keruen policy import және сәйкестендіру файлымен қабылдаңыз.
    .short = статистика қызметінен кесте сұрау
# draft en=2d475208
policy-service = Қызмет: { $known }.
# draft en=cbedd326
policy-service-mark = ҚЫЗМЕТ
# draft en=4aaae85e
policy-code = Кестенің қызмет атайтын нөмірі немесе коды.
# draft en=812dbedd
policy-code-mark = КОД
# draft en=0d631480
policy-with = Қызмет параметрі, мысалы period=7, dics=67, areaCode=398, freq=44; қайталауға болады.
# draft en=d5354896
policy-with-mark = АТЫ=МӘНІ
# draft en=6c79dc4f
policy-fresh = Бар беттерді де қайта сұрау.
# draft en=3c34bcfd
policy-fetch-done = { $file } файлында { $n } жол; бет: { $pages }, қазір сұралғаны: { $asked }. Келесі: keruen policy import.
# draft en=2f0bda17
policy-doubted = Қатарлардың { $n } көрсеткіші қате сияқты. Дереккөзде олар дұрыс болуы мүмкін, сондықтан ештеңе түзетілмеді: олар есептеулерге қатыспайды, бұл есепте көрсетілген.
# draft en=065c1c8d
policy-doubts-written = Барлық күмән және әрқайсысында не істеу керек: { $file }
