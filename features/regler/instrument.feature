# language: sv
# Källa: SDQ poängsättning, PHQ-A, Richardson 2010, Bird 1990, vårdprogram suicid; SKR 2023 bilaga 1.
# Den som lämnar in ett formulär bedömer ingenting: poängen höjer en oro och sänker aldrig någon.
Egenskap: En poäng kan höja en oro och aldrig sänka den

  # ---- Fråga 9 ----

  Scenario: Fråga 9 på PHQ-A börjar skyddsvägen också när allt annat är noll
    Givet ett barn som är 15 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar |
      | 1 till 8 | 0    |
      | 9        | 1    |
    Så ska väg oro-för-suicid pågå i elevhälsan
    Och ska regeln liv-tecken gälla i elevhälsan
    Och ska sagt om livet vara vill vara död i elevhälsan

  Scenariomall: Vad fråga 9 än får för svar över noll, och vad som än saknas, frågar någon samma dag
    Givet ett barn som är 14 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar    |
      | 1 till 8 | <andra> |
      | 9        | <nio>   |
    Så ska väg oro-för-suicid <vägen> i elevhälsan

    Exempel:
      | andra | nio | vägen      |
      | 0     | 0   | inte pågå  |
      | 0     | 1   | pågå       |
      | 0     | 2   | pågå       |
      | 0     | 3   | pågå       |
      | –     | 1   | pågå       |
      | 3     | 0   | inte pågå  |
      | 3     | 3   | pågå       |

  Scenario: Ett svar som inte går att läsa hindrar inte skyddsvägen
    Givet ett barn som är 15 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga | svar |
      | 1     | 7    |
      | 9     | 1    |
    Så ska väg oro-för-suicid pågå i elevhälsan
    Och ska kurator i elevhälsan ha att göra "läser iakttagelsen själv"

  Scenario: En elev som har fyllt 18 får den skyddsväg som är för vuxna
    Givet ett barn som är 18 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar |
      | 1 till 8 | 0    |
      | 9        | 2    |
    Så ska väg oro-för-suicid-vuxen pågå i elevhälsan

  Scenariomall: Varje steg i suicidstegen över noll stannar någon hos barnet för
    Givet ett barn som är 15 år
    När skolsköterska i elevhälsans medicinska gren lämnar in svaren på suicidstegen:
      | fråga | svar   |
      | steg  | <steg> |
    Så ska sagt om livet vara <livet> i elevhälsans medicinska gren
    Och ska väg oro-för-suicid <vägen> i elevhälsans medicinska gren

    Exempel:
      | steg | livet                   | vägen     |
      | 0    | inte frågat             | inte pågå |
      | 1    | tungt                   | pågå      |
      | 2    | vill vara död           | pågå      |
      | 3    | tankar                  | pågå      |
      | 4    | planer                  | pågå      |
      | 5    | förberett eller försökt | pågå      |

  Scenario: Ett ifyllt papper är inte att någon har frågat barnet
    Givet ett barn som är 15 år
    När skolsköterska i elevhälsans medicinska gren lämnar in svaren på suicidstegen:
      | fråga | svar |
      | steg  | 1    |
    Så ska suicidstegen vara inte frågat i elevhälsans medicinska gren
    Och ska regeln liv-fråga-stegen gälla i elevhälsans medicinska gren

  Scenario: Riskfrågan i YP-CORE räcker för att någon ska fråga
    Givet ett barn som är 15 år
    När kurator i elevhälsan lämnar in svaren på yp-core:
      | fråga    | svar |
      | 1 till 3 | 0    |
      | 4        | 1    |
    Så ska väg oro-för-suicid pågå i elevhälsan

  # ---- En poäng höjer en oro ----

  Scenario: En hög summa på PHQ-A gör att någon frågar om livet
    Givet ett barn som är 15 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar |
      | 1 till 5 | 2    |
      | 6        | 1    |
      | 7 till 9 | 0    |
    Så ska ledsen eller nedstämd vara ofta i elevhälsan
    Och ska regeln liv-fråga-vid-nedstämdhet gälla i elevhälsan
    Och ska väg oro-för-suicid inte pågå i elevhälsan

  Scenario: En hög poäng på föräldrarnas SDQ ger barnet ett samtal
    Givet ett barn som är 12 år
    När kurator i elevhälsan lämnar in svaren på sdq-förälder:
      | fråga       | svar |
      | 1 till 25   | 1    |
      | svårigheter | 0    |
    Så ska skattning visar vara tydligt i elevhälsan
    Och ska regeln mående-skattning gälla i elevhälsan
    Och ska kurator i elevhälsan ha att göra "går igenom skattningen med barnet"

  Scenariomall: Bedömarens siffra
    Givet ett barn som är 12 år
    När skolpsykolog i elevhälsan lämnar in svaren på c-gas:
      | fråga     | svar    |
      | skattning | <siffra> |
    Så ska skattning visar vara <visar> i elevhälsan

    Exempel:
      | siffra | visar       |
      | 60     | tydligt     |
      | 61     | gränsfall   |
      | 70     | gränsfall   |
      | 71     | inte frågat |

  # ---- En låg poäng sänker ingenting ----

  Scenario: En låg summa är inget svar
    Givet ett barn som är 15 år
    När kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar |
      | 1 till 9 | 0    |
    Så ska ledsen eller nedstämd vara inte frågat i elevhälsan
    Och ska sagt om livet vara inte frågat i elevhälsan

  Scenario: Barnets egen låga SDQ tar inte bort föräldrarnas oro
    Givet ett barn som är 13 år
    När kurator i elevhälsan lämnar in svaren på sdq-förälder:
      | fråga       | svar |
      | 1 till 25   | 1    |
      | svårigheter | 0    |
    Och kurator i elevhälsan lämnar in svaren på sdq-barn:
      | fråga                | svar |
      | 1                    | 2    |
      | 2 till 3             | 0    |
      | 4                    | 2    |
      | 5 till 6             | 0    |
      | 7                    | 2    |
      | 8                    | 0    |
      | 9                    | 2    |
      | 10                   | 0    |
      | 11                   | 2    |
      | 12 till 13           | 0    |
      | 14                   | 2    |
      | 15 till 16           | 0    |
      | 17                   | 2    |
      | 18 till 19           | 0    |
      | 20 till 21           | 2    |
      | 22 till 24           | 0    |
      | 25                   | 2    |
      | svårigheter          | 0    |
    Så ska skattning visar vara tydligt i elevhälsan

  Scenario: Den som får sänka ett svar gör det inte genom att lämna in ett formulär
    Givet ett barn som är 15 år
    När mentor i skola antecknar att ledsen eller nedstämd är ofta
    Och kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta
    Och det har gått 2 dagar
    Och kurator i elevhälsan lämnar in svaren på phq-a:
      | fråga    | svar |
      | 1 till 5 | 1    |
      | 6 till 9 | 0    |
    Så ska ledsen eller nedstämd vara ofta i elevhälsan

  Scenario: Ett lågt steg tar inte bort att barnet har sagt att det planerar
    Givet ett barn som är 15 år
    När barnet berättar för skolsköterska i elevhälsans medicinska gren att sagt om livet är planer
    Och det har gått 2 timmar
    Och skolsköterska i elevhälsans medicinska gren lämnar in svaren på suicidstegen:
      | fråga | svar |
      | steg  | 1    |
    Så ska sagt om livet vara planer i elevhälsans medicinska gren
    Och ska regeln liv-planer gälla i elevhälsans medicinska gren

  # Ett formulär svarar aldrig nej; det gör en människa som har läst det.
  Scenario: Den som har läst ett formulär får säga att det inte visar något, och nästa poäng höjer ändå
    Givet ett barn som är 12 år
    När kurator i elevhälsan antecknar att skattning visar är nej
    Så ska skattning visar vara nej i elevhälsan
    Och ska regeln mående-skattning inte gälla i elevhälsan
    När skolpsykolog i elevhälsan lämnar in svaren på c-gas:
      | fråga     | svar |
      | skattning | 61   |
    Så ska skattning visar vara gränsfall i elevhälsan
    Och ska regeln mående-skattning gälla i elevhälsan

  Scenario: Ett nej efteråt tar inte bort det som en poäng har visat
    Givet ett barn som är 12 år
    När skolpsykolog i elevhälsan lämnar in svaren på c-gas:
      | fråga     | svar |
      | skattning | 60   |
    Och det har gått 2 dagar
    Och kurator i elevhälsan antecknar att skattning visar är nej
    Så ska skattning visar vara tydligt i elevhälsan

  # ---- Det som inte går att läsa gissas inte ----

  Scenariomall: Fel nummer och fel svar nekas
    Givet ett barn som är 12 år
    När kurator i elevhälsan lämnar in svaren på sdq-lärare:
      | fråga   | svar   |
      | <fråga> | <svar> |
    Så ska det nekas med <kod>

    Exempel:
      | fråga     | svar | kod     |
      | 26        | 1    | BL-C092 |
      | 25        | 3    | BL-C094 |
      | 1 till 25 | –    | BL-C091 |
