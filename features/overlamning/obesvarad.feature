# language: sv
# Källa: lokalt beslut (tystnad lyfts på en klocka), SoL 2025:400 19 kap. 1 §, vårdprogram suicid.
Egenskap: En mottagare som är tyst är inget svar: någon får veta det på bestämd tid, om och om igen

  Scenario: En remiss får vara obesvarad i tre arbetsdagar, över helgen
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-19 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-19 23:59
    Så ska rektor i skola ha fått veta att ingen har svarat på remiss till första linjen
    Och ska remiss till första linjen från skola till första linjen vara obesvarad

  Scenario: En orosanmälan får vara obesvarad till nästa dag, också när nästa dag är en lördag
    Givet ett barn som är 13 år
    Och att klockan är 2026-10-16 13:00
    När mentor i skola antecknar att kommer sent är nej
    Och lärare i skola antecknar att farlig handling är ja
    Och lärare i skola gör klart allt på sin lista
    Och lärare i skola säger att anmälan är undertecknad på väg far-illa
    Och klockan blir 2026-10-17 23:58
    Så ska ingen ha larmats i skola
    När klockan blir 2026-10-17 23:59
    Så ska rektor i skola ha fått veta att ingen har svarat på orosanmälan

  Scenario: Vid fara för livet lyfts tystnaden nästa dag, också en lördag
    Givet ett barn som är 14 år
    Och att klockan är 2026-10-16 13:00
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Och klockan blir 2026-10-18 00:00
    Så ska rektor i elevhälsan ha fått veta att ingen har svarat på akut överlämning
    Och ska akut överlämning från elevhälsan till bup vara obesvarad

  Scenario: Är det chefen själv som har ansvaret får någon annan veta det
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När rektor i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och rektor i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-20 00:00
    Så ska huvudmannens ombud i skola ha fått veta att ingen har svarat på remiss till första linjen

  Scenario: Ansvaret ligger kvar hos avsändaren så länge ingen svarar
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-21 08:00
    Så ska lärare i skola vara ansvarig
    Och ska väg remiss-till-första-linjen stå i steget sänd i skola
    Och ska det inte finnas någon del i första linjen

  Scenario: Svarar mottagaren i tid lyfts ingen tystnad
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen tar emot remiss till första linjen från skola
    Och klockan blir 2026-10-20 00:00
    Så ska ingen ha larmats i skola

  Scenario: Ett återsändande är också ett svar
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och psykolog i vården i första linjen skickar tillbaka remiss till första linjen från skola med skälet "behöver specialistvård" och föreslår "BUP"
    Och lärare i skola säger att en annan mottagare har tagit över på väg remiss-till-första-linjen
    Och klockan blir 2026-10-20 00:00
    Så ska ingen ha larmats i skola

  Scenario: Ett sent svar är välkommet: den som tar emot tar emot
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    När lärare i skola antecknar att ritualer eller tvång är hindrar vardagen
    Och mamma samtycker hos skola till att remiss till första linjen lämnas till första linjen
    Och lärare i skola säger att underlaget är klart på väg remiss-till-första-linjen
    Och klockan blir 2026-10-21 08:00
    Och psykolog i vården i första linjen tar emot remiss till första linjen från skola
    Så ska remiss till första linjen från skola till första linjen vara mottagen
    Och ska väg remiss-till-första-linjen stå i steget mottagen i skola
