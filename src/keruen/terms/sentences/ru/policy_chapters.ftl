# draft en=d59a0553
policy-tendency = Тенденция
# draft en=2f525001
policy-makeups-article = Слагаемые роста и тенденция по напечатанным данным таблиц 1 и 3 и группа в тексте статьи
# draft en=d8b05a33
policy-makeups-note = Рост населения взят из таблицы 1, сальдо 2006 и 2022 годов — из таблицы 3; решает знак последнего. Естественный прирост напечатан в таблице 1 в виде индекса, а у индекса нет знака: отрицательным он принят только в Северо-Казахстанской области, как в 2022 году.
# draft en=8de4aad8
policy-makeups-apart-title = Где правило и текст расходятся
# draft en=c9f75f35
policy-makeups-apart = { $n ->
    [one] По правилу { $n } регион из { $of } попадает в другую группу, чем в тексте: { $list }.
    [few] По правилу { $n } региона из { $of } попадают в другую группу, чем в тексте: { $list }.
   *[many] По правилу { $n } регионов из { $of } попадают в другую группу, чем в тексте: { $list }.
}
# draft en=0afd7641
policy-reason-no-name = В статье нет группы для такого сочетания классов.
# draft en=a0ab371f
policy-sheet-article-makeups = Статья, слагаемые
# draft en=a5f7c79d
policy-question = Вопрос
# draft en=ac25e379
policy-audit-questions = Вопросы аудита интеграции
# draft en=5a7288f3
policy-audit-evidence = Доказательства
# draft en=df905133
policy-audit-finding = Вывод
# draft en=66824bf1
policy-audit-recommendation = Рекомендация
# draft en=8a7a18be
policy-audit-wanted = пока нет; на вопрос могут ответить: { $list }
# draft en=61a56437
policy-least-title = Наименьшие потоки по численности
# draft en=c3ea50b6
policy-least-table = Сколько переездов по меньшей мере следует из численности по месту рождения, { $period } гг., человек
# draft en=7dd36904
policy-least-total = Все страны
# draft en=6b8d47c0
policy-least-note = Страны с наибольшими потоками: { $n } из { $of }; все — в книге таблиц.
# draft en=9053a1d0
policy-least-caution = Численность говорит, кто где живёт по месту рождения на две даты. Переезжает как можно меньше людей; кто уехал и вернулся, не учтён. Кто родился в стране и выбыл из численности за рубежом, считается вернувшимся туда: смерть за рубежом выглядит как возвращение. Численность — оценка, продлённая между переписями.
# draft en=74e58e18
policy-reason-one-date = Численность по месту рождения известна меньше чем на две даты.
# draft en=bf411417
policy-sheet-least-flows = Потоки по численности
