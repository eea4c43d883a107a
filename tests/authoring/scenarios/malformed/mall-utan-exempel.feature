# language: sv
Egenskap: Fel med flit

  Scenariomall: Exempel saknas
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
