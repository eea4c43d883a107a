# language: sv
# Källa: SKR 2023 bilaga 1, Skollagen 2010:800 3 kap. 5 §, Skollagen 2010:800 2 kap. 25 §, lokalt beslut
Egenskap: Den som lär sig fort får svårare uppgifter och någon att tänka med, och frågas ändå hur den mår

  Scenariomall: Att barnet lär sig mycket fortare än andra räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken särskild-begåvning <gäller> i skola
    Exempel:
      | det                       | gäller     |
      | särskild begåvning är ja  | gälla      |
      | särskild begåvning är nej | inte gälla |

  Scenario: Den som trots sin förmåga knappt når målen utreds av skolpsykologen
    Givet att barnet går i grundskola
    När mentor i skola antecknar att särskild begåvning är ja och når målen är knappt
    Så ska svaret på frågan bedömer nämna "läraren (skola): Prövar vad barnet kan i ämnet genom svårare uppgifter"
    Och ska svaret på frågan bedömer nämna "specialpedagogen (elevhälsan): Pedagogisk kartläggning av styrkor och av det som haltar"
    Och ska svaret på frågan bedömer nämna "skolpsykologen (elevhälsan): Utredning när barnet trots sin förmåga mår dåligt eller inte når målen"
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan gör insatser nämna "läraren: Djupare uppgifter"
    Och ska svaret på frågan gör insatser nämna "mentorn: En vän som tänker lika"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Rätt att göra fel"
    Och ska svaret på frågan gör insatser nämna "rektorn: Snabbare takt"
    Och ska svaret på frågan gör insatser nämna "specialpedagogen: Stöd i det ojämna"
    Och ska svaret på frågan gör insatser nämna "studie- och yrkesvägledaren: Framtidsvägar"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Hälsosamtal, Frågar hur barnet sover"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "läraren: Vad barnet kan redan och hur undervisningen ändras, i elevens dokumentation i skolan"
    Och ska svaret på frågan dokumenterar nämna "specialpedagogen: Den pedagogiska kartläggningen, i elevakten"
    Och ska svaret på frågan dokumenterar nämna "skolpsykologen: Utredning om en sådan görs, i skolpsykologens journal"
    Och ska svaret på frågan följer upp nämna "läraren: Frågar barnet om det har lärt sig något nytt den här veckan (senast 2026-11-13)"
    Och ska svaret på frågan följer upp nämna "rektorn: Ser att planen håller när lärare eller stadium byts (senast 2027-02-11)"
    Och ska svaret på frågan gemensam uppföljning nämna "här räcker vardagsstödet ofta hela vägen"
    Och ska svaret på frågan andra aktörer nämna "Högre skolform eller annan skola som kan ta emot i ett ämne"

  Scenario: Den som når målen med lätthet behöver ingen utredning
    Givet att barnet går i grundskola
    När mentor i skola antecknar att särskild begåvning är ja och når målen är ja
    Så ska svaret på frågan bedömer nämna "läraren (skola)"
    Och ska svaret på frågan bedömer inte nämna "skolpsykologen ("

  Scenario: I förskolan följer pedagogen barnets intressen
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att särskild begåvning är ja
    Så ska svaret på frågan bedömer nämna "pedagogen i förskolan (förskola): Följer barnets intressen och ser om det hittar någon att leka med"
    Och ska svaret på frågan bedömer inte nämna "läraren ("
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Projekt i leken"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "läraren:"
    Och ska svaret på frågan följer upp inte nämna "läraren:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att särskild begåvning är ja
    Så ska kontaktorsaken särskild-begåvning gälla i skola
    Och ska svaret på frågan bedömer inte nämna "läraren ("
    Och ska svaret på frågan bedömer inte nämna "specialpedagogen ("
    Och ska svaret på frågan bedömer inte nämna "pedagogen i förskolan"
