# language: sv
# Källa: Lagen 2025:1 (påhittad).
Egenskap: Den som är ledsen och borta mycket får hjälp

  Scenariomall: Den som är ledsen och borta mycket får hjälp
    När kurator i skola antecknar att ledsen är <ledsen> och frånvaro är <minuter> och utsatt för slag är nej och utsatt för hot är nej
    Så ska regeln hjälp <gäller> i skola

    Exempel:
      | ledsen | minuter | gäller     |
      | ibland | 1501    | gälla      |
      | ibland | 1500    | inte gälla |
      | nej    | 1501    | inte gälla |

  Scenariomall: Den som har utsatts får hjälp, vad man än vet om resten
    När kurator i skola antecknar att utsatt för <vad> är ja
    Så ska regeln hjälp gälla i skola
    Och ska utsatt vara ja i skola

    Exempel:
      | vad  |
      | slag |
      | hot  |

  Scenario: Det som hjälpen är
    Givet att barnets vårdnadshavare är mamma och pappa
    Och att barnet har syskonen syster
    När rektor i skola antecknar om pappa att utsatt för slag är ja
    Så ska kurator i skola fråga om ledsen senast 2026-10-21 23:59, annars får rektor veta
    Och ska rektor i skola svara för väg skydd senast 2026-10-14 09:30, annars får kurator veta
    Och ska inga meddelanden från skola nå pappa
    Och ska meddelanden från skola få nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59
    Och ska syskonet syster få ett eget ärende från skola
    Och ska kurator i skola ha att göra "öppnar ett eget ärende för syskonet" senast 2026-10-21 23:59
    När rektor i skola säger att målet är nått på väg skydd
    Så ska väg skydd vara avslutad i skola

  Scenario: Barnets väg
    Givet att barnets vårdnadshavare är mamma
    När kurator i skola antecknar att frånvaro är vet inte
    Så ska kurator i skola svara för väg vägen senast 2026-10-19 23:59, annars får rektor veta
    Och ska kurator i skola ha att göra "talar med barnet" senast 2026-10-15 23:59, annars får rektor veta
    När mamma samtycker hos skola till att remiss lämnas till bup
    Så ska remiss från skola till bup vara erbjuden
    När kurator i skola gör klart "talar med barnet"
    Och kurator i skola säger att målet är nått på väg vägen
    Så ska väg vägen stå i steget början i skola
    Och ska kurator i skola ha att göra "talar med barnet"
    När kurator i skola säger att barnet har hörts på väg vägen
    Så ska det nekas
    När kurator i skola antecknar att ledsen är nej
    Och kurator i skola säger att barnet har hörts på väg vägen
    Så ska väg vägen vara avslutad i skola
