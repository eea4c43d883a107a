# language: sv
Egenskap: Fel med flit

  Scenario: Ett steg på vägen som inte finns
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro stå i steget utred i skola
