"""What both forms of a plan say in the same words: states, counts, and circles as a table."""

from collections import Counter

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.circles import REGIONS, Mark
from barnlots.authoring.plan.document import Figure, Plan, Row, State, Table
from barnlots.authoring.plan.words import NOTHING, listed
from barnlots.authoring.reading.swedish import capital
from barnlots.model.catalogue import Language, say
from barnlots.model.errors import Place
from barnlots.policy.pathways import LEVELS


def place_words(place: Place) -> str:
    """`rules/roller.yaml:6`."""
    return f"{place.file}:{place.line}" if place.line else place.file


class Teller:
    """The frame of a plan in one language."""

    def __init__(self, lang: Language) -> None:
        self.lang: Language = lang

    def word(self, code: str) -> str:
        return say(f"BL-PLAN_W_{code}", self.lang)

    def state(self, state: State) -> str:
        return say(f"BL-PLAN_STATE_{state.name}", self.lang)

    def requirement(self, state: State) -> str:
        return say(f"BL-PLAN_REQUIREMENT_{state.name}", self.lang)

    def summary(self, plan: Plan) -> Table:
        """How many questions of each chapter the pack answers."""
        rows = []
        for chapter in plan.chapters:
            counted = Counter(one.state for one in chapter.questions)
            rows.append(Row((chapter.title, *(str(counted[state]) for state in State))))
        columns = (self.word("CHAPTER"), *(self.state(one) for one in State))
        return Table(self.word("COUNTED"), columns, tuple(rows))

    def requirements(self, plan: Plan) -> Table:
        rows = tuple(Row((one.text, self.requirement(one.state))) for one in plan.requirements)
        columns = (self.word("REQUIREMENT"), self.word("SHOWN"))
        return Table(self.word("TSI"), columns, rows)

    def region(self, region: frozenset[Actor]) -> str:
        """`Skola och elevhälsa`, `Tillsammans: socialtjänst och hälso- och sjukvård`."""
        if not region:
            return say("BL-PLAN_REGION_UNKNOWN", self.lang)
        if len(region) == len(Actor):
            return say("BL-PLAN_REGION_ALL", self.lang)
        names = [say(f"BL-PLAN_ACTOR_{one.name}", self.lang) for one in Actor if one in region]
        if len(names) == 1:
            return capital(names[0])
        return say("BL-PLAN_REGION_TWO", self.lang, vilka=listed(names))

    def circles(self, figure: Figure) -> Table:
        """The figure as a table: what is in each part of the circles, at each level."""
        regions = [one for one in (*REGIONS, frozenset[Actor]()) if figure.circles.inside(one)]
        rows = tuple(
            Row(
                (
                    self.region(region),
                    *(
                        self._marks(figure.circles.inside(region, level), figure)
                        for level in LEVELS
                    ),
                )
            )
            for region in regions
        )
        return Table(figure.caption, (self.word("CIRCLE"), *(capital(one) for one in LEVELS)), rows)

    def _marks(self, marks: tuple[Mark, ...], figure: Figure) -> str:
        if not marks:
            return NOTHING
        if figure.circles.counted:
            return str(len(marks))
        return "\n".join(f"{one.number}. {one.row.intervention}" for one in marks)
