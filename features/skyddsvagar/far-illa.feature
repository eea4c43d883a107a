# language: sv
# Källa: SoL 2025:400 19 kap. 1 § och 20 kap. 1-3 §§, vägledning anmäla oro.
Egenskap: Misstanken räcker, den som fick veta anmäler själv och någon ser till att anmälan når en människa

  # Fyra olika människor, så att det syns vem som får vad: mentorn har ansvaret, läraren fick veta,
  # studie- och yrkesvägledaren håller ihop barnets väg och rektorn är chef.
  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att barnets vårdnadshavare är mamma och pappa
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att farlig handling är ja

  Scenario: Den som fick veta skriver under själv, genast, och frågar barnet om det är tryggt
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta
    Och ska orosanmälan inte ha lämnat skola
    Och ska mentor i skola vara ansvarig
    Och ska det inte finnas någon del i socialtjänst

  Scenario: I elevhälsan är det samma sak: den som fick veta anmäler, och chefen får veta om det dröjer
    När logoped i elevhälsan antecknar att farlig handling är ja
    Så ska logoped i elevhälsan svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta
    Och ska logoped i elevhälsan fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta
    När logoped i elevhälsan säger att anmälan är undertecknad på väg far-illa
    Så ska logoped i elevhälsan svara för väg far-illa senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Ingen larmas i onödan innan tiden har gått ut
    När klockan blir 2026-10-14 09:29
    Så ska ingen ha larmats i skola

  Scenario: Blir anmälan inte undertecknad genast får chefen veta det
    När klockan blir 2026-10-14 09:30
    Så ska rektor i skola ha fått veta att väg far-illa dröjer
    Och ska rektor i skola ha fått veta att "undertecknar orosanmälan" dröjer
    Och ska rektor i skola ha fått veta att svaret på trygg hem idag dröjer
    Och ska väg far-illa stå i steget skriv anmälan i skola

  Scenario: Är det rektorn själv som fick veta lyfts det till huvudmannens ombud
    När rektor i skola antecknar att farlig handling är ja
    Så ska rektor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får huvudmannens ombud veta

  Scenario: Den undertecknade anmälan går till socialtjänsten på anmälningsplikten, utan samtycke
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska väg far-illa stå i steget anmäld i skola
    Och ska orosanmälan från skola till socialtjänst vara erbjuden
    Och ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska lärare i skola svara för väg far-illa senast 2026-10-15 23:59, annars får rektor veta
    Och ska mentor i skola vara ansvarig

  Scenario: Frågan om det är tryggt hemma försvinner inte för att anmälan är undertecknad
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska lärare i skola fråga om trygg hem idag senast 2026-10-14 09:30, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Den som skrev under i tid påminns inte om det igen
    När lärare i skola gör klart "undertecknar orosanmälan till socialtjänsten"
    Och lärare i skola antecknar att trygg hem idag är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och klockan blir 2026-10-15 08:00
    Så ska ingen ha larmats i skola
    Och ska ingen i skola fråga om trygg hem idag
    Och ska ingen i skola ha att göra "undertecknar orosanmälan"

  Scenario: Svarar ingen på anmälan nästa dag får chefen veta både att vägen dröjer och att ingen har svarat
    När lärare i skola gör klart "undertecknar orosanmälan till socialtjänsten"
    Och lärare i skola antecknar att trygg hem idag är ja
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och klockan blir 2026-10-15 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-16 00:00
    Så ska rektor i skola ha fått veta att väg far-illa dröjer
    Och ska rektor i skola ha fått veta att ingen har svarat på orosanmälan
    Och ska väg far-illa stå i steget anmäld i skola

  Scenario: Vägen väntar i steget tills en människa har tagit emot; att anmälan kom fram räcker inte
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och orosanmälan från skola kommer fram
    Och orosanmälan från skola sparas hos mottagaren
    Så ska väg far-illa stå i steget anmäld i skola
    Och ska det inte finnas någon del i socialtjänst

  Scenario: En återsänd orosanmälan börjar om hos den som anmälde, genast
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och klockan blir 2026-10-14 09:10
    Och socialsekreterare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "barnet bor i en annan kommun" och föreslår "den andra kommunens socialtjänst"
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska orosanmälan från skola till socialtjänst vara återsänd
    Och ska mentor i skola ha att göra "läser varför överlämningen kom tillbaka och ringer den som föreslås" senast 2026-10-14 09:40, annars får rektor veta
    Och ska lärare i skola svara för väg far-illa senast 2026-10-14 09:40, annars får rektor veta
    Och ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Efter en återsänd anmälan skrivs en ny under, och den räknas för sig
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst skickar tillbaka orosanmälan från skola med skälet "namnet på skolan saknas" och föreslår "skicka igen med skolans namn"
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Så ska väg far-illa stå i steget anmäld i skola
    Och ska orosanmälan från skola till socialtjänst vara erbjuden

  Scenario: Ingen kan säga att socialtjänsten har tagit emot; det gör den som tar emot
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och lärare i skola säger att överlämningen är mottagen på väg far-illa
    Så ska det nekas med BL-C036
    Och ska väg far-illa stå i steget anmäld i skola

  Scenariomall: Steg hoppas inte över: innan anmälan är undertecknad går vägen ingen annanstans
    När mentor i skola säger att <händelse> på väg far-illa
    Så ska det nekas med BL-C006
    Och ska väg far-illa stå i steget skriv anmälan i skola

    Exempel:
      | händelse               |
      | utredning är inledd    |
      | svaret är hämtat       |
      | läget är tryggt        |

  Scenario: Delen kan inte avslutas medan barnet kan fara illa
    När mentor i skola avslutar delen med "det ordnade sig"
    Så ska det nekas med BL-C010
    Och ska delen i skola vara öppen

  Scenario: Nytt som ses medan svaret väntas tar vägen tillbaka till en ny anmälan av den som såg det
    När lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och klockan blir 2026-10-14 10:00
    Och barnsamordnare i skola antecknar att farlig handling är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska barnsamordnare i skola svara för väg far-illa senast 2026-10-14 10:30, annars får rektor veta
    Och ska barnsamordnare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 10:30, annars får rektor veta
    Och ska barnsamordnare i skola fråga om trygg hem idag senast 2026-10-14 10:30, annars får rektor veta

  Scenario: Samma iakttagelse två gånger är en oro, inte två
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska väg far-illa stå i steget skriv anmälan i skola
