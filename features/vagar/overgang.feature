# language: sv
# Källa: SKR 2023; OSL 12 kap. 2 §; tiderna är lokala beslut.
Egenskap: Övergången till nästa skolform är en överlämning med kvitto, på familjens ja

  # Pedagogen skrev först och har ansvaret; specialpedagogen är den som fick veta och håller ihop.
  Bakgrund:
    Givet ett barn som är 5 år
    Och att barnets vårdnadshavare är mamma
    Och att specialpedagog i förskola håller ihop barnets väg
    När pedagog i förskola antecknar att talat ensam är ja
    Och specialpedagog i förskola antecknar att byter skolform är ja

  Scenario: Den ansvariga går igenom med familjen vad som ska följa med
    Så ska väg övergång stå i steget förbereda i förskola
    Och ska pedagog i förskola svara för väg övergång senast 2026-11-04 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2026-11-04 23:59, annars får förskolerektor veta
    Och ska överlämning vid övergång inte ha lämnat förskola

  Scenario: Med familjens ja lämnas det som hjälper barnet till skolan
    När pedagog i förskola gör klart "går igenom med vårdnadshavarna"
    Och mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Så ska väg övergång stå i steget lämnad i förskola
    Och ska pedagog i förskola svara för väg övergång senast 2026-10-19 23:59, annars får förskolerektor veta
    Och ska överlämning vid övergång från förskola till skola vara erbjuden
    Och ska överlämning vid övergång från förskola till skola vila på samtycke
    Och ska det inte finnas någon del i skola

  Scenario: Övergången är klar först när en människa i skolan har tagit emot
    När mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och överlämning vid övergång från förskola kommer fram
    Och överlämning vid övergång från förskola sparas hos mottagaren
    Så ska väg övergång stå i steget lämnad i förskola
    När lärare i skola tar emot överlämning vid övergång från förskola
    Så ska väg övergång stå i steget avslut i förskola
    Och ska väg övergång vara avslutad i förskola
    Och ska överlämning vid övergång från förskola till skola vara mottagen
    Och ska lärare i skola vara ansvarig
    Och ska lärare i skola ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59, annars får rektor veta
    Och ska pedagog i förskola vara ansvarig
    Och ska specialpedagog i förskola hålla ihop barnets väg

  Scenario: Tar familjen tillbaka sitt ja lämnas inget, och när den är med igen förbereds övergången på nytt
    När mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och det har gått 1 arbetsdag
    Och mamma tar tillbaka samtycket till överlämning vid övergång hos förskola
    Så ska väg övergång stå i steget återsänd i förskola
    Och ska överlämning vid övergång från förskola till skola vara återsänd
    När specialpedagog i förskola säger att handlingen kompletteras på väg övergång
    Så ska väg övergång stå i steget förbereda i förskola
    Och ska pedagog i förskola ha att göra "går igenom med vårdnadshavarna" senast 2026-11-05 23:59

  Scenario: Skickar skolan tillbaka läser den som håller ihop skälet, och inget går iväg av sig självt
    När mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och lärare i skola skickar tillbaka överlämning vid övergång från förskola med skälet "barnet börjar i en annan skola" och föreslår "den andra skolan"
    Så ska väg övergång stå i steget återsänd i förskola
    Och ska överlämning vid övergång från förskola till skola vara återsänd
    Och ska specialpedagog i förskola svara för väg övergång senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska specialpedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får förskolerektor veta
    När specialpedagog i förskola gör klart "läser skälet och ringer den som föreslås"
    Och specialpedagog i förskola säger att en annan mottagare har tagit över på väg övergång
    Så ska väg övergång vara avslutad i förskola

  Scenario: Läser ingen skälet får förskolans rektor veta
    När mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och lärare i skola skickar tillbaka överlämning vid övergång från förskola med skälet "barnet börjar i en annan skola" och föreslår "den andra skolan"
    Och klockan blir 2026-10-17 08:00
    Så ska förskolerektor i förskola ha fått veta att väg övergång dröjer
    Och ska förskolerektor i förskola ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Också en fristående skola lämnar över till nästa skola, på familjens ja
    När mentor i fristående skola antecknar att byter skolform är ja
    Och mamma samtycker hos fristående skola till att överlämning vid övergång lämnas till skola
    Så ska väg övergång stå i steget lämnad i fristående skola
    Och ska överlämning vid övergång från fristående skola till skola vara erbjuden

  # De andra frågorna om barnet är besvarade, så att bara övergången väntar.
  Scenario: Förbereds övergången inte får förskolans rektor veta
    När pedagog i förskola säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-11-05 08:00
    Så ska förskolerektor i förskola ha fått veta att väg övergång dröjer
    Och ska förskolerektor i förskola ha fått veta att "går igenom med vårdnadshavarna" dröjer

  Scenario: Är skolan tyst får förskolans rektor veta
    När mamma samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och klockan blir 2026-10-19 23:58
    Så ska pedagog i förskola svara för väg övergång senast 2026-10-19 23:59
    När klockan blir 2026-10-20 08:00
    Så ska förskolerektor i förskola ha fått veta att väg övergång dröjer
    Och ska förskolerektor i förskola ha fått veta att ingen har svarat på överlämning vid övergång
