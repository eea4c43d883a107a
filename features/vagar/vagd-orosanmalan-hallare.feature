# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, lokalt beslut.
Egenskap: En oro vägs där den finns, hos var och en som har plikten att anmäla

  Scenariomall: Den som fick veta väger oron med sin egen chef
    Givet ett barn som är 15 år
    När <vem> i <hos> antecknar att alkohol eller droger är prövat
    Så ska väg vägd-orosanmälan stå i steget väga i <hos>
    Och ska <vem> i <hos> svara för väg vägd-orosanmälan senast 2026-10-15 23:59, annars får <chef> veta
    Och ska <vem> i <hos> ha att göra "väger tillsammans med chefen" senast 2026-10-15 23:59, annars får <chef> veta

    Exempel:
      | vem                    | hos                         | chef                      |
      | pedagog                | förskola                    | förskolerektor            |
      | lärare                 | fristående skola            | rektor                    |
      | kurator                | elevhälsan                  | rektor                    |
      | skolsköterska          | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | bhv-sjuksköterska      | barnhälsovård               | enhetschef                |
      | logoped                | vårdcentral                 | enhetschef                |
      | psykolog i vården      | första linjen               | enhetschef                |
      | sjuksköterska i vården | bup                         | enhetschef                |
      | kurator i vården       | barnmedicin                 | enhetschef                |
      | logoped                | habilitering                | enhetschef                |
      | kurator i vården       | ungdomsmottagning           | enhetschef                |
      | läkare i vården        | vuxenpsykiatri              | enhetschef                |
      | polis                  | polis                       | polis                     |

  Scenariomall: Socialtjänsten väger inte om den ska anmäla till sig själv
    Givet ett barn som är 15 år
    När socialsekreterare i <hos> antecknar att alkohol eller droger är prövat
    Så ska väg vägd-orosanmälan inte pågå i <hos>
    Och ska socialsekreterare i <hos> ha att göra "tar upp oron med mottagningen som tar ställning till om en utredning ska inledas" senast 2026-10-15 23:59, annars får enhetschef socialtjänst veta

    Exempel:
      | hos          |
      | socialtjänst |
      | socialjour   |
      | barnahus     |
