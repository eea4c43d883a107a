# language: sv
# Källa: Skollagen 6 kap. 10 § och 2 kap. 25 §, OSL 10 kap. 24 §.
Egenskap: Den som kränks får hjälp samma dag, och varje händelse anmäls på nytt

  # Den som håller ihop vägen är någon annan än den ansvariga i skolan.
  Bakgrund:
    Givet att studie- och yrkesvägledare i skola håller ihop barnets väg

  # ---- Kränkt i förskola eller skola ----

  # Mentorn skrev först och har ansvaret; läraren är den som fick veta.
  Scenariomall: Den som fick veta anmäler till rektorn, rektorn till huvudmannen, och barnet skyddas
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att <svar>
    Så ska regeln skola-kränkt gälla i skola
    Och ska väg kränkande-behandling stå i steget utreda i skola
    Och ska lärare i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-15 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "ser till att barnet är skyddat mot att straffas för att ha berättat" senast 2026-10-14 23:59, annars får rektor veta
    Exempel:
      | svar                                             |
      | kränkt i skolan är ja                            |
      | kränkt igen efter att ha sagt ifrån är ja        |
      | gjort av personal är ja                          |
      | gjort av elev är ja och utsatt för slag är ja    |
      | gjort av elev är ja och utsatt för hot är ja     |
      | gjort av elev är ja och utsatt för sexuellt är ja |

  Scenariomall: Ingen anmälan om kränkning när ingen har kränkt barnet
    När lärare i skola antecknar:
      | fakta                               | värde  |
      | kränkt i skolan                     | nej    |
      | kränkt igen efter att ha sagt ifrån | nej    |
      | gjort av personal                   | nej    |
      | gjort av elev                       | <elev> |
      | utsatt för slag                     | <våld> |
      | utsatt för hot                      | <våld> |
      | utsatt för sexuellt                 | <våld> |
    Så ska regeln skola-kränkt inte gälla i skola
    Och ska väg kränkande-behandling inte pågå i skola
    Och ska ingen i skola ha att göra "anmäler varje händelse"
    Exempel:
      | elev | våld |
      | nej  | ja   |
      | ja   | nej  |

  Scenario: Det som ingen har frågat om är inte detsamma som att barnet inte är kränkt
    När lärare i skola antecknar att gjort av elev är nej
    Så ska regeln skola-kränkt vara okänd i skola

  # I den fristående skolan och i förskolan är chefen en annan, men plikten är densamma.
  Scenario: Den fristående skolans rektor anmäler till sin huvudman
    När mentor i fristående skola antecknar att kommer sent är nej
    Och lärare i fristående skola antecknar att kränkt i skolan är ja
    Så ska väg kränkande-behandling stå i steget utreda i fristående skola
    Och ska lärare i fristående skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får rektor veta
    Och ska rektor i fristående skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-15 23:59, annars får huvudmannens ombud veta

  Scenariomall: Förskolans rektor anmäler till huvudmannen när ett litet barn har kränkts
    När <ansvarig> i förskola antecknar att talat ensam är ja
    Och <finnare> i förskola antecknar att kränkt i skolan är ja
    Så ska väg kränkande-behandling stå i steget utreda i förskola
    Och ska <finnare> i förskola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får förskolerektor veta
    Och ska förskolerektor i förskola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-15 23:59, annars får <ansvarig> veta
    Och ska <ansvarig> i förskola ha att göra "ser till att barnet är skyddat mot att straffas" senast 2026-10-14 23:59, annars får förskolerektor veta
    Exempel:
      | ansvarig       | finnare        |
      | specialpedagog | pedagog        |
      | pedagog        | specialpedagog |

  Scenario: En ny händelse anmäls på nytt, av den som fick veta den
    När mentor i skola antecknar att kränkt i skolan är ja
    Och mentor i skola gör klart "anmäler varje händelse som har antecknats till rektorn"
    Och rektor i skola gör klart "anmäler varje händelse som har antecknats till huvudmannen"
    Och det har gått 1 skoldag
    Och lärare i skola antecknar att kränkt i skolan är ja
    Så ska lärare i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-15 23:59
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-16 23:59

  Scenario: Blir händelsen inte anmäld får någon annan veta
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att kränkt i skolan är ja
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "anmäler varje händelse som har antecknats till rektorn" dröjer
    Och ska huvudmannens ombud i skola ha fått veta att "anmäler varje händelse som har antecknats till huvudmannen" dröjer
    Och ska rektor i skola ha fått veta att "ser till att barnet är skyddat mot att straffas" dröjer
    Och ska rektor i skola ha fått veta att "erbjuder barnet någon i elevhälsan att tala med" dröjer

  Scenario: När alla har gjort sitt står inget kvar att anmäla
    När mentor i skola antecknar att kränkt i skolan är ja
    Och rektor i skola gör klart "anmäler varje händelse som har antecknats till huvudmannen"
    Och mentor i skola gör klart "anmäler varje händelse som har antecknats till rektorn"
    Och mentor i skola gör klart "ser till att barnet är skyddat mot att straffas"
    Och mentor i skola gör klart "erbjuder barnet någon i elevhälsan att tala med"
    Så ska ingen i skola ha att göra "anmäler varje händelse"
    Och ska väg kränkande-behandling pågå i skola

  # ---- Någon i personalen har gjort barnet illa ----

  Scenariomall: Den vuxna hålls skild från barnet genast, och familjen får veta
    Givet att barnets vårdnadshavare är mamma
    När <ansvarig> i <hos> antecknar att talat ensam är ja
    Och barnet berättar för <finnare> i <hos> att gjort av personal är ja
    Så ska regeln skola-personal-mot-barn gälla i <hos>
    Och ska <chef> i <hos> ha att göra "håller den vuxna skild från barnet tills händelsen är utredd" senast 2026-10-14 09:30, annars får <annan> veta
    Och ska <ansvarig> i <hos> ha att göra "berättar för vårdnadshavarna vad barnet har berättat och vad som görs nu" senast 2026-10-14 23:59, annars får <chef> veta
    Och ska <ansvarig> i <hos> ha att göra "ser till att skolsköterskan eller vården ser om en skada och beskriver den" senast 2026-10-14 23:59, annars får <chef> veta
    Och ska <chef> i <hos> ha att göra "väger med huvudmannen om polisanmälan ska göras och antecknar skälen" senast 2026-10-15 23:59, annars får <annan> veta
    Exempel:
      | hos              | ansvarig       | finnare | chef           | annan               |
      | skola            | mentor         | lärare  | rektor         | huvudmannens ombud  |
      | skola            | lärare         | mentor  | rektor         | huvudmannens ombud  |
      | fristående skola | lärare         | mentor  | rektor         | huvudmannens ombud  |
      | förskola         | pedagog        | specialpedagog | förskolerektor | pedagog             |

  Scenario: När ingen i personalen har gjort något hålls ingen skild från barnet
    När mentor i skola antecknar att gjort av personal är nej och kränkt i skolan är ja
    Så ska regeln skola-personal-mot-barn inte gälla i skola
    Och ska ingen i skola ha att göra "håller den vuxna skild"

  Scenario: Berättar barnet en gång till hålls den vuxna skild på nytt
    När barnet berättar för mentor i skola att gjort av personal är ja
    Och rektor i skola gör klart "håller den vuxna skild från barnet"
    Och det har gått 1 skoldag
    Och barnet berättar för lärare i skola att gjort av personal är ja
    Så ska rektor i skola ha att göra "håller den vuxna skild från barnet" senast 2026-10-15 08:30

  Scenario: Blir den vuxna inte hållen skild och familjen inte underrättad får andra veta
    När mentor i skola antecknar att gjort av personal är ja
    Och det har gått 2 skoldagar
    Så ska huvudmannens ombud i skola ha fått veta att "håller den vuxna skild från barnet" dröjer
    Och ska rektor i skola ha fått veta att "berättar för vårdnadshavarna vad barnet har berättat" dröjer
    Och ska rektor i skola ha fått veta att "ser om en skada" dröjer
    Och ska huvudmannens ombud i skola ha fått veta att "om polisanmälan ska göras" dröjer

  Scenario: Det som gjordes för barnet den dagen står inte kvar
    När mentor i skola antecknar att gjort av personal är ja
    Och mentor i skola gör klart allt på sin lista
    Och rektor i skola gör klart allt på sin lista
    Så ska ingen i skola ha att göra "håller den vuxna skild från barnet"
    Och ska ingen i skola ha att göra "polisanmälan"

  # ---- Elevhälsan får veta ----

  # Den som fick veta är någon annan än den som har ansvaret.
  Scenariomall: Den i elevhälsan som fick veta anmäler till rektorn samma dag
    När <ansvarig> i <hos> antecknar att talat ensam är ja
    Och barnet berättar för <finnare> i <hos> att <svar>
    Så ska regeln skola-kränkt-berättat gälla i <hos>
    Och ska <finnare> i <hos> ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-14 23:59, annars får <chef> veta
    Exempel:
      | hos                        | ansvarig     | finnare        | chef                      | svar                                              |
      | elevhälsan                 | kurator      | specialpedagog | rektor                    | kränkt i skolan är ja                             |
      | elevhälsan                 | kurator      | specialpedagog | rektor                    | kränkt igen efter att ha sagt ifrån är ja         |
      | elevhälsan                 | kurator      | specialpedagog | rektor                    | gjort av personal är ja                           |
      | elevhälsan                 | skolpsykolog | kurator        | rektor                    | gjort av elev är ja och utsatt för slag är ja     |
      | elevhälsan                 | skolpsykolog | kurator        | rektor                    | gjort av elev är ja och utsatt för hot är ja      |
      | elevhälsans medicinska gren | skolläkare  | skolsköterska  | verksamhetschef elevhälsa | gjort av elev är ja och utsatt för sexuellt är ja |

  Scenariomall: Elevhälsan anmäler ingen kränkning när ingen har kränkt barnet
    När kurator i elevhälsan antecknar:
      | fakta                               | värde  |
      | kränkt i skolan                     | nej    |
      | kränkt igen efter att ha sagt ifrån | nej    |
      | gjort av personal                   | nej    |
      | gjort av elev                       | <elev> |
      | utsatt för slag                     | <våld> |
      | utsatt för hot                      | <våld> |
      | utsatt för sexuellt                 | <våld> |
    Så ska regeln skola-kränkt-berättat inte gälla i elevhälsan
    Och ska ingen i elevhälsan ha att göra "anmäler varje händelse"
    Exempel:
      | elev | våld |
      | nej  | ja   |
      | ja   | nej  |

  Scenario: En ny händelse anmäls på nytt också från elevhälsan
    När kurator i elevhälsan antecknar att kränkt i skolan är ja
    Och kurator i elevhälsan gör klart "anmäler varje händelse"
    Och det har gått 1 skoldag
    Och kurator i elevhälsan antecknar att kränkt i skolan är ja
    Så ska kurator i elevhälsan ha att göra "anmäler varje händelse" senast 2026-10-15 23:59

  Scenario: Anmäler elevhälsan inte får rektorn veta
    När kurator i elevhälsan antecknar att kränkt i skolan är ja
    Och det har gått 1 dag
    Så ska rektor i elevhälsan ha fått veta att "anmäler varje händelse" dröjer

  # ---- Någon att tala med ----

  Scenariomall: Den som kränks erbjuds någon i elevhälsan att tala med
    När lärare i <hos> antecknar att kommer sent är nej
    Och mentor i <hos> antecknar att <svar>
    Så ska regeln skola-kränkt-till-elevhälsan gälla i <hos>
    Och ska lärare i <hos> ha att göra "erbjuder barnet någon i elevhälsan att tala med om sömnen och måendet" senast 2026-10-16 23:59, annars får rektor veta
    Exempel:
      | hos              | svar                                      |
      | skola            | kränkt i skolan är ja                     |
      | skola            | kränkt igen efter att ha sagt ifrån är ja |
      | fristående skola | kränkt i skolan är ja                     |

  Scenario: Den som inte är kränkt erbjuds inget samtal om kränkningen
    När mentor i skola antecknar att kränkt i skolan är nej och kränkt igen efter att ha sagt ifrån är nej
    Så ska regeln skola-kränkt-till-elevhälsan inte gälla i skola
    Och ska ingen i skola ha att göra "erbjuder barnet någon i elevhälsan"

  # ---- Hållen fast eller buren ----

  Scenariomall: Att ha hållit fast ett barn skrivs ned av den som fick veta och berättas hemma
    Givet att barnets vårdnadshavare är mamma
    När <ansvarig> i <hos> antecknar att talat ensam är ja
    Och <finnare> i <hos> antecknar att lyftes eller bars ut är ja
    Så ska regeln skola-buren gälla i <hos>
    Och ska <finnare> i <hos> ha att göra "skriver ned hur barnet hölls fast eller bars ut och varför" senast 2026-10-14 23:59, annars får <chef> veta
    Och ska <ansvarig> i <hos> ha att göra "berättar för vårdnadshavarna att barnet hölls fast eller bars ut" senast 2026-10-14 23:59, annars får <chef> veta
    Exempel:
      | hos              | ansvarig       | finnare | chef           |
      | skola            | mentor         | lärare  | rektor         |
      | fristående skola | lärare         | mentor  | rektor         |
      | förskola         | specialpedagog | pedagog | förskolerektor |
      | förskola         | pedagog        | specialpedagog | förskolerektor |

  Scenario: Den som inte har hållits fast ger inget att skriva ned
    När mentor i skola antecknar att lyftes eller bars ut är nej
    Så ska regeln skola-buren inte gälla i skola
    Och ska ingen i skola ha att göra "hölls fast eller bars ut"

  Scenario: Varje gång barnet bärs ut skrivs det ned på nytt
    När mentor i skola antecknar att lyftes eller bars ut är ja
    Och mentor i skola gör klart "skriver ned hur barnet hölls fast"
    Och mentor i skola gör klart "berättar för vårdnadshavarna att barnet hölls fast"
    Och det har gått 1 skoldag
    Och lärare i skola antecknar att lyftes eller bars ut är ja
    Så ska lärare i skola ha att göra "skriver ned hur barnet hölls fast" senast 2026-10-15 23:59
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna att barnet hölls fast" senast 2026-10-15 23:59

  Scenario: Skrivs det inte ned och berättas det inte får rektorn veta
    När mentor i skola antecknar att lyftes eller bars ut är ja
    Och det har gått 1 dag
    Så ska rektor i skola ha fått veta att "skriver ned hur barnet hölls fast" dröjer
    Och ska rektor i skola ha fått veta att "berättar för vårdnadshavarna att barnet hölls fast" dröjer

  Scenariomall: När utbrotten är många frågar någon om barnet har burits ut
    När <ansvarig> i <hos> antecknar att talat ensam är ja
    Och <finnare> i <hos> antecknar att utbrott är upprepade och stör andra är ofta
    Så ska regeln skola-buren-fråga gälla i <hos>
    Och ska <ansvarig> i <hos> fråga om lyftes eller bars ut senast 2026-10-16 23:59, annars får <chef> veta
    Exempel:
      | hos              | ansvarig       | finnare | chef           |
      | skola            | lärare         | mentor  | rektor         |
      | fristående skola | lärare         | mentor  | rektor         |
      | förskola         | pedagog        | specialpedagog | förskolerektor |

  Scenariomall: Ingen frågar om barnet har burits ut utan skäl, eller när det redan är känt
    När mentor i skola antecknar att utbrott är <utbrott> och stör andra är <stör> och lyftes eller bars ut är <buren>
    Så ska regeln skola-buren-fråga inte gälla i skola
    Och ska ingen i skola fråga om lyftes eller bars ut
    Exempel:
      | utbrott   | stör   | buren    |
      | enstaka   | ofta   | vet inte |
      | upprepade | ibland | vet inte |
      | upprepade | ofta   | nej      |

  Scenario: Svaret på om barnet har burits ut avslutar frågan
    När mentor i skola antecknar att utbrott är upprepade och stör andra är ofta
    Och mentor i skola antecknar att lyftes eller bars ut är nej
    Så ska ingen i skola fråga om lyftes eller bars ut

  Scenario: Uteblir svaret på om barnet har burits ut får rektorn veta
    När mentor i skola antecknar att utbrott är upprepade och stör andra är ofta
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att svaret på lyftes eller bars ut dröjer
