### Насколько можно доверять цифрам и куда ехать. .next говорит, что делать дальше.

# draft en=cd9008ba
trust-forced-excluded = { $place }: указан и среди населённых пунктов, которые надо посетить обязательно, и среди недоступных.
    .next = Уберите его из одного из двух списков.
# draft en=4070b976
trust-budget-small = На обязательные населённые пункты нужно { $days ->
    [one] { $days } человеко-день
    [few] { $days } человеко-дня
   *[other] { $days } человеко-дней
}, а в бюджете { $budget }.
    .next = Увеличьте бюджет или сократите список обязательных населённых пунктов.
# draft en=c9a457be
trust-no-b1 = В раунде { $round } нет ответов районов (B1), в которых назван населённый пункт с числом.
    .next = Загрузите выгрузки B1 командой `keruen import` и повторите `keruen select`.
# draft en=72178b1b
trust-lineage-unknown = { $file }, строка { $line }: { $place } нет в places.csv.
    .next = Добавьте место в places.csv или исправьте строку.
# draft en=ae18fd3c
trust-lineage-wrong = { $file }, строка { $line }: в столбце { $column } стоит «{ $value }», ожидается { $expected }.
    .next = Исправьте строку и соберите раунд снова.
# draft en=7a5d8697
trust-listed-twice = { intake-at }: информант района дважды назвал { $name }; по каждой группе взят первый ответ.
    .next = Если имелся в виду другой населённый пункт, исправьте это в cleaning.csv.
# draft en=28495f3e
trust-sheet-visit = К посещению
# draft en=f0563552
trust-sheet-coverage = Охват
# draft en=04983656
trust-sheet-left = Не вошли
# draft en=ef382956
trust-sheet-beside = Районы и населённые пункты
# draft en=93fc836a
trust-head-region = Регион
# draft en=43140871
trust-head-district = Район
# draft en=711a93ad
trust-head-settlement = Населённый пункт
# draft en=a6c474c0
trust-head-id = Код
# draft en=4b85fd5a
trust-head-reason = Почему
# draft en=4799345c
trust-head-enumerator = Интервьюер
# draft en=15ae8154
trust-head-visited = Дата посещения
# draft en=1b381dde
trust-head-group = Группа
# draft en=ca1ab7eb
trust-head-listed = Названо районом
# draft en=4fcff52e
trust-head-chosen = В выбранных пунктах
# draft en=865f4770
trust-head-required = Требуется
# draft en=1df6ed87
trust-head-wanted = Требовалось бы без недоступных пунктов
# draft en=bab9ec04
trust-head-persons = Названо человек
# draft en=e27aec27
trust-head-found = Обнаружено
# draft en=db48bd91
trust-head-difference = Разница
# draft en=a597ec0c
trust-head-verdict = Сопоставление
# draft en=bd3258bc
trust-head-control = Контрольная выборка
# draft en=8613ba96
trust-yes = да
# draft en=403b728c
trust-reason-coverage = многие из названных живут здесь
# draft en=fa6901c9
trust-reason-control = контрольная выборка
# draft en=b9d3d892
trust-reason-recommended = рекомендован информантами
# draft en=b844f355
trust-reason-no-figure = назван без числа
# draft en=31a026e9
trust-reason-dispute = спорный в прошлом раунде
# draft en=1bfd53f6
trust-reason-by-hand = выбран вручную
# draft en=4be3e509
trust-verdict-near = близко
# draft en=2731b252
trust-verdict-more = больше названного
# draft en=896b5677
trust-verdict-fewer = меньше названного
# draft en=48993f21
trust-verdict-missed = район не назвал
# draft en=b87ac5c3
trust-verdict-nobody = никого нет
# draft en=4bc3dd54
trust-verdict-unknown = число неизвестно
# draft en=27785381
cli-select = Выбрать населённые пункты для посещения (B2) по ответам районов (B1): наименьшее число, в котором живёт достаточная доля названных, и контрольную выборку. Пишет папку `selection` раунда; читает `select.csv` (place, rule, value: must, never, days), если он есть.
    .short = выбрать населённые пункты для посещения
# draft en=c812035e
cli-select-share = Какой процент числа каждого района и группы должен попасть в выборку; по умолчанию { $usual }.
# draft en=b2cefe75
cli-select-floor = Меньшие числа не обязательны; по умолчанию { $usual }.
# draft en=a2dee56a
cli-select-budget = Наибольшее число человеко-дней; без этого ограничения нет.
# draft en=1961814d
cli-select-control = Процент не вошедших пунктов, отбираемых случайно; по умолчанию { $usual }.
# draft en=7b608201
cli-select-chosen = К посещению: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
}, { $days ->
    [one] { $days } человеко-день
    [few] { $days } человеко-дня
   *[other] { $days } человеко-дней
}; пошаговое правило взяло бы { $greedy }.
# draft en=e3fe2b05
cli-select-sample = Контрольная выборка: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
} из не вошедших и никем не названных.
# draft en=d01e2b2e
cli-select-covered = В них { $chosen } из { $listed } названных человек, { $percent } %.
# draft en=f4cd9b3c
cli-select-short = На требуемую долю бюджета не хватает: выбраны пункты, где больше всего людей.
# draft en=82388423
cli-select-unreachable = { $n ->
    [one] В { $n } случае
    [few] В { $n } случаях
   *[other] В { $n } случаях
} недоступные пункты не дают набрать долю района и группы; требуется наибольшая достижимая.
# draft en=eb88bf75
cli-select-left = Не вошли: { $n ->
    [one] { $n } населённый пункт
    [few] { $n } населённых пункта
   *[other] { $n } населённых пунктов
}, где названо { $persons } человек; крупнейшие:
# draft en=0e8a3464
cli-select-missed = Уже посещённые пункты: { $n ->
    [one] в { $n } случае
    [few] в { $n } случаях
   *[other] в { $n } случаях
} район никого не назвал, а обнаружено { $persons } человек; из них в контрольной выборке: { $control }.
# draft en=dff5a7a4
cli-select-written = Список записан в { $frame }, таблица для полевой группы — в { $book }. Когда список окончателен, скопируйте frame.csv в папку раунда.
# draft en=089163f2
trust-backcheck-enumerator = Интервьюер { $enumerator }: из { $n } ответов, о которых спросил ещё раз другой человек, расходятся { $k } ({ $percent } %).
    .next = Поговорите с интервьюером, просмотрите его интервью в таблице повторных проверок и перепроверьте ещё часть.
# draft en=b56341eb
trust-backcheck-question = Вопрос { $question }: из { $n } перепроверенных ответов расходятся { $k } ({ $percent } %).
    .next = Возможно, информанты не понимают вопрос или не знают ответа: обсудите его формулировку с интервьюерами.
