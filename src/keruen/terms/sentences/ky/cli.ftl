### Буйрук сабы: жардам барактары, отчёттор, бузулуулар.

# draft en=670e6629
cli-usage = Чакыруу:
# draft en=fe2fd552
cli-options-mark = [параметрлер]
# draft en=7c3af0bd
cli-verb-mark = БУЙРУК ...
# draft en=b742d5de
cli-arguments = Эмнени көрсөтүү керек
# draft en=285bc23d
cli-options = Параметрлер
# draft en=dd645f2d
cli-examples = Мисалы
# draft en=91e8a56f
cli-verbs = Буйруктар, раундду өткөрүү тартибинде
# draft en=0fc56cde
cli-help-option = Ушул баракты көрсөтүп, бүтүрүү.
# draft en=7526917e
cli-lang-option = Бардык билдирүүлөрдүн тили: en, ru, kk же ky. Көрсөтүлбөсө, системанын тили колдонулат.
# draft en=8386e6c8
cli-lang-mark = ТИЛ
# draft en=9176abca
cli-file-mark = ФАЙЛ
# draft en=326d6e3b
cli-folder-mark = ПАПКА
# draft en=24d2bd35
cli-round-mark = РАУНД
# draft en=3c212fa9
cli-number-mark = САН
# draft en=92affcd8
cli-mapping-mark = СҮРӨТТӨМӨ
# draft en=eed1f1c6
cli-key-mark = АЧКЫЧ
# draft en=f02cc03d
cli-name-mark = АТЫ
# draft en=aa852ea5
cli-clearance-mark = УРУКСАТ
# draft en=bdec2766
cli-country-mark = ӨЛКӨ
# draft en=6d770468
cli-round-argument = Раунддун папкасы же аталышы (2026-1). Көрсөтүлбөсө: ушул папканын раунду же эң жаңысы.

# draft en=b53cdf97
cli-keruen = Keruen негизги маалымат берүүчүлөрдүн жоопторун мобилдүүлүккө байкоо жүргүзүү матрицасынын жарыяланган раундуна айландырат: бир нече тилдеги отчёт, жумушчу китеп жана маалыматтар топтому. Андагы ар бир көрсөткүчтүн астындагы маектерди табууга болот.

    Раунд — бул папка. Экспортторду import буйругу менен көчүрүп, check буйругу менен карап чыгып, build буйругу менен жарыялоону даярдаңыз. Баарын дароо көрүү үчүн keruen demo ПАПКА буйругун чакырыңыз.

# draft en=7e9e8e59
cli-demo = ПАПКАГА демонстрациялык программаны жазып, анын эки раундун түзүү жана жарыялоо.

    Андагы жооптор ойдон чыгарылган, бул ар бир баракта айтылган; жерлер, топтор жана жарыяланган жыйынтыктар чыныгы.
    .short = толук мисал түзүп, аны жарыялоо
# draft en=b2725af8
cli-demo-folder = Мисал үчүн жаңы папка.
# draft en=f3628823
cli-demo-seed = Башка сан жыйынтыгы ошол бойдон калган башка ойдон чыгарылган жоопторду берет.
# draft en=beccb696
cli-demo-messy = Раундга белгилүү каталарды киргизип, аны текшерүү, кынтыксыз текшерүүчүнүн ордуна жооп берүү жана эмне табылганын айтуу.
# draft en=a354c929
cli-demo-time = Бүт демонстрацияга { $seconds } с кетти.

# draft en=9930550b
cli-init = ПАПКАДА жаңы программа баштоо: түшүндүрмөлөрү бар жөндөөлөр, өлкөнүн аймактары менен райондору, формалары менен биринчи раунд. ПАПКАДА программа бар болсо, анын кийинки раундун баштоо.
    .short = жаңы программа баштоо
# draft en=a4d18b21
cli-init-folder = Программа үчүн жаңы папка.
# draft en=78f05b3a
cli-init-country = Аймактары менен райондору жазыла турган өлкө: { $known }.
# draft en=6678dc24
cli-init-done = Программа { $folder } ичинде; анын биринчи раунду: { $round }.
# draft en=6def2bf5
cli-init-then = Андан ары: programme.toml жана round.toml файлдарын окуп, оңдоңуз, калктуу конуштарыңызды places.csv файлына кошуп, keruen forms буйругун чакырыңыз.

# draft en=f28f0388
cli-places = Тизмедеги калктуу конуштарды ушул папкадагы программанын places.csv файлына кошуу.

    Сүрөттөмө файлы код, аталыш, аймак жана район кайсы тилкеде турганын көрсөтөт. Мурунтан бар жерлер ошол бойдон калат; айырмалангандары аталат.
    .short = тизмеден калктуу конуштарды кошуу
# draft en=b2a77f66
cli-places-file = Тизме: таблица (XLSX же CSV).
# draft en=2ff07ec5
cli-places-mapping = Анын тилкелерин сүрөттөгөн файл (YAML).
# draft en=5e155f48
cli-places-added = places.csv файлына { $n } жер кошулду.
# draft en=3c1be5db
cli-places-known = { $n } жер мурунтан эле бар болчу.
# draft en=ff5c1681
cli-places-differing = { $n } жердин places.csv файлындагы аталышы, деңгээли же жогору турган жери башка; алар ошол бойдон калтырылды: { $places }.

# draft en=d9b26752
cli-forms = Раунддун маек формаларын KoboToolbox, ODK жана ушул сыяктуу башка куралдар үчүн XLSForm файлдары катары жазуу.

    Формалар programme.toml, round.toml жана places.csv файлдарына таянат. Ар бир форма үчүн кыска, кадимки жана узун маекте канча суроо бар экени көрсөтүлөт.
    .short = маек формаларын жазуу
# draft en=2b736223
cli-forms-new = жазылды
# draft en=ae628c50
cli-forms-same = өзгөргөн жок
# draft en=3a767f6f
cli-forms-file = Файл
# draft en=a95e7fe4
cli-forms-state = Абалы
# draft en=8d9cb89c
cli-forms-shortest = Эң кыска маек
# draft en=d440edf9
cli-forms-typical = Кадимки маек
# draft en=c549aca7
cli-forms-longest = Эң узун маек
# draft en=39a4fe50
cli-forms-questions = Суроолордун саны көрсөтүлгөн.

# draft en=5b874a8d
cli-import = Экспортторду раундга так алынган калыбында көчүрүү.

    Баштапкы файл эч качан өзгөртүлбөйт жана үстүнөн жазылбайт. Анын текшерүү суммасы сакталат, ошондуктан кийинки өзгөрүү байкалат.
    .short = экспортторду раундга көчүрүү
# draft en=13fa5a84
cli-import-new = { $file }: көчүрүлдү.
# draft en=9c22d5ca
cli-import-same = { $file }: мурунтан эле бар, мазмуну бирдей.
# draft en=9db90275
cli-import-renamed = { $received }: мындай аталыштагы башка файл бар. Экөө тең сакталды; мунусу { $file } деген ат менен.
# draft en=919189b1
cli-import-then = Алынгандын баары { $folder } ичинде. Андан ары: keruen check.

# draft en=ed9c9488
cli-check = Раундда эмне шек жаратарын көрсөтүү: көрсөткүчкө кирбеген саптар жана себептери, маалымат берүүчүлөрдүн ортосундагы карама-каршылыктар, сандар.

    Толук тизме build/findings.xlsx, .csv жана .parquet файлдарына да жазылат. Кирбеген сап болсо, аяктоо коду 1 болот.
    .short = көрсөткүчтөргө эмне кирбегенин жана себебин көрсөтүү
# draft en=12cf2d77
cli-check-all = Ар бир түрдүн алгачкыларын гана эмес, бардык эскертүүнү көрсөтүү.
# draft en=c440fbf6
cli-check-returned = Толтурулуп кайтарылган findings.xlsx: андагы чечимдер адегенде cleaning.csv жана justifications.csv файлдарына кошулат.
# draft en=36abaf43
cli-check-taken = { $file } файлынан кошулду: { $entries } оңдоо, { $reasons } түшүндүрүлгөн өзгөрүү.
# draft en=9525a202
cli-check-tally = { $checks } текшерүү: { $holds } учур туура, { $fails } күмөндүү, { $unknown } жөнүндө айтуу мүмкүн эмес.
# draft en=2e08668a
cli-check-first = Ар бир түрдүн канча эскертүүсү көрсөтүлөт.
# draft en=c1776143
cli-check-counts-files = { $n } баштапкы файл
# draft en=39a25011
cli-check-counts-unread = алардын { $n } файлынан бир да баракча алынган жок
# draft en=b5700c04
cli-check-counts-withdrawn = { $n } файл кайтарып алынды
# draft en=5cc7d02d
cli-check-counts-records = { $n } сурамжылоо баракчасы
# draft en=687c361d
cli-check-counts-interviews = жообу бар { $n } маек
# draft en=e79f6d9e
cli-check-counts-places = { $n } калктуу конуш изилденди
# draft en=d1e6da50
cli-check-counts-planned = { $n } калктуу конуш пландалды
# draft en=c947273a
cli-check-counts-missing = пландалган { $n } калктуу конуш изилденген жок
# draft en=29e7e276
cli-check-counts-corrections = { $n } оңдоо колдонулду
# draft en=681b203f
cli-check-error = Көрсөткүчтөргө кирген жок
# draft en=0f4894a0
cli-check-warning = Кирди, бирок шектүү
# draft en=5572d393
cli-check-note = Маалымат үчүн
# draft en=2604c2d8
cli-check-more = жана дагы { $n }; баарын keruen check --all көрсөтөт
# draft en=d9354ad8
cli-check-nothing = Эскертүү жок: бардык сап кирди.
# draft en=cfd10a15
cli-check-written = Толук тизме: { $file }

# draft en=96998260
cli-build = Раунддун көрсөткүчтөрүн жана жарыялоосун жаңыртуу.

    Акыркы жолудан бери өзгөргөндөр гана кайра жасалат. Иш үзүлсө, акыркы даяр жарыялоо ордунда калат.
    .short = көрсөткүчтөрдү жана жарыялоону жаңыртуу
# draft en=a40cbb8b
cli-build-fresh = Акыркы түзүүдөн бери эч нерсе өзгөргөн жок.
# draft en=d412a2e6
cli-build-redone = { $total } кадамдын { $n } кайра аткарылды.
# draft en=b2fd7acc
cli-build-errors = { $n } сап көрсөткүчтөргө кирген жок: аны жана себебин keruen check көрсөтөт.
# draft en=8c362a50
cli-build-warnings = { $n } шек бар: аларды keruen check көрсөтөт.
# draft en=b02334dc
cli-build-done = Жарыялоо { $folder } ичинде ({ $seconds } с).

# draft en=5203a925
cli-publish = Раундду жарыялоо: эскиргенин кайра түзүп, ага ким жана ким үчүн уруксат бергенин көрсөтүү.

    Уруксат ар бир жарыялоодо басылат. Ал раунддун папкасындагы clearance.csv файлына аты жана күнү менен жазылат.
    .short = раунддун ким үчүн уруксат этилгенин көрсөтүп, жарыялоо
# draft en=816c4f15
cli-publish-clearance = Ким үчүн уруксат этилген: draft (долбоор), shared_with_government (мамлекеттик органдарга берилди) же cleared (баарына уруксат этилди).
# draft en=38167576
cli-publish-who = Уруксатты ким берди.
# draft en=b1dd5d2c
cli-publish-who-missing = Уруксат үчүн аны берген адамдын аты керек.
    .next = Аны кошуңуз: keruen publish --clearance { $clearance } --who "Аты".
# draft en=f7dd85d0
cli-publish-clearance-is = Уруксат: { $clearance }.

# draft en=0e9f3b66
cli-trace = Жарыяланган көрсөткүчтүн астында эмне турганын көрсөтүү: калктуу конуштар, ар бир маалымат берүүчүнүн баасы, оңдоолор жана чечимдер, баштапкы файлдын сабы.
    .short = көрсөткүчтүн астындагы маектерди көрсөтүү
# draft en=85162e37
cli-trace-key = Көрсөткүчтүн publication/figures.csv файлындагы ачкычы, мисалы persons@labour_migrant@KZ-47@2023-3. Буйрук сабында аны тырмакчага алыңыз.
# draft en=76c095ae
cli-trace-all = Эң ирилерин гана эмес, бардык калктуу конушту көрсөтүү.
# draft en=b7f929bb
cli-trace-figure = { $key } = { $printed }
# draft en=4a3e9820
cli-trace-hidden = { $key } жарыяланбайт ({ $state }). Анын астындагы маалыматтар топтон сыртка чыкпайт.
# draft en=de4a6acc
cli-trace-rests = Ал { $n } калктуу конуштун маалыматтарына негизделген.
# draft en=74cd4eae
cli-trace-informant = Маалымат берүүчү
# draft en=23babf7f
cli-trace-said = Айтканы
# draft en=68ac1898
cli-trace-basis = Негизи
# draft en=c32b5a66
cli-trace-source = Баштапкы файл
# draft en=92618a27
cli-trace-row = Сап
# draft en=5278dce1
cli-trace-sum = sha256
# draft en=27ef81f1
cli-trace-corrections = Оңдоолор
# draft en=ed92c1c7
cli-trace-decisions = Чечимдер
# draft en=a496e19e
cli-trace-correction = { $record }, { $path }: { $old } → { $new } ({ $reason }; { $who }, { $when })
# draft en=4ad795af
cli-trace-decision = { $place }: { $seen } ордуна { $value } ({ $reason }; { $who }, { $when })
# draft en=81c80b78
cli-trace-more = жана дагы { $n } кичирээк калктуу конуш; баарын --all көрсөтөт
# draft en=95bfb108
cli-trace-round = Бул көрсөткүч жалпы раундга тиешелүү; ал бардык маектерге негизделген.

# draft en=3b37cdaa
cli-diff = Өзгөргөн ар бир жарыяланган көрсөткүчтү көрсөтүү: мурункусу, жаңысы жана себеби.

    Мурунку түзүү менен же башка жарыялоо менен салыштырылат.
    .short = мурунку түзүүдөн бери эмне өзгөргөнүн көрсөтүү
# draft en=64d70bf7
cli-diff-before = Салыштырыла турган башка жарыялоо же түзүү; көрсөтүлбөсө, мурунку түзүү.
# draft en=face2f59
cli-diff-key = Ачкыч
# draft en=78ffb75f
cli-diff-old = Мурда
# draft en=e3ffc490
cli-diff-new = Азыр
# draft en=f8889fca
cli-diff-cause = Себеби
# draft en=4d74c3d5
cli-diff-none = Жарыяланган көрсөткүчтөрдүн бири да өзгөргөн жок.
# draft en=40172303
cli-diff-changed = Жарыяланган { $n } көрсөткүч өзгөрдү.
# draft en=d7c63d75
cli-diff-inputs = Өзгөргөн баштапкы маалыматтар: { $inputs }
# draft en=6bd559db
cli-diff-no-inputs = Баштапкы маалыматтар өзгөргөн жок.

# draft en=13798399
cli-reproduce = Раунддун көрсөткүчтөрүн бирөө жарыялаган көрсөткүчтөр менен сап-сап салыштыруу.

    Ар бир сап кайра чыгат, айырмаланат, башка жарыяланган сапка карама-каршы келет же биз аны жарыялабайбыз.
    .short = жарыяланган көрсөткүчтөр менен салыштыруу
# draft en=4c8c712b
cli-reproduce-file = table, group, dimension, category, value, unit тилкелери бар CSV файлы.
# draft en=9dc65d77
cli-reproduce-all = Кайра чыккан саптарды да көрсөтүү.
# draft en=81117186
cli-reproduce-reproduced = { $n } сап кайра чыкты
# draft en=c3f4132f
cli-reproduce-differs = { $n } сап айырмаланат
# draft en=df2ee59d
cli-reproduce-contradicts = { $n } сап башка жарыяланган сапка карама-каршы келет
# draft en=050ca0dd
cli-reproduce-not-published = { $n } сапты биз жарыялабайбыз

# draft en=314ebee2
cli-stage-read = Баштапкы файлдарды окуу
# draft en=ba35b8e4
cli-stage-correct = Оңдоолорду колдонуу
# draft en=a0b8f107
cli-stage-derive = Жоопторду талдоо
# draft en=d4e6f56f
cli-stage-settle = Маалымат берүүчүлөрдү макулдаштыруу
# draft en=be22a8c1
cli-stage-total = Суммаларды эсептөө
# draft en=45454aa3
cli-stage-compare = Мурунку раунд менен салыштыруу
# draft en=2b719349
cli-stage-check = Жоопторду жана көрсөткүчтөрдү текшерүү
# draft en=78018363
cli-stage-release = Жарыялоого боло турганын тандоо
# draft en=7f3f2189
cli-stage-publish = Жарыялоону даярдоо
# draft en=bb3f53c6
cli-stage-write = Ойдон чыгарылган жоопторду жазуу
# draft en=a16f41bd
cli-stage-previous = Мурунку раундду түзүү

# draft en=14614bd8
cli-wrong-call = Буйрук түшүнүүгө мүмкүн болбогондой чакырылды.
    .next = Аны кантип чакыруу керек: { $command } --help
# draft en=6a482abd
cli-no-such-option = { $option } деген параметр жок. Балким, { $nearest } деп жазгыңыз келгендир?
# draft en=d0ef6f16
cli-no-such-verb = { $verb } деген буйрук жок. Балким, { $nearest } деп жазгыңыз келгендир?
# draft en=ab9dfef4
cli-no-such-language = { $language } деген тил жок; барлары: { $known }.
# draft en=5dd740fd
cli-missing = Көрсөтүлгөн эмес: { $name }.
# draft en=ccee377c
cli-bad-value = { $name } мааниси туура эмес. Мүмкүн болгондор: { $known }.
# draft en=957f23f8
cli-option-without-value = { $option } параметринен кийин маани керек.
# draft en=7f0e09f3
cli-interrupted = Иш үзүлдү. Акыркы даяр жарыялоо ордунда калды.
# draft en=afd865d2
cli-no-access = { $file } файлын жазууга же окууга болбойт.
    .next = Аны башка программаларда жаап, папкага укугуңузду текшерип, буйрукту кайталаңыз.
# draft en=d75e2263
cli-fault = Keruen программасынын өзүндө ката кетти; файлдарыңыз өзгөргөн жок.
    .next = { $log } файлын иштеп чыгуучуларга жөнөтүңүз: анда ката кайсы жерде болгону жазылган.

# draft en=6f40c832
cli-init-round = ПАПКАДА программа бар болсо, кийинки раунддун аты (2026-2). Көрсөтүлбөсө: жыл жана кийинки номер.
# draft en=d34c014f
cli-init-next = { $before } раундунан кийинки раунд { $folder } ичинде. Салыштырууга боло тургандай мезгили, аныктамалары жана калктуу конуштардын тизмеси ошол эле бойдон. Андан ары: round.toml ичиндеги күндөрдү оңдоңуз.
# draft en=2b8b33f1
cli-places-above = Курамында башкалары бар { $n } жаңы бирдик кошулду: { $places }. Коду ката жазылса, places.csv файлынан сабын алып салып, тизмени оңдоңуз.
# draft en=8bcea669
cli-bad-whole = { $name } — бүтүн сан{ $least ->
        [none] {""}
       *[other] , кеминде { $least }
    }{ $most ->
        [none] {""}
       *[other] , эң көбү { $most }
    }.
# draft en=5cd1513b
cli-stage-next = Кийинки раундду даярдоо
# draft en=52ef7ede
cli-no-path = { $file } жок же аны жаза турган папка жок.
    .next = Атын текшериңиз; адегенде папканы түзүп, буйрукту кайталаңыз.
# draft en=a212ee44
cli-no-room = Диск жазылуучу нерсени кабыл алган жок: { $message }.
    .next = Орун бошотуңуз же жазууга боло турган папканы көрсөтүп, буйрукту кайталаңыз; акыркы ийгиликтүү жарыялоо ордунда.
