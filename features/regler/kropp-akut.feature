# language: sv
# Källa: PSL 2010:659 6 kap. 1 §, HSL 2017:30 5 kap. 6 §, Skollagen 2010:800 2 kap. 27-28 §§; tiderna är lokala.
Egenskap: Den som svimmar, svälter eller har värk får sin kropp undersökt så fort som den behöver.

  # ---- Fara nu ----

  Scenariomall: Ett farligt tillstånd betyder sjukhus nu, och de hemma får veta vart barnet är på väg
    När <först> i <hos> antecknar att kropp smärta är nej
    Och <sedan> i <hos> antecknar att <svar>
    Så ska regeln kropp-akut gälla i <hos>
    Och ska <sedan> i <hos> ha att göra "ringer barnakuten eller 112 och ser till att en vuxen följer med" senast 2026-10-14 09:30, annars får <chef> veta
    Och ska <först> i <hos> ha att göra "ringer vårdnadshavarna och berättar vart barnet är på väg" senast 2026-10-14 09:30, annars får <chef> veta
    När <sedan> i <hos> gör klart "ringer barnakuten eller 112"
    Och <först> i <hos> gör klart "berättar vart barnet är på väg"
    Så ska ingen i <hos> ha att göra "barnakuten"

    Exempel:
      | först      | sedan         | hos                         | chef                      | svar                                         |
      | skolläkare | skolsköterska | elevhälsans medicinska gren | verksamhetschef elevhälsa | blodsocker är förhöjt                        |
      | pedagog    | pedagog       | förskola                    | förskolerektor            | kropp svimmat är ja och äter är nästan inget |
      | lärare     | mentor        | skola                       | rektor                    | kropp svimmat är ja och äter är nästan inget |

  Scenario: Faller barnet ihop igen rings det igen
    När lärare i skola antecknar att kropp smärta är nej
    Och mentor i skola antecknar att kropp svimmat är ja och äter är nästan inget
    Och mentor i skola gör klart "ringer barnakuten eller 112"
    Och barnsamordnare i skola antecknar att kropp svimmat är ja
    Så ska barnsamordnare i skola ha att göra "ringer barnakuten eller 112 och ser till att en vuxen följer med" senast 2026-10-14 09:30, annars får rektor veta

  Scenariomall: Det som inte är akut ringer ingen 112 för
    När skolsköterska i elevhälsans medicinska gren antecknar att blodsocker är normalt
    Och skolsköterska i elevhälsans medicinska gren antecknar att <svar>
    Så ska regeln kropp-akut inte gälla i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren ha att göra "112"

    Exempel:
      | svar                                          |
      | kropp svimmat är ja och äter är lite          |
      | kropp svimmat är nej och äter är nästan inget |

  Scenario: Ringer ingen inom en halvtimme får rektorn veta
    När lärare i skola antecknar att kropp smärta är nej
    Och mentor i skola antecknar att kropp svimmat är ja och äter är nästan inget
    Och klockan blir 2026-10-14 09:35
    Så ska rektor i skola ha fått veta att "ringer barnakuten eller 112" dröjer
    Och ska rektor i skola ha fått veta att "berättar vart barnet är på väg" dröjer

  # ---- Svält ----

  Scenario: Den som nästan inte äter och går ned i vikt undersöks samma dag, och psykiatrin får en remiss
    Givet ett barn som är 14 år
    När lärare i skola antecknar att kropp smärta är nej
    Och mentor i skola antecknar att äter är nästan inget och kropp viktnedgång är ja
    Så ska regeln kropp-svält gälla i skola
    Och ska lärare i skola ha att göra "ser till att skolsköterskan eller en läkare tar puls, blodtryck och vikt" senast 2026-10-14 23:59, annars får rektor veta
    Och ska väg remiss-till-bup stå i steget underlag i skola
    När lärare i skola gör klart "puls, blodtryck och vikt"
    Så ska ingen i skola ha att göra "puls, blodtryck och vikt"

  Scenariomall: Svälten tas om hand var den än märks
    Givet ett barn som är 14 år
    När <vem> i <hos> antecknar att äter är nästan inget och kropp viktnedgång är ja
    Så ska <vem> i <hos> ha att göra "tar puls, blodtryck och vikt" senast 2026-10-14 23:59, annars får <chef> veta

    Exempel:
      | vem              | hos        | chef           |
      | kurator          | elevhälsan | rektor         |
      | pedagog          | förskola   | förskolerektor |
      | kurator i vården | bup        | enhetschef     |

  Scenario: Dröjer undersökningen till nästa dag får rektorn veta
    När lärare i skola antecknar att äter är nästan inget och kropp viktnedgång är ja
    Och klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "tar puls, blodtryck och vikt" dröjer

  Scenariomall: Äter barnet, eller håller det vikten, är det ingen svält
    När skolsköterska i elevhälsans medicinska gren antecknar att <svar>
    Så ska regeln kropp-svält inte gälla i elevhälsans medicinska gren
    Och ska väg remiss-till-bup inte pågå i elevhälsans medicinska gren

    Exempel:
      | svar                                              |
      | äter är lite och kropp viktnedgång är ja          |
      | äter är nästan inget och kropp viktnedgång är nej |

  Scenario: Den som nästan inte äter frågas samma dag om vikten
    När skolläkare i elevhälsans medicinska gren antecknar att kropp smärta är nej
    Och skolsköterska i elevhälsans medicinska gren antecknar att äter är nästan inget
    Så ska regeln kropp-svält vara okänd i elevhälsans medicinska gren
    Och ska skolläkare i elevhälsans medicinska gren fråga om kropp viktnedgång senast 2026-10-14 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Ingen frågar om maten när ingen har sett hur barnet äter
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp viktnedgång är ja
    Så ska regeln kropp-svält inte gälla i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren fråga om äter

  # ---- Skolsköterskan idag, eller snart ----

  Scenariomall: Den som har svimmat eller nästan inte äter ses av skolsköterskan idag
    När <först> i <hos> antecknar att kropp törst är nej
    Och <sedan> i <hos> antecknar att <svar>
    Så ska regeln kropp-skolsköterska-idag gälla i <hos>
    Och ska <först> i <hos> ha att göra "ser till att skolsköterskan träffar barnet" senast 2026-10-14 23:59, annars får rektor veta
    När <först> i <hos> gör klart "ser till att skolsköterskan träffar barnet"
    Så ska ingen i <hos> ha att göra "ser till att skolsköterskan träffar barnet"

    Exempel:
      | först          | sedan   | hos        | svar                 |
      | lärare         | mentor  | skola      | kropp svimmat är ja  |
      | specialpedagog | kurator | elevhälsan | äter är nästan inget |

  Scenario: Den som äter lite men inte har svimmat kan vänta på sin tid
    När mentor i skola antecknar att kropp svimmat är nej och äter är lite
    Så ska regeln kropp-skolsköterska-idag inte gälla i skola
    Och ska ingen i skola ha att göra "ser till att skolsköterskan träffar barnet"

  Scenario: Har skolsköterskan inte sett den som svimmade får rektorn veta dagen efter
    När lärare i skola antecknar att kropp svimmat är ja
    Och klockan blir 2026-10-15 08:00
    Så ska rektor i skola ha fått veta att "ser till att skolsköterskan träffar barnet" dröjer

  Scenariomall: Värk, trötthet och annat i kroppen ger ett samtal hos skolsköterskan inom fem skoldagar
    När <först> i <hos> antecknar att <svar>
    Så ska regeln kropp-skolsköterska gälla i <hos>
    Och ska <först> i <hos> ha att göra "erbjuder barnet ett samtal hos skolsköterskan om kroppen, sömnen, måendet och livet" senast 2026-10-21 23:59, annars får rektor veta

    Exempel:
      | först          | hos              | svar                       |
      | specialpedagog | elevhälsan       | kropp smärta är ja         |
      | lärare         | skola            | kropp trött är ja          |
      | mentor         | skola            | kropp blek och tanig är ja |
      | mentor         | fristående skola | kropp viktnedgång är ja    |
      | kurator        | elevhälsan       | kropp svimmat är ja        |
      | lärare         | skola            | kropp ofta sjuk är ja      |
      | lärare         | skola            | äter är lite               |

  Scenario: Samtalet hos skolsköterskan är den ansvarigas sak, inte den som såg det
    När lärare i skola antecknar att kropp törst är nej
    Och mentor i skola antecknar att kropp smärta är ja
    Så ska lärare i skola ha att göra "erbjuder barnet ett samtal hos skolsköterskan" senast 2026-10-21 23:59, annars får rektor veta
    När lärare i skola gör klart "erbjuder barnet ett samtal hos skolsköterskan"
    Så ska ingen i skola ha att göra "erbjuder barnet ett samtal hos skolsköterskan"

  Scenario: Blir samtalet hos skolsköterskan inte av får rektorn veta
    När lärare i skola antecknar att kropp smärta är ja
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "erbjuder barnet ett samtal hos skolsköterskan" dröjer

  Scenario: Den som mår bra i kroppen och äter som vanligt behöver inget samtal om kroppen
    När mentor i skola antecknar:
      | fakta                | värde       |
      | kropp smärta         | nej         |
      | kropp trött          | nej         |
      | kropp blek och tanig | nej         |
      | kropp viktnedgång    | nej         |
      | kropp svimmat        | nej         |
      | kropp ofta sjuk      | nej         |
      | äter                 | som vanligt |
    Så ska regeln kropp-skolsköterska inte gälla i skola
    Och ska regeln kropp-skolsköterska-idag inte gälla i skola
    Och ska ingen i skola ha att göra "skolsköterskan"

  # ---- Skolsköterskans eget rum ----

  Scenariomall: Skolsköterskan undersöker och frågar om kroppen, sömnen och måendet
    När skolläkare i elevhälsans medicinska gren antecknar att <svar>
    Så ska regeln kropp-hälsosamtal gälla i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "undersöker barnet och frågar om kroppen, sömnen och måendet" senast 2026-10-21 23:59, annars får verksamhetschef elevhälsa veta

    Exempel:
      | svar                       |
      | kropp smärta är ja         |
      | kropp trött är ja          |
      | kropp blek och tanig är ja |
      | äter är lite               |

  Scenario: Hälsosamtalet är klart när skolsköterskan har undersökt barnet
    När skolläkare i elevhälsans medicinska gren antecknar att kropp smärta är ja
    Och skolsköterska i elevhälsans medicinska gren gör klart "undersöker barnet och frågar"
    Så ska ingen i elevhälsans medicinska gren ha att göra "undersöker barnet och frågar"

  Scenario: Dröjer hälsosamtalet får verksamhetschefen veta
    När skolläkare i elevhälsans medicinska gren antecknar att kropp smärta är ja
    Och klockan blir 2026-10-22 08:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "undersöker barnet och frågar" dröjer

  Scenario: Utan besvär i kroppen behövs inget extra hälsosamtal
    När skolsköterska i elevhälsans medicinska gren antecknar:
      | fakta                | värde       |
      | kropp smärta         | nej         |
      | kropp trött          | nej         |
      | kropp blek och tanig | nej         |
      | äter                 | som vanligt |
    Så ska regeln kropp-hälsosamtal inte gälla i elevhälsans medicinska gren

  Scenariomall: Viktnedgång, svimning och många sjukdagar undersöks av läkare
    När skolsköterska i elevhälsans medicinska gren antecknar att <svar>
    Så ska regeln kropp-läkare-skola gälla i elevhälsans medicinska gren
    Och ska väg läkare-på-vårdcentralen stå i steget underlag i elevhälsans medicinska gren

    Exempel:
      | svar                    |
      | kropp viktnedgång är ja |
      | kropp svimmat är ja     |
      | kropp ofta sjuk är ja   |

  Scenario: Den som inte har gått ned i vikt, svimmat eller ofta är sjuk skickas inte till läkare
    När skolsköterska i elevhälsans medicinska gren antecknar att kropp viktnedgång är nej och kropp svimmat är nej och kropp ofta sjuk är nej
    Så ska regeln kropp-läkare-skola inte gälla i elevhälsans medicinska gren
    Och ska väg läkare-på-vårdcentralen inte pågå i elevhälsans medicinska gren
