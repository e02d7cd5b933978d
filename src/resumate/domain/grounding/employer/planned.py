"""
What a letter says that the employer has planned.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.posting_facts import PostingFacts, names_posted
from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

_PLANNED = (
    Pattern(
        r"\b(?:[Dd](?:ie|er|as|en|em)|[Aa]m|[Ii]m|[Bb]eim|[Zz]u[mr]|[Vv]om|[Ii]hre?[nrms]?) (?:geplant|bevorstehend|anstehend|beabsichtigt|vorgesehen)e[nrms]? (?P<thing>[A-ZÄÖÜ][\w-]+)(?P<of>[^,;.:]*)"
    ),
    Pattern(
        r"\b(?:[Tt]he|[Yy]our) (?:planned|forthcoming|upcoming|proposed) (?P<thing>(?:[\w-]+ ){0,2}?[\w-]+)(?= (?:of|with|to|for|in|at|by|and|next|is|are|sounds?|makes?|would|appeals?)\b|[,.;:]|$)(?P<of>[^,;.:]*)"
    ),
)
_OF_ANYBODY = regex(
    r"\w*(?:gespräch|termin|treffen|prüfung|abschluss|umzug|urlaub|zeit|jahr|woche|monat|schritt|wechsel|aufgabe|interview|meeting|conversation|call|visit|exam|graduation|move|holiday|year|month|week|retirement|step)(?:e?[ns]?|er)"
)
"""What may lie ahead of whoever writes."""


def plans_unposted(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether a clause that claims no deed takes a plan as given of which the posting has
    neither what is planned nor anything of what it is about.
    """
    if clause.mood is Mood.CLAIM:
        return False
    for pattern in _PLANNED:
        planned = pattern.search(text, clause.start, clause.end)
        if planned is None:
            continue
        begin, end = planned.span("thing")
        thing = [w for w in clause.words if begin <= w.start < end][-1:]
        if not thing or _OF_ANYBODY.fullmatch(thing[0].lower):
            return False
        about = [w for w in clause.words if end <= w.start < planned.end()]
        telling = [w for w in (*thing, *about) if w.weight == 1.0]
        return thing[0].weight == 1.0 and not any(
            names_posted(w, posting) for w in telling
        )
    return False
