# language: sv
# Källa: lokalt beslut (barnet bollas inte mellan två), HSL 2017:30 5 kap. 6 §, SKR 2023.
Egenskap: Det som skickas tillbaka har ett skäl och ett förslag, och andra gången möts cheferna

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup

  Scenario: Det som skickas tillbaka ligger hos avsändaren, som har haft ansvaret hela tiden
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska kurator i elevhälsan ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    Och ska det inte finnas någon del i bup
    Och ska ingen ha larmats i elevhälsan

  Scenariomall: Ingen skickar tillbaka ett barn utan att säga varför och vart det då ska gå
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "<skäl>" och föreslår "<förslag>"
    Så ska det nekas med BL-C033
    Och ska remiss till bup från elevhälsan till bup vara erbjuden

    Exempel:
      | skäl                      | förslag        |
      |                           | första linjen  |
      | hör hemma i första linjen |                |
      |                           |                |

  Scenario: Det som har kommit fram och sparats kan också skickas tillbaka
    När remiss till bup från elevhälsan kommer fram
    Och remiss till bup från elevhälsan sparas hos mottagaren
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska remiss till bup från elevhälsan till bup vara återsänd

  Scenario: Det som en människa har tagit emot kan inte skickas tillbaka; barnet är redan hos den
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska det nekas med BL-C009
    Och ska remiss till bup från elevhälsan till bup vara mottagen

  Scenario: Samma remiss skickas inte tillbaka två gånger
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska det nekas med BL-C009
    Och ska ingen i elevhälsan ha att göra "kallar mottagarens chef"

  Scenario: Den som remissen inte gick till kan inte skicka tillbaka den
    När läkare i vården i vårdcentral skickar tillbaka remiss till bup från elevhälsan med skälet "inte här" och föreslår "BUP"
    Så ska det nekas med BL-C003
    Och ska remiss till bup från elevhälsan till bup vara erbjuden

  Scenario: Den första gången räcker det att någon läser och ringer; inget möte
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "frågeställningen saknas" och föreslår "skriv om"
    Så ska ingen i elevhälsan ha att göra "kallar mottagarens chef till ett möte"

  Scenario: Andra gången larmas chefen och kallar mottagarens chef till ett möte som avgör
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "frågeställningen saknas" och föreslår "skriv om"
    Och kurator i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Så ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska ingen ha larmats i elevhälsan
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Så ska rektor i elevhälsan ha larmats
    Och ska rektor i elevhälsan ha att göra "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet" senast 2026-10-15 23:59
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan

  Scenario: Blir mötet inte av får någon annan än chefen själv veta det
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "frågeställningen saknas" och föreslår "skriv om"
    Och kurator i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Och läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma i första linjen" och föreslår "första linjen"
    Och klockan blir 2026-10-16 00:00
    Så ska skolpsykolog i elevhälsan ha fått veta att "kallar mottagarens chef till ett möte" dröjer

  Scenario: En orosanmälan som kommer tillbaka två gånger leder också till ett möte
    När specialpedagog i elevhälsan antecknar att farlig handling är ja
    Och specialpedagog i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst skickar tillbaka orosanmälan från elevhälsan med skälet "barnet bor i en annan kommun" och föreslår "den andra kommunen"
    Så ska ingen i elevhälsan ha att göra "kallar mottagarens chef"
    När specialpedagog i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst skickar tillbaka orosanmälan från elevhälsan med skälet "barnet bor i en annan kommun" och föreslår "den andra kommunen"
    Så ska rektor i elevhälsan ha att göra "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet" senast 2026-10-15 23:59
    Och ska väg far-illa stå i steget skriv anmälan i elevhälsan

  Scenario: Två olika handlingar som kommer tillbaka en gång var är inget bollande
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "frågeställningen saknas" och föreslår "skriv om"
    Och specialpedagog i elevhälsan antecknar att farlig handling är ja
    Och specialpedagog i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst skickar tillbaka orosanmälan från elevhälsan med skälet "namn saknas" och föreslår "skicka igen"
    Så ska ingen i elevhälsan ha att göra "kallar mottagarens chef"

  Scenario: Håller någon i en annan verksamhet ihop barnets väg läser den ansvariga här varför
    # Kuratorn ser inte skolans del; det som kom tillbaka till skolan tas om hand där.
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från skola med skälet "frågeställningen saknas" och föreslår "skriv om"
    Så ska kurator i elevhälsan hålla ihop barnets väg
    Och ska lärare i skola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    Och ska ingen i elevhälsan ha att göra "läser skälet och ringer den som föreslås"
