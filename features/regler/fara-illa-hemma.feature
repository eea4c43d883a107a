# language: sv
# Källa: SoL 2025:400 19 kap. 1 § och 20 kap. 4 §, vägledning heder och våld, vägledning anmäla oro.
# Mentorn skrev först och är ansvarig; läraren är den som får veta; rektorn är chef. Ingen vet hur gammalt barnet är,
# och det tystar ingen regel.
Egenskap: Den som får veta att någon hemma gör barnet illa handlar genast, och den som misstänks får inte veta först

  Bakgrund:
    Givet att barnets vårdnadshavare är mamma och pappa
    Och att mentor i skola antecknar att når målen är ja

  # ---- Vem har gjort barnet illa? De härledda orden ----

  Scenariomall: Slag, hot, tvång, övergrepp och sett våld av någon hemma är att fara illa hemma
    När barnet berättar för lärare i skola om pappa att <svar>
    Så ska utsatt av någon hemma vara ja i skola
    Och ska far illa hemma vara ja i skola
    Och ska regeln barn-våld-hemma gälla i skola
    Och ska väg far-illa pågå i skola

    Exempel:
      | svar |
      | utsatt för slag är ja och gjort av elev är ja och gjort av vårdnadshavare är ja |
      | utsatt för slag är ja och gjort av elev är ja och gjort av någon hemma är ja |
      | utsatt för hot är ja och gjort av elev är ja och gjort av vårdnadshavare är ja |
      | utsatt för hot är ja och gjort av elev är ja och gjort av någon hemma är ja |
      | utsatt för tvång eller heder är ja |
      | utsatt för sett våld är ja |
      | utsatt för sett våld är ja och gjort av elev är nej och gjort av personal är nej |
      | utsatt för sett våld är ja och gjort av elev är ja och gjort av vårdnadshavare är ja |
      | utsatt för sett våld är ja och gjort av personal är ja och gjort av någon hemma är ja |
      | utsatt för sexuellt är ja och gjort av vårdnadshavare är ja |
      | utsatt för sexuellt är ja och gjort av någon hemma är ja |

  Scenario: Våld som någon i skolan har gjort pekar inte ut hemmet
    När lärare i skola antecknar:
      | fakta                     | värde |
      | utsatt för slag           | ja    |
      | utsatt för hot            | ja    |
      | utsatt för sett våld      | ja    |
      | utsatt för sexuellt       | ja    |
      | utsatt för tvång eller heder | nej |
      | gjort av elev             | ja    |
      | gjort av vårdnadshavare   | nej   |
      | gjort av någon hemma      | nej   |
    Så ska gjort av någon i skolan vara ja i skola
    Och ska utsatt av någon hemma vara nej i skola
    Och ska regeln barn-våld-hemma inte gälla i skola
    Och ska regeln barn-heder-eller-övergrepp-hemma inte gälla i skola
    Och ska regeln barn-våld-okänd inte gälla i skola
    Och ska regeln barn-sexuellt-okänd inte gälla i skola
    Och ska regeln barn-våld-av-elev inte gälla i skola
    Och ska meddelanden från skola få nå alla hemma

  Scenariomall: Att någon hemma pekas ut räcker inte när ingenting har hänt
    När lärare i skola antecknar:
      | fakta                     | värde |
      | utsatt för slag           | nej   |
      | utsatt för hot            | nej   |
      | utsatt för sett våld      | nej   |
      | utsatt för sexuellt       | nej   |
      | utsatt för tvång eller heder | nej |
      | gjort av vårdnadshavare   | ja    |
      | gjort av någon hemma      | ja    |
      | gjort av elev             | <elev> |
      | gjort av personal         | <personal> |
    Så ska gjort av någon i skolan vara <i skolan> i skola
    Och ska utsatt av någon hemma vara nej i skola
    Och ska regeln barn-våld-hemma inte gälla i skola
    Och ska regeln barn-heder-eller-övergrepp-hemma inte gälla i skola
    Och ska regeln barn-våld-okänd inte gälla i skola
    Och ska regeln barn-våld-av-elev inte gälla i skola
    Och ska regeln barn-sexuellt inte gälla i skola
    Och ska regeln barn-sexuellt-okänd inte gälla i skola
    Och ska väg far-illa inte pågå i skola

    Exempel:
      | elev     | personal | i skolan     |
      | nej      | nej      | nej          |
      | nej      | vet inte | inte frågat  |
      | nej      | ja       | ja           |
      | ja       | vet inte | ja           |

  # ---- Heder och övergrepp tystar hela hemmet ----

  Scenariomall: Vid heder, tvång och övergrepp får ingen hemma veta något, inte heller den som inte pekas ut
    När barnet berättar för lärare i skola om pappa att <svar>
    Så ska regeln barn-heder-eller-övergrepp-hemma gälla i skola
    Och ska regeln barn-sexuellt-okänd inte ha slagit till i skola
    Och ska inga meddelanden från skola nå mamma
    Och ska inga meddelanden från skola nå någon hemma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

    Exempel:
      | svar |
      | utsatt för tvång eller heder är ja |
      | utsatt för sexuellt är ja och gjort av elev är ja och gjort av vårdnadshavare är ja |
      | utsatt för sexuellt är ja och gjort av elev är ja och gjort av någon hemma är ja |

  # ---- Våld hemma: vägen börjar, den utpekade spärras och tryggheten frågas ----

  Scenario: Den som får veta om våld hemma anmäler, frågar om tryggheten, och pappa får inte veta först
    När barnet berättar för lärare i skola om pappa att utsatt för sett våld är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta
    Och ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  Scenario: En trygghetsfråga som ingen ställer når rektorn
    När barnet berättar för lärare i skola om pappa att utsatt för sett våld är ja
    Och klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer

  # ---- Tecken på att något kan hända hemma: frågan ställs idag, annars i nästa vanliga samtal ----

  Scenariomall: Ett tecken på rädsla, otrygghet eller uteblivna besök gör att frågan om våld ställs samma dag
    När lärare i skola antecknar att <svar>
    Så ska mentor i skola fråga om utsatt för slag senast <senast>, annars får rektor veta

    Exempel:
      | svar                                                      | senast           |
      | rädd eller orolig är ofta                                 | 2026-10-14 23:59 |
      | rädd eller orolig är ibland                               | 2026-11-04 23:59 |
      | trygg hem idag är nej                                     | 2026-10-14 23:59 |
      | trygg hem idag är ja                                      | 2026-11-04 23:59 |
      | utredning är övervägs och uteblev från besök är ja        | 2026-10-14 23:59 |
      | utredning är nej och uteblev från besök är ja             | 2026-11-04 23:59 |
      | utredning är övervägs och uteblev från besök är nej       | 2026-11-04 23:59 |

  # ---- Slagen eller hotad av någon som ingen vet vem ----

  Scenariomall: Den som har blivit slagen eller hotad far illa, om ingen säkert vet att det var en annan elev
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-våld-okänd <gäller> i skola
    Och ska regeln barn-våld-hemma vara okänd i skola
    Och ska väg far-illa <pågår> i skola

    Exempel:
      | svar                                           | gäller      | pågår      |
      | utsatt för slag är ja                          | gälla       | pågå       |
      | utsatt för hot är ja                           | gälla       | pågå       |
      | utsatt för slag är ja och gjort av elev är nej | gälla       | pågå       |
      | utsatt för hot är ja och gjort av elev är ja   | inte gälla  | inte pågå  |
      | utsatt för slag är ja och gjort av elev är ja  | inte gälla  | inte pågå  |

  # ---- Den som pekas ut har gjort det, fast ingen har frågat vem ----

  Scenariomall: Att en elev har slagit tystar inte vad en vårdnadshavare gör tio dagar senare
    När barnet berättar för lärare i skola att <det> är ja och gjort av elev är ja
    Så ska väg far-illa inte pågå i skola
    Och ska meddelanden från skola få nå alla hemma
    När klockan blir 2026-10-24 09:00
    Och barnet berättar för mentor i skola om pappa att <det> är ja
    Så ska gjort av vårdnadshavare vara ja i skola
    Och ska regeln barn-våld-hemma gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma

    Exempel:
      | det             |
      | utsatt för slag |
      | utsatt för hot  |

  Scenario: En elev och en vårdnadshavare i samma berättelse är inte bara en elev
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av elev är ja
    Så ska gjort av vårdnadshavare vara ja i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska inga meddelanden från skola nå pappa

  Scenario: Den som pekar ut någon och inte vet om det var en vårdnadshavare har ändå pekat ut en
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av elev är ja och gjort av vårdnadshavare är vet inte
    Så ska gjort av vårdnadshavare vara ja i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Den som själv svarar att ingen vårdnadshavare gjorde det har svarat
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av elev är ja och gjort av vårdnadshavare är nej
    Så ska gjort av vårdnadshavare vara nej i skola
    Och ska väg far-illa inte pågå i skola

  Scenario: Ett nej från någon annan tar inte tillbaka vad barnet har berättat
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja
    Och mamma berättar för mentor i skola att gjort av vårdnadshavare är nej och gjort av elev är ja
    Så ska gjort av vårdnadshavare vara ja i skola
    Och ska regeln barn-våld-hemma gälla i skola

  Scenario: Den som talar om någon hemma men inte säger att något har hänt pekar inte ut någon
    När barnet berättar för lärare i skola om pappa att utsatt för slag är nej och trygg hem idag är ja
    Så ska gjort av vårdnadshavare vara inte frågat i skola
    Och ska väg far-illa inte pågå i skola

  # ---- Slagen eller hotad, och ingen vet att det var någon utanför hemmet ----

  Scenariomall: Den vårdnadshavare som barnet pekar ut får inte veta först, fast ingen har frågat vem som gjorde det
    När barnet berättar för lärare i skola om pappa att <svar>
    Och mentor i skola antecknar att vuxen hemma är missbruk misstänks
    Så ska regeln barn-våld-okänd-hem gälla i skola
    Och ska regeln barn-våld-hemma gälla i skola
    Och ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma
    Och ska "berättar öppet för vårdnadshavarna" i skola inte nå pappa
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

    Exempel:
      | svar                  |
      | utsatt för slag är ja |
      | utsatt för hot är ja  |

  Scenariomall: Pekas ingen ut får ingen hemma veta innan någon vet vem det var
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln barn-våld-okänd-hem gälla i skola
    Och ska inga meddelanden från skola nå någon hemma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

    Exempel:
      | svar                                                                             |
      | utsatt för slag är ja                                                            |
      | utsatt för hot är ja                                                             |
      | utsatt för slag är ja och gjort av elev är nej                                   |
      | utsatt för hot är ja och gjort av personal är nej                                |
      | utsatt för slag är ja och gjort av annan är ja                                   |
      | utsatt för hot är ja och gjort av annan är ja och gjort av vårdnadshavare är nej |
      | utsatt för hot är ja och gjort av annan är ja och gjort av någon hemma är nej    |
      | utsatt för slag är ja och gjort av vårdnadshavare är nej och gjort av någon hemma är nej |
      | utsatt för slag är ja och gjort av annan är nej och gjort av vårdnadshavare är nej och gjort av någon hemma är nej |
      | utsatt för slag är ja och gjort av annan är ja och gjort av vårdnadshavare är ja och gjort av någon hemma är nej |
      | utsatt för hot är ja och gjort av annan är ja och gjort av vårdnadshavare är nej och gjort av någon hemma är ja |

  Scenariomall: Är det känt att det var någon utanför hemmet hindrar ingenting att familjen får veta
    När barnet berättar för lärare i skola att <det> är ja och <vem>
    Så ska regeln barn-våld-okänd-hem inte gälla i skola
    Och ska meddelanden från skola få nå alla hemma

    Exempel:
      | det             | vem                                                                                        |
      | utsatt för slag | gjort av elev är ja                                                                        |
      | utsatt för hot  | gjort av elev är ja                                                                        |
      | utsatt för slag | gjort av personal är ja                                                                    |
      | utsatt för hot  | gjort av personal är ja                                                                    |
      | utsatt för slag | gjort av annan är ja och gjort av vårdnadshavare är nej och gjort av någon hemma är nej   |
      | utsatt för hot  | gjort av annan är ja och gjort av vårdnadshavare är nej och gjort av någon hemma är nej   |

  Scenario: Den som varken har slagits eller hotats spärrar ingen
    När barnet berättar för lärare i skola om pappa att utsatt för slag är nej och utsatt för hot är nej
    Så ska regeln barn-våld-okänd-hem inte gälla i skola
    Och ska meddelanden från skola få nå alla hemma

  Scenario: Ett senare svar om samma vuxna spärrar inte den som ingen har pekat ut
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja
    Och barnet berättar för mentor i skola om pappa att gjort av elev är nej
    Så ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma

  # ---- Sexuella övergrepp ----

  Scenario: Sexuella övergrepp anmäls också när det var en annan elev, och hemmet får då veta
    När barnet berättar för lärare i skola att utsatt för sexuellt är ja och gjort av elev är ja
    Så ska regeln barn-sexuellt gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska meddelanden från skola få nå alla hemma

  Scenariomall: Så länge ingen vet vem som gjorde det får ingen hemma veta först
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln barn-sexuellt-okänd <gäller> i skola
    Och ska regeln barn-sexuellt gälla i skola
    Och ska regeln barn-heder-eller-övergrepp-hemma vara okänd i skola
    Och ska <meddelanden>

    Exempel:
      | svar                                                 | gäller     | meddelanden                                    |
      | utsatt för sexuellt är ja                            | gälla      | inga meddelanden från skola nå mamma           |
      | utsatt för sexuellt är ja och gjort av elev är nej   | gälla      | inga meddelanden från skola nå någon hemma     |
      | utsatt för sexuellt är ja och gjort av personal är nej | gälla    | spärren i skola omprövas senast 2026-10-28 23:59 |
      | utsatt för sexuellt är ja och gjort av elev är ja    | inte gälla | meddelanden från skola få nå mamma             |
      | utsatt för sexuellt är ja och gjort av personal är ja | inte gälla | meddelanden från skola få nå mamma            |

  Scenariomall: Pekas någon hemma ut får ingen hemma veta, också när en elev har gjort detsamma
    När barnet berättar för lärare i skola om pappa att <svar>
    Så ska regeln barn-sexuellt gälla i skola
    Och ska regeln barn-heder-eller-övergrepp-hemma gälla i skola
    Och ska inga meddelanden från skola nå mamma

    Exempel:
      | svar                                                  |
      | utsatt för sexuellt är ja                             |
      | utsatt för sexuellt är ja och gjort av elev är nej    |
      | utsatt för sexuellt är ja och gjort av elev är ja     |
      | utsatt för sexuellt är ja och gjort av personal är ja |

  # ---- En annan elev ----

  Scenariomall: Den som blir slagen eller hotad av en elev får också frågan om någon hemma
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-våld-av-elev gälla i skola
    Och ska mentor i skola fråga om gjort av någon hemma senast 2026-10-16 23:59, annars får rektor veta

    Exempel:
      | svar                                                                    |
      | utsatt för slag är ja och gjort av elev är ja                           |
      | utsatt för hot är ja och gjort av elev är ja                            |

  Scenariomall: Vem som redan har svarat om hemmet frågas inte igen
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-våld-av-elev <gäller> i skola
    Och ska ingen i skola fråga om gjort av någon hemma

    Exempel:
      | svar                                                                                | gäller     |
      | utsatt för slag är ja och gjort av elev är ja och gjort av någon hemma är ja        | gälla      |
      | utsatt för slag är ja och gjort av elev är ja och gjort av någon hemma är nej       | inte gälla |
      | utsatt för slag är ja och utsatt för hot är ja och gjort av elev är nej             | inte gälla |

  # En fråga som gällde vårdnadshavarna är ställd; den om andra hemma tas i nästa vanliga samtal.
  Scenario: Den som säger att vårdnadshavarna inte har gjort det får resten av frågan i nästa vanliga samtal
    När lärare i skola antecknar att utsatt för slag är ja och gjort av elev är ja och gjort av vårdnadshavare är nej
    Så ska regeln barn-våld-av-elev inte gälla i skola
    Och ska mentor i skola fråga om gjort av någon hemma senast 2026-11-04 23:59, annars får rektor veta

  Scenario: En vårdnadshavare som pekas ut tystar inte frågan om någon annan hemma
    När lärare i skola antecknar att utsatt för slag är ja och gjort av elev är ja och gjort av vårdnadshavare är ja
    Så ska regeln barn-våld-av-elev gälla i skola

  Scenario: Frågan om någon hemma som ingen ställer når rektorn, och svaret avslutar den
    När lärare i skola antecknar att utsatt för slag är ja och gjort av elev är ja
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att svaret på gjort av någon hemma dröjer
    När mentor i skola antecknar att gjort av någon hemma är nej
    Så ska ingen i skola fråga om gjort av någon hemma

  # ---- Inte tryggt hemma idag ----

  Scenario: Ett barn som inte är tryggt hemma släpps inte förrän socialtjänsten har svarat
    När barnet berättar för lärare i skola om pappa att trygg hem idag är nej
    Så ska regeln barn-otrygg-hem gälla i skola
    Och ska regeln barn-otrygg-hem-ring gälla i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-14 09:30, annars får rektor veta
    Och ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59

  Scenario: Ett barn som är tryggt hemma går hem som vanligt
    När barnet berättar för lärare i skola om pappa att trygg hem idag är ja
    Så ska regeln barn-otrygg-hem inte gälla i skola
    Och ska regeln barn-otrygg-hem-ring inte gälla i skola
    Och ska väg far-illa inte pågå i skola
    Och ska meddelanden från skola få nå alla hemma

  Scenario: Ingen ringde socialtjänsten, och rektorn får veta
    När barnet berättar för lärare i skola om pappa att trygg hem idag är nej
    Och klockan blir 2026-10-14 09:31
    Så ska rektor i skola ha fått veta att "ringer socialtjänsten eller socialjouren" dröjer

  Scenario: Varje vuxen som barnet berättar för ringer, också när någon redan har ringt
    När barnet berättar för lärare i skola om pappa att trygg hem idag är nej
    Och lärare i skola gör klart "ringer socialtjänsten eller socialjouren"
    Och barnet berättar för barnsamordnare i skola om pappa att trygg hem idag är nej
    Så ska barnsamordnare i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-14 09:30, annars får rektor veta

  # ---- Spärrar omprövas av en människa ----

  Scenariomall: En spärr som ingen omprövar når rektorn och står kvar
    När barnet berättar för lärare i skola om pappa att <svar>
    Och klockan blir 2026-10-29 08:00
    Så ska inga meddelanden från skola nå pappa
    Och ska rektor i skola ha larmats

    Exempel:
      | svar                        |
      | utsatt för sett våld är ja  |
      | utsatt för tvång eller heder är ja |
      | utsatt för sexuellt är ja   |
      | utsatt för slag är ja       |
      | utsatt för hot är ja        |
      | trygg hem idag är nej       |

  Scenariomall: En spärr mot den utpekade hävs av en människa som har omprövat den
    När barnet berättar för lärare i skola om pappa att <svar>
    Och rektor i skola häver spärren mot pappa
    Så ska meddelanden från skola få nå pappa

    Exempel:
      | svar                        |
      | utsatt för sett våld är ja  |
      | utsatt för slag är ja       |
      | trygg hem idag är nej       |

  Scenariomall: En spärr mot alla hemma hävs av en människa som har omprövat den
    När barnet berättar för lärare i skola om pappa att <svar>
    Och rektor i skola häver spärren mot alla hemma
    Så ska meddelanden från skola få nå mamma

    Exempel:
      | svar                                |
      | utsatt för tvång eller heder är ja  |
      | utsatt för sexuellt är ja           |
