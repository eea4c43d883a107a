# language: sv
# Källa: vård- och insatsprogram, HSF 2017:80 6 kap. 1 §, SKR 2023 bilaga 1, BUP 30+30, SoL 2025:400 10 kap. 8 §; tiderna är lokala.
Egenskap: Oro, nedstämdhet och tvång behandlas nära barnet, psykiatrin tar det svåra, och flera som hjälper samma barn gör en plan.

  # ---- Tvång ----

  Scenario: Tvång som hindrar vardagen leder till första linjen
    När mentor i skola antecknar att ritualer eller tvång är hindrar vardagen
    Så ska regeln mående-tvång gälla i skola
    Och ska väg remiss-till-första-linjen stå i steget underlag i skola

  Scenario: Tvång som bara märks är ingen remiss
    När mentor i skola antecknar att ritualer eller tvång är märks
    Så ska regeln mående-tvång inte gälla i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola

  Scenario: Den som redan är på väg till psykiatrin får ingen andra remiss
    När lärare i skola antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och mentor i skola antecknar:
      | fakta                | värde            |
      | ritualer eller tvång | hindrar vardagen |
      | rädd eller orolig    | ofta             |
      | vardag hemma         | påverkad         |
    Så ska väg remiss-till-bup pågå i skola
    Och ska regeln mående-tvång inte gälla i skola
    Och ska regeln mående-nedstämd inte gälla i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola

  # ---- Nedstämd eller orolig ----

  Scenariomall: Nedstämdhet och oro som märks i vardagen leder till första linjen
    Givet ett barn som är 13 år
    Och barnet går i grundskola
    När mentor i skola antecknar att <svar>
    Så ska regeln mående-nedstämd gälla i skola
    Och ska väg remiss-till-första-linjen stå i steget underlag i skola

    Exempel:
      | svar                                                               |
      | ledsen eller nedstämd är ofta och vardag i skolan är påverkad      |
      | rädd eller orolig är ofta och vardag hemma är påverkad             |
      | ledsen eller nedstämd är ibland och sagt om livet är vill vara död |
      | ledsen eller nedstämd är ibland och slutat med fritid är ja        |
      | sagt om livet är vill vara död och slutat med fritid är ja         |

  Scenariomall: Hur mycket det märks avgör om barnet behöver första linjen
    Givet ett barn som är 13 år
    Och barnet går i grundskola
    När mentor i skola antecknar:
      | fakta             | värde    |
      | vardag i skolan   | fungerar |
      | vardag hemma      | fungerar |
      | vardag med vänner | <vänner> |
    Och mentor i skola antecknar:
      | fakta                 | värde    |
      | ledsen eller nedstämd | <ledsen> |
      | rädd eller orolig     | <rädd>   |
      | sagt om livet         | <sagt>   |
      | slutat med fritid     | <fritid> |
    Så ska regeln mående-nedstämd <gäller> i skola

    Exempel:
      | vänner   | ledsen | rädd   | sagt          | fritid | gäller     |
      | fungerar | ofta   | ofta   | tungt         | nej    | inte gälla |
      | påverkad | ibland | ibland | tungt         | nej    | inte gälla |
      | påverkad | nej    | nej    | vill vara död | nej    | inte gälla |
      | påverkad | nej    | nej    | tungt         | ja     | inte gälla |
      | påverkad | ofta   | nej    | nej           | nej    | gälla      |

  Scenariomall: Tankar på att dö hör till psykiatrin och inte till första linjen, och förskolans barn får ingen sådan remiss
    Givet ett barn som är 5 år
    Och barnet går i <skolform>
    När kurator i vården i vårdcentral antecknar:
      | fakta                 | värde  |
      | ledsen eller nedstämd | ofta   |
      | slutat med fritid     | ja     |
      | sagt om livet         | <sagt> |
    Så ska regeln mående-nedstämd <gäller> i vårdcentral

    Exempel:
      | skolform      | sagt          | gäller     |
      | förskoleklass | vill vara död | gälla      |
      | förskoleklass | tankar        | inte gälla |
      | förskola      | tungt         | inte gälla |

  Scenario: Vet ingen i vilken skolform barnet går får det ändå sin remiss
    När kurator i vården i vårdcentral antecknar att ledsen eller nedstämd är ibland och slutat med fritid är ja
    Så ska regeln mående-nedstämd gälla i vårdcentral

  # ---- Vardagen har stannat ----

  Scenariomall: När vardagen har stannat tar elevhälsan ställning till psykiatrin
    När lärare i skola antecknar att frånvaro är knappt i skolan
    Och mentor i skola antecknar att <svar>
    Så ska regeln mående-lyft-till-elevhälsan gälla i skola
    Och ska lärare i skola ha att göra "tar upp med elevhälsan om barnet behöver en remiss till BUP" senast 2026-10-21 23:59, annars får rektor veta
    Och ska väg remiss-till-bup inte pågå i skola
    När lärare i skola gör klart "tar upp med elevhälsan om barnet behöver en remiss"
    Så ska ingen i skola ha att göra "tar upp med elevhälsan om barnet behöver en remiss"

    Exempel:
      | svar                       |
      | vardag hemma är påverkad   |
      | vardag i skolan är stannat |

  Scenario: I en fristående skola har den som skrev först samma uppgift
    När mentor i fristående skola antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Så ska mentor i fristående skola ha att göra "tar upp med elevhälsan om barnet behöver en remiss till BUP" senast 2026-10-21 23:59, annars får rektor veta

  Scenario: Tar ingen upp det med elevhälsan får rektorn veta
    När mentor i skola antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Och klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att "tar upp med elevhälsan om barnet behöver en remiss" dröjer

  Scenariomall: Så länge vardagen går runt behöver varken skolan eller elevhälsan en remiss till psykiatrin
    När lärare i skola antecknar att frånvaro är <frånvaro> och vardag hemma är <hemma> och vardag i skolan är <skolan>
    Och kurator i elevhälsan antecknar att frånvaro är <frånvaro> och vardag hemma är <hemma> och vardag i skolan är <skolan>
    Så ska regeln mående-lyft-till-elevhälsan <gäller> i skola
    Och ska regeln mående-psykiatri <gäller> i elevhälsan

    Exempel:
      | frånvaro        | hemma    | skolan   | gäller     |
      | upprepad        | stannat  | stannat  | inte gälla |
      | knappt i skolan | fungerar | påverkad | inte gälla |

  Scenariomall: Elevhälsan skriver remissen när vardagen har stannat
    När <vem> i <hos> antecknar att frånvaro är knappt i skolan och <svar>
    Så ska regeln mående-psykiatri gälla i <hos>
    Och ska väg remiss-till-bup stå i steget underlag i <hos>

    Exempel:
      | vem           | hos                         | svar                       |
      | kurator       | elevhälsan                  | vardag hemma är påverkad   |
      | skolsköterska | elevhälsans medicinska gren | vardag i skolan är stannat |

  Scenario: När mamma har sagt ja till en remiss skriver elevhälsan den
    Givet att barnets vårdnadshavare är mamma
    När kurator i elevhälsan antecknar att frånvaro är nej
    Så ska regeln mående-psykiatri inte gälla i elevhälsan
    Och ska väg remiss-till-bup inte pågå i elevhälsan
    När mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska regeln mående-psykiatri gälla i elevhälsan
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

  # ---- Flera aktörer, en plan ----

  Scenariomall: Psykiatrin tillsammans med någon annan betyder en gemensam plan
    Givet ett barn som är 14 år
    Och barnsamordnare i skola håller ihop barnets väg
    Och att barnets vårdnadshavare är pappa
    När lärare i skola antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Så ska väg remiss-till-bup pågå i skola
    Och ska väg sip inte pågå i skola
    När mentor i skola antecknar om pappa att <svar>
    Så ska väg <väg> pågå i skola
    Och ska regeln sip-flera gälla i skola
    Och ska väg sip stå i steget fråga familjen i skola
    Och ska barnsamordnare i skola ha att göra "tar reda på vilka som har varit med tidigare, vilka som är med nu och vilka som kan behövas framöver" senast 2026-10-28 23:59, annars får rektor veta
    När barnsamordnare i skola gör klart "tar reda på vilka som har varit med tidigare"
    Så ska ingen i skola ha att göra "tar reda på vilka som har varit med tidigare"

    Exempel:
      | svar                                                    | väg              |
      | frånvaro är upprepad                                    | frånvaro         |
      | utsatt för slag är ja och gjort av vårdnadshavare är ja | far-illa         |
      | uteblev från besök är ja                                | vägd-orosanmälan |

  Scenariomall: Också utan psykiatrin kan barnet behöva en gemensam plan
    Givet <samlar> i <hos> håller ihop barnets väg
    När <ser> i <hos> antecknar att <svar>
    Så ska regeln sip-flera gälla i <hos>
    Och ska väg sip stå i steget fråga familjen i <hos>
    Och ska <samlar> i <hos> ha att göra "tar reda på vilka som har varit med tidigare" senast 2026-10-28 23:59, annars får rektor veta

    Exempel:
      | samlar         | ser     | hos        | svar                                                       |
      | barnsamordnare | lärare  | skola      | frånvaro är knappt i skolan och vardag i skolan är stannat |
      | barnsamordnare | lärare  | skola      | frånvaro är knappt i skolan och vardag hemma är påverkad   |
      | skolpsykolog   | kurator | elevhälsan | utredning är övervägs och vuxen hemma är sjuk              |

  # Ingen ber sig själv om en plan: socialtjänsten är en av dem som ska upprätta den.
  Scenariomall: Socialtjänsten kallar själv till planen
    Givet att barnets vårdnadshavare är mamma
    När socialsekreterare i socialtjänst antecknar att <svar>
    Så ska regeln sip-hos-socialtjänsten gälla i socialtjänst
    Och ska väg sip inte pågå i socialtjänst
    Och ska socialsekreterare i socialtjänst ha att göra "frågar barnet om en gemensam plan" senast 2026-10-21 23:59, annars får enhetschef socialtjänst veta
    Och ska socialsekreterare i socialtjänst ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan och kallar till den" senast 2026-10-21 23:59, annars får enhetschef socialtjänst veta

    Exempel:
      | svar                                                       |
      | frånvaro är knappt i skolan och vardag i skolan är stannat |
      | frånvaro är knappt i skolan och vardag hemma är påverkad   |
      | utredning är övervägs och vuxen hemma är sjuk              |

  Scenario: Planen som socialtjänsten kallar till blir av
    Givet att barnets vårdnadshavare är mamma
    När socialsekreterare i socialtjänst antecknar att utredning är övervägs och vuxen hemma är sjuk
    Och socialsekreterare i socialtjänst gör klart "frågar barnet om en gemensam plan"
    Och socialsekreterare i socialtjänst gör klart "frågar vårdnadshavarna om samtycke till en gemensam plan och kallar till den"
    Så ska ingen i socialtjänst ha att göra "gemensam plan"

  Scenario: Frågar ingen om planen får chefen veta
    Givet att barnets vårdnadshavare är mamma
    När socialsekreterare i socialtjänst antecknar att utredning är övervägs och vuxen hemma är sjuk
    Och det har gått 6 arbetsdagar
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "frågar barnet om en gemensam plan" dröjer
    Och ska enhetschef socialtjänst i socialtjänst ha fått veta att "frågar vårdnadshavarna om samtycke till en gemensam plan och kallar till den" dröjer

  Scenariomall: Socialtjänsten kallar inte till en plan för den som bara behöver en hjälp
    När socialsekreterare i socialtjänst antecknar:
      | fakta           | värde       |
      | frånvaro        | <frånvaro>  |
      | vardag i skolan | <skolan>    |
      | vardag hemma    | <hemma>     |
      | utredning       | <utredning> |
      | vuxen hemma     | <vuxen>     |
      | en nära vuxen   | nej         |
    Så ska regeln sip-hos-socialtjänsten inte gälla i socialtjänst

    Exempel:
      | frånvaro         | skolan   | hemma    | utredning | vuxen       |
      | upprepad         | stannat  | stannat  | nej       | sjuk        |
      | knappt i skolan  | påverkad | fungerar | nej       | sjuk        |
      | knappt i skolan  | fungerar | fungerar | övervägs  | som vanligt |

  Scenariomall: Den som bara behöver en hjälp behöver ingen gemensam plan
    När mentor i skola antecknar:
      | fakta           | värde       |
      | frånvaro        | <frånvaro>  |
      | vardag i skolan | <skolan>    |
      | vardag hemma    | <hemma>     |
      | utredning       | <utredning> |
      | vuxen hemma     | <vuxen>     |
      | en nära vuxen   | nej         |
    Så ska regeln sip-flera inte gälla i skola
    Och ska väg sip inte pågå i skola

    Exempel:
      | frånvaro        | skolan   | hemma    | utredning | vuxen       |
      | upprepad        | stannat  | stannat  | nej       | sjuk        |
      | knappt i skolan | påverkad | fungerar | övervägs  | som vanligt |

  Scenario: En orosanmälan utan psykiatri är ännu ingen gemensam plan
    Givet att barnets vårdnadshavare är pappa
    När mentor i skola antecknar om pappa att utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska väg far-illa pågå i skola
    Och ska väg sip inte pågå i skola

  Scenario: När ingen har tagit reda på vilka som är med får rektorn veta
    Givet barnsamordnare i skola håller ihop barnets väg
    När lärare i skola antecknar att utredning är övervägs och vuxen hemma är sjuk
    Och klockan blir 2026-10-29 08:00
    Så ska rektor i skola ha fått veta att "tar reda på vilka som har varit med tidigare" dröjer
