"""
What a sentence says of a post as such: that it goes on, and that people were led there,
or all of it.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.clauses.leading import manages_people
from resumate.domain.grounding.deeds.agency import leads_others
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.going_on import told_of_now
from resumate.domain.language.levels import DID, LED, MANAGED, level_of, level_of_word
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_GOES_ON = AnyCase(
    r"\b(?:I|we) (?:currently|presently|now|still)\b|\bI (?:also )?(?:work|am (?:working|employed)) (?:at|for|with|as)\b"
    r"|\b(?:currently|presently|at present|at the moment) (?:working|work|employed|serving|an?|the|at|with)\b"
    r"|\b(?:am|as) (?:the|an?) (?:current|present) |\bI am (?:currently |now )?(?:an?|the) (?!(?:former|graduate|past|retired|ex-)\b)(?:[\w-]+ ){1,4}?(?:at|for)\b"
    r"|\bmy (?:current|present) (?:\w+ )?(?:employer|role|job|post|position|company|workplace)\b"
    r"|\b(?:zurzeit|zur zeit|derzeit|aktuell|gegenwärtig|momentan)\b|\bmein\w* (?:jetzige|aktuelle|derzeitige|gegenwärtige)\w* "
)
_IS_AT = regex(
    r"\b(?:[Ii]ch bin|bin ich) (?:derzeit |aktuell |heute )?(?:eine? )?[A-ZÄÖÜ][\w-]+ (?:bei|beim|an der|im|in der)\b(?!.*\b(?:\w*ge\w+(?:t|en)|\w+iert|worden)\b)"
)
"""How German says who one is and where, and not what became of one."""
_BEFORE = AnyCase(
    r"\b(?:since (?:I left|leaving)|leaving|left|after|before|from|unlike|than|learn\w* \w+|know \w+|seit (?:meinem|dem) \w+|nach|vor|verlassen|als)\b(?: \w+){0,3} ?$"
)


_LITTLE = 0.4
"""The weight of a word as common as "people"."""


def check_posts_held(claim: Claim) -> None:
    """
    A post that has ended does not go on, and people are led only where a line says so.
    """
    if not claim.facts.lines:
        return
    _check_goes_on(claim)
    if claim.clause.mood is not Mood.CLAIM:
        return
    _check_bare_lead(claim)
    _check_headed(claim)


def _check_goes_on(claim: Claim) -> None:
    spoken = _GOES_ON.search(claim.piece) or _IS_AT.search(claim.piece)
    named = claim.facts.employers.find(claim.piece) if spoken else ()
    if not named or spoken is None:
        return
    content = claim.facts.content
    studied = {x.role for x in content.lines if x.section is Section.EDUCATION}
    ids = [i for _, found in named for i in sorted(found)]
    posts = [content.role(i) for i in ids]
    if studied.issuperset(ids):
        return  # where one was taught: "Berufsbildnerin, course of 2022"
    ended = [post for post in posts if post and post.end and not post.current]
    if len(ended) < len(posts):
        return
    match, _ = named[0]
    if any(_BEFORE.search(claim.piece[: m.start()]) for m in (match, spoken)):
        return
    claim.judgement.find(
        FindingCode.ROLE_MIXED,
        match[0],
        "The resume says that this post has ended:"
        f" {ended[0].employer}, {ended[0].end}.",
    )


_HEADED = AnyCase(
    r"\b(?:I (?:now |currently |also )?(?:head|headed|run|ran|manage|managed|lead|led|oversee|oversaw|am in charge of|was in charge of)"
    r" (?:up )?(?:the|our|its) (?:(?:whole|entire) )?(?:[\w-]+ ){0,3}?"
    r"(?P<unit>department|division|branch|store|shop|school|clinic|practice|centre|center|hospital|factory|plant|warehouse|ward)"
    r"|(?:leite|leitete|führe|führte) (?:ich )?(?:die|das|den) (?:gesamte[ns]? )?(?:\w+e[ns]? )?"
    r"(?P<einheit>abteilung|filiale|schule|praxis|klinik|kita|einrichtung|station|werk|niederlassung))"
    r"(?=$|[,.;:)]| (?:at|of|in|for|and|with|from|on|as|since|while|where|there|bei|im|und|mit|seit)\b| [A-ZÄÖÜ])"
)
"""Who says to be the head of all of it: of "the school", and not of its club."""
_HEADS = AnyCase(
    r"\b(?:\w*manager\w*|heads?|director|principal|owner|founder|co-?founder|chief|superintendent|in charge|\w*(?:leiter|leiterin|leitung|vorsteher|inhaber|chef)(?:in)?)\b"
)


def _check_headed(claim: Claim) -> None:
    """
    Who heads a department or runs a school has the title of it, or a line that says so.
    """
    found = _HEADED.search(claim.piece)
    known = any(f.code is FindingCode.SCOPE_INFLATED for f in claim.judgement.findings)
    if found is None or known or not claim.clause.own:
        return
    unit = (found["unit"] or found["einheit"]).lower()
    unit = "cent" if unit in {"center", "centre"} else unit
    for index in claim.in_scope():
        facts = claim.line(index)
        text = facts.line.text
        if facts.line.kind is LineKind.ENTRY and _HEADS.search(text):
            return
        leads = any(deed.level >= MANAGED for deed in facts.deeds)
        if unit in text.lower() and (leads or _HEADS.search(text)):
            return
    claim.judgement.find(
        FindingCode.SCOPE_INFLATED,
        found[0],
        "The resume does not say that you led all of it.",
    )


def _check_bare_lead(claim: Claim) -> None:
    """
    "I led a team at Harrow Mill" has no word that a line could tell but the leading;
    nor has "I led a team", which any post may tell.
    """
    if claim.titled:
        return
    tokens = [w for w in claim.clause.words if w.start not in claim.masked]
    said = [w for w in claim.content if level_of_word(w, claim.language) == DID]
    if sum(w.weight for w in said) > _LITTLE:
        return
    if level_of(tokens, claim.language, claimed=True) < MANAGED:
        return
    if not leads_others(claim):
        return
    leading = {
        line.index
        for line in claim.facts.lines
        if any(
            deed.level >= (MANAGED if line.line.role else LED) for deed in line.deeds
        )
    }
    if claim.roles is None:
        leading = {i for i in leading if _leads_people(claim, claim.line(i))}
    if leading & claim.in_scope():
        return
    span = claim.text[tokens[0].start : tokens[-1].end]
    if leading:
        claim.find_elsewhere(span, min(leading))
        return
    message = "No line of the resume tells that people were led."
    claim.judgement.find(FindingCode.SCOPE_INFLATED, span, message)


def _leads_people(claim: Claim, facts: LineFacts) -> bool:
    """
    Whether a line tells of people who are led, or heads the post of one who leads.
    """
    heads = facts.line.kind is LineKind.ENTRY
    return heads or manages_people(facts.words, claim.language, staff=True)


_KNOWS = regex(r"Zu meinen Kenntnissen (?:zähl|gehör)")
"""What one knows stays known when the post where one used it has ended."""


def check_still_held(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    What rests on lines of posts that have all ended does not go on: "since 2019", "in
    my current role", a verb of theirs in the present.
    """
    if judgement.findings or _KNOWS.match(text):
        return
    lines = [one.line for one in facts.lines_of(judgement.support)]
    posts = [facts.content.role(line.role) for line in lines]
    ended = [p for p in posts if p and p.end and not p.current]
    worked = all(line.section is Section.EXPERIENCE for line in lines)
    if not ended or len(ended) < len(posts) or not worked:
        return
    told = told_of_now(text, tuple(line.text for line in lines))
    begun = [p.start.year for p in facts.content.roles if p.start and not p.end]
    if told and not any(str(year) in told for year in begun):
        post = ended[0]
        judgement.find(
            FindingCode.ROLE_MIXED,
            told,
            "The resume says that this post has ended:"
            f" {post.employer or post.title}, {post.end}.",
        )
