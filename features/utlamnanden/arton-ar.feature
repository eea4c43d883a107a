# language: sv
# Källa: OSL 2009:400 12 kap. 2 § och 25 kap. 12 §.
Egenskap: Den som har fyllt arton bestämmer själv

  Scenario: En vårdnadshavares ja räcker inte för den som är vuxen
    Givet ett barn som är 18 år
    Och att barnets vårdnadshavare är mamma
    Och att mentor i skola håller ihop barnets väg
    När lärare i skola antecknar att utredning är övervägs och en nära vuxen är svårt sjuk
    Och mamma samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Så ska begäran om SIP inte ha lämnat skola
    När barnet samtycker hos skola till att begäran om SIP lämnas till socialtjänst
    Så ska begäran om SIP från skola till socialtjänst vila på samtycke

  Scenario: Den som är under arton får lämnas vidare av vården till vården
    Givet ett barn som är 17 år
    När skolsköterska i elevhälsans medicinska gren antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup från elevhälsans medicinska gren till bup vila på lag

  Scenario: Är åldern okänd frågas den som det gäller
    Givet att barnets vårdnadshavare är mamma
    När skolsköterska i elevhälsans medicinska gren antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och skolsköterska i elevhälsans medicinska gren säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup inte ha lämnat elevhälsans medicinska gren
    När mamma samtycker hos elevhälsans medicinska gren till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsans medicinska gren till bup vila på samtycke
