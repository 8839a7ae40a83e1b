### Командалық жол: анықтама беттері, есептер, ақаулар.

# draft en=670e6629
cli-usage = Шақыру:
# draft en=fe2fd552
cli-options-mark = [параметрлер]
# draft en=7c3af0bd
cli-verb-mark = КОМАНДА ...
# draft en=b742d5de
cli-arguments = Нені көрсету керек
# draft en=285bc23d
cli-options = Параметрлер
# draft en=dd645f2d
cli-examples = Мысалы
# draft en=91e8a56f
cli-verbs = Командалар, раундты өткізу ретімен
# draft en=0fc56cde
cli-help-option = Осы бетті көрсетіп, аяқтау.
# draft en=7526917e
cli-lang-option = Барлық хабарламалардың тілі: en, ru, kk немесе ky. Көрсетілмесе, жүйенің тілі қолданылады.
# draft en=8386e6c8
cli-lang-mark = ТІЛ
# draft en=9176abca
cli-file-mark = ФАЙЛ
# draft en=326d6e3b
cli-folder-mark = ҚАЛТА
# draft en=24d2bd35
cli-round-mark = РАУНД
# draft en=3c212fa9
cli-number-mark = САН
# draft en=92affcd8
cli-mapping-mark = СИПАТТАМА
# draft en=eed1f1c6
cli-key-mark = КІЛТ
# draft en=f02cc03d
cli-name-mark = АТЫ
# draft en=aa852ea5
cli-clearance-mark = РҰҚСАТ
# draft en=bdec2766
cli-country-mark = ЕЛ
# draft en=6d770468
cli-round-argument = Раундтың қалтасы немесе атауы (2026-1). Көрсетілмесе: осы қалтаның раунды немесе ең жаңасы.

# draft en=b53cdf97
cli-keruen = Keruen негізгі ақпарат берушілердің жауаптарын мобильділікті бақылау матрицасының жарияланған раундына айналдырады: бірнеше тілдегі есеп, жұмыс кітабы және деректер жиыны. Ондағы әр көрсеткіштің астындағы сұхбаттарды табуға болады.

    Раунд — бұл қалта. Экспорттарды import командасымен көшіріп, check командасымен қарап шығып, build командасымен жарияланым жасаңыз. Бәрін бірден көру үшін keruen demo ҚАЛТА командасын шақырыңыз.

# draft en=7e9e8e59
cli-demo = ҚАЛТАҒА көрсетілім бағдарламасын жазып, оның екі раундын құрастыру және жариялау.

    Ондағы жауаптар ойдан шығарылған, бұл әр бетте айтылған; жерлер, топтар және жарияланған қорытындылар шынайы.
    .short = толық мысал жасап, оны жариялау
# draft en=b2725af8
cli-demo-folder = Мысалға арналған жаңа қалта.
# draft en=f3628823
cli-demo-seed = Басқа сан қорытындысы сол күйі қалатын басқа ойдан шығарылған жауаптар береді.
# draft en=beccb696
cli-demo-messy = Раундқа белгілі қателер енгізіп, оны тексеру, мінсіз тексерушінің орнына жауап беру және не табылғанын айту.
# draft en=a354c929
cli-demo-time = Бүкіл көрсетілімге { $seconds } с кетті.

# draft en=9930550b
cli-init = ҚАЛТАДА жаңа бағдарлама бастау: түсіндірмелері бар баптаулар, елдің өңірлері мен аудандары, нысандарымен бірге бірінші раунд. ҚАЛТАДА бағдарлама бар болса, оның келесі раундын бастау.
    .short = жаңа бағдарлама бастау
# draft en=a4d18b21
cli-init-folder = Бағдарламаға арналған жаңа қалта.
# draft en=78f05b3a
cli-init-country = Өңірлері мен аудандары жазылатын ел: { $known }.
# draft en=6678dc24
cli-init-done = Бағдарлама { $folder } ішінде; оның бірінші раунды: { $round }.
# draft en=6def2bf5
cli-init-then = Әрі қарай: programme.toml және round.toml файлдарын оқып, түзетіңіз, елді мекендеріңізді places.csv файлына қосып, keruen forms командасын шақырыңыз.

# draft en=f28f0388
cli-places = Тізімдегі елді мекендерді осы қалтадағы бағдарламаның places.csv файлына қосу.

    Сипаттама файлы код, атау, өңір және аудан қай бағанда тұрғанын көрсетеді. Бұрыннан бар жерлер сол күйі қалады; өзгешелері аталады.
    .short = тізімнен елді мекендер қосу
# draft en=b2a77f66
cli-places-file = Тізім: кесте (XLSX немесе CSV).
# draft en=2ff07ec5
cli-places-mapping = Оның бағандарын сипаттайтын файл (YAML).
# draft en=5e155f48
cli-places-added = places.csv файлына { $n } жер қосылды.
# draft en=3c1be5db
cli-places-known = { $n } жер бұрыннан бар еді.
# draft en=ff5c1681
cli-places-differing = { $n } жердің places.csv файлындағы атауы, деңгейі немесе жоғары тұрған жері басқа; олар сол күйі қалдырылды: { $places }.

# draft en=d9b26752
cli-forms = Раундтың сұхбат нысандарын KoboToolbox, ODK және осындай басқа құралдарға арналған XLSForm файлдары ретінде жазу.

    Нысандар programme.toml, round.toml және places.csv файлдарына сүйенеді. Әр нысан үшін қысқа, әдеттегі және ұзақ сұхбатта неше сұрақ бар екені көрсетіледі.
    .short = сұхбат нысандарын жазу
# draft en=2b736223
cli-forms-new = жазылды
# draft en=ae628c50
cli-forms-same = өзгеріссіз
# draft en=3a767f6f
cli-forms-file = Файл
# draft en=a95e7fe4
cli-forms-state = Күйі
# draft en=8d9cb89c
cli-forms-shortest = Ең қысқа сұхбат
# draft en=d440edf9
cli-forms-typical = Әдеттегі сұхбат
# draft en=c549aca7
cli-forms-longest = Ең ұзақ сұхбат
# draft en=39a4fe50
cli-forms-questions = Сұрақтар саны көрсетілген.

# draft en=5b874a8d
cli-import = Экспорттарды раундқа дәл алынған күйінде көшіру.

    Бастапқы файл ешқашан өзгертілмейді және үстінен жазылмайды. Оның бақылау сомасы сақталады, сондықтан кейінгі өзгеріс байқалады.
    .short = экспорттарды раундқа көшіру
# draft en=13fa5a84
cli-import-new = { $file }: көшірілді.
# draft en=9c22d5ca
cli-import-same = { $file }: бұрыннан бар, мазмұны бірдей.
# draft en=9db90275
cli-import-renamed = { $received }: осындай атпен басқа файл бар. Екеуі де сақталды; мұнысы { $file } деген атпен.
# draft en=919189b1
cli-import-then = Алынғанның бәрі { $folder } ішінде. Әрі қарай: keruen check.

# draft en=ed9c9488
cli-check = Раундта не күмән тудыратынын көрсету: көрсеткішке енбеген жолдар мен себептері, ақпарат берушілер арасындағы қайшылықтар, сандар.

    Толық тізім build/findings.xlsx, .csv және .parquet файлдарына да жазылады. Енбеген жол болса, аяқталу коды 1 болады.
    .short = көрсеткіштерге не енбегенін және себебін көрсету
# draft en=12cf2d77
cli-check-all = Әр түрдің алғашқыларын ғана емес, барлық ескертуді көрсету.
# draft en=c440fbf6
cli-check-returned = Толтырылып қайтарылған findings.xlsx: ондағы шешімдер алдымен cleaning.csv және justifications.csv файлдарына қосылады.
# draft en=36abaf43
cli-check-taken = { $file } файлынан қосылды: { $entries } түзету, { $reasons } түсіндірілген өзгеріс.
# draft en=9525a202
cli-check-tally = { $checks } тексеріс: { $holds } жағдай дұрыс, { $fails } күмәнді, { $unknown } туралы айту мүмкін емес.
# draft en=2e08668a
cli-check-first = Әр түрдің неше ескертуі көрсетіледі.
# draft en=c1776143
cli-check-counts-files = { $n } бастапқы файл
# draft en=39a25011
cli-check-counts-unread = олардың { $n } файлынан бірде-бір сауалнама алынбады
# draft en=b5700c04
cli-check-counts-withdrawn = { $n } файл қайтарып алынды
# draft en=5cc7d02d
cli-check-counts-records = { $n } сауалнама
# draft en=687c361d
cli-check-counts-interviews = жауабы бар { $n } сұхбат
# draft en=e79f6d9e
cli-check-counts-places = { $n } елді мекен зерттелді
# draft en=d1e6da50
cli-check-counts-planned = { $n } елді мекен жоспарланды
# draft en=c947273a
cli-check-counts-missing = жоспарланған { $n } елді мекен зерттелмеді
# draft en=29e7e276
cli-check-counts-corrections = { $n } түзету қолданылды
# draft en=681b203f
cli-check-error = Көрсеткіштерге енбеді
# draft en=0f4894a0
cli-check-warning = Енді, бірақ күмәнді
# draft en=5572d393
cli-check-note = Мәлімет үшін
# draft en=2604c2d8
cli-check-more = және тағы { $n }; бәрін keruen check --all көрсетеді
# draft en=d9354ad8
cli-check-nothing = Ескерту жоқ: барлық жол енді.
# draft en=cfd10a15
cli-check-written = Толық тізім: { $file }

# draft en=96998260
cli-build = Раундтың көрсеткіштері мен жарияланымын жаңарту.

    Соңғы реттен бері өзгергендер ғана қайта жасалады. Жұмыс үзілсе, соңғы дайын жарияланым орнында қалады.
    .short = көрсеткіштер мен жарияланымды жаңарту
# draft en=a40cbb8b
cli-build-fresh = Соңғы құрастырудан бері ештеңе өзгерген жоқ.
# draft en=d412a2e6
cli-build-redone = { $total } қадамның { $n } қайта орындалды.
# draft en=b2fd7acc
cli-build-errors = { $n } жол көрсеткіштерге енбеді: оны және себебін keruen check көрсетеді.
# draft en=8c362a50
cli-build-warnings = { $n } күмән бар: оларды keruen check көрсетеді.
# draft en=b02334dc
cli-build-done = Жарияланым { $folder } ішінде ({ $seconds } с).

# draft en=5203a925
cli-publish = Раундты жариялау: ескіргенін қайта құрастырып, оған кім және кім үшін рұқсат бергенін көрсету.

    Рұқсат әр жарияланымда басылады. Ол раунд қалтасындағы clearance.csv файлына аты мен күні көрсетіліп жазылады.
    .short = раундтың кімге рұқсат етілгенін көрсетіп, жариялау
# draft en=816c4f15
cli-publish-clearance = Кімге рұқсат етілген: draft (жоба), shared_with_government (мемлекеттік органдарға берілді) немесе cleared (бәріне рұқсат етілді).
# draft en=38167576
cli-publish-who = Рұқсатты кім берді.
# draft en=b1dd5d2c
cli-publish-who-missing = Рұқсат үшін оны берген адамның аты керек.
    .next = Оны қосыңыз: keruen publish --clearance { $clearance } --who "Аты".
# draft en=f7dd85d0
cli-publish-clearance-is = Рұқсат: { $clearance }.

# draft en=0e9f3b66
cli-trace = Жарияланған көрсеткіштің астында не тұрғанын көрсету: елді мекендер, әр ақпарат берушінің бағалауы, түзетулер мен шешімдер, бастапқы файлдың жолы.
    .short = көрсеткіштің астындағы сұхбаттарды көрсету
# draft en=85162e37
cli-trace-key = Көрсеткіштің publication/figures.csv файлындағы кілті, мысалы persons@labour_migrant@KZ-47@2023-3. Командалық жолда оны тырнақшаға алыңыз.
# draft en=76c095ae
cli-trace-all = Ең ірілерін ғана емес, барлық елді мекенді көрсету.
# draft en=b7f929bb
cli-trace-figure = { $key } = { $printed }
# draft en=4a3e9820
cli-trace-hidden = { $key } жарияланбайды ({ $state }). Оның астындағы деректер топтан сыртқа шықпайды.
# draft en=de4a6acc
cli-trace-rests = Ол { $n } елді мекеннің деректеріне негізделген.
# draft en=74cd4eae
cli-trace-informant = Ақпарат беруші
# draft en=23babf7f
cli-trace-said = Айтқаны
# draft en=68ac1898
cli-trace-basis = Негізі
# draft en=c32b5a66
cli-trace-source = Бастапқы файл
# draft en=92618a27
cli-trace-row = Жол
# draft en=5278dce1
cli-trace-sum = sha256
# draft en=27ef81f1
cli-trace-corrections = Түзетулер
# draft en=ed92c1c7
cli-trace-decisions = Шешімдер
# draft en=a496e19e
cli-trace-correction = { $record }, { $path }: { $old } → { $new } ({ $reason }; { $who }, { $when })
# draft en=4ad795af
cli-trace-decision = { $place }: { $seen } орнына { $value } ({ $reason }; { $who }, { $when })
# draft en=81c80b78
cli-trace-more = және тағы { $n } кішірек елді мекен; бәрін --all көрсетеді
# draft en=95bfb108
cli-trace-round = Бұл көрсеткіш жалпы раундқа қатысты; ол барлық сұхбаттарға негізделген.

# draft en=3b37cdaa
cli-diff = Өзгерген әр жарияланған көрсеткішті көрсету: бұрынғысы, жаңасы және себебі.

    Алдыңғы құрастырумен немесе басқа жарияланыммен салыстырылады.
    .short = алдыңғы құрастырудан бері не өзгергенін көрсету
# draft en=64d70bf7
cli-diff-before = Салыстырылатын басқа жарияланым немесе құрастыру; көрсетілмесе, алдыңғы құрастыру.
# draft en=face2f59
cli-diff-key = Кілт
# draft en=78ffb75f
cli-diff-old = Бұрын
# draft en=e3ffc490
cli-diff-new = Қазір
# draft en=f8889fca
cli-diff-cause = Себебі
# draft en=4d74c3d5
cli-diff-none = Жарияланған көрсеткіштердің ешқайсысы өзгерген жоқ.
# draft en=40172303
cli-diff-changed = Жарияланған { $n } көрсеткіш өзгерді.
# draft en=d7c63d75
cli-diff-inputs = Өзгерген бастапқы деректер: { $inputs }
# draft en=6bd559db
cli-diff-no-inputs = Бастапқы деректер өзгерген жоқ.

# draft en=13798399
cli-reproduce = Раундтың көрсеткіштерін біреу жариялаған көрсеткіштермен жол-жолымен салыстыру.

    Әр жол қайта шығады, өзгеше болады, басқа жарияланған жолға қайшы келеді немесе біз оны жарияламаймыз.
    .short = жарияланған көрсеткіштермен салыстыру
# draft en=4c8c712b
cli-reproduce-file = table, group, dimension, category, value, unit бағандары бар CSV файлы.
# draft en=9dc65d77
cli-reproduce-all = Қайта шыққан жолдарды да көрсету.
# draft en=81117186
cli-reproduce-reproduced = { $n } жол қайта шықты
# draft en=c3f4132f
cli-reproduce-differs = { $n } жол өзгеше
# draft en=df2ee59d
cli-reproduce-contradicts = { $n } жол басқа жарияланған жолға қайшы келеді
# draft en=050ca0dd
cli-reproduce-not-published = { $n } жолды біз жарияламаймыз

# draft en=314ebee2
cli-stage-read = Бастапқы файлдарды оқу
# draft en=ba35b8e4
cli-stage-correct = Түзетулерді қолдану
# draft en=a0b8f107
cli-stage-derive = Жауаптарды талдау
# draft en=d4e6f56f
cli-stage-settle = Ақпарат берушілерді келістіру
# draft en=be22a8c1
cli-stage-total = Қосындыларды есептеу
# draft en=45454aa3
cli-stage-compare = Алдыңғы раундпен салыстыру
# draft en=2b719349
cli-stage-check = Жауаптар мен көрсеткіштерді тексеру
# draft en=78018363
cli-stage-release = Жариялауға болатынын іріктеу
# draft en=7f3f2189
cli-stage-publish = Жарияланымды дайындау
# draft en=bb3f53c6
cli-stage-write = Ойдан шығарылған жауаптарды жазу
# draft en=a16f41bd
cli-stage-previous = Алдыңғы раундты құрастыру

# draft en=14614bd8
cli-wrong-call = Команда түсінуге болмайтындай шақырылды.
    .next = Оны қалай шақыру керек: { $command } --help
# draft en=6a482abd
cli-no-such-option = { $option } деген параметр жоқ. Мүмкін, { $nearest } деп жазғыңыз келген шығар?
# draft en=d0ef6f16
cli-no-such-verb = { $verb } деген команда жоқ. Мүмкін, { $nearest } деп жазғыңыз келген шығар?
# draft en=ab9dfef4
cli-no-such-language = { $language } деген тіл жоқ; барлары: { $known }.
# draft en=5dd740fd
cli-missing = Көрсетілмеген: { $name }.
# draft en=ccee377c
cli-bad-value = { $name } мәні дұрыс емес. Мүмкін мәндер: { $known }.
# draft en=957f23f8
cli-option-without-value = { $option } параметрінен кейін мән керек.
# draft en=7f0e09f3
cli-interrupted = Жұмыс үзілді. Соңғы дайын жарияланым орнында қалды.
# draft en=afd865d2
cli-no-access = { $file } файлын жазу немесе оқу мүмкін емес.
    .next = Оны басқа бағдарламаларда жауып, қалтаға құқығыңызды тексеріп, команданы қайталаңыз.
# draft en=d75e2263
cli-fault = Keruen бағдарламасының өзінде қате кетті; файлдарыңыз өзгерген жоқ.
    .next = { $log } файлын әзірлеушілерге жіберіңіз: онда қатенің қай жерде болғаны жазылған.

# draft en=6f40c832
cli-init-round = ҚАЛТАДА бағдарлама бар болса, келесі раундтың аты (2026-2). Көрсетілмесе: жыл және келесі нөмір.
# draft en=d34c014f
cli-init-next = { $before } раундынан кейінгі раунд { $folder } ішінде. Салыстыруға болатындай кезеңі, анықтамалары және елді мекендер тізімі сол қалпында. Әрі қарай: round.toml ішіндегі күндерді түзетіңіз.
# draft en=2b8b33f1
cli-places-above = Құрамында басқалары бар { $n } жаңа бірлік қосылды: { $places }. Коды қате жазылса, places.csv файлынан жолын алып тастап, тізімді түзетіңіз.
# draft en=8bcea669
cli-bad-whole = { $name } — бүтін сан{ $least ->
        [none] {""}
       *[other] , кемінде { $least }
    }{ $most ->
        [none] {""}
       *[other] , ең көбі { $most }
    }.
# draft en=5cd1513b
cli-stage-next = Келесі раундты дайындау
# draft en=52ef7ede
cli-no-path = { $file } жоқ немесе оны жазатын қалта жоқ.
    .next = Атауын тексеріңіз; алдымен қалтаны жасап, команданы қайталаңыз.
# draft en=a212ee44
cli-no-room = Диск жазылатынды қабылдамады: { $message }.
    .next = Орын босатыңыз немесе жазуға болатын қалтаны көрсетіп, команданы қайталаңыз; соңғы сәтті жарияланым орнында.
