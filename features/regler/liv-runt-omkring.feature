# language: sv
# Källa: vårdprogram suicid; elevhälsan expertsvar självskada; HSL 2017:30 5 kap. 6 §; FB 1949:381 6 kap. 11 §; vinjetterna Linda och Jasmine (SKR 2023 bilaga 1).
# Den som antecknar först svarar för delen. Någon annan får sedan veta, så att de två går att skilja åt.
Egenskap: Runt barnet som inte vill leva gör var och en sitt: psykiatrin, förskolan, de vuxna hemma och den som ser såret

  # ---- Barnet är redan hos psykiatrin ----

  Scenario: Psykiatrin bedömer själv och skickar inte barnet vidare till sig själv
    Givet ett barn som är 15 år
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och barnet berättar för sjuksköterska i vården i bup att sagt om livet är tungt
    Så ska regeln liv-i-psykiatrin gälla i bup
    Och ska sjuksköterska i vården i bup svara för väg oro-för-suicid-i-psykiatrin senast 2026-10-14 09:30, annars får enhetschef veta
    Och ska väg oro-för-suicid-i-psykiatrin stå i steget bedöm nu i bup
    Och ska akut överlämning inte ha lämnat bup

  Scenariomall: Psykiatrin bedömer vid minsta tecken, också när ingen vet åldern
    När barnet berättar för läkare i vården i bup att <svar>
    Så ska regeln liv-i-psykiatrin <gäller> i bup
    Och ska väg oro-för-suicid-i-psykiatrin <vägen> i bup

    Exempel:
      | svar                                            | gäller     | vägen     |
      | sagt om livet är tungt och självskada är nej     | gälla      | pågå      |
      | sagt om livet är nej och självskada är berättad  | gälla      | pågå      |
      | sagt om livet är nej och självskada är nej       | inte gälla | inte pågå |

  Scenariomall: Ett ofta nedstämt barn hos psykiatrin får frågan om livet idag
    När barnet säger "Kan jag få prata med någon" till psykolog i vården i bup
    Och sjuksköterska i vården i bup antecknar att ledsen eller nedstämd är <ledsen>
    Så ska psykolog i vården i bup fråga om sagt om livet senast <tid>, annars får enhetschef veta

    Exempel:
      | ledsen | tid              |
      | ofta   | 2026-10-14 23:59 |
      | ibland | 2026-10-16 23:59 |

  # ---- En vuxen elev ----

  Scenario: En elev som har fyllt 18 år får samma skydd och vuxenpsykiatrin tar emot
    Givet ett barn som är 18 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Så ska regeln liv-vuxen-elev gälla i skola
    Och ska lärare i skola svara för väg oro-för-suicid-vuxen senast 2026-10-14 09:30, annars får rektor veta
    Och ska akut överlämning från skola till vuxenpsykiatri vila på nödläge
    Och ska väg oro-för-suicid inte pågå i skola
    Och ska väg far-illa inte pågå i skola

  Scenariomall: Vuxenvägen är till för den som har fyllt 18 år och har antytt något
    Givet ett barn som är <år> år
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln liv-vuxen-elev <gäller> i skola
    Och ska väg oro-för-suicid-vuxen <vägen> i skola

    Exempel:
      | år | svar                                            | gäller     | vägen     |
      | 18 | sagt om livet är tungt och självskada är nej     | gälla      | pågå      |
      | 18 | sagt om livet är nej och självskada är berättad  | gälla      | pågå      |
      | 18 | sagt om livet är nej och självskada är nej       | inte gälla | inte pågå |
      | 17 | sagt om livet är tungt och självskada är nej     | inte gälla | inte pågå |

  Scenariomall: Vuxenvägen börjar var den vuxna eleven än säger det
    Givet ett barn som är 18 år
    När barnet berättar för <vem> i <var> att sagt om livet är planer
    Så ska <vem> i <var> svara för väg oro-för-suicid-vuxen senast 2026-10-14 09:30, annars får <chef> veta
    Och ska akut överlämning från <var> till vuxenpsykiatri vila på nödläge

    Exempel:
      | vem                    | var                         | chef                      |
      | lärare                 | fristående skola            | rektor                    |
      | skolsköterska          | elevhälsans medicinska gren | verksamhetschef elevhälsa |
      | läkare i vården        | vårdcentral                 | enhetschef                |
      | psykolog i vården      | första linjen               | enhetschef                |
      | läkare i vården        | barnmedicin                 | enhetschef                |
      | fysioterapeut          | habilitering                | enhetschef                |
      | kurator i vården       | ungdomsmottagning           | enhetschef                |
      | socialsekreterare      | socialtjänst                | enhetschef socialtjänst   |
      | socialsekreterare      | socialjour                  | enhetschef socialtjänst   |
      | socialsekreterare      | barnahus                    | enhetschef socialtjänst   |
      | polis                  | polis                       | polis                     |

  # ---- Det lilla barnet ----

  Scenario: Pedagogen är inte ensam med ett litet barns ord
    Givet ett barn som är 5 år
    När barnet säger "Kan vi leka" till specialpedagog i förskola
    Och barnet berättar för pedagog i förskola att sagt om livet är tungt
    Så ska regeln liv-förskola-råd gälla i förskola
    Och ska pedagog i förskola ha att göra "ringer barnhälsovårdens psykolog eller BUP och får råd om hur man talar med barnet" senast 2026-10-14 11:00, annars får förskolerektor veta
    När klockan blir 2026-10-14 11:00
    Så ska förskolerektor i förskola ha fått veta att "ringer barnhälsovårdens psykolog eller BUP" dröjer
    När pedagog i förskola gör klart "ringer barnhälsovårdens psykolog eller BUP"
    Så ska ingen i förskola ha att göra "ringer barnhälsovårdens psykolog eller BUP"

  Scenariomall: Det lilla barnets ord tas på allvar och dess sår likaså
    När barnet berättar för pedagog i förskola att <svar>
    Så ska regeln liv-förskola-råd <gäller> i förskola

    Exempel:
      | svar                                            | gäller     |
      | sagt om livet är tungt och självskada är nej     | gälla      |
      | sagt om livet är nej och självskada är berättad  | gälla      |
      | sagt om livet är nej och självskada är nej       | inte gälla |

  # ---- De vuxna hemma ----

  Scenario: Vårdnadshavarna får veta samma dag, så som barnet vill ha det sagt
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är vill vara död
    Så ska regeln liv-vårdnadshavare gälla i skola
    Och ska mentor i skola ha att göra "frågar barnet hur det ska sägas och berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot" senast 2026-10-14 23:59, annars får rektor veta
    När klockan blir 2026-10-14 23:59
    Så ska rektor i skola ha fått veta att "berättar för vårdnadshavarna efter trygghetsfrågan" dröjer
    När mentor i skola gör klart "berättar för vårdnadshavarna efter trygghetsfrågan"
    Så ska ingen i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan"

  Scenariomall: Hem berättas det när barnet vill dö eller har gjort sig illa, inte när livet är tungt
    Givet ett barn som är 14 år
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln liv-vårdnadshavare <gäller> i skola

    Exempel:
      | svar                                                  | gäller     |
      | sagt om livet är vill vara död och självskada är nej   | gälla      |
      | sagt om livet är tungt och självskada är nej           | inte gälla |
      | sagt om livet är nej och självskada är berättad        | gälla      |

  Scenario: Ingenting berättas hemma för den som gör barnet illa
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för lärare i skola om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Och barnet berättar för lärare i skola att sagt om livet är vill vara död
    Så ska regeln liv-vårdnadshavare gälla i skola
    Och ska inga meddelanden från skola nå pappa
    Och ska "berättar för vårdnadshavarna efter trygghetsfrågan" i skola inte nå pappa

  Scenario: När hemmet är tryggt tar de vuxna undan det farliga och någon är vaken
    Givet ett barn som är 16 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer och trygg hem idag är ja
    Så ska regeln liv-säkra-hemmet gälla i skola
    Och ska mentor i skola ha att göra "kommer överens med de vuxna hemma om att ta undan det farliga och om vem som är vaken" senast 2026-10-14 23:59, annars får rektor veta
    När klockan blir 2026-10-14 23:59
    Så ska rektor i skola ha fått veta att "ta undan det farliga" dröjer
    När mentor i skola gör klart "ta undan det farliga"
    Så ska ingen i skola ha att göra "ta undan det farliga"

  Scenariomall: De vuxna hemma säkrar hemmet bara vid planer och bara när det är tryggt där
    När barnet berättar för lärare i skola att <svar>
    Så ska regeln liv-säkra-hemmet <gäller> i skola

    Exempel:
      | svar                                                            | gäller     |
      | sagt om livet är förberett eller försökt och trygg hem idag är ja | gälla      |
      | sagt om livet är tankar och trygg hem idag är ja                 | inte gälla |
      | sagt om livet är planer och trygg hem idag är nej                | inte gälla |
      | sagt om livet är planer                                         | vara okänd |

  # ---- Såret ----

  Scenario: Ett sår från idag ses om samma dag och samtalet kommer efteråt
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att självskada är sedd
    Så ska regeln liv-skada gälla i skola
    Och ska lärare i skola ha att göra "ser till att skadan blir omsedd av skolsköterskan eller vården" senast 2026-10-14 23:59, annars får rektor veta
    När klockan blir 2026-10-14 23:59
    Så ska rektor i skola ha fått veta att "skadan blir omsedd" dröjer
    När lärare i skola gör klart "skadan blir omsedd"
    Så ska ingen i skola ha att göra "skadan blir omsedd"

  Scenariomall: Såret ses om när det är från idag eller när någon har sett det
    När barnet berättar för lärare i skola att självskada är <skada> och självskada senast är <senast>
    Så ska regeln liv-skada <gäller> i skola

    Exempel:
      | skada    | senast         | gäller     |
      | berättad | idag           | gälla      |
      | berättad | senaste veckan | inte gälla |
      | sedd     | senaste veckan | gälla      |

  # ---- Vården efteråt ----

  Scenario: Vården av den som planerar att dö hör hemma i psykiatrin
    Givet ett barn som är 17 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och barnet berättar för lärare i skola att sagt om livet är planer
    Så ska regeln liv-psykiatri gälla i skola
    Och ska mentor i skola svara för väg remiss-till-bup senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Den uppvarvade som nästan inte sover hör också till psykiatrin
    # Linda: full av självförtroende, forcerat tal, sover allt mindre utan att bli trött.
    Givet ett barn som är 17 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och lärare i skola antecknar att sagt om livet är nej och ovanligt uppvarvad är ja och förändring i sömn är ny
    Så ska regeln liv-psykiatri gälla i skola
    Och ska väg remiss-till-bup stå i steget underlag i skola
    Och ska väg oro-för-suicid inte pågå i skola

  Scenariomall: Psykiatrin för barn vid planer, eller vid uppvarvat tillstånd med ändrad sömn
    Givet ett barn som är <år> år
    När lärare i skola antecknar att sagt om livet är <livet> och ovanligt uppvarvad är <uppvarvad> och förändring i sömn är <sömn>
    Så ska regeln liv-psykiatri <gäller> i skola

    Exempel:
      | år | livet  | uppvarvad | sömn          | gäller     |
      | 17 | planer | nej       | nej           | gälla      |
      | 17 | tankar | nej       | ny            | inte gälla |
      | 17 | tankar | ja        | nej           | inte gälla |
      | 17 | tankar | ja        | länge         | gälla      |
      | 17 | tankar | ja        | kommer och går | gälla     |
      | 18 | planer | nej       | nej           | inte gälla |
      | 18 | nej    | ja        | ny            | inte gälla |

  Scenario: Skolan nöjer sig inte med att barnet är hemskickat utan ny tid
    Givet ett barn som är 14 år
    När barnet säger "Kan jag få prata med någon" till mentor i skola
    Och någon annan berättar för lärare i skola att vårdens besked är hem utan ny tid
    Så ska regeln liv-hem-utan-tid gälla i skola
    Och ska mentor i skola ha att göra "ringer mottagningen som såg barnet och frågar vem som följer det nu" senast 2026-10-15 23:59, annars får rektor veta
    När klockan blir 2026-10-15 23:59
    Så ska rektor i skola ha fått veta att "ringer mottagningen som såg barnet" dröjer
    När mentor i skola gör klart "ringer mottagningen som såg barnet"
    Så ska ingen i skola ha att göra "ringer mottagningen som såg barnet"

  Scenariomall: Med en ny tid, eller kvar i vården, har någon barnet
    När någon annan berättar för lärare i skola att vårdens besked är <besked>
    Så ska regeln liv-hem-utan-tid inte gälla i skola

    Exempel:
      | besked           |
      | hem med ny tid   |
      | kvar i vården    |
