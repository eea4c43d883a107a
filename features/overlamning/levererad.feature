# language: sv
# Källa: SoL 2025:400 19 kap. 1 §, lokalt beslut (en överlämning är ett åtagande tills en människa har tagit emot).
Egenskap: Att handlingen har kommit fram till ett system betyder inte att någon har barnet

  Bakgrund:
    Givet ett barn som är 14 år
    Och att barnets vårdnadshavare är mamma
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup

  Scenario: Det som är sänt men inte har kommit fram är ett erbjudande, inget mer
    Så ska remiss till bup från elevhälsan till bup vara erbjuden
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska det inte finnas någon del i bup

  Scenario: När handlingen kommer fram syns det, men avsändaren har ansvaret kvar
    När remiss till bup från elevhälsan kommer fram
    Så ska remiss till bup från elevhälsan till bup vara levererad
    Och ska skolpsykolog i elevhälsan vara ansvarig
    Och ska kurator i elevhälsan hålla ihop barnets väg
    Och ska det inte finnas någon del i bup
    Och ska väg remiss-till-bup stå i steget sänd i elevhälsan
    Och ska skolpsykolog i elevhälsan svara för väg remiss-till-bup senast 2026-10-19 23:59, annars får rektor veta

  Scenario: Att den har kommit fram är inget svar: tystnaden lyfts ändå
    När remiss till bup från elevhälsan kommer fram
    Och klockan blir 2026-10-20 00:00
    Så ska rektor i elevhälsan ha fått veta att ingen har svarat på remiss till bup
    Och ska remiss till bup från elevhälsan till bup vara obesvarad

  Scenario: Ett kvitto som kommer två gånger ändrar ingenting
    När remiss till bup från elevhälsan kommer fram
    Och remiss till bup från elevhälsan kommer fram
    Så ska remiss till bup från elevhälsan till bup vara levererad
    Och ska väg remiss-till-bup stå i steget sänd i elevhälsan

  Scenario: Avsändaren kan inte avsluta sin del medan handlingen väntar på svar
    När remiss till bup från elevhälsan kommer fram
    Och skolpsykolog i elevhälsan avslutar delen med "remitterad"
    Så ska det nekas med BL-C011
    Och ska delen i elevhälsan vara öppen
