### Папки программ и раундов: что не так и что делать дальше.

# draft en=a93d5675
workspace-key-twice = В файле { $file } значение { $value } ключа { $key } встречается дважды.
    .next = Дайте каждой группе собственные код и префикс.
# draft en=a92b3b50
workspace-round-unknown = В этой программе нет раунда { $round }; есть: { $known }.
    .next = Назовите один из этих раундов или создайте новый командой keruen init.
# draft en=6ebbfe71
workspace-busy = Раунд { $folder } сейчас собирает другой процесс (номер { $process }).
    .next = Дождитесь его окончания и повторите команду.
# draft en=4a87f2f4
workspace-raw-gone = Файл raw/{ $file } есть в описи, но в папке его нет.
    .next = Верните его из своей копии. Файл, который больше не нужен, не удаляют: keruen withdraw выводит его из раунда.
# draft en=a3a5cf57
workspace-raw-changed = Файл raw/{ $file } уже не такой, каким был получен { $imported }: контрольная сумма не совпадает.
    .next = Верните исходный файл. Исправления вносятся в cleaning.csv, а новая выгрузка импортируется рядом со старой.
# draft en=ddca71c1
workspace-raw-none = В { $folder } нет исходных файлов.
    .next = Скопируйте выгрузки командой keruen import ФАЙЛ и повторите команду.
# draft en=c06f7873
workspace-not-built = Раунд { $folder } ещё не собран.
    .next = Сначала выполните keruen build.
# draft en=de0dd926
workspace-no-previous = Для { $folder } нет более ранней сборки, с которой можно сравнить.
    .next = Внесите изменение, соберите раунд снова и вызовите keruen diff; или назовите две папки для сравнения.
# draft en=caf6c6a8
workspace-key-unknown = Нет опубликованной цифры с ключом { $key }.
    .next = Возможно, вы имели в виду { $nearest }? Ключи указаны в publication/figures.csv.
# draft en=7105cdaa
workspace-folder-full = Папка { $folder } не пуста.
    .next = Назовите новую папку или очистите эту.
# draft en=160e1510
workspace-frame-place = В файле { $file } указано место { $place }, которого нет в places.csv.
    .next = Исправьте строку или добавьте место в places.csv.
# draft en=82fdfe05
workspace-nothing-entered = Ни один ответ раунда { $folder } не вошёл в цифры, поэтому ничего не опубликовано.
    .next = Выполните keruen check: для каждого файла и каждой строки там указана причина.

## keruen init

# draft en=4feeab04
workspace-init-title = Матрица отслеживания мобильности: { $country }
# draft en=e112f837
workspace-init-round-title = Раунд 1
# draft en=be47f791
workspace-init-programme = Программа матрицы отслеживания мобильности: то, что не меняется от раунда к раунду.
    Строки, начинающиеся с #, — пояснения. Тексты пишутся в кавычках, списки — в квадратных скобках.
# draft en=93436d83
workspace-init-languages = Языки публикации.
# draft en=091e40b8
workspace-init-synthetic = true: данные вымышлены, и об этом сказано на каждой странице.
# draft en=0954775c
workspace-init-map = Плиточная карта в отчёте.
# draft en=70d272a9
workspace-init-services = Услуги, о которых спрашивают в форме об услугах; [] — ни о каких.
# draft en=6ce9c1a8
workspace-init-titles = Название и издатель на каждом языке публикации.
# draft en=4586e37b
workspace-init-levels = Как называются уровни places.csv.
# draft en=d50d0e86
workspace-init-release = Что можно публиковать: самый подробный открытый уровень; ячейки с меньшим числом человек или
    населённых пунктов выходят только по письменному решению в файле release.csv раунда.
# draft en=4239cf60
workspace-init-dispute = Информанты противоречат друг другу, если большее число превышает меньшее более чем в ratio раз
    и разница между ними больше difference.
# draft en=751af43e
workspace-init-change = Изменение от раунда к раунду нужно обосновать, если оно больше указанного числа человек и больше указанной
    доли в процентах. Итоги сопоставимы, если на панель приходится не менее указанной доли обоих раундов.
# draft en=b0d5ae9c
workspace-init-groups = Учитываемые группы в порядке отчёта. Префикс, единицы и разбивки берутся из словаря;
    чтобы изменить их, напишите здесь:
    measures = ["persons", "households"]
    { "[[group.dimension]]" }
    code = "sex"
    Для собственной группы нужны prefix и [group.labels].
# draft en=2767df7c
workspace-init-round = Раунд: один сбор ответов.
# draft en=667bfbd0
workspace-init-dates = Первый и последний день интервью.
# draft en=9da05be9
workspace-init-window = Годы прибытия или выезда, о которых спрашивают.
# draft en=41d02d41
workspace-init-instruments = Формы: b1 (район), b2 (населённый пункт), services (услуги).
# draft en=1a39fc62
workspace-init-previous = Папка предыдущего раунда для сравнения; пусто — нет.
# draft en=19320d3c
workspace-init-definitions = По какой версии определения считается группа: название вы выбираете сами ("1", "2024"), отчёт его печатает.
    Если в прошлом раунде у группы стоит другое название, её определяли иначе: такие раунды не сравниваются.
# draft en=c0cd694a
workspace-init-frame = Запланированные населённые пункты, по одному в строке. Пусто: те, что ответили.

# draft en=ae38ec02
workspace-next-title = Раунд { $number }
# draft en=75ff7b19
workspace-only-districts = В раунде { $folder } есть только ответы районов (B1): они говорят, куда ехать, и не являются цифрами для публикации.
    .next = Вызовите keruen select: команда составит список населённых пунктов для посещения. После посещений импортируйте ответы населённых пунктов (B2) и повторите build.
