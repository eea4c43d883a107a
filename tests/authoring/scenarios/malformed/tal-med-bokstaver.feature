# language: sv
Egenskap: Fel med flit

  Scenario: Ett antal som inte är ett tal
    När mentor i skola antecknar att frånvarominuter är många
    Så ska väg frånvaro pågå i skola
