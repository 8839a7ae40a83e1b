### Приём анкет.

# draft en=b39a4f52
collect-not-allowed = Этому телефону нельзя заполнять здесь анкеты. Попросите у координатора новый код.
# draft en=1f7de0d2
collect-post-only = На этот адрес анкеты отправляют методом POST.
# draft en=cacaa2fe
collect-no-xml = В отправленном нет анкеты. Она осталась в телефоне; отправьте ещё раз.
# draft en=a7426568
collect-received = Получено. Спасибо.
# draft en=ec6fdfd5
collect-received-again = Получено; эта анкета уже была здесь.
# draft en=6f37708f
collect-kept-for-a-person = Получено и сохранено. Координатор посмотрит.
# draft en=be91bf49
collect-kept-unreadable = Получено и сохранено, но прочитать не удалось. Координатор посмотрит.
# draft en=84b931ae
collect-other-bytes = Анкета с этим номером уже есть, но с другими ответами. Эта тоже сохранена; решит координатор. Не удаляйте её с телефона.
