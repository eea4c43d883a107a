# language: sv
# Källa: den lokala läsårskalendern i features/exempelkommun.yaml; lagen om allmänna helgdagar; tiderna är lokala beslut.
Egenskap: Skoldagar, arbetsdagar och dagar räknas olika, och det som är bråttom väntar inte på måndag

  # ---- Helgen ----

  Scenario: Genast är genast också en fredag eftermiddag
    Givet ett barn som är 10 år
    Och att klockan är 2026-10-16 15:50
    När lärare i skola antecknar att utsatt för slag är ja
    Så ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-16 16:20, annars får rektor veta

  Scenario: Genast är genast också en lördagskväll
    Givet ett barn som är 10 år
    Och att klockan är 2026-10-17 23:45
    När lärare i skola antecknar att utsatt för slag är ja
    Så ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-18 00:15

  Scenario: Över helgen räknas varken skoldagar eller arbetsdagar, men samma dag är samma dag
    Givet att klockan är 2026-10-16 10:00
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att kränkt i skolan är ja
    Så ska lärare i skola ha att göra "anmäler varje händelse som har antecknats till rektorn" senast 2026-10-16 23:59
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-19 23:59
    Och ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med" senast 2026-10-20 23:59
    Och ska mentor i skola svara för väg barnets väg senast 2026-10-23 23:59

  Scenario: En spärr omprövas efter fjorton dagar, också när det är en lördag
    Givet ett barn som är 10 år
    Och att klockan är 2026-10-17 10:00
    När lärare i skola antecknar att trygg hem idag är nej
    Så ska spärren i skola omprövas senast 2026-10-31 23:59

  # ---- Lovet ----

  # Fredagen före höstlovet: lovets dagar är arbetsdagar men inte skoldagar.
  Scenario: På lovet räknas arbetsdagar men inte skoldagar
    Givet att klockan är 2026-10-23 10:00
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att kränkt i skolan är ja
    Så ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-10-26 23:59
    Och ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med" senast 2026-11-03 23:59
    Och ska mentor i skola svara för väg barnets väg senast 2026-11-06 23:59
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-11-13 23:59

  Scenario: Mitt på lovet är genast ändå genast
    Givet ett barn som är 10 år
    Och att klockan är 2026-10-28 11:00
    När lärare i skola antecknar att utsatt för slag är ja
    Så ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-28 11:30, annars får rektor veta

  # Terminen slutar fredagen den 18 december och börjar måndagen den 11 januari.
  Scenario: Över jullovet räknas inga skoldagar
    Givet att klockan är 2026-12-18 10:00
    När mentor i skola antecknar att kränkt i skolan är ja
    Så ska mentor i skola ha att göra "erbjuder barnet någon i elevhälsan att tala med" senast 2027-01-12 23:59
    Och ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2026-12-21 23:59

  # Trettondagen är en onsdag och en helgdag.
  Scenario: En helgdag mitt i veckan är ingen arbetsdag
    Givet att klockan är 2027-01-05 10:00
    När mentor i skola antecknar att kränkt i skolan är ja
    Så ska rektor i skola ha att göra "anmäler varje händelse som har antecknats till huvudmannen" senast 2027-01-07 23:59

  Scenario: Dagar är dagar, också över lov, helg och den natt då klockan ställs om
    Givet att klockan är 2026-10-24 10:00
    När lärare i skola antecknar att barnets syn är fritt
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola säger att beslut är fattat på väg barnets väg
    Så ska lärare i skola svara för väg barnets väg senast 2026-12-05 23:59

  # ---- Dagens sista minut ----

  Scenario: Dagens sista minut är i tid, och sedan får någon annan veta
    När mentor i skola antecknar att lyftes eller bars ut är ja
    Och klockan blir 2026-10-14 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-15 00:00
    Så ska rektor i skola ha fått veta att "skriver ned hur barnet hölls fast" dröjer
