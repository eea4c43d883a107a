# language: sv
# Källa: SKR 2023; OSL 2009:400 8, 10 och 25 kap.; SoL 2025:400 10 kap. 8 §, 19 kap. 6 § och 20 kap. 6 §; TSI 2018
Egenskap: Svaret på vad aktörerna kan begära av varandra: aldrig lämna över utan att någon har tagit emot

  Scenario: Ingen lämnar över utan att någon har tagit emot
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan aktörerna kan begära nämna "Att ingen lämnar över utan att någon har tagit emot"

  Scenariomall: Socialtjänsten kan begära alla uppgifter av betydelse när en utredning är inledd
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan aktörerna kan begära <nämner> "Socialtjänsten kan begära alla uppgifter av betydelse när en utredning är inledd"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa finns ingen utredning att lämna uppgifter till
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan aktörerna kan begära inte nämna "Socialtjänsten kan begära alla uppgifter av betydelse när en utredning är inledd"

  Scenariomall: Skolsköterskan kan ge det som krävs för nödvändigt stöd och vård
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan aktörerna kan begära <nämner> "Skolsköterskan kan ge övrig elevhälsa det som krävs för nödvändigt stöd"
    Exempel:
      | det                                                               | nämner     |
      | kropp smärta är ja                                                | nämna      |
      | äter är lite                                                      | nämna      |
      | självskada är berättad                                            | nämna      |
      | kropp smärta är nej och äter är som vanligt och självskada är nej | inte nämna |

  Scenariomall: Skolan kan begära ett ställningstagande till en samordnad plan men inte göra den
    När mentor i skola antecknar att sagt om livet är <ord>
    Så ska svaret på frågan aktörerna kan begära <nämner> "men har inte egen skyldighet eller rätt att göra den"
    Exempel:
      | ord           | nämner     |
      | tankar        | nämna      |
      | vill vara död | inte nämna |

  Scenariomall: Den som tar emot ett barn kan begära en överlämning före första skoldagen
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan aktörerna kan begära <nämner> "Den som tar emot kan begära en överlämning före första skoldagen"
    Exempel:
      | det                                           | nämner     |
      | byter skolform är ja                          | nämna      |
      | ny på skolan är ja                            | nämna      |
      | byter skolform är nej och ny på skolan är nej | inte nämna |
