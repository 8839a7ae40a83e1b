### Серверди иштетүү.

# draft en=ac3088e9
cli-serve = Ушул машинадан телефондорго, браузерлерге жана текшерүүчүлөргө кызмат көрсөтүү.
    .short = телефондорго, браузерлерге жана текшерүүчүлөргө кызмат көрсөтүү
# draft en=615be594
serving-home = Сервердин папкасы: маалымат базасы, файлдар жана программалар.
# draft en=75b4e9da
serving-host = Угуучу дарек; 0.0.0.0 ошол тармактагы телефондорго уруксат берет.
# draft en=f3c10e61
serving-address-mark = ДАРЕК
# draft en=7b7bf551
serving-port = Порт.
# draft en=5721190c
serving-processes = Веб-процесстердин саны: ар бир ядрого бирден.
# draft en=bed2fb7e
serving-demo = Ар бир ролго эсеби бар ойдон чыгарылган программаны көрсөтүү.
# draft en=fd97446d
serving-address = Keruen { $address } дарегинде жооп берет. Ctrl-C токтотот.
# draft en=b21f58bc
serving-accounts = Көргөзмө эсептери, баарынын сырсөзү: { $password }
# draft en=57cb4f21
serving-not-installed = Сервердин бөлүктөрү бул жерде орнотулган эмес: { $package } жок.
    .next = make serve буйругун бир жолу чакырыңыз же Keruen программасын «web» кошумчасы менен орнотуңуз.
