# language: sv
# Källa: Skollagen 7 kap. 19 a § och 29 kap. 14 §; OSL 8 kap. 1 § och 23 kap. 2 §.
Egenskap: När barnet börjar i en fristående skola får den en egen del, och det gamla följer inte med av sig självt

  # Den kommunala skolan har sitt; friskolans lärare skriver i samma ärende.
  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnets vårdnadshavare är mamma och pappa
    När mentor i skola antecknar att frånvaro är upprepad
    Och det har gått 2 skoldagar

  Scenario: Friskolan får en egen del med en egen ansvarig
    När lärare i fristående skola antecknar att ny på skolan är ja
    Så ska lärare i fristående skola vara ansvarig
    Och ska mentor i skola vara ansvarig
    Och ska delen i fristående skola vara öppen
    Och ska delen i skola vara öppen

  Scenario: Det är en som håller ihop barnets väg, också med två skolor
    När lärare i fristående skola antecknar att ny på skolan är ja
    Så ska mentor i skola hålla ihop barnets väg

  Scenario: Barnets väg börjar på nytt i den nya skolan, med sina egna dagar
    När lärare i fristående skola antecknar att ny på skolan är ja
    Så ska väg barnets väg stå i steget upptäckt i fristående skola
    Och ska lärare i fristående skola svara för väg barnets väg senast 2026-10-23 23:59, annars får rektor veta
    Och ska lärare i fristående skola ha att göra "talar ensam med barnet om hur det har det" senast 2026-10-23 23:59, annars får rektor veta
    Och ska mentor i skola svara för väg barnets väg senast 2026-10-21 23:59

  Scenario: Det den gamla skolan vet följer inte med av sig självt
    När lärare i fristående skola antecknar att ny på skolan är ja
    Så ska frånvaro vara inte frågat i fristående skola
    Och ska väg frånvaro inte pågå i fristående skola
    Och ska regeln skola-frånvaro inte ha slagit till i fristående skola
    Och ska väg frånvaro pågå i skola
    Och ska ny på skolan vara inte frågat i skola

  Scenario: Samma regler gäller i den fristående skolan, med dess egna människor
    När lärare i fristående skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro stå i steget utreda i fristående skola
    Och ska rektor i fristående skola svara för väg frånvaro senast 2026-11-06 23:59, annars får huvudmannens ombud veta
    Och ska mentor i fristående skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-10-23 23:59, annars får rektor veta
    Och ska mentor i fristående skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-10-23 23:59, annars får rektor veta

  Scenario: Det som friskolan gör klart är inte gjort i den gamla skolan
    När lärare i fristående skola antecknar att ny på skolan är ja
    Och lärare i fristående skola gör klart "talar ensam med barnet"
    Så ska ingen i fristående skola ha att göra "talar ensam med barnet"
    Och ska mentor i skola ha att göra "talar ensam med barnet"

  Scenario: Slutar friskolans lärare har friskolans rektor barnet där, och mentorn är kvar i den gamla skolan
    När lärare i fristående skola antecknar att ny på skolan är ja
    Och lärare i fristående skola slutar
    Så ska rektor i fristående skola vara ansvarig
    Och ska mentor i skola vara ansvarig
    Och ska rektor i fristående skola ha larmats

  Scenario: En ny oro i friskolan öppnar inte det som är stängt i den gamla skolan
    När mentor i skola säger att barnet har hörts på väg barnets väg
    Och mentor i skola säger att vardagsstöd räcker på väg barnets väg
    Och mentor i skola säger att målet är nått på väg barnets väg
    Och rektor i skola säger att utredningen är klar på väg frånvaro
    Och rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Och mentor i skola säger att målet är nått på väg frånvaro
    Och rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    Och mentor i skola säger att målet är nått på väg särskilt-stöd
    Och mentor i skola gör klart allt på sin lista
    Och mentor i skola avslutar delen med "har bytt skola"
    Så ska delen i skola vara avslutad
    När lärare i fristående skola antecknar att utsatt för slag är ja
    Så ska delen i skola vara avslutad
    Och ska väg far-illa stå i steget skriv anmälan i fristående skola
    Och ska lärare i fristående skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-16 08:30, annars får rektor veta

  Scenario: Den fristående skolan anmäler själv och behöver inget samtycke
    När lärare i fristående skola antecknar att utsatt för slag är ja
    Och lärare i fristående skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från fristående skola till socialtjänst vila på plikt
    Och ska orosanmälan inte ha lämnat skola
