# language: sv
Egenskap: Fel med flit

  Scenariomall: En kolumn saknas
    När mentor i skola antecknar att frånvaro är <franvaro>
    Så ska väg frånvaro pågå i skola

    Exempel:
      | frånvaro |
      | upprepad |
