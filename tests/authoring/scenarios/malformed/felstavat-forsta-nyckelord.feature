# language: sv
Egenskap: Fel med flit

  Scenario: Det första nyckelordet är felstavat
    Nör mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
