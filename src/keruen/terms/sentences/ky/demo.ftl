### Демонстрациялык үлгү жана ал жарыяланган көрсөткүчтөрдүн кайсынысын кайра чыгарары.

# draft en=d4408d15
demo-reproduced = Дал келди: жарыяланганы — { $printed }, бизде чыкканы — { $ours }.
# draft en=9da060af
demo-differs = Айырма бар: жарыяланганы — { $printed }, бизде чыкканы — { $ours }.
# draft en=204430c4
demo-contradicts-sum = Башка жарыяланган саптарга карама-каршы: бөлүктөрдүн суммасы — { $computed }, ал эми жыйынтыгы { $printed } деп көрсөтүлгөн ({ $rows }).
# draft en=9ac5df34
demo-contradicts-share = Башка жарыяланган саптарга карама-каршы: жарыяланган сандар боюнча үлүш — { $computed } %, ал эми { $printed } % деп көрсөтүлгөн ({ $rows }).
# draft en=4b3c2b9f
demo-contradicts-growth = Башка жарыяланган саптарга карама-каршы: мурунку көрсөткүчтөн кийинкисине чейинки өзгөрүү — { $computed } %, ал эми текстте { $printed } % деп жазылган ({ $rows }).
# draft en=32e2a9bc
demo-not-published = Биз жарыялабайбыз: жарыяланганы — { $printed }, биздин чыгарылышта мындай көрсөткүч жок же ал жашырылган.
# draft en=1ce158b9
demo-published-columns = Жарыяланган көрсөткүчтөрдүн { $file } таблицасында { $missing } жок; бар мамычалар — { $columns }.
    .next = Биринчи сапта table, group, dimension, category, value жана unit мамычаларын үтүр аркылуу көрсөтүңүз.
# draft en=4f46a107
demo-published-unreadable = { $file } файлын UTF-8 коддоосундагы текст катары окуу мүмкүн эмес.
    .next = Таблицаны UTF-8 коддоосунда CSV форматында кайра сактап, буйрукту кайталаңыз.
