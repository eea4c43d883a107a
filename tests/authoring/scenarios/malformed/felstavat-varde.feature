# language: sv
Egenskap: Fel med flit

  Scenario: Ett värde som inte finns
    När mentor i skola antecknar att frånvaro är upprepat
    Så ska väg frånvaro pågå i skola
