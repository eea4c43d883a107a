# language: sv
Egenskap: Fel med flit

  Scenario: Verksamheten finns inte
    Givet att barnets vårdnadshavare är mamma
    När mentor i skola antecknar att frånvaro är upprepad
    Och mamma samtycker hos skola till att remiss lämnas just till bup-norr
    Så ska delen i skola vara öppen
