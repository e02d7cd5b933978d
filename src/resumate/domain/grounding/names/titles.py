"""
Titles that a sentence gives the candidate.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.names.title_forms import (
    AND_AS,
    JUNIOR,
    QUALIFIED,
    SENIORITY,
    but_of_others,
    has_whole,
    is_another_kind,
    is_second,
    is_short_for,
    is_title_head,
    ranks_within,
    title_forms,
)
from resumate.domain.grounding.names.titled_lines import line_in_short, line_with
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.places import role_place
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import all_dates
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.two_posts import second_post
from resumate.domain.language.words import Word, is_function
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_TITLE_CUE = Pattern(
    r"\b(?:as|became|become|am|was|been|(?:made|appointed|named) me|(?:promoted|rose|advanced|progressed|(?:worked|moved|stepped|climbed)(?: (?:my|the) way| the ranks| up){0,2}) to|positions? of|roles? of|title of|posts? of|als"
    r"|bin|war|zur|zum)\s+(?:(?:currently|also|now|then|already|once|previously|formerly|bereits|schon|zuletzt|(?:seit|ab)\s+(?:\w+\s+)?(?:19|20)\d\d)\s+)?(?:its\s+|their\s+|an?\s+|the\s+|your\s+|eine?\s+|einer\s+)?",
    re.IGNORECASE,
)
_TRAINED_AS = AnyCase(
    r"\b\w*(bildung|studium|lehrgang|lehre|kurs|prüfung) (zum|zur|als) (\w+e[nrm]? )?$"
    r"|\b(trained|retrained|qualified|studied) as (an? )?$",
)
_TRAINED_LAST = AnyCase(
    r"\b(?:aus|weiter|fort|um)(?:ge|zu)?(?:bilde[nt]|schul(?:t|en))\b"
)


def check_titles(claim: Claim) -> None:
    """
    Titles must be those of the resume, and of the role that is spoken of.
    """
    for match in _cues(claim):
        if claim.clause.mood is not Mood.CLAIM and not claim.clause.own:
            continue
        if _TRAINED_AS.search(claim.text[: match.end()]) or _TRAINED_LAST.search(
            claim.text, match.end(), claim.clause.end
        ):
            continue
        if _is_of_another_post(claim, match.end()):
            continue
        phrase = _title_phrase(claim, match.end())
        known = bool(phrase) and (_is_title(phrase) or _is_right(match[0], phrase))
        if not phrase or not (
            known or _ends_as_a_title(phrase, claim.facts) or _at_a_post(claim, phrase)
        ):
            if phrase:
                _check_worked_as(claim, phrase)
            continue
        stop = phrase[-1].end
        before = claim.titled
        _judge_title(claim, _telling(phrase), phrase)
        if not known:
            claim.titled = before  # a time beside it may be of other posts, too
        if claim.titled and (also := AND_AS.match(claim.text, stop)):
            claim.titled |= _holders_of_next(claim, also.end())


def _is_of_another_post(claim: Claim, start: int) -> bool:
    """
    Whether the whole title of another post is told of the one that the clause names,
    word for word: what kind of a title it is need not be known.
    """
    roles = claim.facts.content.roles
    told = [r for r in roles if r.title and _begins(claim.text, start, r.title)]
    if not claim.roles or not told:
        return False
    holder = max(told, key=lambda role: len(role.title))
    title = holder.title
    there = [r for r in roles if r.id in claim.roles]
    said = [w for w in claim.words if start <= w.start < start + len(title)]
    if _only_dates(claim, said) or any(_names_all(claim, r.id, said) for r in there):
        return False
    if any(
        title.lower() in f.line.text.lower()
        for f in claim.facts.lines
        if f.line.role in claim.roles
    ):
        return False
    span = claim.text[start : start + len(title)]
    code, message = _unheld(claim, said, [holder.id], span)
    claim.judgement.find(code, span, message)
    claim.mask(start, start + len(title))
    return True


def _begins(text: str, start: int, title: str) -> bool:
    end = start + len(title)
    return (
        text[start:end].lower() == title.lower() and not text[end : end + 1].isalnum()
    )


def _names_all(claim: Claim, role_id: str, said: Sequence[Word]) -> bool:
    """
    Whether the title of the role has every word that is *said* of it.
    """
    forms = {f for w in claim.facts.titles.get(role_id, ()) for f in title_forms(w)}
    return all(title_forms(w) & forms for w in said if w.weight)


def _holders_of_next(claim: Claim, start: int) -> frozenset[str]:
    """
    The roles of a second title, beside one that is held: "as a plumber and heating
    engineer"; none where the resume has no such title.
    """
    phrase = _title_phrase(claim, start)
    if not phrase or not _is_title(phrase):
        return frozenset()
    return frozenset(_holders(claim, _telling(phrase)))


def _telling(phrase: Sequence[Word]) -> list[Word]:
    """
    The words of a title that say which one it is.
    """
    named = len(phrase) > 1 and all(w.capitalised for w in phrase)
    return [
        w
        for w in phrase
        if w.weight or named or w.lower in SENIORITY or w in phrase[-1:]
    ]


def _holders(claim: Claim, said: list[Word]) -> list[str]:
    """
    The roles that have the title that is *said*.
    """
    return [r.id for r in claim.facts.content.roles if _has_title(claim, r.id, said)]


_INVERTED = Pattern(
    r"\b(?:war|bin|wurde) ich\s+(?:(?:ab|seit|bis|von|dort|zuletzt|zugleich|auch|schon|bereits|ebenfalls|im|in|(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*|(?:19|20)\d\d|\w+ Jahre[n]?)\s+)*(?:eine?\s+)?"
)


_TO = regex(r"zu[mr]\b", re.IGNORECASE)
_RISES = AnyCase(
    r"\b(?:w[eiu]rd\w*|geworden|\w*beförder\w+|ernannt\w*|ernenn\w+|\w*st(?:ieg|eig)\w*|\w*wähl\w+|\w*beruf\w*|\w*stell(?:t|ung)\w*|\w*macht\w*|\w*bild\w+|\w*lern\w*|\w*lehr\w*|\w*schul\w+|qualifi\w+|\w*prüfung\w*|weg|schritt)\b"
)
"""What makes "zum Koch" a title: "zum Arzt" one may go with somebody."""


def _cues(claim: Claim) -> Iterator[re.Match[str]]:
    patterns = [_TITLE_CUE, _INVERTED] if claim.language == "de" else [_TITLE_CUE]
    for pattern in patterns:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            named = claim.facts.employers.find(claim.text)
            goes_to = _TO.match(match[0]) and not _RISES.search(claim.piece)
            inside = any(m.start() <= match.start() < m.end() for m, _ in named)
            if not (goes_to or inside):
                yield match


def _title_phrase(claim: Claim, start: int) -> list[Word]:
    found: list[Word] = []
    owner = next(
        (m for m, _ in claim.facts.employers.find(claim.text) if m.start() == start),
        None,
    )
    start = owner.end() if owner else start
    position = start
    for word in claim.clause.words:
        if word.start < start:
            continue
        gap = claim.text[position : word.start].strip()
        if found and gap in {"'", "’"}:
            found.clear()  # "the pupils' mentor"
            gap = ""
        stop = is_function(word.lower, claim.language) and not (
            word.lower == "of"
            and found
            and found[-1].lower in {"head", "director", "vp", "president"}
        )
        if gap or stop or len(found) >= 6:  # noqa: PLR2004 - titles are short
            break
        position = word.end
        if word.lower.endswith(("'s", "’s")):
            found.clear()  # whose title it is: "the nursery's deputy lead"
        elif found and _is_credit(word, claim.facts) and _are_known(found, claim.facts):
            found.clear()  # by whom: "GDC registered"
        elif found or not (word.lower in _PLAIN or _is_credit(word, claim.facts)):
            found.append(word)
    return found


_MADE = regex(r"(?P<by>\w+)-(?:qualified|trained)")


def _is_credit(word: Word, facts: Facts) -> bool:
    """
    Whether the word says by what right the title is held, and the resume has that too.
    """
    if made := _MADE.fullmatch(word.lower):
        return made["by"] in facts.forms
    match = QUALIFIED.fullmatch(word.lower)
    return match is not None and (
        match["by"] in facts.forms
        if match["by"]
        else any(form.startswith(match["root"]) for form in facts.forms)
    )


def _are_known(names: Sequence[Word], facts: Facts) -> bool:
    return all(w.capitalised and facts.knows(w.text) for w in names)


_PLAIN = frozenset(
    "classroom qualified experienced trained skilled seasoned dedicated fully selben gleichen betrieb haus unternehmen "
    "gelernte gelernter ausgelernte ausgelernter erfahrene erfahrener ausgebildete ausgebildeter".split()
)
"""What a title is praised with."""


def _is_title(phrase: list[Word]) -> bool:
    lowers = [w.lower for w in phrase]
    heads = [i for i, w in enumerate(lowers) if is_title_head(w)]
    if not heads or lowers == ["fachkraft"]:
        return False
    last = heads[-1]
    if len(lowers) > 2 and lowers[1] == "of":  # noqa: PLR2004
        return True
    del phrase[last + 1 :]
    return True


_DOER = regex(r"[a-z]{3,}(?:er|or|ist|ant|ian|eer|man|woman)")


def _ends_as_a_title(phrase: list[Word], facts: Facts) -> bool:
    """
    Whether the phrase ends with what a title of the resume ends with, and which no list
    of titles needs to have: "a junior installer" of "HVAC Installer".
    """
    ends = {w.lower for title in facts.titles.values() for w in title[-1:]}
    last = next((i for i, w in enumerate(phrase) if w.lower in ends), None)
    if last is None or not _DOER.fullmatch(phrase[last].lower):
        return False
    del phrase[last + 1 :]
    return True


def _at_a_post(claim: Claim, phrase: Sequence[Word]) -> bool:
    """
    Whether the phrase ends with a doer, and the employer follows with whom one was that:
    "a dispenser at Barlow's".
    """
    there = _THERE.match(claim.text, phrase[-1].end)
    named = claim.facts.employers.find(claim.text) if there else ()
    doer = phrase[-1].lower
    return (
        claim.language == "en"
        and doer not in _NO_POST
        and _DOER.fullmatch(doer) is not None
        and any(there and m.start() == there.end() + 1 for m, _ in named)
    )


_NO_POST = frozenset("volunteer member newcomer beginner outsider teenager".split())


def _is_right(cue: str, phrase: Sequence[Word]) -> bool:
    """
    Whether one is said to be something by right, whatever it is called: "a registered
    early childhood educator".
    """
    article = cue.rstrip().endswith(("a", "an", "the"))
    return article and len(phrase) > 1 and bool(QUALIFIED.fullmatch(phrase[0].lower))


def _is_of(claim: Claim, line: str, roles: AbstractSet[str] | None, span: str) -> bool:
    """
    Whether *line*, of one of *roles*, tells what was done there as *span*: "einführen
    als Projektleiter".
    """
    told = claim.facts.content.line(line)
    if not (roles and told and told.role in roles and told.kind is LineKind.BULLET):
        return False
    as_it = regex(rf"[A-ZÄÖÜ][\w-]* (?:als|as) {re.escape(span)}\b")
    worked = _WORKED_AS.search(claim.text)
    return bool(as_it.search(told.text) and as_it.search(claim.text) and not worked)


_WORKED_AS = AnyCase(
    r"\b(?:gearbeitet|arbeite|arbeitete|tätig|angestellt|beschäftigt|eingesetzt|im einsatz|benannt|bestellt|eingestellt)\b"
)
_AGENT = regex(
    r"[A-ZÄÖÜ][\w-]{3,}(?:er|erin|ist|istin|ant|antin|eur|eurin|ator|atorin|frau|mann|beauftragter?|pädagog(?:e|in)|wirtin|schmied|hauer)"
)
"""How German calls who does something for a living: "Werkzeugmacher"."""
_AGENT_END = regex(r"(?:(?:er|ist|ant|eur|ator)(?:in)?|e[rn]?|frau|mann)$")


def _check_worked_as(claim: Claim, phrase: list[Word]) -> None:
    """
    As what one worked in German must be of the resume, whatever is made or done.
    """
    named = [w for w in phrase if w.capitalised]
    if claim.language != "de" or not named or not _AGENT.fullmatch(named[-1].text):
        return
    if not _WORKED_AS.search(claim.text, named[-1].end, claim.clause.end):
        return
    base = _AGENT_END.sub("", named[-1].lower)
    if not _holders(claim, named[-1:]) and base not in claim.facts.text.lower():
        code, message = _unheld(claim, named, [], named[-1].text)
        claim.judgement.find(code, named[-1].text, message)


def _judge_title(claim: Claim, said: list[Word], phrase: list[Word]) -> None:
    holders = _holders(claim, said)
    exact = [r for r in holders if has_whole(said[-1], claim.facts.titles[r])]
    holders = exact if "-" in said[-1].lower and exact else holders
    span = claim.text[phrase[0].start : phrase[-1].end]
    line = (
        line_with(claim, said)
        or line_in_short(claim, phrase)
        or _line_of_deputy(claim, phrase)
    )
    roles = None if _only_dates(claim, phrase) else claim.roles
    good = [r for r in holders if roles is None or r in roles]
    day = (
        _too_early(claim, good, said) or _not_yet(claim, good, phrase) if good else None
    )
    if day:
        message = f"The resume has {span} since {day} only."
        claim.judgement.find(FindingCode.ROLE_MIXED, span, message)
        claim.mask(phrase[0].start, phrase[-1].end)
        return
    if good:
        senior = any(w.lower in SENIORITY or w.lower in JUNIOR for w in said)
        head = title_forms(said[-1])
        claim.titled |= frozenset(good) | (
            frozenset()
            if senior
            else frozenset(
                role
                for role, title in claim.facts.titles.items()
                if any(title_forms(w) & head for w in title)
            )
        )
    if good or (line and (not holders or _is_of(claim, line, roles, span))):
        claim.judgement.rest_on(
            claim.facts.role_lines(good[:1]) if good else [line or ""], 0.6
        )
        claim.mask(phrase[0].start, phrase[-1].end)
        return
    code, message = _unheld(claim, phrase, holders, span)
    claim.judgement.find(code, span, message)
    claim.mask(phrase[0].start, phrase[-1].end)


def _line_of_deputy(claim: Claim, phrase: Sequence[Word]) -> str | None:
    """
    The line by which one deputises for the head of what the German title names, if any:
    "stellvertretende Filialleiterin" of "Stellvertretende Leitung einer Filiale".
    """
    head = _HEAD_OF.fullmatch(phrase[-1].lower) if claim.language == "de" else None
    if not (head and head["of"]) or not phrase[0].lower.startswith("stellv"):
        return None
    of = head["of"].removesuffix("s").removesuffix("n")
    return next(
        (
            f.line.id
            for f in claim.facts.lines
            if f.index in claim.in_scope()
            and _DEPUTISES.search(f.line.text)
            and of in f.line.text.lower()
        ),
        None,
    )


_HEAD_OF = regex(r"(?P<of>\w*?)(?:leiter|leiterin|leitung|chef|chefin)")
_DEPUTISES = AnyCase(r"\b(?:stellvertr\w+|stellv\b|vertretung de[rs])")
_HELD_THEN = AnyCase(
    r"\b(?:joined|started|began|became|hired|promoted|worked as|employed as|rose|(?:I|ich) (?:was|war)|begann|angefangen|wurde|arbeitete)\b"
)


def _not_yet(claim: Claim, roles: Sequence[str], phrase: Sequence[Word]) -> int | None:
    """
    The year from which on the title was held, where the clause says that it was in one
    well before; None where it may be told.
    """
    posts = map(claim.facts.content.role, roles)
    began = [post.start.year for post in posts if post and post.start]
    beside = _THEN_AS.search(claim.text, claim.clause.start, phrase[0].start)
    told = beside[0] if beside else claim.piece
    days = [day for s in all_dates(told) for day in (s.start, s.end) if day]
    if len(days) != 1 or len(began) < len(roles) or not _HELD_THEN.search(claim.piece):
        return None
    return min(began) if days[0].year < min(began) - 1 else None


_THEN_AS = regex(r"\b(?:19|20)\d\d (?:(?:as|als) )(?:an? |the |eine? )?$")
"""What stands right before a title: "in 2014 as a junior fitter"."""


def _too_early(claim: Claim, roles: Sequence[str], said: Sequence[Word]) -> int | None:
    """
    The year in which the title that is *said* came to the post, or came of it, where
    the clause tells nothing but years before it; None where it may be told.
    """
    spans = all_dates(claim.text[claim.clause.start : claim.clause.end])
    years = [day.year for span in spans if (day := span.end or span.start)]
    head = title_forms(said[-1])
    began: list[int] = []
    for role in filter(None, map(claim.facts.content.role, roles)):
        two = second_post(role.title)
        title = claim.facts.titles[role.id]
        if not (two and two.when and _words_of(title, two.later)):
            return None
        if any(title_forms(w) & head for w in _words_of(title, two.first)):
            return None
        began.append(two.when.year)
    early = years and began and max(years) < min(began)
    return min(began) if early else None


_DATES = AnyCase(r"\b(before|until|bevor|bis|ehe) (I|ich) (\w+ ){0,2}(an? |the )?$")
_THERE = AnyCase(r"\s+(at|with|for|of|bei|beim|im|in)\b")


def _only_dates(claim: Claim, phrase: list[Word]) -> bool:
    """
    Whether the title is told to say until when: "Before I became a foreman" I was
    elsewhere, unless it says where.
    """
    begins = claim.text[claim.clause.start : phrase[0].start]
    there = _THERE.match(claim.text, phrase[-1].end)
    return bool(_DATES.search(begins)) and not there


def _unheld(
    claim: Claim, phrase: list[Word], holders: list[str], span: str
) -> tuple[FindingCode, str]:
    holder = claim.facts.content.role(holders[0]) if holders else None
    if holder:
        where = role_place(claim.facts, holder, claim.roles or ())
        return FindingCode.ROLE_MIXED, f"{span!r} was the title {where}."
    if _is_granted(claim, phrase):
        return (
            FindingCode.CREDENTIAL_UNSUPPORTED,
            f"The resume has no certificate or licence that names {span}.",
        )
    held = dict.fromkeys(r.title for r in claim.facts.content.roles if r.title)
    titles = ", ".join(held) or "none"
    return (
        FindingCode.TITLE_UNKNOWN,
        f"The resume has no such title. It has: {titles}.",
    )


def _is_granted(claim: Claim, phrase: list[Word]) -> bool:
    """
    Whether the title is told as granted: "a Certified Kubernetes Administrator".
    """
    before = [w for w in claim.clause.words if w.end < phrase[0].start][-1:]
    return any(QUALIFIED.fullmatch(w.lower) for w in (*before, phrase[0]))


def _has_title(claim: Claim, role_id: str, said: list[Word]) -> bool:
    facts = claim.facts
    title = facts.titles.get(role_id, ())
    forms = {f for w in title for f in title_forms(w)}
    ranks = ranks_within(said[-1])
    if any(rank not in w.lower for rank in ranks for w in title):
        return False
    if is_another_kind(said[-1], title):
        return False
    if is_short_for(said[-1], title):
        forms |= title_forms(said[-1])
    if not title_forms(said[-1]) & forms and not (
        len(said) > 1 and is_title_head(said[0].lower) and title_forms(said[0]) & forms
    ):
        return False
    if all(is_second(post, said) for post in _posts(claim, role_id, said)):
        return False
    around = {
        k
        for f in facts.lines
        if f.line.role == role_id or f.line.section is Section.EDUCATION
        for w in but_of_others(said[-1], f)
        for k in w.keys
        if k[0] != "="
    }
    return all(
        title_forms(w) & forms or (w.lower not in SENIORITY and title_forms(w) & around)
        for w in said
    )


def _words_of(title: Sequence[Word], post: str) -> tuple[Word, ...]:
    """
    The words of a whole *title* that one of its posts has.
    """
    return tuple(word for word in title if word.text in post.split(" "))


def _posts(claim: Claim, role_id: str, said: Sequence[Word]) -> list[tuple[Word, ...]]:
    """
    The posts that the title of a role tells, those that what is *said* may name.
    """
    title, head = claim.facts.titles[role_id], title_forms(said[-1])
    role = claim.facts.content.role(role_id)
    two = second_post(role.title) if role else None
    told = [_words_of(title, post) for post in ((two.first, two.later) if two else ())]
    return [t for t in told if any(title_forms(w) & head for w in t)] or [title]
