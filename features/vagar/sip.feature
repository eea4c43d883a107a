# language: sv
# Källa: SoL 10 kap. 8 §, HSL 16 kap. 4 §; tiderna är lokala beslut.
Egenskap: När flera hjälper samma barn frågas familjen, någon kallar, och planen görs och följs upp

  # Läraren har ansvaret för delen, men mentorn håller ihop barnets väg och svarar för planen.
  Bakgrund:
    Givet att barnets vårdnadshavare är mamma och pappa
    Och att mentor i skola håller ihop barnets väg
    När lärare i skola antecknar att utredning är övervägs och en nära vuxen är svårt sjuk

  Scenario: Den som håller ihop frågar först barnet och vårdnadshavarna
    Så ska väg sip stå i steget fråga familjen i skola
    Och ska mentor i skola svara för väg sip senast 2026-10-21 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar barnet om en gemensam plan" senast 2026-10-21 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan" senast 2026-10-21 23:59, annars får rektor veta
    Och ska begäran om SIP inte ha lämnat skola

  Scenario: Med ett samtycke begärs planen av socialtjänsten
    När mentor i skola gör klart "frågar barnet om en gemensam plan"
    Och mentor i skola gör klart "frågar vårdnadshavarna om samtycke till en gemensam plan"
    Och mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Så ska väg sip stå i steget begärd i skola
    Och ska mentor i skola svara för väg sip senast 2026-10-19 23:59, annars får rektor veta
    Och ska begäran om SIP från skola till socialtjänst vara erbjuden
    Och ska begäran om SIP från skola till socialtjänst vila på samtycke
    Och ska det inte finnas någon del i socialtjänst

  # Regionen ska upprätta planen tillsammans med kommunen, så vården kan också be om den.
  Scenariomall: Med ett samtycke begär också vården planen av socialtjänsten
    När <vem> i <hos> antecknar att utredning är övervägs och en nära vuxen är svårt sjuk
    Så ska väg sip stå i steget fråga familjen i <hos>
    När mamma samtycker hos <hos> till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos <hos> till att begäran om SIP lämnas till socialtjänst
    Så ska väg sip stå i steget begärd i <hos>
    Och ska begäran om SIP från <hos> till socialtjänst vila på samtycke

    Exempel:
      | vem                | hos               |
      | bhv-sjuksköterska  | barnhälsovård     |
      | läkare i vården    | vårdcentral       |
      | läkare i vården    | barnmedicin       |
      | psykolog i vården  | habilitering      |
      | kurator i vården   | ungdomsmottagning |
      | läkare i vården    | vuxenpsykiatri    |

  # Samtycket gäller en mottagare; ett ja till BUP är inget ja till socialtjänsten.
  Scenario: Ett samtycke till någon annan räcker inte
    När mamma samtycker hos skola till att begäran om SIP lämnas till bup
    Och pappa samtycker hos skola till att begäran om SIP lämnas till bup
    Så ska väg sip stå i steget fråga familjen i skola
    Och ska begäran om SIP inte ha lämnat skola

  Scenario: Vill familjen inte ha en plan räcker stödet i vardagen
    När mentor i skola säger att vardagsstöd räcker på väg sip
    Så ska väg sip stå i steget avslut i skola
    Och ska väg sip vara avslutad i skola
    Och ska begäran om SIP inte ha lämnat skola

  Scenario: När någon med uppdrag att kalla har tagit emot väntar planen på mötet
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och begäran om SIP från skola kommer fram
    Så ska väg sip stå i steget begärd i skola
    När socialsekreterare i socialtjänst tar emot begäran om SIP från skola
    Så ska väg sip stå i steget kallad i skola
    Och ska begäran om SIP från skola till socialtjänst vara mottagen
    Och ska mentor i skola svara för väg sip senast 2026-11-04 23:59, annars får rektor veta
    Och ska socialsekreterare i socialtjänst vara ansvarig
    Och ska socialsekreterare i socialtjänst ha att göra "tar hand om det som har tagits emot och hör av sig till barnet" senast 2026-10-15 23:59
    Och ska mentor i skola hålla ihop barnets väg

  Scenario: Den upprättade planen följs upp, och då slutar vägen
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst tar emot begäran om SIP från skola
    Och mentor i skola säger att planen är upprättad på väg sip
    Så ska väg sip stå i steget upprättad i skola
    Och ska mentor i skola svara för väg sip senast 2026-11-25 23:59, annars får rektor veta
    När mentor i skola säger att planen är uppföljd på väg sip
    Så ska väg sip stå i steget avslut i skola
    Och ska väg sip vara avslutad i skola

  Scenario: Tar familjen tillbaka sitt samtycke lämnas inget, och den frågas igen när någon har läst varför
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och det har gått 1 arbetsdag
    Och mamma tar tillbaka samtycket till begäran om SIP hos skola
    Så ska väg sip stå i steget återsänd i skola
    Och ska begäran om SIP från skola till socialtjänst vara återsänd
    När mentor i skola säger att handlingen kompletteras på väg sip
    Så ska väg sip stå i steget fråga familjen i skola
    Och ska mentor i skola ha att göra "frågar barnet om en gemensam plan" senast 2026-10-22 23:59
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan" senast 2026-10-22 23:59

  Scenario: Skickas begäran tillbaka läser den som håller ihop skälet, och den går inte iväg igen av sig själv
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst skickar tillbaka begäran om SIP från skola med skälet "insatsen finns i regionen" och föreslår "bup"
    Så ska väg sip stå i steget återsänd i skola
    Och ska begäran om SIP från skola till socialtjänst vara återsänd
    Och ska mentor i skola svara för väg sip senast 2026-10-16 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får rektor veta
    När mentor i skola gör klart "läser skälet och ringer den som föreslås"
    Och mentor i skola säger att en annan mottagare har tagit över på väg sip
    Så ska väg sip vara avslutad i skola

  Scenario: Läser ingen varför begäran kom tillbaka får rektorn veta
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst skickar tillbaka begäran om SIP från skola med skälet "insatsen finns i regionen" och föreslår "bup"
    Och klockan blir 2026-10-17 08:00
    Så ska rektor i skola ha fått veta att väg sip dröjer
    Och ska rektor i skola ha fått veta att "läser skälet och ringer den som föreslås" dröjer

  Scenario: Frågas familjen inte får rektorn veta
    När klockan blir 2026-10-22 08:00
    Så ska rektor i skola ha fått veta att väg sip dröjer
    Och ska rektor i skola ha fått veta att "frågar barnet om en gemensam plan" dröjer
    Och ska rektor i skola ha fått veta att "frågar vårdnadshavarna om samtycke till en gemensam plan" dröjer

  Scenario: Svarar ingen på begäran får rektorn veta
    När mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och klockan blir 2026-10-19 23:58
    Så ska mentor i skola svara för väg sip senast 2026-10-19 23:59
    När klockan blir 2026-10-20 08:00
    Så ska rektor i skola ha fått veta att väg sip dröjer
    Och ska rektor i skola ha fått veta att ingen har svarat på begäran om SIP

  Scenario: Blir det inget möte får rektorn veta
    När lärare i skola gör klart allt på sin lista
    Och mentor i skola gör klart allt på sin lista
    Och mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst tar emot begäran om SIP från skola
    Och socialsekreterare i socialtjänst gör klart allt på sin lista
    Och klockan blir 2026-11-05 08:00
    Så ska rektor i skola ha fått veta att väg sip dröjer

  Scenario: Följs planen inte upp får rektorn veta
    När lärare i skola gör klart allt på sin lista
    Och mentor i skola gör klart allt på sin lista
    Och mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och pappa samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst tar emot begäran om SIP från skola
    Och socialsekreterare i socialtjänst gör klart allt på sin lista
    Och mentor i skola säger att planen är upprättad på väg sip
    Och lärare i skola säger att barnet har hörts på väg barnets väg
    Och lärare i skola gör klart allt på sin lista
    Och klockan blir 2026-11-26 08:00
    Så ska rektor i skola ha fått veta att väg sip dröjer
