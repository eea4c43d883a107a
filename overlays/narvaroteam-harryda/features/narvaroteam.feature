# language: sv
# Källa: Göteborg 2022; Skollagen 2010:800 7 kap. 19 a §; fem skoldagar är ett lokalt beslut.
Egenskap: Begynnande frånvaro tas upp varje vecka, och återkomsten förbereds

  Scenariomall: Nivå ett: tidiga tecken tas upp inom en vecka
    När mentor i skola antecknar att <tecken>
    Så ska mentor i skola ha att göra "går igenom tidiga tecken med barnet" senast 2026-10-21 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "tar upp tecknen i närvaroteamet, utan barnets namn om ingen har sagt ja" senast 2026-10-21 23:59
    Exempel:
      | tecken                       |
      | frånvaro är enstaka          |
      | kommer sent är ja            |
      | går hem tidigare är ja       |
      | på plats men deltar inte är ja |

  Scenario: Ett barn som är på plats tas inte upp
    När mentor i skola antecknar att frånvaro är nej och kommer sent är nej och går hem tidigare är nej och på plats men deltar inte är nej
    Så ska regeln närvaro-begynnande inte gälla i skola
    Och ska svaret på frågan forum inte nämna "Närvaroteamet"

  Scenario: Nivå två: familjen väljer var den vill mötas, och mottagandet förbereds
    När mentor i skola antecknar att frånvaro är upprepad
    Och rektor i skola säger att utredningen är klar på väg frånvaro
    Så ska mentor i skola ha att göra "frågar vårdnadshavarna var de vill möta närvaroteamet" senast 2026-10-21 23:59
    När rektor i skola säger att återkomsten är bestämd på väg frånvaro
    Så ska väg frånvaro stå i steget mottagandet i skola
    Och ska mentor i skola svara för väg frånvaro senast 2026-10-21 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "en plan i bilder för första dagarna" senast 2026-10-21 23:59
    När mentor i skola säger att åtgärderna har satts in på väg frånvaro
    Så ska väg frånvaro stå i steget följa närvaron i skola

  Scenario: Nivå tre: personalen får kunskap, och teamet är ett forum
    Givet att barnet går i grundskola
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska svaret på frågan gör insatser nämna "kunskap till personalen"
    Och ska svaret på frågan forum nämna "Närvaroteamet varje vecka"

  # ---- Det som står kvar ----

  Scenario: Frånvaron utreds skyndsamt som förut, och huvudmannen får veta
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska rektor i skola svara för väg frånvaro senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2026-10-16 23:59, annars får huvudmannens ombud veta
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Så ska väg frånvaro stå i steget följa närvaron i skola

  Scenario: Oron för livet väntar inte på veckans möte
    Givet ett barn som är 14 år
    När barnet berättar för mentor i skola att sagt om livet är tungt och kommer sent är ja
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
    Och ska mentor i skola ha att göra "hämtar skolsköterskan, kuratorn eller skolpsykologen" senast 2026-10-14 09:30, annars får rektor veta
