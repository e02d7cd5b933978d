"""
An English resume line as a clause that a person can say.
"""

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.counted import (
    counted,
    done_last,
    priced,
    scored,
)
from resumate.domain.composing.english.deeds.done import as_clause
from resumate.domain.composing.english.deeds.results import in_one_breath, results_apart
from resumate.domain.composing.english.deeds.series import of_whom, with_changes
from resumate.domain.composing.english.deeds.since import stands_in, still_since
from resumate.domain.composing.english.deeds.tenses import all_in_past
from resumate.domain.composing.english.deeds.won import published, won
from resumate.domain.composing.english.lines.brackets import without_remarks
from resumate.domain.composing.english.lines.facts import fact
from resumate.domain.composing.english.lines.parted import parted
from resumate.domain.composing.english.lines.sound import is_sound
from resumate.domain.composing.english.lines.splices import unspliced
from resumate.domain.composing.english.lines.unsaid import is_unsaid, without_and_so_on
from resumate.domain.composing.english.words.articles import article, with_devices
from resumate.domain.composing.english.words.loose_ends import (
    without_loose_ends,
    without_loose_pieces,
    without_unlike_things,
)
from resumate.domain.composing.english.words.patterns import (
    ADVERB,
    DUTIES,
    ENGLISH,
    FOREIGN,
    MOST_WORDS,
    NOT_TOLD,
    SO_MANY,
)
from resumate.domain.composing.english.words.profile import is_title_by_hours, lowered
from resumate.domain.composing.english.words.spelling import spelled_out
from resumate.domain.composing.wording import (
    COMMA,
    capitalised,
    cleaned,
    listed,
    moved,
    quietened,
    sayable_text,
)
from resumate.domain.forgetting import remembered
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_GERUND,
    FROM_PAST,
    is_past,
    opens_with_verb,
    past_of_gerund,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_BEFORE_THAT = regex(
    r"^(?:Before|After|Since|Besides) (?:that|this|then),? (?=I |from |I['’])"
)
"""What leans on the line before, which a letter may not tell."""

_WHILE_THERE = regex(
    r",? (?:while|whilst|when) (?:I was |I am |working )?(?:here|there)$", re.IGNORECASE
)
"""The post is told beside it: "Passed Class 1 while here"."""

_NO_LINE = regex(
    r"^(?:[A-Z-]{4,} ){2}|\b(?:N|H) O\b|[a-z]- (?!(?:and|or|to)\b)[a-z]|[a-z]-$|"
    r"^(?:[A-Z][a-z]+ )?(?:[Cc]areer break|(?:[Mm]aternity|[Pp]aternity|[Pp]arental|"
    r"[Uu]npaid|[Ss]ick) leave)\b|^(?:[Mm]ade redundant|[Rr]etrenched|[Ll]aid off)\b|"
    r"^(?:(?:[Ff]ixed[- ]term )?[Cc]ontract|[Pp]lacement|[Pp]ost|[Jj]ob) "
    r"(?:was )?(?:finished|ended|cut)\b|"
    r"\(I (?:do not|don['’]t|did not|didn['’]t|am not|cannot|can['’]t|have no)\b|"
    r"\b(?:[Pp]ublic|[Pp]rofessional|[Ee]mployers?['’]?) (?:liability|indemnity)\b|"
    r"^[Ss]old up\b|^(?:[Ss]tood down|[Ff]urloughed|[Oo]n furlough)\b|"
    r"^[Cc]lean (?:[\w'’]+ ){0,2}(?:[Ll]icen[cs]e|[Aa]bstract|[Rr]ecord)\b|"
    r"^(?:[Rr]esigned|[Ll]eft (?:for |in |(?:\w+ )?(?:19|20)\d\d\b))|"
    r"^(?:[Ss]tarted [A-Z][a-z]+ (?:19|20)\d\d)\b"
)
"""A heading, a line cut in a word or without its small digits, or what became of the
person: none is told."""

_WHOLE = regex(
    r"^(?:(?:In|Since|From|During|As|After|Before|With|At|On|Between|Each|Every|"
    r"Together) [^;:]{2,60},? (?:I|we) [a-z]{2,} \S|"
    r"(?:So far|Up to now|To date),? I have [a-z]+ \S)"
)
"""A sentence already, but for its end: "In 2024 I completed 187 files"."""

_FRAGMENT_FIRST = regex(r"^(?!I )[A-Z][a-z]*(?: [a-z]+){0,3}, I (?=[a-z]{3,} )")
"""A keyword, then the sentence that says it: "Key holder, I set the alarm"."""

_AT_TIMES = regex(r"^(?:Sometimes|Occasionally) (?P<what>[a-z]+ing\b.*)$")

_TWO_WORDS = regex(r"^(?P<first>[A-Z][a-z]+) (?P<second>[a-z]+) (?!of\b)")
"""One verb may be written so: "Line managed six nurses", "Trouble shoot pumps"."""

_DONE_IN_TIME = regex(
    rf"^(?P<did>[a-z]+(?: (?:over|up|out|off))?) (?={SO_MANY} "
    r"(?:day|week|month|year)s? (?:early|late|ahead|before|under|behind)\b|on time\b|"
    r"(?:early|late|ahead of|within|under) )"
)
"""No object follows, the label is it: "Redbank: handed over 9 days early"."""

_NAMES_FOLLOW = regex(
    r"(?:(?:key|main|major|selected) )?(?:clients?|customers?|employers?|sites?|"
    r"locations?|tools?|technolog(?:y|ies)|(?:tech )?stack|software|environment|"
    r"systems?|partners?|supervisors?|references?)"
    r"|(?:(?:bachelor|master|diploma|phd|doctoral)(?:['’]?s)? |final(?: year)? )?"
    r"(?:thesis|dissertation|topic|research project)(?: title| topic)?",
    re.IGNORECASE,
)
"""Names follow such a label, and no deed: "Clients: Painted Rock Ltd"."""

_READY = regex(
    r"(?:I am |I'm )?(?P<how>able|willing|ready|happy) to (?=[a-z])", re.IGNORECASE
)
"""What one is ready for is so today: no post that has ended tells it."""

_NOW = regex(r"(?:Currently|Presently|At present|At the moment)\b", re.IGNORECASE)
"""What one does today is not what was done there: "Currently doing Level 5"."""

_STUDIES_NOW = regex(
    r"(?P<how>(?:Currently|Presently) (?:doing|studying|taking|completing|undertaking|"
    r"pursuing|working towards?)) (?P<what>(?=.*\b(?:[Ll]evel|[Cc]ert\w*|[Dd]iploma|"
    r"[Dd]egree|[Cc]ourse|[A-Z]{2,})\b)[^;:]{4,90})$"
)
"""A course that goes on, in one's own words: "Currently doing Level 5 Leadership"."""

_BY_WHEN = regex(r", ((?:due|expected|ending|finishing)\b[^,()]*)$")

_LAST_THERE = regex(
    r"\bmy (?:first|last|final) (?:(?:two|three|four|five|\d) )?"
    r"(?:years?|months?|seasons?)\b(?=$|[.,;])"
)

_LAST_WITH_THEM = regex(
    r"\bmy (?:first|last|final) (?:(?:two|three|four|five|\d) )?(?:jobs?|projects?)\b"
    r"(?=$|[.,;])"
)

_LAST_OF_ALL = regex(r"(?<!my )(?<!the )\blast (?:year|season) there$")

_FOR_THE_LAST = regex(
    r"\bfor the last (?=(?:year|(?:two|three|four|five|\d) (?:years|months|seasons))"
    r"(?=$|[.,;]))"
)
"""The last of what is over: "nights for the last year" is in one's last year there."""


@remembered(4096)
def read_english(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that the line says, those that can be said well; none if there is none.

    *current* tells whether it stands under a post that is still held.
    """
    named = _published_or_won(line)
    return (named,) if named else _read_whole(line, current=current)


def _read_whole(line: str, *, current: bool) -> tuple[Clause, ...]:
    text = _spelled(line)
    if not sayable_text(text) or _is_foreign(text) or tells_none(text):
        return ()
    if studies := _STUDIES_NOW.match(text):
        what = _BY_WHEN.sub(r" (\1)", studies["what"].rstrip("."))
        return (Clause(f"am {studies['how'].lower()} {what}", Form.STATE, 0.9),)
    if not current and _NOW.match(text):
        return ()
    if not current:
        text = _LAST_THERE.sub(r"\g<0> there", _FOR_THE_LAST.sub("in my last ", text))
        text = _LAST_WITH_THEM.sub(r"\g<0> with them", text)
        text = _LAST_OF_ALL.sub("in my last year there", text)
    if ready := _READY.match(text):
        told = f"am {ready['how'].lower()} to {text[ready.end() :]}"
        return (Clause(told, Form.STATE, 0.8),) if current else ()
    said = _read(text, current=current)
    small = text[:1].islower() and any(one.form is Form.FACT for one in said)
    sound = tuple(one for one in said if is_sound(one))
    if said[:1] == sound[:1] and not small:
        return tuple(_in_its_time(one, current=current) for one in sound)
    whole = fact(text)
    return (whole,) if whole else ()


def _published_or_won(line: str) -> Clause | None:
    """
    A paper or a prize that the line only names.
    """
    if out := published(line):
        return Clause(out, Form.SENTENCE, 0.9)
    given = won(line)
    return Clause(given, Form.DID, 0.9) if given else None


_THEN_DONE = regex(
    r"(?<=\w): [^:]*,? (?:and )?then [a-z]+ed .*$|(?<=\)): [^:]*, then [a-z]+ed .*$"
)
"""Things behind a colon that a deed ends: what was listed is none of it."""

_SINCE_THEN = regex(r"^was (?=\w+ed \S.* since (?:[A-Z]|(?:19|20)\d\d|last )[\w ]*$)")
"""What was done to one and still holds: "assigned to the night team since May"."""

_HAVE_SINCE = regex(r"have (?=(?!had\b|been\b)(?:[\w-]+ ){1,12}?since (?!then\b))")
_DID_SINCE = regex(
    r"(?P<what>(?P<did>[a-z]+)(?: [a-z]+)?(?: and (?P<too>[a-z]+))? [^,;:()]*?) "
    r"since (?:[A-Z][a-z]+ )?(?:19|20)\d\d(?=$|[,;.])"
)
"""What one has, or did, since a day, at a post that is held."""


def _till_today(text: str, form: Form) -> str:
    """
    "Have charge of the run since 2031" as "have had charge of it since 2031", "trained
    two cooks since 2031" as "have trained …"; without the day where the verb has
    another form there: "rode with two apprentices".
    """
    have = _HAVE_SINCE.match(text) if form is Form.STATE else None
    if have and not is_past(text[have.end() :].partition(" ")[0]):
        return f"have had {text[have.end() :]}"
    found = _DID_SINCE.match(text)
    verbs = list(filter(None, found.group("did", "too"))) if found else []
    if not (found and is_past(verbs[0]) and verbs[0] not in BASE):
        return text
    done = [verb for verb in verbs if is_past(verb) and verb not in BASE]
    if all(verb.endswith("ed") for verb in done):
        return f"have {text}"
    return f"{found['what']}{text[found.end() :]}"


_ONE_OF_THEM = regex(
    r"(?:(?<=, )|(?<= and ))"
    r"(?:till|switchboard|phone|front desk|cash office|reception desk)(?=$|,| and )"
)
"""What a place of work has one of stands in no list without its article."""

_LIST_AT_ITS_END = regex(
    r": (?P<list>(?!.*\b(?:and|or|then|I)\b)[^:;,()]+(?:, [^:;,()]+){2,})$"
)


def _listed_with_and(found: re.Match[str]) -> str:
    """
    What one was in charge of, behind a colon, as the list that it is.
    """
    return f": {listed(COMMA.split(found['list']), 'and')}"


_IS = regex(
    r"am (?P<who>(?!(?:an?|the|my|one|head|chief|deputy|vice) )(?:[a-z-]+ ){0,2}[a-z]+)"
    r"(?=$|,| (?:with|who|from|in|at|for|since)\b)"
)
"""Who somebody is, without an article: "am restaurant manager with 15 years"."""


def _in_its_time(clause: Clause, *, current: bool) -> Clause:
    """
    The clause as it is told: of a post that has ended all its deeds are past.
    """
    text = _THEN_DONE.sub("", unspliced(clause.text))
    if current:
        text = _till_today(_SINCE_THEN.sub("have been ", text), clause.form)
    if clause.form in {Form.STATE, Form.DID}:
        text = _LIST_AT_ITS_END.sub(_listed_with_and, text)
    if clause.form is Form.DUTY:
        text = _ONE_OF_THEM.sub(r"the \g<0>", text)
    if clause.form in {Form.DUTY, Form.DID}:
        text = with_devices(text)
    if clause.form is Form.DID:
        text = without_unlike_things(without_loose_pieces(text))
    if clause.form is Form.STATE and (who := _IS.match(text)):
        one = title_score(who["who"]) > 1 and not who["who"].endswith("s")
        text = f"am {article(who['who'])} {text[3:]}" if one else text
    over = clause.form is Form.DID and not current
    told = replace(clause, text=all_in_past(text) if over else text)
    return in_one_breath(told) if told.behind else told


def _read(text: str, *, current: bool) -> tuple[Clause, ...]:
    if at_times := (
        still_since(capitalised(text), current=current)
        or stands_in(text, current=current)
    ):
        return (Clause(at_times, Form.DID, 0.9),)
    if _WHOLE.match(capitalised(text)):
        return (Clause(capitalised(text), Form.SENTENCE),)
    text = _FRAGMENT_FIRST.sub("I ", text)
    text = _AT_TIMES.sub(r"\g<what> at times", text)
    text = _in_one_word(capitalised(text))
    if duties := DUTIES.match(text):
        return _duties(text[duties.end() :], current=current)
    acts = _acts_behind(text, current=current)
    return acts or _read_noted(text, current=current)


def _read_noted(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    A line behind its label: what it counts or measures, else part by part.
    """
    text = results_apart(_of_oneself(_without_label(text)))
    if NOT_TOLD.search(ADVERB.sub("", text)):
        return ()
    told = scored(text, current=current) or counted(text)
    told = told or done_last(text) or priced(text, current=current)
    if told:
        return (told,)
    return _by_two_words(text, current=current) or parted(text, current=current)


_BY_TWO_WORDS = regex(
    r"(?P<first>[A-Z][a-z]+) (?P<verb>(?:check|audit|test|manage|review|screen|inspect|"
    r"verify|assess)(?:s|d|ed)?) (?=(?:the|all|an) )"
)
"""A verb that a noun is part of: "Accuracy check an average of 140 items"."""


def _by_two_words(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    What is done by a verb that the resume writes in two words, with its hyphen.
    """
    found = _BY_TWO_WORDS.match(text)
    if not found or opens_with_verb(text):
        return ()
    rest = capitalised(text[found.start("verb") :])
    told = parted(rest, current=current)
    if not told or told[0].form is not Form.DID:
        return ()
    first, *others = told
    said = f"{found['first'].lower()}-{first.text}"
    return (replace(first, text=said), *others)


_ACTS_BEHIND = regex(
    r"(?P<head>[A-Z][^:;,()–—]{3,50}?)(?: [–—-] |: )(?P<acts>[a-z]+ing [^:;()–—]+)"
)

_NEXT_ACT = regex(r", (?:and )?| and (?=[a-z]+ing )")

_FEWEST_ACTS = 2


def _acts_behind(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    "First fix in a barn - drilling joists, clipping cable" as the deeds, with what they
    were part of in brackets; none where anything else stands there.
    """
    found = _ACTS_BEHIND.fullmatch(text)
    if not found or opens_with_verb(found["head"]):
        return ()
    acts = [act.split(" ") for act in _NEXT_ACT.split(found["acts"])]
    sure = all(len(act) > 1 and past_of_gerund(act[0]) for act in acts)
    if len(acts) < _FEWEST_ACTS or not sure:
        return ()
    [first, *others] = parted(capitalised(found["acts"]), current=current) or [None]
    if first is None or others or first.form not in {Form.DID, Form.DUTY}:
        return ()
    return (replace(first, text=f"{first.text} ({lowered(found['head'])})"),)


@remembered(4096)
def tells_none(text: str) -> bool:
    """
    Whether a line is a heading, cut in a word, a post with its hours, on what became of
    the person, or said as no letter says it.
    """
    return bool(_NO_LINE.search(text)) or is_unsaid(text) or is_title_by_hours(text)


def _in_one_word(text: str) -> str:
    """
    A verb that is written in two words as the one that it is.
    """
    found = _TWO_WORDS.match(text)
    if not found or found["first"].lower() in BASE:
        return text
    for joint in ("-", ""):
        verb = f"{found['first']}{joint}{found['second']}"
        if any(verb.lower() in forms for forms in (BASE, FROM_PAST, FROM_GERUND)):
            return f"{verb} {text[found.end() :]}"
    return text


def _of_oneself(text: str) -> str:
    """
    "Took on an apprentice; she now works alone" without what became of another.
    """
    first, stop, rest = text.partition("; ")
    return first if stop and re.match(r"(?:he|she|they) ", rest) else text


_LIST_BEHIND_DASH = regex(
    r"(?<=[a-z]) [–—-] (?=[a-z][a-z' -]*(?:, [a-z][a-z' -]*){2,},? and [a-z][a-z' -]*$)"
)
"""What something was made up of: "own the full cycle – costings, tender, …"."""

_WORTH = regex(
    r"\(([^()]*)\), (worth (?:about |over |around )?[$€£][\d.,]+[km]?[^,;()–—-]*\b)"
)
"""What something is worth, behind a bracket, goes into it: none stands in another."""


def _spelled(line: str) -> str:
    text = without_remarks(_WHILE_THERE.sub("", quietened(cleaned(line))))
    text = _LIST_BEHIND_DASH.sub(": ", text)
    text = capitalised(told) if (told := _BEFORE_THAT.sub("", text)) != text else text
    text = spelled_out(without_and_so_on(_WORTH.sub(r"(\1, \2)", text)))
    text = without_loose_ends(text)
    return with_changes(of_whom(moved(text, "from", "to")))


def _duties(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    What stands behind "Duties included": gerunds as deeds, else as they are listed.
    """
    if ", " in text and " and " not in text and not re.search(r"[;()]", text):
        text = listed(text.split(", "), "and")
    if NOT_TOLD.search(text) or ":" in text or len(text.split()) > MOST_WORDS:
        return ()
    if opens_with_verb(text):
        return tuple(filter(None, (as_clause(text, current=current),)))
    return (Clause(lowered(text), Form.DUTY, 0.7),)


def _without_label(text: str) -> str:
    """
    "Achievements: reduced churn" without the word before the colon, where a verb
    follows it and the label says nothing itself.
    """
    label, colon, rest = text.partition(": ")
    if _NAMES_FOLLOW.fullmatch(label):
        return text
    says = re.search(r"\d", label) or len(label.split()) > 3  # noqa: PLR2004
    says = says or is_past(label.split(" ")[0])
    if not colon or says or not opens_with_verb(rest):
        return text
    if done := _DONE_IN_TIME.match(rest):
        return f"{capitalised(done['did'])} {label} {rest[done.end() :]}"
    return capitalised(rest)


def _is_foreign(text: str) -> bool:
    return len(FOREIGN.findall(text)) > len(ENGLISH.findall(text))
