# language: sv
# Källa: OSL 2009:400 10 kap. 1 §, 12 kap. 2-3 §§, FB 1949:381 6 kap. 11 §.
Egenskap: Har barnet en god man i stället för vårdnadshavare är det den som samtycker

  Scenario: Den gode mannens ja är det som behövs
    Givet ett barn som är 16 år
    Och att ställföreträdaren är god man till barnet
    Och att kurator i elevhälsan håller ihop barnets väg
    När skolpsykolog i elevhälsan antecknar att kommer sent är nej
    Och specialpedagog i elevhälsan antecknar att ovanligt uppvarvad är ja och förändring i sömn är ny
    Och skolpsykolog i elevhälsan säger att underlaget är klart på väg remiss-till-bup
    Så ska remiss till bup inte ha lämnat elevhälsan
    När ställföreträdaren samtycker hos elevhälsan till att remiss till bup lämnas till bup
    Så ska remiss till bup från elevhälsan till bup vila på samtycke
