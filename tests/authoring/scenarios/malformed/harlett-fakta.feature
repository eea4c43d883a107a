# language: sv
Egenskap: Fel med flit

  Scenario: Något som följer av annat
    När mentor i skola antecknar att far illa hemma är ja
    Så ska väg far-illa pågå i skola
