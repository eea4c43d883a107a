# language: sv
Egenskap: Fel med flit

  Scenario: Personen finns inte
    Givet att barnets vårdnadshavare är mamma och pappa
    När barnet berättar för mentor i skola om papa att utsatt för slag är ja
    Så ska väg far-illa pågå i skola
