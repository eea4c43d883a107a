# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Mohammed 9 år; vård- och insatsprogram; HSF 2017:80 6 kap. 1 §; OSL 2009:400 25 kap. 12 §
Egenskap: Mohammed 9 år, vars rädsla för smuts hindrar dagen, möts av samma regel som Lisa 5 år, och någon tar reda på varför ålder och årskurs inte går ihop

  Scenario: Tvång som hindrar Mohammeds dag leder till första linjen
    Givet ärendet mohammed-9
    Så ska regeln mående-tvång gälla i elevhälsans medicinska gren
    Och ska väg remiss-till-första-linjen stå i steget underlag i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2027-05-18 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2027-05-18 23:59, annars får verksamhetschef elevhälsa veta
    Och ska kontaktorsaken rädsla-oro-ångest gälla i elevhälsans medicinska gren

  Scenario: En och samma regel avgör, och ingen annan regel om måendet gäller Mohammed
    Givet ärendet mohammed-9
    Så ska regeln mående-tvång gälla i elevhälsans medicinska gren
    Och ska regeln mående-nedstämd inte ha slagit till i elevhälsans medicinska gren
    Och ska regeln mående-psykiatri inte ha slagit till i elevhälsans medicinska gren
    Och ska regeln mående-utbrott inte ha slagit till i elevhälsans medicinska gren
    Och ska regeln mående-eget-samtal inte ha slagit till i elevhälsans medicinska gren
    Och ska väg remiss-till-bup inte pågå i elevhälsans medicinska gren
    Och ska ingen ha larmats i elevhälsans medicinska gren

  Scenario: Läraren tar reda på varför en nioåring går i femman
    Givet ärendet mohammed-9
    Så ska regeln skola-årskurs gälla i skola
    Och ska lärare i skola ha att göra "tar reda på om åldern eller årskursen är rätt antecknad och hur barnet har det bland sina klasskamrater" senast 2027-05-19 23:59, annars får rektor veta

  Scenario: En nioåring i fyran frågas inte om årskursen
    Givet barnet i ärendet mohammed-9
    Och barnet går i årskurs 4
    När lärare i skola antecknar att kommer sent är ja
    Så ska regeln skola-årskurs inte gälla i skola
    Och ska ingen i skola ha att göra "åldern eller årskursen"

  Scenario: Skolsköterskan ser Mohammed samma dag, och han får gå på toaletten
    Givet ärendet mohammed-9
    Så ska lärare i skola ha att göra "ser till att skolsköterskan träffar barnet" senast 2027-05-12 23:59, annars får rektor veta
    Och ska lärare i skola ha att göra "ser till att barnet får gå på toaletten när det behöver" senast 2027-05-12 23:59, annars får rektor veta

  Scenario: Vad pappan har berättat för skolsköterskan är okänt för läraren
    Givet ärendet mohammed-9
    Så ska ritualer eller tvång vara hindrar vardagen i elevhälsans medicinska gren
    Och ska ritualer eller tvång vara inte frågat i skola
    Och ska regeln mående-tvång vara okänd i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola

  Scenario: Skolsköterskans remiss vilar på lag, första linjen tar emot och skolsköterskan följer Mohammed dit
    Givet ärendet mohammed-9
    När skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska remiss till första linjen från elevhälsans medicinska gren till första linjen vila på lag
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2027-05-17 23:59, annars får verksamhetschef elevhälsa veta
    När kurator i vården i första linjen tar emot remiss till första linjen från elevhälsans medicinska gren
    Så ska väg remiss-till-första-linjen stå i steget mottagen i elevhälsans medicinska gren
    Och ska kurator i vården i första linjen vara ansvarig
    Och ska kurator i vården i första linjen ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2027-05-13 23:59, annars får enhetschef veta
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2027-05-26 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att första besöket är gjort på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen vara avslutad i elevhälsans medicinska gren
    Och ska delen i elevhälsans medicinska gren vara öppen

  Scenario: Första linjen skickar tillbaka två gånger, och då avgör cheferna vem som tar emot Mohammed
    Givet ärendet mohammed-9
    När skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    Och läkare i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsans medicinska gren med skälet "skolans bild saknas" och föreslår "komplettera med läraren"
    Så ska väg remiss-till-första-linjen stå i steget återsänd i elevhälsans medicinska gren
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "läser skälet och ringer den som föreslås" senast 2027-05-14 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2027-05-14 23:59, annars får verksamhetschef elevhälsa veta
    När skolsköterska i elevhälsans medicinska gren säger att handlingen kompletteras på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget sänd i elevhälsans medicinska gren
    När läkare i vården i första linjen skickar tillbaka remiss till första linjen från elevhälsans medicinska gren med skälet "för svåra besvär för oss" och föreslår "BUP"
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha att göra "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet" senast 2027-05-13 23:59
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha larmats
    Och ska skolsköterska i elevhälsans medicinska gren vara ansvarig

  Scenario: Är första linjen tyst får verksamhetschefen veta, och skolsköterskan har Mohammed kvar
    Givet ärendet mohammed-9
    När skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2027-05-18 08:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att ingen har svarat på remiss till första linjen
    Och ska väg remiss-till-första-linjen stå i steget sänd i elevhälsans medicinska gren
    Och ska det inte finnas någon del i första linjen
    Och ska skolsköterska i elevhälsans medicinska gren vara ansvarig

  Scenario: Varken samtalet eller remissen väntar på att sommarlovet ska ta slut
    Givet barnet i ärendet mohammed-9
    Och klockan är 2027-06-09 10:00
    När pappa berättar för skolsköterska i elevhälsans medicinska gren att ritualer eller tvång är hindrar vardagen
    # Samtalet räknas i skoldagar; när skolan är stängd länge räknas arbetsdagar i stället.
    Så ska skolsköterska i elevhälsans medicinska gren ha att göra "talar ensam med barnet" senast 2027-06-16 23:59
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg remiss-till-första-linjen senast 2027-06-16 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Två föräldrar som ser olika sänker inte det som hindrar Mohammed
    Givet ärendet mohammed-9
    När förälder-2 berättar för skolsköterska i elevhälsans medicinska gren att ritualer eller tvång är nej
    Så ska ritualer eller tvång vara hindrar vardagen i elevhälsans medicinska gren
    Och ska regeln mående-tvång gälla i elevhälsans medicinska gren

  Scenario: Samma ord från kompisarna en gång till ger ingen ny uppgift
    Givet ärendet mohammed-9
    När någon annan berättar för lärare i skola att kropp går ofta på toaletten är ja
    Och samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt
    Och ska lärare i skola ha att göra "ser till att skolsköterskan träffar barnet" senast 2027-05-12 23:59

  Scenario: Slutar läraren tar rektorn över frågan om årskursen
    Givet ärendet mohammed-9
    När lärare i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "tar reda på om åldern eller årskursen är rätt antecknad" senast 2027-05-19 23:59
    Och ska skolsköterska i elevhälsans medicinska gren vara ansvarig
