### Расмий катарлар: эмнеси туура эмес, эмне кылуу керек.

# draft en=de21f0a6
policy-vintage-unknown = { $vintage } деген чек ара курамы жок; барлары: { $known }.
    .next = Алардын бирин көрсөтүңүз.
# draft en=60d38420
policy-doubt-duplicate = { $address } көрсөткүчү катарларда ар башка маани менен бир нече жолу кездешет: { $values }. Ал сан бербейт.
    .next = Булак тастыктаган маанини калтырып, башка саптарды алып салыңыз.
# draft en=6b4987b5
policy-doubt-vintage = { $address }: { $vintage } бирдиктеринин арасында { $place } жок. Бул сан боюнча көрсөткүч эсептелген жок.
    .next = Саптагы чек ара курамын же аймактын кодун оңдоңуз.
# draft en=815ca50c
policy-doubt-negative = { $address } мааниси { $value }, бирок сан нөлдөн кем болбойт. Бул сан боюнча көрсөткүч эсептелген жок.
    .next = Булактан караңыз: белгиси ката же сапта сальдо турган болушу мүмкүн.
# draft en=04b21a73
policy-doubt-thousands-or-persons = { $address } мааниси { $value }, ал эми катар адатта { $usual } чамасында: миңдиктер менен бирдиктер аралашып кеткен окшойт. Бул сан боюнча көрсөткүч эсептелген жок.
    .next = Өлчөө бирдигин булактан тактап, дал келтирүү файлында масштабды (scale) көрсөтүңүз.
# draft en=4698838e
policy-doubt-percent-or-fraction = { $measure }, { $period }: бирдиги пайыз болсо да, бардык { $n } маани 0 менен 1дин ортосунда: булар үлүш окшойт. Алар сан бербейт.
    .next = Булак үлүштөрдү берсе, дал келтирүү файлында scale: 100 деп жазыңыз.
# draft en=ecae598f
policy-doubt-missing-years = { $address }: катардын ичинде { $n } жыл жетишпейт ({ $years }).
    .next = Булакта болсо, жылдарды кошуңуз; өзүбүз эч нерсе толуктабайбыз.
# draft en=6ccf188f
policy-cell-number = { $file }, { $row }-сап, { $column } мамычасы: «{ $value }» сан эмес.
    .next = Уячаны оңдоңуз же ал жок маалыматтын белгиси болсо, дал келтирүү файлында missing астында атаңыз.
# draft en=5998b20d
policy-cell-comma = { $file }, { $row }-сап, { $column } мамычасы: «{ $value }» бөлчөк катары да, миңдик катары да окулат.
    .next = Дал келтирүү файлында decimal: "," же decimal: "." деп жазыңыз.
# draft en=826ec983
policy-cell-period = { $file }, { $row }-сап, { $column } мамычасы: «{ $value }» мезгил эмес.
    .next = Мезгилдер мындай жазылат: 2022, 2022-07, 2022-07-01 же 2014/2017.
# draft en=16e71112
policy-cell-place = { $file }, { $row }-сап, { $column } мамычасы: «{ $value }» — { $vintage } курамындагы аймак эмес; эң жакындары: { $nearest }.
    .next = Аймакты дал келтирүү файлында place.values астында атаңыз.
# draft en=4a49dc0d
policy-cell-word = { $file }, { $row }-сап, { $column } мамычасы: «{ $value }» сөзү түшүндүрүлгөн эмес; файлда түшүндүрүлгөнү: { $known }.
    .next = Сөздү ушул мамычанын values тизмесине кошуңуз.
# draft en=33605a23
policy-cell-vintage = { $file }, { $row }-сап: дал келтирүү файлында { $period } үчүн чек ара курамы көрсөтүлгөн эмес.
    .next = Эртерээк күндөн башталган курамды кошуңуз.
# draft en=9d327b24
policy-series-column = { $file }, { $line }-сап: { $column } мамычасында «{ $value }» тура албайт.
    .next = Сапты оңдоңуз; мамычалар docs/methods/series.md барагында түшүндүрүлгөн.
# draft en=44c0ba10
policy-key-unknown = { $key } ачкычы бар көрсөткүч жок.
    .next = Балким, { $nearest }? Ачкычтар build/figures.csv файлында.
# draft en=0caca157
policy-folder-none = { $folder } — саясатты баалоо папкасы эмес: анда policy.toml жок.
    .next = Ошондой папканы көрсөтүңүз же keruen policy init менен түзүңүз.
# draft en=692355e1
policy-not-built = { $folder } папкасындагы баалоо али түзүлгөн эмес.
    .next = Адегенде keruen policy build чакырыңыз.
# draft en=337283ec
policy-nothing = { $folder } файлдарынын бири да көрсөткүч берген жок, ошондуктан эч нерсе кабыл алынган жок.
    .next = Жогорудагы билдирүүлөрдү окуңуз: ар бир саптын себеби айтылган.
# draft en=83247ff1
policy-service-unknown = { $service } деген кызмат жок; барлары: { $known }.
    .next = Алардын бирин көрсөтүңүз.
# draft en=8ce5edd7
policy-service-off = { $service } кызматы өчүрүлгөн.
    .next = Бул компьютерге ага кайрылууга болсо, policy.toml файлына жазыңыз: { $setting }.
# draft en=9719a499
policy-service-failed = { $service } кызматы { $address } дарегинде жооп берген жок: { $message }.
    .next = Буйрукту кийинчерээк кайталаңыз: келгени сакталды.
# draft en=ca49a387
policy-service-shape = { $service } кызматынын { $file } файлындагы жообунун түрү белгисиз: { $message }.
    .next = Кызмат өзгөргөн болушу мүмкүн. Таблицаны кол менен жүктөп, дал келтирүү файлы менен кабыл алыңыз.
# draft en=1980ce5e
policy-sdmx-missing = SDMX файлдары үчүн Keruen программасынын орнотулбаган бөлүгү керек.
    .next = Аны орнотуңуз: pip install "keruen[sdmx]".

## keruen policy init

# draft en=9b0b664f
policy-init-what = Миграция саясатын расмий катарлар боюнча баалоо: эмне бааланат жана кантип басылат.
    # белгисинен башталган саптар — түшүндүрмөлөр.
# draft en=02552110
policy-init-article = true: отчётко Казакстан жөнүндөгү 2023-жылкы макаланын таблицалары кирет, катарлар бар жерде кайра эсептелген.
# draft en=a39c0f65
policy-init-services = Бул компьютер тармак аркылуу кайрыла ала турган статистика кызматтары: bns, taldau, cisstat, unsdg. [] — эч бири.
# draft en=23ef6439
policy-init-title = Казакстандын миграция саясаты: расмий катарлар боюнча баалоо
# draft en=75426140
policy-init-level = аймак
# draft en=8a707a2f
policy-init-evaluation = Ар бир [[evaluation]] — бир чек ара курамындагы календарлык жылдардын мезгили: KZ-16 (2018-жылдын июнуна чейин),
    KZ-17 (2022-жылдын июнуна чейин) же KZ-20. Башка курамдын жылдары мүмкүн болгон жерде кошулат.
# draft en=ed69f7eb
policy-init-factors = Миграция сальдосу менен салыштырылуучу факторлор: катарлардагыдай көрсөткүч@кесилиштер; аягындагы /population санды 10 000 тургунга эсептейт.
# draft en=3c0ec09e
policy-init-mapping = Таблицанын мамычалары кантип катарга айланат; ар бир ачкыч docs/methods/series.md барагында түшүндүрүлгөн.

## keruen policy

# draft en=2dcc446d
cli-policy = Миграция саясатын расмий катарлар боюнча баалоо: калктын санынын өзгөрүшү эмнеден турат, ким келип, ким кетет, өлкө ичинде кайда көчүшөт жана ар бир класс менен индекс кайсы маалыматтан чыгат.

    keruen policy init ПАПКА буйругунан баштаңыз: ал Казакстандын катарларын алып келет, ошондо keruen policy build ПАПКА дароо отчёт басат.
    .short = миграция саясатын расмий катарлар боюнча баалоо
# draft en=9f84bb09
cli-policy-init = Баалоо папкасын Keruen менен кошо келген Казакстандын катарлары менен түзүү.

    policy.toml эмне бааланарын айтат; series/ ичинде көрсөткүчтөр булактары менен; effectiveness/ — адамдар баалай турган нерселер үчүн.
    .short = баалоону Казакстандын катарлары менен баштоо
# draft en=68cf30d5
cli-policy-import = CSV, XLSX же SDMX таблицасын дал келтирүү файлы аркылуу катар катары кабыл алуу.

    mappings/example.yaml файлынан баштаңыз. Окулбаган уяча сан эмес, билдирүү берет; үлүшкө, миңдикке же башка аймакка окшогон маани да ошондой.
    .short = таблицаны катар катары кабыл алуу
# draft en=758d5736
cli-policy-build = Катарларды баалап, отчётту, мониторду жана таблицаларды бардык тилде басуу.

    Эч нерсе өзгөрбөсө, эч нерсе кылынбайт. Белгисиз көрсөткүчтөр отчётто себеби менен турат.
    .short = баалап, отчётту басуу
# draft en=19194f8c
cli-policy-monitor = Байкалган катарларды көрсөтүү: акыркы маани, өзгөрүү, үзүлүүлөр жана эмне жок.
    .short = байкалган катарларды көрсөтүү
# draft en=ae86d970
cli-policy-trace = Көрсөткүч же класс эмнеден чыгарын көрсөтүү: эреже, ыкма, булагы жана күнү менен ар бир катар сабы.
    .short = көрсөткүч эмнеден чыгарын көрсөтүү
# draft en=aeda1ea8
policy-folder = Баалоо папкасы; көрсөтүлбөсө — учурдагы.
# draft en=4eb793f5
policy-folder-new = Жаңы папка.
# draft en=6ea36b5f
policy-file = Таблица: CSV, XLSX же SDMX (keruen[sdmx] кошумчасы менен).
# draft en=6c360d6b
policy-mapping = Мамычалардын маанисин айткан дал келтирүү файлы.
# draft en=d5d47f53
policy-mapping-mark = ДАЛ-КЕЛТИРҮҮ
# draft en=2e379c89
policy-key = build/figures.csv файлындагы же отчёттун сандардын булагы бөлүмүндөгү ачкыч.
# draft en=87267543
policy-trace-all = Бардык катар саптарын көрсөтүү.
# draft en=0cc8b873
policy-init-done = Баалоо түзүлдү: { $file }. Кийинки: keruen policy build.
# draft en=abb640c0
policy-import-done = { $n } көрсөткүч кабыл алынды: { $file }.
# draft en=265d6d8b
policy-build-gaps = { $n } катарда жылдар жетишпейт; эч нерсе толукталбайт.
# draft en=35f7a686
policy-build-figures = { $n } көрсөткүч, анын { $known } белгилүү.
# draft en=fa3d5a59
policy-build-done = Жарыялоо { $folder } папкасында ({ $seconds } с).
# draft en=df69bf18
policy-build-fresh = Эч нерсе өзгөргөн жок; жарыялоо { $folder } папкасында ({ $seconds } с).
# draft en=255686a4
policy-trace-rests = { $n ->
        [0] Эч бир катар сабынан чыкпайт ({ $method }).
       *[other] { $n } катар сабынан чыгат ({ $method }):
    }
# draft en=6c43c592
policy-trace-absent = мындай сап жок
# draft en=1ad6b4d4
policy-trace-left = Дагы { $n }; --all көрсөтөт.
# draft en=b75db87e
policy-trace-head-row = Катар сабы
# draft en=06402e02
policy-trace-head-value = Маани
# draft en=a4b395c7
policy-trace-head-state = Абал
# draft en=9ab7d5d6
policy-trace-head-source = Булак
# draft en=e6605d2b
policy-trace-head-day = Көчүрүлгөн күнү
# draft en=caefdbd8
cli-policy-fetch = Статистика кызматынан таблица суроо: Улуттук статистика бюросу (bns), Талдау (taldau), КМШ Статкомитети (cisstat) же БУУнун ТӨМ кызматы (unsdg).

    Демейки боюнча өчүрүлгөн: policy.toml кайрылууга боло турган кызматтарды атайт. Келгени raw/ ичинде барак-барагы менен сакталат, үзүлгөн суроо токтогон жеринен уланат; андан кийин таблицаны keruen policy import жана дал келтирүү файлы менен кабыл алыңыз.
    .short = статистика кызматынан таблица суроо
# draft en=2d475208
policy-service = Кызмат: { $known }.
# draft en=cbedd326
policy-service-mark = КЫЗМАТ
# draft en=4aaae85e
policy-code = Таблицанын кызмат атаган номери же коду.
# draft en=812dbedd
policy-code-mark = КОД
# draft en=0d631480
policy-with = Кызматтын параметри, мисалы period=7, dics=67, areaCode=398, freq=44; кайталаса болот.
# draft en=d5354896
policy-with-mark = АТЫ=МААНИСИ
# draft en=6c79dc4f
policy-fresh = Бар барактарды да кайра суроо.
# draft en=3c34bcfd
policy-fetch-done = { $file } файлында { $n } сап; барак: { $pages }, азыр суралганы: { $asked }. Кийинки: keruen policy import.
# draft en=2f0bda17
policy-doubted = Катарлардын { $n } көрсөткүчү ката окшойт. Булагында алар туура болушу мүмкүн, ошондуктан эч нерсе оңдолгон жок: алар эсепке кирбейт, бул отчётто айтылган.
# draft en=065c1c8d
policy-doubts-written = Бардык күмөндөр жана ар биринде эмне кылуу керек: { $file }
