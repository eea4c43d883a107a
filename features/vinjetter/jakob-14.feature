# language: sv
# Källa: SKR 2023 bilaga 1, vinjetten Jakob 14 år; Skollagen 2010:800 7 kap. 19 a § och 3 kap. 7 §; SoL 2025:400 19 kap. 1 §.
# Datum, födelsedag och vem som antecknar är påhittade och står i jakob-14.yaml.

Egenskap: Jakob, 14 år, skolkar inne på skolan, har börjat röka och togs för snatteri

  Scenario: Frånvaron, stödet och oron tas om hand samtidigt
    Givet ärendet jakob-14
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenario: Jakob skickas inte till den ena eller den andra
    Givet ärendet jakob-14
    Så ska orosanmälan inte ha lämnat skola
    Och ska remiss till bup inte ha lämnat skola
    Och ska väg remiss-till-bup inte pågå i skola
    Och ska väg remiss-till-första-linjen inte pågå i skola
    Och ska det inte finnas någon del i socialtjänst

  Scenario: Frånvaron utreds skyndsamt och huvudmannen får veta
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    Så ska rektor i skola svara för väg frånvaro senast 2026-09-30 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2026-09-18 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-09-23 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-09-23 23:59, annars får rektor veta
    Och ska svaret på frågan hur snart nämna "Rektorn ser till att frånvaron utreds skyndsamt, giltig som ogiltig"

  Scenario: Behovet av särskilt stöd utreds samtidigt, och anpassningarna börjar nu
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    Så ska rektor i skola svara för väg särskilt-stöd senast 2026-09-30 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "anmäler till rektorn att barnet kan behöva särskilt stöd" senast 2026-09-17 23:59, annars får rektor veta
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt i samråd med elevhälsan" senast 2026-09-30 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-23 23:59, annars får rektor veta

  Scenario: Den som hörde om snatteriet väger en orosanmälan med rektorn och skriver ned varför
    Givet ärendet jakob-14
    Så ska mentor i skola svara för väg vägd-orosanmälan senast 2026-09-18 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-09-18 23:59, annars får rektor veta
    Och ska väg far-illa inte pågå i skola

  Scenario: Hör läraren om snatteriet är det läraren som väger
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    Och att klockan är 2026-09-17 08:15
    När någon annan berättar för lärare i skola att brott är säkert
    Så ska mentor i skola vara ansvarig
    Och ska lärare i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras och antecknar skälen" senast 2026-09-18 23:59, annars får rektor veta

  Scenario: Kommer de fram till att oron ska anmälas görs det genast
    Givet ärendet jakob-14
    Och att klockan är 2026-09-18 10:00
    När mentor i skola säger att oron ska anmälas på väg vägd-orosanmälan
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-18 10:30, annars får rektor veta
    Och ska väg frånvaro stå i steget utreda i skola
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola

  Scenario: Blir det ingen anmälan nu vägs nästa oro på nytt
    Givet ärendet jakob-14
    Och att mentor i skola säger att ingen anmälan nu på väg vägd-orosanmälan
    Så ska väg vägd-orosanmälan stå i steget ingen anmälan i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    När någon annan berättar för lärare i skola att brott är säkert
    Så ska väg vägd-orosanmälan stå i steget väga i skola
    Och ska lärare i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras"

  Scenario: Visar det sig att Jakob far illa väger ingen längre, då anmäls det
    Givet ärendet jakob-14
    Och att klockan är 2026-09-17 10:00
    När mentor i skola antecknar att farligt umgänge är ja
    Så ska väg far-illa stå i steget skriv anmälan i skola
    Och ska väg vägd-orosanmälan inte pågå i skola
    Och ska mentor i skola ha att göra "undertecknar orosanmälan till socialtjänsten" senast 2026-09-17 10:30, annars får rektor veta

  Scenario: Innan någon ringer hem får Jakob frågan om det är tryggt där
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    Så ska mentor i skola fråga om trygg hem idag senast 2026-09-16 15:30, annars får rektor veta
    Och ska mentor i skola ha att göra "berättar för vårdnadshavarna efter trygghetsfrågan att barnet går hem tidigare eller inte deltar" senast 2026-09-16 23:59, annars får rektor veta

  Scenario: Är det inte tryggt hemma ringer ingen hem om skolket
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    Och att klockan är 2026-09-16 14:00
    När barnet berättar för mentor i skola att trygg hem idag är nej
    Så ska ingen i skola ha att göra "berättar för vårdnadshavarna"
    Och ska inga meddelanden från skola nå någon hemma
    Och ska väg far-illa stå i steget skriv anmälan i skola
    Och ska mentor i skola ha att göra "ringer socialtjänsten eller socialjouren innan barnet går hem" senast 2026-09-16 14:30, annars får rektor veta

  Scenario: Frånvaron följs från utredning till närvaro, och börjar om när det behövs
    Givet ärendet jakob-14 till och med 2026-09-16 13:30
    När rektor i skola säger att utredningen är klar på väg frånvaro
    Så ska väg frånvaro stå i steget åtgärder i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-09-30 23:59, annars får huvudmannens ombud veta
    När rektor i skola säger att åtgärderna har satts in på väg frånvaro
    Så ska väg frånvaro stå i steget följa närvaron i skola
    Och ska mentor i skola svara för väg frånvaro senast 2026-10-28 23:59, annars får rektor veta
    När mentor i skola säger att nytt behov visar sig på väg frånvaro
    Så ska väg frånvaro stå i steget utreda i skola

  Scenario: Höstlovet är inte skoldagar när frånvaron utreds, men huvudmannen får ändå veta
    # Fredagen den 23 oktober; lov den 26 till 30. Två arbetsdagar är tisdag den 27, tio skoldagar är fredag den 13 november.
    Givet barnet i ärendet jakob-14
    Och att klockan är 2026-10-23 14:00
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska rektor i skola ha att göra "anmäler till huvudmannen att frånvaron utreds" senast 2026-10-27 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola svara för väg frånvaro senast 2026-11-13 23:59, annars får huvudmannens ombud veta
    Och ska mentor i skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-11-06 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-11-06 23:59, annars får rektor veta

  Scenario: Tycker läraren att Jakob sällan är borta utreds frånvaron ändå
    Givet ärendet jakob-14
    När lärare i skola antecknar att frånvaro är enstaka
    Så ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola svara för väg frånvaro senast 2026-09-30 23:59, annars får huvudmannens ombud veta

  Scenario: Vill hemmet inte ha något stöd utreds det ändå
    Givet ärendet jakob-14
    När vårdnadshavare berättar för mentor i skola att vårdnadshavare söker hjälp är nej
    Så ska väg särskilt-stöd stå i steget utreda stödet i skola
    Och ska väg frånvaro stå i steget utreda i skola
    Och ska rektor i skola ha att göra "ser till att behovet utreds skyndsamt" senast 2026-09-30 23:59, annars får huvudmannens ombud veta

  Scenario: Vill Jakob inte säga något frågar mentorn ändå och stödet väntar inte
    Givet ärendet jakob-14
    När mentor i skola antecknar att barnets syn är ville inte
    Så ska barnets syn vara ville inte i skola
    Och ska mentor i skola ha att göra "talar med barnet om vad som gör det svårt att komma" senast 2026-09-23 23:59, annars får rektor veta
    Och ska mentor i skola ha att göra "frågar vårdnadshavarna om vad som gör det svårt att komma" senast 2026-09-23 23:59, annars får rektor veta
    Och ska väg särskilt-stöd stå i steget utreda stödet i skola

  Scenario: Ingen har frågat Jakob om livet eller om slag, och det sägs så
    Givet ärendet jakob-14
    Så ska regeln liv-tecken vara okänd i skola
    Och ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola
    Och ska mentor i skola fråga om utsatt för slag senast 2026-09-30 23:59, annars får rektor veta
    Och ska mentor i skola fråga om sagt om livet senast 2026-09-30 23:59, annars får rektor veta

  Scenario: Väger ingen oron i tid får rektorn veta det
    Givet barnet i ärendet jakob-14
    Och att någon annan berättar för mentor i skola att brott är säkert
    När klockan blir 2026-10-16 08:00
    Så ska rektor i skola ha fått veta att "väger tillsammans med chefen" dröjer
    Och ska rektor i skola ha fått veta att väg vägd-orosanmälan dröjer

  Scenario: Har Jakob skyddade personuppgifter skickas inget frånvaromeddelande av sig självt
    Givet barnet i ärendet jakob-14
    Och att barnet har skyddade personuppgifter
    När mentor i skola antecknar att ogiltiga frånvarominuter är 60 och utsatt för tvång eller heder är ja
    Så ska svaret på frågan hur snart inte nämna "Mentorn berättar för vårdnadshavarna samma dag"
    Och ska svaret på frågan forum nämna "Bara de som rektorn utsett vet vem det gäller"
    Och ska inga meddelanden från skola nå någon hemma
    Och ska ingen i skola ha att göra "borta utan giltigt skäl"

  Scenario: Den dag Jakob fyller femton kan han själv be socialtjänsten om stöd
    Givet barnet i ärendet jakob-14
    Och att klockan är 2027-05-20 15:00
    Och att mentor i skola antecknar att brott är säkert
    Så ska svaret på frågan barnet kan begära inte nämna "att där själv be om stöd"
    När barnet fyller 15 år
    Och mentor i skola antecknar att stör andra är ofta
    Så ska svaret på frågan barnet kan begära nämna "att där själv be om stöd"
    Och ska svaret på frågan gör insatser nämna "Från femton år kan den unge själv be om eller samtycka till socialtjänstens stöd"
    Och ska väg vägd-orosanmälan stå i steget väga i skola

  Scenario: Slutar mentorn tar rektorn över alla tre
    Givet ärendet jakob-14
    När mentor i skola slutar
    Så ska rektor i skola vara ansvarig
    Och ska rektor i skola ha att göra "väger tillsammans med chefen om orosanmälan ska göras" senast 2026-09-18 23:59, annars får huvudmannens ombud veta
    Och ska rektor i skola ha att göra "ger anpassningar i undervisningen redan nu" senast 2026-09-23 23:59, annars får huvudmannens ombud veta

  Scenario: När målet är nått är stödets väg slut, men frånvaron följs för sig
    Givet ärendet jakob-14
    Och att rektor i skola säger att utredningen är klar på väg särskilt-stöd
    Och att rektor i skola säger att åtgärderna har satts in på väg särskilt-stöd
    När mentor i skola säger att målet är nått på väg särskilt-stöd
    Så ska väg särskilt-stöd vara avslutad i skola
    Och ska väg frånvaro stå i steget utreda i skola
    Och ska väg vägd-orosanmälan stå i steget väga i skola
