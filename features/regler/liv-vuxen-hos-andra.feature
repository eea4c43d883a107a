# language: sv
# Källa: vårdprogram suicid, PSL 6 kap. 1 §
Egenskap: Den som är vuxen och inte vill leva lämnas inte utan någon som frågar, var den än berättar det

  Scenario: Socialsekreteraren ringer vuxenpsykiatrin och ber någon där fråga
    Givet ett barn som är 18 år
    När familjebehandlare i socialtjänst antecknar att frånvaro är nej
    Och barnet berättar för socialsekreterare i socialtjänst att sagt om livet är tungt
    Så ska regeln liv-be-vuxenvården-fråga gälla i socialtjänst
    Och ska regeln liv-be-vården-fråga inte gälla i socialtjänst
    Och ska socialsekreterare i socialtjänst ha att göra "ringer vuxenpsykiatrin och ber någon där fråga eleven steg för steg" senast 2026-10-14 11:00, annars får enhetschef socialtjänst veta
    När klockan blir 2026-10-14 11:01
    Så ska enhetschef socialtjänst i socialtjänst ha fått veta att "ringer vuxenpsykiatrin" dröjer
    När socialsekreterare i socialtjänst gör klart "ringer vuxenpsykiatrin"
    Så ska ingen i socialtjänst ha att göra "ringer vuxenpsykiatrin"

  Scenariomall: Det som sägs avgör om någon ska fråga
    Givet ett barn som är <år> år
    När socialsekreterare i socialtjänst antecknar att sagt om livet är <livet> och självskada är <skada>
    Så ska regeln liv-be-vuxenvården-fråga <gäller> i socialtjänst

    Exempel:
      | år | livet         | skada    | gäller     |
      | 18 | tungt         | nej      | gälla      |
      | 17 | tungt         | nej      | inte gälla |
      | 18 | nej           | nej      | inte gälla |
      | 18 | nej           | berättad | gälla      |
      | 18 | nej           | sedd     | gälla      |
      | 18 | tankar        | nej      | gälla      |
      | 18 | planer        | nej      | inte gälla |

  Scenario: Vet ingen vad som är sagt men såret syns på det som berättas, frågas det
    Givet ett barn som är 18 år
    När socialsekreterare i socialtjänst antecknar att självskada är berättad
    Så ska regeln liv-be-vuxenvården-fråga gälla i socialtjänst
