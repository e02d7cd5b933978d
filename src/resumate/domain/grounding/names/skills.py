"""
Tools, skills and other names that a sentence claims to have.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.degree_kinds import names_degree
from resumate.domain.grounding.names.german_skills import (
    claimed_to_know,
    is_of_that_kind,
    points_back,
)
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.synonyms.aliases import other_names
from resumate.domain.grounding.synonyms.spellings import singular
from resumate.domain.language.folding import fold
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.skill_names import longest_in, members
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import Word, is_function, looks_technical, words
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.languages import LANGUAGES
from resumate.domain.lexicon.measures import measure
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.lexicon.places import COUNTRIES
from resumate.domain.lexicon.skill_kinds import COMMON_WORDS
from resumate.domain.patterns import regex

_NOT_NAMES = frozenset(
    """
    i mr mrs ms dr prof monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
    wednesdays thursdays fridays saturdays sundays bachelor bachelor's bachelors master master's
    masters phd doctorate bsc msc ba ma mba dear ok english-speaking cv easter christmas internet
    spring summer autumn winter
    """.split()
)
_CONTRACTED = regex(r"\w+['’](?:m|ve|d|ll|re)")
"""I'm, I've, we'd: a capital makes no name of them."""
_ELIDED = regex(r"^(?:qu|[cdjlmnst])['’](?=\w)")
"""What French draws together with the word behind it: "qu'IDE"."""
_TRIGGER = Pattern(
    r"\b(?:experienced?|experiences|proficien(?:t|cy)|skill(?:s|ed)|expertise|familiar(?:ity)?|knowledge"
    r"|versed|confident|background|fluent|competent|trained|specialis\w+|specializ\w+|expert|adept"
    r"|track record|grounding|command)\s+(?:with|in|of|using|building)\s+"
    r"|\b(?:(?:know|knew|learnt|learned|understand|understood) (?:a (?:lot|great deal|good deal|thing or two|fair bit|bit)|much|quite a (?:lot|bit)|all|everything|plenty|enough|something)"
    r"|knowledgeable|well informed|well-informed|well read|well-read|informed|knowledge)\s+(?:there is to know )?(?:about|on)\s+(?!(?:your|you|what|how)\b)"
)
_KNOWN = Pattern(
    r"\bI (?:\w+ly )?(?:(?:also|already|really) )?(?:(?:know|knew) (?P<np>(?:(?!(?:and|or|but|that|which|from|how|what|when|where|why|who|whom|whether|if|you|your|it|them|this|these|those|him|her|both|each|many|some|several|people|someone)\b)[\w/-]+ ){1,5}?)"
    r"(?:(?:very |quite |really |extremely |rather |so |pretty )?well|inside out|thoroughly|by heart|in depth|like the back of my hand)\b"
    r"|understand (?P<plain>(?:(?!(?:and|or|but|that|which|how|what|when|where|why|who|whether|if|you|your|it|them|this|these|those|the|a|an|my|our|their|its|his|her|both|each|many|some|people|of|in|for|with|as|from|well)\b)[\w/-]+ ?){1,3})(?=$|[.,;!]|(?: |(?<= ))(?:well|very well|from|and)\b))"
)
"""What is said to be known well, or understood: a matter, and no question or person."""
_COMPOUND = Pattern(
    r"\b(?:my|have|with|bring|of|strong|extensive|hands-on|solid|deep|years['’]?(?: of)?)\s+"
    r"(?P<np>(?:[\w/+#.-]+\s){1,4}?)(?:experience|skills|knowledge|expertise)\b"
)
_TRIGGER_DE = Pattern(
    r"\b(?:Kenntnissen?|Grundkenntnisse|Erfahrung(?:en)?|Expertise|Wissen|Know-how|versiert|vertraut|geübt|sicher"
    r"|Umgang|erfahren|fit|spezialisiert|Routine)\s+(?:im Umgang\s+)?(?:mit|in|im|auf|von|bei|mit der|in der)\s+"
    r"|\b(?:beherrsche|programmiere (?:in|mit)|arbeite (?:\w+ )?mit|nutze)\s+",
)
_WITH_DE = Pattern(
    r"\b[Mm]it\s+(?=[^,.]*\b(?:gearbeitet|gehe ich|kenne ich|umgehen|vertraut|arbeite ich|arbeitete ich|Erfahrung))"
)
_MASTERED = Pattern(
    r"(?P<np>[^,;:.]+?) (?:is|are) (?:(?:also|both|now) )?(?:one of (?:my|the) strengths|among my strengths|(?:some|any)thing (?:that )?I (?:know|do|handle) (?:very )?well"
    r"|(?:the |some of the )?(?:tools?|methods?|techniques?|programs?|software|languages?|systems?|machines?) (?:that |which )?I (?:reach for|use|used|work with|rely on|turn to|swear by)|second nature to me|my (?:strong suit|forte|special(?:i)?ty)|familiar (?:ground|territory) (?:to|for) me)\b"
)
"""What is said to be mastered, before it is said so."""
_STOP = regex(
    r"\s+(?:at|for|from|to|where|which|that|as|during|while|since|who|when|on|into|across|over|gained"
    r"|habe|gehe|arbeite|kenne|bin|sicher|und (?:habe|bin)|bei|für|aus|sowie|seit|mit|bringe|verfüge)\b|[.;:()!?]"
)


def check_names(claim: Claim, people: frozenset[str]) -> None:
    """
    Capitalised and technical words must stand in the resume.
    """
    for kind in _KIND.finditer(claim.text, claim.clause.start, claim.clause.end):
        claim.mask(kind.start(), kind.end())
    for run in _names(claim):
        unknown = [
            w for w in run if not is_known(w, claim.facts) and w.lower not in people
        ]
        if not unknown or _known_run(run, claim.facts):
            _support(claim, run)
            continue
        span = claim.text[unknown[0].start : unknown[-1].end]
        code, message = _name_finding(claim, unknown[0], span, tool=len(span) == 1)
        claim.judgement.find(code, span, message)
        for word in run:
            claim.mask(word.start, word.end)
    for word, tool in _german_tools(claim):
        if not is_known(tool, claim.facts) and not claim.judgement.findings:
            code, message = _name_finding(claim, word, tool.text, tool=True)
            claim.judgement.find(code, tool.text, message)


def _german_tools(claim: Claim) -> Iterator[tuple[Word, Word]]:
    """
    Tools that a German word is, or is put together with, which has no other name in it:
    Kafka of "Kafka-Entwicklerin", though she is a developer. A name that is a word, too,
    is none there: "Express-Lieferung".
    """
    for word in claim.clause.words if claim.language == "de" else ():
        first, hyphen, rest = word.text.partition("-")
        if word.start >= claim.denied_from or "-" in rest or not word.capitalised:
            continue
        if not hyphen and (
            word.start in claim.masked or first.casefold() in COMMON_WORDS
        ):
            continue
        leads = (f for f in longest_in(word.text) if f.end == len(first))
        if any(not (found.start or members(found.name)) for found in leads):
            yield word, words(first, "de")[0]


def _name_finding(
    claim: Claim, word: Word, span: str, *, tool: bool = False
) -> tuple[FindingCode, str]:
    before = claim.text[claim.clause.start : word.start]
    place = re.search(
        r"\b(in|from|to|near|across|throughout|around)\s+(the\s+)?$", before
    )
    if re.search(
        r"certif|licen[cs]|registered|accredit|qualified|zertifi|diplom",
        claim.piece,
        re.IGNORECASE,
    ):
        return (
            FindingCode.CREDENTIAL_UNSUPPORTED,
            f"The resume has no certificate or licence that names {span}.",
        )
    if place and place[1] == "from" and names_degree(claim.piece):
        return (
            FindingCode.CREDENTIAL_UNSUPPORTED,
            f"The resume has no degree from {span}.",
        )
    if place and not (tool or word.technical or _TRIGGER.search(before)):
        return FindingCode.DUTY_UNSUPPORTED, f"Nothing in the resume speaks of {span}."
    return (
        FindingCode.SKILL_UNSUPPORTED,
        f"The resume does not name {span}. Leave it out, or say that you would learn it.",
    )


_KIND = Pattern(
    r"(?<![\w-])(?:[\w-]+ ){0,2}(?:systems|platforms|tools|languages|frameworks|programs|packages|databases|applications|systeme|programme|werkzeuge|sprachen)"
    r"(?=(?:,| such as| like| including| namely|:| wie) (?-i:[A-Z0-9]))",
    re.IGNORECASE,
)
"""A kind of which the next words name some: these are asked for, not the kind."""


def _names(claim: Claim) -> Iterator[list[Word]]:
    run: list[Word] = []
    stop = claim.denied_from
    for word in (w for w in claim.clause.words if w.start < stop):
        near = run and not claim.text[run[-1].end : word.start].strip(" ")
        if _is_name(claim, word):
            if run and not near:
                yield run
                run = []
            run = [*run, word]
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_name(claim: Claim, word: Word) -> bool:  # noqa: PLR0911
    if word.text.isalpha() and word.text.islower():
        return False
    plain = claim.language == "de" or not word.capitalised
    if plain and not word.technical:
        return False
    lower = word.lower.removesuffix("'s").removesuffix("’s")
    if word.start in claim.masked or lower in _NOT_NAMES or lower in MONTHS:
        return False
    if _CONTRACTED.fullmatch(lower) or lower in LANGUAGES or lower[:1].isdigit():
        return False
    if len(word.text) == 1:
        return _is_one_letter_name(claim, word)
    if any(q.start <= word.start < q.end for q in claim.quantities):
        return False
    if measure(lower) and claim.text[: word.start].rstrip()[-1:].isdigit():
        return False
    if re.fullmatch(r"[ABC][12](-\w+)?|[IVX]+", word.text):
        return False
    if word.technical:
        return not (word.text.isupper() and is_function(lower, claim.language))
    return word.start > _sentence_start(claim) or _name_first(claim, word)


_ONE_LETTER = regex(
    r"(?:\b(?:used?|using|with|in|know|knew|learn(?:ed|t)?|programm?\w*|mit|kenne|nutze|beherrsche)|,|\w\w,? (?:and|or|und|oder)) $"
)


_GOES_ON = regex(r"[+#&/’'-]|\. ?\w")
"""What makes a letter part of another name: "C++", "R&D", "R. Smith"."""


def _is_one_letter_name(claim: Claim, word: Word) -> bool:
    """
    Whether it is the language R or C, and no class, floor or vitamin.
    """
    return (
        word.text in {"C", "R"}
        and not _GOES_ON.match(claim.text, word.end)
        and bool(_ONE_LETTER.search(claim.text, 0, word.start))
    )


def _sentence_start(claim: Claim) -> int:
    first = re.search(r"\w", claim.text)
    return first.start() if first else 0


def _name_first(claim: Claim, word: Word) -> bool:
    # "Kafka and Flink are my tools": a first word that no vocabulary has, in a list.
    rest = claim.text[word.end :]
    listed = re.match(r"(,| and| or| &) [A-Z][\w]+", rest)
    verb = re.match(r" (is|was|has been|and \w+ are) ", rest)
    return (
        bool(listed or verb)
        and not word.lower.endswith("ing")
        and word.weight == 1.0
        and not is_function(word.lower, "en")
    )


_INFLECTED = ("n", "en", "s", "es", "e")
"""What a line may add to a German name: "LAN/WLAN-Projekten"."""


def is_known(word: Word, facts: Facts) -> bool:  # noqa: C901, PLR0911 - one spelling each
    """
    Whether the resume has this name in any common spelling.
    """
    lower = word.lower.replace("’", "'").removesuffix("'s")
    if facts.language == "fr":
        lower = _ELIDED.sub("", lower)
    plain = re.sub(r"[.'&/ -]", "", lower)
    if lower in facts.forms or plain in facts.forms or fold(lower) in facts.forms:
        return True
    if lower.removesuffix("s") in facts.forms or plain.removesuffix("s") in facts.forms:
        return True
    if any(other in facts.forms for other in other_names(plain)):
        return True
    if facts.language == "de" and any(lower + end in facts.forms for end in _INFLECTED):
        return True
    one = singular(word.text)
    initials = plain if one == word.text else plain[:-1]
    if one.isupper() and 2 <= len(initials) <= 5 and initials in facts.acronyms:  # noqa: PLR2004
        return True
    long = word.capitalised and len(lower) >= 5  # noqa: PLR2004
    people = long and facts.language != "de" and lower[:4] in facts.peoples
    if people or lower in COUNTRIES:
        return people  # "Norway" of "Norwegian clients", and of no language
    if facts.language == "de" and (numbered := _NUMBERED.fullmatch(word.text)):
        return _names_kind(numbered, facts)
    if "-" in word.text and any(looks_technical(p) for p in word.text.split("-")):
        named = [p for p in word.text.split("-") if looks_technical(p)]
        if len(named) > 1 or facts.language == "de":
            return all(p.lower() in facts.forms for p in named)
    pieces = [p for p in re.split(r"[/&-]", lower) if p]
    if len(pieces) > 1 and all(p in facts.forms or len(p) == 1 for p in pieces):
        return True
    # "CCNA-zertifiziert": that something is certified is not enough.
    names = [p for p in word.text.split("-") if looks_technical(p) and p.isalpha()]
    return (len(pieces) < 2 or all(p.lower() in facts.forms for p in names)) and any(  # noqa: PLR2004
        k in facts.by_key
        for k in word.keys
        if k[0] != "=" and len(k) > 3  # noqa: PLR2004
    )


_NUMBERED = regex(r"(?P<kind>[A-Za-zÄÖÜäöüß]+-\d+)-(?P<thing>[A-ZÄÖÜ][a-zäöüß]{3,})")


def _names_kind(numbered: re.Match[str], facts: Facts) -> bool:
    """
    Whether a line has the numbered kind and the thing that a German name makes one of:
    "Cat-7-Leitungen" of "Netzwerkleitungen (Cat 7)".
    """
    kind = numbered["kind"].lower().replace("-", "[ -]?")
    thing = stem(numbered["thing"].lower(), "de")
    return any(
        re.search(rf"\b{kind}\b", f.line.text.lower()) and thing in f.line.text.lower()
        for f in facts.lines
    )


def _known_run(run: list[Word], facts: Facts) -> bool:
    joined = "".join(re.sub(r"\W", "", w.lower) for w in run)
    if len(run) > 1 and any(o in facts.forms for o in (joined, *other_names(joined))):
        return True
    initials = "".join(w.lower[0] for w in run)
    return len(run) > 1 and initials in facts.forms and len(initials) > 1


def _support(claim: Claim, run: list[Word]) -> None:
    best = _best_line(claim, run)
    if best is not None:
        claim.judgement.rest_on([claim.line(best).line.id], 0.5 * len(run))


def _best_line(claim: Claim, run: list[Word]) -> int | None:
    scores: dict[int, float] = {}
    scope = claim.in_scope()
    for word in run:
        for index in claim.facts.hits(word):
            if index in scope:
                scores[index] = scores.get(index, 0.0) + 1
    return max(scores, key=lambda i: scores[i], default=None)


# --- "experience with …"


def check_skill_phrases(claim: Claim) -> None:
    """
    What follows "experience with" and the like must be in the resume.
    """
    for start, phrase in _phrases(claim):
        position = start
        for item in re.split(
            r"(,\s*(?:and\s+|und\s+)?|\s+and\s+|\s+und\s+|\s+or\s+|\s+sowie\s+)", phrase
        ):
            inside = [
                w
                for w in claim.content
                if position <= w.start < position + len(item)
                and (claim.language != "de" or w.capitalised)
            ]
            position += len(item)
            _judge_item(claim, inside)


def _phrases(claim: Claim) -> Iterator[tuple[int, str]]:
    patterns = (_TRIGGER_DE, _WITH_DE) if claim.language == "de" else (_TRIGGER,)
    for pattern in patterns:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            rest = claim.text[match.end() : claim.clause.end]
            stop = _STOP.search(rest)
            yield match.end(), rest[: stop.start()] if stop else rest
    if claim.language == "de":
        yield from claimed_to_know(claim)
    else:
        for match in _MASTERED.finditer(
            claim.text, claim.clause.start, claim.clause.end
        ):
            yield match.start("np"), match["np"]
        for match in _COMPOUND.finditer(
            claim.text, claim.clause.start, claim.clause.end
        ):
            yield match.start("np"), match["np"]
        for match in _KNOWN.finditer(claim.text, claim.clause.start, claim.clause.end):
            group = "np" if match["np"] else "plain"
            yield match.start(group), match[group]


def _judge_item(claim: Claim, item: list[Word]) -> None:
    total = sum(w.weight for w in item)
    if total < 0.4 or points_back(claim, item):  # noqa: PLR2004 - nothing said
        return
    held = sum(
        w.weight
        for w in item
        if (claim.facts.hits(w) or is_known(w, claim.facts))
        and (claim.language != "de" or w.technical or is_of_that_kind(claim, w))
    )
    if held >= 0.6 * total:
        _support(claim, item)
        return
    span = claim.text[item[0].start : item[-1].end]
    if any(span in f.span or f.span in span for f in claim.judgement.findings):
        return
    claim.judgement.find_unheld(span)
