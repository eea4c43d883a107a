# language: sv
# Källa: Skollagen 2 kap. 25 § och 3 kap. 5 och 7 §§.
Egenskap: Skolans stöd utreds skyndsamt och väntar varken på en diagnos eller på någon annan

  # ---- I skolan börjar vägen till stöd ----

  Scenariomall: Vart och ett av tecknen räcker för att stödet ska utredas
    När mentor i skola antecknar att <svar>
    Så ska regeln skola-stöd gälla i skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola
    Exempel:
      | svar                             |
      | når målen är knappt              |
      | skolresultat är sjunker          |
      | ojämn förmåga är ja              |
      | svårt att lära är ja             |
      | koncentration är svårt           |
      | frånvaro är upprepad             |
      | på plats men deltar inte är ja   |
      | vardag i skolan är stannat       |
      | stör andra är ofta               |
      | utbrott är upprepade             |

  Scenario: Också i den fristående skolan utreds stödet
    När lärare i fristående skola antecknar att svårt att lära är ja
    Så ska väg särskilt-stöd stå i steget utreda stödet i fristående skola

  Scenario: Den som har det bra nog i skolan får ingen utredning om stöd
    När mentor i skola antecknar:
      | fakta                    | värde      |
      | når målen                | ja         |
      | skolresultat             | stiger     |
      | ojämn förmåga            | nej        |
      | svårt att lära           | nej        |
      | koncentration            | som andra  |
      | frånvaro                 | enstaka    |
      | på plats men deltar inte | nej        |
      | vardag i skolan          | påverkad   |
      | stör andra               | ibland     |
      | utbrott                  | enstaka    |
    Så ska regeln skola-stöd inte gälla i skola
    Och ska väg särskilt-stöd inte pågå i skola

  Scenario: Så länge ingen har frågat om skolan går det inte att säga att stöd inte behövs
    När mentor i skola antecknar att når målen är vet inte
    Så ska regeln skola-stöd vara okänd i skola

  # ---- Elevhälsan säger till rektorn och nöjer sig inte med det ----

  # Specialpedagogen skrev först och har ansvaret; kuratorn är den som fick veta, och skolpsykologen håller ihop.
  Scenariomall: Elevhälsan anmäler till rektorn och frågar om något har hänt
    Givet att skolpsykolog i elevhälsan håller ihop barnets väg
    När specialpedagog i elevhälsan antecknar att särskild begåvning är nej
    Och kurator i elevhälsan antecknar att <svar>
    Så ska regeln skola-stöd-från-elevhälsan gälla i elevhälsan
    Och ska specialpedagog i elevhälsan ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-10-15 23:59, annars får rektor veta
    Och ska specialpedagog i elevhälsan ha att göra "frågar rektorn om behovet av stöd har börjat utredas" senast 2026-11-04 23:59, annars får rektor veta
    Och ska väg särskilt-stöd inte pågå i elevhälsan
    Exempel:
      | svar                       |
      | når målen är knappt        |
      | ojämn förmåga är ja        |
      | svårt att lära är ja       |
      | koncentration är svårt     |
      | frånvaro är upprepad       |
      | vardag i skolan är stannat |
      | utbrott är upprepade       |

  Scenario: Elevhälsan anmäler inget behov när det inte finns något
    När kurator i elevhälsan antecknar:
      | fakta           | värde     |
      | når målen       | ja        |
      | ojämn förmåga   | nej       |
      | svårt att lära  | nej       |
      | koncentration   | som andra |
      | frånvaro        | enstaka   |
      | vardag i skolan | påverkad  |
      | utbrott         | enstaka   |
    Så ska regeln skola-stöd-från-elevhälsan inte gälla i elevhälsan
    Och ska ingen i elevhälsan ha att göra "särskilt stöd"

  Scenario: När elevhälsan har sagt till och frågat är det gjort
    När kurator i elevhälsan antecknar att svårt att lära är ja
    Och kurator i elevhälsan gör klart "anmäler till rektorn"
    Och kurator i elevhälsan gör klart "frågar rektorn om behovet"
    Så ska ingen i elevhälsan ha att göra "rektorn"

  # Novemberlovet räknas inte som skoldagar.
  Scenario: När elevhälsan inte har sagt till eller frågat får rektorn själv veta det
    När kurator i elevhälsan antecknar att ojämn förmåga är ja
    Och klockan blir 2026-11-05 08:00
    Så ska rektor i elevhälsan ha fått veta att "anmäler till rektorn" dröjer
    Och ska rektor i elevhälsan ha fått veta att "frågar rektorn om behovet" dröjer
    Och ska rektor i elevhälsan ha fått veta att "tar ställning till en prövning" dröjer

  # ---- Oklart vad barnet kan ----

  Scenario: Skolpsykologen tar ställning till en prövning, med vårdnadshavarnas samtycke
    När kurator i elevhälsan antecknar att ojämn förmåga är ja
    Så ska regeln skola-prövning gälla i elevhälsan
    Och ska skolpsykolog i elevhälsan ha att göra "tar ställning till en prövning av vad barnet kan, med vårdnadshavarnas samtycke" senast 2026-11-04 23:59, annars får rektor veta

  Scenario: Skolpsykologen prövar inget när det är klart vad barnet kan
    När kurator i elevhälsan antecknar att ojämn förmåga är nej
    Så ska regeln skola-prövning inte gälla i elevhälsan
    Och ska ingen i elevhälsan ha att göra "prövning av vad barnet kan"

  Scenario: När skolpsykologen har tagit ställning är det gjort
    När kurator i elevhälsan antecknar att ojämn förmåga är ja
    Och skolpsykolog i elevhälsan gör klart "tar ställning till en prövning"
    Så ska ingen i elevhälsan ha att göra "tar ställning till en prövning"

  # ---- Övergången till en ny skolform ----

  Scenariomall: Den som byter skolform får en överlämning
    När <vem> i <hos> antecknar att byter skolform är ja
    Så ska regeln skola-övergång gälla i <hos>
    Och ska väg övergång stå i steget förbereda i <hos>
    Exempel:
      | vem     | hos              |
      | pedagog | förskola         |
      | lärare  | skola            |
      | lärare  | fristående skola |

  Scenario: Den som går kvar behöver ingen överlämning
    När lärare i skola antecknar att byter skolform är nej
    Så ska regeln skola-övergång inte gälla i skola
    Och ska väg övergång inte pågå i skola
