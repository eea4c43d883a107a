# language: sv
# Källa: SKR 2023 bilaga 1; Barnkonventionen 2018:1197 artikel 12; vårdprogram suicid; vägledning heder och våld; lokalt beslut
Egenskap: Svaret på hur de vuxna ser och möter barnet passar just det barnet

  Scenario: Barnet frågas alltid hur det själv har det, och orden skrivs ned
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan ser och möter nämna "frågar hur barnet själv har det och vad som brukar bli bra, och skriver ned barnets egna ord"

  Scenariomall: Vid tunga ord om livet eller självskada frågar den vuxne lugnt och rakt
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan ser och möter <nämner> "frågar lugnt och rakt om barnet tänker på att inte leva"
    Exempel:
      | det                                        | nämner     |
      | sagt om livet är tungt                     | nämna      |
      | självskada är berättad                     | nämna      |
      | sagt om livet är nej och självskada är nej | inte nämna |

  Scenariomall: Den som planerar att dö eller har skadat sig idag lämnas inte ensam
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan ser och möter <nämner> "Barnet lämnas inte ensamt en enda stund"
    Exempel:
      | det                                                             | nämner     |
      | sagt om livet är planer                                         | nämna      |
      | självskada senast är idag                                       | nämna      |
      | sagt om livet är tankar och självskada senast är senaste veckan | inte nämna |

  Scenariomall: Den som är utsatt hemma eller sexuellt blir trodd och får berätta i sin egen takt
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan ser och möter <nämner> "tror på barnet, låter det berätta i sin egen takt"
    Exempel:
      | det                                                               | nämner |
      | utsatt för tvång eller heder är ja och utsatt för sexuellt är nej | nämna  |
      | utsatt för sexuellt är ja och gjort av elev är ja                 | nämna  |

  Scenario: När ingen har gjort barnet illa behövs inte de orden
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan ser och möter inte nämna "tror på barnet, låter det berätta i sin egen takt"

  Scenariomall: Den vuxne lovar aldrig att tiga
    När mentor i skola antecknar att ombett att tiga är <tiga>
    Så ska svaret på frågan ser och möter <nämner> "lovar aldrig att tiga men lovar att inte göra något bakom barnets rygg"
    Exempel:
      | tiga | nämner     |
      | ja   | nämna      |
      | nej  | inte nämna |

  Scenariomall: Det lilla barnet ses i leken
    Givet att barnet går i <skolform>
    När <vem> antecknar att äter är som vanligt
    Så ska svaret på frågan ser och möter <nämner> "Det lilla barnet ses i leken, vid maten, i vilan"
    Exempel:
      | skolform      | vem                | nämner     |
      | förskola      | pedagog i förskola | nämna      |
      | förskoleklass | mentor i skola     | inte nämna |

  Scenario: Med tolk tolkar aldrig syskon, kamrater eller föräldrar
    Givet att barnet behöver tolk
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan ser och möter nämna "Syskon, kamrater och föräldrar tolkar aldrig"

  Scenario: Utan behov av tolk sägs ingenting om tolk
    Givet ett barn som är 10 år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan ser och möter inte nämna "Syskon, kamrater och föräldrar tolkar aldrig"

  Scenariomall: Ordet frånvarande reds ut innan någon väljer väg
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan ser och möter <nämner> "borta från skolan eller borta i tankarna"
    Exempel:
      | det                                                                         | nämner     |
      | beskrivs som frånvarande är ja                                              | nämna      |
      | beskrivs som frånvarande är ja och frånvarande betyder är vet inte          | nämna      |
      | beskrivs som frånvarande är ja och frånvarande betyder är borta från skolan | inte nämna |
      | beskrivs som frånvarande är nej                                             | inte nämna |

  Scenariomall: Den som är i egna tankar får höra det vänligt
    När mentor i skola antecknar att frånvarande betyder är <ordet>
    Så ska svaret på frågan ser och möter <nämner> "frågar vad som tar plats och frågar efter sömn, rädsla och svåra minnen"
    Exempel:
      | ordet             | nämner     |
      | i egna tankar     | nämna      |
      | båda              | nämna      |
      | borta från skolan | inte nämna |
