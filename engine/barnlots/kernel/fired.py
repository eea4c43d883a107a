"""Which rules have taken effect in a part, and under what names: asked in one step, however many.

The names are shared by all that have grown out of one another, since they are only ever added to;
whoever grows otherwise from the same beginning gets a copy.
"""


class Fired:
    """The keys under which rules have taken effect; `rules` are theirs, and `lasting` the keys
    that are a rule's own."""

    def __init__(
        self,
        keys: dict[int, str],
        places: dict[str, int],
        count: int,
        rules: frozenset[str],
        lasting: frozenset[str],
    ) -> None:
        self._keys = keys
        self._places = places
        self._count = count
        self.rules = rules
        self.lasting = lasting

    @classmethod
    def of(cls, keys: tuple[str, ...]) -> "Fired":
        """All of these, in order."""
        places: dict[str, int] = {}
        for place, key in enumerate(keys):
            places.setdefault(key, place)
        rules = frozenset(key.partition("@")[0] for key in places)
        lasting = frozenset(key for key in places if "@" not in key)
        return cls(dict(enumerate(keys)), places, len(keys), rules, lasting)

    def __contains__(self, key: str) -> bool:
        place = self._places.get(key)
        return place is not None and place < self._count

    def plus(self, key: str) -> "Fired":
        """These and one more."""
        keys, places, count = self._keys, self._places, self._count
        # Two who grow from the same beginning at once: only one of them gets the place.
        if keys.setdefault(count, key) is key:
            places.setdefault(key, count)
        else:
            keys = {place: keys[place] for place in range(count)} | {count: key}
            places = {}
            for place, one in keys.items():
                places.setdefault(one, place)
        rule = key.partition("@")[0]
        return Fired(
            keys,
            places,
            count + 1,
            self.rules if rule in self.rules else self.rules | {rule},
            self.lasting if key != rule or key in self.lasting else self.lasting | {key},
        )
