"""A newer policy under open parts: looked over, moved one at a time, and never lost."""

from datetime import date
from pathlib import Path

import pytest
from tests.failures.house import MENTOR, SCHOOL, House, kinds
from tests.kernel.small import JOURNEY, POLICY, SUPPORT

from barnlots.cli import run
from barnlots.cli.move import weaker
from barnlots.kernel import evolve, fold
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.errors import Refused, SourceError
from barnlots.model.people import ENGINE, Actor
from barnlots.packs.stepmap import read_step_map
from barnlots.policy.policy import Policy
from barnlots.policy.ways import Step, Transition, Way
from barnlots.protection import Loss, Lost
from barnlots.service import Barnlots
from barnlots.service.moving import move_all, protects_less, survey
from barnlots.store import Ledger

WAY = "barnets väg"
DAY = date(2026, 1, 2)
RENAMED = {WAY: {"upptäckt": "samtal"}}


def newer(first: str = "samtal", **more: object) -> Policy:
    """The first step of the child's way is called something else, and has another deadline."""
    begins, *rest = JOURNEY.steps
    way = JOURNEY.model_copy(
        update={"begins_in": first, "steps": (begins.model_copy(update={"name": first}), *rest)}
    )
    ways = (way, *POLICY.ways[1:])
    return POLICY.model_copy(update={"ways": ways, **more})


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path, policy=POLICY)
    for number in range(3):
        made.see({}, case=f"ärende-{number}")
    return made


def under(house: House, policy: Policy) -> Barnlots:
    return Barnlots(Ledger.open(house.url, evolve), policy, house.reference, lambda: house.now)


def steps(house: House) -> list[str]:
    parts = [house.part(f"ärende-{number}/{SCHOOL}") for number in range(3)]
    return [one.ways[WAY].step for one in parts]


def test_a_look_says_what_has_no_place_and_moves_nothing(house: House) -> None:
    with under(house, newer()) as door:
        met = survey(door, {})
        assert (met.parts, met.without_place) == (3, ((f"{WAY}: upptäckt", 3),))
        assert not met.clear
        assert survey(door, RENAMED).clear
        wrong = survey(door, {WAY: {"upptäckt": "ingenstans", "aldrig": "samtal"}})
        assert wrong.nowhere == (f"{WAY}: ingenstans", f"{WAY}: aldrig")
        assert survey(door, {WAY: {"upptäckt": "avslut"}}).nowhere == (f"{WAY}: avslut",)
    assert steps(house) == ["upptäckt"] * 3


def test_every_part_is_moved_and_goes_on(house: House) -> None:
    policy = newer()
    before = house.part(f"ärende-0/{SCHOOL}")
    with under(house, policy) as door:
        assert move_all(door, RENAMED).parts == 3
        assert move_all(door, RENAMED).parts == 0
        assert survey(door, RENAMED).parts == 0
        after = house.part(f"ärende-0/{SCHOOL}")
        assert (after.policy, after.ways[WAY].step) == (policy.digest, "samtal")
        assert before.deadlines.items() <= after.deadlines.items(), "what was waited for goes on"
        heard = c.Report(key="h", part=after.id, way=WAY, trigger="barnet har hörts")
        door.handle(heard, Actor(assignment=MENTOR))
    assert house.part(f"ärende-0/{SCHOOL}").ways[WAY].step == "stöd"
    (moved,) = kinds(house.events(f"ärende-0/{SCHOOL}"), e.PolicyMoved)
    assert (moved.was, moved.to, moved.steps) == (POLICY.digest, policy.digest, RENAMED)
    assert fold(house.events(f"ärende-0/{SCHOOL}")) == house.part(f"ärende-0/{SCHOOL}")


def test_a_move_that_stops_halfway_goes_on_where_it_stopped(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle, left = Barnlots.handle, [1]

    def sometimes(self: Barnlots, command: c.Command, actor: Actor) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return handle(self, command, actor)

    with under(house, newer()) as door:
        with monkeypatch.context() as meanwhile:
            meanwhile.setattr(Barnlots, "handle", sometimes)
            with pytest.raises(KeyboardInterrupt):
                move_all(door, RENAMED)
        assert sorted(steps(house)) == ["samtal", "upptäckt", "upptäckt"]
        assert move_all(door, RENAMED).parts == 2
    assert steps(house) == ["samtal"] * 3


def test_one_part_that_cannot_be_moved_keeps_its_policy_and_holds_up_no_other(
    house: House,
) -> None:
    heard = c.Report(key="h", part=f"ärende-1/{SCHOOL}", way=WAY, trigger="barnet har hörts")
    house.do(heard)
    policy = newer(ways=(_ending_early(), *POLICY.ways[1:]))
    with under(house, policy) as door:
        moved = move_all(door, {})
    assert (moved.parts, moved.left) == (2, (f"ärende-1/{SCHOOL}",))
    assert house.part(f"ärende-1/{SCHOOL}").policy == POLICY.digest


def _ending_early() -> Way:
    begins = JOURNEY.steps[0].model_copy(
        update={"transitions": (Transition(to="avslut", trigger="målet är nått"),)}
    )
    return JOURNEY.model_copy(update={"steps": (begins, Step(name="avslut"))})


@pytest.mark.parametrize(
    ("to", "said", "code"),
    [
        ("en annan", {}, "BL-C046"),
        (newer().digest, {}, "BL-C047"),
        (newer().digest, {WAY: {"upptäckt": "ingenstans"}}, "BL-C047"),
        (newer().digest, {"ingen väg": {"a": "b"}, **RENAMED}, "BL-C047"),
    ],
)
def test_what_has_no_place_is_not_moved(
    house: House, to: str, said: dict[str, dict[str, str]], code: str
) -> None:
    command = c.MovePolicy(key="m", part=f"ärende-0/{SCHOOL}", to=to, steps=said)
    with under(house, newer()) as door, pytest.raises(Refused, match=code):
        door.handle(command, ENGINE)
    assert steps(house) == ["upptäckt"] * 3


def test_nobody_but_the_engine_moves_a_part(house: House) -> None:
    command = c.MovePolicy(key="m", part=f"ärende-0/{SCHOOL}", to=newer().digest, steps=RENAMED)
    with under(house, newer()) as door, pytest.raises(Refused, match="BL-C032"):
        door.handle(command, Actor(assignment=MENTOR))


def test_a_child_loses_no_protection_by_a_move(house: House) -> None:
    weaker = newer(rules=(SUPPORT,))
    assert protects_less(POLICY, weaker) and not protects_less(POLICY, newer())
    with under(house, weaker) as door:
        (better,) = survey(door, RENAMED).weaker
        assert (better.policy, better.parts) == (POLICY.digest, 3)
        gone = {one.id for one in POLICY.rules if one.protects}
        assert {one.name for one in better.losses if one.lost is Lost.RULE} == gone
        command = c.MovePolicy(key="m", part=f"ärende-0/{SCHOOL}", to=weaker.digest, steps=RENAMED)
        with pytest.raises(Refused, match="BL-C050") as refused:
            door.handle(command, ENGINE)
    assert refused.value.params == {"policy": POLICY.digest[:12]}


def test_a_step_that_has_a_deadline_only_in_the_newer_policy_is_watched(tmp_path: Path) -> None:
    begins, *rest = JOURNEY.steps
    slack = begins.model_copy(update={"due": None, "accountable": None})
    old = POLICY.model_copy(
        update={
            "ways": (JOURNEY.model_copy(update={"steps": (slack, *rest)}), *POLICY.ways[1:]),
        }
    )
    house = House(tmp_path, policy=old)
    house.see({}, case="ärende-0")
    assert f"steg-{WAY}" not in house.part(f"ärende-0/{SCHOOL}").deadlines
    with under(house, POLICY) as door:
        assert move_all(door, {}).parts == 1
    assert f"steg-{WAY}" in house.part(f"ärende-0/{SCHOOL}").deadlines


# ---- The map as a file, and the command ----

MAP = """karta:
  - väg: barnets väg
    från: spaning
    till: {till}
"""


def test_a_map_is_read_as_strictly_as_a_policy(house: House, tmp_path: Path) -> None:
    file = tmp_path / "karta.yaml"
    file.write_text(MAP.format(till="stöd"), "utf-8")
    assert read_step_map(file, POLICY) == {WAY: {"spaning": "stöd"}}
    file.write_text(MAP.format(till="ingenstans"), "utf-8")
    with pytest.raises(SourceError) as wrong:
        read_step_map(file, POLICY)
    assert [one.code for one in wrong.value.diagnostics] == ["BL-M018"]
    file.write_text(
        MAP.format(till="stöd") + MAP.format(till="avslut").removeprefix("karta:\n"), "utf-8"
    )
    with pytest.raises(SourceError) as twice:
        read_step_map(file, POLICY)
    assert [one.code for one in twice.value.diagnostics] == ["BL-S009"]


def test_the_command_looks_and_then_moves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = House(tmp_path)
    older = made.policy.model_copy(update={"name": "äldre"})
    with under(made, older) as door:
        made.barnlots.close()
        made.barnlots = door
        made.see({})
    assert run(["move", "--url", made.url, "--prova"]) == 0
    assert "1 öppna delar" in capsys.readouterr().out
    assert run(["move", "--url", made.url]) == 0
    assert "1 delar flyttade" in capsys.readouterr().out
    assert run(["move", "--url", made.url, "--lang", "en"]) == 0
    assert "0 open parts" in capsys.readouterr().out
    assert run(["move"]) == 2


def test_the_command_moves_nothing_when_something_has_no_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = House(tmp_path)
    journey = made.policy.journey
    way = made.policy.way_by_name[journey]
    steps_before = tuple(
        one.model_copy(update={"name": "spaning"}) if one.name == way.begins_in else one
        for one in way.steps
    )
    spied = way.model_copy(update={"begins_in": "spaning", "steps": steps_before})
    ways = tuple(spied if one.name == journey else one for one in made.policy.ways)
    with under(made, made.policy.model_copy(update={"ways": ways})) as door:
        made.barnlots.close()
        made.barnlots = door
        made.see({})
    assert run(["move", "--url", made.url]) == 3
    assert "barnets väg: spaning saknar plats" in capsys.readouterr().out
    karta = tmp_path / "karta.yaml"
    karta.write_text(MAP.format(till="upptäckt"), "utf-8")
    assert run(["move", "--url", made.url, "--karta", str(karta)]) == 0
    assert "1 delar flyttade" in capsys.readouterr().out


def test_the_command_names_all_that_is_weaker(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = House(tmp_path)
    policy = made.policy
    plans = policy.rule_by_id["liv-planer"].model_copy(update={"id": "liv-också", "name": "O"})
    way = policy.way_by_name["oro-för-suicid"]
    further = Step(name="vidare", due=way.steps[0].due)
    steps = (*way.steps, further)
    ways = tuple(
        one.model_copy(update={"steps": steps}) if one is way else one for one in policy.ways
    )
    better = policy.model_copy(update={"rules": (*policy.rules, plans), "ways": ways})
    with under(made, better) as door:
        made.barnlots.close()
        made.barnlots = door
        made.see({})
    assert run(["move", "--url", made.url, "--prova"]) == 3
    told = capsys.readouterr().out.splitlines()
    assert told[1] == (
        f"✗ policyn {better.digest[:12]}, som 1 av dem står under, skyddar bättre än den nya. De "
        "behåller den, och det som skyddar bättre i den nya gäller dem ändå. Detta är svagare i "
        "den nya:"
    )
    assert told[2:] == [
        "– väg oro-för-suicid, vidare har förlorat något som skyddet räknar med: steg vidare",
    ]


@pytest.mark.parametrize(
    ("loss", "words"),
    [
        (Loss(Lost.RULE, "regel", "r", DAY), "regel r gäller inte längre, från 2026-01-02."),
        (
            Loss(Lost.CONDITION, "regel", "r", DAY),
            "regel r slår till för färre barn, från 2026-01-02.",
        ),
        (Loss(Lost.ACTION, "regel", "r", DAY, "så", "x"), "regel r ser inte längre till detta: x"),
        (Loss(Lost.LATER, "regel", "r", DAY, "så", "x"), "regel r får dröja längre: x"),
        (
            Loss(Lost.SOMEBODY_ELSE, "väg", "v", DAY, "ansvarig", "a", "b", step="s"),
            "väg v, s: det som var a är nu b.",
        ),
        (Loss(Lost.QUESTION, "regel", "r", DAY), "regel r frågar inte längre för alla barn."),
        (
            Loss(Lost.MARK, "regel", "r", DAY, "skyddar", "liv"),
            "regel r: skyddar var liv och är –.",
        ),
        (Loss(Lost.WAY, "väg", "v", DAY), "väg v gäller inte längre, från 2026-01-02."),
        (Loss(Lost.WAY, "väg", "v", DAY, "sort", "a", "b"), "väg v: sort var a och är b."),
        (
            Loss(Lost.STEP, "handling", "h", DAY, "innehåller", "x"),
            "handling h har förlorat något som skyddet räknar med: innehåller x",
        ),
        (
            Loss(Lost.EXIT, "väg", "v", DAY, "vidare", "x", step="s"),
            "väg v, s leder inte längre till samma steg: x",
        ),
        (Loss(Lost.FACT, "fakta", "f", DAY, "typ", "a", "b"), "fakta f: typ var a och är b."),
        (
            Loss(Lost.PARAMETER, "parameter", "p", DAY, "värden", "1 dag", "2"),
            "parameter p var 1 dag och är 2.",
        ),
        (
            Loss(Lost.ROLE, "roll", "r", DAY, "leder", "nej"),
            "roll r är inte längre som skyddet räknar med: leder nej",
        ),
        (
            Loss(Lost.GROUND, "utlämnande", "u", DAY, "grund", "lag", "lag på villkor"),
            "utlämnande u: lämnades som lag, nu som lag på villkor.",
        ),
        (
            Loss(Lost.INSTRUMENT, "instrument", "i", DAY, "tecken", "x", "–"),
            "instrument i höjer inte längre x",
        ),
    ],
    ids=lambda one: one.lost.name if isinstance(one, Loss) else "",
)
def test_each_kind_of_loss_has_its_words(loss: Loss, words: str) -> None:
    assert weaker(loss, "sv") == f"– {words}"
    assert weaker(loss, "en").startswith(f"– {loss.kind} {loss.name}")
