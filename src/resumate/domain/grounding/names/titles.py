"""
Titles that a sentence gives the candidate.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.names.held_titles import (
    held_only_from,
    holders_of,
    holders_of_next,
    line_of_deputy,
    told_too_early,
)
from resumate.domain.grounding.names.said_titles import (
    OFFICE_OF,
    THERE,
    at_a_post,
    cues,
    ends_as_a_title,
    is_right,
    is_title,
    telling,
    title_phrase,
    without_genitive,
)
from resumate.domain.grounding.names.title_forms import (
    AND_AS,
    JUNIOR,
    QUALIFIED,
    SENIORITY,
    has_whole,
    is_title_head,
    title_forms,
)
from resumate.domain.grounding.names.titled_lines import line_in_short, line_with
from resumate.domain.grounding.sources.places import posts_of_work, role_place
from resumate.domain.grounding.synonyms.nearness import PARTLY
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_TRAINED_AS = AnyCase(
    r"\b\w*(bildung|studium|lehrgang|lehre|kurs|prüfung) (zum|zur|als) (\w+e[nrm]? )?$"
    r"|\b(trained|retrained|qualified|studied) as (an? )?$",
)

_GAVE_IT_ME = AnyCase(
    r"\b(?:beschäftigt|stell|ernann|beruf|berief|bestell|bestimm|benann|nann|wähl|beförder|hol|engagier|verpflicht|setz|nahm|übernahm|behielt|führ)\w* mich\b[^,;]*\b(?:als|zu[mr]) "
    r"|\bmach\w* mich (?:(?:19|20)\d\d |[a-zäöü]+ )?zu[mr] (?![a-zäöü]+e[nr] )"
    r"|\b(?:übertrug|übertrugen|überließ) mir\b|\b(?:hat|hatte|haben) mir\b[^,;]*\b(?:übertragen|überlassen)\b"
    r"|\b(?:hat|hatte|haben) mich\b[^,;]*\b(?:als|zu[mr]) (?=[^,;]*\b(?:be|er|ge|ein|ange|über|ver)\w+(?:t|en)\b)"
)
"""How German says that somebody made one that: "stellte mich als Köchin ein"."""

_OF_THE_YEAR = regex(r"(?:[A-Z][\w'’-]* )+(?i:of the (?:year|month|quarter|season))\b")
"""What one is named for once and does not hold: "Safety Leader of the Year"."""
_TRAINED_LAST = AnyCase(
    r"\b(?:aus|weiter|fort|um)(?:ge|zu)?(?:bilde[nt]|schul(?:t|en))\b"
)


def check_titles(claim: Claim) -> None:
    """
    Titles must be those of the resume, and of the role that is spoken of.
    """
    for match in cues(claim):
        if not (
            claim.clause.mood is Mood.CLAIM
            or claim.clause.own
            or _GAVE_IT_ME.search(claim.text, claim.clause.start, claim.clause.end)
        ):
            continue
        if _TRAINED_AS.search(claim.text[: match.end()]) or _TRAINED_LAST.search(
            claim.text, match.end(), claim.clause.end
        ):
            continue
        prize = _OF_THE_YEAR.search(claim.text, match.start(), claim.clause.end)
        if prize and prize[0].lower() in claim.facts.text.lower():
            continue
        phrase = _title_after(claim, match)
        if _is_of_several(claim, match.end(), phrase) or _is_of_another_post(
            claim, match.end()
        ):
            continue
        known = bool(phrase) and (is_title(phrase) or is_right(match[0], phrase))
        if not phrase or not (
            known or ends_as_a_title(phrase, claim.facts) or at_a_post(claim, phrase)
        ):
            if phrase:
                _check_worked_as(claim, phrase)
                _check_spent_as(claim, match.end(), phrase)
                _check_appointed(claim, phrase)
                _check_second(claim, phrase[-1].end)
            continue
        stop = phrase[-1].end
        before = claim.titled
        _judge_title(claim, telling(phrase), phrase)
        if not known:
            claim.titled = before  # a time beside it may be of other posts, too
        if claim.titled and (also := AND_AS.match(claim.text, stop)):
            claim.titled |= holders_of_next(claim, also.end())
        _check_second(claim, stop)


def _title_after(claim: Claim, cue: re.Match[str]) -> list[Word]:
    """
    The words behind the *cue* that may be a title, as it is called by itself.
    """
    phrase = title_phrase(claim, cue.end())
    office = phrase and cue.re.pattern == OFFICE_OF.pattern
    return without_genitive(phrase) if office else phrase


def _is_of_several(claim: Claim, start: int, phrase: Sequence[Word]) -> bool:
    """
    Whether it is what others became: "people whom I trained have become supervisors".
    """
    last = phrase[-1].lower if phrase else ""
    several = last.endswith("s") and is_title_head(last.removesuffix("s"))
    said = _OF_SEVERAL.search(claim.text, claim.clause.start, start)
    return several and said is not None


_OF_SEVERAL = regex(
    r"(?<!\bI )(?<!\bI[’'])\b(?:have|gone|went|who|later|since)(?: on)?(?: (?:since|all|later|now|gone|on|meanwhile)){0,3}(?: to)? (?:become|became) $"
)


def _check_second(claim: Claim, stop: int) -> None:
    """
    A second title behind "and" must be the resume's as well, where it says what of: "as
    a nurse and infection control coordinator".
    """
    also = _AND_ANOTHER.match(claim.text, stop)
    phrase = title_phrase(claim, also.end()) if also else []
    if not phrase or not is_title(phrase):
        return
    if len(phrase) > 1 or claim.language == "de":
        _judge_title(claim, telling(phrase), phrase)


_AND_ANOTHER = regex(r" (?:and|und) (?:as |als )?(?:an? |eine? )?")


def _check_appointed(claim: Claim, phrase: Sequence[Word]) -> None:
    """
    What one is appointed for in German must be told on some line: a
    "Brandschutzbeauftragter" of no fire protection is none.
    """
    name = _APPOINTED.fullmatch(phrase[-1].lower)
    if name is None or name["of"] in claim.facts.text.lower():
        return
    span = claim.text[phrase[-1].start : phrase[-1].end]
    code, message = _unheld(claim, [phrase[-1]], [], span)
    claim.judgement.find(code, span, message)


_APPOINTED = regex(r"(?P<of>[a-zäöüß-]{3,}?)(?:s|en|-)?beauftragte[rn]?")


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


def _is_of(claim: Claim, line: str, roles: AbstractSet[str] | None, span: str) -> bool:
    """
    Whether *line*, of one of *roles*, tells what was done there as *span*, "einführen
    als Projektleiter", or who one was in what part of it: "Elektriker im Bautrupp".
    """
    told = claim.facts.content.line(line)
    if not (roles and told and told.role in roles and told.kind is LineKind.BULLET):
        return False
    inside = (
        rf"{re.escape(span)} (?:im|in der|am|an der) (?:\w+ )?[A-ZÄÖÜ][\w-]+(?=,|;|$)"
    )
    if re.match(inside, told.text):
        return True
    as_it = regex(rf"[A-ZÄÖÜ][\w-]* (?:als|as) {re.escape(span)}\b")
    worked = _WORKED_AS.search(claim.text)
    return bool(as_it.search(told.text) and as_it.search(claim.text) and not worked)


_WORKED_AS = AnyCase(
    r"\b(?:gearbeitet|arbeite|arbeitete|tätig|angestellt|beschäftigt|eingesetzt|im einsatz|benannt|bestellt|eingestellt)\b"
)

_AS = AnyCase(r"\bals $")

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
    given = _GAVE_IT_ME.search(claim.text, claim.clause.start, claim.clause.end)
    if not (
        _WORKED_AS.search(claim.text, named[-1].end, claim.clause.end)
        or (given and _AS.search(claim.text, claim.clause.start, phrase[0].start))
    ):
        return
    base = _AGENT_END.sub("", named[-1].lower)
    if not holders_of(claim, named[-1:]) and base not in claim.facts.text.lower():
        code, message = _unheld(claim, named, [], named[-1].text)
        claim.judgement.find(code, named[-1].text, message)


def _line_of_oneself(claim: Claim) -> str | None:
    """
    The line of no post that the sentence says of oneself, word for word, and no more:
    "Ich bin Köchin mit Freude an Desserts."
    """
    told = _I_AM.match(claim.text)
    said = claim.text[told.end() :].casefold().rstrip(". ") if told else ""
    return next(
        (
            f.line.id
            for f in claim.facts.lines
            if f.line.role is None
            and f.line.section is Section.SUMMARY
            and f.line.text.casefold().rstrip(". ") == said
        ),
        None,
    )


_I_AM = regex(r"(?:Ich bin|I am)(?: an?| eine?)? ")


def _check_spent_as(claim: Claim, start: int, phrase: list[Word]) -> None:
    """
    As what time was spent at work must be of the resume, whatever it is called: "my
    years as an almoner", "worked at Lyme House as SENCO".
    """
    spent = _SPENT_AS.search(claim.text, claim.clause.start, start)
    last = phrase[-1]
    short = last.text.isupper() and len(last.text) >= _INITIALS
    named = short or (
        last.capitalised
        if claim.language == "de"
        else spent and spent[0].endswith(("a ", "an "))
    )
    if not (spent and named) or _NO_WORK.fullmatch(last.lower):
        return
    told = (
        line_with(claim, [last])
        if short
        else any(near > PARTLY for near in claim.facts.told(last).values())
    )
    if told or holders_of(claim, [last]):
        return
    span = claim.text[phrase[0].start : last.end]
    code, message = _unheld(claim, phrase, [], span)
    claim.judgement.find(code, span, message)
    claim.mask(phrase[0].start, last.end)


_INITIALS = 3
"""The least letters of a title in short."""
_SPENT_AS = AnyCase(
    r"\b(?:my (?:[\w-]+ ){0,2}(?:years|time|months|stint|spell|days|tenure|service|work)|(?:work(?:ed|ing)|serv(?:ed|ing)|employed)(?: (?:at|for|with|in) [^,;]+?)?) as (?:an? |the )?$"
    r"|\b(?:mein\w*|de[rnm]|die) (?:\w+ ){0,2}(?:jahren?|zeit|monaten?|dienst|tätigkeit|arbeit|berufsjahren?) als (?:eine?[rnm]? )?$"
)
_NO_WORK = regex(
    r"volunteer|parent|mother|father|mum|dad|carer|child|pupil|student|teenager|girl|boy|customer|guest|patient|beginner|newcomer|member|team|whole|unit|freelancer|contractor|employee|part|job|career"
    r"|kind|jugendliche\w*|schüler\w*|student\w*|mutter|vater|eltern|azubi\w*|auszubildende\w*|lehrling\w*|\w*praktikant\w*|soldat\w*|freiwillige\w*|ehrenamtliche\w*|\w*anfänger\w*|\w*einsteiger\w*"
    r"|gast|kund\w+|patient\w*|mitglied|freiberufler\w*|selbst(?:st)?ändige\w*|angestellte\w*|mitarbeiter\w*|\w*kraft|teil|beruf|hausfrau|hausmann"
)
"""What one is and has no title by."""


def _judge_title(claim: Claim, said: list[Word], phrase: list[Word]) -> None:
    if oneself := _line_of_oneself(claim):
        claim.judgement.rest_on([oneself], 0.6)
        claim.mask(phrase[0].start, phrase[-1].end)
        return
    holders = holders_of(claim, said)
    exact = [r for r in holders if has_whole(said[-1], claim.facts.titles[r])]
    holders = exact if "-" in said[-1].lower and exact else holders
    span = claim.text[phrase[0].start : phrase[-1].end]
    line = (
        line_with(claim, said)
        or line_in_short(claim, phrase)
        or line_of_deputy(claim, phrase)
        or _line_that_says(claim, span)
    )
    roles = None if _only_dates(claim, phrase) else claim.roles
    good = [r for r in holders if roles is None or r in roles]
    day = (
        told_too_early(claim, good, said) or held_only_from(claim, good, phrase)
        if good
        else None
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
        claim.mask(
            phrase[0].start, max(phrase[-1].end, _whole_end(claim, phrase, good))
        )
        return
    code, message = _unheld(claim, phrase, holders, span)
    claim.judgement.find(code, span, message)
    claim.mask(phrase[0].start, phrase[-1].end)


_ACTING = AnyCase(r"\b(?:acting|interim|temporary|interims\w*|kommissarische[rn]?)\b")
"""What says of a title that it was held for a while."""


def _line_that_says(claim: Claim, span: str) -> str | None:
    """
    The line that says, as the sentence does, that one was acting as that: "took over as
    acting transport supervisor".
    """
    if not _ACTING.search(span):
        return None
    said = re.compile(rf"\b(?:as|als) (?:an? |the )?{re.escape(span)}\b", re.IGNORECASE)
    return next(
        (f.line.id for f in claim.facts.lines if said.search(f.line.text)), None
    )


def _whole_end(claim: Claim, phrase: list[Word], good: Sequence[str]) -> int:
    """
    Where the whole title ends that the phrase only begins, said with its bracket as one
    of the *good* roles has it: "Fundraising Officer (Individual Giving)"; else 0.
    """
    start = phrase[0].start
    if not claim.text.startswith(" (", phrase[-1].end):
        return 0
    whole = (r.title for r in claim.facts.content.roles if r.id in good and r.title)
    return max(
        (start + len(t) for t in whole if _begins(claim.text, start, t)), default=0
    )


_DATES = AnyCase(r"\b(before|until|bevor|bis|ehe) (I|ich) (\w+ ){0,2}(an? |the )?$")


def _only_dates(claim: Claim, phrase: list[Word]) -> bool:
    """
    Whether the title is told to say until when: "Before I became a foreman" I was
    elsewhere, unless it says where.
    """
    begins = claim.text[claim.clause.start : phrase[0].start]
    there = THERE.match(claim.text, phrase[-1].end)
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
    held = dict.fromkeys(r.title for r in posts_of_work(claim.facts) if r.title)
    titles = ", ".join(held) or "none"
    return (
        FindingCode.TITLE_UNKNOWN,
        f"The resume has no title “{span}”. It has: {titles}.",
    )


def _is_granted(claim: Claim, phrase: list[Word]) -> bool:
    """
    Whether the title is told as granted: "a Certified Kubernetes Administrator".
    """
    before = [w for w in claim.clause.words if w.end < phrase[0].start][-1:]
    return any(QUALIFIED.fullmatch(w.lower) for w in (*before, phrase[0]))
