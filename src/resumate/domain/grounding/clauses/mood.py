"""
What one clause does: it claims, denies, wishes, thanks, or tells of the employer.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.clauses.gaps import admits_little
from resumate.domain.grounding.clauses.used_tools import uses_tool
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import (
    BIN_NOUN,
    COURTESY,
    DEED,
    ENGAGED,
    FACT_AUX,
    FIRST_PERSON,
    IS,
    LEAD_IN,
    NEGATION,
    OPINION,
    PERCEIVE,
    READING,
    ROLE_WORDS,
    SECOND_PERSON,
    SOFT,
    WISH,
)
from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

DOING = AnyCase(
    r"\b(having|worked|working|years?|jahren?|experience|erfahrung|career|time at|(?!thing|during|morning|evening|king|spring)\w{3,}ing)\b",
)

_OBJECT = regex(r"(me|us|mich|mir|uns)\b", re.IGNORECASE)

_RECKONS = regex(
    r"(?:And |But )?(?:Counting|Including|Adding|Adding up|If (?:you|I|one) (?:count|add|include)|Leaving out|Not counting) (?:in )?(?:my|the) (?:\w+ )?(?:years?|time|months?|days) (?:as|at|with|in|of)\b"
)
"""What is counted with a time is told, and not done: "Counting my years as a clerk, …"."""

_IT_WAS_ME = regex(
    r"(?:and |but )?it (?:was|is) (?:me|I|myself)|(?:und |aber )?(?:es war ich|ich war es|das war ich)",
    re.IGNORECASE,
)
"""Who did what the next clause tells: "It was me | who opened the shop"."""

_BESIDES = regex(
    r"(?:und |and |aber )?(?:bei|mit|für|unter|von|neben|with|for|among|between) (?:uns|mir|mich|us|me)\b[^,;]*\b(?:ich|wir|I|we)\b",
    re.IGNORECASE,
)
"""Who acts may be told behind where or for whom: "Bei uns im Haus leite ich …"."""

_DONE_BY_ME = Pattern(
    r"\b(\w+(ed|en|n|t) by me|von mir(?! aus)|durch mich|(made|appointed|named|promoted|hired|chose|(asked|allowed|invited|enabled|led|brought|prompted|pushed|drove|got)(?= me to (?!you|your|appl|writ|consider|look|seek|search|believ|think|want|see|join|becom|choos|pursu|study|learn|the|a|an|this|here|where)\w)|(trusted|entrusted|tasked|charged)(?= me with)|gave(?= me (the|a) (chance|opportunity|task))) me|(falls?|fell|(?:is|was) (?:left|up)) to me|(?:go(?:es)?|went|comes?|came|pass(?:es|ed)?|runs?|ran) (?:\w+ )?through (?:me|my hands)\b|(?:lands?|landed|ends? up|ended up|sits?|sat|rests?|rested|lies|lay) (?:\w+ )?(?:with me|on my (?:desk|table|shoulders))|(?:is|are|was|were) in my hands\b|(?:is|was|are|were|ha(?:s|ve) been|remains?) (?:\w+ ){0,4}(?:(?:tasks?|duty|duties|jobs?|responsibilit\w+|habit|routine) of (?:mine|my (?:weeks?|days?|job|work|role|post|months?|years?|shifts?))|parts? of my (?:weeks?|days?|months?|years?|shifts?))|(?:takes?|took|gets?|got) (?:\w+ ){0,2}(?:instructions|orders|lead|direction|cue) from me|(?:report|answer)(?:s|ed|ing)? (?:\w+ ){0,2}to me|works? (?:directly )?under me|owes? (?:\w+ )?me|ha(?:s|ve) me to thank for|verdank(?:t|en|te|ten) (?:\w+ )?mir|ha(?:t|ben) (?:[^\W\d_]+ )?mir [^,;.]*zu verdanken|mir (?:\w+ ){0,6}unterstellt|(?:untersteh|unterstand)\w+ (?:\w+ )?mir|berichte(?:te)?n? (?:\w+ )?an mich)\b"
)


def mood_of(  # noqa: C901, PLR0911 - one return for each mood
    piece: str, before: list[Clause], company: re.Pattern[str] | None, sentence: str
) -> tuple[Mood, bool]:
    """
    What the clause *piece* does behind those *before* it, and whether on oneself.
    """
    first = FIRST_PERSON.search(piece)
    own = first is not None and (
        not _OBJECT.match(first[0]) or _BESIDES.match(piece) is not None
    )
    second = SECOND_PERSON.search(piece) or (
        None
        if own
        else (
            None if first or _of_own_firm(piece, before) else ROLE_WORDS.search(piece)
        )
        or (company and company.search(piece))
    )
    if _RECKONS.match(piece) or uses_tool(piece, company, sentence):
        return Mood.SOFT, True
    asks = sentence.rstrip().endswith("?") and _QUESTION.match(sentence)
    lacks = (NEGATION.search(piece) and not _CLEAN.search(piece)) or admits_little(
        piece
    )
    family = _FAMILY.match(piece) and not _I.search(piece)
    home = family or _HOME.search(piece)
    if _MASTERED.search(piece):
        return Mood.CLAIM, True
    open_yet = asks or _ASKS.match(piece) or _TO_ME.match(piece) or home
    if open_yet or (lacks and not (second and not first)):
        return Mood.SILENT, own
    if DEED.search(piece):
        return (Mood.SILENT if READING.search(piece) else Mood.CLAIM), True
    if _DONE_BY_ME.search(piece) or _IT_WAS_ME.fullmatch(piece):
        return Mood.CLAIM, True
    if COURTESY.search(piece) and not _offered_by_them(piece, company):
        return Mood.SILENT, own
    if _OF_THEM.match(piece) or _led_by_them(piece, company):
        return Mood.EMPLOYER, False
    if (
        second
        and (not own or _perceives(piece, second.start()))
        and not LEAD_IN.match(piece)
    ):
        return Mood.EMPLOYER, False
    if second and not own:
        theirs = (
            _is_employer_lead(piece)
            or not FIRST_PERSON.search(sentence)
            or not DOING.search(piece)
        )
        return (Mood.EMPLOYER if theirs else Mood.CLAIM), False
    if not first and before:
        named = bool(company and company.search(sentence, 0, before[-1].end))
        return _inherited(piece, before[-1], employer_named=named)
    return _own_mood(piece, own, sentence, first is not None)


_FAMILY = regex(
    r"(?:(?:and|but|when|while|where|since|because|as|if|so that|until|before|after|und|aber|wenn|weil|wo|da|dass|damit|während|bis|seit|seitdem|denn) ){0,2}(?:my|our|meine?|unsere?) (?:(?!managing|senior|business|equity|founding|trading|delivery|hr)\w+ )?(?:wife|husband|partner|spouse|girlfriend|boyfriend|family|parents|mother|father|mum|mom|dad|children|kids|daughters?|sons?|sister|brother|grandparents|grandmother|grandfather"
    r"|frau|mann|lebensgefährt(?:e|in)|freund(?:in)?|familie|eltern|mutter|vater|kinder|kind|töchter|tochter|sohn|söhne|schwester|bruder|großeltern|oma|opa)\b(?!['’]s? (?:[\w-]+ ){0,2}(?:business|firm|company|shop|farm|restaurant|practice|workshop|bakery|hotel)\b)",
    re.IGNORECASE,
)
"""Of whom one is with no resume tells."""

_HOME = AnyCase(
    r"\b(?:I|we) (?:(?:grew up|(?:was|were) born) (?:in|near|around|on|close)|(?:am|are) moving to)\b|\b(?:bin|wurde|sind) (?:ich|wir) (?:\w+ ){1,4}(?:aufgewachsen|geboren)\b"
    r"|\b(?:fits?|suits?|works? for) (?:\w+ )?(?:my|our) (?:\w+ )?(?:household|family|family life|private life|children|circumstances)\b"
    r"|\b(?:passt|passen) (?:\w+ ){0,3}zu (?:meine[rmn]?|unsere[rmn]?) (?:\w+ )?(?:familie|familienleben|kindern|privatleben|lebenssituation)\b"
    r"|\b(?:is|are|liegt|ist) (?:\w+ ){0,6}(?:from|to|near|von|bei|nahe) (?:my|our|meine[rm]|unsere[rm]) (?:home|house|flat|place|(?:front )?door|wohnung|haus|haustür|zuhause)\b"
)
"""Where one lives, or came from."""

_I = regex(r"\b(?:I|we|us|me|ich|wir|uns|mich|mir)\b")


def _of_own_firm(piece: str, before: list[Clause]) -> bool:
    """
    Whether "the company" of the clause is where the candidate worked: it goes on with
    what they did, or tells what that brought.
    """
    return _goes_on(piece, before) or _BROUGHT_THEM.search(piece) is not None


_BROUGHT_THEM = AnyCase(
    r"\b(?:saved|brought|earned|won|cost|gave|made|kept|spared|got) (?:the|our) (?:company|firm|group|business|hospital|school|hotel|trust|agency|shop|practice|club|charity|council|department|team)\b"
)
"""What was done for a firm in the past was not done for the one applied to."""


def _goes_on(piece: str, before: list[Clause]) -> bool:
    """
    Whether the clause is one more verb of the candidate's: "and run the company's fleet".
    """
    return bool(before and before[-1].own and re.match(r"and [a-z]+ ", piece))


_QUESTION = regex(
    r"(may|might|could|would|can|shall|do|does|is|are|when|what|how|where|which|who|why|darf|dürfte|könnte\w*|wäre\w*|würde\w*|wann|was|wie|wo)\b",
    re.IGNORECASE,
)

_ASKS = regex(r"(and |und )?(whether|ob) (I|we|ich|wir)\b", re.IGNORECASE)

_MASTERED = AnyCase(
    r"\bholds? no (?:\w+ )?(?:secrets?|mysteries|mystery|terrors?|fears?|surprises?) for me\b|\b(?:is|are) (?:my |the )?(?:daily|everyday) bread(?:[- ]and[- ]butter)? (?:to|for) me\b"
    r"|\b(?:is|are) (?:an? |the |one |another )?(?:\w+ )?(?:skills?|strengths?|qualifications?) (?:that |which )?I (?:would|will|can|could|['’]d|['’]ll) (?:\w+ )?bring\b"
    r"|\b(?:birgt|bergen|hat|haben) für mich keine geheimnisse\b|\b(?:ist|sind) (?:für mich|mir) (?:das )?tägliche?s? brot\b"
)
"""How one says to know a thing well without a verb of knowing, or beside a "would"."""

_TO_ME = regex(
    r"(?:(?:For|To) me,? (?:an?|every|any|good|great) (?!.*\b(?:I|my|we|our|new|routine|daily|everyday|familiar|stranger|normal)\b)"
    r"|Für mich (?:ist|sind|beginnt|zeigt sich|entscheidet sich|macht|wird) (?:ein|gut|jed)e?[rsn]? (?!.*\b(?:ich|mein\w*|wir|unser\w*|neu\w*|alltag|routine|vertraut|gewohnt)\b))"
)
"""What one holds of such things in general: "For me, a hotel is judged in …"."""

_OF_THEM = regex(
    r"(?:and )?it (?:is|was) (?:\w+ )?(?:good|nice|great|rare|refreshing|encouraging) to (?:see|read|hear|know|find)\b(?! (?:my|our)\b)",
    re.IGNORECASE,
)


def _led_by_them(piece: str, company: re.Pattern[str] | None) -> bool:
    """
    Whether the employer is what the clause is about, and "I" only stands in a relative.
    """
    name = company.match(piece) if company else None
    return bool(
        name
        and FIRST_PERSON.search(piece)
        and re.match(r"['’]s?\b", piece[name.end() - 2 :])
    )


def _offered_by_them(piece: str, company: re.Pattern[str] | None) -> bool:
    """
    Whether the employer is who acts: "that Northwind pays relocation".
    """
    that = _THAT.match(piece)
    name = company.match(piece, that.end() if that else 0) if company else None
    return bool(name and not FIRST_PERSON.search(piece))


_CLEAN = AnyCase(
    r"\b(?:(?:have|had|habe|hatte) (?:ich )?(?:had )?(?:no|keine?n?)|without|ohne) (?:[\w-]+ ){1,2}(?:in|for|over|seit) (?:\w+ ){1,4}(?:years|jahren?)\b"
)
"""For how long nothing went wrong is no gap: "no accidents in seven years"."""

_FOR_ITS = regex(
    r"(?:and |und )?(?:because of|due to|thanks to|for|wegen|aufgrund|dank) (?:its|their|ihre[rnms]?|seine[rnms]?)\b",
    re.IGNORECASE,
)
"""What draws one to an employer that is named is the employer's."""

_THAT = regex(r"(?:and |und )?(?:that|dass) ", re.IGNORECASE)


def _is_employer_lead(piece: str) -> bool:
    return bool(
        re.match(
            r"(with|as|at|in|mit|bei|from|for)\s+(your|you|ihre\w*|dem|the)",
            piece,
            re.IGNORECASE,
        )
    )


def _perceives(piece: str, second: int) -> bool:
    return bool(PERCEIVE.search(piece[:second]))


_SAID = 0.9
"""The least weight of a main clause that says by itself what was done."""

_SUBORDINATE = regex(
    r"(who|when|if|before|after|how|because|why|whether|so that|until|ob|wie|wenn|dass|weil|bevor|bis|warum|damit)\b",
    re.IGNORECASE,
)

_COMMENT = regex(
    r"(and |und )?(that|this|which|it|das|dies|was) (\w+ )?(sounds?|promises?|suits?|fits?|means?|makes?|tells?|says?|speaks?|shows?|appeals?|seems?|verspricht|klingt|macht|passt|bedeutet|gefällt|reizt|spricht)\b",
    re.IGNORECASE,
)
"""What one makes of a fact is no other fact."""


def _inherited(
    piece: str, before: Clause, *, employer_named: bool
) -> tuple[Mood, bool]:
    if employer_named and _FOR_ITS.match(piece):
        return Mood.EMPLOYER, False
    if WISH.search(piece):
        return Mood.SILENT, False
    if before.mood is Mood.EMPLOYER:
        return (Mood.SILENT if _COMMENT.match(piece) else Mood.EMPLOYER), False
    if _SUBORDINATE.match(piece) and sum(w.weight for w in before.words) >= _SAID:
        mood = before.mood if before.mood is Mood.SILENT else Mood.FACT
        return (Mood.SOFT if before.mood is Mood.SOFT else mood), False
    past = re.match(r"(and|und)?\s*(\w+ed|led|built|wrote|ran|taught)\b", piece)
    relative = re.match(
        r"(which|where|who|that|while|whereas|but|because|although)\b", piece
    )
    if before.mood is Mood.SILENT and (past or relative):
        return (Mood.FACT, False) if not past else (Mood.CLAIM, True)
    return before.mood, before.own


def _own_mood(  # noqa: PLR0911 - one return for each mood
    piece: str,
    own: bool,
    sentence: str,
    first: bool,
) -> tuple[Mood, bool]:
    wish, fact = WISH.search(piece), FACT_AUX.search(piece)
    if wish and (not fact or wish.start() < fact.start()):
        return Mood.SILENT, own
    if _KNOWS.search(piece):
        return Mood.CLAIM, True
    if OPINION.search(piece) or (
        SOFT.search(piece)
        and not (FACT_AUX.search(piece) or _LEADS.search(piece) or _LIVED.search(piece))
    ):
        return Mood.SOFT, own
    if IS.search(piece) and not (ENGAGED.search(piece) or BIN_NOUN.search(piece)):
        return Mood.SOFT, own
    if own:
        return Mood.CLAIM, True
    if first or not FIRST_PERSON.search(sentence):
        verb_first = re.match(
            r"(\w+ed|led|built|wrote|ran|taught|won)\b", piece, re.IGNORECASE
        )
        return (Mood.CLAIM, True) if verb_first and not first else (Mood.FACT, False)
    lead = LEAD_IN.match(piece) or _WHAT_I_DID.match(sentence)
    return (Mood.CLAIM, True) if lead or own else (Mood.FACT, False)


_KNOWS = regex(
    r"\bI (?:also |already )?know (?:how to |the |(?=[a-z\w]+(?: [a-z]+)?(?: and|,|$|\.)))(?!feeling|role|post|company|firm|hospital|school|market|area|town|city|value|importance|pressure|difference|demands)"
    r"|\b(?:kann|können) (?:ich|wir) (?:schon |bereits |auch )*(?:seit|längst|blind|im Schlaf)\b"
    r"|\b(?:things?|tools?|skills?|techniques?|methods?|ways? of working|processe?s?|among the things) (?:that )?I (?:already )?(?:know|can|use)\b"
)
"""An ability that is named is claimed."""

_WHAT_I_DID = regex(
    r"(?!During|Being|Growing|Looking|Reading|Seeing|Knowing|Moving to|Joining you)[A-Z]\w{2,}ing "
    r"(?!is |are |was |were |has |have |had |means? |needs? )[^,;]*, (?:I|we) "
)
"""A sentence that opens with what one did meanwhile: "Working as a nurse at …, I …"."""

_LIVED = regex(
    r"\bI (?:\w+ )?(?:know|understand|am (?:\w+ )?(?:familiar|comfortable|at home|confident)) .*"
    r"\bfrom (?:my |many |several |long |daily |\w+ )?(?:years?|months?|practice|experience|use|work|post|job|time)\b"
)
"""What is known from practice was done."""

_LEADS = regex(
    r"\b(?:I|we) (?:(?:also|now|then|still|currently|even|\w{3,}ly) )*(?:head|lead|direct|chair|oversee|supervise|run|own|captain)\b"
)
