# language: sv
# Källa: OSL 2009:400 10 kap. 1 § och 12 kap. 2 §, HSF 2017:80 6 kap. 1 §, vård- och insatsprogram.
Egenskap: Barnet får komma till första linjen nära sin vardag, och någon har ansvaret tills en människa där har tagit emot

  # Kuratorn har ansvaret, logopeden såg det, skolpsykologen håller ihop och rektorn är chef.
  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att skolpsykolog i elevhälsan håller ihop barnets väg
    När kurator i elevhälsan antecknar att kommer sent är nej
    Och logoped i elevhälsan antecknar att ritualer eller tvång är hindrar vardagen

  Scenario: Först samlas det som remissen ska innehålla, tillsammans med barnet
    Så ska väg remiss-till-första-linjen stå i steget underlag i elevhälsan
    Och ska kurator i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-21 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-21 23:59, annars får rektor veta
    Och ska remiss till första linjen inte ha lämnat elevhälsan

  Scenario: Blir underlaget inte klart i tid får chefen veta det
    När kurator i elevhälsan gör klart "talar ensam med barnet"
    Och kurator i elevhälsan säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska rektor i elevhälsan ha fått veta att "samlar det som handlingen ska innehålla" dröjer

  Scenario: Sedan frågas vårdnadshavarna och barnet; ingenting lämnas ut utan att de har svarat ja
    När kurator i elevhälsan gör klart "samlar det som handlingen ska innehålla"
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget grund i elevhälsan
    Och ska kurator i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-21 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2026-10-21 23:59, annars får rektor veta
    Och ska remiss till första linjen inte ha lämnat elevhälsan
    Och ska ingen i elevhälsan ha att göra "samlar det som handlingen ska innehålla"

  Scenario: Kommer inget besked om samtycke i tid får chefen veta det, och ingenting lämnas ut
    När kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska rektor i elevhälsan ha fått veta att "går igenom handlingen med vårdnadshavarna" dröjer
    Och ska remiss till första linjen inte ha lämnat elevhälsan

  Scenario: När samtycket kommer sänds handlingen, och frågan om samtycke är besvarad
    När kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och kurator i elevhälsan gör klart "går igenom handlingen med vårdnadshavarna"
    Och mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Så ska väg remiss-till-första-linjen stå i steget sänd i elevhälsan
    Och ska remiss till första linjen från elevhälsan till första linjen vila på samtycke

  Scenario: Med en vårdnadshavares samtycke går remissen till första linjen
    När kurator i elevhälsan gör klart "samlar det som handlingen ska innehålla"
    Och mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget sänd i elevhälsan
    Och ska remiss till första linjen från elevhälsan till första linjen vara erbjuden
    Och ska remiss till första linjen från elevhälsan till första linjen vila på samtycke
    # Onsdag, och tre arbetsdagar framåt är det måndag.
    Och ska kurator i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-19 23:59, annars får rektor veta
    Och ska kurator i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i första linjen

  Scenario: Svarar ingen på tre arbetsdagar får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-20 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska rektor i elevhälsan ha fått veta att ingen har svarat på remiss till första linjen
    Och ska väg remiss-till-första-linjen stå i steget sänd i elevhälsan

  Scenario: När en människa har tagit emot väntar någon med barnet tills det första besöket
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen tar emot remiss till första linjen från elevhälsan
    Så ska väg remiss-till-första-linjen stå i steget mottagen i elevhälsan
    Och ska psykolog i vården i första linjen vara ansvarig
    Och ska kurator i elevhälsan vara ansvarig
    Och ska kurator i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-28 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Stannar stödet av medan barnet väntar får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen tar emot remiss till första linjen från elevhälsan
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att "håller stödet i vardagen igång medan barnet väntar" dröjer

  Scenario: Dröjer det första besöket får chefen veta det
    # Annat som väntar är gjort i båda delarna, så att det är besöket som dröjer.
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen tar emot remiss till första linjen från elevhälsan
    Och kurator i elevhälsan gör klart allt på sin lista
    Och kurator i elevhälsan säger att barnet har hörts på väg barnets väg
    Och kurator i elevhälsan säger att vardagsstöd räcker på väg barnets väg
    Och psykolog i vården i första linjen gör klart allt på sin lista
    Och psykolog i vården i första linjen säger att barnet har hörts på väg barnets väg
    Och psykolog i vården i första linjen säger att vardagsstöd räcker på väg barnets väg
    Och klockan blir 2026-10-29 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska väg remiss-till-första-linjen stå i steget mottagen i elevhälsan

  Scenario: Efter det första besöket är vägen slut, men barnets egen väg går vidare
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen tar emot remiss till första linjen från elevhälsan
    Och kurator i elevhälsan gör klart "håller stödet i vardagen igång medan barnet väntar"
    Och kurator i elevhälsan säger att första besöket är gjort på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen vara avslutad i elevhälsan
    Och ska väg remiss-till-första-linjen stå i steget avslut i elevhälsan
    Och ska väg barnets väg pågå i elevhälsan
    Och ska delen i elevhälsan vara öppen

  Scenario: Kommer den tillbaka läser den som håller ihop varför, och ringer den som föreslås
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och kurator i elevhälsan antecknar att kommer sent är nej
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsan med skälet "behöver specialistvård" och föreslår "BUP"
    Så ska väg remiss-till-första-linjen stå i steget återsänd i elevhälsan
    Och ska remiss till första linjen från elevhälsan till första linjen vara återsänd
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-16 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    Och ska kurator i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i första linjen

  Scenario: Blir det som kom tillbaka liggande får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsan med skälet "behöver specialistvård" och föreslår "BUP"
    Och klockan blir 2026-10-16 23:58
    Så ska ingen ha larmats i elevhälsan
    När klockan blir 2026-10-17 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska rektor i elevhälsan ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Det som kompletteras sänds igen, på samma grund som förut
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsan med skälet "behöver specialistvård" och föreslår "BUP"
    Och skolpsykolog i elevhälsan gör klart "läser skälet och ringer den som föreslås"
    Och klockan blir 2026-10-15 10:00
    Och skolpsykolog i elevhälsan säger att handlingen kompletteras på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget sänd i elevhälsan
    Och ska remiss till första linjen från elevhälsan till första linjen vara erbjuden
    Och ska kurator i elevhälsan svara för väg remiss-till-första-linjen senast 2026-10-20 23:59, annars får rektor veta

  Scenario: Tar någon annan över efter en återsänd är vägen slut
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till första linjen
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsan med skälet "behöver specialistvård" och föreslår "BUP"
    Och skolpsykolog i elevhälsan säger att en annan mottagare har tagit över på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen vara avslutad i elevhälsan
    Och ska väg remiss-till-första-linjen stå i steget avslut i elevhälsan
    Och ska ingen i elevhälsan ha att göra "läser skälet och ringer den som föreslås"

  Scenariomall: Ingen säger i förväg att det gick bra, och inget steg hoppas över
    När kurator i elevhälsan säger att <händelse> på väg remiss-till-första-linjen
    Så ska det nekas med <kod>
    Och ska väg remiss-till-första-linjen stå i steget underlag i elevhälsan

    Exempel:
      | händelse                 | kod     |
      | överlämningen är mottagen | BL-C036 |
      | grund finns              | BL-C036 |
      | första besöket är gjort  | BL-C006 |
