# language: sv
Egenskap: Fel med flit

  Scenario: Ett antal som inte är ett tal
    När mentor i skola antecknar att frånvaro är upprepad
    Och det har gått tre skoldagar
    Så ska väg frånvaro pågå i skola
