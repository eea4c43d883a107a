# language: sv
Egenskap: Fel med flit

  Scenariomall: Inga rader
    När mentor i skola antecknar att frånvaro är <frånvaro>
    Så ska väg frånvaro pågå i skola

    Exempel:
      | frånvaro |
