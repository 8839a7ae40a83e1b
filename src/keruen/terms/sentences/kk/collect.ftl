### Сауалнамаларды қабылдау.

# draft en=b39a4f52
collect-not-allowed = Бұл телефонға мұнда сауалнама толтыруға болмайды. Үйлестірушіден жаңа код сұраңыз.
# draft en=1f7de0d2
collect-post-only = Бұл мекенжайға сауалнамалар POST арқылы жіберіледі.
# draft en=cacaa2fe
collect-no-xml = Жіберілгеннің ішінде сауалнама жоқ. Ол телефонда қалды; қайта жіберіңіз.
# draft en=a7426568
collect-received = Қабылданды. Рақмет.
# draft en=ec6fdfd5
collect-received-again = Қабылданды; бұл сауалнама бұрыннан бар.
# draft en=6f37708f
collect-kept-for-a-person = Қабылданып, сақталды. Үйлестіруші қарайды.
# draft en=be91bf49
collect-kept-unreadable = Қабылданып, сақталды, бірақ оқылмады. Үйлестіруші қарайды.
# draft en=84b931ae
collect-other-bytes = Осы нөмірлі сауалнама бар, бірақ жауаптары басқа. Бұл да сақталды; үйлестіруші шешеді. Оны телефоннан өшірмеңіз.
