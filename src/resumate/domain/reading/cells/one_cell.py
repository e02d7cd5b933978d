"""
One cell of a head that names several things, parted where they part.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_place, without_place
from resumate.domain.lexicon.organisations import SURNAMES
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, LABELLED
from resumate.domain.reading.cells.house_parts import (
    WARD,
    authority_of,
    is_area,
    is_part_of_house,
    is_site,
    is_unit,
    is_unit_of,
    leads,
)

ARTICLE = regex(r"(?:The|Der|Die|Das) (?=[A-ZÄÖÜ])")
"""What a name may begin with, and no post: "The Harrowgate Courier"."""

_AT = regex(
    r"\s+(?:at|bei(?: de[mnr])?|beim|chez|presso|bij)\s+"
    r"(?!(?:Home|Work|Heart|Play|Sea|Large|Night|Law|School)\b)(?=[^\W\d_a-zà-ÿ])"
)
"""Where somebody worked; "Helping Hands at Home" is one name."""

_NEAR = regex(
    r", (?P<town>[A-ZÄÖÜ][\w-]+) bei (?P<there>[A-ZÄÖÜ][\w-]+)(?: \([^()]*\))?$"
)
"""A town by another one, behind a firm: "Acme GmbH, Reichenau bei Zittau"."""

_DOING = regex(r"[A-Z][a-z]+ing (?:out|on|in|with) ")

_INSIDE = regex(
    r"\s+(?:i[mn]|in de[rm]|a[mn]|an de[rm]|with)\s+"
    r"(?=(?:\d{1,3}\. )?[^\W\d_a-zà-ÿ])"
)
""""Kassier im Heimatverein Acht", where what follows is surely an organisation, or is
one by a word of its name, and no other follows."""

_VOLUNTEER = regex(
    r"((?:[A-Z][\w.&'’-]*\s)+[A-Z][\w.&'’-]*|[A-Z]{2,5}) (volunteer(?: [a-z]+)?)"
)
""""St John Ambulance volunteer"."""

TRAINING = regex(
    r"^(?:Ausbildung|Berufslehre|Lehre|Umschulung|Studium) (?:zu[mr]|als|der|des)\b"
    r"|^Apprentice(?:ship)?\b"
)

_TRADE = regex(r"(?:Ausbildung|Berufslehre|Lehre|Umschulung)\b|.*\b(?:EFZ|EBA)\b")
"""Learnt at a firm: "Lehre Elektrotechnik, Blitz GmbH"."""

LEARNT_IN = regex(
    r"(?:Berufslehre|Lehre|Umschulung) [A-ZÄÖÜ][\w-]*\w"
    r"(?= \(|$|, (?!ebenda|ebd\b|dito))"
)
"""A training by its field: "Lehre Tischlerei", but not "Lehre Informatik Uni Ulm"."""

_RANK = (
    r"(?:stellv|stv|komm)\b\.?|(?:stellvertret|kommissarisch|vertretungsweise)\w*"
    r"|(?:acting|deputy|interim|assistant|associate|trainee|a\. ?i\.|in training)\b"
)

_TERMS = (
    r"(?:Mini|450-Euro-)[Jj]ob|Saison(?:stelle|arbeit)?(?=\))"
    r"|(?:Elternzeit|Mutterschafts?|Mutterschutz|Schwangerschafts|Krankheits|Karenz"
    r"|Urlaubs)-?[Vv]ertretung\b"
)
"""On which terms a post is held, and not what it is."""

DESCRIBED = regex(
    rf"(?<=\w)\s*\((?!{_RANK})(?:[a-z]|\d|(?:Voll|Teil)zeit\b|{_TERMS}|[^()]*[:;]|[^()]*\b(?:grant|PI)\b"
    r"|(?=[^()]*[,\0] (?:ca\. |rund )?\d[\d.]* [A-ZÄÖÜ]\w+\)$))[^()]*\)$"
)
"""What an employer is, behind its name: "The Aldermoor Hotel (84 rooms)"."""

_RANKED = regex(
    r"(?P<post>[^()]+) \((?P<rank>stellv\.?|stv\.?|acting|deputy|interim|assistant)\)",
    re.IGNORECASE,
)

_TOWN = regex(
    r"[A-ZÄÖÜ][a-zäöüß]{3,}"
    r"(?: (?:a[mn]|an der|auf|bei|i[mn]|ob der|unter) [A-ZÄÖÜ][a-zäöüß-]{2,})?"
    r"(?: \([^()]+\))?"
)

_OWN_HOUSE = regex(r"(?:[Mm]ein|[Ee]igen)e?[rsmn]? (?:eigene[rsmn]? )?[A-ZÄÖÜ]")


def is_own_house(name: str) -> bool:
    """
    Whether a firm is told to be one's own: "Eigener Malerbetrieb".
    """
    return _OWN_HOUSE.match(name) is not None


_COMMA_INSIDE = regex(r",(?=[^()]*\))")
"""A comma inside brackets parts nothing: "Operative (part-time, 20 h/week)"."""

_SEVERAL_FIELDS = regex(
    r"\b(?:Department|Dept\.?|Division|Directorate|Ministry|Office|Faculty|School|College"
    r"|Institute?|Cent(?:re|er)|Amt|Fachbereich|Fakultät|Lehrstuhl|Ministerium|Referat"
    r"|Abteilung) (?:of|for|für) [A-ZÄÖÜ][^,]*(?:, [A-ZÄÖÜ][^,\s]*(?: [^,\s]+)?)*?"
    r"(?:, [A-ZÄÖÜ][^,\s]*(?: [^,\s]+)?)?,? (?:and|&|und) [A-ZÄÖÜ]"
)
"""What a part of a house is for, as a row: "School of Art, Media and Design"."""

HIDDEN_COMMA = "\0"


def with_commas_hidden(text: str) -> str:
    """
    *text*, in which no comma stands that parts nothing.
    """
    text = _COMMA_INSIDE.sub(HIDDEN_COMMA, text)
    return _SEVERAL_FIELDS.sub(lambda m: m[0].replace(",", HIDDEN_COMMA), text)


def whole_pieces(text: str) -> list[str]:
    """
    What stands between the commas of *text* that part something.
    """
    pieces = COMMA.split(with_commas_hidden(text))
    return [piece.replace(HIDDEN_COMMA, ",") for piece in pieces]


def with_rank(title: str) -> str:
    """
    *title* with the bracket before it that says less: "Leiter Einkauf (stellv.)" as
    "Stellv. Leiter Einkauf".
    """
    ranked = _RANKED.fullmatch(title)
    return f"{ranked['rank'].capitalize()} {ranked['post']}" if ranked else title


def at_firm(cell: str) -> Iterator[str]:
    """
    "Engineer at Acme" as two cells.
    """
    named = ARTICLE.match(cell) or _DOING.match(cell)
    if named and not title_score(_AT.split(cell)[0]):
        yield cell  # "The Orangery at Petworth", "Helping out at Hill Farm"
        return
    parts = [cell] if _ends_near(cell) else _AT.split(cell, maxsplit=1)
    inside = _INSIDE.split(cell, maxsplit=1)
    where, *behind = COMMA.split(inside[-1])
    alone = title_score(inside[0]) > 1 and not any(map(organisation_score, behind))
    house = organisation_score(where) > 1 - alone or school_score(where)
    if len(parts) < 2 and house:
        parts = inside
    if volunteer := _VOLUNTEER.fullmatch(cell):
        parts = [volunteer[2], volunteer[1]]
    yield from parts


def _ends_near(cell: str) -> bool:
    """
    Whether what *cell* ends with is a town by another one, and no firm.
    """
    town = _NEAR.search(cell)
    if town is None or title_score(town["town"]):
        return False
    firms = COMMA.split(cell[: town.start()])
    return is_place(town["there"]) or any(map(organisation_score, firms))


_COLON = regex(r"(?P<firm>[A-ZÄÖÜ][^:,()]*): (?P<post>[A-ZÄÖÜ][^:]*)")

_BARE = regex(r"\s*\([^()]*\)")

_LABEL_OF_POST = regex(
    r"(?:role|position|post|job|title|project|rank|funktion|stelle|tätigkeit|projekt"
    r"|beruf|rolle)s?$",
    re.IGNORECASE,
)


def at_colon(cell: str) -> tuple[str, ...]:
    """
    "Acme Haulage: Driver" as two cells, where what is before the colon is written like
    a name, and is neither a post nor a label ("Last Position: Driver"); and "Driver:
    Acme Haulage", where what is behind it can only be a firm.
    """
    named, colon, behind = cell.partition(": ")
    first, second = COMMA.split(named)[0], COMMA.split(behind)[0]
    firm = organisation_score(first) > 1
    words = [w for w in first.split() if len(w) > 3]
    written = len(first.split()) > 1 and all(not w[0].islower() for w in words)
    name = (firm or written) and title_score(first) <= firm
    told = title_score(second) > organisation_score(second)
    posted = name and told and not _LABEL_OF_POST.search(first)
    turned = organisation_score(second) > 1 and title_score(first) > 1
    return (named, behind) if colon and (posted or turned) else (cell,)


_AT_STOP = regex(r"(?P<post>[^.:]{4,60}[a-z]{3})\. (?P<house>[A-Z][^.:]{3,60})\.?")


def at_stop(cell: str) -> tuple[str, ...]:
    """
    "Map Librarian. Acme University Library." as two cells, where a stop ends what is
    surely a post, and what follows is surely a house.
    """
    named = _AT_STOP.fullmatch(cell)
    post, house = named.groups() if named else ("", "")
    sure = title_score(post) > 1 and organisation_score(COMMA.split(house)[0]) > 1
    return (post, house) if sure and not title_score(house) else (cell,)


def names_before_colon(cell: str) -> bool:
    """
    Whether a word before the post may be whom it was for: "Nomis: Driver".
    """
    told = _COLON.fullmatch(cell)
    posted = told and title_score(COMMA.split(_BARE.sub("", told["post"]))[0]) > 1
    return bool(told and posted and not title_score(told["firm"]))


_ALONE = regex(
    r"(?:diploma|certificate|diplom|zertifikat|ausbildung|(?:berufs)?lehre|umschulung"
    r"|apprenticeship)",
    re.IGNORECASE,
)
"""A word behind a course or a trade that only says what it was, or what it gave."""

_OF_A_COURSE = regex(
    r"\b(?:course|training|workshop|seminar|kurs|lehrgang)\b", re.IGNORECASE
)

_COURSE = regex(r"(?:Weiterbildung|Fortbildung|Lehrgang|Seminar|\w*[Kk]urs)\b")
"""What one learns besides a trade."""


def studied_score(text: str) -> int:
    """
    How much *text* reads like a degree, or like the trade that somebody learnt.
    """
    trade = text[:1].isupper() and title_score(text) > organisation_score(text) + 1
    learnt = trade and not _COURSE.match(text)
    return degree_score(text) or int(learnt or LEARNT_IN.match(text) is not None)


_PIECES = regex(
    r"\s*(?<!-)(?:(?<!\d)[,，]|[,，](?!\d))(?!\s*(?:then|later|now|since|dann|später|zuletzt|ab|seit)\b)\s*",
    re.IGNORECASE,
)
"""Commas between the parts of a head, not between posts: "Porter, then cook, Acme"."""

_SEVERAL = regex(r"various|diverse|verschiedene", re.IGNORECASE)


def without_parts_of_house(title: str, house: str) -> str:
    """
    *title* without the part of the *house* behind it, where it is whole without that:
    "Laborant, Gruppe Farben", but not "Leiter, Abteilung Farben".
    """
    post, *parts = whole_pieces(title)
    units = bool(house) and all(is_unit(_BARE.sub("", part)) for part in parts)
    inside = units or is_part_of_house(", ".join(parts))
    return post if parts and inside and not leads(post) else title


_THEN = regex(r".+[,，] ?(?:then|later|dann|später) (?P<post>[^,]+)", re.IGNORECASE)
"""One post after another, of which the first may be called as no list knows."""


def _post_score(piece: str) -> int:
    if ARTICLE.match(piece):
        return 0
    later = _THEN.fullmatch(piece)
    return title_score(piece) or int(later is not None and not is_place(later["post"]))


def at_commas(cell: str, *, education: bool) -> Iterator[str]:
    """
    "Engineer, Acme, Leeds" and "Acme, Leeds, Engineer" as title and employer.
    """
    whole = without_place(cell, cut_unknown=False)
    pieces = [p for p in _PIECES.split(whole) if p]
    if not education:
        # Behind "various" stands where they were.
        several = (i for i, p in enumerate(pieces) if i and _SEVERAL.fullmatch(p))
        pieces = pieces[: next(several, len(pieces))]
        pieces = [p for p in pieces if not LABELLED.match(p)] or pieces
        pieces = _with_wards(pieces)
    score = studied_score if education else _post_score
    titled = [i for i, p in enumerate(pieces) if score(DESCRIBED.sub("", p))]
    if not education and titled[:1] == [0]:
        titled = [i for i in titled if not (i and _is_firm_of_a_name(pieces[i]))]
    if education:
        pieces = _with_kinds(pieces)
        titled = [i for i in titled if i < len(pieces)]
    if len(pieces) < 2 or (not titled and education):
        yield whole if education else pieces[0]  # "Station hand, various"
        return
    if not titled:
        yield from _of_no_post(pieces, whole)
        return
    if titled[0] == 0:
        yield from _title_then_rest(pieces, titled, education=education)
        return
    yield without_place(", ".join(pieces[: titled[0]]), cut_unknown=True)
    yield ", ".join(pieces[titled[0] :])


def _of_no_post(pieces: Sequence[str], whole: str) -> Iterator[str]:
    """
    Who employed, and what else the *pieces* of a *whole* cell name, none a post.
    """
    two = len(pieces) == 2
    firm = two and organisation_score(pieces[0]) > 1
    if firm and (_TOWN.fullmatch(pieces[1]) or is_unit(pieces[1])):
        yield pieces[0]  # "Hotel Rose, Pertisau", "Elm Fire Department, EMS Division"
    elif authority := authority_of(pieces):
        yield authority
    elif two and pieces[0].startswith("The ") and _TOWN.fullmatch(pieces[1]):
        yield DESCRIBED.sub("", whole)  # "The Razor Room, Dundee"
    elif re.match(r"[A-Z][\w'’-]+ (?:&|and|und) ", pieces[1]):
        yield without_place(whole, cut_unknown=False)  # "Whitcombe, Barua & Sons"
    else:
        named = [i for i, p in enumerate(pieces) if i and organisation_score(p)]
        cut = named[0] if named else 1
        yield ", ".join(pieces[:cut])
        yield without_place(", ".join(pieces[cut:]), cut_unknown=True)


_PARTNERS = regex(
    r"(?P<names>[A-Z][\w'’-]+(?:, [A-Z][\w'’-]+)*,? & [A-Z][\w'’-]+), "
    r"(?P<trade>[A-Z][a-z]+)s(?: at Law)?(?P<rest>, .*)?"
)
"""A house by its partners and their trade: "Holt, Reed & Lowe, Solicitors, Ely"."""


_AND_PARTNERS = regex(
    r"(?P<names>(?:(?:Kanzlei|Praxis|Büro|Notariat|Sozietät) )?(?:Dr\. |Prof\. )*"
    r"[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?(?:, (?:Dr\. )?[A-ZÄÖÜ][\w'’-]+)+"
    r" (?:&|und|\+) (?:Partner(?:innen)?|Kolleg(?:en|innen)|Collegen))"
    r"(?P<rest>, .*)?"
)
"""A house by its first partners: "Kanzlei Dr. Lenz, Voss & Partner, Celle"."""


def of_partners(cell: str) -> str:
    """
    *cell* with a house of partners as the one name that it is, without their trade.
    """
    many = _AND_PARTNERS.fullmatch(cell.replace(HIDDEN_COMMA, ","))
    if many and not any(map(title_score, many["names"].split(", ")[:1])):
        return many["names"].replace(",", HIDDEN_COMMA) + (many["rest"] or "")
    found = _PARTNERS.fullmatch(cell.replace(HIDDEN_COMMA, ","))
    if not found or title_score(found["trade"]) < 1:
        return cell
    if any(map(title_score, re.split(r",? & |, ", found["names"])[:-1])):
        return cell
    return found["names"].replace(",", HIDDEN_COMMA) + (found["rest"] or "")


def _with_kinds(pieces: Sequence[str]) -> list[str]:
    """
    The pieces, with a course or a trade what only says which kind it was: "Customs
    course, diploma", "Koch, Ausbildung".
    """
    course = title_score(pieces[0]) or _OF_A_COURSE.search(pieces[0])
    if len(pieces) < 2 or not course or school_score(pieces[0]):
        return [*pieces]
    if not _ALONE.fullmatch(pieces[1]):
        return [*pieces]
    return [f"{pieces[0]}, {pieces[1]}", *pieces[2:]]


_LEADS_TEAM = regex(r"(?:Tech(?:nical)?|Team|Product|Design) Lead\b")
"""A post, whatever team it leads: "Tech Lead Team Search"."""


def _with_wards(pieces: Sequence[str]) -> list[str]:
    """
    The pieces, a ward or department as a part of the one before where the house that it
    is in follows.
    """
    told = [*pieces[:1]]
    for at, piece in enumerate(pieces[1:], 1):
        following = pieces[at + 1] if at + 1 < len(pieces) else ""
        house = following and not is_place(following)
        ward = WARD.fullmatch(piece) or (
            is_unit_of(piece, following) and organisation_score(following)
        )
        if (house and ward) or (is_area(piece) and title_score(told[-1])):
            told[-1] += f", {piece}"
        else:
            told.append(piece)
    return told


def _is_firm_of_a_name(piece: str) -> bool:
    """
    Whether a firm is called by a word that is a trade, too: "Baker Hughes", "Oakfield
    Junior School".
    """
    school = organisation_score(piece) > 1 and title_score(piece) <= 2
    school = school and not _LEADS_TEAM.match(piece)
    return school or is_surnamed(piece)


def is_surnamed(piece: str) -> bool:
    """
    Whether *piece* begins with a name that is a trade, too: "Schneider National".
    """
    first, _, rest = piece.partition(" ")
    return fold(first) in SURNAMES and rest[:1].isupper() and not title_score(rest)


def _may_be_school(piece: str) -> bool:
    """
    "INSA Lyon": an acronym, or a town in the name.
    """
    words = piece.split()
    acronym = any(len(w) >= 3 and w.isupper() and w.isalpha() for w in words)
    return (acronym or any(is_place(w) for w in words[1:])) and len(words) > 1


def _title_then_rest(
    pieces: Sequence[str], titled: Sequence[int], *, education: bool
) -> Iterator[str]:
    """
    The title ends where the employer begins: at the first name of an organisation, else
    after its first part.
    """
    score = school_score if education else organisation_score
    if not education:  # "Clerk, Acme, Contact Centre"
        pieces = [p for i, p in enumerate(pieces) if i < 2 or not is_site(p)]
        titled = [i for i in titled if i < len(pieces)]
    named = [i for i in range(1, len(pieces)) if score(pieces[i]) and i not in titled]
    if not education and len(titled) == len(pieces):
        yield ", ".join(pieces)  # "Master sweep, deputy manager": one post
        return
    if education and (TRAINING.match(pieces[0]) or LEARNT_IN.match(pieces[0])):
        named = [1]
    elif education and not named:
        named = [i for i in range(1, len(pieces)) if _may_be_school(pieces[i])]
    if education and not named and not degree_score(pieces[0]):
        named = [1]
    if education and not named and _TRADE.match(pieces[0]):
        named = [i for i in range(1, len(pieces)) if organisation_score(pieces[i])]
    if education and not named:
        yield ", ".join(pieces)
        return
    cut = named[0] if named else 1
    yield ", ".join(pieces[:cut])
    yield ", ".join(pieces[cut:])
