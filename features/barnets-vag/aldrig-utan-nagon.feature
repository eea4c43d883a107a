# language: sv
# Källa: motorns löften (aldrig utan någon, lämna över och aldrig ifrån sig); Skollagen 2 kap. 25 §; SoL 19 kap. 1 §.
Egenskap: Inget barn är någonsin utan en namngiven människa, också när någon slutar

  # ---- Vem som har ansvaret ----

  Scenario: Den som först blir orolig har ansvaret tills någon annan tar över
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola antecknar att kommer sent är ja
    Så ska lärare i skola vara ansvarig
    Och ska lärare i skola hålla ihop barnets väg

  Scenario: Varje verksamhet har sin egen ansvariga, och en håller ihop hela vägen
    Givet att kurator i elevhälsan håller ihop barnets väg
    När lärare i skola antecknar att kommer sent är ja
    Och skolsköterska i elevhälsans medicinska gren antecknar att kropp trött är ja
    Så ska lärare i skola vara ansvarig
    Och ska skolsköterska i elevhälsans medicinska gren vara ansvarig
    Och ska kurator i elevhälsan hålla ihop barnets väg

  # ---- Någon slutar plötsligt ----

  Scenario: Slutar den ansvariga tar chefen över samma stund och får veta det
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha larmats
    Och ska rektor i skola hålla ihop barnets väg
    Och ska rektor i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-21 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola svara för väg barnets väg senast 2026-10-21 23:59

  Scenario: Slutar också rektorn är det huvudmannens ombud som har barnet
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola slutar
    Och rektor i skola slutar
    Så ska huvudmannens ombud i skola vara ansvarig
    Och ska huvudmannens ombud i skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-21 23:59

  Scenario: Slutar den som håller ihop går det över till den som har ansvaret
    Givet att mentor i skola håller ihop barnets väg
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola slutar
    Så ska lärare i skola vara ansvarig
    Och ska lärare i skola hålla ihop barnets väg
    Och ska lärare i skola ha larmats

  # Den som fick veta har slutat; anmälan är ändå någons, och lika bråttom.
  Scenario: Slutar den som fick veta är anmälan ändå någons
    Givet ett barn som är 10 år
    När mentor i skola antecknar att kommer sent är ja
    Och barnet berättar för lärare i skola att utsatt för slag är ja
    Och lärare i skola slutar
    Så ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Slutar den som har lämnat över ansvaret håller den nya ansvariga också ihop vägen
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola tar över ansvaret för barnet
    Och lärare i skola slutar
    Så ska mentor i skola vara ansvarig
    Och ska mentor i skola hålla ihop barnets väg

  # ---- Någon tar över ----

  Scenario: Någon annan på skolan kan ta över ansvaret
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola tar över ansvaret för barnet
    Så ska mentor i skola vara ansvarig
    Och ska lärare i skola hålla ihop barnets väg

  Scenario: Det som kommer efter att någon har tagit över blir den personens
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola tar över ansvaret för barnet
    Och lärare i skola antecknar att beskrivs som frånvarande är ja
    Så ska mentor i skola fråga om frånvarande betyder senast 2026-10-16 23:59, annars får rektor veta

  Scenario: Vid en överlämning har avsändaren kvar barnet tills en människa har tagit emot
    Givet att barnets vårdnadshavare är mamma
    När pedagog i förskola antecknar att byter skolform är ja
    Och mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och överlämning vid övergång från förskola kommer fram
    Så ska pedagog i förskola vara ansvarig
    Och ska det inte finnas någon del i skola
    När mentor i skola tar emot överlämning vid övergång från förskola
    Så ska mentor i skola vara ansvarig
    Och ska delen i skola vara öppen
    Och ska delen i förskola vara öppen

  # ---- Det finns alltid en dag då någon ser efter ----

  # Frågorna är ställda och besvarade, vägen är slut och listan är tom.
  Scenario: När allt är gjort ser någon ändå efter inom trettio dagar
    När lärare i skola antecknar:
      | fakta                      | värde |
      | barnets syn                | fritt |
      | sagt om livet              | nej   |
      | självskada                 | nej   |
      | utsatt för slag            | nej   |
      | utsatt för sexuellt        | nej   |
      | utsatt för hot             | nej   |
      | utsatt för tvång eller heder | nej |
      | utsatt för sett våld       | nej   |
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola gör klart allt på sin lista
    Och klockan blir 2026-11-13 23:58
    Så ska ingen i skola ha att göra "ser efter hur det går för barnet"
    När klockan blir 2026-11-14 00:00
    Så ska lärare i skola ha att göra "ser efter hur det går för barnet" senast 2026-11-20 23:59, annars får rektor veta

  # Påminnelsen kommer ett dygn efter den första, och går till den som då är kvar.
  Scenario: Gör ingen något får någon veta det igen efter ett dygn, också när den första har slutat
    När mentor i skola antecknar att lyftes eller bars ut är ja
    Och klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "skriver ned hur barnet hölls fast" dröjer
    När rektor i skola slutar
    Och klockan blir 2026-10-16 00:00
    Så ska huvudmannens ombud i skola ha fått veta att "skriver ned hur barnet hölls fast" dröjer
