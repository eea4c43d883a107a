# language: sv
# Källa: SKR 2023 bilaga 1; gränserna är ett lokalt beslut.
Egenskap: När åldern och årskursen inte går ihop tar någon reda på varför

  # Ett år ifrån det vanliga är inget att fråga om; två år yngre eller tre år äldre är det.
  Scenariomall: Två år yngre eller tre år äldre än de andra är något att ta reda på
    Givet ett barn som är <ålder> år
    Och att barnet går i grundskola
    Och att barnet går i årskurs <årskurs>
    När mentor i skola antecknar att kommer sent är nej
    Så ska regeln skola-årskurs <gäller> i skola
    Exempel:
      | årskurs | ålder | gäller     |
      | 9       | 13    | gälla      |
      | 8       | 12    | gälla      |
      | 7       | 11    | gälla      |
      | 6       | 10    | gälla      |
      | 5       | 9     | gälla      |
      | 4       | 8     | gälla      |
      | 3       | 7     | gälla      |
      | 2       | 6     | gälla      |
      | 9       | 14    | inte gälla |
      | 8       | 13    | inte gälla |
      | 7       | 12    | inte gälla |
      | 6       | 11    | inte gälla |
      | 5       | 10    | inte gälla |
      | 4       | 9     | inte gälla |
      | 3       | 8     | inte gälla |
      | 2       | 7     | inte gälla |
      | 1       | 6     | inte gälla |
      | 7       | 16    | gälla      |
      | 8       | 16    | inte gälla |
      | 7       | 15    | inte gälla |
      | 5       | 14    | gälla      |
      | 6       | 14    | inte gälla |
      | 5       | 13    | inte gälla |
      | 3       | 12    | gälla      |
      | 4       | 12    | inte gälla |
      | 3       | 11    | inte gälla |
      | 1       | 10    | gälla      |
      | 2       | 10    | inte gälla |
      | 1       | 9     | inte gälla |

  # Läraren skrev först och har ansvaret; mentorn skrev efter att åldern hade blivit fel.
  Scenariomall: Den ansvariga tar reda på om åldern eller årskursen är rätt antecknad
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 7
    När lärare i <hos> antecknar att kommer sent är nej
    Så ska lärare i <hos> ha att göra "tar reda på om åldern eller årskursen är rätt antecknad och hur barnet har det bland sina klasskamrater" senast 2026-10-21 23:59, annars får rektor veta
    Exempel:
      | hos              |
      | skola            |
      | fristående skola |

  Scenario: Frågan om åldern går till den ansvariga, inte till den som senast antecknade
    Givet ett barn som är fött 2014-10-15
    Och att studie- och yrkesvägledare i skola håller ihop barnets väg
    Och att barnet går i grundskola
    Och att barnet går i årskurs 3
    När lärare i skola antecknar att kommer sent är nej
    Så ska regeln skola-årskurs inte gälla i skola
    När barnet fyller 12 år
    Och mentor i skola antecknar att kommer sent är ja
    Så ska lärare i skola ha att göra "tar reda på om åldern eller årskursen är rätt antecknad" senast 2026-10-22 23:59, annars får rektor veta

  Scenario: I andra skolformer säger årskursen något annat
    Givet ett barn som är 11 år
    Och att barnet går i anpassad grundskola
    Och att barnet går i årskurs 7
    När mentor i skola antecknar att kommer sent är nej
    Så ska regeln skola-årskurs inte gälla i skola
    Och ska ingen i skola ha att göra "tar reda på om åldern"

  Scenario: När ingen vet hur gammalt barnet är går det inte att säga att årskursen stämmer
    Givet att barnet går i grundskola
    Och att barnet går i årskurs 7
    När mentor i skola antecknar att kommer sent är nej
    Så ska regeln skola-årskurs vara okänd i skola

  Scenario: När någon har tagit reda på det är det gjort
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 7
    När mentor i skola antecknar att kommer sent är nej
    Och mentor i skola gör klart "tar reda på om åldern"
    Så ska ingen i skola ha att göra "tar reda på om åldern"

  Scenario: När ingen tar reda på det får rektorn veta
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 7
    När mentor i skola antecknar att kommer sent är nej
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "tar reda på om åldern" dröjer
