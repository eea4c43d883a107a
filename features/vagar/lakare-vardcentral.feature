# language: sv
# Källa: HSL 2017:30 5 kap. 6 §, OSL 2009:400 25 kap. 12 §, skollagen 2 kap. 28 §.
Egenskap: Kroppen undersöks av läkare medan stödet i skolan fortsätter

  # Skolläkaren har ansvaret, skolsköterskan såg det och håller ihop, verksamhetschefen för elevhälsan är chef.
  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att skolsköterska i elevhälsans medicinska gren håller ihop barnets väg
    När skolläkare i elevhälsans medicinska gren antecknar att äter är som vanligt
    Och skolsköterska i elevhälsans medicinska gren antecknar att kropp ofta sjuk är ja

  Scenario: Först samlas det som begäran ska innehålla, tillsammans med barnet
    Så ska väg läkare-på-vårdcentralen stå i steget underlag i elevhälsans medicinska gren
    Och ska skolläkare i elevhälsans medicinska gren svara för väg läkare-på-vårdcentralen senast 2026-10-21 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren ha att göra "samlar det som handlingen ska innehålla och går igenom det med barnet" senast 2026-10-21 23:59, annars får verksamhetschef elevhälsa veta
    Och ska begäran om läkarbedömning inte ha lämnat elevhälsans medicinska gren

  Scenario: Blir underlaget inte klart i tid får chefen veta det
    När skolläkare i elevhälsans medicinska gren gör klart "talar ensam med barnet"
    Och skolläkare i elevhälsans medicinska gren säger att barnet har hörts på väg barnets väg
    Och klockan blir 2026-10-22 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg läkare-på-vårdcentralen dröjer
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "samlar det som handlingen ska innehålla" dröjer

  Scenario: Vården behöver inget samtycke för nödvändig vård: begäran går när underlaget är klart
    När skolläkare i elevhälsans medicinska gren gör klart "samlar det som handlingen ska innehålla"
    Och skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Så ska väg läkare-på-vårdcentralen stå i steget sänd i elevhälsans medicinska gren
    Och ska begäran om läkarbedömning från elevhälsans medicinska gren till vårdcentral vara erbjuden
    Och ska begäran om läkarbedömning från elevhälsans medicinska gren till vårdcentral vila på lag
    # Onsdag, och tre arbetsdagar framåt är det måndag.
    Och ska skolläkare i elevhälsans medicinska gren svara för väg läkare-på-vårdcentralen senast 2026-10-19 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren vara ansvarig
    Och ska det inte finnas någon del i vårdcentral

  Scenario: Svarar ingen på tre arbetsdagar får chefen veta det
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och klockan blir 2026-10-20 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg läkare-på-vårdcentralen dröjer
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att ingen har svarat på begäran om läkarbedömning
    Och ska väg läkare-på-vårdcentralen stå i steget sänd i elevhälsans medicinska gren

  Scenario: När en människa har tagit emot väntar någon med barnet tills det första besöket
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral tar emot begäran om läkarbedömning från elevhälsans medicinska gren
    Så ska väg läkare-på-vårdcentralen stå i steget mottagen i elevhälsans medicinska gren
    Och ska läkare i vården i vårdcentral vara ansvarig
    Och ska skolläkare i elevhälsans medicinska gren vara ansvarig
    Och ska skolläkare i elevhälsans medicinska gren svara för väg läkare-på-vårdcentralen senast 2026-10-19 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren ha att göra "håller stödet i vardagen igång medan barnet väntar" senast 2026-10-21 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Stannar stödet av medan barnet väntar får chefen veta det
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral tar emot begäran om läkarbedömning från elevhälsans medicinska gren
    Och klockan blir 2026-10-22 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "håller stödet i vardagen igång medan barnet väntar" dröjer

  Scenario: Dröjer det första besöket får chefen veta det
    # Annat som väntar är gjort i båda delarna, så att det är besöket som dröjer.
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral tar emot begäran om läkarbedömning från elevhälsans medicinska gren
    Och skolläkare i elevhälsans medicinska gren gör klart allt på sin lista
    Och klockan blir 2026-10-20 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg läkare-på-vårdcentralen dröjer
    Och ska väg läkare-på-vårdcentralen stå i steget mottagen i elevhälsans medicinska gren

  Scenario: Efter det första besöket är vägen slut, men barnets egen väg går vidare
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral tar emot begäran om läkarbedömning från elevhälsans medicinska gren
    Och skolläkare i elevhälsans medicinska gren gör klart "håller stödet i vardagen igång medan barnet väntar"
    Och skolläkare i elevhälsans medicinska gren säger att första besöket är gjort på väg läkare-på-vårdcentralen
    Så ska väg läkare-på-vårdcentralen vara avslutad i elevhälsans medicinska gren
    Och ska väg läkare-på-vårdcentralen stå i steget avslut i elevhälsans medicinska gren
    Och ska väg barnets väg pågå i elevhälsans medicinska gren
    Och ska delen i elevhälsans medicinska gren vara öppen

  Scenario: Kommer den tillbaka läser den som håller ihop varför, och ringer den som föreslås
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och skolläkare i elevhälsans medicinska gren antecknar att äter är som vanligt
    Och läkare i vården i vårdcentral skickar tillbaka begäran om läkarbedömning från elevhälsans medicinska gren med skälet "barnet är listat på en annan vårdcentral" och föreslår "vårdcentralen där barnet är listat"
    Så ska väg läkare-på-vårdcentralen stå i steget återsänd i elevhälsans medicinska gren
    Och ska begäran om läkarbedömning från elevhälsans medicinska gren till vårdcentral vara återsänd
    Och ska skolsköterska i elevhälsans medicinska gren svara för väg läkare-på-vårdcentralen senast 2026-10-16 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolsköterska i elevhälsans medicinska gren ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får verksamhetschef elevhälsa veta
    Och ska skolläkare i elevhälsans medicinska gren vara ansvarig
    Och ska det inte finnas någon del i vårdcentral

  Scenario: Blir det som kom tillbaka liggande får chefen veta det
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral skickar tillbaka begäran om läkarbedömning från elevhälsans medicinska gren med skälet "barnet är listat på en annan vårdcentral" och föreslår "vårdcentralen där barnet är listat"
    Och klockan blir 2026-10-16 23:58
    Så ska ingen ha larmats i elevhälsans medicinska gren
    När klockan blir 2026-10-17 00:00
    Så ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att väg läkare-på-vårdcentralen dröjer
    Och ska verksamhetschef elevhälsa i elevhälsans medicinska gren ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Det som kompletteras sänds igen, på samma grund som förut
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral skickar tillbaka begäran om läkarbedömning från elevhälsans medicinska gren med skälet "barnet är listat på en annan vårdcentral" och föreslår "vårdcentralen där barnet är listat"
    Och skolsköterska i elevhälsans medicinska gren gör klart "läser skälet och ringer den som föreslås"
    Och klockan blir 2026-10-15 10:00
    Och skolsköterska i elevhälsans medicinska gren säger att handlingen kompletteras på väg läkare-på-vårdcentralen
    Så ska väg läkare-på-vårdcentralen stå i steget sänd i elevhälsans medicinska gren
    Och ska begäran om läkarbedömning från elevhälsans medicinska gren till vårdcentral vara erbjuden
    Och ska skolläkare i elevhälsans medicinska gren svara för väg läkare-på-vårdcentralen senast 2026-10-20 23:59, annars får verksamhetschef elevhälsa veta

  Scenario: Tar någon annan över efter en återsänd är vägen slut
    När skolläkare i elevhälsans medicinska gren säger att underlaget är klart på väg läkare-på-vårdcentralen
    Och läkare i vården i vårdcentral skickar tillbaka begäran om läkarbedömning från elevhälsans medicinska gren med skälet "barnet är listat på en annan vårdcentral" och föreslår "vårdcentralen där barnet är listat"
    Och skolsköterska i elevhälsans medicinska gren säger att en annan mottagare har tagit över på väg läkare-på-vårdcentralen
    Så ska väg läkare-på-vårdcentralen vara avslutad i elevhälsans medicinska gren
    Och ska väg läkare-på-vårdcentralen stå i steget avslut i elevhälsans medicinska gren
    Och ska ingen i elevhälsans medicinska gren ha att göra "läser skälet och ringer den som föreslås"

  Scenariomall: Ingen säger i förväg att det gick bra, och inget steg hoppas över
    När skolläkare i elevhälsans medicinska gren säger att <händelse> på väg läkare-på-vårdcentralen
    Så ska det nekas med <kod>
    Och ska väg läkare-på-vårdcentralen stå i steget underlag i elevhälsans medicinska gren

    Exempel:
      | händelse                 | kod     |
      | överlämningen är mottagen | BL-C036 |
      | grund finns              | BL-C036 |
      | första besöket är gjort  | BL-C006 |
