# language: sv
Egenskap: Fel med flit

  Senario: Rubriken är felstavad
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska väg frånvaro pågå i skola
