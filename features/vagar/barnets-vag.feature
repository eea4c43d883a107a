# language: sv
# Källa: SKR 2023, figur 4 och övning 4b; Skollagen 2 kap. 25 §; Barnkonventionen artikel 12; tiderna är lokala beslut.
Egenskap: Barnets väg har fem steg, någon har ansvaret i vart och ett, och det går att komma tillbaka

  # Läraren skrev först och har ansvaret; mentorn håller ihop vägen och skrev senast.
  Bakgrund:
    Givet att mentor i skola håller ihop barnets väg
    När lärare i skola antecknar att kommer sent är ja
    Och mentor i skola antecknar att kommer sent är ja

  # ---- Upptäckt ----

  Scenario: Från första stunden har någon ansvaret och en dag då barnet ska ha fått säga sitt
    Så ska väg barnets väg stå i steget upptäckt i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-10-21 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "talar ensam med barnet om hur det har det, hur det själv ser på saken och vad som fungerar bra" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: När barnet har hörts samlas bilden av barnets vardag
    När lärare i skola gör klart "talar ensam med barnet om hur det har det"
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Så ska väg barnets väg stå i steget kartläggning i skola
    Och ska ingen i skola ha att göra "talar ensam med barnet"

  Scenariomall: Barnets egen syn räknas, också när barnet inte ville säga något
    När mentor i skola antecknar att barnets syn är <syn>
    Så ska väg barnets väg stå i steget <steg> i skola
    Exempel:
      | syn        | steg         |
      | fritt      | kartläggning |
      | ville inte | kartläggning |
      | vet inte   | upptäckt     |

  Scenario: Den ansvariga kartlägger, också när det var någon annan som fick höra barnets syn
    När mentor i skola antecknar att barnets syn är fritt
    Så ska lärare i skola svara för väg barnets väg senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "samlar bilden av barnets vardag" senast 2026-11-04 23:59
    Och ska lärare i skola ha att göra "frågar vårdnadshavarna hur de ser på barnets vardag" senast 2026-11-04 23:59

  Scenario: Utan barnets syn går vägen inte vidare av sig själv
    När mentor i skola antecknar att kommer sent är nej
    Så ska väg barnets väg stå i steget upptäckt i skola

  Scenario: Har barnet redan fått säga sitt börjar vägen i kartläggningen
    När skolpsykolog i elevhälsan antecknar att barnets syn är fritt
    Så ska väg barnets väg stå i steget kartläggning i elevhälsan
    Och ska ingen i elevhälsan ha att göra "talar ensam med barnet"

  # ---- Kartläggning ----

  Scenario: Kartläggningen görs med barnet, och vårdnadshavarna frågas
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Så ska lärare i skola svara för väg barnets väg senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "samlar bilden av barnets vardag tillsammans med barnet och dem som det möter" senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "frågar vårdnadshavarna hur de ser på barnets vardag" senast 2026-11-04 23:59, annars får rektor veta

  Scenario: När kartläggningen är klar bestäms vad som ska göras
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola gör klart "samlar bilden av barnets vardag"
    Och lärare i skola gör klart "frågar vårdnadshavarna hur de ser på barnets vardag"
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Så ska väg barnets väg stå i steget beslut i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-10-21 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "antecknar barnets egna ord och styrkor först och därefter vad som ska göras och av vem" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Räcker stödet i vardagen följs det upp
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Så ska väg barnets väg stå i steget uppföljning i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-11-04 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "frågar barnet och de vuxna om det har blivit bättre och om de fick säga sitt" senast 2026-11-04 23:59, annars får rektor veta

  # ---- Beslut och insats ----

  Scenario: När det är bestämt görs det som har bestämts, i högst sex veckor
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola gör klart "antecknar barnets egna ord och styrkor först"
    Och lärare i skola säger att beslut är fattat på väg barnets väg
    Så ska väg barnets väg stå i steget insats i skola
    Och ska lärare i skola svara för väg barnets väg senast 2026-11-25 23:59, annars får rektor veta

  Scenario: Beslutet kan vara att stödet i vardagen räcker
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Så ska väg barnets väg stå i steget uppföljning i skola

  Scenario: Insatsen följs upp med barnet och de vuxna
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola säger att beslut är fattat på väg barnets väg
    Och lärare i skola säger att insatsen är genomförd på väg barnets väg
    Så ska väg barnets väg stå i steget uppföljning i skola
    Och ska lärare i skola ha att göra "frågar barnet och de vuxna om det har blivit bättre" senast 2026-11-04 23:59

  # ---- Vägen tillbaka och avslutet ----

  Scenario: Visar sig något nytt under insatsen går vägen tillbaka till kartläggningen
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola säger att beslut är fattat på väg barnets väg
    Och det har gått 1 arbetsdag
    Och lärare i skola säger att nytt behov visar sig på väg barnets väg
    Så ska väg barnets väg stå i steget kartläggning i skola
    Och ska lärare i skola ha att göra "samlar bilden av barnets vardag" senast 2026-11-05 23:59

  Scenario: Blev det inte bättre går vägen tillbaka till kartläggningen
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola säger att nytt behov visar sig på väg barnets väg
    Så ska väg barnets väg stå i steget kartläggning i skola

  Scenario: När barnet har det bra nog slutar vägen, och delen är ännu öppen
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och lärare i skola gör klart "frågar barnet och de vuxna om det har blivit bättre"
    Och lärare i skola säger att målet är nått på väg barnets väg
    Så ska väg barnets väg stå i steget avslut i skola
    Och ska väg barnets väg vara avslutad i skola
    Och ska delen i skola vara öppen

  Scenario: Ingen kan avsluta vägen innan barnet har hörts
    När lärare i skola säger att målet är nått på väg barnets väg
    Så ska det nekas med BL-C006
    Och ska väg barnets väg stå i steget upptäckt i skola

  # ---- När det dröjer ----

  Scenario: Hörs barnet inte i tid får rektorn veta
    När klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att väg barnets väg dröjer
    Och ska rektor i skola ha fått veta att "talar ensam med barnet om hur det har det" dröjer

  Scenario: Dröjer kartläggningen får rektorn veta
    När lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-11-05 08:00
    Så ska rektor i skola ha fått veta att väg barnets väg dröjer
    Och ska rektor i skola ha fått veta att "samlar bilden av barnets vardag" dröjer
    Och ska rektor i skola ha fått veta att "frågar vårdnadshavarna hur de ser på barnets vardag" dröjer

  Scenario: Dröjer beslutet får rektorn veta
    När lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att väg barnets väg dröjer
    Och ska rektor i skola ha fått veta att "antecknar barnets egna ord och styrkor först" dröjer

  Scenario: Följs insatsen inte upp får rektorn veta
    När lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att kartläggningen är klar på väg barnets väg
    Och lärare i skola säger att beslut är fattat på väg barnets väg
    Och lärare i skola gör klart allt på sin lista
    Och klockan blir 2026-11-26 08:00
    Så ska rektor i skola ha fått veta att väg barnets väg dröjer

  Scenario: Frågas ingen om det blev bättre får rektorn veta
    När lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola säger att vardagsstöd räcker på väg barnets väg
    Och klockan blir 2026-11-05 08:00
    Så ska rektor i skola ha fått veta att väg barnets väg dröjer
    Och ska rektor i skola ha fått veta att "frågar barnet och de vuxna om det har blivit bättre" dröjer
