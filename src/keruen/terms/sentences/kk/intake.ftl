### Деректерді қабылдау файл немесе жол туралы не айтады; .next — әрі қарай не істеу керек. intake-at орнын атайды.

# draft en=def36b7e
intake-at = { $file }{ $sheeted ->
    [0] { "" }
   *[other] , { $sheet } парағы
}{ $rowed ->
    [0] { "" }
   *[other] , { $row }-жол
}{ $columned ->
    [0] { "" }
   *[other] , { $column } бағаны
}

## Файлдар

# draft en=bb583198
intake-no-form = { $file } файлында forms/ қалтасындағы бірде-бір форманың сұрақтары жоқ; белгілі формалар: { $forms }.
    .next = Ол толтырылған XLSForm формасын forms/ қалтасына көшіріңіз немесе кестені сәйкестік файлында сипаттаңыз.
# draft en=81dbe91f
intake-encoding = { $file } файлы UTF-8 кодталуында емес: { $row }-жол оқылмайды.
    .next = Оны CSV UTF-8 түрінде қайта сақтаңыз немесе дереккөзден XLSX түрінде жүктеп алыңыз.
# draft en=d2d426cf
intake-csv-broken = { $file } CSV файлы { $row }-жолда бүлінген.
    .next = Оны қайта жүктеп алыңыз; көбіне себебі — жабылмаған тырнақша.
# draft en=7c25a02c
intake-json-broken = { $file } JSON файлы { $row }-жолда бүлінген.
    .next = Оны қайта жүктеп алып, көлемін түпнұсқамен салыстырыңыз.
# draft en=c87695bc
intake-mapping-value = { $file } сәйкестік файлында { $key } қате берілген: { $expected } күтіледі.
    .next = Осы жазбаны түзетіңіз; толық үлгі деректерді қабылдау әдісінің бетінде бар.

## Сауалнамалар

# draft en=2af88cab
intake-edited = { intake-at }: { $id } сауалнамасы кейін түзетілген; түзетілген нұсқасы қолданылады.
    .next = Ештеңе істеудің қажеті жоқ.
# draft en=c62d5d79
intake-double-same = { intake-at }: { $id } сауалнамасы { $first_file } файлында ({ $first_row }-жол) дәл сол жауаптармен бар; ол бір рет есепке алынды.
    .next = Ештеңе істеудің қажеті жоқ.
# draft en=aedcc5a9
intake-double-differs = { intake-at }: { $id } сауалнамасы { $first_file } файлында ({ $first_row }-жол) басқа жауаптармен бар; біріншісі қалдырылды.
    .next = Екі жолды салыстырыңыз; екіншісі дұрыс болса, оның жауаптарын cleaning.csv файлына енгізіңіз.
# draft en=7eea5d5b
intake-rejected = { intake-at }: { $id } сауалнамасы серверде қабылданбаған, сондықтан есепке алынбайды.
    .next = Ештеңе істеудің қажеті жоқ; ол дұрыс болса, серверде мақұлдап, қайта жүктеп алыңыз.
# draft en=6c953c01
intake-columns-unknown = { intake-at }: формада { $n } бағанға ({ $columns }) сәйкес сұрақ жоқ; олар оқылған жоқ.
    .next = Сұрақтардың аты өзгерген болса, XLSForm-ның сол нұсқасын forms/ қалтасына көшіріңіз; әйтпесе ештеңе істеудің қажеті жоқ.
# draft en=ecf17f9b
intake-repeat-orphan = { intake-at }: «{ $repeat }» қайталауының жолы бірде-бір сауалнамаға тиесілі емес (негізі «{ $parent }»).
    .next = Форманың барлық парағын бірге жүктеп алып, жаңа файлды импорттаңыз.
# draft en=c963e673
intake-version-unknown = { intake-at }: { $n } сауалнама форманың forms/ қалтасында жоқ { $version } нұсқасымен толтырылған; белгілі нұсқалар: { $versions }.
    .next = Аты өзгерген сұрақтар мен нұсқалар қалып қоймауы үшін XLSForm-ның осы нұсқасын forms/ қалтасына көшіріңіз.
# draft en=b84ff439
intake-not-a-submission = { intake-at }: бұл жазба сауалнама емес.
    .next = Файлды мәтін редакторында ашып қараңыз; жазбалар қиылған болса, оны қайта жүктеп алыңыз.
# draft en=c32b2817
intake-pages-missing = { intake-at }: файлда { $found } сауалнама бар, сервер { $count } деп санаған; беттер жетіспейді.
    .next = Қалған беттерді де жүктеп алып, импорттаңыз.
# draft en=ef8e61de
intake-deleted = { intake-at }: сауалнама серверде өшірілген, сондықтан есепке алынбайды.
    .next = Ештеңе істеудің қажеті жоқ.
# draft en=c8c377af
intake-repeats-left-out = { intake-at }: { $n } сауалнаманың қайталаулары жүктелмеген.
    .next = Сауалнамаларды $expand=* параметрімен жүктеп алыңыз немесе CSV файлдарының мұрағатын алыңыз.
# draft en=b851e8d3
intake-encrypted = { intake-at }: сауалнама шифрланған.
    .next = Оны серверде форманың жабық кілтімен ашып, қайта жүктеп алыңыз.
# draft en=cf63ae8a
intake-xml-entities = { intake-at }: құжат XML мәндерін (entity) анықтайды; мұндай құжаттар ашылмайды.
    .next = Оның қайдан келгенін анықтаңыз: телефондағы форма мұндайды жазбайды.
# draft en=6f09d19a
intake-xml-broken = { intake-at }: құжат бүлінген.
    .next = Оны телефоннан немесе серверден қайта көшіріңіз.
# draft en=271f0358
intake-no-form-instance = { intake-at }: құжат forms/ қалтасында жоқ «{ $form }» формасына тиесілі.
    .next = Форма осы раундқа тиесілі болса, оның XLSForm файлын forms/ қалтасына көшіріңіз.

## Жауаптар

# draft en=fbe96a81
intake-option-unknown = { intake-at }: «{ $value }» белгілі жауаптардың ({ $known }) арасында жоқ.
    .next = Жауапты cleaning.csv файлында түзетіңіз немесе формаға осы нұсқаны қосыңыз.
# draft en=873df617
intake-number-text = { intake-at }: «{ $value }» бүтін сан емес; саны белгісіз деп есептеледі.
    .next = Не айтылғанын нақтылап, жауапты cleaning.csv файлында түзетіңіз.
# draft en=70786f22
intake-number-negative = { intake-at }: { $value } теріс сан; саны белгісіз деп есептеледі.
    .next = Не айтылғанын нақтылап, жауапты cleaning.csv файлында түзетіңіз.
# draft en=414ede3a
intake-number-fraction = { intake-at }: { $value } адамдардың немесе үй шаруашылықтарының бүтін саны емес; саны белгісіз деп есептеледі.
    .next = Не айтылғанын нақтылап, жауапты cleaning.csv файлында түзетіңіз.
# draft en=2934951b
intake-number-large = { intake-at }: { $value } бір орын үшін тым көп; саны белгісіз деп есептеледі.
    .next = Телефон нөмірі немесе код енгізілмегенін тексеріп, жауапты cleaning.csv файлында түзетіңіз.
# draft en=edae84f0
intake-number-missing = { intake-at }: топ бар, бірақ саны айтылмаған; саны белгісіз деп есептеледі.
    .next = Ақпарат беруші сан айтқан болса, оны cleaning.csv файлына енгізіңіз.
# draft en=70cdf3af
intake-number-though-absent = { intake-at }: топ бар топтардың қатарында белгіленбеген, бірақ ол бойынша сан берілген; саны белгісіз деп есептеледі.
    .next = Екеуінің қайсысы дұрыс екенін нақтылап, екіншісін cleaning.csv файлында түзетіңіз.
# draft en=733850f0
intake-presence-missing = { intake-at }: қандай топтар бар екеніне жауап берілмеген; барлығының саны белгісіз деп есептеледі.
    .next = Бірде-бір топ болмаса, оны cleaning.csv файлына енгізіңіз.
# draft en=b8b8e99e
intake-missing = { intake-at }: жауапты қажет ететін сұраққа жауап жоқ.
    .next = Жауапты анықтап, оны cleaning.csv файлына енгізіңіз.
# draft en=292ab483
intake-consent-missing = { intake-at }: ақпарат берушінің келісімі белгіленбеген; жауаптар қолданылмайды.
    .next = Ақпарат беруші келіскен болса, оны cleaning.csv файлына енгізіңіз.
# draft en=932ceee9
intake-date-unreadable = { intake-at }: «{ $value }» күн емес.
    .next = Күнді cleaning.csv файлына жыл-ай-күн түрінде енгізіңіз.
# draft en=7238b974
intake-date-outside = { intake-at }: { $value } күні раунд мерзімінен тыс ({ $start } – { $end }).
    .next = Күнді cleaning.csv файлында немесе раунд мерзімін round.toml файлында түзетіңіз.
# draft en=e6b560c8
intake-place-missing = { intake-at }: орын аталмаған; сұхбат бірде-бір көрсеткішке енген жоқ.
    .next = Орынды cleaning.csv файлына енгізіңіз.
# draft en=2d62839b
intake-place-unknown = { intake-at }: «{ $value }» деген орын places.csv файлында жоқ; сұхбат бірде-бір көрсеткішке енген жоқ. Ең жақындары: { $nearest }.
    .next = Дұрыс орынды cleaning.csv файлына енгізіңіз немесе елді мекенді places.csv файлына қосыңыз.
# draft en=b85249dc
intake-place-too-wide = { intake-at }: { $name } ({ $value }) елді мекен емес; сұхбат бірде-бір көрсеткішке енген жоқ.
    .next = Елді мекенді cleaning.csv файлына енгізіңіз.
# draft en=fb1e62ca
intake-place-matched = { intake-at }: «{ $value }» атауы { $name } ({ $id }) деп қабылданды.
    .next = Дұрыс болса, ештеңе істеудің қажеті жоқ; әйтпесе дұрыс орынды cleaning.csv файлына енгізіңіз.
# draft en=2a23af7b
intake-parts-above = { intake-at }: { $dimension } бойынша бөліктердің қосындысы { $parts }, бұл { $number } санынан көп; бұл бөлініс қолданылмайды.
    .next = Бөліктерді немесе санды cleaning.csv файлында түзетіңіз.
# draft en=4a3a43a6
intake-part-twice = { intake-at }: { $category } екі рет аталған; сандары қосылды.
    .next = Басқасы айтылған болса, оны cleaning.csv файлында түзетіңіз.
# draft en=9691b8b5
intake-informant-twice = { intake-at }: «{ $value }» ақпарат берушісінен мұнда екі рет сұхбат алынған; екеуі де есепке алынды.
    .next = Бұл бір адам болса, сұхбаттардың бірін cleaning.csv арқылы алып тастаңыз.

## Қарапайым кестелер

# draft en=b4f5a7cb
intake-total-row = { intake-at }: бұл жол — қорытынды («{ $value }»), дерек емес.
    .next = Ештеңе істеудің қажеті жоқ.
# draft en=e3f9f8d6
intake-word-unknown = { intake-at }: «{ $value }» сөзі сәйкестік файлында жоқ; топ зерттелмеген деп есептеледі.
    .next = Сөзді сәйкестік файлына қосыңыз немесе ұяшықты дереккөзде түзетіңіз.
# draft en=dad200f2
intake-none-with-number = { intake-at }: жолда ешкім жоқ делінген және { $value } көрсетілген; саны белгісіз деп есептеледі.
    .next = Екеуінің қайсысы дұрыс екенін дереккөзден сұраңыз.
# draft en=88023c81
intake-part-without-number = { intake-at }: бөлігі берілген, бірақ топтың саны берілмеген; бөлігі қолданылмайды.
    .next = Санды дереккөзден сұраңыз.
# draft en=9f533a1a
intake-place-row-twice = { intake-at }: { $value } орнының екі атауы бар: «{ $name }» және «{ $other }»; біріншісі қолданылады.
    .next = Атауды дереккөзде немесе places.csv файлында түзетіңіз.
