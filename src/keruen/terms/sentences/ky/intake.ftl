### Маалыматтарды кабыл алуу файл же сап жөнүндө эмне дейт; .next — андан ары эмне кылуу керек. intake-at ордун атайт.

# draft en=def36b7e
intake-at = { $file }{ $sheeted ->
    [0] { "" }
   *[other] , { $sheet } барагы
}{ $rowed ->
    [0] { "" }
   *[other] , { $row }-сап
}{ $columned ->
    [0] { "" }
   *[other] , { $column } мамычасы
}

## Файлдар

# draft en=bb583198
intake-no-form = { $file } файлында forms/ папкасындагы бир да форманын суроолору жок; белгилүү формалар: { $forms }.
    .next = Ал толтурулган XLSForm формасын forms/ папкасына көчүрүңүз же таблицаны дал келүү файлында сүрөттөңүз.
# draft en=81dbe91f
intake-encoding = { $file } файлы UTF-8 коддоосунда эмес: { $row }-сап окулбайт.
    .next = Аны CSV UTF-8 түрүндө кайра сактаңыз же булактан XLSX түрүндө жүктөп алыңыз.
# draft en=d2d426cf
intake-csv-broken = { $file } CSV файлы { $row }-сапта бузулган.
    .next = Аны кайра жүктөп алыңыз; көбүнчө себеби — жабылбаган тырмакча.
# draft en=7c25a02c
intake-json-broken = { $file } JSON файлы { $row }-сапта бузулган.
    .next = Аны кайра жүктөп алып, көлөмүн түпнуска менен салыштырыңыз.
# draft en=c87695bc
intake-mapping-value = { $file } дал келүү файлында { $key } туура эмес берилген: { $expected } күтүлөт.
    .next = Бул жазууну оңдоңуз; толук үлгү маалыматтарды кабыл алуу ыкмасынын барагында бар.

## Сурамжылоо баракчалары

# draft en=2af88cab
intake-edited = { intake-at }: { $id } баракчасы кийин оңдолгон; оңдолгон нускасы колдонулат.
    .next = Эч нерсе кылуунун кереги жок.
# draft en=c62d5d79
intake-double-same = { intake-at }: { $id } баракчасы { $first_file } файлында ({ $first_row }-сап) ошол эле жооптор менен бар; ал бир жолу эске алынды.
    .next = Эч нерсе кылуунун кереги жок.
# draft en=aedcc5a9
intake-double-differs = { intake-at }: { $id } баракчасы { $first_file } файлында ({ $first_row }-сап) башка жооптор менен бар; биринчиси калтырылды.
    .next = Эки сапты салыштырыңыз; экинчиси туура болсо, анын жоопторун cleaning.csv файлына киргизиңиз.
# draft en=7eea5d5b
intake-rejected = { intake-at }: { $id } баракчасы серверде четке кагылган, ошондуктан эске алынбайт.
    .next = Эч нерсе кылуунун кереги жок; ал туура болсо, серверде бекитип, кайра жүктөп алыңыз.
# draft en=6c953c01
intake-columns-unknown = { intake-at }: формада { $n } мамычага ({ $columns }) ылайык суроо жок; алар окулган жок.
    .next = Суроолордун аты өзгөргөн болсо, XLSForm'дун ошол нускасын forms/ папкасына көчүрүңүз; болбосо эч нерсе кылуунун кереги жок.
# draft en=ecf17f9b
intake-repeat-orphan = { intake-at }: «{ $repeat }» кайталоосунун сабы бир да баракчага тиешелүү эмес (негизи «{ $parent }»).
    .next = Форманын бардык барактарын чогуу жүктөп алып, жаңы файлды импорттоңуз.
# draft en=c963e673
intake-version-unknown = { intake-at }: { $n } баракча форманын forms/ папкасында жок { $version } нускасы менен толтурулган; белгилүү нускалар: { $versions }.
    .next = Аты өзгөргөн суроолор менен варианттар калып калбашы үчүн XLSForm'дун ушул нускасын forms/ папкасына көчүрүңүз.
# draft en=b84ff439
intake-not-a-submission = { intake-at }: бул жазуу сурамжылоо баракчасы эмес.
    .next = Файлды текст редакторунда ачып караңыз; жазуулар кесилип калса, аны кайра жүктөп алыңыз.
# draft en=c32b2817
intake-pages-missing = { intake-at }: файлда { $found } баракча бар, сервер { $count } деп эсептеген; беттер жетишпейт.
    .next = Калган беттерди да жүктөп алып, импорттоңуз.
# draft en=ef8e61de
intake-deleted = { intake-at }: баракча серверде өчүрүлгөн, ошондуктан эске алынбайт.
    .next = Эч нерсе кылуунун кереги жок.
# draft en=c8c377af
intake-repeats-left-out = { intake-at }: { $n } баракчанын кайталоолору жүктөлгөн эмес.
    .next = Баракчаларды $expand=* параметри менен жүктөп алыңыз же CSV файлдарынын архивин алыңыз.
# draft en=b851e8d3
intake-encrypted = { intake-at }: баракча шифрленген.
    .next = Аны серверде форманын жабык ачкычы менен ачып, кайра жүктөп алыңыз.
# draft en=cf63ae8a
intake-xml-entities = { intake-at }: документ XML маанилерин (entity) аныктайт; мындай документтер ачылбайт.
    .next = Анын кайдан келгенин аныктаңыз: телефондогу форма мындайды жазбайт.
# draft en=6f09d19a
intake-xml-broken = { intake-at }: документ бузулган.
    .next = Аны телефондон же серверден кайра көчүрүңүз.
# draft en=271f0358
intake-no-form-instance = { intake-at }: документ forms/ папкасында жок «{ $form }» формасына тиешелүү.
    .next = Форма ушул раундга тиешелүү болсо, анын XLSForm файлын forms/ папкасына көчүрүңүз.

## Жооптор

# draft en=fbe96a81
intake-option-unknown = { intake-at }: «{ $value }» белгилүү жооптордун ({ $known }) арасында жок.
    .next = Жоопту cleaning.csv файлында оңдоңуз же формага ушул вариантты кошуңуз.
# draft en=873df617
intake-number-text = { intake-at }: «{ $value }» бүтүн сан эмес; саны белгисиз деп эсептелет.
    .next = Эмне айтылганын тактап, жоопту cleaning.csv файлында оңдоңуз.
# draft en=70786f22
intake-number-negative = { intake-at }: { $value } терс сан; саны белгисиз деп эсептелет.
    .next = Эмне айтылганын тактап, жоопту cleaning.csv файлында оңдоңуз.
# draft en=414ede3a
intake-number-fraction = { intake-at }: { $value } адамдардын же үй чарбаларынын бүтүн саны эмес; саны белгисиз деп эсептелет.
    .next = Эмне айтылганын тактап, жоопту cleaning.csv файлында оңдоңуз.
# draft en=2934951b
intake-number-large = { intake-at }: { $value } бир жер үчүн өтө көп; саны белгисиз деп эсептелет.
    .next = Телефон номери же код киргизилбегенин текшерип, жоопту cleaning.csv файлында оңдоңуз.
# draft en=edae84f0
intake-number-missing = { intake-at }: топ бар, бирок саны айтылган эмес; саны белгисиз деп эсептелет.
    .next = Маалымат берүүчү сан айткан болсо, аны cleaning.csv файлына киргизиңиз.
# draft en=70cdf3af
intake-number-though-absent = { intake-at }: топ бар топтордун катарында белгиленген эмес, бирок ал боюнча сан берилген; саны белгисиз деп эсептелет.
    .next = Экөөнүн кайсынысы туура экенин тактап, экинчисин cleaning.csv файлында оңдоңуз.
# draft en=733850f0
intake-presence-missing = { intake-at }: кайсы топтор бар экенине жооп берилген эмес; бардыгынын саны белгисиз деп эсептелет.
    .next = Бир да топ жок болсо, аны cleaning.csv файлына киргизиңиз.
# draft en=b8b8e99e
intake-missing = { intake-at }: жоопту талап кылган суроого жооп жок.
    .next = Жоопту аныктап, аны cleaning.csv файлына киргизиңиз.
# draft en=292ab483
intake-consent-missing = { intake-at }: маалымат берүүчүнүн макулдугу белгиленген эмес; жооптор колдонулбайт.
    .next = Маалымат берүүчү макул болгон болсо, аны cleaning.csv файлына киргизиңиз.
# draft en=932ceee9
intake-date-unreadable = { intake-at }: «{ $value }» күн эмес.
    .next = Күндү cleaning.csv файлына жыл-ай-күн түрүндө киргизиңиз.
# draft en=7238b974
intake-date-outside = { intake-at }: { $value } күнү раунддун мөөнөтүнөн тышкары ({ $start } – { $end }).
    .next = Күндү cleaning.csv файлында же раунддун мөөнөтүн round.toml файлында оңдоңуз.
# draft en=e6b560c8
intake-place-missing = { intake-at }: жер аталган эмес; маек бир да көрсөткүчкө кирген жок.
    .next = Жерди cleaning.csv файлына киргизиңиз.
# draft en=2d62839b
intake-place-unknown = { intake-at }: «{ $value }» деген жер places.csv файлында жок; маек бир да көрсөткүчкө кирген жок. Эң жакындары: { $nearest }.
    .next = Туура жерди cleaning.csv файлына киргизиңиз же калктуу конушту places.csv файлына кошуңуз.
# draft en=b85249dc
intake-place-too-wide = { intake-at }: { $name } ({ $value }) калктуу конуш эмес; маек бир да көрсөткүчкө кирген жок.
    .next = Калктуу конушту cleaning.csv файлына киргизиңиз.
# draft en=fb1e62ca
intake-place-matched = { intake-at }: «{ $value }» аталышы { $name } ({ $id }) деп кабыл алынды.
    .next = Туура болсо, эч нерсе кылуунун кереги жок; болбосо туура жерди cleaning.csv файлына киргизиңиз.
# draft en=2a23af7b
intake-parts-above = { intake-at }: { $dimension } боюнча бөлүктөрдүн суммасы { $parts }, бул { $number } санынан көп; бул бөлүштүрүү колдонулбайт.
    .next = Бөлүктөрдү же санды cleaning.csv файлында оңдоңуз.
# draft en=4a3a43a6
intake-part-twice = { intake-at }: { $category } эки жолу аталган; сандары кошулду.
    .next = Башкасы айтылган болсо, аны cleaning.csv файлында оңдоңуз.
# draft en=9691b8b5
intake-informant-twice = { intake-at }: «{ $value }» маалымат берүүчүсүнөн бул жерде эки жолу маек алынган; экөө тең эске алынды.
    .next = Бул бир адам болсо, маектердин бирин cleaning.csv аркылуу алып салыңыз.

## Жөнөкөй таблицалар

# draft en=b4f5a7cb
intake-total-row = { intake-at }: бул сап — жыйынтык («{ $value }»), маалымат эмес.
    .next = Эч нерсе кылуунун кереги жок.
# draft en=e3f9f8d6
intake-word-unknown = { intake-at }: «{ $value }» сөзү дал келүү файлында жок; топ изилденген эмес деп эсептелет.
    .next = Сөздү дал келүү файлына кошуңуз же уячаны булакта оңдоңуз.
# draft en=dad200f2
intake-none-with-number = { intake-at }: сапта эч ким жок делинген жана { $value } көрсөтүлгөн; саны белгисиз деп эсептелет.
    .next = Экөөнүн кайсынысы туура экенин булактан сураңыз.
# draft en=88023c81
intake-part-without-number = { intake-at }: бөлүгү берилген, бирок топтун саны берилген эмес; бөлүгү колдонулбайт.
    .next = Санды булактан сураңыз.
# draft en=9f533a1a
intake-place-row-twice = { intake-at }: { $value } жеринин эки аталышы бар: «{ $name }» жана «{ $other }»; биринчиси колдонулат.
    .next = Аталышты булакта же places.csv файлында оңдоңуз.
