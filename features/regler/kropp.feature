# language: sv
# Källa: Skollagen 2010:800 2 kap. 28 §, HSL 2017:30 5 kap. 6 §, PSL 2010:659 6 kap. 1 §; tiderna är lokala.
Egenskap: Två tecken på diabetes väntar aldrig till imorgon, och den som behöver får gå på toaletten.

  # ---- Ett tecken: barnet får gå, och skolsköterskan träffar det idag ----

  Scenariomall: Den som ofta behöver gå eller är törstig får gå och träffar skolsköterskan samma dag
    Givet ett barn som är 10 år
    Och barnet går i grundskola
    När <först> i <hos> antecknar att kropp trött är nej
    Och <sedan> i <hos> antecknar att <svar>
    Så ska regeln kropp-toalett gälla i <hos>
    Och ska <först> i <hos> ha att göra "ser till att skolsköterskan träffar barnet" senast 2026-10-14 23:59, annars får rektor veta
    Och ska <först> i <hos> ha att göra "ser till att barnet får gå på toaletten när det behöver" senast 2026-10-14 23:59, annars får rektor veta
    Och ska ingen i <hos> ha att göra "ser till att blodsockret mäts"
    När <först> i <hos> gör klart "ser till att skolsköterskan träffar barnet"
    Och <först> i <hos> gör klart "får gå på toaletten när det behöver"
    Så ska ingen i <hos> ha att göra "toaletten"

    Exempel:
      | först          | sedan   | hos              | svar                              |
      | lärare         | mentor  | skola            | kropp går ofta på toaletten är ja |
      | lärare         | mentor  | fristående skola | kropp törst är ja                 |
      | specialpedagog | kurator | elevhälsan       | kropp törst är ja                 |

  Scenario: Den som varken är törstig eller ofta behöver gå behöver inget av detta
    Givet ett barn som är 10 år
    När mentor i skola antecknar att kropp går ofta på toaletten är nej och kropp törst är nej
    Så ska regeln kropp-toalett inte gälla i skola
    Och ska regeln kropp-blodsocker inte gälla i skola
    Och ska ingen i skola ha att göra "ser till att skolsköterskan träffar barnet"

  Scenario: När skolsköterskan inte har träffat barnet samma dag får rektorn veta det
    Givet ett barn som är 10 år
    När lärare i skola antecknar att kropp trött är nej
    Och mentor i skola antecknar att kropp törst är ja
    Och klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "ser till att skolsköterskan träffar barnet" dröjer
    Och ska rektor i skola ha fått veta att "får gå på toaletten när det behöver" dröjer

  Scenariomall: Skolsköterskan säger till läraren att barnet får gå
    Givet ett barn som är 10 år
    När skolläkare i elevhälsans medicinska gren antecknar att kropp smärta är nej
    Och skolläkare i elevhälsans medicinska gren antecknar att <svar>
    Så ska regeln kropp-toalett-får-gå gälla i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "säger till läraren att barnet får gå på toaletten när det behöver" senast 2026-10-15 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren gör klart "säger till läraren"
    Så ska ingen i elevhälsans medicinska gren ha att göra "säger till läraren"

    Exempel:
      | svar                              |
      | kropp går ofta på toaletten är ja |
      | kropp törst är ja                 |

  Scenario: Läraren får inget besked om toaletten när inget sådant har märkts
    Givet ett barn som är 10 år
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp går ofta på toaletten är nej och kropp törst är nej
    Så ska regeln kropp-toalett-får-gå inte gälla i elevhälsans medicinska gren

  Scenario: Dröjer beskedet till läraren får verksamhetschefen veta
    Givet ett barn som är 10 år
    När skolläkare i elevhälsans medicinska gren antecknar att kropp törst är ja
    Och klockan blir 2026-10-16 08:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "säger till läraren" dröjer

  # ---- Två tecken: blodsockret mäts nu ----

  Scenariomall: Två tecken tillsammans betyder att blodsockret mäts genast och att de hemma får veta
    Givet ett barn som är 10 år
    När lärare i skola antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | nej   |
      | kropp viktnedgång           | nej   |
      | kropp trött                 | nej   |
    Och mentor i skola antecknar att <ett> är ja och <två> är ja
    Så ska regeln kropp-blodsocker gälla i skola
    Och ska lärare i skola ha att göra "ser till att blodsockret mäts" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer vårdnadshavarna och berättar vad som undersöks" senast 2026-10-14 23:59, annars får rektor veta
    När lärare i skola gör klart "ser till att blodsockret mäts"
    Och lärare i skola gör klart "berättar vad som undersöks"
    Så ska ingen i skola ha att göra "blodsockret"

    Exempel:
      | ett                         | två               |
      | kropp går ofta på toaletten | kropp törst       |
      | kropp går ofta på toaletten | kropp viktnedgång |
      | kropp går ofta på toaletten | kropp trött       |
      | kropp törst                 | kropp viktnedgång |

  Scenariomall: Två tecken räcker hos var och en som möter barnet
    När <vem> i <hos> antecknar att kropp törst är ja och kropp viktnedgång är ja
    Så ska regeln kropp-blodsocker gälla i <hos>
    Och ska <vem> i <hos> ha att göra "ser till att blodsockret mäts" senast 2026-10-14 09:30, annars får <chef> veta

    Exempel:
      | vem               | hos        | chef                    |
      | kurator           | elevhälsan | rektor                  |
      | läkare i vården   | bup        | enhetschef              |
      | socialsekreterare | socialjour | enhetschef socialtjänst |

  Scenariomall: Ett enda tecken, eller två som inte hör ihop, är inget blodsockerprov
    Givet ett barn som är 10 år
    När lärare i skola antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | nej   |
      | kropp viktnedgång           | nej   |
      | kropp trött                 | nej   |
    Och mentor i skola antecknar att <svar>
    Så ska regeln kropp-blodsocker inte gälla i skola
    Och ska ingen i skola ha att göra "blodsockret"

    Exempel:
      | svar                                          |
      | kropp går ofta på toaletten är ja             |
      | kropp törst är ja och kropp trött är ja       |
      | kropp viktnedgång är ja och kropp trött är ja |

  Scenario: Mäts inte blodsockret inom en halvtimme får rektorn veta det
    Givet ett barn som är 10 år
    När lärare i skola antecknar att kropp smärta är nej
    Och mentor i skola antecknar att kropp törst är ja och kropp viktnedgång är ja
    Och klockan blir 2026-10-14 09:35
    Så ska rektor i skola ha fått veta att "ser till att blodsockret mäts" dröjer
    När klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "berättar vad som undersöks" dröjer

  Scenario: Samma tecken en gång till betyder att blodsockret mäts en gång till
    Givet ett barn som är 10 år
    När mentor i skola antecknar att kropp törst är ja och kropp viktnedgång är ja
    Och mentor i skola gör klart "ser till att blodsockret mäts"
    Och lärare i skola antecknar att kropp törst är ja och kropp viktnedgång är ja
    Så ska mentor i skola ha att göra "ser till att blodsockret mäts" senast 2026-10-14 09:30, annars får rektor veta

  Scenariomall: Ett normalt prov räcker, ett högt gör det inte
    Givet ett barn som är 10 år
    När skolläkare i elevhälsans medicinska gren antecknar att blodsocker är <prov>
    Och skolsköterska i elevhälsans medicinska gren antecknar att kropp törst är ja och kropp viktnedgång är ja
    Så ska regeln kropp-blodsocker <gäller> i elevhälsans medicinska gren

    Exempel:
      | prov     | gäller     |
      | normalt  | inte gälla |
      | förhöjt  | gälla      |
      | vet inte | gälla      |

  # ---- Det som skolsköterskan frågar om ----

  Scenario: Den som ofta behöver gå frågas samma dag om törst, vikt och trötthet
    Givet ett barn som är 10 år
    När skolläkare i elevhälsans medicinska gren antecknar att kropp smärta är nej
    Och skolsköterska i elevhälsans medicinska gren antecknar att kropp går ofta på toaletten är ja
    Så ska skolläkare i elevhälsans medicinska gren fråga om kropp törst senast 2026-10-14 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren fråga om kropp viktnedgång senast 2026-10-14 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren fråga om kropp trött senast 2026-10-14 23:59, annars får verksamhetschef elevhälsa veta
    Och ska regeln kropp-fråga-törst vara okänd i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-vikt vara okänd i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-trötthet vara okänd i elevhälsans medicinska gren

  Scenario: Den som ingen har sett något hos får inte frågorna
    Givet ett barn som är 10 år
    När skolsköterska i elevhälsans medicinska gren antecknar:
      | fakta             | värde |
      | kropp törst       | ja    |
      | kropp viktnedgång | ja    |
      | kropp trött       | ja    |
    Så ska regeln kropp-fråga-törst inte gälla i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-vikt inte gälla i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-trötthet inte gälla i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren fråga om kropp går ofta på toaletten

  Scenariomall: Svaret avgör om blodsockret ska mätas
    Givet ett barn som är 10 år
    När skolläkare i elevhälsans medicinska gren antecknar:
      | fakta             | värde |
      | kropp törst       | nej   |
      | kropp viktnedgång | nej   |
      | kropp trött       | nej   |
    Och skolläkare i elevhälsans medicinska gren antecknar att kropp går ofta på toaletten är ja
    Så ska regeln <regel> inte gälla i elevhälsans medicinska gren
    När skolsköterska i elevhälsans medicinska gren antecknar att <svar> är ja
    Så ska regeln <regel> gälla i elevhälsans medicinska gren
    Och ska skolläkare i elevhälsans medicinska gren ha att göra "ser till att blodsockret mäts" senast 2026-10-14 09:30, annars får verksamhetschef elevhälsa veta
    När skolläkare i elevhälsans medicinska gren gör klart "ser till att blodsockret mäts"
    Så ska ingen i elevhälsans medicinska gren ha att göra "blodsockret mäts"

    Exempel:
      | svar              | regel                |
      | kropp törst       | kropp-fråga-törst    |
      | kropp viktnedgång | kropp-fråga-vikt     |
      | kropp trött       | kropp-fråga-trötthet |

  Scenariomall: Mäts inte blodsockret efter svaret får verksamhetschefen veta
    När skolläkare i elevhälsans medicinska gren antecknar att kropp går ofta på toaletten är ja
    Och skolsköterska i elevhälsans medicinska gren antecknar att <svar> är ja
    Och klockan blir 2026-10-14 09:35
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "ser till att blodsockret mäts" dröjer

    Exempel:
      | svar              |
      | kropp törst       |
      | kropp viktnedgång |
      | kropp trött       |

  Scenariomall: Törst, vikt och trötthet utan täta toalettbesök hör till en annan regel
    När skolsköterska i elevhälsans medicinska gren antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | nej   |
      | kropp törst                 | ja    |
      | kropp viktnedgång           | ja    |
      | kropp trött                 | ja    |
    Så ska regeln <regel> inte gälla i elevhälsans medicinska gren

    Exempel:
      | regel                |
      | kropp-fråga-törst    |
      | kropp-fråga-vikt     |
      | kropp-fråga-trötthet |

  Scenariomall: Efter ett prov gäller det som provet visade
    När skolsköterska i elevhälsans medicinska gren antecknar att blodsocker är <prov>
    Och skolsköterska i elevhälsans medicinska gren antecknar:
      | fakta                       | värde |
      | kropp går ofta på toaletten | ja    |
      | kropp törst                 | ja    |
      | kropp viktnedgång           | ja    |
      | kropp trött                 | ja    |
    Så ska regeln kropp-fråga-törst <gäller> i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-vikt <gäller> i elevhälsans medicinska gren
    Och ska regeln kropp-fråga-trötthet <gäller> i elevhälsans medicinska gren

    Exempel:
      | prov    | gäller     |
      | normalt | inte gälla |
      | förhöjt | gälla      |

  Scenariomall: När ett normalt prov är en vecka gammalt och tecknen är kvar mäts blodsockret igen
    När skolläkare i elevhälsans medicinska gren antecknar att kropp går ofta på toaletten är ja
    Och skolsköterska i elevhälsans medicinska gren antecknar att <ett> är ja
    Och skolläkare i elevhälsans medicinska gren gör klart allt på sin lista
    Och skolsköterska i elevhälsans medicinska gren antecknar att blodsocker är normalt
    Och skolsköterska i elevhälsans medicinska gren antecknar att <två> är ja
    Och skolläkare i elevhälsans medicinska gren gör klart allt på sin lista
    Och skolsköterska i elevhälsans medicinska gren gör klart allt på sin lista
    Så ska ingen i elevhälsans medicinska gren ha att göra "ser till att blodsockret mäts"
    När klockan blir 2026-10-21 09:30
    Och skolsköterska i elevhälsans medicinska gren antecknar att barnets syn är fritt
    Så ska regeln <regel> gälla i elevhälsans medicinska gren
    Och ska skolläkare i elevhälsans medicinska gren ha att göra "ser till att blodsockret mäts" senast 2026-10-21 10:00, annars får verksamhetschef elevhälsa veta

    Exempel:
      | ett         | två               | regel                |
      | kropp trött | kropp törst       | kropp-fråga-törst    |
      | kropp trött | kropp viktnedgång | kropp-fråga-vikt     |
      | kropp törst | kropp trött       | kropp-fråga-trötthet |
