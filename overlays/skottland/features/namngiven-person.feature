# language: sv
# Källa: TSI 2018 bilaga 3 rad 2 och 5; Psynk 2014 (Barnets plan); tiderna är lokala beslut.
Egenskap: Barnet vet vem som är dess person, och planen är barnets

  Scenario: Den namngivna personen säger vem den är inom två skoldagar
    Givet att kurator i elevhälsan håller ihop barnets väg
    När kurator i elevhälsan antecknar att kommer sent är ja
    Så ska kurator i elevhälsan ha att göra "säger sitt namn till barnet och hur barnet når den" senast 2026-10-16 23:59, annars får rektor veta
    Och ska svaret på frågan barnet kan begära nämna "den person heter som håller ihop"

  Scenario: Barnets plan skrivs med barnet och följs upp med barnet
    Givet att mentor i skola håller ihop barnets väg
    När lärare i skola antecknar att barnets syn är fritt
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Så ska mentor i skola ha att göra "skriver barnets plan tillsammans med barnet" senast 2026-10-21 23:59
    När lärare i skola säger att beslut är fattat på väg barnets väg
    Och lärare i skola säger att insatsen är genomförd på väg barnets väg
    Så ska mentor i skola ha att göra "går igenom barnets plan med barnet och ändrar den" senast 2026-11-04 23:59
    Och ska svaret på frågan gemensam uppföljning nämna "Barnets plan är barnets"

  Scenario: Socialtjänstens stöd finns på skolan när det är svårt hemma
    Givet att barnet går i grundskola
    När mentor i skola antecknar att knapp ekonomi är ja
    Så ska svaret på frågan gör insatser nämna "familjebehandlaren: Socialtjänstens stöd på skolan"

  # ---- Det som står kvar ----

  Scenario: En namngiven person ger ingen rätt att dela uppgifter
    Givet ett barn som är 13 år
    Och att barnets vårdnadshavare är mamma
    Och att kurator i elevhälsan håller ihop barnets väg
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska remiss till första linjen inte ha lämnat elevhälsan

  Scenario: Den som fick veta stannar hos barnet, vem som än är dess person
    Givet ett barn som är 14 år
    Och att kurator i elevhälsan håller ihop barnets väg
    När barnet berättar för mentor i skola att sagt om livet är planer
    Så ska mentor i skola ha att göra "är hos barnet och lämnar det aldrig ensamt" senast 2026-10-14 09:30, annars får rektor veta
