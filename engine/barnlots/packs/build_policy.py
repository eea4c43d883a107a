"""From the records of a whole pack to one immutable Policy."""

from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.build_grounds import (
    build_categories,
    build_consents,
    build_documents,
    build_grounds,
    build_pieces,
)
from barnlots.packs.build_instruments import build_instruments
from barnlots.packs.build_rules import build_rules, read_sources
from barnlots.packs.build_tables import (
    build_answers,
    build_pathways,
)
from barnlots.packs.build_vocabulary import (
    add_derivations,
    build_facts,
    build_laws,
    build_parameters,
    build_roles,
    check_fact_names,
    check_named,
)
from barnlots.packs.build_ways import build_ways, step_names
from barnlots.packs.builtins import builtin_facts
from barnlots.packs.circles import report_circles
from barnlots.packs.pack import Records
from barnlots.packs.references import check_references
from barnlots.packs.report import Report
from barnlots.packs.words import Words, places_of
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import Vocabulary
from barnlots.policy.ways import Trigger


def policy_of(records: Records, report: Report) -> Policy:
    """The policy that the records say. Raises SourceError.

    Two rounds, the second only when the first found no fault, so one cause gives one message: the
    words that the files declare, the sentences that use the words.
    """
    facts = build_facts(records["fakta"], report)
    roles, holders = build_roles(records["roll"], records["hållare"])
    parameters = build_parameters(records["parameter"], report)
    laws = build_laws(records["källa"])
    documents = build_documents(records["handling"], report)
    categories, pieces = build_categories(records["slag"]), build_pieces(records["innehåll"])
    by_name = {one.name: one for one in parameters}
    builtin = builtin_facts(tuple(one.name for one in documents))
    check_fact_names(records["fakta"], builtin, report)
    words = Words(
        facts={one.name: one for one in (*facts, *builtin)},
        roles={one.name: one for one in roles},
        holders=tuple(one.name for one in holders),
        ways={one.text("väg"): step_names(one) for one in records["väg"]},
        escalations=frozenset(
            one.text("väg") for one in records["väg"] if one.text("sort") == "skyddsväg"
        ),
        reasons=tuple(one.text("kontaktorsak") for one in records["kontaktorsak"]),
        parameters={one.name: one.unit for one in parameters},
        triggers=tuple(one.text("händelse") for one in records["händelse"]),
        documents=tuple(one.name for one in documents),
        informing=frozenset(one.name for one in documents if not one.hands_over),
        categories=tuple(one.name for one in categories),
        pieces=tuple(one.name for one in pieces),
        laws={one.name: one.sections for one in laws},
        statutes=frozenset(one.name for one in laws if one.statute),
        declared=places_of(records),
    )
    for kind in ("roll", "hållare", "parameter"):
        check_references(records[kind], words, report)
    report.raise_if_any()

    facts = add_derivations(facts, records["fakta"], words, report)
    report_circles(facts, records["fakta"], report)
    check_named((*facts, *builtin), records["fakta"], report)
    for found in records.values():
        check_references(found, words, report)
    for record in records["parameter"]:
        for dated in record.records("värden"):
            read_sources(dated.lines("källa"), words, report)
    actions = ActionReader(words, by_name, report)
    pack = records["paket"][0]
    policy = Policy(
        name=pack.text("paket"),
        vocabulary=Vocabulary(facts=(*facts, *builtin), roles=roles, holders=holders),
        parameters=parameters,
        laws=laws,
        rules=build_rules(records["regel"], words, actions, report),
        ways=build_ways(records["väg"], words, actions, report),
        pathways=build_pathways(records["kontaktorsak"], words, report),
        answers=build_answers(records["svar"], words, report),
        grounds=build_grounds(records["utlämnande"], words, report),
        triggers=tuple(
            Trigger(name=one.text("händelse"), title=one.text("namn"))
            for one in records["händelse"]
        ),
        documents=documents,
        journey=pack.text("huvudväg"),
        instruments=build_instruments(records.get("instrument", []), words, report),
        categories=categories,
        pieces=pieces,
        consents=build_consents(records["samtycke"], words, report),
    )
    report.raise_if_any()
    return policy
