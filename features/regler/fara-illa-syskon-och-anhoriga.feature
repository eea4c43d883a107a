# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, Barnkonventionen artikel 3 och 12, HSL 2017:30 5 kap. 7 §, PSL 2010:659 6 kap. 5 §;
# vinjetterna Markus och Rasmus (SKR 2023 bilaga 1). Mentorn är ansvarig, läraren får veta, rektorn är chef.
Egenskap: Det som gäller hemmet gäller alla barn där, och när en vuxen är sjuk eller borta får barnet stöd

  # ---- Syskon ----

  Scenario: Syskonen tas med i anmälan och får egna ärenden, och någon frågar vart och ett av dem idag
    Givet att barnet har syskonen syster
    Och att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska regeln barn-syskon-anmälan gälla i skola
    Och ska regeln barn-syskon gälla i skola
    Och ska regeln barn-syskon-till-vuxen vara okänd i skola
    Och ska lärare i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-14 09:30, annars får rektor veta
    Och ska syskonet syster få ett eget ärende från skola
    Och ska mentor i skola ha att göra "öppnar ett eget ärende för syskonet" senast 2026-10-15 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "ser till att någon hos varje syskon prövar samma sak om hemmet för det barnet och frågar det enskilt om det är tryggt" senast 2026-10-14 09:30, annars får rektor veta
    När klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att "tar med syskonen i orosanmälan" dröjer
    Och ska rektor i skola ha fått veta att "ser till att någon hos varje syskon prövar samma sak" dröjer
    När klockan blir 2026-10-16 08:00
    Så ska rektor i skola ha fått veta att "öppnar ett eget ärende för syskonet" dröjer

  Scenario: Det som är gjort för syskonen står inte kvar att göra
    Givet att barnet har syskonen syster
    Och att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Och lärare i skola gör klart "tar med syskonen i orosanmälan"
    Och mentor i skola gör klart "ser till att någon hos varje syskon prövar samma sak"
    Och mentor i skola öppnar ett eget ärende för syskonet syster
    Så ska ingen i skola ha att göra "tar med syskonen i orosanmälan"
    Och ska ingen i skola ha att göra "ser till att någon hos varje syskon prövar samma sak"
    Och ska ingen i skola ha att göra "öppnar ett eget ärende för syskonet"

  Scenario: Syskon i ett tryggt hem får inga ärenden
    Givet att barnet har syskonen syster
    När lärare i skola antecknar:
      | fakta                        | värde   |
      | utsatt för slag              | nej     |
      | utsatt för hot               | nej     |
      | utsatt för sexuellt          | nej     |
      | utsatt för sett våld         | nej     |
      | utsatt för tvång eller heder | nej     |
      | vuxen hemma                  | som vanligt |
      | omsorgen hemma               | räcker  |
      | bär vuxnas ansvar            | nej     |
    Så ska far illa hemma vara nej i skola
    Och ska regeln barn-syskon inte gälla i skola
    Och ska regeln barn-syskon-anmälan inte gälla i skola
    Och ska regeln barn-syskon-till-vuxen inte gälla i skola

  Scenario: När ingen vet om det finns syskon är det inte sagt att det inte finns några
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska regeln barn-syskon vara okänd i skola
    Och ska regeln barn-syskon-anmälan vara okänd i skola

  Scenario: Den som får veta att en vuxen elevs syskon kan fara illa anmäler för dem
    Givet ett barn som är 18 år
    Och att barnet har syskonen lillebror
    Och att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska lärare i skola ha att göra "anmäler oron för de syskon som är under 18 år till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska ingen i skola ha att göra "tar med syskonen i orosanmälan"
    När klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att "anmäler oron för de syskon" dröjer
    När lärare i skola gör klart "anmäler oron för de syskon"
    Så ska ingen i skola ha att göra "anmäler oron för de syskon"

  Scenario: En vuxen elev utan syskon har inga syskon att anmäla för
    Givet ett barn som är 18 år
    När lärare i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska regeln barn-syskon-till-vuxen inte ha slagit till i skola

  # Markus: mamma är borta, storasyster sköter hemmet, morfar har bett honom tiga.
  Scenario: Markus får hjälp fast morfar har sagt att han inte får berätta
    Givet ärendet markus-9
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola fråga om vuxen att gå hem till senast 2026-10-06 08:55, annars får rektor veta
    Och ska lärare i skola ha att göra "tar med syskonen i orosanmälan" senast 2026-10-06 09:00, annars får rektor veta
    Och ska lärare i skola ha att göra "förklarar vänligt för barnet vad en vuxen måste berätta vidare" senast 2026-10-06 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-07 23:59, annars får rektor veta
    Och ska syskonet storasyster få ett eget ärende från skola

  # ---- Den vuxnas vård, när barnet far illa ----

  Scenariomall: När barnet far illa och en vuxen är sjuk eller borta får den vuxnas vård veta det genom socialtjänsten
    Givet att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-anhörig-med-oro gälla i skola
    Och ska mentor i skola ha att göra "ser till med socialtjänstens hjälp att den vuxnas vård vet att det finns barn hemma" senast 2026-10-15 23:59, annars får rektor veta
    Och ska regeln barn-anhörig-vården inte gälla i skola
    Och ska ingen i skola ha att göra "frågar familjen hur barnet har det"

    Exempel:
      | svar                                                                     |
      | vuxen hemma är borta och bär vuxnas ansvar är ja                         |
      | vuxen hemma är sjuk och omsorgen hemma är saknas                         |
      | vuxen hemma är sjuk och omsorgen hemma är saknas och en nära vuxen är döende |

  Scenariomall: Den som har dött har ingen vård att berätta för, och missbruk är inte sjukdom här
    När lärare i skola antecknar att <svar>
    Så ska far illa hemma vara ja i skola
    Och ska regeln barn-anhörig-med-oro inte gälla i skola
    Och ska regeln barn-anhörig-vården inte gälla i skola

    Exempel:
      | svar                                                                     |
      | vuxen hemma är sjuk och omsorgen hemma är saknas och en nära vuxen är död |
      | vuxen hemma är borta och bär vuxnas ansvar är ja och en nära vuxen är död |
      | vuxen hemma är missbruk misstänks och omsorgen hemma är saknas            |
      | vuxen hemma är som vanligt och omsorgen hemma är saknas                   |

  Scenario: Socialtjänsten som inte har nått den vuxnas vård
    Givet att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att vuxen hemma är borta och bär vuxnas ansvar är ja
    Och klockan blir 2026-10-16 08:00
    Så ska rektor i skola ha fått veta att "ser till med socialtjänstens hjälp" dröjer
    När mentor i skola gör klart "ser till med socialtjänstens hjälp"
    Så ska ingen i skola ha att göra "ser till med socialtjänstens hjälp"

  # ---- Den vuxnas vård, utan att barnet far illa ----

  Scenariomall: När en vuxen är sjuk eller borta frågas familjen först, och barnet far inte illa för det
    Givet att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-anhörig-vården gälla i skola
    Och ska mentor i skola ha att göra "frågar familjen hur barnet har det och om de vill att den vuxnas vård får veta att det finns barn hemma" senast 2026-10-21 23:59, annars får rektor veta
    Och ska regeln barn-anhörig-med-oro vara okänd i skola
    Och ska väg far-illa inte pågå i skola

    Exempel:
      | svar                                          |
      | vuxen hemma är sjuk                           |
      | vuxen hemma är borta                          |
      | vuxen hemma är sjuk och en nära vuxen är nej  |

  Scenariomall: Familjen till den som är svårt sjuk eller har dött frågas inte en gång till av skolan
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-anhörig-vården inte gälla i skola

    Exempel:
      | svar                                                 |
      | vuxen hemma är sjuk och en nära vuxen är svårt sjuk  |
      | vuxen hemma är sjuk och en nära vuxen är döende      |
      | vuxen hemma är borta och en nära vuxen är död        |
      | vuxen hemma är som vanligt                           |
      | vuxen hemma är missbruk misstänks                    |

  Scenario: När hemmet säkert är tryggt gäller bara frågan till familjen
    När lärare i skola antecknar:
      | fakta                        | värde   |
      | utsatt för slag              | nej     |
      | utsatt för hot               | nej     |
      | utsatt för sexuellt          | nej     |
      | utsatt för sett våld         | nej     |
      | utsatt för tvång eller heder | nej     |
      | vuxen hemma                  | sjuk    |
      | omsorgen hemma               | räcker  |
      | bär vuxnas ansvar            | nej     |
    Så ska far illa hemma vara nej i skola
    Och ska regeln barn-anhörig-med-oro inte gälla i skola
    Och ska regeln barn-anhörig-vården gälla i skola

  Scenario: Familjen som ingen har frågat
    Givet att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att vuxen hemma är sjuk
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "frågar familjen hur barnet har det" dröjer
    När mentor i skola gör klart "frågar familjen hur barnet har det"
    Så ska ingen i skola ha att göra "frågar familjen hur barnet har det"

  # ---- Vårdens egen plikt mot barn som är anhöriga ----

  Scenariomall: Vården ger barnet information, råd och stöd när en vuxen är sjuk, borta, i missbruk eller har dött
    Givet att läkare i vården i bup antecknar att når målen är ja
    När psykolog i vården i bup antecknar att <svar>
    Så ska barn som anhörig vara ja i bup
    Och ska regeln barn-anhörig-hos-vården gälla i bup
    Och ska läkare i vården i bup ha att göra "ger barnet information, råd och stöd efter dess ålder och antecknar det" senast 2026-10-21 23:59, annars får enhetschef veta

    Exempel:
      | svar                              |
      | vuxen hemma är sjuk               |
      | vuxen hemma är borta              |
      | vuxen hemma är missbruk misstänks |
      | en nära vuxen är svårt sjuk       |
      | en nära vuxen är döende           |
      | en nära vuxen är död              |

  Scenario: Skolan har inte vårdens plikt, och vården frågar inte familjen i skolans ställe
    När lärare i skola antecknar att vuxen hemma är sjuk
    Och läkare i vården i bup antecknar att vuxen hemma är sjuk
    Så ska regeln barn-anhörig-hos-vården inte ha slagit till i skola
    Och ska ingen i skola ha att göra "ger barnet information, råd och stöd"
    Och ska ingen i bup ha att göra "frågar familjen hur barnet har det"

  Scenario: Ett barn vars vuxna mår bra är ingen anhörig i lagens mening
    När psykolog i vården i bup antecknar att vuxen hemma är som vanligt och en nära vuxen är nej
    Så ska barn som anhörig vara nej i bup
    Och ska regeln barn-anhörig-hos-vården inte gälla i bup

  Scenario: Det stöd som vården inte har gett når enhetschefen
    Givet att läkare i vården i bup antecknar att når målen är ja
    När psykolog i vården i bup antecknar att en nära vuxen är död
    Och klockan blir 2026-10-22 08:00
    Så ska enhetschef i bup ha fått veta att "ger barnet information, råd och stöd" dröjer
    När läkare i vården i bup gör klart "ger barnet information, råd och stöd"
    Så ska ingen i bup ha att göra "ger barnet information, råd och stöd"

  # ---- Det som sägs om ett syskon är ett annat barns sak ----

  # SoL 2025:400 19 kap. 1 §: anmälan säger det också.
  Scenario: Det som har setts om ett syskon går med i orosanmälan, under ett eget innehåll
    Givet ett barn som är 10 år
    Och att barnet har syskonen syster
    När lärare i skola antecknar om syster att vuxen hemma är borta
    Och barnet berättar för lärare i skola att utsatt för slag är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska "vad som har iakttagits" i orosanmälan från skola vila på plikt
    Och ska "vad som har iakttagits om syskon" i orosanmälan från skola vila på plikt

  Scenario: När inget har setts om något syskon säger anmälan inte ens att det finns syskon
    Givet ett barn som är 10 år
    Och att barnet har syskonen syster
    När barnet berättar för lärare i skola att utsatt för slag är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska "vad som har iakttagits om syskon" i orosanmälan från skola inte gå med

  Scenario: En remiss på familjens ja bär inget om ett annat barn
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att barnet har syskonen syster
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och skolpsykolog i elevhälsan antecknar om syster att vuxen hemma är borta
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska "vad som har iakttagits" i remiss till bup från elevhälsan vila på samtycke
    Och ska "vad som har iakttagits om syskon" i remiss till bup från elevhälsan inte gå med

  # ---- Tysthetslöften ----

  Scenario: Den som barnet litade på förklarar samma dag vad en vuxen måste berätta vidare
    Givet att mentor i skola antecknar att når målen är ja
    När barnet berättar för lärare i skola att ombett att tiga är ja
    Så ska regeln barn-löfte gälla i skola
    Och ska lärare i skola ha att göra "förklarar vänligt för barnet vad en vuxen måste berätta vidare och vad som händer nu" senast 2026-10-14 23:59, annars får rektor veta
    När klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "förklarar vänligt för barnet" dröjer
    När lärare i skola gör klart "förklarar vänligt för barnet"
    Så ska ingen i skola ha att göra "förklarar vänligt för barnet"

  Scenario: Den som ingen har bett att tiga har inget löfte att förklara
    När barnet berättar för lärare i skola att ombett att tiga är nej
    Så ska regeln barn-löfte inte gälla i skola
