# language: sv
# Källa: SoL 10 kap. 8 §, HSL 16 kap. 4 §; tiderna är lokala beslut.
Egenskap: I förskolan håller någon ihop planen, och förskolans rektor får veta när den dröjer

  # Specialpedagogen har ansvaret för delen; pedagogen håller ihop barnets väg.
  Bakgrund:
    Givet ett barn som är 4 år
    Och att barnets vårdnadshavare är mamma
    Och att pedagog i förskola håller ihop barnets väg
    När specialpedagog i förskola antecknar att utredning är övervägs och en nära vuxen är svårt sjuk

  Scenario: Pedagogen frågar familjen, annars får förskolans rektor veta
    Så ska väg sip stå i steget fråga familjen i förskola
    Och ska pedagog i förskola svara för väg sip senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "frågar barnet om en gemensam plan" senast 2026-10-21 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "frågar vårdnadshavarna om samtycke till en gemensam plan" senast 2026-10-21 23:59, annars får förskolerektor veta

  Scenario: Begäran, mötet och uppföljningen har var sin dag, annars får förskolans rektor veta
    När mamma samtycker hos förskola till att begäran om SIP lämnas till socialtjänst
    Så ska väg sip stå i steget begärd i förskola
    Och ska pedagog i förskola svara för väg sip senast 2026-10-19 23:59, annars får förskolerektor veta
    När socialsekreterare i socialtjänst tar emot begäran om SIP från förskola
    Så ska väg sip stå i steget kallad i förskola
    Och ska pedagog i förskola svara för väg sip senast 2026-11-04 23:59, annars får förskolerektor veta
    När pedagog i förskola säger att planen är upprättad på väg sip
    Så ska väg sip stå i steget upprättad i förskola
    Och ska pedagog i förskola svara för väg sip senast 2026-11-25 23:59, annars får förskolerektor veta

  Scenario: Också en återsänd begäran har sin dag i förskolan
    När mamma samtycker hos förskola till att begäran om SIP lämnas till socialtjänst
    Och socialsekreterare i socialtjänst skickar tillbaka begäran om SIP från förskola med skälet "insatsen finns i regionen" och föreslår "bup"
    Så ska pedagog i förskola svara för väg sip senast 2026-10-16 23:59, annars får förskolerektor veta
    Och ska pedagog i förskola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59, annars får förskolerektor veta
