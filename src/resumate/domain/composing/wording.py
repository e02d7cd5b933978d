"""
What both languages do with the words of a resume line.
"""

import re
from collections.abc import Sequence

from resumate.domain.patterns import regex

_BULLET = regex(r"^[\s♪✓✔➤►▸▶◆★☆•●▪◦‣∙·*>–—\-]+(?=\S)")
_MARKUP = regex(r"\*\*|__|`")
_LINK = regex(r"\[([^\]]+)\]\([^)]*\)")
_IMPROVEMENT = regex(
    r"\s*\((?:a |an |~)?[+-]?\d[\d.,]*\s?[x×%](?: (?:improvement|increase|reduction|"
    r"decrease|growth|faster|gain|speedup|Verbesserung|Steigerung))?\)"
)
_PARENTHESIS = regex(r"\s*\(([^()]*)\)")
_UNSAYABLE = regex(
    r"https?://|www\.|@\w|\S+\.(?:com|org|io|dev|de)/|[|{}<>\\_=]|(?<![CF])#"
)
_TERMS = regex(
    r"^(?:fixed[- ]term|permanent|temporary|part[- ]time|full[- ]time|zero[- ]hours"
    r"|(?:un)?befristet|teilzeit|vollzeit)\b(?:\W+\S+){0,6}$",
    re.IGNORECASE,
)
"""The terms of a post are no deed: "Fixed term to March 2027"."""
_SENTENCE_END = regex(r"(?<=[a-zäöüß0-9)%])[.!]\s+(?=[A-ZÄÖÜ])")
_ABBREVIATION = regex(
    r"(?:^|[\s(.])(?:[A-Za-z]|\d\d?|St|Dr|Mrs?|Ms|Prof|No|Nr|ca|vs|bzw|inkl|incl|approx|Inc|"
    r"Ltd|Corp|Co|Mio|Mrd|Std|ggf|evtl|nos|Nos|Rs|[Mm]/s|Asst|Dept|Govt|Svcs|Bros)$"
)
_PART_END = regex(r"(?:\s*;\s*|\s+[–—]\s+|\s+-\s+|\s*→\s*)(?![^()]*\))")
_ARROW = regex(r"([$€£]?\d[\w.,%]*)\s*(?:→|[-=]>)\s*(?=[$€£]?\d)")
_MANY_WORDS = 8


def cleaned(line: str) -> str:
    """
    The line without its bullet, its markup, its final stop and doubled spaces.
    """
    text = _LINK.sub(r"\1", _MARKUP.sub("", line))
    text = _BULLET.sub("", " ".join(text.split()))
    text = _IMPROVEMENT.sub("", text.replace(" : ", ": "))
    text = _PARENTHESIS.sub(_kept_parenthesis, text)
    return text.strip().rstrip(".;,:").strip()


def _kept_parenthesis(match: re.Match[str]) -> str:
    """
    A long list of tools goes; anything that may limit what was said stays.
    """
    inside = match.group(1)
    is_list = inside.count(",") >= 3 and not re.search(r"\d", inside)  # noqa: PLR2004
    return "" if is_list and len(inside.split()) > _MANY_WORDS else match.group(0)


def sayable_text(text: str) -> bool:
    """
    Whether the text is words to be said, and no address, table row, template or terms.
    """
    opened = text.count("(") == text.count(")")
    said = opened and not _UNSAYABLE.search(text) and not _TERMS.match(text)
    return bool(text) and said


_DATED_END = regex(
    r"\.,|,\s[^\W\d_]{3,5}\.?(?: (?:19|20)\d\d.*)?$|hasta la fecha$|aujourd'hui$"
)


def unfinished(text: str) -> bool:
    """
    Whether the text ends in a date that was set beside it, or in part of one.
    """
    return bool(_DATED_END.search(text))


def sentences(text: str) -> list[str]:
    """
    The text cut at full stops.
    """
    found, start = [], 0
    for stop in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[: stop.start()]):
            found.append(text[start : stop.start()].strip())
            start = stop.end()
    return [part for part in (*found, text[start:].strip()) if part]


def moved(text: str, origin: str, goal: str) -> str:
    """
    "52 → 31 days" in words: "from 52 to 31 days".
    """
    return _ARROW.sub(rf"{origin} \1 {goal} ", text)


def quietened(text: str) -> str:
    """
    A line that stands all in capitals, in small letters; short words may be names.
    """
    letters = [c for c in text if c.isalpha()]
    if len(text.split()) < 3 or not all(c.isupper() for c in letters):  # noqa: PLR2004
        return text
    return re.sub(r"[^\W\d_]+", _quiet_word, text)


def _quiet_word(match: re.Match[str]) -> str:
    word = match.group()
    keeps = len(word) < _SHORT_WORD and word not in _SMALL_WORDS
    return word if keeps else word.lower()


def parts(text: str, *, colon: bool = False) -> list[str]:
    """
    One line cut where resumes put two things into one: stops, semicolons, dashes,
    and at
    its first *colon* where that is wanted.
    """
    text = text.replace(": ", "; ", 1) if colon else text
    return [
        part.strip(" .,")
        for sentence in sentences(text)
        for part in _PART_END.split(sentence)
        if part.strip(" .,")
    ]


def listed(items: Sequence[str], conjunction: str) -> str:
    """
    Items as they are said: "a", "a and b", "a, b and c".
    """
    if len(items) < 2:  # noqa: PLR2004 - one needs no conjunction
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def capitalised(text: str) -> str:
    """
    The text with a capital first letter, the rest as it stands.
    """
    return text[:1].upper() + text[1:]


def stopped(text: str) -> str:
    """
    The text with one full stop at its end.
    """
    return text if text.endswith((".", "!", "?")) else text + "."


_MOST_WORDS_OF_A_NAME = 10
_SHORT_WORD = 4
_SMALL_WORDS = frozenset("OF AND THE FOR IN AT TO ON BY A AN AS OR ALL NEW".split())
_TITLE_TAIL = regex(
    r"\s*[(\[](?:[mwfhdxiga*]\s*[/|,]\s*){1,3}[mwfhdxiga*]+[)\]]|\s*\((?:all genders|"
    r"gn|remote|hybrid|full[- ]time|part[- ]time|vollzeit|teilzeit)[^)]*\)"
    r"|\s*\((?-i:[A-Z]{2,4}(?:/[A-Z]{2,4})+)\)|\s*\((?:band|grade|scale) \w{1,3}\)"
    r"|\s+(?:m/w/d|w/m/d|m/f/d|f/m/d|m/f/x)\b",
    re.IGNORECASE,
)
_LEGAL_FORM = regex(
    r"(?<![&+]),?\s+(?:Inc|INC|LTD|CORP|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLC|plc|"
    r"Pvt\.? (?:Ltd|Limited)|Private Limited|GmbH & Co\. KG|GmbH|"
    r"AG|KG|SE|e\. ?V|S\.A\.S|S\.A|SAS|SARL|EURL|S\.L\.U|S\.L|SLU|SL|BV|Pty|"
    r"Co)\b\.?(?:\s+KG)?$"
)


def calm(name: str) -> str:
    """
    A name or title that stands in capitals, as it is written in a letter.
    """
    comma = "(" if "(" in name.split(",", maxsplit=1)[0] else ","
    head, comma, tail = name.partition(comma)
    letters = [c for c in head if c.isalpha()]
    if len(letters) <= _SHORT_WORD or not all(c.isupper() for c in letters):
        return name
    return re.sub(r"[^\W\d_]+", _calm_word, head) + comma + tail


def _calm_word(match: re.Match[str]) -> str:
    word = match.group()
    if word in _SMALL_WORDS:
        return word.lower()
    if len(word) < _SHORT_WORD:
        return word
    if word == "GMBH":
        return "GmbH"
    return re.sub(r"^Mc([a-z])", lambda m: "Mc" + m[1].upper(), word.capitalize())


_PARTICLES = frozenset("van von der den de da di do dos das del della du la le".split())
_SUFFIXES = frozenset("II III IV MBA MD RN CPA PMP CFA OBE MBE".split())
_SCOTTISH = regex(r"\b(Mc)([a-z])")


def person(name: str) -> str:
    """
    A person's name as it is signed: "Jo HALE" as "Jo Hale", "JO HALE, RN" as "Jo Hale",
    "JO VAN HALE III" as "Jo van Hale III".
    """
    bare = name.split(",", maxsplit=1)[0].strip()
    shouted = bare.isupper()
    words = bare.split(" ")
    calmed = [
        _calm_name(word) if word.isupper() and (shouted or len(word) > 2) else word  # noqa: PLR2004
        for word in words
    ]
    return " ".join(
        word.lower() if shouted and at and word.lower() in _PARTICLES else word
        for at, word in enumerate(calmed)
    )


def _calm_name(word: str) -> str:
    if word in _SUFFIXES:
        return word
    word = re.sub(r"[^\W\d_]{2,}", lambda part: part.group().capitalize(), word)
    return _SCOTTISH.sub(lambda part: part[1] + part[2].upper(), word)


def only_name(text: str) -> str:
    """
    An employer or post without the place that a table set beside it, and not shouted.
    """
    return calm(re.split(r"\s*\|\s*", text)[0].strip())


_WITH_ARTICLE = regex(
    r"^(?:University|College|Institute|Ministry|Department|City|Bank|Port|Museum|"
    r"Bureau|Agency|Authority|Council|Office|State|Government|Church) of "
)


_ONESELF = regex(
    r"(?:self[- ]employed|free-?lance(?:r)?|independent|own business|"
    r"selbst(?:st)?ändig\w*|freiberuflich\w*|freischaffend\w*|freelance)",
    re.IGNORECASE,
)


def is_oneself(employer: str) -> bool:
    """
    Whether what stands as the employer says that there was none: "self-employed".
    """
    return bool(_ONESELF.fullmatch(employer.strip(" .,()")))


def spoken_employer(employer: str) -> str:
    """
    An employer as an English letter names it: "Hartwell Foods" for HARTWELL FOODS, LLC;
    "" where there was none.
    """
    if is_oneself(employer):
        return ""
    name = only_name(employer)
    said = calm(_LEGAL_FORM.sub("", name)).strip(" ,") or name
    return f"the {said}" if _WITH_ARTICLE.match(said) else said


_NEXT_PAPER = regex(
    r"\s*;\s*|(?:(?<=\)),\s+|(?<=(?:19|20)\d\d),\s+)(?!\d|Note|Abschluss|GPA|grade)|"
    r",\s+(?=[a-zäöü])(?!class|level|grade|category|part|valid|renew|issued|clean|no\b|"
    r"full|held|own|manual|automatic)(?![^(]*\))"
)


_GRADES = regex(
    r"^(?:\d{4} \| )?(?:\d+ )?(?P<name>GCSEs?|[OA][- ]levels?)(?: A\*?-[CE])?\s*"
    r"(?::|\bincl(?:uding\b|\.))\s*",
    re.IGNORECASE,
)


def school_grades_in(text: str) -> tuple[str, list[str]] | None:
    """
    What a list of school grades is called ("GCSEs"), and its subjects with their
    grades; None for any other line.
    """
    grades = _GRADES.match(text)
    return (
        (grades["name"], re.split(r", | and ", text[grades.end() :]))
        if grades
        else None
    )


def papers_in(text: str) -> list[str]:
    """
    The certificates that one line names: parted at semicolons, behind a year or a
    bracket, and before a small letter; a single other comma stands before an issuer,
    three of them part a list.
    """
    text = "; ".join(
        one
        for one in text.split("; ")
        if one.count(", ") > 2 or not no_longer_held(one)  # noqa: PLR2004
    )
    text = _without_validity(text)
    listed_ = re.split(r",\s+(?![^(]*\))", text)
    if len(listed_) > _FEWEST_LISTED and ";" not in text:
        details = [one for one in listed_[1:] if one[:1].islower()]
        whole = (details and _DETAIL.fullmatch(listed_[-1])) or all(
            _DETAIL.fullmatch(one) or _ISSUER.fullmatch(one) for one in listed_[1:]
        )
        papers = [*listed_[:1], *([] if whole else listed_[1:])]
    else:
        papers = _NEXT_PAPER.split(text)
    named = [paper.strip() for paper in papers if re.search(r"[^\W\d]", paper)]
    single = len(listed_) <= _FEWEST_LISTED
    told = [
        *named[:1],
        *(
            paper
            for paper in named[1:]
            if not _DETAIL.fullmatch(paper)
            and not (single and _ISSUER.fullmatch(paper))
        ),
    ]
    return [paper for paper in told if not no_longer_held(paper)]


def no_longer_held(paper: str) -> bool:
    """
    Whether the line itself says that a paper has run out or is not had yet.
    """
    run_out = _RUN_OUT.search(paper)
    return bool(run_out and not _HAD_AGAIN.search(paper, run_out.end()))


_FEWEST_LISTED = 3
_ISSUER = regex(
    r"[A-ZÄÖÜ]{2,6}(?:(?:,| –| -) (?:[a-z]+ )?(?:[A-Z][a-z]{2} )?(?:19|20)\d\d\b.*)?"
)
"""Initials behind a paper's name: who gave it, and when."""
_HAD_AGAIN = regex(r"\b(?:re(?:newed|instated|validated)|verlängert|erneuert)\b")
_RUN_OUT = regex(
    r"\b(?:lapsed|expired|inactive|suspended|not renewed|withdrawn|in preparation|"
    r"application pending|abgelaufen|erloschen|ruhend|nicht verlängert|in Vorbereitung|"
    r"beantragt|périmé|expiré|caducad[oa])\b",
    re.IGNORECASE,
)
_DETAIL = regex(
    r"(?:(?:(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*"
    r"\.? |\d\d?/)?(?:19|20)\d\d(?:[/–-]\d+)?|"
    r"re(?:newed|instated|certified|validated)(?: .*)?|online|remote|in-house|passed|"
    r"(?:lapsed|expired|earned|awarded|obtained|issued)(?: .*)?|"
    r"current|active|bestanden|berufsbegleitend|aktuell|laufend|"
    r"(?:with )?own (?:van|car|vehicle|transport|tools)|"
    r"\d+ ?(?:days?|hours?|hrs|weeks?|wks|UE|Std\.?|Stunden|Tage|Wochen)|"
    r"(?:since|seit|bis|until|from|ab) .*)(?: \((?:19|20)\d\d\))?",
    re.IGNORECASE,
)
"""What stands beside a paper's name: who gave it, when, how, for how long."""
_VALIDITY = regex(
    r",? re(?:newed|instated) [^,()]*$|"
    r",? \((?:valid (?:until|through|to)|expires|expiry|gültig bis|exp\.?) [^,()]*\)$|"
    r",? \(?(?:(?:since|seit) (?:19|20)\d\d|current|active|in date|"
    r"(?:valid (?:until|through|to)|expires|expiry|gültig bis|exp\.?) [^,()]*)\)?$",
    re.IGNORECASE,
)


def _without_validity(text: str) -> str:
    bare = _VALIDITY.sub("", text).rstrip(" –—-")
    return bare if bare.count("(") == bare.count(")") else text


def paper_name(text: str) -> str:
    """
    A certificate's name: no issuer beside it, its year in parentheses.
    """
    pieces = re.split(r"\s*[|•]\s*", text)
    named = next((one for one in pieces if re.search(r"[^\W\d]", one)), pieces[0])
    bare = _without_validity(named.strip(" .,"))
    dated = re.sub(
        r",? \(?(?:[A-Z][a-zé]{2,8}\.? |\d\d/)?((?:19|20)\d\d)\)?$", r" (\1)", bare
    )
    dated = dated if dated.count("(") == dated.count(")") else bare
    return re.sub(r"\(([A-ZÄÖÜ]{2,6})\) \(", r"(\1, ", dated)


def plain_title(title: str | None) -> str | None:
    """
    A posting's title as it is said in a sentence: no "(m/w/d)", no second headline.
    """
    if not title:
        return None
    said = re.split(r"\s+[–—|]\s+|\s+-\s+", _TITLE_TAIL.sub("", title).strip())[0]
    return _a_name(calm(" ".join(said.split()).rstrip(".,;:")))


def plain_company(company: str | None) -> str | None:
    """
    A company's name as its people say it: no legal form.
    """
    if not company:
        return None
    bare = _LEGAL_FORM.sub("", " ".join(company.split())).strip()
    return _a_name(calm(bare).rstrip("."))


def _a_name(text: str) -> str | None:
    """
    The text if it can be a name: a sentence that was taken for one is not said.
    """
    return text if text and len(text.split()) <= _MOST_WORDS_OF_A_NAME else None
