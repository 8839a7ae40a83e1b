### Демонстрация и то, какие опубликованные показатели она воспроизводит.

# draft en=d4408d15
demo-reproduced = Воспроизведено: опубликовано { $printed }, у нас получается { $ours }.
# draft en=9da060af
demo-differs = Расхождение: опубликовано { $printed }, у нас получается { $ours }.
# draft en=204430c4
demo-contradicts-sum = Противоречит другим опубликованным строкам: сумма частей равна { $computed }, а итог указан как { $printed } ({ $rows }).
# draft en=9ac5df34
demo-contradicts-share = Противоречит другим опубликованным строкам: по опубликованным числам доля составляет { $computed } %, а указано { $printed } % ({ $rows }).
# draft en=4b3c2b9f
demo-contradicts-growth = Противоречит другим опубликованным строкам: от более раннего показателя к более позднему изменение составляет { $computed } %, а в тексте указано { $printed } % ({ $rows }).
# draft en=32e2a9bc
demo-not-published = Нами не публикуется: опубликовано { $printed }, в нашем выпуске такого показателя нет или он скрыт.
# draft en=1ce158b9
demo-published-columns = В таблице опубликованных показателей { $file } не хватает: { $missing }; есть столбцы { $columns }.
    .next = Укажите в первой строке через запятую столбцы table, group, dimension, category, value и unit.
# draft en=4f46a107
demo-published-unreadable = Файл { $file } не удаётся прочитать как текст в кодировке UTF-8.
    .next = Сохраните таблицу заново в формате CSV в кодировке UTF-8 и повторите команду.
