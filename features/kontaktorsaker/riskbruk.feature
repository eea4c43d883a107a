# language: sv
# Källa: SKR 2023 bilaga 1, SoL 2025:400 19 kap. 1 §, SoL 2025:400 21 kap. 1 §, vård- och insatsprogram, lokalt beslut
Egenskap: Den som har prövat alkohol eller droger får samtal i tid, och ungdomen vet vad som sägs

  Scenariomall: Att ha prövat en gång räcker
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken riskbruk <gäller> i skola
    Exempel:
      | det                            | gäller     |
      | alkohol eller droger är prövat | gälla      |
      | alkohol eller droger är nej    | inte gälla |

  Scenario: En femtonåring som har druckit flera gånger och är uppvarvad bedöms av tre verksamheter
    Givet ett barn som är 15 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att alkohol eller droger är flera gånger och ovanligt uppvarvad är ja
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Hälsosamtal om alkohol, tobak, droger och sömn"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om umgänge, kvällar och vad som driver på"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Utreder behov av skydd och stöd och vilken hjälp ungdomen kan ta emot"
    Och ska svaret på frågan bedömer nämna "läkaren (bup): Psykiatrisk bedömning när bruket följs av uppvarvning eller mörka tankar"
    Och ska svaret på frågan bedömer nämna "sjuksköterskan i vården (ungdomsmottagning): Samtal om risker, sex och gränser"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
    Och ska svaret på frågan gör insatser nämna "läraren: Ärlig undervisning"
    Och ska svaret på frågan gör insatser nämna "rektorn: Föräldramöten som enar"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Motiverande samtal"
    Och ska svaret på frågan gör insatser nämna "fältsekreteraren: Närvaro på kvällen"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Stödsamtal, Möter ungdomen varje vecka"
    Och ska svaret på frågan gör insatser nämna "socialsekreteraren: Öppenvård för unga"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Familjebehandling"
    Och ska svaret på frågan gör insatser nämna "mentorn: Kvar i skolan"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Hälsosamtalet och kontakt med vård, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtal och orosanmälan, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Bedömning, samtycke och insats, i personakt i socialtjänsten"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Frågar hur de senaste helgerna har varit och vad som lockade (senast 2026-10-28)"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Nytt hälsosamtal om sömn, humör och bruk (senast 2026-12-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "ungdomen är med och vet vad som sägs"
    Och ska svaret på frågan andra aktörer nämna "Mottagning för unga med beroende där regionen har en"

  Scenario: En fjortonåring som har prövat en gång möts av elevhälsan
    Givet ett barn som är 14 år
    Och att barnet går i grundskola
    När mentor i skola antecknar att alkohol eller droger är prövat och ovanligt uppvarvad är nej och sagt om livet är nej
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren)"
    Och ska svaret på frågan bedömer inte nämna "socialsekreteraren ("
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"
    Och ska svaret på frågan bedömer inte nämna "ungdomsmottagning"

  Scenario: Har ett litet barn fått i sig något ringer förskolan 112
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att alkohol eller droger är prövat
    Så ska svaret på frågan bedömer nämna "förskolans rektor (förskola): Har ett litet barn fått i sig något ringer förskolan 112 och prövar anmälan genast"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Trygg vuxen även om sådant"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "skolsköterskan:"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolform och ålder är kända nämns ingen som bara finns för en del av barnen
    När mentor i skola antecknar att alkohol eller droger är prövat
    Så ska kontaktorsaken riskbruk gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "ungdomsmottagning"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
