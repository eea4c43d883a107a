# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Vilma 9 år; Skollagen 2010:800 2 kap. 28 §; HSL 2017:30 5 kap. 6 §; PSL 2010:659 6 kap. 1 §
Egenskap: Vilma 9 år, som ofta går på toaletten, ses av skolsköterskan idag och får gå när hon behöver

  Scenario: Skolsköterskan frågar Vilma samma dag om törst, vikt och trötthet
    Givet ärendet vilma-9
    Så ska skolsköterska i elevhälsans medicinska gren fråga om kropp törst senast 2026-09-11 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren fråga om kropp viktnedgång senast 2026-09-11 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren fråga om kropp trött senast 2026-09-11 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Redan när läraren ser det ska skolsköterskan träffa Vilma, och regeln om att vänta hävs
    Givet ärendet vilma-9 till och med 2026-09-09 10:10
    Så ska lärare i skola ha att göra "ser till att skolsköterskan träffar barnet" senast 2026-09-09 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till att barnet får gå på toaletten när det behöver" senast 2026-09-09 23:59, annars får rektor veta
    Och ska regeln kropp-toalett gälla i skola

  Scenario: Också skolsköterskan säger till läraren att Vilma får gå, och helgen räknas inte
    Givet ärendet vilma-9
    # Det är fredag; nästa skoldag är måndag.
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "säger till läraren att barnet får gå på toaletten när det behöver" senast 2026-09-14 23:59, annars får verksamhetschef elevhälsa veta
    Och ska regeln kropp-toalett-får-gå gälla i elevhälsans medicinska gren

  Scenariomall: Ett enda av de tre tecknen betyder blodsocker idag
    Givet ärendet vilma-9
    När klockan blir 2026-09-11 12:40
    Och barnet berättar för skolsköterska i elevhälsans medicinska gren att <tecken> är ja
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "ser till att blodsockret mäts" senast 2026-09-11 13:10, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "ringer vårdnadshavarna och berättar vad som undersöks" senast 2026-09-11 23:59, annars får verksamhetschef elevhälsa veta
    Och ska regeln kropp-blodsocker gälla i elevhälsans medicinska gren
    Och ska regeln <regel> gälla i elevhälsans medicinska gren

    Exempel:
      | tecken           | regel                |
      | kropp törst      | kropp-fråga-törst    |
      | kropp viktnedgång | kropp-fråga-vikt    |
      | kropp trött      | kropp-fråga-trötthet |

  Scenario: Tre nej betyder att frågorna är besvarade och att blodsockret inte behöver mätas
    Givet ärendet vilma-9
    När klockan blir 2026-09-11 12:40
    Och barnet berättar för skolsköterska i elevhälsans medicinska gren att kropp törst är nej och kropp viktnedgång är nej och kropp trött är nej
    Så ska regeln kropp-blodsocker inte gälla i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren ha att göra "blodsocker"
    Och ska ingen i elevhälsans medicinska gren fråga om kropp törst
    Och ska ingen i elevhälsans medicinska gren fråga om kropp viktnedgång
    Och ska ingen i elevhälsans medicinska gren fråga om kropp trött

  Scenario: Ingen har frågat är inte samma sak som nej
    Givet ärendet vilma-9
    Så ska ingen ha frågat om det som regeln kropp-fråga-törst behöver veta i elevhälsans medicinska gren
    Och ska ingen ha frågat om det som regeln kropp-fråga-vikt behöver veta i elevhälsans medicinska gren
    Och ska ingen ha frågat om det som regeln kropp-blodsocker behöver veta i elevhälsans medicinska gren
    Och ska kropp törst vara inte frågat i elevhälsans medicinska gren

  Scenario: Högt blodsocker är sjukhus nu, och mamma får veta
    Givet ärendet vilma-9
    När klockan blir 2026-09-11 13:00
    Och skolsköterska i elevhälsans medicinska gren antecknar att blodsocker är förhöjt
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "ringer barnakuten eller 112 och ser till att en vuxen följer med" senast 2026-09-11 13:30, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "ringer vårdnadshavarna och berättar vart barnet är på väg" senast 2026-09-11 13:30, annars får verksamhetschef elevhälsa veta

  Scenario: Normalt blodsocker släcker brådskan, men Vilma får fortfarande gå på toaletten
    Givet ärendet vilma-9
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att kropp törst är ja
    Och skolsköterska i elevhälsans medicinska gren antecknar att blodsocker är normalt
    Så ska regeln kropp-blodsocker inte gälla i elevhälsans medicinska gren
    Och ska regeln kropp-akut inte ha slagit till i elevhälsans medicinska gren
    Och ska regeln kropp-toalett-får-gå gälla i elevhälsans medicinska gren

  Scenario: Hinner ingen fråga på fredagen får verksamhetschefen veta på lördagsmorgonen
    Givet ärendet vilma-9
    När klockan blir 2026-09-12 08:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att svaret på kropp törst dröjer
    Och ska skolsköterska i elevhälsans medicinska gren fråga om kropp törst senast 2026-09-11 23:59
    Och ska rektor i skola ha fått veta att "ser till att skolsköterskan träffar barnet" dröjer

  Scenario: Täta toalettbesök är ingen orosanmälan
    Givet ärendet vilma-9
    Så ska väg far-illa inte pågå i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    Och ska väg far-illa inte pågå i elevhälsans medicinska gren
    Och ska väg vägd-orosanmälan inte pågå i elevhälsans medicinska gren
    Och ska regeln barn-syskon inte ha slagit till i skola
    Och ska ingen ha larmats i elevhälsans medicinska gren
    Och ska orosanmälan inte ha lämnat skola

  Scenariomall: Vilma kan inte läggas åt sidan så länge något väntar
    Givet ärendet vilma-9
    När <vem> avslutar delen med "mamma är inte bekymrad"
    Så ska det nekas med BL-C011
    Och ska delen i <del> vara öppen

    Exempel:
      | vem                                            | del                        |
      | lärare i skola                                 | skola                      |
      | skolsköterska i elevhälsans medicinska gren    | elevhälsans medicinska gren |

  Scenario: Att mamma inte är bekymrad tar inte bort det som läraren har sett
    Givet ärendet vilma-9
    När mamma berättar för lärare i skola att kropp går ofta på toaletten är nej
    Så ska kropp går ofta på toaletten vara ja i skola
    Och ska regeln kropp-toalett gälla i skola
    Och ska lärare i skola ha att göra "ser till att skolsköterskan träffar barnet"

  Scenario: Vill Vilma inte svara är frågorna kvar, och ingen räknar det som nej
    Givet ärendet vilma-9
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att barnets syn är ville inte
    Så ska skolsköterska i elevhälsans medicinska gren fråga om kropp törst senast 2026-09-11 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren fråga om kropp trött senast 2026-09-11 23:59
    Och ska väg barnets väg stå i steget kartläggning i elevhälsans medicinska gren

  Scenario: Nämner läraren det en gång till blir det inte två av allt
    Givet ärendet vilma-9
    När någon annan berättar för skolsköterska i elevhälsans medicinska gren att kropp går ofta på toaletten är ja
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "säger till läraren att barnet får gå på toaletten när det behöver" senast 2026-09-14 23:59
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Slutar skolsköterskan på fredagen är frågorna verksamhetschefens redan idag
    Givet ärendet vilma-9
    När skolsköterska i elevhälsans medicinska gren slutar
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren vara ansvarig
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren fråga om kropp törst senast 2026-09-11 23:59
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha larmats
