# language: sv
# Källa: Göteborg 2022; tiderna är lokala beslut.
Egenskap: I mellanstadiet samordnas stödet från flera yrken på skolan

  Scenario: Ett barn i årskurs 5 som mår dåligt får stödet samordnat på skolan
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 5
    När mentor i skola antecknar att ledsen eller nedstämd är ofta
    Så ska väg tips stå i steget fråga familjen i skola
    Och ska mentor i skola ha att göra "frågar barnet vad det vill ha hjälp med och av vem" senast 2026-11-04 23:59, annars får rektor veta
    När mentor i skola säger att kartläggningen är klar på väg tips
    Så ska väg tips stå i steget samordna i skola
    Och ska mentor i skola ha att göra "samordnar vem i teamet som gör vad i skolan, hemma och på fritiden" senast 2026-11-04 23:59

  Scenariomall: TIPS gäller mellanstadiet
    Givet att barnet går i grundskola
    Och att barnet går i årskurs <årskurs>
    När mentor i skola antecknar att frånvaro är upprepad
    Så ska regeln tips-mellanstadiet <gäller> i skola
    Exempel:
      | årskurs | gäller     |
      | 3       | inte gälla |
      | 4       | gälla      |
      | 6       | gälla      |
      | 7       | inte gälla |

  Scenario: Gruppen, kroppen och fritiden hör till när problemen är flera
    Givet att barnet går i grundskola
    Och att barnet går i årskurs 5
    När mentor i skola antecknar att frånvaro är upprepad och samspel är ensam
    Så ska svaret på frågan gör insatser nämna "ungdomshandledaren: TIPS-grupp på skolan"
    Och ska svaret på frågan gör insatser nämna "fysioterapeuten: TIPS och kroppen"
    Och ska svaret på frågan gör insatser nämna "fältsekreteraren: TIPS på fritiden"

  Scenario: Räcker vardagen slutar vägen, och behövs mer frågas familjen igen
    Givet att barnet går i grundskola
    Och att barnet går i årskurs 5
    När mentor i skola antecknar att frånvaro är upprepad
    Och mentor i skola säger att kartläggningen är klar på väg tips
    Och mentor i skola säger att nytt behov visar sig på väg tips
    Så ska väg tips stå i steget fråga familjen i skola
    När mentor i skola säger att vardagsstöd räcker på väg tips
    Så ska väg tips vara avslutad i skola

  Scenario: När målet är nått slutar vägen
    Givet att barnet går i grundskola
    Och att barnet går i årskurs 6
    När mentor i skola antecknar att frånvaro är upprepad
    Och mentor i skola säger att kartläggningen är klar på väg tips
    Och mentor i skola säger att målet är nått på väg tips
    Så ska väg tips vara avslutad i skola

  # ---- Det som står kvar ----

  Scenario: TIPS ersätter ingen remiss
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 5
    När kurator i elevhälsan antecknar att ledsen eller nedstämd är ofta och vardag i skolan är påverkad
    Så ska väg tips pågå i elevhälsan
    Och ska väg remiss-till-första-linjen pågå i elevhälsan

  Scenario: Oron för livet går före TIPS
    Givet ett barn som är 11 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 5
    När barnet berättar för kurator i elevhälsan att sagt om livet är planer
    Så ska väg oro-för-suicid stå i steget akut i elevhälsan
    Och ska akut överlämning från elevhälsan till bup vila på nödläge
