# language: sv
# Källa: OSL 2009:400 8 kap. 2 §, 12 kap. 3 § och 22 kap. 1 §; PDL 2008:355 3 och 4 kap.; SoL 2025:400 10 kap. 9 § och 20 kap. 1 §
Egenskap: Svaret på vem som dokumenterar: var och en i sitt eget, och inget så att barnet far illa av det

  Scenario: Var och en skriver i sitt eget system och inget dubbelt
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan dokumenterar nämna "Var och en skriver i sitt eget system, det som hör till uppdraget och inget dubbelt"

  Scenariomall: Det medicinska skrivs i den medicinska journalen
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan dokumenterar <nämner> "Vårdnadshavare får inte spärra barnets journal"
    Exempel:
      | det                                                               | nämner     |
      | kropp smärta är ja                                                | nämna      |
      | självskada är berättad                                            | nämna      |
      | äter är lite                                                      | nämna      |
      | kropp smärta är nej och självskada är nej och äter är som vanligt | inte nämna |

  Scenariomall: Den vårdnadshavare som misstänks kan inte läsa anmälan
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan dokumenterar <nämner> "anmälan sparas så att den vårdnadshavare som misstänks inte kan läsa den"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa finns ingen anmälan att dölja
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan dokumenterar inte nämna "anmälan sparas så att den vårdnadshavare som misstänks inte kan läsa den"

  Scenario: Skyddade uppgifter skrivs inte där fler än de utsedda kan läsa
    Givet att barnet har skyddade personuppgifter
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte i något system som fler än de utsedda kan läsa"

  Scenario: För andra barn sägs inget om dold adress
    Givet ett barn som är 10 år
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan dokumenterar inte nämna "Adress, telefon och skolväg skrivs inte"

  Scenariomall: Den samordnade planen skrivs av kommunen och regionen
    När mentor i skola antecknar att sagt om livet är <ord>
    Så ska svaret på frågan dokumenterar <nämner> "Den samordnade planen skrivs av kommunen och regionen"
    Exempel:
      | ord           | nämner     |
      | tankar        | nämna      |
      | vill vara död | inte nämna |
