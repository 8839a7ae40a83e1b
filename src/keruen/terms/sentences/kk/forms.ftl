### Сауалнамалар дауыстап оқылатын түрінде. $way — топтың бағыты: here (келген), back (оралған), away (кеткен).

## Сауалнама беттері

# draft en=33388176
forms-page-place = Орналасқан жері
# draft en=60b13e17
forms-page-district = Аудан
# draft en=e927232d
forms-page-visit = Сапар
# draft en=9f4d95d6
forms-page-informant = Ақпарат беруші
# draft en=88ccaaad
forms-page-interview = Сұхбат
# draft en=2275e3c1
forms-page-presence = Мұнда кім тұрады, кім кетті
# draft en=483716f6
forms-page-number = { $group }: саны
# draft en=57bcb4c1
forms-page-source = { $group }: бұл қайдан белгілі
# draft en=db8e8c7a
forms-page-dimension = { $group }: { $dimension }
# draft en=98a0f26d
forms-page-rest = { $dimension }: қалғандарының бәрі
# draft en=caf731da
forms-page-flow = { $group }: не өзгерді
# draft en=0eedb0c7
forms-page-closing = Сұхбаттан кейін: сізге арналған сұрақтар
# draft en=c0e95525
forms-page-listed = Елді мекен
# draft en=288b280b
forms-group = { $group }
# draft en=44c02274
forms-service = { $service }
# draft en=b27b429a
forms-recommended = Ұсынылған елді мекен
# draft en=4ea767cc
forms-listed = Көші-қон бар елді мекен

## Орын және сапар

# draft en=1472fb8a
forms-required = Осы сұраққа жауап беріңіз.
# draft en=5d3879cf
forms-region = Өңір
# draft en=4e4e7900
forms-district = Аудан немесе қала
# draft en=6397d1d7
forms-settlement = Елді мекен
# draft en=6cf37db8
forms-settlement-other = Елді мекеннің атауы
    .hint = Жергілікті жазылуы бойынша. Тізімде жоқ болса ғана толтырыңыз.
# draft en=bd077bde
forms-enumerator = Сіздің кодыңыз
    .hint = Мысалы, E01; атыңызды жазбаңыз.
# draft en=2fecf2db
forms-code = 12 әріп пен цифрдан аспауы керек, бос орынсыз.
# draft en=7bbd52d3
forms-visit-date = Сұхбат күні
    .constraint = Күн раунд мерзіміне сай келуі керек, келешектегі күн болмауы керек.
# draft en=1c90713f
forms-mode = Сұхбатты қалай жүргізіп жатырсыз?
# draft en=bc6476d4
forms-gps = Сіз тұрған жердің координаттары
    .hint = Ашық жерде тұрыңыз. Сигнал болмаса, бос қалдырыңыз.
# draft en=f7d856d3
forms-outcome = Елді мекенді зерттеу мүмкін болды ма?
# draft en=3ca090c0
forms-consent = Сәлеметсіз бе! Біз мұнда қанша мигрант тұратынын және осы жерден қанша адам кеткенін білгіміз келеді. Жауап беру ерікті, кез келген уақытта тоқтата аласыз. Атыңыз жазылмайды, тек жиынтық деректер жарияланады. Жауап беруге келісесіз бе?
# draft en=7234b8f8
forms-consent-b1 = Сәлеметсіз бе! Біз ауданның қай елді мекендеріне мигранттар келетінін және қай елді мекендерінен адамдар кететінін білгіміз келеді. Жауап беру ерікті, кез келген уақытта тоқтата аласыз. Атыңыз жазылмайды. Жауап беруге келісесіз бе?
# draft en=43acd874
forms-consent-services = Сәлеметсіз бе! Біз осы елді мекен тұрғындарына қандай қызметтер қолжетімді екенін білгіміз келеді. Жауап беру ерікті, кез келген уақытта тоқтата аласыз. Атыңыз жазылмайды, тек жиынтық деректер жарияланады. Жауап беруге келісесіз бе?

## Ақпарат беруші

# draft en=e81665ca
forms-informant = Ақпарат берушінің коды
    .hint = Мысалы, K1. Атын немесе телефон нөмірін ешқашан жазбаңыз.
# draft en=132917d5
forms-informant-kind = Ақпарат беруші кімнің атынан жауап береді?
# draft en=fa7d7edc
forms-informant-sex = Ақпарат берушінің жынысы

## Кімдер бар

# draft en=0fc1ef08
forms-groups-present = Мына топтардың қайсысы бар: қазір осында тұратын немесе осы жерден кеткен адамдар?
    .hint = Әр топты оқып беріңіз. Саны белгісіз болса да, бар топтарды белгілеңіз.
# draft en=3ab9caf4
forms-groups-unknown = Ал қалған топтардың қайсысының бар-жоғын білмейсіз?
    .hint = Ақпарат беруші бәрі туралы білсе, бос қалдырыңыз.
# draft en=bb32fd0f
forms-groups-confirmed = Демек, біз белгілемеген топтардан ешкім жоқ. Дұрыс па?
    .hint = Екі сұрақтың ешқайсысында белгіленбеген топ «жоқ» деп есептеледі. Олай болмаса, артқа қайтыңыз.

## Топтың саны

# draft en=9fc950e6
forms-about = Енді мына топ туралы: { $group }. { $definition }
# draft en=f45aec00
forms-answer =
    { $way ->
        [away] Осы жерден кетіп, қазір басқа жерде тұратын мұндай қанша адам бар?
        [back] Қайтып келіп, қазір осында тұратын мұндай қанша адам бар?
       *[here] Қазір осында мұндай қанша адам тұрады?
    }
# draft en=5991dcd9
forms-persons = Неше адам?
    .constraint = 0-ден үлкен бүтін сан. Ешкім болмаса, артқа қайтып, топтың белгісін алып тастаңыз.
# draft en=f7ce9622
forms-band = Шамамен қанша? Мына аралықтардың қайсысы дұрысырақ?
# draft en=3cf9784f
forms-group-households = Бұл неше үй шаруашылығы?
    .hint = Белгісіз болса, бос қалдырыңыз.
    .constraint = 0-ден үлкен және адам санынан аспайды.
# draft en=68646f36
forms-basis = Бұл санды қайдан білесіз?
# draft en=dcde645a
forms-covers = Бұл тізілім немесе санау топты толық қамти ма?
# draft en=9a906ba5
forms-scope = Бұл бүкіл елді мекен бе, әлде оның бір бөлігі ғана ма?
# draft en=6d2faa14
forms-part-name = Елді мекеннің қай бөлігі?
# draft en=b0b36989
forms-knowledge = Ақпарат беруші бұл топты қаншалықты жақсы біледі?
# draft en=09277da0
forms-known = Мыналардың қайсысы туралы сан айта аласыз?
    .hint = Оқып беріңіз. Ақпарат беруші білетінін ғана белгілеңіз: қалғаны сұралмайды. Ештеңе білмесе, бос қалдырыңыз.

## Санның бөліктері

# draft en=2737775d
forms-count-countries = Адам саны ең көп елдерден бастайық, бес елге дейін. Нешеуін атай аласыз?
    .hint = Келесі беттерде сонша ел сұралады.
# draft en=3a563fcd
forms-count-places = Адам саны ең көп өңірлерден бастайық, бес өңірге дейін. Нешеуін атай аласыз?
    .hint = Келесі беттерде сонша өңір сұралады.
# draft en=5777f4b5
forms-one-of-countries = { $dimension }
# draft en=0b7fbd1d
forms-one-of-places = { $dimension }
# draft en=e92239e3
forms-which-countries =
    { $breakdown ->
        [nationality] Олар қай елдің азаматтары?
        [country_of_return] Олар қай елден оралды?
        [country_of_destination] Олар қай елге кетті?
       *[other] Қай ел?
    }
# draft en=ae291edd
forms-which-places =
    { $breakdown ->
        [origin] Олар қай өңірден келді?
        [destination] Олар қай өңірге кетті?
       *[other] Қай өңір?
    }
# draft en=712343d8
forms-part-of-it = Неше адам?
# draft en=de213c05
forms-other-countries = Ал қалған елдердің бәрін қосқанда неше адам?
    .hint = Басқалары болмаса, 0. Ешкім білмейтіні ашық қала алады.
# draft en=ddb7abbe
forms-other-places = Ал қалған өңірлердің бәрін қосқанда неше адам?
    .hint = Басқалары болмаса, 0. Ешкім білмейтіні ашық қала алады.
# draft en=398ae8db
forms-in-year =
    { $way ->
        [away] Олардың қаншасы { $year } жылы кетті?
        [back] Олардың қаншасы { $year } жылы оралды?
       *[here] Олардың қаншасы { $year } жылы келді?
    }
# draft en=79328959
forms-reasons =
    { $way ->
        [away] Олар неге кетті?
        [back] Олар неге оралды?
       *[here] Олар мұнда неге келді?
    }
    .hint = Оқып бермеңіз. Аталған әр себепті белгілеңіз.
# draft en=c98663c3
# draft en=c98663c3
forms-for-reason = { $category }: неше адам?
    .hint = Ақпарат беруші айта алмаса, бос қалдырыңыз.
# draft en=9a886017
forms-of-category = { $category }: неше адам?
# draft en=8f2effb6
forms-left-open = Ашық қалғаны: { $number } адам ішінен { $open }. Бұл қате емес: олар «белгісіз» деп есептеледі.
# draft en=80df845e
forms-parts = Бұл адам санынан ({ $number }) көп. Осы жерде түзетіңіз немесе санға қайта оралыңыз.
# draft en=433b95c8
# draft en=433b95c8
forms-largest = 1 мен { $largest } арасындағы, адам санынан аспайтын бүтін сан.
# draft en=b9058fee
forms-named-twice = Бұл нұсқа аталып қойған.

## Не өзгерді

# draft en=2f6bd783
forms-previous =
    { $way ->
        [away] Алдыңғы раундымыз кезінде мұндай қанша адам кетіп қойған еді?
       *[here] Алдыңғы раундымыз кезінде мұнда мұндай қанша адам тұратын еді?
    }
    .hint = Белгісіз болса, үшеуін де бос қалдырыңыз.
# draft en=2e1cd723
forms-arrived =
    { $way ->
        [away] Содан бері тағы қаншасы кетті?
        [back] Содан бері тағы қаншасы оралды?
       *[here] Содан бері қаншасы келді?
    }
# draft en=2caf083c
forms-left =
    { $way ->
        [away] Ал содан бері қаншасы қайтып келді?
       *[here] Ал содан бері қаншасы кетті?
    }
# draft en=426a9401
forms-negative = Бүтін сан, 0 немесе одан көп.

## Соңы

# draft en=9d27ca25
# draft en=9d27ca25
forms-recommended-count = Көп адам келген немесе көп адам кеткен, біз барып көруіміз керек басқа елді мекендер бар ма? Нешеуін атай аласыз?
    .hint = Ондай жер болмаса, 0.
    .constraint = 0 мен 5 арасындағы бүтін сан.
# draft en=e1b38b2e
forms-recommended-name = Ол елді мекен қалай аталады?
# draft en=c3597828
forms-recommended-region = Ол қай өңірде?
# draft en=146c7be0
forms-recommended-district = Қай ауданда?
# draft en=1ac1d8c2
forms-recommended-group = Онда қандай топтар бар?
# draft en=adc07d80
forms-observation-match = Жауаптар өзіңіз көрген жағдайға сәйкес келе ме?
    .hint = Өзіңіз жауап беріңіз, ақпарат берушіден сұрамаңыз.
# draft en=e08fde9f
forms-observation-nothing = Ештеңе сәйкес келмейді
# draft en=e87510d6
forms-observation-some = Кейбірі сәйкес келеді
# draft en=77dcf193
forms-observation-most = Көбі сәйкес келеді
# draft en=3d71748a
forms-observation-everything = Бәрі сәйкес келеді
# draft en=e83e5654
forms-observation-unknown = Көру мүмкін болмады
# draft en=b7c1696d
forms-list-kept = Ақпарат берушіде осы адамдардың тізімі немесе тізілімі бар ма?
    .hint = Сұхбат кезінде көргеніңіз немесе естігеніңіз.
# draft en=87c0ded8
forms-list-kept-none = Тізім жоқ
# draft en=2ff1e54e
forms-list-kept-partial = Кейбірінің тізімі бар
# draft en=c43f0cc6
forms-list-kept-most = Көбінің тізімі бар
# draft en=8e4b97a9
forms-list-kept-complete = Толық тізім бар
# draft en=57e88411
forms-list-kept-unknown = Белгісіз
# draft en=9c4fbd11
forms-comment = Түсініктемеңіз
    .hint = Міндетті емес. Адамдардың атын жазбаңыз.

## Қызметтер

# draft en=e422c14c
forms-households = Бұл елді мекенде неше үй шаруашылығы бар?
    .hint = Белгісіз болса, бос қалдырыңыз.
    .constraint = 0-ден үлкен бүтін сан.
# draft en=2e4cc051
forms-access = { $service }: осы елді мекен тұрғындары үшін бар ма?
# draft en=accf29ec
forms-distance = Ең жақыны қаншалықты алыс?

## Аудан

# draft en=e2f027e0
forms-listed-settlement = Мигранттар қай елді мекенге келеді немесе адамдар қай елді мекеннен кетеді?
# draft en=d408459b
forms-listed-other = Ол елді мекен қалай аталады?
# draft en=7cd11549
forms-listed-groups = Онда мына топтардың қайсысы бар?
# draft en=ed74bc0f
forms-flow = { $group }: адамдар келе ме, әлде кете ме?
# draft en=2c0d7d4a
forms-rough = Шамамен неше адам?
    .hint = Шамалап айтса жеткілікті. Белгісіз болса, бос қалдырыңыз.
    .constraint = 0-ден үлкен бүтін сан.

## Сауалнама атаулары

# draft en=ddd496df
forms-title-b1 = { $programme }: аудандар (B1), { $round }-раунд
# draft en=c5435182
forms-title-b2 = { $programme }: елді мекендер (B2), { $round }-раунд
# draft en=58cf70b8
forms-title-services = { $programme }: қызметтер, { $round }-раунд

## Форманың екі нұсқасының арасында не өзгерді. $n: жауап нұсқалары немесе тұжырымы өзгерген тілдер.

# draft en=6e64cd6a
forms-drift-added = Жаңа сұрақ: { $question }; бұрынғы жауаптарда ол жоқ.
# draft en=1d5f9e2c
forms-drift-removed = { $question } сұрағы енді қойылмайды.
# draft en=3800b9d7
forms-drift-renamed = { $before } сұрағының атауы енді { $after }.
# draft en=e395a435
forms-drift-type = { $question } сұрағының түрі { $before } болған, енді { $after }.
# draft en=fa9ff499
forms-drift-repeat = { $question } сұрағы басқа қайталанатын топқа көшірілген немесе одан шығарылған.
# draft en=bd13afda
forms-drift-options-added = { $question } сұрағына { $n } жаңа жауап нұсқасы қосылған: { $after }.
# draft en=35aae819
forms-drift-options-removed = { $question } сұрағынан { $n } жауап нұсқасы алып тасталған: { $before }.
# draft en=e3d3d51a
forms-drift-options-recoded = { $question } сұрағында { $before } нұсқасының коды енді { $after }.
# draft en=88c49201
forms-drift-options-relabelled = { $question } сұрағында { $n } жауап нұсқасының тұжырымы өзгерген: { $before }.
# draft en=1773f095
forms-drift-relevant = { $question } сұрағы басқа шартпен қойылады: «{ $before }» орнына «{ $after }».
# draft en=b4c5e0d3
forms-drift-constraint = { $question } сұрағы басқа жауаптарды қабылдайды: «{ $before }» орнына «{ $after }».
# draft en=c675dc4b
forms-drift-calculation = { $question } басқаша есептеледі: «{ $before }» орнына «{ $after }».
# draft en=2da1f921
forms-drift-now-required = { $question } сұрағына енді міндетті түрде жауап беру керек.
# draft en=3d57ca9f
forms-drift-now-optional = { $question } сұрағын енді жауапсыз қалдыруға болады.
# draft en=3591790a
forms-drift-wording = { $question } сұрағының тұжырымы өзгерген: «{ $before }» орнына «{ $after }».
# draft en=680cfa6b
forms-drift-version = Форма өзгерген, бірақ нұсқасы бұрынғыша: { $after }.
# draft en=c733d61d
forms-verdict-comparable = Жауаптар салыстыруға жарамды.
# draft en=6eae181a
forms-verdict-check = Жауаптарды салыстыруға бола ма, тексеріңіз.
# draft en=32ca9231
forms-verdict-not-comparable = Жауаптарды салыстыруға болмайды.

## Сұхбат қаншаға созылады

# draft en=18d399e8
forms-path-refused = Ешкім жауап бермейді
# draft en=f3278b56
forms-path-nobody = Ең қысқа сұхбат
# draft en=5f261a9e
forms-path-typical = Әдеттегі сұхбат
# draft en=57f7bea4
forms-path-longest = Сұрауға болатынның бәрі
# draft en=566c3865
forms-path = { $path }: { $questions } сұрақ, оның ішінде міндеттісі { $required }, { $screens } экран

## Қателер

# draft en=7760c50d
forms-role-unknown = { $file }, { $row } жол: { $role } деген рөл жоқ.
    .next = Мынадай рөлдер бар: { $roles }.
# draft en=97953638
forms-refused = { $file } — жарамсыз XLSForm: { $message }
    .next = Форма файлында аталған жолды түзетіп, команданы қайталаңыз.
# draft en=74b5c03e
forms-not-an-xlsform = { $file } — XLSForm емес: онда «type» және «name» бағандары бар «survey» парағы жоқ.
    .next = Жауаптар файлын емес, форма жасалған XLSX немесе XLS файлын беріңіз.
# draft en=ec2edc13
forms-name-twice = { $file }, { $row } жол: { $name } сұрағы формада екі рет тұр.
    .next = Екеуінің біріне басқа атау беріңіз: жауаптар сұрақтың атауы бойынша табылады.
