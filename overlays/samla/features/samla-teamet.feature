# language: sv
# Källa: TSI 2018 bilaga 3 rad 6; tiderna är lokala beslut.
Egenskap: Första linjen är vårdcentralen i ett team med elevhälsan och socialtjänsten

  Bakgrund:
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att barnets vårdnadshavare är mamma

  Scenario: Remissen går till vårdcentralen, med familjens ja till teamet
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska kurator i elevhälsan ha att göra "får tala om barnet i SAMLA-teamet" senast 2026-10-21 23:59
    När mamma samtycker hos elevhälsan till att remiss till första linjen lämnas till vårdcentral
    Så ska remiss till första linjen från elevhälsan till vårdcentral vila på samtycke
    När läkare i vården i vårdcentral tar emot remiss till första linjen från elevhälsan
    Så ska väg remiss-till-första-linjen stå i steget mottagen i elevhälsan
    Och ska kurator i elevhälsan ha att göra "kommer överens i SAMLA-teamet om vem som gör vad" senast 2026-10-28 23:59
    Och ska läkare i vården i vårdcentral vara ansvarig

  Scenario: Vårdcentralen remitterar inte till sig själv
    När läkare i vården i vårdcentral antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Så ska regeln mående-nedstämd gälla i vårdcentral
    Och ska väg remiss-till-första-linjen inte pågå i vårdcentral

  Scenario: Teamet är ett forum när barnet är nedstämt, och annars inte
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta
    Så ska svaret på frågan forum nämna "SAMLA-teamet"

  Scenario: Teamet är inget forum för ett barn som mår bra
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är nej och rädd eller orolig är nej
    Så ska svaret på frågan forum inte nämna "SAMLA-teamet"

  # ---- Det som står kvar ----

  Scenario: Vid planer på att dö går barnet till BUP genast, inte till teamet
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i elevhälsan
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
    Och ska väg remiss-till-första-linjen inte pågå i elevhälsan

  Scenario: Utan familjens ja har ingenting lämnat elevhälsan
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Och kurator i elevhälsan säger att underlaget är klart på väg remiss-till-första-linjen
    Så ska väg remiss-till-första-linjen stå i steget grund i elevhälsan
    Och ska remiss till första linjen inte ha lämnat elevhälsan
