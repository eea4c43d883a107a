# language: sv
Egenskap: Fel med flit

  Scenario: En roll som inte finns där
    När mentor i elevhälsan antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
