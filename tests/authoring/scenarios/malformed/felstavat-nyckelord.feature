# language: sv
Egenskap: Fel med flit

  Scenario: Ett nyckelord är felstavat
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
    Ock ska regeln skola-frånvaro gälla i skola
