# language: sv
# Källa: vårdprogram suicid; SoL 2025:400 19 kap. 1 §; PSL 2010:659 6 kap. 1 §; vinjetterna Linda, Stefan och Jasmine (SKR 2023 bilaga 1).
# Mentorn antecknar alltid först och svarar för delen. Läraren är den som sedan får veta, så att de två går att skilja åt.
Egenskap: När barnet har sagt eller gjort något som handlar om att inte vilja leva är någon hos det, och någon frågar rakt

  # ---- Planer, förberedelser eller försök ----

  Scenario: Den som planerar att dö lämnas inte ensam och chefen får veta vem som är där
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Så ska regeln liv-planer gälla i skola
    Och ska lärare i skola ha att göra "säger till chefen vem som är hos barnet och vart det är på väg" senast 2026-10-14 09:30, annars får rektor veta
    Och ska väg oro-för-suicid stå i steget akut i skola
    Och ska lärare i skola ha att göra "lämnar det aldrig ensamt" senast 2026-10-14 09:30, annars får rektor veta

  Scenariomall: Planer räcker, och tankar räcker när barnet har gjort sig illa idag
    Givet ett barn som är <år> år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är <livet> och självskada senast är <skadan>
    Så ska regeln liv-planer <gäller> i skola

    Exempel:
      | år | livet                 | skadan         | gäller      |
      | 17 | planer                | tidigare       | gälla       |
      | 17 | förberett eller försökt | tidigare     | gälla       |
      | 17 | tankar                | tidigare       | inte gälla  |
      | 17 | tankar                | idag           | gälla       |
      | 17 | tankar                | senaste veckan | inte gälla  |
      | 17 | vill vara död         | idag           | inte gälla  |
      | 18 | planer                | tidigare       | inte gälla  |
      | 18 | tankar                | idag           | inte gälla  |

  Scenario: Att ingen vet hur gammalt barnet är hindrar ingenting
    När barnet berättar för lärare i skola att sagt om livet är planer
    Så ska ålder vara inte frågat i skola
    Och ska regeln liv-planer gälla i skola
    Och ska regeln liv-oro-anmälan gälla i skola
    Och ska regeln liv-tecken gälla i skola
    Och ska regeln liv-psykiatri gälla i skola
    Och ska regeln liv-vuxen-elev vara okänd i skola

  Scenariomall: Var barnet än säger det börjar skyddsvägen där, hos den som fick veta
    Givet ett barn som är 14 år
    När barnet berättar för <vem> i <var> att sagt om livet är planer
    Så ska regeln liv-planer gälla i <var>
    Och ska regeln liv-tecken gälla i <var>
    Och ska <vem> i <var> svara för väg oro-för-suicid senast 2026-10-14 09:30, annars får <chef> veta
    Och ska akut överlämning från <var> till bup vila på nödläge

    Exempel:
      | vem                    | var                        | chef                    |
      | pedagog                | förskola                   | förskolerektor          |
      | lärare                 | fristående skola           | rektor                  |
      | kurator                | elevhälsan                 | rektor                  |
      | skolsköterska          | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | bhv-sjuksköterska      | barnhälsovård              | enhetschef              |
      | läkare i vården        | vårdcentral                | enhetschef              |
      | psykolog i vården      | första linjen              | enhetschef              |
      | läkare i vården        | barnmedicin                | enhetschef              |
      | fysioterapeut          | habilitering               | enhetschef              |
      | kurator i vården       | ungdomsmottagning          | enhetschef              |
      | kurator i vården       | vuxenpsykiatri             | enhetschef              |
      | socialsekreterare      | socialtjänst               | enhetschef socialtjänst |
      | socialsekreterare      | socialjour                 | enhetschef socialtjänst |
      | socialsekreterare      | barnahus                   | enhetschef socialtjänst |
      | polis                  | polis                      | polis                   |

  Scenario: Ett nytt sår idag börjar om vägen fast vården redan skulle ta emot
    # Skadan är det enda nya: bara regeln om planer eller skada idag bygger på den.
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att suicidstegen är ja och sagt om livet är tankar
    Så ska väg oro-för-suicid stå i steget vården tar emot i elevhälsan
    När specialpedagog i elevhälsan antecknar att självskada senast är idag
    Så ska väg oro-för-suicid stå i steget akut i elevhälsan
    Och ska specialpedagog i elevhälsan ha att göra "säger till chefen vem som är hos barnet" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Den som hör planerna nästa gång säger också till chefen
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och lärare i skola gör klart "säger till chefen vem som är hos barnet"
    Så ska ingen i skola ha att göra "säger till chefen vem som är hos barnet"
    När det har gått 2 timmar
    Och barnet berättar för studie- och yrkesvägledare i skola att sagt om livet är planer
    Så ska studie- och yrkesvägledare i skola ha att göra "säger till chefen vem som är hos barnet" senast 2026-10-14 11:30, annars får rektor veta

  Scenario: Säger läraren inte till får rektorn veta det ändå
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att "säger till chefen vem som är hos barnet" dröjer

  Scenario: Vid tankar på att dö frågar någon idag när barnet gjorde sig illa senast
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att sagt om livet är tankar
    Så ska regeln liv-planer vara okänd i skola
    Och ska mentor i skola fråga om självskada senast
    När klockan blir 2026-10-14 23:59
    Så ska rektor i skola ha fått veta att svaret på självskada senast dröjer

  Scenariomall: Har barnet gjort sig illa är frågan om livet dagens fråga och inte nästa samtals
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att självskada är <skada>
    Så ska mentor i skola fråga om sagt om livet senast <tid>, annars får rektor veta

    Exempel:
      | skada    | tid              |
      | berättad | 2026-10-14 23:59 |
      | nej      | 2026-11-04 23:59 |

  # ---- Planer är också att riskera att fara illa ----

  Scenario: Försöket anmäls också, genast och bredvid den akuta vården
    Givet ett barn som är 17 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är förberett eller försökt
    Så ska regeln liv-oro-anmälan gälla i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta
    Och ska väg oro-för-suicid pågå i skola

  Scenariomall: Anmälan hör till planerna och till barn, inte till vuxna elever
    Givet ett barn som är <år> år
    När barnet berättar för lärare i skola att sagt om livet är <livet>
    Så ska regeln liv-oro-anmälan <gäller> i skola
    Och ska väg far-illa <vägen> i skola

    Exempel:
      | år | livet  | gäller     | vägen      |
      | 17 | planer | gälla      | pågå       |
      | 17 | tankar | inte gälla | inte pågå  |
      | 18 | planer | inte gälla | inte pågå  |

  Scenario: Nya planer anmäls på nytt fast den förra anmälan är undertecknad
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska väg far-illa stå i steget anmäld i skola
    När det har gått 3 timmar
    Och barnet berättar för studie- och yrkesvägledare i skola att sagt om livet är planer
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska studie- och yrkesvägledare i skola svara för väg far-illa senast 2026-10-14 12:30, annars får rektor veta

  # ---- Barnet har antytt något ----

  Scenario: När barnet säger att livet är tungt frågar en vuxen rakt innan barnet går hem
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska regeln liv-tecken gälla i skola
    Och ska regeln liv-planer inte gälla i skola
    Och ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska lärare i skola svara för väg oro-för-suicid senast 2026-10-14 11:00, annars får rektor veta

  Scenariomall: Tungt räcker, och att barnet har gjort sig illa räcker
    Givet ett barn som är <år> år
    När barnet berättar för lärare i skola att sagt om livet är <livet> och självskada är <skada>
    Så ska regeln liv-tecken <gäller> i skola
    Och ska väg oro-för-suicid <vägen> i skola

    Exempel:
      | år | livet | skada    | gäller     | vägen     |
      | 17 | tungt | nej      | gälla      | pågå      |
      | 17 | nej   | berättad | gälla      | pågå      |
      | 17 | nej   | sedd     | gälla      | pågå      |
      | 17 | nej   | nej      | inte gälla | inte pågå |
      | 18 | tungt | nej      | inte gälla | inte pågå |
      | 18 | nej   | berättad | inte gälla | inte pågå |

  Scenariomall: Ett ofta nedstämt barn som har slutat med något eller drar sig undan får frågan idag
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att ledsen eller nedstämd är <ledsen> och slutat med fritid är <slutat> och ensam och tillbakadragen är <ensam>
    Så ska regeln liv-tecken vara okänd i skola
    Och ska mentor i skola fråga om sagt om livet senast <tid>, annars får rektor veta

    Exempel:
      | ledsen | slutat | ensam  | tid              |
      | ofta   | ja     | nej    | 2026-10-14 23:59 |
      | ofta   | nej    | ofta   | 2026-10-14 23:59 |
      | ofta   | nej    | ibland | 2026-10-16 23:59 |
      | ibland | ja     | ofta   | 2026-10-16 23:59 |

  # ---- Någon som är van att fråga ----

  Scenario: Läraren stannar hos barnet och hämtar den som är van att fråga
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är tungt
    Så ska lärare i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen som frågar barnet steg för steg" senast 2026-10-14 09:30, annars får rektor veta
    När klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att "hämtar skolsköterskan" dröjer
    När lärare i skola gör klart "hämtar skolsköterskan"
    Så ska ingen i skola ha att göra "hämtar skolsköterskan"

  Scenariomall: Hämta någon vid allt utom planer, då barnet följs direkt till vården
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln liv-hämta-elevhälsan <gäller> i skola

    Exempel:
      | svar                                          | gäller     |
      | sagt om livet är tungt och självskada är nej   | gälla      |
      | sagt om livet är nej och självskada är nej     | inte gälla |
      | sagt om livet är nej och självskada är berättad | gälla     |
      | självskada är berättad                        | gälla      |
      | sagt om livet är tankar                       | gälla      |
      | sagt om livet är planer                       | inte gälla |

  Scenario: Också i den fristående skolan hämtas någon som är van att fråga
    När barnet berättar för lärare i fristående skola att sagt om livet är tungt
    Så ska lärare i fristående skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Elevhälsan själv går igenom stegen innan barnet går hem
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till kurator i elevhälsan
    Och barnet berättar för skolpsykolog i elevhälsan att sagt om livet är tungt
    Så ska regeln liv-fråga-stegen gälla i elevhälsan
    Och ska skolpsykolog i elevhälsan fråga om suicidstegen senast 2026-10-14 11:00, annars får rektor veta
    När klockan blir 2026-10-14 11:00
    Så ska rektor i elevhälsan ha fått veta att svaret på suicidstegen dröjer
    När skolpsykolog i elevhälsan antecknar att suicidstegen är ja
    Så ska ingen i elevhälsan fråga om suicidstegen

  Scenariomall: Stegen gås igenom en gång, och inte när planerna redan är sagda
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att <svar>
    Så ska regeln liv-fråga-stegen <gäller> i elevhälsans medicinska gren

    Exempel:
      | svar                                                  | gäller     |
      | sagt om livet är tungt och självskada är nej           | gälla      |
      | sagt om livet är nej och självskada är nej             | inte gälla |
      | sagt om livet är nej och självskada är berättad        | gälla      |
      | självskada är berättad                                | gälla      |
      | sagt om livet är tungt och suicidstegen är vet inte    | gälla      |
      | sagt om livet är tungt och suicidstegen är ja          | inte gälla |
      | sagt om livet är tungt och suicidstegen är nej         | inte gälla |
      | sagt om livet är tankar                               | gälla      |
      | sagt om livet är planer                               | inte gälla |

  Scenariomall: I vården frågar den som är van, där barnet är
    När barnet berättar för <vem> i <var> att sagt om livet är tungt
    Så ska <vem> i <var> fråga om suicidstegen senast 2026-10-14 11:00, annars får enhetschef veta

    Exempel:
      | vem                     | var               |
      | läkare i vården         | barnhälsovård     |
      | sjuksköterska i vården  | vårdcentral       |
      | kurator i vården        | första linjen     |
      | psykolog i vården       | barnmedicin       |
      | läkare i vården         | habilitering      |
      | sjuksköterska i vården  | ungdomsmottagning |
      | kurator i vården        | vuxenpsykiatri    |

  Scenario: Socialtjänsten och polisen ber vården fråga i stället för att fråga själva
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till familjebehandlare i socialtjänst
    Och barnet berättar för socialsekreterare i socialtjänst att sagt om livet är tungt
    Så ska socialsekreterare i socialtjänst ha att göra "ringer BUP och ber någon där fråga barnet steg för steg" senast 2026-10-14 11:00, annars får enhetschef socialtjänst veta
    När klockan blir 2026-10-14 11:00
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "ringer BUP och ber någon där fråga" dröjer
    När socialsekreterare i socialtjänst gör klart "ringer BUP och ber någon där fråga"
    Så ska ingen i socialtjänst ha att göra "ringer BUP och ber någon där fråga"

  Scenariomall: BUP frågar åt socialtjänsten om barn, och inte när planerna redan är sagda
    Givet ett barn som är <år> år
    När barnet berättar för socialsekreterare i socialjour att <svar>
    Så ska regeln liv-be-vården-fråga <gäller> i socialjour

    Exempel:
      | år | svar                                            | gäller     |
      | 17 | sagt om livet är tungt och självskada är nej     | gälla      |
      | 17 | sagt om livet är nej och självskada är nej       | inte gälla |
      | 17 | sagt om livet är nej och självskada är berättad  | gälla      |
      | 17 | självskada är berättad                          | gälla      |
      | 17 | sagt om livet är tankar                         | gälla      |
      | 17 | sagt om livet är planer                         | inte gälla |
      | 18 | sagt om livet är tungt                          | inte gälla |

  Scenariomall: Utan känd ålder frågar någon i vården ändå
    När barnet berättar för <vem> i <var> att sagt om livet är tungt
    Så ska regeln liv-be-vården-fråga gälla i <var>

    Exempel:
      | vem               | var      |
      | socialsekreterare | barnahus |
      | polis             | polis    |
