# language: sv
# Källa: motorns löften (det okända är inte nej); vårdprogram suicid; Barnkonventionen artikel 12.
Egenskap: Det som ingen har frågat om sägs vara just det, och frågorna blir ett enda samtal

  # ---- Utan tecken: i nästa vanliga samtal ----

  # Mentorn skriver efter läraren; frågorna är den ansvarigas.
  Scenario: Utan tecken tas frågorna upp i nästa vanliga samtal, alla i samma
    När lärare i skola antecknar att kommer sent är nej
    Och mentor i skola antecknar att kommer sent är ja
    Så ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i skola
    Och ska sagt om livet vara inte frågat i skola
    Och ska lärare i skola ha att göra "tar upp i nästa vanliga samtal" senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola fråga om sagt om livet senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola fråga om utsatt för slag senast 2026-11-04 23:59, annars får rektor veta
    Och ska ingen i skola ha att göra "frågar barnet i lugn och ro om"

  # Ett samtal: när den ansvariga har haft det finns inget annat samtal kvar om det.
  Scenario: Två frågor är ett samtal på listan
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola antecknar att sagt om livet är nej och självskada är nej
    Så ska ingen i skola fråga om sagt om livet
    Och ska lärare i skola fråga om utsatt för slag senast 2026-11-04 23:59

  Scenario: Att ingen har frågat är något annat än att ingen vet
    När lärare i skola antecknar att sagt om livet är vet inte och självskada är vet inte
    Så ska sagt om livet vara vet inte i skola
    Och ska regeln liv-tecken vara okänd i skola
    Och ska ingen i skola fråga om sagt om livet

  Scenario: Uteblir samtalet får rektorn veta vad som inte är frågat
    När lärare i skola antecknar att kommer sent är ja
    Och klockan blir 2026-11-05 08:00
    Så ska rektor i skola ha fått veta att svaret på sagt om livet dröjer
    Och ska rektor i skola ha fått veta att svaret på utsatt för slag dröjer

  # Att ha bockat av samtalet är inte ett svar.
  Scenario: Frågan står kvar tills det finns ett svar
    När lärare i skola antecknar att kommer sent är ja
    Och lärare i skola gör klart "tar upp i nästa vanliga samtal"
    Så ska lärare i skola fråga om sagt om livet

  # ---- Med tecken: en människa frågar idag ----

  Scenario: Den som ofta är rädd får frågan idag, och de andra frågorna väntar till nästa samtal
    När lärare i skola antecknar att kommer sent är nej
    Och mentor i skola antecknar att rädd eller orolig är ofta
    Så ska lärare i skola ha att göra "frågar barnet i lugn och ro om" senast 2026-10-14 23:59, annars får rektor veta
    Och ska lärare i skola fråga om utsatt för slag senast 2026-10-14 23:59, annars får rektor veta
    Och ska lärare i skola fråga om sagt om livet senast 2026-11-04 23:59

  Scenario: Kommer tecknet senare flyttas frågan från nästa samtal till idag
    När lärare i skola antecknar att kommer sent är ja
    Så ska lärare i skola fråga om utsatt för slag senast 2026-11-04 23:59
    När det har gått 1 skoldag
    Och mentor i skola antecknar att rädd eller orolig är ofta
    Så ska lärare i skola fråga om utsatt för slag senast 2026-10-15 23:59, annars får rektor veta

  # Frågan står redan på listan för en annan regels skull; tecknet gör den bråttom.
  Scenario: Är den nedstämda dessutom tillbakadragen ställs frågan om livet redan idag
    Givet ett barn som är 14 år
    När lärare i skola antecknar att ledsen eller nedstämd är ofta
    Så ska lärare i skola fråga om sagt om livet senast 2026-10-16 23:59
    När mentor i skola antecknar att slutat med fritid är ja
    Så ska lärare i skola fråga om sagt om livet senast 2026-10-14 23:59

  Scenario: Med ett svar är frågan ställd
    När lärare i skola antecknar att rädd eller orolig är ofta
    Och barnet berättar för lärare i skola att utsatt för slag är nej
    Så ska ingen i skola fråga om utsatt för slag
    Och ska utsatt för slag vara nej i skola

  Scenario: Delen stängs inte medan någon ska fråga barnet idag
    När lärare i skola antecknar att rädd eller orolig är ofta
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att målet är nått på väg barnets väg
    Och lärare i skola avslutar delen med "målet är nått"
    Så ska det nekas med BL-C011
    Och ska delen i skola vara öppen

  Scenario: Frågas barnet inte idag får rektorn veta
    När lärare i skola antecknar att rädd eller orolig är ofta
    Och det har gått 1 dag
    Så ska rektor i skola ha fått veta att svaret på utsatt för slag dröjer

  # ---- Barnets egna ord ----

  Scenario: Barnets egna ord bevaras som de sades, och vägen väntar inte på dem
    När barnet säger "Det är värst på rasten" till mentor i skola
    Så ska barnets ord "Det är värst på rasten" stå i skola
    Och ska väg barnets väg stå i steget upptäckt i skola
    Och ska ingen ha larmats i skola
