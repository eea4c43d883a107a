# language: sv
# Källa: Skollagen 7 kap. 19 a § och 15 kap. 16 §; tiderna är lokala beslut.
Egenskap: Frånvaron utreds skyndsamt med barnet, åtgärdas och följs tills barnet är tillbaka

  # Läraren skrev först och har ansvaret för delen; vägen går ändå till rektorn och mentorn.
  Bakgrund:
    Givet att studie- och yrkesvägledare i skola håller ihop barnets väg
    När lärare i skola antecknar att frånvaro är upprepad

  Scenario: Rektorn utreder, huvudmannen får veta och mentorn talar med barnet och familjen
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2026-10-16 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-10-21 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: När utredningen är klar sätts åtgärder in
    När rektor i skola gör klart "anmäler till huvudmannen att frånvaron utreds"
    Och mentor i skola gör klart "talar med barnet om vad som gör det svårt att komma"
    Och mentor i skola gör klart "frågar vårdnadshavarna om vad som gör det svårt att komma"
    Och rektor i skola säger att utredningen är klar på väg frånvaro
    Så ska väg frånvaro stå i steget åtgärder i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska ingen i skola ha att göra "anmäler till huvudmannen att frånvaron utreds"

  Scenario: Efter åtgärderna följer mentorn närvaron i sex veckor
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Så ska väg frånvaro stå i steget följa närvaron i skola
    Och ska mentor i skola svara för väg frånvaro senast 2026-11-25 23:59, annars får rektor veta

  Scenario: När barnet är tillbaka slutar vägen
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Och mentor i skola säger att målet är nått på väg frånvaro
    Så ska väg frånvaro stå i steget avslut i skola
    Och ska väg frånvaro vara avslutad i skola

  Scenario: Räckte åtgärderna inte utreds frånvaron igen
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Och det har gått 1 skoldag
    Och mentor i skola säger att nytt behov visar sig på väg frånvaro
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-11-05 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-10-22 23:59
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-10-22 23:59

  Scenario: Ny frånvaro medan åtgärderna pågår börjar inte om utredningen
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro stå i steget åtgärder i skola

  Scenario: Ny frånvaro efter avslutet utreds på nytt
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Och mentor i skola säger att målet är nått på väg frånvaro
    Och det har gått 1 skoldag
    Och mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro stå i steget utreda i skola

  Scenario: Ingen kan hoppa över utredningen
    När mentor i skola säger att målet är nått på väg frånvaro
    Så ska det nekas med BL-C006
    Och ska väg frånvaro stå i steget utreda i skola

  # Kvällen den sista dagen är ännu i tid; höstlovets dagar räknas inte.
  Scenario: Dröjer utredningen får huvudmannens ombud veta
    När klockan blir 2026-11-04 23:58
    Så ska rektor i skola svara för väg frånvaro senast 2026-11-04 23:59
    När klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg frånvaro dröjer
    Och ska huvudmannens ombud i skola ha fått veta att "anmäler till huvudmannen att frånvaron utreds" dröjer
    Och ska rektor i skola ha fått veta att "talar med barnet om vad som gör det svårt att komma" dröjer
    Och ska rektor i skola ha fått veta att "frågar vårdnadshavarna om vad som gör det svårt att komma" dröjer

  Scenario: Dröjer åtgärderna får huvudmannens ombud veta
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg frånvaro dröjer

  Scenario: Ser ingen efter hur närvaron går får rektorn veta
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Och klockan blir 2026-11-26 08:00
    Så ska rektor i skola ha fått veta att väg frånvaro dröjer
