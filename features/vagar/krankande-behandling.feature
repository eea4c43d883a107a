# language: sv
# Källa: Skollagen 6 kap. 10 §; tiderna är lokala beslut.
Egenskap: Kränkningen utreds och stoppas, och barnet får själv säga om den har upphört

  # Mentorn skrev först och har ansvaret; läraren är den som fick veta.
  Bakgrund:
    Givet att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att kränkt i skolan är ja

  Scenario: Rektorn ser till att varje händelse utreds och att barnet får berätta ensamt
    Så ska väg kränkande-behandling stå i steget utreda i skola
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-11-04 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "ser till att varje händelse utreds och att barnet får berätta ensamt" senast 2026-11-04 23:59, annars får huvudmannens ombud veta

  Scenario: När utredningen är klar sätts åtgärder in
    När rektor i skola gör klart "ser till att varje händelse utreds"
    Och rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget åtgärder i skola
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-11-04 23:59, annars får huvudmannens ombud veta

  Scenario: Efter två veckor frågas barnet ensamt om kränkningarna har upphört
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget följa upp i skola
    Och ska mentor i skola svara för väg kränkande-behandling senast 2026-10-28 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar barnet ensamt om kränkningarna har upphört" senast 2026-10-28 23:59, annars får rektor veta

  Scenario: Har kränkningarna upphört slutar vägen
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Och mentor i skola gör klart "frågar barnet ensamt om kränkningarna har upphört"
    Och mentor i skola säger att målet är nått på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget avslut i skola
    Och ska väg kränkande-behandling vara avslutad i skola

  Scenario: Fortsätter kränkningarna utreds de igen
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Och mentor i skola säger att nytt behov visar sig på väg kränkande-behandling
    Så ska väg kränkande-behandling stå i steget utreda i skola
    Och ska rektor i skola ha att göra "ser till att varje händelse utreds" senast 2026-11-04 23:59

  Scenario: En ny händelse under uppföljningen börjar vägen om
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Och lärare i skola antecknar att kränkt igen efter att ha sagt ifrån är ja
    Så ska väg kränkande-behandling stå i steget utreda i skola

  Scenario: En ny händelse efter avslutet börjar vägen på nytt
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Och mentor i skola säger att målet är nått på väg kränkande-behandling
    Och det har gått 1 skoldag
    Och lärare i skola antecknar att kränkt i skolan är ja
    Så ska väg kränkande-behandling stå i steget utreda i skola
    Och ska rektor i skola svara för väg kränkande-behandling senast 2026-11-05 23:59

  Scenario: Dröjer utredningen får huvudmannens ombud veta
    När klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg kränkande-behandling dröjer
    Och ska huvudmannens ombud i skola ha fått veta att "ser till att varje händelse utreds" dröjer

  Scenario: Dröjer åtgärderna får huvudmannens ombud veta
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och klockan blir 2026-11-05 08:00
    Så ska huvudmannens ombud i skola ha fått veta att väg kränkande-behandling dröjer

  Scenario: Frågas barnet inte om det har upphört får rektorn veta
    När rektor i skola säger att utredningen är klar på väg kränkande-behandling
    Och rektor i skola säger att åtgärderna har satts in på väg kränkande-behandling
    Och klockan blir 2026-10-29 08:00
    Så ska rektor i skola ha fått veta att väg kränkande-behandling dröjer
    Och ska rektor i skola ha fått veta att "frågar barnet ensamt om kränkningarna har upphört" dröjer

  # I förskolan finns ingen rektor och inget ombud över förskolans rektor; den ansvariga får veta.
  Scenario: I förskolan utreder förskolans rektor
    När specialpedagog i förskola antecknar att talat ensam är ja
    Och pedagog i förskola antecknar att kränkt i skolan är ja
    Så ska förskolerektor i förskola svara för väg kränkande-behandling senast 2026-11-04 23:59, annars får specialpedagog veta
    Och ska förskolerektor i förskola ha att göra "ser till att varje händelse utreds" senast 2026-11-04 23:59
