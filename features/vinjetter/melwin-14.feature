# language: sv
# Källa: Socialstyrelsen, Samverkan kring barn och unga, berättelsen om Melwin; Skollagen 2010:800 7 kap. 19 a §; SoL 2025:400 10 kap. 8 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i melwin-14.yaml.

Egenskap: Melwin, 14 år, har knappt varit i skolan på ett år och flera ska hjälpa honom samtidigt

  Scenario: Huvudmannen får veta att frånvaron utreds
    Givet ärendet melwin-14 till och med 2027-02-02 08:45
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2027-02-04 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola svara för väg frånvaro senast 2027-02-23 23:59, annars får huvudmannens ombud veta

  Scenario: Undervisningen väntar inte på BUP
    # Fem skoldagar från den 2 februari, med sportlov den 8 till 12.
    Givet ärendet melwin-14
    Så ska mentor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2027-02-16 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2027-02-23 23:59, annars får huvudmannens ombud veta
    Och ska skolpsykolog i elevhälsan ha att göra "ser till att stödet i vardagen pågår medan utredningen väntar" senast 2027-03-25 23:59, annars får rektor veta
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

  Scenario: När vardagen har stannat tar mentorn upp med elevhälsan om BUP behövs
    Givet ärendet melwin-14 till och med 2027-02-02 08:45
    Så ska mentor i skola ha att göra "tar upp med elevhälsan om barnet behöver en remiss till BUP" senast 2027-02-16 23:59, annars får rektor veta
    Och ska väg remiss-till-bup inte pågå i skola

  Scenario: Skolpsykologen samlar underlaget till BUP när föräldrarna har sagt ja
    Givet ärendet melwin-14
    Så ska väg remiss-till-bup stå i steget underlag i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2027-03-25 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2027-03-25 23:59, annars får rektor veta
    Och ska remiss till bup inte ha lämnat elevhälsan

  Scenario: Remissen går till BUP med samtycke och släpps inte förrän Melwin har varit på sitt första besök
    Givet ärendet melwin-14
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vila på samtycke
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2027-03-23 23:59, annars får rektor veta
    När remiss till bup från elevhälsan kommer fram
    Så ska remiss till bup från elevhälsan till bup vara levererad
    Och ska väg remiss-till-bup stå i steget sänd i elevhälsan
    När psykolog i vården i bup tar emot remiss till bup från elevhälsan
    Så ska väg remiss-till-bup stå i steget mottagen i elevhälsan
    Och ska psykolog i vården i bup vara ansvarig
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2027-04-17 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2027-03-25 23:59, annars får rektor veta
    När skolpsykolog i elevhälsan säger att första besöket är gjort på väg remiss-till-bup
    Så ska väg remiss-till-bup vara avslutad i elevhälsan

  Scenario: Säger föräldrarna nej lämnas ingen remiss, men undervisningen och oron väntar inte
    # Samma barn, men ingen har samtyckt.
    Givet ärendet melwin-14 till och med 2027-02-03 15:00
    Och att klockan är 2027-02-04 09:00
    När skolpsykolog i elevhälsan antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Så ska väg remiss-till-bup stå i steget underlag i elevhälsan
    När skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget grund i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2027-02-11 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2027-02-11 23:59, annars får rektor veta
    Och ska remiss till bup inte ha lämnat elevhälsan
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenario: Tar föräldrarna tillbaka sitt ja innan BUP har tagit emot stannar remissen
    Givet ärendet melwin-14
    Och att skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    När förälder-1 tar tillbaka samtycket till remiss till bup hos elevhälsan
    Och förälder-2 tar tillbaka samtycket till remiss till bup hos elevhälsan
    Så ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan

  Scenario: Skickar BUP tillbaka ringer någon den som föreslås, och kompletteras den går den igen
    Givet ärendet melwin-14
    Och att klockan är 2027-03-18 14:00
    Och att skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    När läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "skolutredningen saknas" och föreslår "BUP, när den är med"
    Så ska remiss till bup från elevhälsan till bup vara återsänd
    Och ska väg remiss-till-bup stå i steget återsänd i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2027-03-22 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan ha att göra "läser skälet och ringer den som föreslås" senast 2027-03-22 23:59, annars får rektor veta
    När skolpsykolog i elevhälsan säger att handlingen kompletteras på väg remiss-till-bup
    Så ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska remiss till bup från elevhälsan till bup vara erbjuden

  Scenario: Är BUP tyst i tre arbetsdagar får rektorn veta det
    # Torsdagen den 18 mars; helgen räknas inte, så det är tisdagen den 23 som är sista dagen.
    Givet barnet i ärendet melwin-14
    Och att klockan är 2027-03-18 13:00
    Och att skolpsykolog i elevhälsan antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Och att förälder-1 samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och att förälder-2 samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och att skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    När klockan blir 2027-03-24 00:00
    Så ska rektor i elevhälsan ha fått veta att ingen har svarat på remiss till bup
    Och ska rektor i elevhälsan ha fått veta att väg remiss-till-bup dröjer

  Scenario: Socialtjänsten kommer in genom en vägd orosanmälan
    Givet ärendet melwin-14 till och med 2027-02-02 08:45
    Så ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska mentor i skola svara för väg vägd-orosanmälan senast 2027-02-03 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2027-02-03 23:59, annars får rektor veta
    Och ska orosanmälan inte ha lämnat skola

  Scenario: En gemensam plan begärs bara med samtycke
    Givet ärendet melwin-14 till och med 2027-02-02 08:45
    Så ska väg sip stå i steget fråga familjen i skola
    Och ska mentor i skola svara för väg sip senast 2027-02-09 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar barnet om en gemensam plan" senast 2027-02-09 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan" senast 2027-02-09 23:59, annars får rektor veta
    Och ska begäran om SIP inte ha lämnat skola
    När förälder-1 samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och förälder-2 samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Så ska väg sip stå i steget begärd i skola
    Och ska begäran om SIP från skola till socialtjänst vila på samtycke
    När socialsekreterare i socialtjänst tar emot begäran om SIP från skola
    Så ska väg sip stå i steget kallad i skola
    Och ska mentor i skola svara för väg sip senast 2027-02-23 23:59, annars får rektor veta
    När mentor i skola säger att planen är upprättad på väg sip
    Så ska väg sip stå i steget upprättad i skola
    Och ska mentor i skola svara för väg sip senast 2027-03-16 23:59, annars får rektor veta
    När mentor i skola säger att planen är uppföljd på väg sip
    Så ska väg sip vara avslutad i skola

  Scenario: Vill familjen inte ha någon gemensam plan fortsätter allt annat
    Givet ärendet melwin-14
    När mentor i skola säger att vardagsstöd räcker på väg sip
    Så ska väg sip vara avslutad i skola
    Och ska begäran om SIP inte ha lämnat skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska väg frånvaro stå i steget utreda i skola
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

  Scenario: Den som håller ihop tar reda på vilka som har varit med, är med och kan behövas
    Givet ärendet melwin-14 till och med 2027-02-02 08:45
    Så ska mentor i skola ha att göra "tar reda på vilka som har varit med tidigare, vilka som är med nu och vilka som kan behövas framöver" senast 2027-02-16 23:59, annars får rektor veta

  Scenario: Två planer finns inte utan att veta om varandra
    Givet ärendet melwin-14
    Så ska mentor i skola hålla ihop barnets väg
    Och ska väg sip pågå i skola
    Och ska väg sip inte pågå i elevhälsan
    Och ska väg remiss-till-bup pågå i elevhälsan
    Och ska väg remiss-till-bup inte pågå i skola
    Och ska väg särskilt-stöd inte pågå i elevhälsan
    Och ska svaret på frågan gemensam uppföljning nämna "gör kommunen och regionen en samordnad individuell plan"

  Scenario: Utbrotten ses som ett språk och frågas om först
    Givet ärendet melwin-14
    Så ska mentor i skola ha att göra "vad som händer före och efter utbrotten, om något svårt har hänt, om kroppen mår bra och om språket räcker till" senast 2027-02-17 23:59, annars får rektor veta

  Scenario: Säger en förälder att det är aggressivt hemma och en annan att det går bra gäller utbrotten ändå
    Givet ärendet melwin-14
    När förälder-2 berättar för mentor i skola att utbrott är nej
    Så ska utbrott vara upprepade i skola
    Och ska regeln mående-utbrott gälla i skola

  Scenario: Vill Melwin inte komma till tals är han ändå hörd om och om igen
    Givet ärendet melwin-14
    Och att klockan är 2027-03-19 09:00
    När skolpsykolog i elevhälsan antecknar att barnets syn är ville inte
    Så ska barnets syn vara ville inte i elevhälsan
    Och ska sagt om livet vara inte frågat i elevhälsan
    Och ska skolpsykolog i elevhälsan fråga om sagt om livet senast 2027-04-01 23:59, annars får rektor veta
    Och ska väg remiss-till-bup stå i steget underlag i elevhälsan

  Scenario: Ingen har frågat Melwin om livet eller om slag, och det sägs så
    Givet ärendet melwin-14
    Så ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska ingen ha frågat om det som regeln barn-våld-hemma behöver veta i skola
    Och ska mentor i skola fråga om utsatt för slag senast 2027-02-23 23:59, annars får rektor veta
    Och ska skolpsykolog i elevhälsan fråga om frågats enskilt om hemmet senast 2027-03-23 23:59, annars får rektor veta

  Scenario: Slutar skolpsykologen stannar inte remissen
    Givet ärendet melwin-14
    När skolpsykolog i elevhälsan slutar
    Så ska rektor i elevhälsan vara ansvarig
    Och ska rektor i elevhälsan svara för väg remiss-till-bup senast 2027-03-25 23:59
    Och ska mentor i skola hålla ihop barnets väg

  Scenario: Slutar mentorn som höll ihop finns det någon annan som gör det
    Givet ärendet melwin-14
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "frågar barnet om en gemensam plan" senast 2027-02-09 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan" senast 2027-02-09 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola hålla ihop barnets väg

  Scenario: Har Melwin skyddade personuppgifter gäller det också när planen skrivs
    Givet barnet i ärendet melwin-14
    Och att barnet har skyddade personuppgifter
    Och att klockan är 2027-02-02 08:45
    När mentor i skola antecknar att frånvaro är knappt i skolan och vardag i skolan är stannat
    Så ska svaret på frågan dokumenterar nämna "Adress, telefon och skolväg skrivs inte"
    Och ska svaret på frågan forum nämna "Barnet nämns med påhittat namn"
    Och ska väg sip stå i steget fråga familjen i skola
