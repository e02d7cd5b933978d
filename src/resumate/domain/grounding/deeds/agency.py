"""
What part in a deed a clause claims for the candidate.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.clauses.credit import is_member, shares_credit
from resumate.domain.grounding.clauses.leading import manages_people, runs_organisation
from resumate.domain.grounding.quantities.people import are_people
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import (
    DID,
    HELPED,
    LED,
    MANAGED,
    TOOK_PART,
    level_of,
    level_of_word,
    looks_past,
)
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.patterns import regex

_MINE = AnyCase(r"\b(I|we|me|my|mine|our|ich|wir|mir|mich|mein\w*|uns|unser\w*)\b")
_SMALL_PART = AnyCase(
    r"\b(part|share|role|contribution|bit|hand) (in|of|to|at)\b.*\b(was|is|were)\b"
    r"|\b(play|took|take|had|have|having|taking|playing)\w* (a|an|my)?\s?(\w+ )?(part|role|hand) in\b"
    r"|\b(mein\w*|einen?) (\w+ )?(anteil|beitrag|teil)\b",
)
_HELP_GIVEN = AnyCase(
    r"\b(my|meine[rnm]?) (help|support|assistance|hilfe|unterstützung|mithilfe)\b"
    r"|\b(zur Hand|unter die Arme)\b"
    r"|\b(?:steh|stand|gestanden|geh|ging|gegangen)\w*\b[^,;]*\bzur Seite\b|\bzur Seite (?:zu )?(?:steh|stand|gestanden)\w*",
)
_JOINED_IN = regex(
    r"\bmit(?!bring|gebrach|teil|geteil|nehm|genomm|bekomm|glied|gegeben|geben)(ge)?[a-zäöü]{4,}(en|te?|e)\b"
    r"|\bmit (?:an|auf|aus|ein|ge|be|ver|ent|er|vor|um)\w{4,}(?:t|en)\b",
)
"""German verbs say with "mit-" that others did it too."""
_UNDER_ME = r"under my (\w+ )?(leadership|lead|direction|command|control|management|supervision)"
_OVER_OTHERS = AnyCase(
    r"\b(as|was|am|been|being|als|bin|war) (the |an? |die |der )?(\w+ )?(chair\w*|head|leader|president|captain|director|founder|vorsitzende\w*|leiter\w*|gründer\w*) (of|for|der|des|von|eine[rs])\b"
    r"|\b(answers?|reports?|reported|answered) (directly )?to me\b|\bmir (\w+ )?(unterstellt|unterstehen)\b"
    r"|\b(takes?|took|gets?|got) (\w+ ){0,2}(instructions|orders|direction) from me\b"
    rf"|\b{_UNDER_ME}\b|\bmy (\w+ )?(leadership|direction|supervision) of\b|\bat the helm of\b|\bin (\w+ )?(control|command) of\b"
    r"|\b(line manager|boss|superior) (of|to|for)\b|\bvorgesetzte[rn]? (von|der|des|aller)\b|\bunter meiner (Leitung|Führung|Regie|Verantwortung)\b",
)
_OWN_DOING = AnyCase(
    r"\b(was|is|were|are|ist|war|waren|sind|been) (\w+ ){0,2}(my|mine|mein\w*) (own |eigene\w* )?(project|idea|doing|achievement|work|initiative|decision|creation|invention|merit|responsibility|task|Aufgabe|Verantwortung|Verdienst|Werk|Idee|Projekt|Erfolg)\b"
    r"|^(?:and )?my (?:very )?own (?!way|time|desk|car|bike|home|hands|eyes|experience|children|account|words)"
    r"|\b(was|were|is|are) (all |entirely |largely |wholly )?mine\b|\b(ist|sind|war|waren) (allein |ganz |alle )?meine?s?(?=[.,]|$)"
    r"|\b(by|through|thanks to|von|durch) (me|mir|mich|my (own )?(efforts?|work|doing|initiative))\b"
    r"|\b(was|am|been|as|war|bin|als) (the |an? |der |die )?(sole |main |first |only )?(organi[sz]er|architect|author|creator|designer|inventor|driving force|brains?|initiator\w*|autor\w*|erfinder\w*|(?:one|person) (?:who|that|in charge of|responsible for|accountable for|behind))\b"
    r"|\bit was (?:I|me) who\b|\bwith me (?:in charge|in the lead|at the helm)\b|\bunder my (?:\w+ )?(?:guidance|stewardship|oversight|watch)\b"
    r"|\b(?:was|am|been) (?:\w+ )?(?:entrusted|charged) with\b|\b(?:ha[sd]|have|took|take|bear|bore|carry|carried) (?:\w+ )?responsibility for\b",
)
_GREAT_PART = AnyCase(
    r"\b(?:play|took|take|had|have)\w* (?:the|an?|my) (?:\w+ )?(?:leading|lead|key|central|major|main|pivotal|crucial|decisive|principal|vital|essential) (?:part|role) in\b"
    r"|\b(?:führende|zentrale|tragende|entscheidende|wesentliche|maßgebliche)n? (?:Rolle|Anteil|Beitrag)\b"
)
"""Whose part was the greatest did it, whoever else took part."""
_BY_OTHERS = AnyCase(r"\w+(ed|led|run|built|written|held) by (?!me\b)")
_OTHER_SUBJECT = regex(
    r"(and |but |und |aber )?(when we|while we|as we|als wir|wenn wir|(als|wie|nachdem|dass|da) (unser\w*|die|der|das|es|sie)|(?:when|while)(?! \w+ing\b)|because|if|whenever|that|which|who|our|the|this|these|it|they|wenn|weil|während|unser\w*|die|der|das|diese\w*|es|(?:wodurch|womit|sodass|so dass) (?:sich|unser\w*|die|der|das|diese\w*|es|sie|wir)(?! (?:ich|wir)\b))\b",
    re.IGNORECASE,
)
_SELF = AnyCase(r"\b(I|me|my|ich|mir|mich|mein\w*)\b")
_PASSIVE = AnyCase(r"\b(wurden?|wird|werden|worden)\b")
_IS_PART = regex(r"\b(ist|sind|war|waren|gehört|gehören|gehörten?)\b")
_ACTS = AnyCase(r"\b(ich|wir)\b")
_KNOWS = AnyCase(r"\b(kenne|kennen|kannte|kennengelernt)\b")
"""Who helped with a thing knows it."""
_ADJECTIVES = frozenset(
    "responsible accountable charge in_charge involved tasked asked leading managing".split()
) | {"in charge"}
_MAKES = frozenset(
    "close deliver draw expand move open prepare present shape solve".split()
)
"""Verbs as common as a deed may be told by."""
_BE = frozenset("am is are was were been be being".split())


def claimed_level(claim: Claim) -> int:
    """
    The level at which the clause says that the candidate did it; 0 where it says none.
    """
    said = _level_in_phrases(claim)
    if said is not None:
        return said
    told = _but_instructing(claim) if claim.language == "de" else claim.clause.words
    tokens = [w for w in told if w.start not in claim.masked]
    if claim.language == "en" and not _goes_on(claim):
        tokens = _from_verb(tokens) or _leading_said(tokens)
    if not any(w.weight for w in tokens):
        return 0
    level = level_of(tokens, claim.language, claimed=True)
    if claim.language == "en" and (
        runs_organisation(tokens) or _runs_employer(claim, tokens)
    ):
        return MANAGED
    if level == MANAGED and not manages_people(tokens, claim.language, staff=True):
        return DID
    if claim.language == "de" and _only_conducts(told, claim.masked):
        return DID
    return level


def _but_instructing(claim: Claim) -> Sequence[Word]:
    """
    The German words without whom one instructs or what one passes on, for that leads
    nobody: "leite Praktikanten an".
    """
    instructs = _LEADS_ON.search(claim.text, claim.clause.start, claim.clause.end)
    stop = instructs.start() if instructs else claim.clause.end
    return [w for w in claim.clause.words if w.start < stop]


_LEADS_ON = regex(
    r"\bleite\w* (?:(?! und [a-zäöü]+(?:te|iere|le)\b)[^,;])*\b(?:an|ein|weiter|ab|her|um)$"
)


def _goes_on(claim: Claim) -> bool:
    """
    Whether the clause is one more verb of the candidate's: "and lead the team".
    """
    return claim.clause.own and bool(_AND_VERB.match(claim.piece))


_AND_VERB = regex(r"and (?!I\b|we\b|the\b|my\b|our\b|a\b|an\b)[a-z]+ ")


def _only_conducts(tokens: Sequence[Word], masked: set[int]) -> bool:
    """
    Whether German "führen" is told of talks, proofs or lists, and of nobody that is
    led: no people, nothing that has a manager, nothing that people make up.
    """
    leading = [
        w for w in tokens if w.start not in masked and level_of_word(w, "de") >= LED
    ]
    if not leading or not all(w.lower.startswith(_CONDUCTS) for w in leading):
        return False
    said = [w for w in tokens if w not in leading and w.start not in masked]
    led = [w for w in _objects(tokens, leading) if w in said]
    if not any(w.weight for w in led):
        led = [w for w in said if w.capitalised]
    return not manages_people(led, "de") and not any(
        are_people(w.keys, "de") or w.lower.endswith(_LED) for w in led
    )


def _objects(tokens: Sequence[Word], leading: Sequence[Word]) -> Iterator[Word]:
    """
    The nouns of the German words that no preposition governs, from the leading verb on
    where that is the second of two: "vermittle Helfer und führe Gespräche mit Eltern".
    """
    second = [b.start for a, b in pairwise(tokens) if a.lower == "und" and b in leading]
    governed = ended = False
    before = ""
    for word in tokens:
        if word.start < max(second, default=0):
            continue
        if word.lower in _PREPOSITIONS:
            governed, ended = True, False
        elif word.capitalised or _YEAR.fullmatch(word.text):
            ended = True
            if not governed:
                yield word
        elif ended and not (
            before in _AND
            if _ITS_OWN.fullmatch(word.lower)
            else word.lower in _AND or _MOSTLY.fullmatch(word.lower)
        ):
            governed = False
        before = word.lower


_YEAR = regex(r"\d{4}")
_AND = frozenset(("und", "oder"))
_ITS_OWN = regex(r"(?:mein|dein|sein|ihr|unser)e[nr]|dere[nr]|dessen|den|dem|einem")
"""What goes on after "und" with more that the preposition governs: "mit Kindern und ihren
Eltern"."""
_MOSTLY = regex(
    r"(?:größten|meisten|groß|zum?)teils?|überwiegend|meist|hauptsächlich|vorwiegend|darunter"
)
"""What says who of them most are: "für Mandanten, meist Handwerker"."""
_PREPOSITIONS = frozenset(
    "mit für in im ins an am bei beim von vom zu zum zur auf über nach seit aus durch gegen um".split()
)
_CONDUCTS = ("führ", "fuhr", "geführ")
_LED = (
    *("ler", "lern", "ker", "kern", "innen", "verein", "firma", "betrieb", "geschäft"),
    *("unternehmen", "laden", "werkstatt", "schule", "kanzlei", "agentur", "gruppe"),
)
"""How German names of people by their work end, and of what people make up."""


def acts_with_others(claim: Claim) -> bool:
    """
    Whether the sentence says that others did it too; "our" only says whose it is.
    """
    return shares_credit(_OURS.sub(" ", claim.text)) or in_a_team(claim.text)


def in_a_team(text: str) -> bool:
    """
    Whether German says that it was done "im Team".
    """
    return bool(_IM_TEAM.search(text))


_IM_TEAM = AnyCase(r"\bim (?:\w+ )?\w*(?:team|tandem|duo|verbund)\b")
_OURS = regex(r"\b(our|us|unser\w*)\b", re.IGNORECASE)


def leads_others(claim: Claim) -> bool:
    """
    Whether it is people that the clause says are led, or what has a manager.
    """
    tokens = [w for w in claim.clause.words if w.start not in claim.masked]
    return (
        bool(_OVER_OTHERS.search(claim.piece))
        or manages_people(claim.clause.words, claim.language)
        or (claim.language == "en" and runs_organisation(_from_verb(tokens)))
        or (claim.language == "en" and _runs_employer(claim, _from_verb(tokens)))
    )


def _runs_employer(claim: Claim, tokens: Sequence[Word]) -> bool:
    """
    Whether what is managed is the employer, by a part of its name: "I managed the
    kennels" of Drumfin Kennels.
    """
    if len(tokens) < 3 or level_of(tokens[:1], "en") < MANAGED:  # noqa: PLR2004
        return False
    thing = [w for w in tokens[1:4] if w.weight]
    named = frozenset[str]().union(*map(claim.facts.employer, claim.facts.titles))
    return tokens[1].lower == "the" and any(plain_keys(w.keys) & named for w in thing)


def _level_in_phrases(claim: Claim) -> int | None:  # noqa: PLR0911 - one phrase each
    """
    The level that a phrase tells, whatever the verb; None where there is none.
    """
    piece = claim.piece
    if claim.clause.mood is not Mood.CLAIM:
        return 0
    if is_member(piece) or _SMALL_PART.search(piece):
        return DID if _GREAT_PART.search(piece) else TOOK_PART
    if _OVER_OTHERS.search(piece) or _LED_BY_ME.search(
        claim.text[: claim.clause.start]
    ):
        return LED
    if _WHO.match(piece) and _leads_whom(claim):
        return LED
    if _OWN_DOING.search(piece) and not _leads_people(claim):
        return DID
    if _is_of_others(claim):
        return 0
    if claim.language == "de":
        if _happens(piece) or _belongs(piece) or _KNOWS.search(piece):
            return 0
        if _JOINED_IN.search(piece):
            return HELPED
    return HELPED if _HELP_GIVEN.search(piece) else None


def _leads_people(claim: Claim) -> bool:
    """
    Whether the candidate's own verb says that people are led: "I lead the cooks and
    have responsibility for the menu".
    """
    verb = _from_verb(claim.clause.words) if claim.language == "en" else []
    return bool(verb) and (
        level_of(verb, "en", claimed=True) >= MANAGED
        and manages_people(verb, "en", staff=True)
    )


def says_it_was_me(claim: Claim) -> bool:
    """
    Whether the clause says more of whom it names as the one who did it: "I was the one |
    who opened the shop".
    """
    before = claim.text[: claim.clause.start]
    return bool(_WHO.match(claim.piece) and _WAS_THE_ONE.search(before))


def _is_of_others(claim: Claim) -> bool:
    """
    Whether the clause tells what others did, or things.
    """
    itself = _SELF.search(claim.piece) or _WAS_THE_ONE.search(
        claim.text[: claim.clause.start]
    )
    others = _OTHER_SUBJECT.match(claim.piece) and not itself
    return bool(others or _BY_OTHERS.search(claim.piece))


_LED_BY_ME = regex(rf"\b{_UNDER_ME},? $", re.IGNORECASE)
"""What opens a sentence of what others did: "Under my direction, we …"."""
_WAS_THE_ONE = regex(
    r"\bI (?:was|am) the \w+,? $|\b[Ii]t (?:was|is) (?:me|I|myself),? $"
)
"""Before "who did it": "I was the one", "It was me"."""
_WHO = regex(r"(?:that|which|who) ")


def _leads_whom(claim: Claim) -> bool:
    """
    Whether the clause tells what people did of whom it is said before that they were
    led: "I led the team that won".
    """
    tokens = [w for w in claim.words if w.end < claim.clause.start]
    verb = _from_verb(tokens)
    return (
        level_of(verb, "en", claimed=True) >= MANAGED
        and manages_people(tokens[-1:], "en", staff=True)
        and "," not in claim.text[tokens[-1].end : claim.clause.start]
    )


def _happens(piece: str) -> bool:
    """
    Whether the clause tells in the passive what was done, and not who did it.
    """
    return bool(_PASSIVE.search(piece)) and not _MINE.search(piece)


def _belongs(piece: str) -> bool:
    """
    Whether things are only said to be part of one's work: "gehören zu meinen Aufgaben".
    """
    return bool(_IS_PART.search(piece)) and not _ACTS.search(piece)


def _from_verb(tokens: Sequence[Word]) -> list[Word]:
    """
    The words from the candidate's own verb on; none where the clause has no such verb.
    """
    for i, word in enumerate(tokens):
        if word.lower in {"i", "we"}:
            return _after_subject(list(tokens[i + 1 :]))
    rest = _without_adverbs(list(tokens))
    first = rest[0].lower if rest else ""
    return rest if looks_past(first) or first.endswith("ing") else []


def _leading_said(tokens: Sequence[Word]) -> list[Word]:
    """
    The words from where leading is told by another form than a verb of "I": "experience
    in leading …", "my task was to head …", "in charge of …".
    """
    for i, word in enumerate(tokens):
        before = tokens[i - 1].lower if i else ""
        said = (
            word.lower == "in charge"
            or before in _LEADS_TO
            or (before == "have" and tokens[i - 2].lower == "to")
            or (word.lower.endswith("ing") and before not in _OF_OTHERS)
        )
        if said and level_of_word(word, "en") >= MANAGED:
            return list(tokens[i:])
    return []


_LEADS_TO = frozenset("to having who".split())
_OF_OTHERS = frozenset("a an the as its their your and or".split())


def _after_subject(rest: list[Word]) -> list[Word]:
    copula = any(w.lower in _BE for w in rest[:3])
    was_it = any(a.lower in _BE and b.lower == "the" for a, b in pairwise(rest[:4]))
    rest = _without_adverbs(rest)
    if was_it:
        return rest
    if not rest:
        return []
    adjective = rest[0].lower in _ADJECTIVES
    verb = rest[0].lower
    acts = rest[0].weight or adjective or looks_past(verb) or verb in _MAKES
    engaged = adjective or rest[0].lower.endswith("ing")
    return rest if acts and (engaged or not copula) else []


def _without_adverbs(tokens: list[Word]) -> list[Word]:
    while tokens and (
        is_function(tokens[0].lower, "en") or tokens[0].lower.endswith("ly")
    ):
        tokens = tokens[1:]
    return tokens
