# language: sv
# Källa: FB 1949:381 6 kap. 11 §; OSL 2009:400 12 kap. 3 §; SoL 2025:400 10 kap. 8 § och 20 kap. 4 §; HSL 2017:30 16 kap. 4 §
Egenskap: Svaret på vad föräldrarna kan begära, utan att den som misstänks får ut det som kan skada barnet

  Scenario: Föräldrarna kan begära att få veta vad skolan ser och en person att ringa
    När mentor i skola antecknar att frånvaro är nej
    Så ska svaret på frågan föräldrarna kan begära nämna "Att få veta vad skolan ser och gör, en person att ringa"

  Scenariomall: Den som misstänks får inte ut det som kan skada barnet
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan föräldrarna kan begära <nämner> "får inte ut det som kan skada barnet"
    Exempel:
      | det                                | nämner |
      | utsatt för tvång eller heder är ja | nämna  |

  Scenario: När ingen har gjort barnet illa finns ingen som misstänks
    När mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan föräldrarna kan begära inte nämna "får inte ut det som kan skada barnet"

  Scenariomall: Föräldrarna kan begära ett svar om samordnad plan
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan föräldrarna kan begära <nämner> "bedömer om en samordnad individuell plan behövs, och ett svar om det blir nej"
    Exempel:
      | det                                       | nämner     |
      | vårdens besked är kvar i vården           | nämna      |
      | frånvaro är upprepad och samspel är ensam | nämna      |
      | frånvaro är enstaka och samspel är ensam  | inte nämna |

  Scenariomall: Med en spärr mot hemmet kan ingen förälder begära att få veta vad skolan är orolig för
    Givet att barnets vårdnadshavare är mamma och pappa
    När mentor i skola antecknar att <det>
    Så ska svaret på frågan föräldrarna kan begära <nämner> "Att få veta vad skolan är orolig för"
    Exempel:
      | det                                                        | nämner     |
      | knapp ekonomi är ja                                        | nämna      |
      | knapp ekonomi är ja och utsatt för tvång eller heder är ja | inte nämna |
