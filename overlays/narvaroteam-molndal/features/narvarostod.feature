# language: sv
# Källa: Göteborg 2022; tiderna är lokala beslut.
Egenskap: Vid hög frånvaro kan familjen söka stöd, och någon i socialtjänsten tar emot

  Scenario: Familjen frågas, söker och blir mottagen
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Så ska väg närvarostöd stå i steget fråga familjen i skola
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om de vill söka stöd av socialtjänsten" senast 2026-10-21 23:59, annars får rektor veta
    Och ska ansökan om närvarostöd inte ha lämnat skola
    När mamma samtycker hos skola till att ansökan om närvarostöd lämnas till socialtjänst
    Så ska väg närvarostöd stå i steget sökt i skola
    Och ska ansökan om närvarostöd från skola till socialtjänst vila på samtycke
    När familjebehandlare i socialtjänst tar emot ansökan om närvarostöd från skola
    Så ska väg närvarostöd stå i steget stödet pågår i skola
    Och ska mentor i skola svara för väg närvarostöd senast 2026-11-25 23:59, annars får rektor veta
    Och ska familjebehandlare i socialtjänst vara ansvarig

  Scenario: Stödet är frivilligt
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Och mentor i skola säger att vardagsstöd räcker på väg närvarostöd
    Så ska väg närvarostöd vara avslutad i skola
    Och ska ansökan om närvarostöd inte ha lämnat skola

  Scenario: Stödet kan börja i socialtjänsten
    När socialsekreterare i socialtjänst antecknar att frånvaro är upprepad
    Så ska familjebehandlare i socialtjänst ha att göra "reder tillsammans med barnet ut vad frånvaron beror på" senast 2026-11-04 23:59

  Scenario: Utan frånvaro är socialtjänstens regel tyst
    När socialsekreterare i socialtjänst antecknar att frånvaro är enstaka
    Så ska regeln närvaro-stöd-i-socialtjänsten inte gälla i socialtjänst

  Scenario: Upprepad men inte hög frånvaro ger inget erbjudande
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska regeln närvaro-stöd-från-skolan inte gälla i skola

  Scenario: När vården också behövs erbjuds en gemensam plan
    Givet ett barn som är 14 år
    Och att barnet går i grundskola
    När kurator i elevhälsan antecknar att frånvaro är knappt i skolan och ledsen eller nedstämd är ofta och vardag med vänner är påverkad
    Så ska väg remiss-till-första-linjen pågå i elevhälsan
    Och ska väg sip stå i steget fråga familjen i elevhälsan

  Scenario: De åtta faktorerna står i svaren
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska svaret på frågan aktörerna kan begära nämna "rätt att besluta är synliga"
    Och ska svaret på frågan gemensam uppföljning nämna "samma bild av frånvaron"

  Scenario: Skickas ansökan tillbaka ringer den som håller ihop, och familjen kan söka igen
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att mentor i skola håller ihop barnets väg
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Och mamma samtycker hos skola till att ansökan om närvarostöd lämnas till socialtjänst
    Och socialsekreterare i socialtjänst skickar tillbaka ansökan om närvarostöd från skola med skälet "familjen har redan stöd" och föreslår "familjebehandlaren som har det"
    Så ska väg närvarostöd stå i steget återsänd i skola
    Och ska mentor i skola ha att göra "läser skälet och ringer den som föreslås" senast 2026-10-16 23:59
    När mentor i skola säger att en annan mottagare har tagit över på väg närvarostöd
    Så ska väg närvarostöd vara avslutad i skola

  Scenario: Stödet pågår tills målet är nått, eller tills något annat behövs
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Och mamma samtycker hos skola till att ansökan om närvarostöd lämnas till socialtjänst
    Och familjebehandlare i socialtjänst tar emot ansökan om närvarostöd från skola
    Och mentor i skola säger att målet är nått på väg närvarostöd
    Så ska väg närvarostöd vara avslutad i skola

  # ---- Det som står kvar ----

  Scenario: Skolans egen utredning väntar inte på familjens svar
    När mentor i skola antecknar att frånvaro är knappt i skolan
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-11-04 23:59, annars får huvudmannens ombud veta

  Scenario: Ett frivilligt stöd ersätter ingen orosanmälan
    Givet ett barn som är 14 år
    När mentor i skola antecknar att frånvaro är knappt i skolan och utsatt för slag är ja och gjort av vårdnadshavare är ja
    Så ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-10-14 09:30, annars får rektor veta
    Och ska ingen i skola ha att göra "frågar vårdnadshavarna om de vill söka stöd"
