# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 2 kap. 25 §, OSL 2009:400 12 kap. 3 §, lokalt beslut
Egenskap: Den som grubblar över vem den är får tala i sin egen takt, och så få som möjligt delar

  Scenariomall: Att barnet grubblar över sig självt eller framtiden räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken identitet-framtid <gäller> i skola
    Exempel:
      | det                                       | gäller     |
      | orolig för identitet eller framtid är ja  | gälla      |
      | orolig för identitet eller framtid är nej | inte gälla |

  Scenario: En trettonåring i årskurs sju kan gå till ungdomsmottagningen och vägledaren
    Givet ett barn som är 13 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 7
    När mentor i skola antecknar att orolig för identitet eller framtid är ja
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om identitet, tillhörighet, relationer och framtidstro, och om det är tryggt hemma"
    Och ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Frågor om kropp, pubertet och hälsa"
    Och ska svaret på frågan bedömer nämna "kuratorn i vården (ungdomsmottagning): Identitet, sexualitet och relationer"
    Och ska svaret på frågan bedömer nämna "studie- och yrkesvägledaren (skola): Vägval, betyg och vad som går att ändra"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan gör insatser nämna "läraren: Plats för alla sätt att vara"
    Och ska svaret på frågan gör insatser nämna "studie- och yrkesvägledaren: Tidig vägledning"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Enskilda samtal"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Råd om kroppen"
    Och ska svaret på frågan gör insatser nämna "mentorn: Mentor som tror på mig"
    Och ska svaret på frågan gör insatser nämna "kuratorn i vården: Samtal på ungdomsmottagningen"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Trygghet när hemmet begränsar"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Så lite som möjligt, och inget om identitet som barnet inte vill ha skrivet, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtalet, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "studie- och yrkesvägledaren: Planer och val, i elevens dokumentation i skolan"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Frågar om barnet vill fortsätta; ett nej är ett svar, och dörren står öppen (senast 2026-11-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "ju färre som delar, desto tryggare för barnet"
    Och ska svaret på frågan andra aktörer nämna "Elevens egna föreningar och mötesplatser"

  Scenario: En tolvåring i årskurs sex är för ung för ungdomsmottagningen och vägledaren
    Givet ett barn som är 12 år
    Och att barnet går i grundskola
    Och att barnet går i årskurs 6
    När mentor i skola antecknar att orolig för identitet eller framtid är ja
    Så ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan)"
    Och ska svaret på frågan bedömer inte nämna "ungdomsmottagning"
    Och ska svaret på frågan bedömer inte nämna "studie- och yrkesvägledaren"

  Scenario: I förskolan får barnet pröva roller i leken
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att orolig för identitet eller framtid är ja
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Låter barnet pröva roller i leken"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Alla lekar för alla"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "skolsköterskan:"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolform och ålder är kända nämns ingen som bara finns för en del av barnen
    När mentor i skola antecknar att orolig för identitet eller framtid är ja
    Så ska kontaktorsaken identitet-framtid gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "ungdomsmottagning"
    Och ska svaret på frågan bedömer inte nämna "studie- och yrkesvägledaren"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
