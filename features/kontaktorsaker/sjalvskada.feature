# language: sv
# Källa: SKR 2023 bilaga 1, vårdprogram suicid, elevhälsan expertsvar självskada, SoL 2025:400 19 kap. 1 §, lokalt beslut
Egenskap: Den som gör sig själv illa får såret omsett och frågan om livet, och vården bedömer faran

  Scenariomall: Att barnet har berättat räcker, ingen behöver ha sett något
    Givet att barnet går i grundskola
    När mentor i skola antecknar att <det>
    Så ska kontaktorsaken självskada <gäller> i skola
    Exempel:
      | det                    | gäller     |
      | självskada är berättad | gälla      |
      | självskada är nej      | inte gälla |

  Scenario: Den som också vill vara död och är utsatt hemma bedöms av BUP och socialtjänsten
    Givet att barnet går i grundskola
    När mentor i skola antecknar att självskada är berättad och sagt om livet är vill vara död och utsatt för tvång eller heder är ja
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Ser om såren och frågar om livet; lämnar över samma dag och bedömer inte faran"
    Och ska svaret på frågan bedömer nämna "skolkuratorn (elevhälsan): Samtal om vad som ligger bakom och vilka som finns runt barnet"
    Och ska svaret på frågan bedömer nämna "läkaren (bup): Bedömer om det finns fara för livet och vilken vård som behövs"
    Och ska svaret på frågan bedömer nämna "socialsekreteraren (socialtjänst): Prövar om barnet behöver skydd eller stöd hemma"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (första linjen)"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Säg till en vuxen"
    Och ska svaret på frågan gör insatser nämna "rektorn: Vuxna i alla vrår"
    Och ska svaret på frågan gör insatser nämna "skolsköterskan: Ta hand om såret"
    Och ska svaret på frågan gör insatser nämna "skolkuratorn: Annat sätt att stå ut"
    Och ska svaret på frågan gör insatser nämna "mentorn: Trygghetsplan i skolan"
    Och ska svaret på frågan gör insatser nämna "läraren: Lugn plats i lektionen"
    Och ska svaret på frågan gör insatser nämna "psykologen i vården: Behandling av självskada"
    Och ska svaret på frågan gör insatser nämna "familjebehandlaren: Stöd till familj och syskon"
    Och ska svaret på frågan gör insatser inte nämna "pedagogen i förskolan"
    Och ska svaret på frågan dokumenterar nämna "skolsköterskan: Vad såren visade, svaret om livet, vem som tog över och när, i elevhälsans medicinska journal"
    Och ska svaret på frågan dokumenterar nämna "skolkuratorn: Samtal, överväganden om hemmet och egen orosanmälan, i kuratorns akt i elevhälsan"
    Och ska svaret på frågan dokumenterar nämna "socialsekreteraren: Skyddsbedömning och förhandsbedömning, i personakt i socialtjänsten"
    Och ska svaret på frågan dokumenterar nämna "läkaren: Bedömning och vårdplan, i vårdens journal"
    Och ska svaret på frågan följer upp nämna "skolsköterskan: Träffar barnet och hör vad vården bestämde (senast 2026-10-15)"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Samtal om hur kvällarna är nu och om trygghetsplanen behöver ändras (senast 2026-10-21)"
    Och ska svaret på frågan följer upp nämna "skolkuratorn: Stämmer av med barn och hem om hjälpen från vården har kommit i gång (senast 2026-11-13)"
    Och ska svaret på frågan gemensam uppföljning nämna "Den som har barnet idag ska kunna nå den som har det imorgon"
    Och ska svaret på frågan andra aktörer nämna "Vårdcentralen för såren"

  Scenario: Den som på en rak fråga säger sig vilja leva och har det tryggt hemma bedöms av första linjen
    Givet att barnet går i grundskola
    När mentor i skola antecknar att självskada är berättad och sagt om livet är nej
    Och mentor i skola antecknar att utsatt för slag är nej och utsatt för sexuellt är nej och utsatt för hot är nej och utsatt för tvång eller heder är nej och utsatt för sett våld är nej
    Så ska svaret på frågan bedömer nämna "psykologen i vården (första linjen): Bedömning och behandling när barnet på en rak fråga svarat att det vill leva"
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"
    Och ska svaret på frågan bedömer inte nämna "Prövar om barnet behöver skydd eller stöd hemma"

  Scenario: Den som säger att allt är tungt har inte svarat nej, och första linjen är inte rätt väg
    Givet att barnet går i grundskola
    När mentor i skola antecknar att självskada är berättad och sagt om livet är tungt
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren)"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (första linjen)"
    Och ska svaret på frågan bedömer inte nämna "läkaren (bup)"

  Scenario: Innan någon har frågat om livet är första linjen inte rätt väg
    Givet att barnet går i grundskola
    När mentor i skola antecknar att självskada är berättad
    Så ska svaret på frågan bedömer nämna "skolsköterskan (elevhälsans medicinska gren): Ser om såren och frågar om livet"
    Och ska svaret på frågan bedömer inte nämna "psykologen i vården (första linjen)"

  Scenario: I förskolan ser rektorn till att barnet kommer till barnhälsovården utan dröjsmål
    Givet att barnet går i förskola
    När pedagog i förskola antecknar att självskada är sedd
    Så ska svaret på frågan bedömer nämna "förskolans rektor (förskola): Ser till att ett litet barn som gör sig illa får komma till barnhälsovården utan dröjsmål"
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan gör insatser nämna "pedagogen i förskolan: Stöd till små barn"
    Och ska svaret på frågan gör insatser inte nämna "mentorn:"
    Och ska svaret på frågan dokumenterar inte nämna "skolsköterskan:"
    Och ska svaret på frågan följer upp inte nämna "skolkuratorn:"

  Scenario: Innan skolformen är känd nämns ingen som bara finns i den ena
    När mentor i skola antecknar att självskada är berättad
    Så ska kontaktorsaken självskada gälla i skola
    Och ska svaret på frågan bedömer inte nämna "skolsköterskan ("
    Och ska svaret på frågan bedömer inte nämna "skolkuratorn"
    Och ska svaret på frågan bedömer inte nämna "förskolans rektor"
