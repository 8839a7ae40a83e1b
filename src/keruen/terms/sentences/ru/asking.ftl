### keruen again: интервью для повторного опроса.

# draft en=22d4764e
cli-again = Отобрать интервью, которые повторит другой человек, у каждого интервьюера; список для полевой группы — `build/again.xlsx`.
    .short = отобрать интервью для повторного опроса
# draft en=70d723f4
asking-share = Процент интервью; обычно от 5 до 10, по умолчанию { $usual }.
# draft en=4bb9dc20
asking-seed = Другое число даёт другой список, то же число — тот же список.
# draft en=8eecd7b8
asking-drawn = Повторить: { $n ->
    [one] { $n } интервью
    [few] { $n } интервью
   *[other] { $n } интервью
 } из { $of }, { $percent } %.
# draft en=09d3c5dd
asking-alone = Для { $n ->
    [one] { $n } интервью
    [few] { $n } интервью
   *[other] { $n } интервью
 } в регионе неизвестен другой интервьюер: выберите человека, который не опрашивал в первый раз.
# draft en=0bfb92ed
asking-written = Список для полевой группы — в { $path }. Файлы, которые придут обратно, укажите в round.toml, в разделе [backchecks].
# draft en=57e81fda
asking-sheet = Повторный опрос
# draft en=fc5fd8df
asking-region = Регион
# draft en=2f2a286c
asking-district = Район
# draft en=a209dfd3
asking-place = Населённый пункт
# draft en=d9cbeb7a
asking-id = Код пункта
# draft en=4ca25422
asking-record = Анкета
# draft en=1a01c077
asking-informant = Информант
# draft en=4aec5686
asking-date = Дата
# draft en=b4fcd770
asking-enumerator = Интервьюер
# draft en=c31d46fa
asking-checker = Кто мог бы повторить
# draft en=0dd5aeb2
asking-interviews = Интервью
# draft en=e0004846
asking-again = Повторить
# draft en=db7802fa
report-quality-asked-again = Интервью, повторённые другим человеком
# draft en=1a2ec2ad
workbook-quality-asked-again = Интервью, повторённые другим человеком
