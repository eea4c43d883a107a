# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, vägledning anmäla oro, lokalt beslut; vinjetterna Stefan, Melwin och Alex (SKR 2023 bilaga 1).
# Mentorn har skrivit att inget av detta har hänt och är ansvarig; läraren är den som får veta något annat.
Egenskap: Den som riskerar att fara illa genom det den själv gör får hjälp, och flera tecken vägs av någon

  # ---- Det barnet självt gör ----

  Scenariomall: Gäng, droger, farliga handlingar och att vara borta hemifrån anmäls
    Givet ett barn som är <år> år
    Och att mentor i skola antecknar:
      | fakta                | värde |
      | farligt umgänge      | nej   |
      | brott                | nej   |
      | alkohol eller droger | nej   |
      | farlig handling      | nej   |
      | rymt eller inte kommit hem | nej |
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-eget-brott <gäller> i skola
    Och ska väg far-illa <pågår> i skola

    Exempel:
      | år | svar                                                    | gäller     | pågår     |
      | 15 | farligt umgänge är ja och brott är hört av andra        | gälla      | pågå      |
      | 15 | farligt umgänge är ja                                   | inte gälla | inte pågå |
      | 15 | brott är hört av andra                                  | inte gälla | inte pågå |
      | 15 | farligt umgänge är ja och alkohol eller droger är prövat | gälla     | pågå      |
      | 15 | alkohol eller droger är prövat                          | inte gälla | inte pågå |
      | 15 | farlig handling är ja                                   | gälla      | pågå      |
      | 15 | alkohol eller droger är flera gånger                    | gälla      | pågå      |
      | 15 | rymt eller inte kommit hem är ja                        | gälla      | pågå      |
      | 13 | brott är säkert                                           | gälla      | pågå      |
      | 14 | brott är säkert                                           | inte gälla | inte pågå |
      | 13 | brott är hört av andra                                  | inte gälla | inte pågå |

  Scenario: Den som fick veta svarar för anmälan, och vägandet behövs inte när misstanken redan finns
    Givet ett barn som är 15 år
    Och att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att farlig handling är ja och brott är säkert
    Så ska lärare i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta
    Och ska regeln barn-vägd-oro inte gälla i skola
    Och ska väg vägd-orosanmälan inte pågå i skola

  Scenario: Att ingen vet hur gammalt barnet är tystar inte oron för det som det gör
    När lärare i skola antecknar att rymt eller inte kommit hem är ja
    Så ska regeln barn-eget-brott gälla i skola
    Och ska väg far-illa pågå i skola

  Scenario: Ett känt brott vägs när ingen vet om barnet är under fjorton
    Givet att mentor i skola antecknar att når målen är ja
    När lärare i skola antecknar att brott är säkert
    Så ska regeln barn-eget-brott vara okänd i skola
    Och ska väg vägd-orosanmälan pågå i skola

  # ---- Tecken som vägs ----

  Scenariomall: Ett tecken som inte räcker för sig vägs av den som fick veta, tillsammans med chefen
    Givet ett barn som är 15 år
    Och att mentor i skola antecknar:
      | fakta                | värde   |
      | brott                | nej     |
      | frånvaro             | nej     |
      | vardag hemma         | fungerar |
      | uteblev från besök   | nej     |
      | omsorgen hemma       | räcker  |
      | alkohol eller droger | nej     |
      | självskada           | nej     |
      | sagt om livet        | nej     |
      | kropp viktnedgång    | nej     |
      | äter                 | som vanligt |
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-vägd-oro gälla i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska lärare i skola svara för väg vägd-orosanmälan senast 2026-10-15 23:59, annars får rektor veta
    Och ska väg far-illa inte pågå i skola

    Exempel:
      | svar                                                   |
      | brott är säkert                                          |
      | frånvaro är knappt i skolan                            |
      | uteblev från besök är ja                               |
      | omsorgen hemma är sviktar                              |
      | alkohol eller droger är prövat                         |
      | frånvaro är upprepad och vardag hemma är påverkad      |
      | självskada är berättad                                 |
      | sagt om livet är tankar                                |
      | kropp viktnedgång är ja och äter är nästan inget       |

  Scenario: Vet ingen hur gammalt barnet är vägs det ändå att det har prövat alkohol eller droger
    När lärare i skola antecknar att alkohol eller droger är prövat
    Så ska regeln barn-vägd-oro gälla i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenariomall: Ett svagare tecken vägs inte
    Givet ett barn som är 15 år
    Och att mentor i skola antecknar:
      | fakta                | värde   |
      | brott                | nej     |
      | frånvaro             | nej     |
      | vardag hemma         | fungerar |
      | uteblev från besök   | nej     |
      | omsorgen hemma       | räcker  |
      | alkohol eller droger | nej     |
      | självskada           | nej     |
      | sagt om livet        | nej     |
      | kropp viktnedgång    | nej     |
      | äter                 | som vanligt |
    När lärare i skola antecknar att <svar>
    Så ska regeln barn-vägd-oro inte gälla i skola
    Och ska väg vägd-orosanmälan inte pågå i skola

    Exempel:
      | svar                                                   |
      | brott är hört av andra                                 |
      | frånvaro är upprepad                                   |
      | frånvaro är enstaka och vardag hemma är påverkad       |
      | sagt om livet är vill vara död                         |
      | kropp viktnedgång är ja och äter är lite               |
      | kropp viktnedgång är nej och äter är nästan inget      |

  Scenario: När ingen vet hur gammalt barnet är vägs oron ändå
    När lärare i skola antecknar att uteblev från besök är ja
    Så ska regeln barn-vägd-oro gälla i skola
