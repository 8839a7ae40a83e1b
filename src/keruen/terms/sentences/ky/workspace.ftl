### Программалардын жана раунддардын папкалары: эмне туура эмес жана андан ары эмне кылуу керек.

# draft en=a93d5675
workspace-key-twice = { $file } файлында { $key } ачкычынын { $value } мааниси эки жолу кездешет.
    .next = Ар бир топко өз кодун жана өз префиксин бериңиз.
# draft en=a92b3b50
workspace-round-unknown = Бул программада { $round } раунду жок; барлары: { $known }.
    .next = Ушул раунддардын бирин атаңыз же keruen init буйругу менен жаңысын түзүңүз.
# draft en=6ebbfe71
workspace-busy = { $folder } раундун азыр башка процесс түзүп жатат (номери { $process }).
    .next = Анын бүтүшүн күтүп, буйрукту кайталаңыз.
# draft en=4a87f2f4
workspace-raw-gone = raw/{ $file } файлы тизмеде бар, бирок папкада жок.
    .next = Аны өз көчүрмөңүздөн кайтарыңыз. Мындан ары керексиз файл өчүрүлбөйт: аны раунддан keruen withdraw чыгарат.
# draft en=a3a5cf57
workspace-raw-changed = raw/{ $file } файлы { $imported } күнү алынган калыбынан өзгөргөн: текшерүү суммасы дал келбейт.
    .next = Баштапкы файлды кайтарыңыз. Оңдоолор cleaning.csv файлына жазылат, ал эми жаңы экспорт эскисинин жанына импорттолот.
# draft en=ddca71c1
workspace-raw-none = { $folder } ичинде баштапкы файлдар жок.
    .next = Экспортторду keruen import ФАЙЛ буйругу менен көчүрүп, буйрукту кайталаңыз.
# draft en=c06f7873
workspace-not-built = { $folder } раунду азырынча түзүлө элек.
    .next = Адегенде keruen build буйругун аткарыңыз.
# draft en=de0dd926
workspace-no-previous = { $folder } үчүн салыштырууга боло турган мурунку түзүлүш жок.
    .next = Өзгөртүү киргизип, раундду кайра түзүп, keruen diff буйругун чакырыңыз; же салыштырыла турган эки папканы атаңыз.
# draft en=caf6c6a8
workspace-key-unknown = { $key } ачкычы бар жарыяланган көрсөткүч жок.
    .next = Балким, { $nearest } деп жазгыңыз келгендир? Ачкычтар publication/figures.csv файлында турат.
# draft en=7105cdaa
workspace-folder-full = { $folder } папкасы бош эмес.
    .next = Жаңы папканы атаңыз же ушуну бошотуңуз.
# draft en=160e1510
workspace-frame-place = { $file } файлында places.csv ичинде жок { $place } деген жер көрсөтүлгөн.
    .next = Сапты оңдоңуз же жерди places.csv файлына кошуңуз.
# draft en=82fdfe05
workspace-nothing-entered = { $folder } раундунун бир да жообу көрсөткүчтөргө кирген жок, ошондуктан эч нерсе жарыяланган жок.
    .next = keruen check буйругун аткарыңыз: ар бир файл жана сап үчүн себеби ошол жерде жазылган.

## keruen init

# draft en=4feeab04
workspace-init-title = Мобилдүүлүккө байкоо жүргүзүү матрицасы: { $country }
# draft en=e112f837
workspace-init-round-title = 1-раунд
# draft en=be47f791
workspace-init-programme = Мобилдүүлүккө байкоо жүргүзүү матрицасынын программасы: раунддан раундга өзгөрбөгөнү.
    # белгисинен башталган саптар — түшүндүрмө. Текст тырмакчага, тизме чарчы кашаага алынат.
# draft en=93436d83
workspace-init-languages = Жарыялоонун тилдери.
# draft en=091e40b8
workspace-init-synthetic = true: маалыматтар ойдон чыгарылган, бул ар бир баракта айтылат.
# draft en=0954775c
workspace-init-map = Отчёттогу плиткалуу карта.
# draft en=70d272a9
workspace-init-services = Кызматтар формасында сурала турган кызматтар; эч кайсынысы суралбаса — [].
# draft en=6ce9c1a8
workspace-init-titles = Жарыялоонун ар бир тилиндеги аталышы жана басып чыгаруучусу.
# draft en=4586e37b
workspace-init-levels = places.csv деңгээлдери кантип аталат.
# draft en=d50d0e86
workspace-init-release = Эмнени жарыялоого болот: эң майда ачык деңгээл; адам саны же калктуу конуш саны мындан аз
    уячалар раунддун release.csv файлындагы жазуу жүзүндөгү чечим менен гана чыгат.
# draft en=4239cf60
workspace-init-dispute = Чоң сан кичинесинен ratio эседен ашык болуп, айырмасы difference маанисинен ашса,
    маалымат берүүчүлөр бири-бирине карама-каршы келет.
# draft en=751af43e
workspace-init-change = Раунддан раундга өзгөрүү ушунча адамдан жана ушунча пайыздан ашса, негиздеме керек.
    Панель эки раунддун тең ушунча пайызын камтыса, жыйынтыктар салыштырмалуу.
# draft en=b0d5ae9c
workspace-init-groups = Эсептелүүчү топтор, отчёттогу тартипте. Префикс, өлчөмдөр жана бөлүнүштөр сөздүктөн алынат;
    өзгөртүү үчүн бул жерге жазыңыз:
    measures = ["persons", "households"]
    { "[[group.dimension]]" }
    code = "sex"
    Өз тобуңузга prefix жана [group.labels] керек.
# draft en=2767df7c
workspace-init-round = Раунд: жоопторду бир жолу чогултуу.
# draft en=667bfbd0
workspace-init-dates = Маектердин биринчи жана акыркы күнү.
# draft en=9da05be9
workspace-init-window = Сурала турган келүү же кетүү жылдары.
# draft en=41d02d41
workspace-init-instruments = Формалар: b1 (район), b2 (калктуу конуш), services (кызматтар).
# draft en=1a39fc62
workspace-init-previous = Салыштырыла турган мурунку раунддун папкасы; бош болсо — жок.
# draft en=19320d3c
workspace-init-definitions = Топтун аныктамасы кайсы нуска боюнча алынганы; атын өзүңүз тандайсыз ("1", "2024"), ал отчётто жазылат.
    Мурунку раундда топтун аты башка болсо, ал башкача аныкталган: мындай раунддар салыштырылбайт.
# draft en=c0cd694a
workspace-init-frame = Пландалган калктуу конуштар, ар бир сапта бирөө. Бош болсо: жооп бергендер.

# draft en=ae38ec02
workspace-next-title = { $number }-раунд
# draft en=75ff7b19
workspace-only-districts = { $folder } раундунда райондордун гана жооптору (B1) бар: алар кайда баруу керектигин айтат, жарыялай турган көрсөткүч эмес.
    .next = keruen select буйругун чакырыңыз: ал барыла турган калктуу конуштардын тизмесин жазат. Барып бүткөндөн кийин калктуу конуштардын жоопторун (B2) импорттоп, build буйругун кайталаңыз.
