### Анкеты так, как их читают вслух. $way — как двигалась группа: here (приехали), back (вернулись), away (уехали).

## Страницы анкеты

# draft en=33388176
forms-page-place = Место
# draft en=60b13e17
forms-page-district = Район
# draft en=e927232d
forms-page-visit = Визит
# draft en=9f4d95d6
forms-page-informant = Информант
# draft en=88ccaaad
forms-page-interview = Интервью
# draft en=2275e3c1
forms-page-presence = Кто здесь живёт и кто уехал
# draft en=483716f6
forms-page-number = { $group }: численность
# draft en=57bcb4c1
forms-page-source = { $group }: откуда это известно
# draft en=db8e8c7a
forms-page-dimension = { $group }: { $dimension }
# draft en=98a0f26d
forms-page-rest = { $dimension }: все остальные
# draft en=caf731da
forms-page-flow = { $group }: что изменилось
# draft en=0eedb0c7
forms-page-closing = Для Вас, после интервью
# draft en=c0e95525
forms-page-listed = Населённый пункт
# draft en=288b280b
forms-group = { $group }
# draft en=44c02274
forms-service = { $service }
# draft en=b27b429a
forms-recommended = Рекомендованный населённый пункт
# draft en=4ea767cc
forms-listed = Населённый пункт с миграцией

## Место и визит

# draft en=1472fb8a
forms-required = Пожалуйста, ответьте на этот вопрос.
# draft en=5d3879cf
forms-region = Регион
# draft en=4e4e7900
forms-district = Район или город
# draft en=6397d1d7
forms-settlement = Населённый пункт
# draft en=6cf37db8
forms-settlement-other = Название населённого пункта
    .hint = Так, как его пишут на месте. Только если его нет в списке.
# draft en=bd077bde
forms-enumerator = Ваш код
    .hint = Например, E01; не имя.
# draft en=2fecf2db
forms-code = Не более 12 букв или цифр, без пробелов.
# draft en=7bbd52d3
forms-visit-date = Дата интервью
    .constraint = Дата должна приходиться на время раунда и не может быть в будущем.
# draft en=1c90713f
forms-mode = Как Вы проводите интервью?
# draft en=bc6476d4
forms-gps = Ваши координаты
    .hint = Встаньте на открытом месте. Оставьте пустым, если нет сигнала.
# draft en=f7d856d3
forms-outcome = Удалось ли обследовать населённый пункт?
# draft en=3ca090c0
forms-consent = Здравствуйте. Мы хотим узнать, сколько мигрантов живёт здесь и сколько людей отсюда уехало. Участие добровольное, Вы можете остановиться в любой момент. Ваше имя не записывается, публикуются только суммарные данные. Согласны ли Вы ответить?
# draft en=7234b8f8
forms-consent-b1 = Здравствуйте. Мы хотим узнать, в какие населённые пункты района приезжают мигранты и из каких уезжают люди. Участие добровольное, Вы можете остановиться в любой момент. Ваше имя не записывается. Согласны ли Вы ответить?
# draft en=43acd874
forms-consent-services = Здравствуйте. Мы хотим узнать, какие услуги доступны жителям этого населённого пункта. Участие добровольное, Вы можете остановиться в любой момент. Ваше имя не записывается, публикуются только суммарные данные. Согласны ли Вы ответить?

## Информант

# draft en=e81665ca
forms-informant = Код информанта
    .hint = Например, K1. Никогда не пишите имя или номер телефона.
# draft en=132917d5
forms-informant-kind = Кого представляет информант?
# draft en=fa7d7edc
forms-informant-sex = Пол информанта

## Кто есть

# draft en=0fc1ef08
forms-groups-present = Какие из этих групп есть: люди, которые живут здесь сейчас или уехали отсюда?
    .hint = Зачитайте каждую группу. Отметьте те, которые есть, даже если их численность неизвестна.
# draft en=3ab9caf4
forms-groups-unknown = А про какие из остальных групп Вы не знаете, есть ли они?
    .hint = Оставьте пустым, если информант знает про все группы.
# draft en=bb32fd0f
forms-groups-confirmed = Значит, никого из групп, которые мы не отметили, нет. Верно?
    .hint = Группа, не отмеченная ни в одном из двух вопросов, считается отсутствующей. Если это не так, вернитесь назад.

## Численность группы

# draft en=9fc950e6
forms-about = Теперь об этой группе: { $group }. { $definition }
# draft en=f45aec00
forms-answer =
    { $way ->
        [away] Сколько таких людей уехало отсюда и живёт сейчас в другом месте?
        [back] Сколько таких людей вернулось и живёт здесь сейчас?
       *[here] Сколько таких людей живёт здесь сейчас?
    }
# draft en=5991dcd9
forms-persons = Сколько человек?
    .constraint = Целое число больше 0. Если никого нет, вернитесь и снимите отметку с группы.
# draft en=f7ce9622
forms-band = Сколько примерно? Какой из этих интервалов подходит лучше всего?
# draft en=3cf9784f
forms-group-households = Сколько это домохозяйств?
    .hint = Оставьте пустым, если неизвестно.
    .constraint = Больше 0 и не больше числа человек.
# draft en=68646f36
forms-basis = Откуда Вы знаете это число?
# draft en=dcde645a
forms-covers = Входит ли в этот реестр или подсчёт вся группа?
# draft en=9a906ba5
forms-scope = Это весь населённый пункт или только его часть?
# draft en=6d2faa14
forms-part-name = Какая часть населённого пункта?
# draft en=b0b36989
forms-knowledge = Насколько хорошо информант знает эту группу?
# draft en=09277da0
forms-known = О чём из этого Вы можете назвать числа?
    .hint = Зачитайте. Отметьте только то, что информант знает: об остальном спрашивать не будем. Оставьте пустым, если ничего.

## Части числа

# draft en=2737775d
forms-count-countries = Начнём со стран, на которые приходится больше всего людей, не более пяти. Сколько Вы можете назвать?
    .hint = Столько стран и будет на следующих страницах.
# draft en=3a563fcd
forms-count-places = Начнём с регионов, на которые приходится больше всего людей, не более пяти. Сколько Вы можете назвать?
    .hint = Столько регионов и будет на следующих страницах.
# draft en=5777f4b5
forms-one-of-countries = { $dimension }
# draft en=0b7fbd1d
forms-one-of-places = { $dimension }
# draft en=e92239e3
forms-which-countries =
    { $breakdown ->
        [nationality] Гражданами какой страны они являются?
        [country_of_return] Из какой страны они вернулись?
        [country_of_destination] В какую страну они уехали?
       *[other] Какая страна?
    }
# draft en=ae291edd
forms-which-places =
    { $breakdown ->
        [origin] Из какого региона они приехали?
        [destination] В какой регион они уехали?
       *[other] Какой регион?
    }
# draft en=712343d8
forms-part-of-it = Сколько человек?
# draft en=de213c05
forms-other-countries = А сколько человек приходится на все остальные страны вместе?
    .hint = 0, если других нет. То, чего никто не знает, может остаться открытым.
# draft en=ddb7abbe
forms-other-places = А сколько человек приходится на все остальные регионы вместе?
    .hint = 0, если других нет. То, чего никто не знает, может остаться открытым.
# draft en=398ae8db
forms-in-year =
    { $way ->
        [away] Сколько из них уехало в { $year } году?
        [back] Сколько из них вернулось в { $year } году?
       *[here] Сколько из них приехало в { $year } году?
    }
# draft en=79328959
forms-reasons =
    { $way ->
        [away] Почему они уехали?
        [back] Почему они вернулись?
       *[here] Почему они приехали сюда?
    }
    .hint = Не зачитывайте. Отметьте каждую названную причину.
# draft en=c98663c3
# draft en=c98663c3
forms-for-reason = { $category }: сколько человек?
    .hint = Оставьте пустым, если информант не может сказать.
# draft en=9a886017
forms-of-category = { $category }: сколько человек?
# draft en=8f2effb6
forms-left-open = Осталось открытым: { $open } из { $number } чел. Это не ошибка: они считаются как «неизвестно».
# draft en=80df845e
forms-parts = Это больше числа человек ({ $number }). Исправьте здесь или вернитесь к численности.
# draft en=433b95c8
# draft en=433b95c8
forms-largest = Целое число от 1 до { $largest } и не больше числа человек.
# draft en=b9058fee
forms-named-twice = Этот вариант уже назван.

## Что изменилось

# draft en=2f6bd783
forms-previous =
    { $way ->
        [away] Сколько таких людей уже уехало ко времени нашего предыдущего раунда?
       *[here] Сколько таких людей жило здесь во время нашего предыдущего раунда?
    }
    .hint = Оставьте все три поля пустыми, если неизвестно.
# draft en=2e1cd723
forms-arrived =
    { $way ->
        [away] Сколько ещё уехало с тех пор?
        [back] Сколько ещё вернулось с тех пор?
       *[here] Сколько приехало с тех пор?
    }
# draft en=2caf083c
forms-left =
    { $way ->
        [away] А сколько вернулось с тех пор?
       *[here] А сколько уехало с тех пор?
    }
# draft en=426a9401
forms-negative = Целое число, 0 или больше.

## Завершение

# draft en=9d27ca25
# draft en=9d27ca25
forms-recommended-count = Есть ли другие населённые пункты, куда нам стоит поехать, потому что туда многие приехали или оттуда многие уехали? Сколько Вы можете назвать?
    .hint = 0, если таких нет.
    .constraint = Целое число от 0 до 5.
# draft en=e1b38b2e
forms-recommended-name = Как называется этот населённый пункт?
# draft en=c3597828
forms-recommended-region = В каком он регионе?
# draft en=146c7be0
forms-recommended-district = В каком районе?
# draft en=1ac1d8c2
forms-recommended-group = Какие группы там есть?
# draft en=adc07d80
forms-observation-match = Согласуются ли ответы с тем, что Вы видели сами?
    .hint = Ответьте сами, не спрашивайте информанта.
# draft en=e08fde9f
forms-observation-nothing = Ничего не согласуется
# draft en=e87510d6
forms-observation-some = Согласуется кое-что
# draft en=77dcf193
forms-observation-most = Согласуется большая часть
# draft en=3d71748a
forms-observation-everything = Согласуется всё
# draft en=e83e5654
forms-observation-unknown = Увидеть не удалось
# draft en=b7c1696d
forms-list-kept = Есть ли у информанта список или реестр этих людей?
    .hint = То, что Вы увидели или услышали во время интервью.
# draft en=87c0ded8
forms-list-kept-none = Списка нет
# draft en=2ff1e54e
forms-list-kept-partial = Список некоторых
# draft en=c43f0cc6
forms-list-kept-most = Список большинства
# draft en=8e4b97a9
forms-list-kept-complete = Полный список
# draft en=57e88411
forms-list-kept-unknown = Неизвестно
# draft en=9c4fbd11
forms-comment = Ваш комментарий
    .hint = По желанию. Без имён людей.

## Услуги

# draft en=e422c14c
forms-households = Сколько домохозяйств в этом населённом пункте?
    .hint = Оставьте пустым, если неизвестно.
    .constraint = Целое число больше 0.
# draft en=2e4cc051
forms-access = { $service }: есть ли это у жителей этого населённого пункта?
# draft en=accf29ec
forms-distance = Как далеко до ближайшего места, где это есть?

## Район

# draft en=e2f027e0
forms-listed-settlement = В какой населённый пункт приезжают мигранты или из какого уезжают люди?
# draft en=d408459b
forms-listed-other = Как называется этот населённый пункт?
# draft en=7cd11549
forms-listed-groups = Какие из этих групп там есть?
# draft en=ed74bc0f
forms-flow = { $group }: люди приезжают или уезжают?
# draft en=2c0d7d4a
forms-rough = Сколько примерно человек?
    .hint = Достаточно приблизительного числа. Оставьте пустым, если неизвестно.
    .constraint = Целое число больше 0.

## Названия анкет

# draft en=ddd496df
forms-title-b1 = { $programme }: районы (B1), раунд { $round }
# draft en=c5435182
forms-title-b2 = { $programme }: населённые пункты (B2), раунд { $round }
# draft en=58cf70b8
forms-title-services = { $programme }: услуги, раунд { $round }

## Что изменилось между двумя версиями формы. $n: варианты ответа или языки с другой формулировкой.

# draft en=6e64cd6a
forms-drift-added = Новый вопрос { $question }; в прежних ответах его нет.
# draft en=1d5f9e2c
forms-drift-removed = Вопрос { $question } больше не задаётся.
# draft en=3800b9d7
forms-drift-renamed = Вопрос { $before } теперь называется { $after }.
# draft en=e395a435
forms-drift-type = Вопрос { $question } был типа { $before }, теперь { $after }.
# draft en=fa9ff499
forms-drift-repeat = Вопрос { $question } перенесён в другой повтор или вынесен из него.
# draft en=bd13afda
forms-drift-options-added = { $n ->
    [one] У вопроса { $question } { $n } новый вариант ответа: { $after }.
    [few] У вопроса { $question } { $n } новых варианта ответа: { $after }.
   *[many] У вопроса { $question } { $n } новых вариантов ответа: { $after }.
    }
# draft en=35aae819
forms-drift-options-removed = { $n ->
    [one] У вопроса { $question } исключён { $n } вариант ответа: { $before }.
    [few] У вопроса { $question } исключены { $n } варианта ответа: { $before }.
   *[many] У вопроса { $question } исключено { $n } вариантов ответа: { $before }.
    }
# draft en=e3d3d51a
forms-drift-options-recoded = В вопросе { $question } вариант { $before } теперь имеет код { $after }.
# draft en=88c49201
forms-drift-options-relabelled = { $n ->
    [one] В вопросе { $question } по-другому сформулирован { $n } вариант ответа: { $before }.
    [few] В вопросе { $question } по-другому сформулированы { $n } варианта ответа: { $before }.
   *[many] В вопросе { $question } по-другому сформулировано { $n } вариантов ответа: { $before }.
    }
# draft en=1773f095
forms-drift-relevant = Вопрос { $question } задаётся при другом условии: было «{ $before }», стало «{ $after }».
# draft en=b4c5e0d3
forms-drift-constraint = Вопрос { $question } принимает другие ответы: было «{ $before }», стало «{ $after }».
# draft en=c675dc4b
forms-drift-calculation = { $question } вычисляется иначе: было «{ $before }», стало «{ $after }».
# draft en=2da1f921
forms-drift-now-required = Вопрос { $question } стал обязательным.
# draft en=3d57ca9f
forms-drift-now-optional = Вопрос { $question } теперь можно оставить без ответа.
# draft en=3591790a
forms-drift-wording = Вопрос { $question } сформулирован иначе: было «{ $before }», стало «{ $after }».
# draft en=680cfa6b
forms-drift-version = Форма изменилась, но её версия осталась прежней: { $after }.
# draft en=c733d61d
forms-verdict-comparable = Ответы остаются сопоставимыми.
# draft en=6eae181a
forms-verdict-check = Проверьте, сопоставимы ли ответы.
# draft en=32ca9231
forms-verdict-not-comparable = Ответы несопоставимы.

## Сколько длится интервью

# draft en=18d399e8
forms-path-refused = Никто не отвечает
# draft en=f3278b56
forms-path-nobody = Самое короткое интервью
# draft en=5f261a9e
forms-path-typical = Обычное интервью
# draft en=57f7bea4
forms-path-longest = Всё, что можно спросить
# draft en=566c3865
forms-path = { $path }: { $questions ->
    [one] { $questions } вопрос
    [few] { $questions } вопроса
   *[many] { $questions } вопросов
    }, из них обязательных { $required }, { $screens ->
    [one] { $screens } экран
    [few] { $screens } экрана
   *[many] { $screens } экранов
    }

## Ошибки

# draft en=7760c50d
forms-role-unknown = { $file }, строка { $row }: роли { $role } нет.
    .next = Есть роли: { $roles }.
# draft en=97953638
forms-refused = { $file } — неверная форма XLSForm: { $message }
    .next = Исправьте названную строку в файле формы и повторите команду.
# draft en=74b5c03e
forms-not-an-xlsform = { $file } — не форма XLSForm: в нём нет листа «survey» со столбцами «type» и «name».
    .next = Укажите файл XLSX или XLS, из которого сделана форма, а не файл с ответами.
# draft en=ec2edc13
forms-name-twice = { $file }, строка { $row }: вопрос { $name } стоит в форме дважды.
    .next = Дайте одному из двух другое имя: ответы находят по имени вопроса.
