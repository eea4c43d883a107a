"""What a delivery is called outside: always the same, and telling nothing of what stands in its id.

Of what stands there (a case, an organisation) there is so little that a plain hash could be tried
out, and so it is keyed. The key is the sender's own.
"""

import hmac
from base64 import b32encode

from barnlots.model.identity import LEAST_KEY
from barnlots.ports import BadSetting, Given, Setting

KEY = Setting("nyckel", required=True, secret=True)
_GROUPS, _GROUP = 4, 4


def key_of(given: Given) -> bytes:
    """Raises BadSetting."""
    key = given.secrets[KEY.name]
    if len(key) < LEAST_KEY:
        raise BadSetting(KEY.name, "BL-WHY_KEY")
    return key


def reference_of(handover: str, key: bytes) -> str:
    """Short enough to be read aloud."""
    letters = b32encode(hmac.digest(key, b"handling " + handover.encode(), "sha256")).decode()
    return "-".join(letters[at : at + _GROUP] for at in range(0, _GROUPS * _GROUP, _GROUP))
