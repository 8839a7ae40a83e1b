### Бағдарламалар мен раундтардың қалталары: не дұрыс емес және әрі қарай не істеу керек.

# draft en=a93d5675
workspace-key-twice = { $file } файлында { $key } кілтінің { $value } мәні екі рет кездеседі.
    .next = Әр топқа өз кодын және өз префиксін беріңіз.
# draft en=a92b3b50
workspace-round-unknown = Бұл бағдарламада { $round } раунды жоқ; барлары: { $known }.
    .next = Осы раундтардың бірін атаңыз немесе keruen init командасымен жаңасын жасаңыз.
# draft en=6ebbfe71
workspace-busy = { $folder } раундын қазір басқа процесс құрастырып жатыр (нөмірі { $process }).
    .next = Оның аяқталуын күтіп, команданы қайталаңыз.
# draft en=4a87f2f4
workspace-raw-gone = raw/{ $file } файлы тізімдемеде бар, бірақ қалтада жоқ.
    .next = Оны өз көшірмеңізден қайтарыңыз. Енді керек емес файл өшірілмейді: оны раундтан keruen withdraw шығарады.
# draft en=a3a5cf57
workspace-raw-changed = raw/{ $file } файлы { $imported } күні алынған қалпынан өзгерген: бақылау сомасы сәйкес емес.
    .next = Бастапқы файлды қайтарыңыз. Түзетулер cleaning.csv файлына жазылады, ал жаңа экспорт ескісінің қасына импортталады.
# draft en=ddca71c1
workspace-raw-none = { $folder } ішінде бастапқы файлдар жоқ.
    .next = Экспорттарды keruen import ФАЙЛ командасымен көшіріп, команданы қайталаңыз.
# draft en=c06f7873
workspace-not-built = { $folder } раунды әлі құрастырылмаған.
    .next = Алдымен keruen build командасын орындаңыз.
# draft en=de0dd926
workspace-no-previous = { $folder } үшін салыстыруға болатын бұрынғы құрастыру жоқ.
    .next = Өзгеріс енгізіп, раундты қайта құрастырып, keruen diff командасын шақырыңыз; немесе салыстыратын екі қалтаны атаңыз.
# draft en=caf6c6a8
workspace-key-unknown = { $key } кілті бар жарияланған көрсеткіш жоқ.
    .next = Мүмкін, { $nearest } деп жазғыңыз келген шығар? Кілттер publication/figures.csv файлында тұр.
# draft en=7105cdaa
workspace-folder-full = { $folder } қалтасы бос емес.
    .next = Жаңа қалтаны атаңыз немесе осыны босатыңыз.
# draft en=160e1510
workspace-frame-place = { $file } файлында places.csv ішінде жоқ { $place } деген жер көрсетілген.
    .next = Жолды түзетіңіз немесе жерді places.csv файлына қосыңыз.
# draft en=82fdfe05
workspace-nothing-entered = { $folder } раундының бірде-бір жауабы көрсеткіштерге енбеді, сондықтан ештеңе жарияланған жоқ.
    .next = keruen check командасын орындаңыз: әр файл мен жол үшін себебі сонда жазылған.

## keruen init

# draft en=4feeab04
workspace-init-title = Мобильділікті бақылау матрицасы: { $country }
# draft en=e112f837
workspace-init-round-title = 1-раунд
# draft en=be47f791
workspace-init-programme = Мобильділікті бақылау матрицасының бағдарламасы: раундтан раундқа өзгермейтіні.
    # белгісінен басталатын жолдар — түсіндірме. Мәтін тырнақшаға, тізім тік жақшаға алынады.
# draft en=93436d83
workspace-init-languages = Жарияланымның тілдері.
# draft en=091e40b8
workspace-init-synthetic = true: деректер ойдан шығарылған, бұл әр бетте айтылады.
# draft en=0954775c
workspace-init-map = Есептегі плиткалы карта.
# draft en=70d272a9
workspace-init-services = Қызметтер нысанында сұралатын қызметтер; ешқайсысы сұралмаса — [].
# draft en=6ce9c1a8
workspace-init-titles = Жарияланымның әр тіліндегі атауы мен баспагері.
# draft en=4586e37b
workspace-init-levels = places.csv деңгейлері қалай аталады.
# draft en=d50d0e86
workspace-init-release = Нені жариялауға болады: ең егжей-тегжейлі ашық деңгей; адам саны немесе елді мекен саны бұдан аз
    ұяшықтар раундтың release.csv файлындағы жазбаша шешіммен ғана шығады.
# draft en=4239cf60
workspace-init-dispute = Үлкен сан кішісінен ratio еседен артық болып, айырмасы difference мәнінен асса,
    ақпарат берушілер бір-біріне қайшы келеді.
# draft en=751af43e
workspace-init-change = Раундтан раундқа өзгеріс осынша адамнан және осынша пайыздан асса, негіздеме керек.
    Панель екі раундтың да осынша пайызын қамтыса, қорытындылар салыстырмалы.
# draft en=b0d5ae9c
workspace-init-groups = Есептелетін топтар, есептегі ретімен. Префикс, өлшемдер мен бөліністер сөздіктен алынады;
    өзгерту үшін осында жазыңыз:
    measures = ["persons", "households"]
    { "[[group.dimension]]" }
    code = "sex"
    Өз тобыңызға prefix және [group.labels] керек.
# draft en=2767df7c
workspace-init-round = Раунд: жауаптарды бір рет жинау.
# draft en=667bfbd0
workspace-init-dates = Сұхбаттардың бірінші және соңғы күні.
# draft en=9da05be9
workspace-init-window = Сұралатын келу немесе кету жылдары.
# draft en=41d02d41
workspace-init-instruments = Нысандар: b1 (аудан), b2 (елді мекен), services (қызметтер).
# draft en=1a39fc62
workspace-init-previous = Салыстыратын алдыңғы раундтың қалтасы; бос болса — жоқ.
# draft en=19320d3c
workspace-init-definitions = Топтың анықтамасы қай нұсқа бойынша алынғаны; атауын өзіңіз таңдайсыз ("1", "2024"), ол есепте жазылады.
    Алдыңғы раундта топтың атауы басқа болса, ол басқаша анықталған: мұндай раундтар салыстырылмайды.
# draft en=c0cd694a
workspace-init-frame = Жоспарланған елді мекендер, әр жолда біреу. Бос болса: жауап бергендер.

# draft en=ae38ec02
workspace-next-title = { $number }-раунд
# draft en=75ff7b19
workspace-only-districts = { $folder } раундында тек аудандардың жауаптары (B1) бар: олар қайда бару керегін айтады, жариялауға арналған көрсеткіш емес.
    .next = keruen select командасын шақырыңыз: ол баратын елді мекендердің тізімін жазады. Барып болған соң елді мекендердің жауаптарын (B2) импорттап, build командасын қайталаңыз.
