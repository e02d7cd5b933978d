"""
What is told post by post below a list of the posts.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeLine, Role, Section

_SHORTEST = 4
"""Letters that name an employer."""


_OF_NOW = regex(
    r"(?:what i do |where i (?:am|work) )?now|(?:my )?(?:current|present) "
    r"(?:role|post|job|position|work)|at present|today"
    r"|was ich (?:heute|jetzt|derzeit|aktuell) mache"
    r"|(?:heute|derzeit|aktuell)(?:e (?:stelle|tätigkeit|aufgabe))?",
)


def is_of_now(heading: str) -> bool:
    """
    Whether what stands below is told of the post that is held: "What I do now".
    """
    return _OF_NOW.fullmatch(heading.strip(" :.").casefold()) is not None


def under_named_posts(
    lines: Iterable[ResumeLine], roles: Sequence[Role], of_now: Collection[str] = ()
) -> Iterator[ResumeLine]:
    """
    The *lines*; of work that stands under no post, what opens with the name of an
    employer is told of the post there, and so is what follows: "Elm Parks: …". Those
    with the ids *of_now* are told of the one post that is held.
    """
    held = [role.id for role in roles if role.current]
    post: str | None = None
    for line in lines:
        if line.section is not Section.EXPERIENCE or line.role:
            post = None
            yield line
            continue
        post = _named(line.text, roles) or post
        now = held[0] if line.id in of_now and len(held) == 1 else None
        yield replace(line, role=post or now)


def _named(text: str, roles: Sequence[Role]) -> str | None:
    """
    The one post whose employer's name, or the beginning of it, the text opens with.
    """
    label, colon, _ = text.partition(":")
    name = label.strip().casefold()
    if not colon or len(name) < _SHORTEST:
        return None
    found = [r.id for r in roles if f"{r.employer} ".casefold().startswith(f"{name} ")]
    return found[0] if len(found) == 1 else None
