"""
Whether a lead or a responsibility is claimed of which the lines that are meant, and the
heads of their posts, say nothing.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.deeds.sessions import names_session
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import MANAGED
from resumate.domain.language.words import plain_keys
from resumate.domain.resume import LineKind

_CLAIMED = AnyCase(
    r"\b(?:I|and) (?:(?:also|have|had|now|then|currently|still|even|\w+ly) ){0,3}(?:lead|led|run|head|headed|manage|managed|supervise|supervised|oversee|oversaw|overseen|direct|directed|chair|chaired|own|owned|captain|captained)\b(?! (?:to|it|my own|our own|the basics|a car)\b)"
    r"|\b(?:am|was|been|being) (?:\w+ )?(?:in charge of|responsible for|accountable for|the head of)\b|\b(?:responsibility|accountability) for\b|\b(?:taken|took|take|have|had) charge of\b|\bunder my (?:leadership|management|direction|supervision)\b|\bleading (?:the|an?|our|its)\b"
    r"|\b(?:leite|leitete)\b(?![^,;.]*\b(?:an|ein|weiter)\b)|\bgeleitet\b|\bverantworte\w*|\bverantwortlich\b|\bmeiner (?:leitung|verantwortung|führung)\b|\b(?:in )?leitende[rn]?\b"
)
"""How a sentence says that one had the lead, or answers for it."""
_LESS = AnyCase(
    r"\b(?:when|while|if|whenever|stand\w*|stood|step\w*|cover\w*|deput\w*|help\w*|assist\w*|support\w*|member|part of|together|took over|for that time|wenn|solange|sobald|vertret\w*|vertrat\w*|teilprojekt\w*|unterstütz\w*|gemeinsam)\b"
)
"""What in a sentence says that one's part was smaller, or for a time."""
_TOLD = AnyCase(
    r"\b(?:\w*responsib\w*|charge|lead\w*|led|\w*head\w*|\w*manag\w*|run|runs|ran|running|own\w*|direct\w*|chair\w*|\w*supervis\w*|overs\w*|captain\w*|\w*coordinat\w*|organi\w*|found\w*|foreman|forewoman|caseload|in full|set up|introduc\w*|built|launch\w*"
    r"|\w*leit\w*|\w*verantw\w*|führ\w*|\w*führ(?:er|ung)\w*|koordin\w*|chef\w*|\w*meister\w*|\w*zuständig\w*|\w*vorstand\w*|\w*polier\w*)\b"
)
"""What in a line may tell as much."""


def check_claimed_lead(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    "I was in charge of nine treatments" is more than "Crew member on nine treatments".
    """
    lines = facts.lines_of(judgement.citations)
    if not lines or judgement.findings or _LESS.search(text):
        return
    if any(_leads(f) for f in (*lines, *_heads(lines, facts))):
        return
    if names_session(text) and any(names_session(f.line.text) for f in lines):
        return  # who leads a class gives it
    for clause in clauses:
        claims = clause.mood is Mood.CLAIM or clause.mood is Mood.FACT
        said = _CLAIMED.search(text, clause.start, clause.end) if claims else None
        if said and not any(_ran_it(clause, said.end(), f) for f in lines):
            judgement.find_less(
                said[0],
                lines[0].line.text,
            )


def _ran_it(clause: Clause, verb_end: int, line: LineFacts) -> bool:
    """
    Whether what is said to be run is no more than what the line says was handled: "I
    run the payroll" of "Process payroll for 60 drivers".
    """
    verb = next((w for w in clause.words if w.end == verb_end), None)
    done = next((w for w in line.words if w.weight or w.keys & _HANDLED), None)
    if not (verb and done and "=run" in verb.keys and done.keys & _HANDLED):
        return False
    thing = next((w for w in clause.words if w.start > verb_end and w.weight), None)
    told = next((w for w in line.words if w.start > done.end), None)
    return bool(thing and told and plain_keys(thing.keys) & told.keys)


_HANDLED = frozenset({"=process", "=handle", "=operate", "=run", "prepar"})
"""The deeds that "run" also says, where it leads nobody."""


def _leads(line: LineFacts) -> bool:
    return any(deed.level >= MANAGED for deed in line.deeds) or bool(
        _TOLD.search(line.line.text)
    )


def _heads(lines: Sequence[LineFacts], facts: Facts) -> Iterator[LineFacts]:
    """
    The heads of the posts that the *lines* stand under, or of all, where these are true
    of any post.
    """
    roles = {f.line.role for f in lines if f.line.role}
    every = all(f.anywhere for f in lines)
    return (
        f
        for f in facts.lines
        if f.line.kind is LineKind.ENTRY
        and f.line.role
        and (every or f.line.role in roles)
    )
