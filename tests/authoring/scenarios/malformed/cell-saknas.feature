# language: sv
Egenskap: Fel med flit

  Scenariomall: En cell saknas
    När mentor i skola antecknar att frånvaro är <frånvaro>
    Så ska väg frånvaro <står> i skola

    Exempel:
      | frånvaro | står |
      | upprepad |
