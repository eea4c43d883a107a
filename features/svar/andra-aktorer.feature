# language: sv
# Källa: Socialstyrelsen samverka för barns bästa; OSL 2009:400 10 kap. 18 a §, 21 § och 24 §, 26 kap. 9 §; vårdprogram suicid
Egenskap: Svaret på vilka andra som behövs: barnet och familjen tillfrågas först, utom när livet är i fara

  Scenario: Barnet och familjen tillfrågas vilka som behövs
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan andra aktörer nämna "Barnet och familjen tillfrågas vilka som redan varit med och vilka som kan behövas"

  Scenariomall: Ett telefonnummer i handen räcker inte för den som vill dö
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan andra aktörer <nämner> "BUP akut dygnet runt, 112 vid omedelbar fara"
    Exempel:
      | det                                                            | nämner     |
      | sagt om livet är vill vara död                                 | nämna      |
      | självskada senast är idag                                      | nämna      |
      | sagt om livet är tungt och självskada senast är senaste veckan | inte nämna |

  Scenariomall: Polisen kan kopplas in vid slag, övergrepp och hot
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan andra aktörer <nämner> "Polisen kan kopplas in vid sidan av anmälan till socialtjänsten"
    Exempel:
      | det                                                                             | nämner     |
      | utsatt för slag är ja                                                           | nämna      |
      | utsatt för sexuellt är ja                                                       | nämna      |
      | utsatt för hot är ja                                                            | nämna      |
      | utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej | inte nämna |

  Scenariomall: Fältverksamheten ser barnet när skolan är stängd
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan andra aktörer <nämner> "Fältverksamheten, fritidsgården och föreningen, som ser barnet när skolan är stängd"
    Exempel:
      | det                                     | nämner     |
      | farligt umgänge är ja                   | nämna      |
      | brott är hört av andra                  | nämna      |
      | farligt umgänge är nej och brott är nej | inte nämna |

  Scenariomall: För ett placerat barn behövs familjehemmet och den tidigare skolan
    När mentor i skola antecknar att bor hos är <hem>
    Så ska svaret på frågan andra aktörer <nämner> "Placeringens socialsekreterare, familjehemmet och barnets tidigare skola"
    Exempel:
      | hem            | nämner     |
      | familjehem     | nämna      |
      | institution    | nämna      |
      | vårdnadshavare | inte nämna |
