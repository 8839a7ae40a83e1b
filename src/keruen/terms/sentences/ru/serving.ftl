### Запуск сервера.

# draft en=ac3088e9
cli-serve = Обслуживать телефоны, браузеры и проверяющих с этой машины.
    .short = обслуживать телефоны, браузеры и проверяющих
# draft en=615be594
serving-home = Папка сервера: база данных, файлы и программы.
# draft en=75b4e9da
serving-host = Адрес для подключения; 0.0.0.0 открывает доступ телефонам той же сети.
# draft en=f3c10e61
serving-address-mark = АДРЕС
# draft en=7b7bf551
serving-port = Порт.
# draft en=5721190c
serving-processes = Сколько веб-процессов: по одному на ядро.
# draft en=bed2fb7e
serving-demo = Обслуживать вымышленную программу с учётной записью для каждой роли.
# draft en=fd97446d
serving-address = Keruen отвечает по адресу { $address } Ctrl-C завершает работу.
# draft en=b21f58bc
serving-accounts = Демонстрационные учётные записи, у всех пароль { $password }
# draft en=57cb4f21
serving-not-installed = Части сервера здесь не установлены: нет { $package }.
    .next = Вызовите один раз make serve или установите Keruen с дополнением «web».
# draft en=0d89269a
serving-demo-figures = Показатели демонстрации готовятся в фоне: через одну-две минуты они появятся на столе проверки и на открытой странице /d.
