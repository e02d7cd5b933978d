"""
Who could be whom on a server, for whoever starts it.
"""

from resumate.config import Settings
from resumate_http.hosts import is_this_machine, public_name

ANYBODY = (
    "Whoever reaches {where} can sign in under anybody's name: let a proxy say who is "
    "asking (RESUMATE_USER_HEADER), or serve this machine alone."
)
PAST_THE_PROXY = (
    "Whoever reaches this port past the proxy can be anybody, by setting {header} "
    "themselves: let nobody but the proxy reach it (--host 127.0.0.1, or a network of "
    "their own)."
)


def exposed(host: str, settings: Settings) -> str:
    """
    One sentence if somebody who reaches the server on *host* could be anybody; nothing
    on this machine alone, or behind a proxy there.
    """
    elsewhere = not is_this_machine(host)
    if settings.user_header:
        return PAST_THE_PROXY.format(header=settings.user_header) if elsewhere else ""
    if elsewhere:
        return ANYBODY.format(where="it")
    public = public_name(settings.public_url)
    if public and not is_this_machine(public):
        return ANYBODY.format(where=settings.public_url)
    return ""
