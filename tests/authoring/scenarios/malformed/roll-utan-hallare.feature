# language: sv
Egenskap: Fel med flit

  Scenario: Det står inte var
    När mentorn antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
