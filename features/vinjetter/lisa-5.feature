# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Lisa 5 år; vård- och insatsprogram; HSF 2017:80 6 kap. 1 §; OSL 2009:400 12 kap. 2 §
Egenskap: Lisa 5 år, vars tvång hindrar leken, går till första linjen enligt samma regel som Mohammed 9 år

  Scenario: Tvång som hindrar Lisas dag leder till första linjen
    Givet ärendet lisa-5
    Så ska regeln mående-tvång gälla i förskola
    Och ska väg remiss-till-första-linjen stå i steget underlag i förskola
    Och ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-09-22 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-09-22 23:59, annars får förskolerektor veta
    Och ska kontaktorsaken rädsla-oro-ångest gälla i förskola
    Och ska svaret på frågan bedömer nämna "Bedömer om oron behöver behandling eller specialistvård"

  Scenario: En och samma regel avgör, och ingen annan regel om måendet gäller Lisa
    Givet ärendet lisa-5
    Så ska regeln mående-tvång gälla i förskola
    Och ska regeln mående-nedstämd inte ha slagit till i förskola
    Och ska regeln mående-utbrott inte ha slagit till i förskola
    Och ska regeln mående-språk inte ha slagit till i förskola
    Och ska regeln mående-eget-samtal inte ha slagit till i förskola
    Och ska väg remiss-till-bup inte pågå i förskola
    Och ska ingen ha larmats i förskola

  Scenario: Tvång som bara märks är inte skäl för remiss
    Givet barnet i ärendet lisa-5
    När pedagog i förskola antecknar att ritualer eller tvång är märks
    Så ska regeln mående-tvång inte gälla i förskola
    Och ska väg remiss-till-första-linjen inte pågå i förskola
    Och ska kontaktorsaken rädsla-oro-ångest gälla i förskola

  Scenario: Första linjen tar emot Lisa, och förskolan släpper inte taget förrän hon har varit där
    Givet ärendet lisa-5
    När klockan blir 2026-09-17 09:00
    Och pedagog i förskola säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska pedagog i förskola ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2026-09-24 23:59, annars får förskolerektor veta
    När vårdnadshavare samtycker hos förskola till att remiss till första linjen lämnas till första linjen
    Så ska remiss till första linjen från förskola till första linjen vila på samtycke
    Och ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-09-22 23:59, annars får förskolerektor veta
    När psykolog i vården i första linjen tar emot remiss till första linjen från förskola
    Så ska remiss till första linjen från förskola till första linjen vara mottagen
    Och ska psykolog i vården i första linjen vara ansvarig
    Och ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-10-01 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-09-24 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att första besöket är gjort på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen vara avslutad i förskola
    Och ska delen i förskola vara öppen

  Scenario: Utan vårdnadshavarnas ja går ingen remiss, och förskolans rektor får veta att det står still
    Givet ärendet lisa-5
    När pedagog i förskola säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-09-23 08:00
    Så ska remiss till första linjen inte ha lämnat förskola
    Och ska väg remiss-till-första-linjen stå i steget grund i förskola
    Och ska förskolerektor i förskola ha fått veta att väg remiss-till-första-linjen dröjer
    Och ska pedagog i förskola ha att göra "startar insatser inom det egna uppdraget"
    Och ska det inte finnas någon del i första linjen
    Och ska väg far-illa inte pågå i förskola

  Scenario: Ett ja som tas tillbaka innan någon har tagit emot stoppar remissen
    Givet ärendet lisa-5
    När pedagog i förskola säger att underlaget är klart på väg remiss-till-första-linjen
    Och vårdnadshavare samtycker hos förskola till att remiss till första linjen lämnas till första linjen
    Och vårdnadshavare tar tillbaka samtycket till remiss till första linjen hos förskola
    Så ska remiss till första linjen från förskola till första linjen vara återsänd
    Och ska väg remiss-till-första-linjen stå i steget återsänd i förskola
    Och ska pedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-09-17 23:59, annars får förskolerektor veta

  Scenario: När första linjen skickar tillbaka ringer den som håller ihop, och en annan kan ta emot
    Givet ärendet lisa-5
    När pedagog i förskola säger att underlaget är klart på väg remiss-till-första-linjen
    Och vårdnadshavare samtycker hos förskola till att remiss till första linjen lämnas till första linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från förskola med skälet "för litet barn för oss" och föreslår "barnhälsovårdens psykolog"
    Så ska väg remiss-till-första-linjen stå i steget återsänd i förskola
    Och ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-09-17 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-09-17 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att en annan mottagare har tagit över på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen vara avslutad i förskola
    Och ska delen i förskola vara öppen

  Scenario: Är första linjen tyst i tre arbetsdagar lyfts det, och helgen räknas inte
    Givet ärendet lisa-5
    När klockan blir 2026-09-18 10:00
    Och pedagog i förskola säger att underlaget är klart på väg remiss-till-första-linjen
    Och vårdnadshavare samtycker hos förskola till att remiss till första linjen lämnas till första linjen
    Så ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-09-23 23:59, annars får förskolerektor veta
    När klockan blir 2026-09-24 08:00
    Så ska förskolerektor i förskola ha fått veta att ingen har svarat på remiss till första linjen
    Och ska väg remiss-till-första-linjen stå i steget sänd i förskola
    Och ska pedagog i förskola vara ansvarig

  Scenario: Två som ser olika sänker inte det som hindrar Lisa
    Givet ärendet lisa-5
    När specialpedagog i förskola antecknar att ritualer eller tvång är nej
    Så ska ritualer eller tvång vara hindrar vardagen i förskola
    Och ska regeln mående-tvång gälla i förskola
    Och ska väg remiss-till-första-linjen stå i steget underlag i förskola

  Scenario: Samma oro som kommer två gånger blir inte två remisser
    Givet ärendet lisa-5
    När vårdnadshavare berättar för pedagog i förskola att ritualer eller tvång är hindrar vardagen
    Så ska väg remiss-till-första-linjen stå i steget underlag i förskola
    Och ska pedagog i förskola svara för väg remiss-till-första-linjen senast 2026-09-22 23:59, annars får förskolerektor veta
    När samma iakttagelse kommer en gång till
    Så ska ingenting nytt ha hänt

  Scenario: Har Lisa skyddade personuppgifter nämns hon med påhittat namn och adressen skrivs inte
    Givet barnet i ärendet lisa-5
    Och barnet har skyddade personuppgifter
    När pedagog i förskola antecknar att ritualer eller tvång är hindrar vardagen
    Så ska svaret på frågan forum nämna "Barnet nämns med påhittat namn"
    Och ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte"
    Och ska väg remiss-till-första-linjen stå i steget underlag i förskola
    Och ska remiss till första linjen inte ha lämnat förskola
