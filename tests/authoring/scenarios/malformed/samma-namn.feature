# language: sv
Egenskap: Fel med flit

  Scenario: Två med samma namn
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola

  Scenario: Två med samma namn
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
