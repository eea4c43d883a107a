# language: sv
Egenskap: Fel med flit

  Scenariomall: Rubriken över tabellen är felstavad
    När mentor i skola antecknar att frånvaro är <frånvaro>
    Så ska väg frånvaro pågå i skola

    Exempl:
      | frånvaro |
      | upprepad |
