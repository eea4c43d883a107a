# language: sv
Egenskap: Fel med flit

  Scenario: En enhet som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Och det har gått 3 skoldager
    Så ska väg frånvaro pågå i skola
