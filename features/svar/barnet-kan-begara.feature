# language: sv
# Källa: Barnkonventionen 2018:1197 artikel 12; SoL 2025:400 3 kap. 3-4 §§ och 20 kap. 7 §; HSL 2017:30 5 kap. 7 §; Patientlagen 2014:821 4 kap. 3 §
Egenskap: Svaret på vad barnet kan begära

  Scenario: Varje barn kan begära att bli hört och trott
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan barnet kan begära nämna "Att bli hörd och trodd, få veta vem som har barnets ärende och vad som händer härnäst"

  Scenariomall: Den som är utsatt hemma kan begära skydd idag och att få tala utan föräldern
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan barnet kan begära <nämner> "Att få tala utan föräldern, att få skydd idag"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa behövs inget skydd
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan barnet kan begära inte nämna "Att få tala utan föräldern, att få skydd idag"

  Scenariomall: Från femton år för den unge sin egen talan hos socialtjänsten
    Givet ett barn som är <år> år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan barnet kan begära <nämner> "Att få föra sin egen talan hos socialtjänsten"
    Exempel:
      | år | nämner     |
      | 15 | nämna      |
      | 14 | inte nämna |

  Scenario: Den som behöver tolk kan begära en vid varje möte
    Givet att barnet behöver tolk
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan barnet kan begära nämna "En tolk vid varje möte och att få säga allt på sitt eget språk"

  Scenario: Den som inte behöver tolk får inget svar om tolk
    Givet ett barn som är 10 år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan barnet kan begära inte nämna "En tolk vid varje möte"

  Scenariomall: När en vuxen är sjuk kan barnet begära att få vara barn
    När mentor i skola antecknar att vuxen hemma är <hur> och en nära vuxen är nej
    Så ska svaret på frågan barnet kan begära <nämner> "Att någon förklarar vad föräldern har"
    Exempel:
      | hur         | nämner     |
      | sjuk        | nämna      |
      | som vanligt | inte nämna |

  Scenariomall: Det lilla barnets lek och bild räknas som dess röst
    Givet att barnet går i <skolform>
    När <vem> antecknar att äter är som vanligt
    Så ska svaret på frågan barnet kan begära <nämner> "Det som barnet visar i lek, bild och kropp räknas som dess röst"
    Exempel:
      | skolform      | vem                | nämner     |
      | förskola      | pedagog i förskola | nämna      |
      | förskoleklass | mentor i skola     | inte nämna |
