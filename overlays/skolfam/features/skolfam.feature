# language: sv
# Källa: Psynk 2014; tiderna är lokala beslut.
Egenskap: Ett barn i familjehem får sin skolgång planerad innan något har gått fel

  Scenario: Placeringen räcker, utan oro
    Givet ett barn som är 10 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att bor hos är familjehem
    Så ska väg skolfam stå i steget kartlägga i skola
    Och ska mentor i skola ha att göra "ser med barnet vad det kan, vad det tycker om och vad som saknas" senast 2026-11-04 23:59, annars får rektor veta
    När mentor i skola säger att kartläggningen är klar på väg skolfam
    Så ska väg skolfam stå i steget skolplan i skola
    Och ska mentor i skola svara för väg skolfam senast 2027-01-12 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "gör en skolplan med barnet" senast 2026-10-21 23:59

  Scenario: Socialtjänsten frågar barnet om skolan
    När socialsekreterare i socialtjänst antecknar att bor hos är familjehem
    Så ska socialsekreterare i socialtjänst ha att göra "frågar barnet hur skolan går och vem där som det litar på" senast 2026-11-04 23:59

  Scenariomall: Andra barn berörs inte
    Givet att barnet går i <skolform>
    När mentor i skola antecknar att bor hos är <hos>
    Så ska regeln skolfam-skolan inte gälla i skola
    Exempel:
      | skolform      | hos             |
      | grundskola    | vårdnadshavare  |
      | gymnasieskola | familjehem      |

  Scenario: Socialtjänstens del gäller inte den som bor hemma
    När socialsekreterare i socialtjänst antecknar att bor hos är vårdnadshavare
    Så ska regeln skolfam-socialtjänsten inte gälla i socialtjänst

  Scenario: Planen ses över, görs om när barnet flyttar och slutar när målet är nått
    Givet ett barn som är 10 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att bor hos är familjehem
    Och mentor i skola säger att kartläggningen är klar på väg skolfam
    Och mentor i skola säger att nytt behov visar sig på väg skolfam
    Så ska väg skolfam stå i steget kartlägga i skola
    När mentor i skola säger att kartläggningen är klar på väg skolfam
    Och mentor i skola säger att målet är nått på väg skolfam
    Så ska väg skolfam vara avslutad i skola

  Scenario: Ser ingen över skolplanen får rektorn veta
    Givet ett barn som är 10 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att bor hos är familjehem
    Och mentor i skola säger att kartläggningen är klar på väg skolfam
    Och klockan blir 2027-01-13 08:00
    Så ska rektor i skola ha fått veta att väg skolfam dröjer

  # ---- Det som står kvar ----

  Scenario: Misstänks någon i familjehemmet når ingen fråga om skolplanen dit
    Givet ett barn som är 10 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att bor hos är familjehem
    Och mentor i skola antecknar att utsatt för slag är ja och gjort av någon hemma är ja
    Och mentor i skola säger att kartläggningen är klar på väg skolfam
    Så ska ingen i skola ha att göra "frågar de vuxna hemma"
    Och ska mentor i skola ha att göra "undertecknar orosanmälan" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Oron för livet går före skolplanen
    Givet ett barn som är 14 år
    När barnet berättar för mentor i skola att sagt om livet är tungt och bor hos är familjehem
    Så ska väg oro-för-suicid stå i steget fråga samma dag i skola
