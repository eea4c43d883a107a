# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Kalle 5 år; HSL 2017:30 5 kap. 6 §; OSL 2009:400 12 kap. 2 §
Egenskap: Kalle 5 år, som ofta är sjuk, blek och ledsen, får läkare nu och en överlämning till skolan som någon tar emot

  Scenario: Kalle får träffa läkare inom fem dagar
    Givet ärendet kalle-5
    Så ska pedagog i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2027-02-14 23:59, annars får förskolerektor veta
    Och ska regeln kropp-läkare-förskola gälla i förskola
    Och ska pedagog i förskola vara ansvarig
    Och ska pedagog i förskola hålla ihop barnets väg

  Scenario: Förskolan tar hjälp av barnhälsovården och börjar genast samla det som läkaren behöver
    Givet ärendet kalle-5
    Så ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-02-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2027-02-16 23:59, annars får förskolerektor veta
    Och ska specialpedagog i förskola ha att göra "kartlägger språk, lek och samspel" senast 2027-02-23 23:59, annars får förskolerektor veta
    Och ska kontaktorsaken kroppsligt gälla i förskola
    Och ska kontaktorsaken nedstämdhet gälla i förskola
    Och ska svaret på frågan bedömer nämna "Följer tillväxt, infektioner och utveckling"

  Scenariomall: Var för sig räcker det som syns på kroppen för läkare och barnhälsovård
    Givet barnet i ärendet kalle-5
    När pedagog i förskola antecknar att <tecken> är ja
    Så ska väg läkare-i-barnhälsovården stå i steget underlag i förskola
    Och ska pedagog i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2026-10-19 23:59, annars får förskolerektor veta
    Och ska regeln mående-språk inte ha slagit till i förskola

    Exempel:
      | tecken               |
      | kropp ofta sjuk      |
      | kropp blek och tanig |

  Scenario: Barnhälsovården tar emot, och vägen är klar först när läkaren har träffat Kalle
    Givet ärendet kalle-5
    När klockan blir 2027-02-10 10:00
    Och pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Och vårdnadshavare samtycker hos förskola till att begäran om läkarbedömning lämnas till barnhälsovård
    Så ska begäran om läkarbedömning från förskola till barnhälsovård vara erbjuden
    Och ska begäran om läkarbedömning från förskola till barnhälsovård vila på samtycke
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-02-15 23:59, annars får förskolerektor veta
    När begäran om läkarbedömning från förskola kommer fram
    Och begäran om läkarbedömning från förskola sparas hos mottagaren
    # Ett system som har sparat är ingen människa: ansvaret ligger kvar i förskolan.
    Så ska väg läkare-i-barnhälsovården stå i steget sänd i förskola
    Och ska det inte finnas någon del i barnhälsovård
    När bhv-sjuksköterska i barnhälsovård tar emot begäran om läkarbedömning från förskola
    Så ska väg läkare-i-barnhälsovården stå i steget mottagen i förskola
    Och ska bhv-sjuksköterska i barnhälsovård vara ansvarig
    Och ska bhv-sjuksköterska i barnhälsovård ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2027-02-11 23:59, annars får enhetschef veta
    Och ska pedagog i förskola svara för väg läkare-i-barnhälsovården senast 2027-02-15 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2027-02-17 23:59, annars får förskolerektor veta
    Och ska delen i förskola vara öppen
    När pedagog i förskola säger att första besöket är gjort på väg läkare-i-barnhälsovården
    Så ska väg läkare-i-barnhälsovården vara avslutad i förskola
    Och ska väg övergång pågå i förskola

  Scenario: Läkaren väntar varken på sportlovet, på helgen eller på skolstarten
    Givet ärendet kalle-5
    # Sportlov 8-12 februari: samtalet med Kalle räknas i skoldagar, läkartiden i vanliga dagar.
    Så ska pedagog i förskola ha att göra "talar ensam med barnet om hur det har det" senast 2027-02-19 23:59, annars får förskolerektor veta
    När klockan blir 2027-02-15 08:00
    Så ska förskolerektor i förskola ha fått veta att "hjälper vårdnadshavarna att få tid hos läkare" dröjer
    Och ska pedagog i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2027-02-14 23:59
    Och ska väg övergång stå i steget förbereda i förskola

  Scenario: Flytten till förskoleklass är en överlämning som en människa i skolan kvitterar
    Givet ärendet kalle-5
    Så ska väg övergång stå i steget förbereda i förskola
    Och ska pedagog i förskola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2027-03-02 23:59, annars får förskolerektor veta
    När vårdnadshavare samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Så ska väg övergång stå i steget lämnad i förskola
    Och ska överlämning vid övergång från förskola till skola vila på samtycke
    Och ska pedagog i förskola svara för väg övergång senast 2027-02-12 23:59, annars får förskolerektor veta
    Och ska det inte finnas någon del i skola
    När mentor i skola tar emot överlämning vid övergång från förskola
    Så ska överlämning vid övergång från förskola till skola vara mottagen
    Och ska väg övergång vara avslutad i förskola
    Och ska mentor i skola vara ansvarig
    Och ska mentor i skola ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2027-02-10 23:59, annars får rektor veta
    # Läkaren är inte en del av skolstarten: den vägen fortsätter.
    Och ska väg läkare-i-barnhälsovården pågå i förskola

  Scenario: När ingen i skolan svarar får förskolans rektor veta, och Kalle är kvar hos förskolan
    Givet ärendet kalle-5
    När vårdnadshavare samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och klockan blir 2027-02-13 08:00
    Så ska förskolerektor i förskola ha fått veta att ingen har svarat på överlämning vid övergång
    Och ska förskolerektor i förskola ha fått veta att väg övergång dröjer
    Och ska väg övergång stå i steget lämnad i förskola
    Och ska pedagog i förskola vara ansvarig

  Scenario: Skickar skolan tillbaka två gånger avgör cheferna, och Kalle är kvar hos förskolan
    Givet ärendet kalle-5
    När vårdnadshavare samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och mentor i skola skickar tillbaka överlämning vid övergång från förskola med skälet "stödet i leken är inte beskrivet" och föreslår "förskolans specialpedagog"
    Så ska pedagog i förskola vara ansvarig
    Och ska väg övergång stå i steget återsänd i förskola
    Och ska det inte finnas någon del i skola
    När pedagog i förskola säger att handlingen kompletteras på väg övergång
    Och mentor i skola skickar tillbaka överlämning vid övergång från förskola med skälet "ingen klass är bestämd" och föreslår "skolans rektor"
    Så ska förskolerektor i förskola ha att göra "kallar mottagarens chef till ett möte som avgör vem som tar emot barnet" senast 2027-02-10 23:59
    Och ska förskolerektor i förskola ha larmats
    Och ska pedagog i förskola vara ansvarig

  Scenario: Tar vårdnadshavarna tillbaka sitt ja går förskolan igenom allt med dem på nytt
    Givet ärendet kalle-5
    När vårdnadshavare samtycker hos förskola till att överlämning vid övergång lämnas till skola
    Och vårdnadshavare tar tillbaka samtycket till överlämning vid övergång hos förskola
    Så ska överlämning vid övergång från förskola till skola vara återsänd
    Och ska väg övergång stå i steget återsänd i förskola
    När pedagog i förskola säger att handlingen kompletteras på väg övergång
    Så ska väg övergång stå i steget förbereda i förskola
    Och ska pedagog i förskola svara för väg övergång senast 2027-03-02 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2027-03-02 23:59, annars får förskolerektor veta

  Scenario: Säger vårdnadshavarna nej lämnas inget ut, men Kalle får hjälp till läkare ändå
    Givet ärendet kalle-5
    När pedagog i förskola säger att underlaget är klart på väg läkare-i-barnhälsovården
    Så ska pedagog i förskola ha att göra "går igenom handlingen med vårdnadshavarna och barnet och frågar om samtycke" senast 2027-02-16 23:59, annars får förskolerektor veta
    När klockan blir 2027-02-17 08:00
    Så ska begäran om läkarbedömning inte ha lämnat förskola
    Och ska överlämning vid övergång inte ha lämnat förskola
    Och ska väg läkare-i-barnhälsovården stå i steget grund i förskola
    Och ska förskolerektor i förskola ha fått veta att väg läkare-i-barnhälsovården dröjer
    Och ska pedagog i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare"
    # Ett nej är ingen misstanke om att barnet far illa.
    Och ska väg far-illa inte pågå i förskola
    Och ska väg vägd-orosanmälan inte pågå i förskola

  Scenario: En kollega som ser en frisk pojke tar inte bort läkartiden
    Givet ärendet kalle-5
    När specialpedagog i förskola antecknar att kropp ofta sjuk är nej och kropp blek och tanig är nej
    Så ska kropp ofta sjuk vara ja i förskola
    Och ska regeln kropp-läkare-förskola gälla i förskola
    Och ska pedagog i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2027-02-14 23:59

  Scenario: Slutar pedagogen tar förskolans rektor över Kalle samma dag
    Givet ärendet kalle-5
    När pedagog i förskola slutar
    Så ska förskolerektor i förskola vara ansvarig
    Och ska förskolerektor i förskola hålla ihop barnets väg
    Och ska förskolerektor i förskola ha larmats
    Och ska förskolerektor i förskola ha att göra "hjälper vårdnadshavarna att få tid hos läkare" senast 2027-02-14 23:59
    Och ska förskolerektor i förskola ha att göra "går igenom med vårdnadshavarna vad som ska följa med" senast 2027-03-02 23:59
