# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Linda 17 år; vårdprogram suicid; SoL 2025:400 19 kap. 1 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i linda-17.yaml.

Egenskap: Linda, 17 år, har försökt ta sitt liv och hennes pojkvän berättar det för mentorn

  Scenario: Linda lämnas inte ensam och kommer till psykiatrin genast
    Givet ärendet linda-17
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska mentor i skola svara för väg oro-för-suicid senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "är hos barnet och lämnar det aldrig ensamt, eller ringer 112 om ingen vet var det är" senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "säger till chefen vem som är hos barnet och vart det är på väg" senast 2026-10-08 08:40, annars får rektor veta
    Och ska akut överlämning från skola till bup vara erbjuden

  Scenario: Ingen behöver samtycka för att Linda ska få akut hjälp
    Givet ärendet linda-17
    Så ska akut överlämning från skola till bup vila på nödläge
    Och ska mentor i skola ha att göra "antecknar grunden för det som lämnades ut" senast 2026-10-09 23:59, annars får rektor veta

  Scenario: Det är psykiatrin och inte första linjen som tar emot Linda
    Givet ärendet linda-17
    Så ska väg remiss-till-bup stå i steget underlag i skola
    Och ska mentor i skola svara för väg remiss-till-bup senast 2026-10-02 23:59, annars får rektor veta
    Och ska väg remiss-till-första-linjen inte pågå i skola
    Och ska regeln mående-nedstämd inte ha slagit till i skola

  Scenario: Redan när Linda är uppvarvad och sover lite samlar mentorn underlag till BUP
    Givet ärendet linda-17 till och med 2026-09-25 16:30
    Så ska regeln liv-psykiatri gälla i skola
    Och ska väg remiss-till-bup stå i steget underlag i skola
    Och ska mentor i skola ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-02 23:59, annars får rektor veta
    Och ska väg oro-för-suicid inte pågå i skola

  Scenario: Orosanmälan görs bredvid den akuta vården och väntar inte på den
    # Barnet ur vinjetten, men det första som någon får veta är försöket. Då är det bara försöket som ger anmälan.
    Givet barnet i ärendet linda-17
    Och att klockan är 2026-10-08 08:10
    När någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska väg oro-för-suicid stå i steget akut i skola
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola svara för väg far-illa senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-08 08:40, annars får rektor veta
    När mentor i skola säger att anmälan är undertecknad på väg far-illa
    Så ska orosanmälan från skola till socialtjänst vila på plikt
    Och ska väg oro-för-suicid stå i steget akut i skola

  Scenario: Hör läraren det först är det läraren som stannar hos Linda
    Givet ärendet linda-17 till och med 2026-09-25 16:30
    Och att klockan är 2026-09-28 10:00
    När någon annan berättar för lärare i skola att sagt om livet är förberett eller försökt
    Så ska lärare i skola ha att göra "är hos barnet och lämnar det aldrig ensamt" senast 2026-09-28 10:30, annars får rektor veta
    Och ska lärare i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-09-28 10:30, annars får rektor veta
    Och ska lärare i skola ha att göra "säger till chefen vem som är hos barnet och vart det är på väg" senast 2026-09-28 10:30, annars får rektor veta
    Och ska lärare i skola svara för väg oro-för-suicid senast 2026-09-28 10:30, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar barnet hur det ska sägas och berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot" senast 2026-09-28 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "antecknar grunden för det som lämnades ut" senast 2026-09-29 23:59, annars får rektor veta

  Scenario: Vårdnadshavarna får veta samma dag, efter trygghetsfrågan
    Givet barnet i ärendet linda-17
    Och att klockan är 2026-10-08 08:10
    När någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska mentor i skola fråga om trygg hem idag senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan om inget talar emot" senast 2026-10-08 23:59, annars får rektor veta
    Och ska meddelanden från skola få nå alla hemma

  Scenario: Trygghetsfrågan ställs på nytt när två veckor har gått
    Givet ärendet linda-17 till och med 2026-09-25 16:30
    När barnet berättar för mentor i skola att trygg hem idag är ja
    Så ska ingen i skola fråga om trygg hem idag
    När klockan blir 2026-09-28 08:10
    Och någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska mentor i skola fråga om trygg hem idag senast 2026-09-28 08:40, annars får rektor veta

  Scenario: Är det inte tryggt hemma får ingen hemma veta först
    Givet ärendet linda-17
    När barnet berättar för mentor i skola att trygg hem idag är nej
    Så ska inga meddelanden från skola nå någon hemma
    Och ska spärren i skola omprövas senast 2026-10-22 23:59
    Och ska ingen i skola ha att göra "berättar för vårdnadshavarna"
    Och ska mentor i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-10-08 08:40, annars får rektor veta

  Scenario: Är det tryggt hemma tar de vuxna undan det farliga
    Givet ärendet linda-17
    När barnet berättar för mentor i skola att trygg hem idag är ja
    Så ska mentor i skola ha att göra "kommer överens med de vuxna hemma om att ta undan det farliga och om vem som är vaken" senast 2026-10-08 23:59, annars får rektor veta

  Scenario: Alkoholen följer med i det som lämnas över
    Givet ärendet linda-17
    Så ska mentor i skola ha att göra "tar upp alkohol och droger i samtalet och tar med det i det som lämnas över" senast 2026-09-29 23:59, annars får rektor veta
    Och ska regeln barn-eget-brott gälla i skola
    Och ska svaret på frågan gör insatser nämna "socialtjänsten har öppen hjälp för unga"

  Scenario: Dagen efter frågar mentorn vad akuten bestämde
    Givet ärendet linda-17
    När läkare i vården i bup tar emot akut överlämning från skola
    Så ska akut överlämning från skola till bup vara mottagen
    Och ska läkare i vården i bup vara ansvarig
    Och ska väg oro-för-suicid stå i steget följ upp beskedet i skola
    Och ska mentor i skola svara för väg oro-för-suicid senast 2026-10-09 23:59, annars får rektor veta
    Och ska mentor i skola fråga om vårdens besked senast 2026-10-09 23:59, annars får rektor veta

  Scenario: Skickas Linda hem utan ny tid frågar mentorn vem som följer henne
    # Den 9 oktober är en fredag; nästa arbetsdag är måndag, men en vuxen att gå till har hon redan på lördagen.
    Givet ärendet linda-17
    Och att läkare i vården i bup tar emot akut överlämning från skola
    Och att klockan är 2026-10-09 09:00
    När mentor i skola antecknar att vårdens besked är hem utan ny tid
    Så ska väg oro-för-suicid stå i steget någon att gå till i skola
    Och ska mentor i skola svara för väg oro-för-suicid senast 2026-10-16 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "ser till att barnet vet vilken vuxen det kan gå till varje dag" senast 2026-10-10 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "ringer mottagningen som såg barnet och frågar vem som följer det nu" senast 2026-10-12 23:59, annars får rektor veta

  Scenario: Stannar Linda i vården har hon ändå en vuxen i skolan
    Givet ärendet linda-17
    Och att läkare i vården i bup tar emot akut överlämning från skola
    När mentor i skola antecknar att vårdens besked är kvar i vården
    Så ska väg oro-för-suicid stå i steget någon att gå till i skola
    Och ska ingen i skola ha att göra "ringer mottagningen som såg barnet"

  Scenario: Skickar BUP tillbaka lämnar mentorn ändå inte Linda
    Givet ärendet linda-17
    När läkare i vården i bup skickar tillbaka akut överlämning från skola med skälet "vi har ingen plats" och föreslår "barnakuten"
    Så ska akut överlämning från skola till bup vara erbjuden
    Och ska väg oro-för-suicid stå i steget vården tar emot i skola
    Och ska mentor i skola svara för väg oro-för-suicid senast 2026-10-08 10:10, annars får rektor veta
    Och ska mentor i skola ha att göra "är hos barnet och lämnar det aldrig ensamt" senast 2026-10-08 08:40, annars får rektor veta
    Och ska mentor i skola ha att göra "ringer BUP och lämnar över barnet till en människa som tar emot" senast 2026-10-08 10:10, annars får rektor veta

  Scenario: Svarar ingen på BUP får rektorn veta det
    Givet barnet i ärendet linda-17
    Och att klockan är 2026-10-08 08:10
    Och att någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    När klockan blir 2026-10-08 08:41
    Så ska rektor i skola ha fått veta att väg oro-för-suicid dröjer
    Och ska rektor i skola ha fått veta att "är hos barnet och lämnar det aldrig ensamt" dröjer
    Och ska rektor i skola ha fått veta att "ringer BUP akut eller 112" dröjer
    När klockan blir 2026-10-10 00:00
    Så ska rektor i skola ha fått veta att ingen har svarat på akut överlämning

  Scenario: Lindas del kan inte avslutas
    Givet ärendet linda-17
    När mentor i skola avslutar delen med "vården har tagit över"
    Så ska det nekas med BL-C010
    Och ska delen i skola vara öppen

  Scenario: Ingen i skolan kan säga att det inte var så farligt
    Givet ärendet linda-17
    När lärare i skola antecknar att sagt om livet är nej
    Så ska sagt om livet vara förberett eller försökt i skola
    Och ska väg oro-för-suicid stå i steget akut i skola

  Scenario: Slutar mentorn den dagen har Linda ändå någon
    Givet ärendet linda-17
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "är hos barnet och lämnar det aldrig ensamt" senast 2026-10-08 08:40, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "ringer BUP akut eller 112 och följer med barnet dit" senast 2026-10-08 08:40, annars får huvudmannens ombud veta
    Och ska rektor i skola svara för väg oro-för-suicid senast 2026-10-08 08:40, annars får huvudmannens ombud veta

  Scenario: Ett nytt försök i november anmäls på nytt
    Givet barnet i ärendet linda-17
    Och att klockan är 2026-10-08 08:10
    Och att någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Och att mentor i skola säger att anmälan är undertecknad på väg far-illa
    Och att socialsekreterare i socialtjänst tar emot orosanmälan från skola
    Och att mentor i skola säger att utredning är inledd på väg far-illa
    Och att mentor i skola gör klart allt på sin lista
    Och att barnet berättar för mentor i skola att trygg hem idag är ja
    När mentor i skola säger att svaret är hämtat på väg far-illa
    Så ska väg far-illa vara avslutad i skola
    När någon annan berättar för mentor i skola att sagt om livet är planer
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-08 08:40, annars får rektor veta

  Scenario: Den dag Linda fyller arton är det vuxenpsykiatrin som tar emot
    Givet barnet i ärendet linda-17
    Och att klockan är 2027-02-26 15:00
    Och att mentor i skola antecknar att vardag i skolan är påverkad
    När barnet fyller 18 år
    Och någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Så ska väg oro-för-suicid-vuxen stå i steget akut i skola
    Och ska akut överlämning från skola till vuxenpsykiatri vila på nödläge
    Och ska mentor i skola ha att göra "ringer vuxenpsykiatrins akutmottagning eller 112 och följer med eleven dit" senast 2027-02-27 08:30, annars får rektor veta
    Och ska regeln liv-planer inte gälla i skola
    Och ska regeln liv-oro-anmälan inte gälla i skola
    Och ska väg far-illa inte pågå i skola

  Scenario: Den dag Linda fyller arton får ingen hemma veta något utan hennes ja
    Givet barnet i ärendet linda-17
    Och att klockan är 2027-02-26 15:00
    Och att mentor i skola antecknar att alkohol eller droger är prövat
    Så ska meddelanden från skola få nå alla hemma
    När barnet fyller 18 år
    Och mentor i skola antecknar att alkohol eller droger är flera gånger
    Så ska inga meddelanden från skola nå någon hemma
    Och ska mentor i skola ha att göra "säger till eleven att den är vuxen, ger sitt eget samtycke och själv bestämmer vem som får veta" senast 2027-03-02 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "erbjuder eleven att tillsammans ta kontakt med vuxenpsykiatrin, socialtjänsten eller polisen och gör det eleven säger ja till" senast 2027-02-27 23:59, annars får rektor veta
    Och ska regeln barn-eget-brott inte gälla i skola

  Scenario: Vägen tar slut först när allt är gjort och läget är tryggt
    Givet barnet i ärendet linda-17
    Och att klockan är 2026-10-08 08:10
    Och att någon annan berättar för mentor i skola att sagt om livet är förberett eller försökt
    Och att läkare i vården i bup tar emot akut överlämning från skola
    Och att mentor i skola antecknar att vårdens besked är hem med ny tid
    När mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska det nekas med BL-C037
    Och ska väg oro-för-suicid stå i steget någon att gå till i skola
    När barnet berättar för mentor i skola att trygg hem idag är ja
    Och mentor i skola gör klart allt på sin lista
    Och mentor i skola säger att läget är tryggt på väg oro-för-suicid
    Så ska väg oro-för-suicid vara avslutad i skola

  Scenario: Skolan frågar Linda också när vården har tagit över
    Givet ärendet linda-17
    Och att läkare i vården i bup tar emot akut överlämning från skola
    Så ska svaret på frågan följer upp nämna "Att vården har tagit över betyder aldrig att skolan släpper taget"
    Och ska svaret på frågan ser och möter nämna "En vuxen följer med hela vägen tills en människa i vården har tagit emot"
    Och ska delen i skola vara öppen
