"""Who speaks and what is said, at random: the dangerous more often than chance would have it."""

from hypothesis import strategies as st
from tests.shipped import the_policy, the_reference

from barnlots.model.facts import Value
from barnlots.policy.vocabulary import FactDefinition, FactType

HOLDERS = ("ekskolan", "elevhalsan", "emi", "bup", "socialtjansten")
CASES = ("ärende-1", "ärende-2")
PEOPLE = [one for one in the_reference().assignments if one.organisation in HOLDERS]
ACTORS = st.sampled_from([*(one.id for one in PEOPLE), "polis-polisen", "ingen", None])
FACTS = [one for one in the_policy().vocabulary.facts if one.recordable and not one.derived_when]
LIFE = {"planer", "förberett eller försökt"}

BY_NAME = {one.name: one for one in FACTS}


def values(fact: FactDefinition) -> st.SearchStrategy[Value]:
    if fact.type is FactType.NUMBER:
        return st.integers(0, 5000)
    return st.sampled_from([*fact.values, *fact.values, "obegripligt"])


ANSWERS: st.SearchStrategy[dict[str, Value]] = st.one_of(
    st.just({"sagt om livet": "planer"}),
    st.just({"utsatt för slag": "ja", "gjort av vårdnadshavare": "ja"}),
    st.just({"trygg hem idag": "nej"}),
    st.lists(st.sampled_from(sorted(BY_NAME)), max_size=5).flatmap(
        lambda names: st.fixed_dictionaries({name: values(BY_NAME[name]) for name in names})
    ),
)
