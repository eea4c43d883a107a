# language: sv
# Källa: SoL 2025:400 19 kap. 1 § och 20 kap. 1 §, lokalt beslut.
Egenskap: Att mottagarens system har sparat handlingen betyder inte heller att någon har barnet

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att farlig handling är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa

  Scenario: En sparad anmälan är inte läst av någon, och anmälaren svarar för den
    När orosanmälan från skola kommer fram
    Och orosanmälan från skola sparas hos mottagaren
    Så ska orosanmälan från skola till socialtjänst vara registrerad
    Och ska väg far-illa stå i steget anmäld i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-15 23:59, annars får rektor veta
    Och ska mentor i skola vara ansvarig
    Och ska det inte finnas någon del i socialtjänst

  Scenario: Har ingen människa svarat nästa dag får chefen veta det, fast systemet har sparat
    När orosanmälan från skola kommer fram
    Och orosanmälan från skola sparas hos mottagaren
    Och klockan blir 2026-10-16 00:00
    Så ska rektor i skola ha fått veta att ingen har svarat på orosanmälan
    Och ska rektor i skola ha fått veta att väg far-illa dröjer

  Scenario: Ett äldre kvitto som kommer sist tar inte tillbaka det som redan är känt
    När orosanmälan från skola sparas hos mottagaren
    Och orosanmälan från skola kommer fram
    Så ska orosanmälan från skola till socialtjänst vara registrerad

  Scenario: Den som läser tar emot, och först då har någon annan barnet
    När orosanmälan från skola kommer fram
    Och orosanmälan från skola sparas hos mottagaren
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Så ska orosanmälan från skola till socialtjänst vara mottagen
    Och ska socialsekreterare i socialtjänst vara ansvarig
