# language: sv
Egenskap: Fel med flit
