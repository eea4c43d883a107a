# language: sv
# Källa: HSL 2017:30 5 kap. 6 §, OSL 2009:400 10 kap. 1 § och 12 kap. 2 §, SKR 2023 bilaga 1.
Egenskap: Ett litet barn som ofta är sjukt får träffa läkare genom barnhälsovården, och förskolan väntar med det

  # Pedagogen har ansvaret och är den enda pedagogen; specialpedagogen såg det och håller ihop, förskolerektorn är chef.
  Bakgrund:
    Givet ett barn som är 4 år
    Och att barnets vårdnadshavare är mamma
    Och att specialpedagog i förskola håller ihop barnets väg
    När pedagog i förskola antecknar att samspel är som andra
    Och specialpedagog i förskola antecknar att kropp blek och tanig är ja

  Scenario: Först samlas det som begäran ska innehålla, tillsammans med barnet
    Så ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska begäran om läkarbedömning inte ha lämnat förskola

  Scenario: Blir underlaget inte klart i tid får chefen veta det
    När pedagog i förskola gör klart "talar ensam med barnet"
    Och pedagog i förskola säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-10-22 00:00
    Så ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska förskolerektor i förskola ha fått veta att "samlar det som handlingen ska innehålla" dröjer

  Scenario: Sedan frågas vårdnadshavarna och barnet; ingenting lämnas ut utan att de har svarat ja
    När pedagog i förskola gör klart "samlar det som handlingen ska innehålla"
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården stå i steget grund i förskola
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska begäran om läkarbedömning inte ha lämnat förskola
    Och ska ingen i förskola ha att göra "samlar det som handlingen ska innehålla"

  Scenario: Kommer inget besked om samtycke i tid får chefen veta det, och ingenting lämnas ut
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och klockan blir 2026-10-22 00:00
    Så ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska förskolerektor i förskola ha fått veta att "går igenom handlingen med vårdnadshavarna" dröjer
    Och ska begäran om läkarbedömning inte ha lämnat förskola

  Scenario: När samtycket kommer sänds handlingen, och frågan om samtycke är besvarad
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och pedagog i förskola gör klart "går igenom handlingen med vårdnadshavarna"
    Och mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Så ska väg läkare-i-barnhälsovården stå i steget sänd i förskola
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vila på samtycke

  Scenario: Med en vårdnadshavares samtycke går begäran till barnhälsovården
    När pedagog i förskola gör klart "samlar det som handlingen ska innehålla"
    Och mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården stå i steget sänd i förskola
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vara erbjuden
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vila på samtycke
    # Onsdag, och tre arbetsdagar framåt är det måndag.
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-19 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola vara ansvarig
    Och ska det inte finnas någon del i barnhälsovård

  Scenario: Svarar ingen på tre arbetsdagar får chefen veta det
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och klockan blir 2026-10-20 00:00
    Så ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska förskolerektor i förskola ha fått veta att ingen har svarat på begäran om läkarbedömning
    Och ska väg läkare-i-barnhälsovården stå i steget sänd i förskola

  Scenario: När en människa har tagit emot väntar någon med barnet tills det första besöket
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Så ska väg läkare-i-barnhälsovården stå i steget mottagen i förskola
    Och ska läkare i vården i barnhälsovård vara ansvarig
    Och ska pedagog i förskola vara ansvarig
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-19 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: Stannar stödet av medan barnet väntar får chefen veta det
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Och klockan blir 2026-10-22 00:00
    Så ska förskolerektor i förskola ha fått veta att "håller stödet i vardagen igång medan barnet väntar" dröjer

  Scenario: Dröjer det första besöket får chefen veta det
    # Annat som väntar är gjort i båda delarna, så att det är besöket som dröjer.
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Och pedagog i förskola gör klart allt på sin lista
    Och klockan blir 2026-10-20 00:00
    Så ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska väg läkare-i-barnhälsovården stå i steget mottagen i förskola

  Scenario: Efter det första besöket är vägen slut, men barnets egen väg går vidare
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Och pedagog i förskola gör klart "håller stödet i vardagen igång medan barnet väntar"
    Och pedagog i förskola säger att första besöket är gjort på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården vara avslutad i förskola
    Och ska väg läkare-i-barnhälsovården stå i steget avslut i förskola
    Och ska väg barnets väg pågå i förskola
    Och ska delen i förskola vara öppen

  Scenario: Kommer den tillbaka läser den som håller ihop varför, och ringer den som föreslås
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och pedagog i förskola antecknar att samspel är som andra
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "barnet är listat på en annan mottagning" och föreslår "mottagningen där barnet är listat"
    Så ska väg läkare-i-barnhälsovården stå i steget återsänd i förskola
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vara återsänd
    Och ska specialpedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska specialpedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola vara ansvarig
    Och ska det inte finnas någon del i barnhälsovård

  Scenario: Blir det som kom tillbaka liggande får chefen veta det
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "barnet är listat på en annan mottagning" och föreslår "mottagningen där barnet är listat"
    Och klockan blir 2026-10-16 23:58
    Så ska ingen ha larmats i förskola
    När klockan blir 2026-10-17 00:00
    Så ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska förskolerektor i förskola ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Det som kompletteras sänds igen, på samma grund som förut
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "barnet är listat på en annan mottagning" och föreslår "mottagningen där barnet är listat"
    Och specialpedagog i förskola gör klart "läser skälet och ringer den som föreslås"
    Och klockan blir 2026-10-15 10:00
    Och specialpedagog i förskola säger att handlingen kompletteras på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården stå i steget sänd i förskola
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vara erbjuden
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-20 23:59, annars får förskolerektor veta

  Scenario: Tar någon annan över efter en återsänd är vägen slut
    När mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "barnet är listat på en annan mottagning" och föreslår "mottagningen där barnet är listat"
    Och specialpedagog i förskola säger att en annan mottagare har tagit över på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården vara avslutad i förskola
    Och ska väg läkare-i-barnhälsovården stå i steget avslut i förskola
    Och ska ingen i förskola ha att göra "läser skälet och ringer den som föreslås"

  Scenariomall: Ingen säger i förväg att det gick bra, och inget steg hoppas över
    När pedagog i förskola säger att <händelse> på väg läkare-i-barnhälsovården
    Så ska det nekas med <kod>
    Och ska väg läkare-i-barnhälsovården stå i steget underlag i förskola

    Exempel:
      | händelse                 | kod     |
      | överlämningen är mottagen | BL-C036 |
      | grund finns              | BL-C036 |
      | första besöket är gjort  | BL-C006 |
