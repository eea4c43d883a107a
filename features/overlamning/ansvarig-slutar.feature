# language: sv
# Källa: lokalt beslut (någon har alltid ansvaret och ingenting väntar på den som har slutat), SKR 2023.
Egenskap: Slutar någon medan en överlämning väntar tar någon annan över, och klockan går vidare

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att barnsamordnare i skola håller ihop barnets väg
    När lärare i skola antecknar att kommer sent är nej
    Och studie- och yrkesvägledare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen

  Scenario: Slutar den ansvariga medan remissen väntar tar chefen över, och samma dag gäller
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha larmats
    Och ska rektor i skola svara för väg remiss-till-första-linjen senast 2026-10-19 23:59, annars får huvudmannens ombud veta
    Och ska remiss till första linjen från skola till första linjen vara erbjuden

  Scenario: Tystnaden lyfts till någon annan när chefen själv har tagit över
    När lärare i skola slutar
    Och klockan blir 2026-10-20 00:00
    Så ska huvudmannens ombud i skola ha fått veta att ingen har svarat på remiss till första linjen
    Och ska huvudmannens ombud i skola ha fått veta att väg remiss-till-första-linjen dröjer

  Scenario: Mottagaren kan ta emot fast den som sände har slutat
    När lärare i skola slutar
    Och psykolog i vården i första linjen tar emot remiss till första linjen från skola
    Så ska remiss till första linjen från skola till första linjen vara mottagen
    Och ska rektor i skola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får huvudmannens ombud veta

  Scenario: Kommer remissen tillbaka när den som höll ihop har slutat läser den ansvariga varför
    När barnsamordnare i skola slutar
    Så ska lärare i skola hålla ihop barnets väg
    Och ska lärare i skola ha larmats
    När psykolog i vården i första linjen skickar tillbaka remiss till första linjen från skola med skälet "behöver specialistvård" och föreslår "BUP"
    Så ska lärare i skola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta

  Scenario: Slutar både den ansvariga och den som höll ihop har chefen båda, och ingen uppgift blir utan
    När lärare i skola slutar
    Och barnsamordnare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola hålla ihop barnets väg

  Scenario: Slutar den som har tagit emot tar chefen där över
    När psykolog i vården i första linjen tar emot remiss till första linjen från skola
    Och psykolog i vården i första linjen slutar
    Så ska enhetschef i första linjen vara ansvarig
    Och ska enhetschef i första linjen ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59
    Och ska lärare i skola vara ansvarig

  Scenario: En ny person kan ta över ansvaret medan remissen väntar
    När mentor i skola tar över ansvaret för barnet
    Så ska mentor i skola vara ansvarig
    Och ska remiss till första linjen från skola till första linjen vara erbjuden
    När psykolog i vården i första linjen tar emot remiss till första linjen från skola
    Så ska mentor i skola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Slutar den som skrev under orosanmälan svarar den ansvariga, på samma klocka
    När studie- och yrkesvägledare i skola antecknar att farlig handling är ja
    Och studie- och yrkesvägledare i skola säger att anmälan är undertecknad på väg far-illa
    Och studie- och yrkesvägledare i skola slutar
    Så ska lärare i skola svara för väg far-illa senast 2026-10-15 23:59, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta
    Och ska orosanmälan från skola till socialtjänst vara erbjuden
