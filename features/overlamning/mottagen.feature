# language: sv
# Källa: SoL 2025:400 20 kap. 1 §, HSL 2017:30 5 kap. 6 §, SKR 2023 (en namngiven person i varje steg).
Egenskap: Ansvaret flyttas när en namngiven människa har tagit emot, inte förr

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup

  Scenario: Mottagarens egen del börjar, och den som tog emot har ansvaret där
    När sjuksköterska i vården i bup tar emot remiss till bup från elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara mottagen
    Och ska delen i bup vara öppen
    Och ska sjuksköterska i vården i bup vara ansvarig
    Och ska väg barnets väg pågå i bup
    Och ska sjuksköterska i vården i bup ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59, annars får enhetschef veta

  Scenario: Avsändaren slutar inte svara för barnet i sin egen del, och en håller ihop hela vägen
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska skolpsykolog i elevhälsan vara ansvarig
    Och ska kurator i elevhälsan hålla ihop barnets väg
    Och ska delen i elevhälsan vara öppen
    Och ska väg remiss-till-bup stå i steget mottagen i elevhälsan

  Scenario: När någon har tagit emot är tystnaden bruten och ingen larmas för den
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och skolpsykolog i elevhälsan gör klart "håller stödet i vardagen igång"
    Och klockan blir 2026-10-20 00:00
    Så ska ingen ha larmats i elevhälsan

  Scenario: Det mottagaren får är en egen del: det elevhälsan vet följer inte med av sig självt
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska ovanligt uppvarvad vara inte frågat i bup
    Och ska ovanligt uppvarvad vara ja i elevhälsan

  Scenario: Den som tog emot hör inte av sig till barnet i tid, och chefen där får veta det
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och klockan blir 2026-10-16 00:00
    Så ska enhetschef i bup ha fått veta att "tar hand om det som har tagits emot och hör av sig till barnet" dröjer

  Scenario: Har mottagaren redan barnet tar den ansvariga där hand om det nya också
    När psykolog i vården i bup antecknar att kommer sent är nej
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska psykolog i vården i bup vara ansvarig
    Och ska psykolog i vården i bup ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59, annars får enhetschef veta
    Och ska remiss till bup från elevhälsan till bup vara mottagen

  Scenario: En avslutad del hos mottagaren öppnas igen när den tar emot
    När psykolog i vården i bup antecknar att kommer sent är nej
    Och psykolog i vården i bup säger att barnet har hörts på väg barnets väg
    Och psykolog i vården i bup säger att vardagsstöd räcker på väg barnets väg
    Och psykolog i vården i bup säger att målet är nått på väg barnets väg
    Och psykolog i vården i bup avslutar delen med "inget kvar att göra"
    Så ska delen i bup vara avslutad
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska delen i bup vara öppen

  Scenario: Den som redan har tagit emot tar emot en gång, inte två
    När läkare i vården i bup tar emot remiss till bup från elevhälsan
    Och läkare i vården i bup tar emot remiss till bup från elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara mottagen
    Och ska läkare i vården i bup vara ansvarig
