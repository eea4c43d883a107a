# language: svenska
Egenskap: Fel med flit

  Scenario: Språket finns inte
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
