"""
Claims of everything at once: "I meet every one of your requirements".
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.deeds.likeness import likeness
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import HELPED
from resumate.domain.language.words import words
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.adverts import ADVERT
from resumate.domain.posting import JobPosting, Requirement, RequirementKind

_ASKED = (
    r"(?:requirements?|criteri(?:a|on)|points?|items?|box(?:es)?|qualifications?|skills?|experience|conditions|demands|areas|things|essentials"
    r"|anforderungen|voraussetzungen|punkte\w*|kriterien|qualifikationen|kenntnisse)"
)
_ALL = AnyCase(
    rf"(?<!nearly )(?<!almost )(?<!not )(?<!fast )\b(?:every|each|all|alle[nr]?|sämtliche\w*|jede[nrs]?)(?: single)?(?: one)?(?: of)? (?:[\w-]+ ){{0,4}}?{_ASKED}\b"
    r"|\b(?:everything|whatever|all)(?: that)? (?:you|your [\w ]+|the (?:ad|advert|advertisement|posting|post|job|role|list))(?: are| is)? (?:ask\w*|require\w*|want\w*|list\w*|need\w*|mention\w*|looking)\b"
    r"|\balles,? was Sie (?:suchen|verlangen|fordern|erwarten|brauchen|wünschen)\b"
)
_NONE_LEFT = AnyCase(
    r"\b(?:nothing|no (?:\w+ )?(?:point|item|requirement|line|box|criterion|task)|not one (?:\w+ )?(?:point|item|requirement|line|box|criterion))\b[^;.]*\b(?:not|lack|missing|new|unfamiliar|strange|without|cannot|\w+n['’]t)\b"
)
"""What is all that is asked, and that nothing of it is left out."""
_YOURS = AnyCase(
    rf"\b(?:your?|requirements?|criteria|(?:the|this) (?:post|job|role|position|vacancy|ad|advert\w*|posting|list|(?:job |person )?(?:description|specification))|Sie|Ihre\w*|anforderungen|{ADVERT})\b"
)
_MET = AnyCase(
    r"\b(?:I|my|me)\b.*\b(?:meet|met|fulfil\w*|satisf(?:y|ies|ied)|tick\w*|match\w*|cover\w*|have|bring|offer|possess|answer\w*|comply|done|do|lack|missing|new|unfamiliar|strange)\b"
    r"|\b(?:met|fulfilled|satisfied|covered|matched|answered)\b.*\b(?:I|my|me)\b"
    r"|\b(?:ich|mir|mein\w*)\b.*\b(?:erfüll\w*|bring\w*|deck\w*|habe|biete|verfüge)|\b(?:erfülle|bringe|habe|biete) ich\b"
)
_NOT_CLAIMED = AnyCase(
    r"\b(?:would|could|will|hope|want to|try|may|might|if|whether|read|studied|look(?:ed)? (?:at|through)|(?:do|did|can|could|does|will) not|don['’]t|cannot|can['’]t|never|but (?:for )?one|except|apart from|save for"
    r"|würde|könnte|werde|möchte|hoffe|ob|nicht|beinahe|außer|bis auf|gelesen)\b"
)
_WISHES_TOO = AnyCase(
    r"\b(?:list|everything|nothing|nice|desirable|bonus|plus|optional|preferred|wünschenswert\w*|alles)\b"
)
_UNANSWERED = 0.5
"""The probability that no line tells of what is asked, from which one line should."""


def check_all_met(
    text: str, judgement: Judgement, facts: Facts, posting: JobPosting
) -> None:
    """
    Who claims all that is asked claims each of it: the first that the resume does not
    answer is told.
    """
    if not (facts.lines and _YOURS.search(text) and _MET.search(text)):
        return
    claimed = _NONE_LEFT.search(text)
    if claimed is None and not _NOT_CLAIMED.search(text):
        claimed = _ALL.search(text)
    if claimed is None:
        return
    asked = next(
        _unanswered(posting, facts, wishes=bool(_WISHES_TOO.search(text))), None
    )
    told = [f for f in judgement.findings if claimed[0] in f.span and f.code is _UNTOLD]
    if asked is None:
        judgement.findings[:] = [f for f in judgement.findings if f not in told]
        return
    judgement.claims = True
    judgement.find(
        FindingCode.SKILL_UNSUPPORTED,
        claimed[0],
        f"The resume does not answer all that is asked: “{asked.text}”",
    )


_UNTOLD = FindingCode.DUTY_UNSUPPORTED
"""What is asked needs no line with the words of the claim, where lines answer it."""


def _unanswered(
    posting: JobPosting, facts: Facts, *, wishes: bool
) -> Iterator[Requirement]:
    """
    What the posting requires, and with its *wishes* what it would like, of which no line
    tells, or tells no more than that one helped.
    """
    for asked in posting.requirements:
        must = asked.kind is RequirementKind.MUST
        if (must or (wishes and asked.kind is RequirementKind.NICE)) and not _answered(
            asked, facts
        ):
            yield asked


def _answered(asked: Requirement, facts: Facts) -> bool:
    every = range(len(facts.lines))
    if likeness(asked.text, facts, every).untold >= _UNANSWERED:
        return False
    said = [w for w in words(asked.text, facts.language) if w.weight == 1.0]
    telling = [set(facts.told(w)) for w in said] or [set[int]()]
    lines = set.intersection(*telling)
    deeds = [deed for i in lines for deed in facts.lines[i].deeds]
    return not deeds or any(deed.level > HELPED for deed in deeds)
