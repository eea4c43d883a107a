# language: sv
Egenskap: Fel med flit

  Scenario: Ett svar utan värde
    När mentor i skola antecknar att frånvaro
    Så ska väg frånvaro pågå i skola
