# language: sv
# Källa: Skollagen 3 kap. 5, 7 och 9 §§; tiderna är lokala beslut.
Egenskap: Skolans stöd utreds och ges, och den som är ansvarig anpassar redan nu

  # Läraren skrev först och har ansvaret; mentorn är den som fick veta.
  Bakgrund:
    Givet att studie- och yrkesvägledare i skola håller ihop barnets väg
    När lärare i skola antecknar att kommer sent är nej
    Och mentor i skola antecknar att svårt att lära är ja

  Scenario: Den ansvariga säger till rektorn, anpassar redan nu, och rektorn ser till att behovet utreds
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska lärare i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-10-15 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: När utredningen är klar ges stödet
    När lärare i skola gör klart "anmäler till rektorn att barnet kan behöva särskilt stöd"
    Och lärare i skola gör klart "ger anpassningar i undervisningen redan nu"
    Och rektor i skola gör klart "ser till att behovet utreds skyndsamt"
    Och rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget ge stödet i skola
    Och ska rektor i skola svara för väg särskilt-stöd senast 2026-11-04 23:59, annars får huvudmannens ombud veta

  Scenario: Stödet följs upp av den ansvariga
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget följa upp stödet i skola
    Och ska lärare i skola svara för väg särskilt-stöd senast 2026-11-25 23:59, annars får rektor veta

  Scenario: När stödet räcker slutar vägen
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Och lärare i skola säger att målet är nått på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget avslut i skola
    Och ska väg särskilt-stöd vara avslutad i skola

  Scenario: När stödet inte räcker utreds det igen
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Och lärare i skola säger att nytt behov visar sig på väg särskilt-stöd
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-10-21 23:59

  # Stödet väntar inte på vården: en utredning hos någon annan ändrar ingenting.
  Scenario: Stödet väntar inte på någon annans utredning
    När mentor i skola antecknar att utredning är pågår
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska lärare i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-10-21 23:59

  Scenario: Dröjer utredningen får huvudmannens ombud veta, och rektorn får veta det som den ansvariga inte gjort
    När klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg särskilt-stöd dröjer
    Och ska huvudmannens ombud i skola ha fått veta att "ser till att behovet utreds skyndsamt" dröjer
    Och ska rektor i skola ha fått veta att "anmäler till rektorn att barnet kan behöva särskilt stöd" dröjer
    Och ska rektor i skola ha fått veta att "ger anpassningar i undervisningen redan nu" dröjer

  Scenario: Dröjer stödet får huvudmannens ombud veta
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg särskilt-stöd dröjer

  Scenario: Följs stödet inte upp får rektorn veta
    När rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Och klockan blir 2026-11-26 08:00
    Så ska rektor i skola ha fått veta att väg särskilt-stöd dröjer
