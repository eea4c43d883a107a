# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 § och 3 kap. 5 §, Barnkonventionen 2018:1197 artikel 12; tiderna är lokala.
Egenskap: Barnet får någon att tala med, hjälp på sitt eget språk och stöd i vardagen medan utredningar väntar.

  # ---- Sorg ----

  Scenariomall: När en nära vuxen är svårt sjuk, döende eller död får barnet någon att tala med inom två skoldagar
    När <först> i <hos> antecknar att ny på skolan är nej
    Och <sedan> i <hos> antecknar att en nära vuxen är <läge>
    Så ska regeln mående-sorg gälla i <hos>
    Och ska <först> i <hos> ha att göra "ser till att barnet erbjuds någon att tala med, i skolan kuratorn, om sjukdomen eller sorgen" senast 2026-10-16 23:59, annars får <chef> veta
    Och ska <först> i <hos> ha att göra "kommer överens med familjen om vad kamraterna får veta och frågar hur syskonen har det" senast 2026-10-16 23:59, annars får <chef> veta
    När <först> i <hos> gör klart "barnet erbjuds någon att tala med"
    Och <först> i <hos> gör klart "kommer överens med familjen"
    Så ska ingen i <hos> ha att göra "sorgen"

    Exempel:
      | först      | sedan          | hos                         | läge       | chef                      |
      | pedagog    | specialpedagog | förskola                    | svårt sjuk | förskolerektor            |
      | lärare     | mentor         | skola                       | döende     | rektor                    |
      | skolläkare | skolsköterska  | elevhälsans medicinska gren | död        | verksamhetschef elevhälsa |

  Scenario: När alla nära vuxna mår bra finns ingen sorg att tala om
    När mentor i skola antecknar att en nära vuxen är nej
    Så ska regeln mående-sorg inte gälla i skola
    Och ska ingen i skola ha att göra "någon att tala med"

  Scenario: Har barnet i sorg ingen att tala med efter två skoldagar får rektorn veta
    När mentor i skola antecknar att en nära vuxen är död
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "barnet erbjuds någon att tala med" dröjer
    Och ska rektor i skola ha fått veta att "kommer överens med familjen" dröjer

  # ---- Utbrott ----

  Scenariomall: Efter utbrott tar någon med barnet reda på vad som ligger bakom
    När <först> i <hos> antecknar att ny på skolan är nej
    Och <sedan> i <hos> antecknar att <svar>
    Så ska regeln mående-utbrott gälla i <hos>
    Och ska <först> i <hos> ha att göra "tar med barnet reda på vad som händer före och efter utbrotten, om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2026-10-21 23:59, annars får <chef> veta
    När <först> i <hos> gör klart "tar med barnet reda på vad som händer före och efter utbrotten"
    Så ska ingen i <hos> ha att göra "utbrotten"

    Exempel:
      | först   | sedan          | hos      | svar                                              | chef           |
      | lärare  | mentor         | skola    | utbrott är upprepade                              | rektor         |
      | pedagog | specialpedagog | förskola | utbrott är enstaka och lyftes eller bars ut är ja | förskolerektor |

  Scenariomall: Ett enda utbrott som lugnade sig utreds inte
    När mentor i skola antecknar att utbrott är <utbrott> och lyftes eller bars ut är <buren>
    Så ska regeln mående-utbrott inte gälla i skola

    Exempel:
      | utbrott | buren |
      | enstaka | nej   |
      | nej     | ja    |

  Scenario: Tar ingen reda på vad som ligger bakom utbrotten får rektorn veta
    När mentor i skola antecknar att utbrott är upprepade
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "tar med barnet reda på vad som händer före och efter utbrotten" dröjer

  # ---- Språk och samspel ----

  Scenariomall: Förskolan kartlägger språk och samspel medan barnhälsovården tar emot
    Givet ett barn som är 4 år
    Och barnet går i förskola
    När pedagog i förskola antecknar att <svar>
    Så ska regeln mående-språk gälla i förskola
    Och ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska specialpedagog i förskola ha att göra "kartlägger språk, lek och samspel och tar upp med vårdnadshavarna om logopeden ska kopplas in" senast 2026-10-28 23:59, annars får förskolerektor veta
    När specialpedagog i förskola gör klart "kartlägger språk, lek och samspel"
    Så ska ingen i förskola ha att göra "kartlägger språk, lek och samspel"

    Exempel:
      | svar                                        |
      | språk är sent                               |
      | samspel är svårt och koncentration är svårt |

  Scenariomall: Svårt med bara en sak räcker inte när språket är som väntat
    När pedagog i förskola antecknar att språk är som väntat och samspel är <samspel> och koncentration är <koncentration>
    Så ska regeln mående-språk inte gälla i förskola
    Och ska väg läkare-i-barnhälsovården inte pågå i förskola

    Exempel:
      | samspel   | koncentration |
      | svårt     | som andra     |
      | som andra | svårt         |

  Scenario: Blir kartläggningen inte klar får förskolans rektor veta
    När pedagog i förskola antecknar att språk är sent
    Och klockan blir 2026-10-29 08:00
    Så ska förskolerektor i förskola ha fått veta att "kartlägger språk, lek och samspel" dröjer

  # ---- Utredning ----

  Scenariomall: Stödet i vardagen väntar inte på en utredning
    När <först> i <hos> antecknar att ny på skolan är nej
    Och <sedan> i <hos> antecknar att utredning är <läge>
    Så ska regeln mående-utredning gälla i <hos>
    Och ska <först> i <hos> ha att göra "ser till att stödet i vardagen pågår medan utredningen väntar" senast 2026-10-21 23:59, annars får <chef> veta
    När <först> i <hos> gör klart "ser till att stödet i vardagen pågår"
    Så ska ingen i <hos> ha att göra "medan utredningen väntar"

    Exempel:
      | först   | sedan          | hos      | läge     | chef           |
      | lärare  | mentor         | skola    | övervägs | rektor         |
      | pedagog | specialpedagog | förskola | pågår    | förskolerektor |

  Scenariomall: När ingen utredning väntar gäller det vanliga stödet
    När mentor i skola antecknar att utredning är <läge>
    Så ska regeln mående-utredning inte gälla i skola

    Exempel:
      | läge       |
      | nej        |
      | svar givet |

  Scenario: Pågår inget stöd efter fem arbetsdagar får rektorn veta
    När mentor i skola antecknar att utredning är pågår
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "ser till att stödet i vardagen pågår" dröjer

  # ---- Flykt och tolk ----

  Scenariomall: Den som har flytt eller varit skild från familjen bestämmer själv om det vill berätta
    När <först> i <hos> antecknar att ny på skolan är nej
    Och <sedan> i <hos> antecknar att <svar> är ja
    Så ska regeln mående-flykt gälla i <hos>
    Och ska <först> i <hos> ha att göra "frågar efter sömn, kropp och vardag och låter barnet själv bestämma om det vill berätta" senast 2026-10-21 23:59, annars får <chef> veta
    Och ska regeln mående-tolk gälla i <hos>
    Och ska <först> i <hos> ha att göra "frågar barnet om det vill ha tolk och bokar då en auktoriserad tolk, aldrig en anhörig" senast 2026-10-16 23:59, annars får <chef> veta
    När <först> i <hos> gör klart "låter barnet själv bestämma om det vill berätta"
    Och <först> i <hos> gör klart "bokar då en auktoriserad tolk"
    Så ska ingen i <hos> ha att göra "frågar efter sömn, kropp och vardag"
    Och ska ingen i <hos> ha att göra "tolk"

    Exempel:
      | först   | sedan          | hos      | svar                | chef           |
      | lärare  | mentor         | skola    | har flytt           | rektor         |
      | pedagog | specialpedagog | förskola | skild från familjen | förskolerektor |

  Scenario: Vet ingen om barnet behöver tolk bokas ingen i onödan
    När mentor i skola antecknar att har flytt är nej och skild från familjen är nej
    Så ska regeln mående-tolk vara okänd i skola
    Och ska ingen i skola ha att göra "tolk"

  Scenario: Ett barn som behöver tolk frågas om det också när det är fött här
    Givet att barnet behöver tolk
    När mentor i skola antecknar att har flytt är nej och skild från familjen är nej
    Så ska regeln mående-tolk gälla i skola
    Och ska regeln mående-flykt inte gälla i skola
    Och ska mentor i skola ha att göra "frågar barnet om det vill ha tolk och bokar då en auktoriserad tolk, aldrig en anhörig" senast 2026-10-16 23:59, annars får rektor veta

  Scenario: Ett barn som har flytt men inte behöver tolk får ingen
    Givet barnet i ärendet utan-tolk
    När mentor i skola antecknar att har flytt är ja
    Så ska regeln mående-tolk inte gälla i skola
    Och ska regeln mående-flykt gälla i skola
    Och ska ingen i skola ha att göra "tolk"

  Scenario: Tid får inte gå för den som har flytt
    När mentor i skola antecknar att har flytt är ja
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "bokar då en auktoriserad tolk" dröjer
    När klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "låter barnet själv bestämma om det vill berätta" dröjer

  # ---- Ett samtal på tu man hand ----

  Scenariomall: Det tysta och ledsna barnet får ett samtal på tu man hand
    När lärare i skola antecknar att barnets syn är genom annan
    Och mentor i skola antecknar att <svar>
    Så ska regeln mående-eget-samtal gälla i skola
    Och ska lärare i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-21 23:59, annars får rektor veta
    När lärare i skola gör klart "talar ensam med barnet om hur det har det"
    Så ska ingen i skola ha att göra "talar ensam med barnet"

    Exempel:
      | svar                               |
      | ensam och tillbakadragen är ibland |
      | samspel är ensam                   |
      | ledsen eller nedstämd är ofta      |

  Scenario: Samtalet är den ansvarigas sak också i förskolan
    När pedagog i förskola antecknar att barnets syn är genom annan
    Och specialpedagog i förskola antecknar att samspel är ensam
    Så ska pedagog i förskola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: Innan barnet har kommit till tals hör samtalet till barnets väg
    När mentor i skola antecknar att ledsen eller nedstämd är ofta
    Så ska regeln mående-eget-samtal inte gälla i skola

  Scenariomall: Bara den som är tyst eller ledsen och inte har talat ensam får ett nytt samtal
    När mentor i skola antecknar:
      | fakta                    | värde     |
      | barnets syn              | fritt     |
      | talat ensam              | <ensam>   |
      | ensam och tillbakadragen | <drar>    |
      | samspel                  | <samspel> |
      | ledsen eller nedstämd    | <ledsen>  |
    Så ska regeln mående-eget-samtal <gäller> i skola

    Exempel:
      | ensam | drar   | samspel | ledsen | gäller     |
      | nej   | nej    | svårt   | ibland | inte gälla |
      | ja    | ofta   | ensam   | ofta   | inte gälla |
      | nej   | ibland | svårt   | ibland | gälla      |

  Scenario: Blir samtalet inte av får rektorn veta
    När mentor i skola antecknar att barnets syn är genom annan och samspel är ensam
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "talar ensam med barnet om hur det har det" dröjer

  Scenariomall: Den som det är fara för har redan någon som talar med det
    Givet ett barn som är <ålder> år
    När <vem> i <hos> antecknar att barnets syn är fritt och sagt om livet är tungt
    Så ska väg <väg> pågå i <hos>
    När <vem> i <hos> antecknar att ensam och tillbakadragen är ofta
    Så ska regeln mående-eget-samtal inte gälla i <hos>

    Exempel:
      | ålder | vem    | hos   | väg                         |
      | 14    | mentor | skola | oro-för-suicid              |
      | 14    | läkare i vården | bup   | oro-för-suicid-i-psykiatrin |
      | 18    | mentor | skola | oro-för-suicid-vuxen        |

  # ---- Alkohol och droger ----

  Scenariomall: Alkohol och droger tas upp i samtalet och följer med när barnet lämnas över
    När <först> i <hos> antecknar att talat ensam är nej
    Och <sedan> i <hos> antecknar att alkohol eller droger är prövat
    Så ska regeln mående-alkohol gälla i <hos>
    Och ska <först> i <hos> ha att göra "tar upp alkohol och droger i samtalet och tar med det i det som lämnas över" senast 2026-10-16 23:59, annars får <chef> veta
    När <först> i <hos> gör klart "tar upp alkohol och droger i samtalet"
    Så ska ingen i <hos> ha att göra "alkohol och droger"

    Exempel:
      | först      | sedan         | hos                         | chef                      |
      | lärare     | mentor        | skola                       | rektor                    |
      | kurator    | skolpsykolog  | elevhälsan                  | rektor                    |
      | skolläkare | skolsköterska | elevhälsans medicinska gren | verksamhetschef elevhälsa |

  Scenario: Den som inte dricker får inget samtal om alkohol
    När mentor i skola antecknar att alkohol eller droger är nej
    Så ska regeln mående-alkohol inte gälla i skola

  Scenario: Tar ingen upp det på två arbetsdagar får rektorn veta
    När mentor i skola antecknar att alkohol eller droger är prövat
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att "tar upp alkohol och droger i samtalet" dröjer
