# language: sv
Egenskap: Fel med flit

  Scenario: En dag som inte finns
    Givet ett barn som är fött 2012-02-30
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
