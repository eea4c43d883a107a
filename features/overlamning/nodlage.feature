# language: sv
# Källa: vårdprogram suicid, PSL 2010:659 6 kap. 1 §.
Egenskap: Fara för livet väntar inte på någon grund; grunden antecknas efteråt

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma

  Scenario: När barnet har sagt att det planerar att dö går överlämningen genast, utan samtycke
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Så ska akut överlämning från elevhälsan till bup vara erbjuden
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
    Och ska kurator i elevhälsan svara för väg oro-för-suicid senast 2026-10-14 09:30, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "antecknar grunden för det som lämnades ut" senast 2026-10-15 23:59, annars får rektor veta

  Scenario: Remissen bredvid väntar på sitt samtycke, men den akuta överlämningen gör det inte
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    Och ska akut överlämning från elevhälsan till bup vara erbjuden

  Scenario: Att ingen hemma får veta hindrar inte vården från att ta emot
    När barnet berättar för kurator i elevhälsan att utsatt för tvång eller heder är ja
    Och barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Så ska inga meddelanden från elevhälsan nå någon hemma
    Och ska akut överlämning från elevhälsan till bup vara erbjuden

  Scenariomall: Överallt där någon möter barnet gäller nödläget, och bara den som är erbjuden kan ta emot
    När barnet berättar för <vem> i <hos> att sagt om livet är planer
    Så ska akut överlämning från <hos> till bup vara erbjuden
    Och ska akut överlämning från <hos> till bup vila på nödläge
    När <annan> tar emot akut överlämning från <hos>
    Så ska det nekas med BL-C003

    Exempel:
      | vem                    | hos                         | annan                      |
      | pedagog                | förskola                    | logoped i habilitering     |
      | mentor                 | skola                       | logoped i habilitering     |
      | lärare                 | fristående skola            | logoped i habilitering     |
      | skolsköterska          | elevhälsans medicinska gren | logoped i habilitering     |
      | bhv-sjuksköterska      | barnhälsovård               | logoped i habilitering     |
      | läkare i vården        | vårdcentral                 | logoped i habilitering     |
      | kurator i vården       | första linjen               | logoped i habilitering     |
      | sjuksköterska i vården | barnmedicin                 | logoped i habilitering     |
      | psykolog i vården      | habilitering                | polis i polis              |
      | kurator i vården       | ungdomsmottagning           | logoped i habilitering     |
      | läkare i vården        | vuxenpsykiatri              | logoped i habilitering     |
      | fältsekreterare        | socialtjänst                | logoped i habilitering     |
      | socialsekreterare      | socialjour                  | logoped i habilitering     |
      | socialsekreterare      | barnahus                    | logoped i habilitering     |
      | polis                  | polis                       | logoped i habilitering     |

  Scenario: En vuxen elev lämnas över till vuxenpsykiatrin, också den utan samtycke
    Givet ett barn som är 18 år
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Så ska akut överlämning från elevhälsan till vuxenpsykiatri vila på nödläge

  Scenariomall: Annan vård kan inte ta överlämningen ur listan hos den som den är erbjuden
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och <vem> i <hos> tar emot akut överlämning från elevhälsan
    Så ska det nekas med BL-C003
    Och ska akut överlämning från elevhälsan till bup vara erbjuden
    Och ska det inte finnas någon del i <hos>
    Och ska väg oro-för-suicid stå i steget akut i elevhälsan

    Exempel:
      | vem                    | hos            |
      | sjuksköterska i vården | barnmedicin    |
      | läkare i vården        | vårdcentral    |
      | läkare i vården        | vuxenpsykiatri |

  Scenario: Den som är erbjuden tar emot, och har barnet
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och läkare i vården i bup tar emot akut överlämning från elevhälsan
    Så ska akut överlämning från elevhälsan till bup vara mottagen
    Och ska läkare i vården i bup vara ansvarig
    Och ska väg oro-för-suicid stå i steget följ upp beskedet i elevhälsan

  Scenario: Den som inte är vård kan inte ta emot en akut överlämning
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och socialsekreterare i socialtjänst tar emot akut överlämning från elevhälsan
    Så ska det nekas med BL-C003
    Och ska akut överlämning från elevhälsan till bup vara erbjuden

  Scenario: Ett samtycke som tas tillbaka stoppar inte en akut överlämning
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och mamma tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska akut överlämning från elevhälsan till bup vara erbjuden

  Scenario: Delen avslutas inte medan ett liv är i fara
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och kurator i elevhälsan avslutar delen med "BUP har det"
    Så ska det nekas med BL-C010
