"""
The title of the post: as it is labelled, headed, or said in a sentence.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.language.both_forms import ADJECTIVE, BOTH, colons_in_words
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.clean_titles import clean_title, without_gender
from resumate.domain.posting_reading.evidence import with_wrapped
from resumate.domain.posting_reading.headings import known_part, worded_part
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place
from resumate.domain.posting_reading.sentences import sentences

_READ_LINES = 60

_MOST_WORDS = 12

_HEAD_LINES = 4

_FIELD_LINES = 25

_MOST_SAID_WORDS = 7

_MOST_SMALL_WORDS = 5

_LONGEST_TITLE = 100


def read_title(lines: Sequence[Line], subjects: Sequence[str] = ()) -> str | None:
    """
    The title of the post, without gender marks, places and numbers; None if not told.
    *subjects* are those of the mail that it is.
    """
    titles = _candidates(lines, subjects)
    return next((title for title in titles if title), None)


def labelled_title(lines: Sequence[Line]) -> str | None:
    """
    The title that a field of a form holds, beside its label or below it.
    """
    for position, line in enumerate(lines[:_FIELD_LINES]):
        if title_words.WHO_TO_ASK.fullmatch(line.text):
            return None
        field = title_words.SURELY_LABELLED.fullmatch(line.text)
        if field is None:
            continue
        at = position if field["title"] else position + 1
        told = with_wrapped(lines, at)
        title = _as_title(told if at > position else told[field.start("title") :])
        if title:
            return title
    return None


def _candidates(lines: Sequence[Line], subjects: Sequence[str]) -> Iterator[str | None]:
    menus = [line for line in lines[:_HEAD_LINES] if title_words.MENU.search(line.text)]
    offices = [line for line in lines[:1] if title_words.OFFICE.search(line.text)]
    lines = [x for x in lines if x not in (*menus, *offices)]
    lines = [x for x in lines if not title_words.OF_THE_PAGE.fullmatch(x.text)]
    lines = list(
        itertools.takewhile(lambda x: not title_words.CLOSES.match(x.text), lines)
    )
    lines = lines[:_READ_LINES]
    yield from (_help(line.text) for line in lines[:_HEAD_LINES])
    yield from _marked_below(lines)
    if lines and not title_words.LABELLED.match(lines[0].text):
        yield _headed(lines[0].text)  # a "Role: …" below it is a portal's category
        yield _with_field(lines[0].text)
    for line in lines[:_HEAD_LINES]:
        if match := title_words.LABELLED.match(line.text):
            yield _as_title(match["title"])
    heads = [line for line in lines[:_HEAD_LINES] if not line.bullet]
    yield from (_headed(line.text) for line in heads)
    for line, following in itertools.pairwise(lines):
        if title_words.LEADS_TO_TITLE.search(line.text):
            one = title_words.ONE.sub("", following.text)
            yield _as_title(one[:1].upper() + one[1:])
    for line in lines:
        match = title_words.LABELLED.match(line.text)
        if match and title_words.JOB_NOUN.search(match["title"]):
            yield _as_title(match["title"])
    yield _stands_alone(lines)
    yield from (_marked(line.text) for line in lines[:_HEAD_LINES])
    yield from (_first_named(line) for line in lines[:2])
    said = [sentence for line in lines for sentence in sentences(line.text)]
    yield from (_marked(sentence) for sentence in said)
    about = [title_words.label_of(subject) for subject in subjects]
    yield from (_headed(one) for one in about if title_words.JOB_NOUN.search(one))
    asked = [line for line in lines if not _is_item(line, lines)]
    yield from (_sought(one) for line in asked for one in sentences(line.text))
    yield from (_headed(one) for one in about)
    yield from (_posted(sentence) for sentence in said)
    # A menu and a note on cookies may stand above it.
    above = itertools.takewhile(lambda line: known_part(line.text) is None, lines)
    yield from (_headed(line.text) for line in above)
    yield from (_headed(title_words.STEP.split(line.text)[-1]) for line in menus)
    yield _above_an_employer(lines)


def _help(text: str) -> str | None:
    """
    What a notice calls for that wants help: "Line Cook", "Counter help".
    """
    wanted = title_words.HELP.match(text)
    if wanted is None:
        return None
    of = wanted["of"]
    trade = title_words.JOB_NOUN.search(of)
    return _as_title(_in_capitals(of) if trade else f"{of.capitalize()} help")


_FIELD = regex(r"(?P<post>[^:]{4,60}): (?P<field>[A-ZÀ-Þ][^.:;!?]{2,60})")


def _with_field(text: str) -> str | None:
    """
    A first line that names a post and, behind a colon, its field: "Director: Policy".
    """
    told = _FIELD.fullmatch(without_gender(text))
    noun = _last_noun(told["post"]) if told else None
    if told is None or noun is None or told["post"][noun.end() :].strip(" I"):
        return None
    return _as_title(told["post"] if is_place(told["field"]) else told[0])


def _is_item(line: Line, lines: Sequence[Line]) -> bool:
    """
    Whether *line* is an item below a heading, where "als Antragsteller/in" names what
    is asked, and not the post.
    """
    above = itertools.takewhile(lambda other: other is not line, lines)
    return line.bullet and any(known_part(other.text) for other in above)


def _marked_below(lines: Sequence[Line]) -> Iterator[str | None]:
    """
    A line of the head that "(m/w/d)" ends, below one that names no job: an order's
    number, or what a portal calls itself.
    """
    first = lines[0].text if lines else ""
    if title_words.GENDER.search(first) or title_words.JOB_NOUN.search(first):
        return
    for line in lines[1:_HEAD_LINES]:
        marks = list(title_words.GENDER.finditer(line.text))
        if not line.bullet and marks and marks[-1].end() == len(line.text):
            yield _headed(line.text)


def _leads_as_trade(bare: str) -> bool:
    """
    Whether a title begins with its trade, as in French and Spanish: "Supervisora de
    Enfermería", "Contable".
    """
    first, _, behind = bare.partition(" ")
    small = behind[:1].islower() or not behind
    return small and bool(title_score(first))


_ONE_OF_BOTH = regex(
    r"\b(?:(?<=eine )(?P<hers>[A-ZÄÖÜ][\w-]+(?:in|frau)) ?(?:/|oder|"
    r"bzw\.) ?einen (?=[A-ZÄÖÜ])|"
    r"(?<=einen )(?P<his>[A-ZÄÖÜ][\w-]+) ?(?:/|oder|bzw\.) ?eine "
    r"(?=[A-ZÄÖÜ][\w-]+(?:in|frau)\b))"
)
"""Of the two that are looked for: "eine Köchin / einen Koch"."""


def _as_a_pair(text: str) -> str:
    """
    "eine Köchin oder einen Koch" as "eine Köchin / Koch".
    """
    text = _ONE_OF_BOTH.sub(lambda one: f"{one['hers'] or one['his']} / ", text)
    return _WHOM.sub(r"\g<hers> / \g<who>", text)


_WHOM = regex(r"\b(?P<hers>(?P<who>[A-ZÄÖÜ][\w-]+)in) / (?P=who)e?n\b")
"""As the second of both is sought: "Therapeutin / Therapeuten"."""


@remembered(1_024)
def _headed(text: str) -> str | None:
    """
    A line at the top that names a job and says nothing else.
    """
    text = _without_call(title_words.FULL_OR_PART_FIRST.sub("", text))
    pair = _as_a_pair(text)
    text = text if pair == text else title_words.ONE.sub("", pair)
    posted = title_words.POSTED_AS.match(text)
    text = text[posted.end() :] if posted else text
    called = title_words.CALLED.sub("", text)
    text = called if title_words.JOB_NOUN.search(called) else text
    head = title_words.BAR.split(text)[0]
    text = head if title_words.JOB_NOUN.search(head) else text
    told = title_words.SEXES.sub("", title_words.LONG_BRACKET.sub("", text))
    if (
        title_words.FULL_STOP.search(text)
        or re.search(r":(?!\d)", colons_in_words(told))
        or len(text.split()) > _MOST_WORDS + 4
    ):
        return None
    bare = clean_title(text)
    if len(bare.split()) > _MOST_WORDS or known_part(text):
        return None
    if title_words.CALLS_FOR.match(text):
        return None
    if title_words.WHO_POSTS.match(bare) and not title_words.GENDER.search(text):
        return None
    named = re.split(r"\s[–—-]\s", bare)[0]
    if not (_set_as_title(named) or _set_as_sentence(bare, text)):
        return _as_title(bare) if _only_names_a_post(text) else None
    trade = (
        posted
        or title_words.JOB_NOUN.search(bare)
        or title_words.GENDER.search(text)
        or title_words.FOR_BOTH.match(bare)
        or ADJECTIVE.search(bare)
        or BOTH.search(bare)
        or _leads_as_trade(bare)
        or (_ends_in_person(named) and text != bare and not organisation_score(bare))
    )
    return _as_title(bare) if trade else None


def _ends_in_person(text: str) -> bool:
    """
    Whether *text* ends in what may be anybody's trade, and is no house by its article:
    "The Copper Kettle".
    """
    first = re.split(r",|\(", text)[0].rstrip()
    ends = any(x.end() == len(first) for x in title_words.PERSON_NOUN.finditer(first))
    opens = title_words.PERSON_NOUN.match(first)
    romance = opens and title_words.OF_ROMANCE.match(first[opens.end() :].lower())
    return (ends or bool(romance)) and not title_words.OF_A_HOUSE.match(text)


def _only_names_a_post(text: str) -> bool:
    """
    Whether a line in small letters names a post and says no more: "Bicycle mechanic
    apprentice", "kitchen helper".
    """
    bare = clean_title(text)
    noun = _last_noun(bare)
    return (
        noun is not None
        and noun.end() == len(bare)
        and title_words.JOB_NOUN.search(noun[0]) is not None
        and len(bare.split()) <= _MOST_SMALL_WORDS
        and not title_words.NO_SENTENCE.search(text)
    )


def _without_call(text: str) -> str:
    """
    *text* without "gesucht" and the terms behind it; a field behind it stays:
    "Apprentice wanted – plumbing & heating".
    """
    called = title_words.WANTED_THEN.search(text)
    if called is None:
        return text
    field = called["then"][:1].islower() and not title_words.TELLS_TERMS.search(
        called["then"]
    )
    return text[: called.start()] + (f" – {called['then']}" if field else "")


def _first_named(line: Line) -> str | None:
    """
    A first line whose trade is known only by its ending, or that ends in a trade of
    resumes: "Falconer – Birds of Prey", "Workshop Leading Hand – Machinery".
    """
    if len(line.text) > _LONGEST_TITLE:
        return None
    title = clean_title(line.text)
    plain = (
        not line.bullet and not title_words.FULL_STOP.search(title) and ":" not in title
    )
    first = re.split(r"\s[-–—|]\s|,|\(", title)[0].strip()
    ends = _ends_in_person(first) or title_words.ROMANCE_TRADE.match(first)
    person = bool(ends) and not organisation_score(first)
    trade = person or title_score(first.split(" ")[-1])
    trade = trade and not title_words.OF_A_HOUSE.match(first)
    calls = title_words.SOUGHT.match(first) or title_words.CALLS_FOR.match(first)
    plain = plain and not calls
    short = len(title.split()) <= _MOST_SAID_WORDS
    named = plain and trade and short and _set_as_title(title)
    return _as_title(title) if named else None


def _set_as_title(text: str) -> bool:
    words = [
        word
        for word in re.findall(r"[^\W\d_]{3,}", text)
        if word not in title_words.SMALL
    ]
    capital = sum(word[0].isupper() for word in words)
    if title_words.FOR_BOTH.match(text) and len(words) <= _MOST_SAID_WORDS:
        return True
    return bool(words) and words[0][0].isupper() and capital * 2 >= len(words)


def _set_as_sentence(bare: str, text: str) -> bool:
    """
    As French and Spanish set a title: with one capital, then "du", "de la", "del".
    """
    trade = next(title_words.JOB_NOUN.finditer(bare), None)
    if trade and trade.start() == 0:
        behind = bare[trade.end() :]
    else:
        first, space, more = bare.partition(" ")
        behind = space + more if title_score(first) else ""
    romance = title_words.OF_ROMANCE.match(behind)
    return bare[:1].isupper() and bool(romance or title_words.GENDER.search(text))


def _stands_alone(lines: Sequence[Line]) -> str | None:
    """
    A first line that a form ("Agency: …", "Location: …") or a place follows.
    """
    if (
        len(lines) <= 1
        or ":" in lines[0].text
        or title_words.FULL_STOP.search(lines[0].text)
    ):
        return None
    form = re.match(
        r"(?:agency|company|location|department|salary|unternehmen|standort|entreprise|"
        r"lieu|empresa|ubicación)\s*:",
        lines[1].text,
        re.IGNORECASE,
    )
    title = clean_title(lines[0].text)
    return _as_title(title) if form and known_part(lines[0].text) is None else None


_NO_POST = regex(
    rf"{title_words.NO_SENTENCE.pattern}|^(?:unser\w*|ihre?|dein\w*|nos|votre|vos|tu|su|"
    r"nuestr\w+|willkommen|welcome|bienvenu\w*|bienvenid\w*|karriere|chancen)\b",
    re.IGNORECASE,
)
"""What speaks to somebody, and names no post."""


def _above_an_employer(lines: Sequence[Line]) -> str | None:
    """
    A first line of few words, whatever trade they name, above who can be nothing but an
    employer: "Hotel Las Dunas, Cádiz", "Kern & Sohn GmbH".
    """
    texts = [line.text for line in lines[:2] if not line.bullet]
    if len(texts) <= 1 or _NO_POST.search(texts[0]) or worded_part(texts[0]):
        return None
    title, name = texts
    house = signs.BEGINS_AS_EMPLOYER.match(name) or signs.WITH_LEGAL.fullmatch(name)
    short = len(title.split()) <= _MOST_SMALL_WORDS
    plain = short and not re.search(r"[\d.!?:]", title)
    posts = plain and title[:1].isupper() and not organisation_score(title)
    named = house and not name.endswith((".", "!", "?"))
    return _as_title(title) if posts and named and not is_place(title) else None


def _marked(sentence: str) -> str | None:
    """
    What stands before "(m/w/d)" or "(H/F)".
    """
    match = title_words.GENDER.search(sentence)
    if not match:
        return None
    before = _as_a_pair(sentence[: match.start()])
    before = re.split(
        r"\b(?:als|eine?[nr]?(?:/n|\(n\)|:n)?|une?|un\(e\)|an?)\s+", before
    )[-1]
    before = title_words.CLAUSE_END.split(before)[-1].strip()
    before = title_words.CALLS_FOR.sub("", before).strip()
    before = title_words.ADJECTIVES.sub("", before)
    before = _in_capitals(before) if before else ""
    if before and (where := title_words.WHERE_IN.fullmatch(sentence[match.end() :])):
        before += where[0].rstrip()
    return _as_title(before) if 0 < len(before.split()) <= _MOST_SAID_WORDS else None


def _sought(sentence: str) -> str | None:
    for match in title_words.SOUGHT.finditer(sentence):
        rest = _as_a_pair(title_words.SOON.sub("", match["rest"]))
        rest = title_words.ADJECTIVES.sub("", rest)
        end = title_words.UNTIL.search(rest)
        title = (rest[: end.start()] if end else rest).strip()
        noun = _last_noun(title)
        if (
            noun
            and not title_words.GENERIC.search(title)
            and len(title.split()) <= _MOST_SAID_WORDS
        ):
            whole = title_words.LEFT_OPEN.sub("", title[: _title_end(title, noun)])
            return _as_title(_in_capitals(whole))
        if noun is None and _leads_as_trade(title):
            return _as_title(title[0].upper() + title[1:])
    return None


def _posted(sentence: str) -> str | None:
    """
    "The Data Analyst will …": only what is written with capitals is a title there.
    """
    match = title_words.THE_POST.match(sentence)
    title = match["rest"].strip() if match else ""
    proper = all(
        word[0].isupper() or word in title_words.SMALL for word in title.split()
    )
    if not title or not proper or title_words.GENERIC.search(title):
        return None
    return _as_title(title) if title_words.JOB_NOUN.search(title) else None


def _last_noun(title: str) -> re.Match[str] | None:
    nouns = (
        *title_words.JOB_NOUN.finditer(title),
        *title_words.PERSON_NOUN.finditer(title),
    )
    return max(nouns, key=re.Match.end, default=None)


def _title_end(title: str, noun: re.Match[str]) -> int:
    """
    The noun ends a title, unless more words with capitals belong to it.
    """
    end = noun.end()
    more = re.match(
        r"(?:\s+(?:of |de |d')?[A-ZÀ-Ö][\w+#.-]*|\s+\d|\s+I{1,3}\b)+", title[end:]
    )
    romance = re.match(r"(?:\s+(?:de|d'|des|du|en)\s?[\w'-]+){1,2}", title[end:])
    tail = more or romance
    return end + tail.end() if tail else end


def _in_capitals(title: str) -> str:
    if any(word[0].isupper() for word in title.split()):
        return title
    romance = re.search(r"\b(?:de|d'|du|des|en|la)\b", title) or not title.isascii()
    if romance:
        return title[0].upper() + title[1:]
    return " ".join(
        word if word in title_words.SMALL else word[0].upper() + word[1:]
        for word in title.split()
    )


def _as_title(text: str) -> str | None:
    title = clean_title(text)
    fits = 0 < len(title.split()) <= _MOST_WORDS and len(title) <= _LONGEST_TITLE
    plausible = fits and re.search(r"[^\W\d_]{2}", title) and "@" not in title
    plausible = plausible and not title_words.WHO_POSTS.match(title)
    return title if plausible and known_part(title) is None else None
