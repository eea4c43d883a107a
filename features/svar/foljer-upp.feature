# language: sv
# Källa: SKR 2023; SoL 2025:400 19 kap. 6 §; OSL 2009:400 26 kap. 9 a §; HSL 2017:30 5 kap. 7 §; vårdprogram suicid; lokalt beslut
Egenskap: Svaret på vem som följer upp: barnet frågas först, och ingen släpper taget för att någon annan har tagit över

  Scenario: Den som håller ihop frågar barnet i första hand
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan följer upp nämna "Den som håller ihop frågar barnet, i första hand, och sedan hemmet och läraren"

  Scenariomall: Den som har tankar på döden, skadar sig eller har varit på akuten träffas varje vecka
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan följer upp <nämner> "träffar barnet dagen efter och varje vecka tills vården har en stadig kontakt"
    Exempel:
      | det                                                  | nämner     |
      | sagt om livet är tankar                              | nämna      |
      | självskada är berättad                               | nämna      |
      | vårdens besked är kvar i vården                      | nämna      |
      | sagt om livet är vill vara död och självskada är nej | inte nämna |

  Scenariomall: Den som anmälde begär återkoppling och ser barnet varje vecka
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan följer upp <nämner> "får på begäran veta inom en vecka från beslutet om en utredning inletts"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |
      | omsorgen hemma är sviktar          | nämna  |
      | bär vuxnas ansvar är ja            | nämna  |

  Scenario: När ingen har gjort barnet illa, omsorgen räcker och barnet slipper ansvar finns ingen anmälan att följa
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Och mentor i skola antecknar att omsorgen hemma är räcker och bär vuxnas ansvar är nej
    Så ska svaret på frågan följer upp inte nämna "får på begäran veta inom en vecka från beslutet om en utredning inletts"

  Scenariomall: När en vuxen hemma är sjuk har varje syskon sin egen del
    Givet att barnet har syskonen syster
    När mentor i skola antecknar att vuxen hemma är <hur> och en nära vuxen är nej
    Så ska svaret på frågan följer upp <nämner> "Varje syskon har sin egen del"
    Exempel:
      | hur         | nämner     |
      | sjuk        | nämna      |
      | som vanligt | inte nämna |

  Scenario: Utan syskon sägs inget om syskon
    Givet ett barn som är 10 år
    När mentor i skola antecknar att vuxen hemma är sjuk
    Så ska svaret på frågan följer upp inte nämna "Varje syskon har sin egen del"

  Scenariomall: Skolstarten följs upp av båda, sex veckor efter
    Givet att barnet går i <skolform>
    När <vem> antecknar att byter skolform är <byter>
    Så ska svaret på frågan följer upp <nämner> "en gång före starten och en gång sex veckor efter"
    Exempel:
      | skolform   | vem                | byter | nämner     |
      | förskola   | pedagog i förskola | ja    | nämna      |
      | förskola   | pedagog i förskola | nej   | inte nämna |
      | grundskola | mentor i skola     | ja    | inte nämna |
