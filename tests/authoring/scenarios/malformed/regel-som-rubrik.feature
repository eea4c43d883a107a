# language: sv
Egenskap: Fel med flit

  Regel: En regel

    Scenario: Under en regel
      När mentor i skola antecknar att frånvaro är upprepad
      Så ska väg frånvaro pågå i skola
  
  Scenario: Efteråt
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
