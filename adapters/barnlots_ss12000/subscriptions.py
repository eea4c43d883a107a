"""Subscriptions: the server says that something has changed, and then it is fetched.

What it posts has no content, only which kinds of entities have changed, and whether any are gone.
"""

import json
from collections.abc import Iterable
from typing import Annotated
from urllib.parse import quote

from pydantic import AliasChoices, AwareDatetime, Field, StringConstraints

from barnlots_http import UNREADABLE, Answer, Client, NoAnswer, accepted
from barnlots_ss12000.server import read
from barnlots_ss12000.shapes import Entity, Id

Kind = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{1,100}$")]
Kinds = Annotated[tuple[Kind, ...], Field(max_length=100)]
# As the standard spells it, and as others spell the word.
_MODIFIED = AliasChoices("modifiedEntites", "modifiedEntities")


class Subscription(Entity):
    """It ends by itself at `expires`."""

    id: Id
    expires: AwareDatetime


class Changed(Entity):
    """What a server posts. `modified` are kinds of entities, such as `Attendance`, also of such as
    nobody here asks for; the standard spells its key without an i."""

    modified: Kinds = Field(default=(), alias="modifiedEntites", validation_alias=_MODIFIED)
    deleted: bool = Field(default=False, alias="deletedEntities")

    @classmethod
    def posted(cls, body: bytes) -> "Changed":
        """Raises NoAnswer for what is no such message."""
        return read(cls, Answer(200, {}, body).json())


class Subscriptions:
    """Those that we have at one server. Each method raises Declined when it will not have it, and
    NoAnswer."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def begin(self, name: str, target: str, kinds: Iterable[str]) -> Subscription:
        """`target` is the address that it will post to."""
        said = {
            "name": name,
            "target": target,
            "resourceTypes": [{"resource": one} for one in kinds],
        }
        body = json.dumps(said, ensure_ascii=False).encode()
        return read(Subscription, accepted(self._client.post("/subscriptions", body)).json())

    def renew(self, subscription: str) -> Subscription:
        """The one with this id goes on until a later day."""
        answer = self._client.ask("PATCH", f"/subscriptions/{quote(subscription, safe='')}")
        renewed = read(Subscription, accepted(answer).json())
        if renewed.id != subscription.lower():
            raise NoAnswer(UNREADABLE)
        return renewed

    def end(self, subscription: str) -> None:
        """It is no more; nor is it any error that it was not."""
        answer = self._client.delete(f"/subscriptions/{quote(subscription, safe='')}")
        if answer.status != 404 and accepted(answer).body.strip():
            # Whatever says something else than nothing is at least to be such a server.
            answer.json()
