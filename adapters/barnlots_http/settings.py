"""What an adapter over the network is told, and what is made of it: an address, the trust in
whoever answers there, and how we say who we are.
"""

import ssl
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from barnlots.ports import BadSetting, Given, Setting

ADDRESS, ISSUER = "adress", "certifikatutfärdare"
CERTIFICATE, KEY = "klientcertifikat", "klientnyckel"
TOKEN, TOKEN_ADDRESS = "token", "tokenadress"
CLIENT_ID, CLIENT_SECRET, SCOPE = "klient-id", "klienthemlighet", "behörighet"
_CREDENTIALS = (TOKEN_ADDRESS, CLIENT_ID, CLIENT_SECRET)

HTTP_SETTINGS = (
    Setting(ADDRESS, required=True),
    Setting(ISSUER),
    Setting(CERTIFICATE),
    Setting(KEY),
    Setting(TOKEN, secret=True),
    Setting(TOKEN_ADDRESS),
    Setting(CLIENT_ID),
    Setting(CLIENT_SECRET, secret=True),
    Setting(SCOPE),
)


@dataclass(frozen=True)
class Address:
    """Where somebody answers. `path` has no slash at its end."""

    tls: bool
    host: str
    port: int | None
    path: str


@dataclass(frozen=True)
class Credentials:
    """What a token is fetched with, by OAuth 2.0's client credentials (RFC 6749 4.4)."""

    at: Address
    client: str
    secret: str = field(repr=False)
    scope: str = ""


def address(given: Given, setting: str = ADDRESS) -> Address:
    """Raises BadSetting for what is no address, and for one without TLS that leads off this
    machine."""
    text = given.text(setting)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        text.encode("ascii")
    except ValueError:
        raise BadSetting(setting, "BL-WHY_ADDRESS") from None
    rest = parts.username or parts.query or parts.fragment
    plain = any(one <= " " for one in text)
    if parts.scheme not in ("https", "http") or not host or rest or plain:
        raise BadSetting(setting, "BL-WHY_ADDRESS")
    if parts.scheme == "http" and not _is_loopback(host):
        raise BadSetting(setting, "BL-WHY_NO_TLS")
    return Address(parts.scheme == "https", host, port, parts.path.rstrip("/"))


def trust(given: Given) -> ssl.SSLContext:
    """Whoever answers must have a certificate for its name, by the issuer that is named or by one
    that the machine trusts. Raises BadSetting for files that cannot be used."""
    context = ssl.create_default_context()
    if given.text(ISSUER):
        context = _of_issuer(given.path(ISSUER))
    if given.text(KEY) and not given.text(CERTIFICATE):
        raise BadSetting(KEY, "BL-WHY_TOGETHER")
    if given.text(CERTIFICATE):
        key = given.path(KEY) if given.text(KEY) else None
        try:
            # Without a password OpenSSL would ask whoever sits at the terminal for it.
            context.load_cert_chain(given.path(CERTIFICATE), key, password="")
        except (OSError, ValueError):
            raise BadSetting(CERTIFICATE, "BL-WHY_CERTIFICATE") from None
    return context


def bearer(given: Given) -> str:
    """The token that is sent as it is; empty when there is none. Raises BadSetting."""
    token = _secret(given, TOKEN)
    if token and any(given.text(one) or one in given.secrets for one in _CREDENTIALS):
        raise BadSetting(TOKEN, "BL-WHY_TWO_LOGINS")
    return token


def credentials(given: Given) -> Credentials | None:
    """What a token is fetched with; None when it is not. Raises BadSetting for half of it."""
    secret = _secret(given, CLIENT_SECRET)
    said = {TOKEN_ADDRESS: given.text(TOKEN_ADDRESS), CLIENT_ID: given.text(CLIENT_ID)}
    said[CLIENT_SECRET] = secret
    if not any(said.values()):
        if given.text(SCOPE):
            raise BadSetting(SCOPE, "BL-WHY_TOGETHER")
        return None
    for setting, there in said.items():
        if not there:
            raise BadSetting(setting, "BL-WHY_TOGETHER")
    at = address(given, TOKEN_ADDRESS)
    return Credentials(at, said[CLIENT_ID], secret, given.text(SCOPE))


def _of_issuer(file: Path) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=file)
    except (OSError, ValueError):
        raise BadSetting(ISSUER, "BL-WHY_CERTIFICATE") from None


def _secret(given: Given, setting: str) -> str:
    """It is sent in a header, which holds visible characters only."""
    secret = given.secrets.get(setting, b"")
    if not all(0x20 < one < 0x7F for one in secret):
        raise BadSetting(setting, "BL-WHY_TOKEN")
    return secret.decode("ascii")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
