### Көрсетілім және ол жарияланған көрсеткіштердің қайсысын қайта шығаратыны.

# draft en=d4408d15
demo-reproduced = Сәйкес келді: жарияланғаны — { $printed }, бізде шыққаны — { $ours }.
# draft en=9da060af
demo-differs = Айырмашылық бар: жарияланғаны — { $printed }, бізде шыққаны — { $ours }.
# draft en=204430c4
demo-contradicts-sum = Басқа жарияланған жолдарға қайшы: бөліктердің қосындысы — { $computed }, ал жиыны { $printed } деп көрсетілген ({ $rows }).
# draft en=9ac5df34
demo-contradicts-share = Басқа жарияланған жолдарға қайшы: жарияланған сандар бойынша үлес — { $computed } %, ал { $printed } % деп көрсетілген ({ $rows }).
# draft en=4b3c2b9f
demo-contradicts-growth = Басқа жарияланған жолдарға қайшы: бұрынғы көрсеткіштен кейінгісіне дейінгі өзгеріс — { $computed } %, ал мәтінде { $printed } % деп жазылған ({ $rows }).
# draft en=32e2a9bc
demo-not-published = Біз жарияламаймыз: жарияланғаны — { $printed }, біздің шығарылымда мұндай көрсеткіш жоқ немесе ол жасырылған.
# draft en=1ce158b9
demo-published-columns = Жарияланған көрсеткіштер кестесі { $file } толық емес: { $missing } жетіспейді; бар бағандар — { $columns }.
    .next = Бірінші жолда table, group, dimension, category, value және unit бағандарын үтір арқылы көрсетіңіз.
# draft en=4f46a107
demo-published-unreadable = { $file } файлын UTF-8 кодтауындағы мәтін ретінде оқу мүмкін емес.
    .next = Кестені UTF-8 кодтауында CSV пішімінде қайта сақтап, команданы қайталаңыз.
