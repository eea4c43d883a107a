# language: sv
# Källa: SoL 2025:400 19 kap. 1 § (plikten gäller alla som i sitt arbete möter barn), OSL 2009:400 10 kap. 28 §.
Egenskap: Plikten att anmäla är personlig och gäller överallt där någon möter barnet i sitt arbete

  Scenariomall: Den som fick veta skriver under där den arbetar, och anmälan går på plikten
    Givet ett barn som är 13 år
    När <vem> i <hos> antecknar att farlig handling är ja
    Så ska <vem> i <hos> svara för väg far-illa senast 2026-10-14 09:30, annars får <chef> veta
    Och ska <vem> i <hos> ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får <chef> veta
    När <vem> i <hos> säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från <hos> till socialtjänst vara erbjuden
    Och ska orosanmälan från <hos> till socialtjänst vila på plikt

    # En polis har ingen annan än polisen över sig i exempelkommunen.
    Exempel:
      | vem                   | hos                        | chef                     |
      | pedagog               | förskola                   | förskolerektor           |
      | lärare                | fristående skola           | rektor                   |
      | kurator               | elevhälsan                 | rektor                   |
      | skolläkare            | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | bhv-sjuksköterska     | barnhälsovård              | enhetschef               |
      | logoped               | vårdcentral                | enhetschef               |
      | kurator i vården      | första linjen              | enhetschef               |
      | sjuksköterska i vården | bup                       | enhetschef               |
      | fysioterapeut         | barnmedicin                | enhetschef               |
      | psykolog i vården     | habilitering               | enhetschef               |
      | kurator i vården      | ungdomsmottagning          | enhetschef               |
      | läkare i vården       | vuxenpsykiatri             | enhetschef               |
      | polis                 | polis                      | polis                    |

  # Socialtjänsten anmäler inte till sig själv, men faran ligger ändå hos någon redan idag.
  Scenariomall: Socialtjänsten skriver ingen anmälan till sig själv, men någon tar ställning redan idag
    Givet ett barn som är 13 år
    När socialsekreterare i <hos> antecknar att farlig handling är ja
    Så ska väg far-illa inte pågå i <hos>
    Och ska socialsekreterare i <hos> ha att göra "tar idag ställning till det som vägen skulle ha gjort: Barnet far illa eller riskerar det" senast 2026-10-14 23:59, annars får enhetschef socialtjänst veta
    Och ska ingen i <hos> ha att göra "undertecknar orosanmälan"
    Och ska orosanmälan inte ha lämnat <hos>

    Exempel:
      | hos         |
      | socialtjänst |
      | socialjour  |
      | barnahus    |

  Scenario: Det som någon annan berättar räknas också: den som fick höra det anmäler
    Givet ett barn som är 13 år
    När mentor i skola antecknar att kommer sent är nej
    Och någon annan berättar för lärare i skola att rymt eller inte kommit hem är ja
    Så ska lärare i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta

  Scenario: Den som har fyllt arton anmäls inte som ett barn som far illa
    Givet ett barn som är 18 år
    När lärare i skola antecknar att farlig handling är ja
    Så ska väg far-illa inte pågå i skola
    Och ska regeln barn-eget-brott inte gälla i skola

  Scenario: Okänd ålder tystar ingenting: anmälan görs
    När lärare i skola antecknar att farlig handling är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola

  # Den som har fyllt arton har inga vårdnadshavare; ingen hemma får veta något utan elevens ja.
  Scenario: Hos en vuxen elev går inga meddelanden hem av sig självt, vem som än pekas ut
    Givet ett barn som är 18 år
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för lärare i skola om pappa att kommer sent är ja
    Så ska inga meddelanden från skola nå någon hemma
    Och ska inga meddelanden från skola nå mamma
    Och ska spärren i skola omprövas senast 2026-10-28 23:59
    Och ska väg far-illa inte pågå i skola
