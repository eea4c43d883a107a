# language: sv
# Källa: OSL 2009:400 10 kap. 1 §, 12 kap. 2 §, 25 kap. 12 § och 26 kap. 9 §, HSF 2017:80 6 kap. 1 §.
Egenskap: Vilken grund en remiss behöver beror på var den skrivs: inom vården räcker lagen, i skolan krävs ett ja

  Scenariomall: Inom vården och socialtjänsten räcker lagen för en remiss till BUP
    Givet ett barn som är 14 år
    När <vem> i <hos> antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Så ska <vem> i <hos> svara för väg remiss-till-bup senast 2026-10-21 23:59, annars får <chef> veta
    När <vem> i <hos> säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup från <hos> till bup vara erbjuden
    Och ska remiss till bup från <hos> till bup vila på lag

    Exempel:
      | vem               | hos                         | chef                      |
      | skolläkare        | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | bhv-sjuksköterska | barnhälsovård               | enhetschef                |
      | läkare i vården   | vårdcentral                 | enhetschef                |
      | psykolog i vården | första linjen               | enhetschef                |
      | läkare i vården   | barnmedicin                 | enhetschef                |
      | psykolog i vården | habilitering                | enhetschef                |
      | kurator i vården  | ungdomsmottagning           | enhetschef                |
      | familjebehandlare | socialtjänst                | enhetschef socialtjänst   |

  Scenariomall: I förskola, skola och elevhälsa krävs ett samtycke innan remissen lämnar huset
    Givet ett barn som är <år> år
    Och att barnets vårdnadshavare är mamma
    När <vem> i <hos> antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och <vem> i <hos> säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i <hos>
    Och ska remiss till bup inte ha lämnat <hos>
    När mamma samtycker hos <hos> till att remiss till bup lämnas till bup
    Så ska remiss till bup från <hos> till bup vila på samtycke

    Exempel:
      | år | vem     | hos             |
      | 5  | pedagog | förskola        |
      | 14 | mentor  | skola           |
      | 14 | mentor  | fristående skola |
      | 14 | kurator | elevhälsan      |

  Scenariomall: Den som inte remitterar börjar ingen remiss
    Givet ett barn som är 14 år
    När <vem> i <hos> antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Så ska väg remiss-till-bup inte pågå i <hos>

    # BUP remitterar inte till sig själv; polis, jour, barnahus och vuxenpsykiatri går andra vägar.
    Exempel:
      | vem               | hos            |
      | läkare i vården   | bup            |
      | läkare i vården   | vuxenpsykiatri |
      | socialsekreterare | socialjour     |
      | socialsekreterare | barnahus       |
      | polis             | polis          |

  Scenariomall: Inom vården räcker lagen också för en remiss till första linjen
    Givet ett barn som är 14 år
    När <vem> i <hos> antecknar att ritualer eller tvång är hindrar vardagen
    Så ska <vem> i <hos> svara för väg remiss-till-första-linjen senast 2026-10-21 23:59, annars får <chef> veta
    När <vem> i <hos> säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska remiss till första linjen från <hos> till första linjen vara erbjuden
    Och ska remiss till första linjen från <hos> till första linjen vila på lag

    Exempel:
      | vem               | hos                         | chef                      |
      | skolläkare        | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | bhv-sjuksköterska | barnhälsovård               | enhetschef                |
      | läkare i vården   | vårdcentral                 | enhetschef                |
      | läkare i vården   | barnmedicin                 | enhetschef                |
      | kurator i vården  | ungdomsmottagning           | enhetschef                |

  Scenariomall: Till första linjen krävs ett samtycke från förskola, skola och elevhälsa
    Givet ett barn som är <år> år
    Och att barnets vårdnadshavare är mamma
    När <vem> i <hos> antecknar att ritualer eller tvång är hindrar vardagen
    Och <vem> i <hos> säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget grund i <hos>
    Och ska remiss till första linjen inte ha lämnat <hos>
    När mamma samtycker hos <hos> till att remiss till första linjen lämnas till första linjen
    Så ska remiss till första linjen från <hos> till första linjen vila på samtycke

    Exempel:
      | år | vem     | hos              |
      | 5  | pedagog | förskola         |
      | 14 | mentor  | skola            |
      | 14 | mentor  | fristående skola |

  Scenariomall: Den som inte remitterar till första linjen börjar ingen remiss dit
    Givet ett barn som är 14 år
    När <vem> i <hos> antecknar att ritualer eller tvång är hindrar vardagen
    Så ska väg remiss-till-första-linjen inte pågå i <hos>

    Exempel:
      | vem               | hos            |
      | psykolog i vården | första linjen  |
      | läkare i vården   | bup            |
      | läkare i vården   | habilitering   |
      | läkare i vården   | vuxenpsykiatri |
      | socialsekreterare | socialtjänst   |
      | socialsekreterare | socialjour     |
      | socialsekreterare | barnahus       |
      | polis             | polis          |

  Scenario: Håller pedagogen själv ihop läser pedagogen varför begäran till barnhälsovården kom tillbaka
    Givet ett barn som är 4 år
    Och att barnets vårdnadshavare är mamma
    När pedagog i förskola antecknar att kropp blek och tanig är ja
    Och mamma samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och läkare i vården i barnhälsovård skickar tillbaka begäran om läkarbedömning från förskola med skälet "barnet är listat på en annan mottagning" och föreslår "mottagningen där barnet är listat"
    Så ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får förskolerektor veta
