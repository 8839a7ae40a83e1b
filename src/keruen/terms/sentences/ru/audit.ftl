### Аудит опубликованных чисел: вердикты, диагнозы, ошибки. .next — что делать дальше.

# draft en=bb1f9785
audit-kind-growth = рост
# draft en=f68a932b
audit-kind-share = доля
# draft en=f85cc288
audit-kind-sum = сумма
# draft en=01f71003
audit-kind-difference = разность
# draft en=84ce2408
audit-kind-rate = коэффициент
# draft en=d35c830c
audit-kind-range = размах
# draft en=73cfeb11
audit-kind-rank = место
# draft en=978806b3
audit-kind-partition = части целого
# draft en=c22ba918
audit-kind-identity = тождество
# draft en=9c75a256
audit-verdict-holds = выполняется
# draft en=19c4cbe8
audit-verdict-fails = не выполняется
# draft en=f5877d95
audit-verdict-unknown = неизвестно
# draft en=74f68719
audit-reason-missing = одно из чисел отсутствует
# draft en=d358de4b
audit-reason-two_ways = число можно прочитать двумя способами
# draft en=165b7259
audit-reason-undefined = основание может быть нулём
# draft en=3aab773c
audit-reason-incomplete = неизвестно, все ли части перечислены
# draft en=70c55cd4
audit-diagnosis-sign = Знак числа «{ $cell }» перевёрнут.
# draft en=fa67e3de
audit-diagnosis-later_base = Изменение разделили на более позднее число, а не на более раннее.
# draft en=c90051fa
audit-diagnosis-ratio_change = Прирост приняли за отношение или отношение за прирост.
# draft en=88095fe3
audit-diagnosis-points = Спутаны процентные пункты и проценты.
# draft en=1e869cf5
audit-diagnosis-truncated = Цифры отброшены, а не округлены.
# draft en=6fd5db0c
audit-diagnosis-factor = Число «{ $cell }» ошибочно в десять или в тысячу раз ({ $detail }).
# draft en=beea182f
audit-diagnosis-digit = В числе «{ $cell }» неверна одна цифра; сходится при { $right }.
# draft en=c2564af2
audit-diagnosis-swap = В числе «{ $cell }» переставлены две цифры; сходится при { $right }.
# draft en=59e095eb
audit-diagnosis-period = Взяты числа другого периода: { $detail }.
# draft en=5799252e
audit-diagnosis-region = Взято число соседнего региона или прежних границ: { $detail }.
# draft en=7cba35bb
audit-diagnosis-member = Сходится без слагаемого «{ $cell }».
# draft en=e6b6e038
audit-diagnosis-member-with = Сходится, если добавить «{ $cell }».
# draft en=d767048b
audit-diagnosis-none = Ни одна известная ошибка этого не объясняет.
# draft en=391475cd
audit-diagnosis-ambiguous = Неоднозначно: подходят несколько объяснений.
# draft en=54f359a4
audit-quoted = Цитируется по источнику: { $source }
# draft en=329fd459
audit-located = { $cell }: напечатано { $printed }; и строка, и столбец дают { $right }.
# draft en=1b4ac484
audit-rank-of = место { $first } среди { $n }
# draft en=7e533ba3
audit-highest-of = наибольшее из { $items }
# draft en=e017a9d9
audit-lowest-of = наименьшее из { $items }
# draft en=1378ebb5
audit-finding = { $where }: { $kind }. Напечатано { $claimed }; { $identity } = { $computed }.
# draft en=483bb0e8
audit-tally = Утверждений: { $claims }. Выполняется: { $holds }. Не выполняется: { $fails }. Неизвестно: { $unknown }.
# draft en=1d75780a
audit-nothing-failed = Нарушенных утверждений нет.
# draft en=dfcc1bb4
audit-report-title = Аудит опубликованных чисел: { $name }
# draft en=8cc3e34f
audit-head-failing = Утверждения, которые не выполняются
# draft en=c7b821e1
audit-head-located = Неверные ячейки
# draft en=3b13c94b
audit-head-unknown = Утверждения, о которых нельзя судить
# draft en=7aa27967
audit-head-holding = Утверждения, которые выполняются
# draft en=f02570a7
audit-column-where = Где
# draft en=e9ffaa08
audit-column-kind = Утверждение
# draft en=07534092
audit-column-claimed = Напечатано
# draft en=d6c8328d
audit-column-allowed = Напечатанное как интервал
# draft en=1c3b03b9
audit-column-identity = Из чего пересчитано
# draft en=e6deb3df
audit-column-computed = Пересчитано
# draft en=ed6a3fc0
audit-column-verdict = Вердикт
# draft en=1f965ae7
audit-column-diagnosis = Объяснение
# draft en=917881bb
audit-column-cell = Ячейка
# draft en=0f2ec1f9
audit-column-right = Верное значение
# draft en=91b9278a
audit-sheet-findings = находки
# draft en=e4a7d6a6
audit-sheet-cells = ячейки
# draft en=0dcf22ac
audit-sheet-all = все утверждения

# draft en=8803b80e
audit-nothing-to-read = В { $file } нечего проверять; читаются файлы { $known }.
    .next = Укажите файл одного из этих видов или папку с такими файлами.
# draft en=e35163b0
audit-file-broken = Файл { $file } не читается: он повреждён или его содержимое не соответствует имени.
    .next = Откройте его в программе, в которой он создан, сохраните заново и повторите аудит.
# draft en=cf8b380d
audit-columns = В { $file } нет столбца { $column }; есть { $columns }.
    .next = Добавьте столбец; столбцы claims.csv перечислены в docs/methods/audit.md.
# draft en=50a05f52
audit-kind-unknown = { $file }, строка { $row }: «{ $value }» здесь неизвестно; известны: { $known }.
    .next = Напишите одно из известных слов.
# draft en=1bf5cdfd
audit-cell-unknown = { $file }, строка { $row }: ячейки { $cell } нет; ближайшая — { $nearest }.
    .next = Запишите ячейку в виде таблица[строка, столбец] или напечатанный текст в прямых кавычках.
# draft en=15e4a34d
audit-inputs = { $file }, строка { $row }: у утверждения вида { $kind } не может быть { $n } { $n ->
    [one] исходного числа
    [few] исходных чисел
   *[many] исходных чисел
}.
    .next = У роста, доли, коэффициента и разности два исходных числа, у места — не меньше двух.
# draft en=67140ad8
audit-formula = { $file }, строка { $row }: «{ $formula }» — не формула.
    .next = Назовите исходные числа по порядку a, b, c и используйте только + - * / и скобки.
# draft en=75eef000
audit-refused = Публикация противоречит себе в { $n } { $n ->
    [one] месте
    [few] местах
   *[many] местах
} и не выпущена; первое ({ $language }): { $where }. Напечатано { $claimed }, пересчитано { $computed }.
    .next = Исправьте предложение или число; число, взятое из источника, отметьте как цитату.
# draft en=0e7ee579
cli-audit = Проверить, согласованы ли между собой напечатанные числа публикации.

    ПАКЕТ — файл DOCX, HTML, XLSX, CSV, текстовый или PDF, папка с такими файлами или папка с bundle.toml. Всё, что следует из других чисел, пересчитывается; то, что верно с точностью до округления, не показывается.
    .short = сверить напечатанные числа между собой
# draft en=0fb02680
cli-audit-mark = ПАКЕТ
# draft en=1ac64869
cli-audit-bundle = Файл, папка с файлами или папка с bundle.toml.
# draft en=0886c506
cli-audit-language = Язык публикации; если не указан, определяется по буквам.
# draft en=b98f3b61
cli-audit-into = Папка для отчёта; если не указана, отчёт ложится рядом с публикацией.
# draft en=21ad434a
cli-audit-all = Показать и то, о чём нельзя судить, и то, что выполняется.
# draft en=ca307306
cli-audit-written = Записан файл { $file }
# draft en=2655212f
audit-unsure = { $n ->
        [one] { $n } итог не равен сумме строк, но неясно, все ли слагаемые указаны; --all покажет его.
        [few] { $n } итога не равны суммам строк, но неясно, все ли слагаемые указаны; --all покажет их.
       *[many] { $n } итогов не равны суммам строк, но неясно, все ли слагаемые указаны; --all покажет их.
    }
# draft en=bf9db868
audit-encoding = Текст { $file } записан в кодировке, которую файл не называет; буквы и пробелы в числах пришлось бы угадывать.
    .next = Сохраните его заново в UTF-8 (в Excel: CSV UTF-8) и повторите проверку.
# draft en=7fb31a6f
audit-nothing-found = Не найдено ничего, что можно проверить: ни суммы, ни доли, ни роста в таблицах и предложениях. Возможно, цифры стоят на рисунках или у таблицы нет заголовка.
