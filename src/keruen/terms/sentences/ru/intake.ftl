### Что приём данных говорит о файле или строке; .next — что делать дальше. intake-at называет место.

# draft en=def36b7e
intake-at = { $file }{ $sheeted ->
    [0] { "" }
   *[other] , лист { $sheet }
}{ $rowed ->
    [0] { "" }
   *[other] , строка { $row }
}{ $columned ->
    [0] { "" }
   *[other] , столбец { $column }
}

## Файлы

# draft en=bb583198
intake-no-form = В файле { $file } нет вопросов ни одной из форм папки forms/; известны: { $forms }.
    .next = Скопируйте в forms/ форму XLSForm, по которой он заполнен, или опишите таблицу в файле соответствий.
# draft en=81dbe91f
intake-encoding = Файл { $file } не в кодировке UTF-8: не читается строка { $row }.
    .next = Сохраните его заново как CSV UTF-8 или выгрузите из источника в формате XLSX.
# draft en=d2d426cf
intake-csv-broken = Файл CSV { $file } повреждён в строке { $row }.
    .next = Выгрузите его ещё раз; чаще всего причина — незакрытая кавычка.
# draft en=7c25a02c
intake-json-broken = Файл JSON { $file } повреждён в строке { $row }.
    .next = Скачайте его ещё раз и сравните размер с исходным.
# draft en=c87695bc
intake-mapping-value = В файле соответствий { $file } неверно задано { $key }: ожидается { $expected }.
    .next = Исправьте эту запись; полный пример есть на странице метода «приём данных».

## Анкеты

# draft en=2af88cab
intake-edited = { intake-at }: анкету { $id } позже исправили; используется исправленная версия.
    .next = Ничего делать не нужно.
# draft en=c62d5d79
intake-double-same = { intake-at }: анкета { $id } уже есть в файле { $first_file } (строка { $first_row }) с теми же ответами; она учтена один раз.
    .next = Ничего делать не нужно.
# draft en=aedcc5a9
intake-double-differs = { intake-at }: анкета { $id } уже есть в файле { $first_file } (строка { $first_row }) с другими ответами; оставлена первая.
    .next = Сравните обе строки; если верна вторая, внесите её ответы в cleaning.csv.
# draft en=cad899f2
intake-double-newer = { intake-at }: анкета { $id } изменена после выгрузки { $first_file } (строка { $first_row }); { $n ->
        [one] отличается { $n } ответ
        [few] отличаются { $n } ответа
       *[other] отличаются { $n } ответов
    } ({ $questions }). Учтён файл, импортированный позже.
    .next = Ничего делать не нужно. Если позже импортирована более старая выгрузка, вызовите keruen withdraw с именем этого файла.
# draft en=7eea5d5b
intake-rejected = { intake-at }: анкета { $id } отклонена на сервере и не учитывается.
    .next = Ничего делать не нужно; если она всё же верна, одобрите её на сервере и выгрузите заново.
# draft en=6c953c01
intake-columns-unknown = { $n ->
    [one] { intake-at }: в форме нет вопроса для { $n } столбца ({ $columns }); он не прочитан.
    [few] { intake-at }: в форме нет вопросов для { $n } столбцов ({ $columns }); они не прочитаны.
   *[other] { intake-at }: в форме нет вопросов для { $n } столбцов ({ $columns }); они не прочитаны.
}
    .next = Если вопросы переименованы, скопируйте эту версию XLSForm в forms/; иначе ничего делать не нужно.
# draft en=ecf17f9b
intake-repeat-orphan = { intake-at }: строка повтора «{ $repeat }» не относится ни к одной анкете (родитель «{ $parent }»).
    .next = Выгрузите все листы формы вместе и импортируйте новый файл.
# draft en=54e1a8a8
intake-repeat-missing = { intake-at }: нет листа «{ $lost }». Строки этого повтора указаны { $n ->
    [one] в { $n } анкете
    [few] в { $n } анкетах
   *[other] в { $n } анкетах
}; эти ответы не учтены. В файле есть { $sheets }.
    .next = Выгрузите форму заново со всеми листами. Уберите старый файл из raw/ вместе с его строкой в manifest.csv и импортируйте новый.
# draft en=76985c1f
intake-repeat-unseen = { intake-at }: в форме есть повтор «{ $repeat }», но листа «{ $lost }» нет; отвечали ли на него, узнать нельзя. В файле есть { $sheets }.
    .next = Выгрузите форму заново со всеми листами или убедитесь в источнике, что на этот повтор никто не отвечал.
# draft en=cd841805
intake-repeat-short = { $n ->
    [one] { intake-at }: в { $n } анкете
    [few] { intake-at }: начиная отсюда, в { $n } анкетах
   *[other] { intake-at }: начиная отсюда, в { $n } анкетах
} строк повтора «{ $repeat }» меньше, чем насчитала форма; недостающее не учтено.
    .next = Сравните файл с источником. Если строки были удалены, выгрузите его заново и импортируйте вместо старого.
# draft en=9362550d
intake-csv-repeats = { $n ->
    [0] { intake-at }: в файле CSV из Kobo нет повторов; отвечали ли на «{ $repeats }», узнать нельзя.
    [one] { intake-at }: в файле CSV из Kobo нет повторов. На них ответили в { $n } анкете ({ $repeats }); эти ответы не учтены.
    [few] { intake-at }: в файле CSV из Kobo нет повторов. На них ответили в { $n } анкетах ({ $repeats }); эти ответы не учтены.
   *[other] { intake-at }: в файле CSV из Kobo нет повторов. На них ответили в { $n } анкетах ({ $repeats }); эти ответы не учтены.
}
    .next = Выгрузите форму в XLSX. Уберите файл CSV из raw/ вместе с его строкой в manifest.csv и импортируйте XLSX.
# draft en=c963e673
intake-version-unknown = { $n ->
    [one] { intake-at }: { $n } анкета заполнена
    [few] { intake-at }: { $n } анкеты заполнены
   *[other] { intake-at }: { $n } анкет заполнено
} по версии формы { $version }, которой нет в forms/; известны: { $versions }.
    .next = Скопируйте эту версию XLSForm в forms/, чтобы не пропустить переименованные вопросы и варианты.
# draft en=b84ff439
intake-not-a-submission = { intake-at }: эта запись не является анкетой.
    .next = Откройте файл в текстовом редакторе; если записи обрезаны, выгрузите его заново.
# draft en=c32b2817
intake-pages-missing = { intake-at }: анкет в файле — { $found }, по данным сервера — { $count }; не хватает страниц.
    .next = Скачайте остальные страницы и тоже импортируйте их.
# draft en=ef8e61de
intake-deleted = { intake-at }: анкета удалена на сервере и не учитывается.
    .next = Ничего делать не нужно.
# draft en=c8c377af
intake-repeats-left-out = { $n ->
    [one] { intake-at }: у { $n } анкеты
    [few] { intake-at }: у { $n } анкет
   *[other] { intake-at }: у { $n } анкет
} не выгружены повторы.
    .next = Скачайте анкеты с параметром $expand=* или выгрузите архив файлов CSV.
# draft en=b851e8d3
intake-encrypted = { intake-at }: анкета зашифрована.
    .next = Расшифруйте её на сервере закрытым ключом формы и выгрузите заново.
# draft en=cf63ae8a
intake-xml-entities = { intake-at }: документ определяет сущности XML; такие документы не открываются.
    .next = Выясните, откуда он взялся: форма на телефоне такого не пишет.
# draft en=6f09d19a
intake-xml-broken = { intake-at }: документ повреждён.
    .next = Скопируйте его с телефона или сервера ещё раз.
# draft en=271f0358
intake-no-form-instance = { intake-at }: документ относится к форме «{ $form }», которой нет в forms/.
    .next = Скопируйте её XLSForm в forms/, если она относится к этому раунду.

## Ответы

# draft en=fbe96a81
intake-option-unknown = { intake-at }: ответа «{ $value }» нет среди известных ({ $known }).
    .next = Исправьте ответ в cleaning.csv или добавьте вариант в форму.
# draft en=873df617
intake-number-text = { intake-at }: «{ $value }» — не целое число; численность считается неизвестной.
    .next = Уточните, что имелось в виду, и исправьте ответ в cleaning.csv.
# draft en=70786f22
intake-number-negative = { intake-at }: { $value } — отрицательное число; численность считается неизвестной.
    .next = Уточните, что имелось в виду, и исправьте ответ в cleaning.csv.
# draft en=414ede3a
intake-number-fraction = { intake-at }: { $value } — не целое число людей или домохозяйств; численность считается неизвестной.
    .next = Уточните, что имелось в виду, и исправьте ответ в cleaning.csv.
# draft en=2934951b
intake-number-large = { intake-at }: { $value } — слишком много для одного места; численность считается неизвестной.
    .next = Проверьте, не введён ли номер телефона или код, и исправьте ответ в cleaning.csv.
# draft en=edae84f0
intake-number-missing = { intake-at }: группа есть, но число не указано; численность считается неизвестной.
    .next = Если информант называл число, внесите его в cleaning.csv.
# draft en=70cdf3af
intake-number-though-absent = { intake-at }: группа не отмечена среди присутствующих, но для неё указано число; численность считается неизвестной.
    .next = Уточните, что из двух верно, и исправьте другое в cleaning.csv.
# draft en=733850f0
intake-presence-missing = { intake-at }: нет ответа, какие группы есть; по всем численность считается неизвестной.
    .next = Если нет ни одной, внесите это в cleaning.csv.
# draft en=b8b8e99e
intake-missing = { intake-at }: нет ответа на вопрос, который его требует.
    .next = Узнайте ответ и внесите его в cleaning.csv.
# draft en=292ab483
intake-consent-missing = { intake-at }: согласие информанта не отмечено; ответы не используются.
    .next = Если информант согласился, внесите это в cleaning.csv.
# draft en=932ceee9
intake-date-unreadable = { intake-at }: «{ $value }» — не дата.
    .next = Внесите день в виде год-месяц-день в cleaning.csv.
# draft en=7238b974
intake-date-outside = { intake-at }: дата { $value } вне срока раунда (с { $start } по { $end }).
    .next = Исправьте дату в cleaning.csv или срок раунда в round.toml.
# draft en=e6b560c8
intake-place-missing = { intake-at }: место не указано; интервью не вошло ни в одну цифру.
    .next = Внесите место в cleaning.csv.
# draft en=2d62839b
intake-place-unknown = { intake-at }: места «{ $value }» нет в places.csv; интервью не вошло ни в одну цифру. Ближайшие: { $nearest }.
    .next = Внесите верное место в cleaning.csv или добавьте населённый пункт в places.csv.
# draft en=b85249dc
intake-place-too-wide = { intake-at }: { $name } ({ $value }) — не населённый пункт; интервью не вошло ни в одну цифру.
    .next = Внесите населённый пункт в cleaning.csv.
# draft en=fb1e62ca
intake-place-matched = { intake-at }: «{ $value }» принято за { $name } ({ $id }).
    .next = Если это верно, ничего делать не нужно; иначе внесите верное место в cleaning.csv.
# draft en=2a23af7b
intake-parts-above = { intake-at }: части по разрезу { $dimension } дают { $parts }, больше самого числа { $number }; этот разрез не используется.
    .next = Исправьте части или число в cleaning.csv.
# draft en=4a3a43a6
intake-part-twice = { intake-at }: { $category } названо дважды; числа сложены.
    .next = Если имелось в виду другое, исправьте это в cleaning.csv.
# draft en=9691b8b5
intake-informant-twice = { intake-at }: информант «{ $value }» опрошен здесь дважды; учтены оба интервью.
    .next = Если это один человек, удалите одно из интервью в cleaning.csv.

## Простые таблицы

# draft en=b4f5a7cb
intake-total-row = { intake-at }: строка — итог («{ $value }»), а не данные.
    .next = Ничего делать не нужно.
# draft en=e3f9f8d6
intake-word-unknown = { intake-at }: слова «{ $value }» нет в файле соответствий; группа считается необследованной.
    .next = Добавьте слово в файл соответствий или исправьте ячейку в источнике.
# draft en=dad200f2
intake-none-with-number = { intake-at }: в строке сказано, что никого нет, и указано { $value }; численность считается неизвестной.
    .next = Узнайте у источника, что из двух верно.
# draft en=88023c81
intake-part-without-number = { intake-at }: указана часть, но не указано число группы; часть не используется.
    .next = Узнайте число у источника.
# draft en=9f533a1a
intake-place-row-twice = { intake-at }: у места { $value } два названия, «{ $name }» и «{ $other }»; используется первое.
    .next = Исправьте название в источнике или в places.csv.
# draft en=149d129b
intake-no-table = В файле { $file } нет таблицы: нигде две строки подряд не имеют двух и более одинаковых столбцов.
    .next = Импортируйте выгрузку в том виде, в каком она скачана (XLSX, CSV, ZIP, JSON, XML); если это не она, keruen withdraw { $file } уберёт файл из раунда.
# draft en=5eb907de
intake-is-form = Файл { $file } — это форма (XLSForm): в ней есть вопросы, но нет ответов.
    .next = Импортируйте выгрузку ответов; формы лежат в папке forms/. Команда keruen withdraw { $file } уберёт этот файл из раунда.
