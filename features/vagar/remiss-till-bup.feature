# language: sv
# Källa: OSL 2009:400 10 kap. 1 §, 12 kap. 2 § och 23 kap. 2 §, målet BUP 30+30, SKR 2023.
Egenskap: Den som remitterar till BUP har ansvaret kvar tills en människa där har tagit emot, och väntar med barnet

  # Skolpsykologen har ansvaret, specialpedagogen såg det, kuratorn håller ihop och rektorn är chef.
  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny

  Scenario: Först samlas det som remissen ska innehålla, tillsammans med barnet
    Så ska väg remiss-till-bup stå i steget underlag i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-21 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-21 23:59, annars får rektor veta
    Och ska remiss till bup inte ha lämnat elevhälsan

  Scenario: Blir underlaget inte klart i tid får chefen veta det
    När skolpsykolog i elevhälsan gör klart "talar ensam med barnet"
    Och skolpsykolog i elevhälsan säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer
    Och ska rektor i elevhälsan ha fått veta att "samlar det som handlingen ska innehålla" dröjer

  Scenario: Sedan frågas vårdnadshavarna och barnet; ingenting lämnas ut utan att de har svarat ja
    När skolpsykolog i elevhälsan gör klart "samlar det som handlingen ska innehålla"
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-21 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2026-10-21 23:59, annars får rektor veta
    Och ska remiss till bup inte ha lämnat elevhälsan
    Och ska ingen i elevhälsan ha att göra "samlar det som handlingen ska innehålla"

  Scenario: Kommer inget besked om samtycke i tid får chefen veta det, och ingenting lämnas ut
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer
    Och ska rektor i elevhälsan ha fått veta att "går igenom handlingen med vårdnadshavarna" dröjer
    Och ska remiss till bup inte ha lämnat elevhälsan

  Scenario: När samtycket kommer sänds handlingen, och frågan om samtycke är besvarad
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och skolpsykolog i elevhälsan gör klart "går igenom handlingen med vårdnadshavarna"
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vila på samtycke

  Scenario: Med en vårdnadshavares samtycke går remissen till BUP
    När skolpsykolog i elevhälsan gör klart "samlar det som handlingen ska innehålla"
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska remiss till bup från elevhälsan till bup vila på samtycke
    # Onsdag, och tre arbetsdagar framåt är det måndag.
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-19 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i bup

  Scenario: Svarar ingen på tre arbetsdagar får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och klockan blir 2026-10-20 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer
    Och ska rektor i elevhälsan ha fått veta att ingen har svarat på remiss till bup
    Och ska väg remiss-till-bup stå i steget sänd i elevhälsan

  Scenario: När en människa har tagit emot väntar någon med barnet tills det första besöket
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska väg remiss-till-bup stå i steget mottagen i elevhälsan
    Och ska läkare i vården i bup vara ansvarig
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-11-13 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Stannar stödet av medan barnet väntar får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och klockan blir 2026-10-22 00:00
    Så ska rektor i elevhälsan ha fått veta att "håller stödet i vardagen igång medan barnet väntar" dröjer

  Scenario: Dröjer det första besöket får chefen veta det
    # Annat som väntar är gjort i båda delarna, så att det är besöket som dröjer.
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och skolpsykolog i elevhälsan gör klart allt på sin lista
    Och skolpsykolog i elevhälsan säger att barnet har hörts på väg barnets väg
    Och skolpsykolog i elevhälsan säger att vardagsstöd räcker på väg barnets väg
    Och läkare i vården i bup gör klart allt på sin lista
    Och läkare i vården i bup säger att barnet har hörts på väg barnets väg
    Och läkare i vården i bup säger att vardagsstöd räcker på väg barnets väg
    Och klockan blir 2026-11-14 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer
    Och ska väg remiss-till-bup stå i steget mottagen i elevhälsan

  Scenario: Efter det första besöket är vägen slut, men barnets egen väg går vidare
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och skolpsykolog i elevhälsan gör klart "håller stödet i vardagen igång medan barnet väntar"
    Och skolpsykolog i elevhälsan säger att första besöket är gjort på väg remiss-till-bup
    Så ska väg remiss-till-bup vara avslutad i elevhälsan
    Och ska väg remiss-till-bup stå i steget avslut i elevhälsan
    Och ska väg barnets väg pågå i elevhälsan
    Och ska delen i elevhälsan vara öppen

  Scenario: Kommer den tillbaka läser den som håller ihop varför, och ringer den som föreslås
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska väg remiss-till-bup stå i steget återsänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska kurator i elevhälsan svara för väg remiss-till-bup senast 2026-10-16 23:59, annars får rektor veta
    Och ska kurator i elevhälsan ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i bup

  Scenario: Blir det som kom tillbaka liggande får chefen veta det
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Och klockan blir 2026-10-16 23:58
    Så ska ingen ha larmats i elevhälsan
    När klockan blir 2026-10-17 00:00
    Så ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer
    Och ska rektor i elevhälsan ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Det som kompletteras sänds igen, på samma grund som förut
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Och kurator i elevhälsan gör klart "läser skälet och ringer den som föreslås"
    Och klockan blir 2026-10-15 10:00
    Och kurator i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-20 23:59, annars får rektor veta

  Scenario: Tar någon annan över efter en återsänd är vägen slut
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Och kurator i elevhälsan säger att en annan mottagare har tagit över på väg remiss-till-bup
    Så ska väg remiss-till-bup vara avslutad i elevhälsan
    Och ska väg remiss-till-bup stå i steget avslut i elevhälsan
    Och ska ingen i elevhälsan ha att göra "läser skälet och ringer den som föreslås"

  Scenariomall: Ingen säger i förväg att det gick bra, och inget steg hoppas över
    När skolpsykolog i elevhälsan säger att <händelse> på väg remiss-till-bup
    Så ska det nekas med <kod>
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

    Exempel:
      | händelse                 | kod     |
      | överlämningen är mottagen | BL-C036 |
      | grund finns              | BL-C036 |
      | första besöket är gjort  | BL-C006 |
