"""
Employers that a sentence names.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.names.german_bodies import unknown_bodies
from resumate.domain.grounding.names.where_learnt import check_where_learnt
from resumate.domain.grounding.quantities.people import are_people
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.places import posts_of_work
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.folding import fold
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.places import is_town
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.lexicon.organisations import LEGAL_FORMS, NOUNS
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_CAPITAL = r"(?!I(?:['’]\w+)? [a-z])(?:[A-ZÄÖÜÉ]|\d(?=[A-Z]))[\w'’&.+-]*"
_NAME = (
    rf"(?P<name>(?:{_CAPITAL})(?:(?: (?:of|and|&|for|the|und|für) | )(?:{_CAPITAL}))*)"
)
_AT = regex(rf"\b(?:[Aa]t|@)\s+(?:the\s+|a\s+)?{_NAME}", re.UNICODE)
_WITH = Pattern(
    r"\b(?i:work(?:ed|ing)?|jobs?|employed|positions?|roles?|stints?|tenure|time|years?|months?|career"
    r"|internships?|placement|summers?|weeks|started|began|trained|hired|contract\w*|consult\w*|engaged)"
    rf"(?:\s+\w+){{0,2}}?\s+(?:with|for|by|at|as part of)\s+(?:the\s+)?{_NAME}"
)
_JOINED = Pattern(
    rf"(?:^(?:Before|After)|\b(?:joined|joining|left|leaving|moved to|moving to|moving from|came from|before|after))\s+(?:the\s+)?{_NAME}"
)
_BEI = Pattern(
    rf"\b[Bb](?:ei|eim)\s+(?P<article>der\s+|dem\s+|den\s+)?(?!(?:Frau|Herrn?|Dr)\b)(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_CHEZ = Pattern(
    rf"\b[Cc]hez (?P<article>l[ae] |les )?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_EN = Pattern(
    rf"\b(?:como|trabaj\w+|años|puesto)\b[^.,;]{{0,60}}? en (?P<article>el |la |los |las )?"
    rf"(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_MINE = Pattern(
    rf"\b(?:[Ee]mployer(?:,|:| is| was)|(?:was|been) with)\s+(?:the\s+)?{_NAME}"
)
_ARBEITGEBER = Pattern(
    rf"\bArbeitgeber(?:,|:| ist| war) (?P<article>die |der |das )?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_FUER = Pattern(
    rf"(?:\barbeitete (?:ich )?|(?=[^.,;]*\b(?:tätig|angestellt|beschäftigt|gearbeitet)\b))"
    rf"\b[Ff]ür (?P<article>die |das |den )?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_EMPLOYS = r"(?:trust|entrust|hir|employ|promot|appoint|recruit|contract|commission|task|charg|retain|second|engag)ed|took|kept"
_BY_FIRM = Pattern(
    rf"(?:^(?!\w+s [a-z])|(?<=[,;:] )|\b(?:when|where|because|since|after|before|until|and|but|as|that) )(?:[Tt]he )?{_NAME} (?:(?:has|have|had|also|then|first|later|even) )*(?:{_EMPLOYS}) me\b"
)
_HAD_ME = Pattern(
    rf"(?:^|(?<=[,;:] )|\b(?:when|where|because|since|after|before|until|and|but|as|that) )(?:[Tt]he )?(?P<name>{_CAPITAL}(?: {_CAPITAL})+) (?:(?:has|have|had|also|then|first|later|even) )*(?:had|made|sent|put|moved|chose|picked|named|elected|asked|let|(?:relied|counted) on) me (?!(?:want|think|wonder|curious|feel|realise|realize|see|smile|aware|believe)\b)"
)
_DURCH_FIRMA = Pattern(
    rf"\b(?P<article>[Dd]ie |[Dd]er |[Dd]as )?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*) (?:vertraute|übertrug|beförderte|ernannte|beauftragte|engagierte|stellte) (?:mir|mich)\b"
)
"""
Who hires, trusts or promotes the candidate is an employer; "Customers", at the
beginning, are none.
"""
_LIESS_MICH = Pattern(
    rf"(?:^|(?<=[,;:] )|\b(?:und|aber|wo|dann|später|zuvor) )(?P<article>[Dd]ie |[Dd]er |[Dd]as )?(?!(?:Die|Der|Das|Frau|Herrn?|Dr|Prof|Familie|(?:Mein|Unser|Dies|Jen|Ein|Kein|Jed|Ihr|Sein|Solch|Manch|Viel|All|Welch)(?:e[rnms]?)?)\b)(?P<name>{_CAPITAL}(?: {_CAPITAL})+) (?:ließ|liess|schickte|entsandte|holte|beschäftigte|bildete|nahm|machte|betraute|setzte|bat|versetzte|verpflichtete|übernahm) mich\b(?! (?:auf [^,;.]*\baufmerksam|neugierig|an|hellhörig|stutzig|nachdenklich|staunen|lächeln|schmunzeln|aufhorchen)\b)"
)
"""Who had one do something, where it has a name of several words, as a firm has."""
_FIRM = Pattern(
    rf"(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*\s(?:AG|g?GmbH|KG|OHG|SE|eG|e\. ?V\.|Ges\.m\.b\.H\.|Inc|Ltd|LLC|LLP|plc|PLC))(?!\w)"
)
"""What bears a legal form is a firm, whatever is said of it."""
_KIND = (
    r"haus|hotel|heim|schule|kita|kindergarten|praxis|werken?|verlag|klinik|klinikum|spital|hospital|institut|akademie|gymnasium|verein|verband|zentrum|kanzlei|apotheke|handlung|erei|fabrik|agentur|museum|theater"
    r"|firma|büro|pflegedienst|station|bank|sparkasse|kasse|medizin|universität|spedition|labor|betrieb|hof|stift"
)
_HOUSE = Pattern(
    r"\b(?:[IiAa]m|[Vv]om|[Zz]u[mr]|[Bb]eim|(?:[IiAa]n|[Bb]ei|[Vv]on) (?:der|dem|den)|[Bb]ei|[Dd](?:ie|er|as|em|en|es)) (?P<article>)"
    rf"(?P<name>(?=[A-ZÄÖÜ])(?P<house>\w*-?\w*(?P<kind>(?i:{_KIND}))s?) "
    rf"{_CAPITAL}(?: & {_CAPITAL}| und (?:Partner|Söhne|Sohn|Co))?)"
    r"(?= [a-zäöü]|[,.:;]|$)"
)
"""A house and its name: "im Hotel Elbterrassen in Hamburg"."""
_OF_SOMEBODY = Pattern(
    r"\b(?:[AIiaZzBb](?:m|n (?:der|dem)|um|ur|eim|ei (?:der|dem))|[Dd]e[rs]) (?P<name>(?P<whose>[A-ZÄÖÜ][\wäöüß]+(?:-[A-ZÄÖÜ][\wäöüß]+)?)[- ](?:[A-ZÄÖÜ]?\w*(?i:krankenhaus|hospitals?|klinikum|klinik|institut|sozialstation|pflegeheim|seniorenheim|hotel|bank|sparkasse|gymnasium|grundschule|akademie|verlag|spedition|praxis|apotheke|zentrum|universität|hochschule|kita|werk|haus|gruppe)))\b"
)
"""A house that bears somebody's name before it: "am Fraunhofer-Institut"."""
_GENERAL = frozenset(
    "akut reha fach kur uni universitäts privat tages stadt kreis land landes industrie groß sterne stern bio test berufs allgemein hand lehr kultur jugend familien senioren kinder sport kunden rechen".split()
)
"""What says of which kind a house is, and not whose."""
_PLACES = {
    "de": (_BEI, _FUER, _ARBEITGEBER, _DURCH_FIRMA, _LIESS_MICH, _FIRM, _HOUSE),
    "fr": (_CHEZ, _FIRM),
    "es": (_EN, _FIRM),
}
_EMPLOYED = regex(
    r"\b(tätig|angestellt|beschäftigt|arbeitete|gearbeitet|Zeit|Jahren?|Praktikum|Station)\b"
)
_JUST_EMPLOYED = regex(rf"{_EMPLOYED.pattern} $")
_COMMON_NOUN = regex(r"(en|ung|heit|keit|ion|schaft|tät|ern|ment|nis|tum|ismus|ik|e)$")
_THERE = AnyCase(
    r"\b(at|with|for|bei|beim|im|in|am|an der|of)\s+(the\s+|der\s+|dem\s+)?$",
)
_WORKED = AnyCase(
    r"\b(work\w*|years?|time|tenure|employed|career|job|position|role|internship|stint)\s+(\w+\s+)?"
    r"(with|for|of)\s+(the\s+)?$",
)

_ANY_PARTNER = frozenset("partner sohn söhne co cie und".split())
_ANY_FIRM = LEGAL_FORMS | {"eg"}
"""What any firm may end with, so that no name is known by it."""


def check_employers(
    claim: Claim, company: re.Pattern[str] | None, people: frozenset[str]
) -> None:
    """
    Employers must be those of the resume; the hiring company is not one yet.
    """
    for match, roles in claim.facts.employers.find(claim.text):
        if claim.clause.start <= match.start() < claim.clause.end:
            claim.mask(match.start(), match.end())
            claim.judgement.rest_on(claim.facts.role_lines(sorted(roles))[:1], 0.4)
            _check_only_studied(claim, match)
    _check_company(claim, company)
    if claim.language == "de":
        check_where_learnt(claim)
        _check_beside(claim, people)
        _check_houses(claim, people)
        _check_bodies(claim)
    for pattern in _PLACES.get(
        claim.language, (_AT, _WITH, _JOINED, _MINE, _BY_FIRM, _HAD_ME, _FIRM)
    ):
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            _check_name(claim, match, people)


def _check_only_studied(claim: Claim, match: re.Match[str]) -> None:
    """
    Where one only studied one was not employed, unless a line of work names it.
    """
    worked = _EMPLOYED_BY.search(claim.text, claim.clause.start, match.start())
    if not (worked and claim.clause.own and claim.names_studies):
        return
    name = match["name"]
    told = (f.line for f in claim.facts.lines if name in f.line.text)
    if all(line.section is Section.EDUCATION for line in told):
        _find_unknown(claim, name, match.start())


_EMPLOYED_BY = AnyCase(r"\b(?:worked|working|employed|work) (?:for|at|by) (?:the )?$")


def _check_beside(claim: Claim, people: frozenset[str]) -> None:
    """
    What a German list names beside an employer is an employer, too, if it is a noun
    with its name: "Kessbach und das Stahlwerk Orsbach".
    """
    known = [m.span() for m, _ in claim.facts.employers.find(claim.text)]
    for row in _ROW.finditer(claim.text, claim.clause.start, claim.clause.end):
        items = list(_ITEM.finditer(claim.text, *row.span()))
        among = [any(m.start() < b and a < m.end() for a, b in known) for m in items]
        for match in (
            m for m, of_resume in zip(items, among, strict=True) if not of_resume
        ):
            if any(among) and len(match["name"].split()) > 1:
                _check_name(claim, match, people)


def _check_houses(claim: Claim, people: frozenset[str]) -> None:
    """
    A house where one worked that bears a name which the resume has nowhere.
    """
    for match in _OF_SOMEBODY.finditer(
        claim.text, claim.clause.start, claim.clause.end
    ):
        first = match["whose"].lower().split("-")
        masked = any(
            match.start("name") <= w.start < match.end("name")
            for w in claim.clause.words
            if w.start in claim.masked
        )
        named = not (_GENERAL.intersection(first) or people.intersection(first))
        if (
            named
            and not masked
            and not any(part in claim.facts.text.lower() for part in first)
        ):
            _find_unknown(claim, match["name"], match.start("name"))


def _check_bodies(claim: Claim) -> None:
    """
    A public body or a group of houses where one worked must be of the resume.
    """
    for body in unknown_bodies(claim):
        start, end = body.span("of" if body["of"] else "name")
        named = {w.start for w in claim.words if start <= w.start < end}
        if named.isdisjoint(claim.masked):
            _find_unknown(claim, body["name"], body.start("name"))


_PART = rf"(?:(?:die|der|das|dem|den) )?{_CAPITAL}(?: (?:& )?{_CAPITAL})*"
_ROW = Pattern(rf"{_PART}(?:, {_PART})*,? (?:und|sowie) {_PART}")
_ITEM = regex(
    rf"(?P<article>\b(?:[Dd]ie|[Dd]er|[Dd]as|dem|den) )?(?P<name>{_CAPITAL}(?: (?:& )?{_CAPITAL})*)"
)


def _check_company(claim: Claim, company: re.Pattern[str] | None) -> None:
    if company is None:
        return
    stated = claim.clause.mood in {Mood.CLAIM, Mood.FACT}
    for match in company.finditer(claim.text, claim.clause.start, claim.clause.end):
        before = claim.text[claim.clause.start : match.start()]
        there = _THERE.search(before)
        known = claim.facts.employers.find(match[0])
        if (
            stated
            and there
            and not known
            and (
                there[1].lower() not in {"with", "for", "of", "in"}
                or _WORKED.search(before)
            )
        ):
            claim.judgement.find(
                FindingCode.EMPLOYER_UNKNOWN,
                match[0],
                f"The resume has no post at {match[0]}: this is the company you apply to.",
            )
        claim.mask(match.start(), match.end())


def _check_name(claim: Claim, match: re.Match[str], people: frozenset[str]) -> None:
    name = match["name"].rstrip(".,'’")
    start = match.start("name")
    end = start + len(name)
    tokens = [w for w in claim.clause.words if start <= w.start < end]
    opens = len(tokens) > 1 and is_function(tokens[0].lower, claim.language)
    if opens:  # "At Brightwater Ltd, I …"
        tokens, start = tokens[1:], tokens[1].start
        name = claim.text[start:end]
    own = [w for w in tokens if w.lower not in _ANY_PARTNER]
    another = claim.language == "en" and _is_another_firm(tokens, claim.facts)
    judged = own if not another else own[:1]
    if not own or any(w.start in claim.masked for w in judged):
        return
    if claim.language == "de" and _is_plain_german(claim, match, tokens):
        return
    named = [w for w in tokens if w.lower.strip(".") not in _ANY_FIRM] or tokens
    firm = 1 < len(named) < len(tokens)
    if claim.language == "de" and not firm and _is_known(claim, match, named, people):
        return
    if "".join(w.lower[0] for w in named) in claim.facts.initials:
        return  # "with Amazon Web Services" of AWS
    if _is_among_things(claim, match.end("name")) or _is_a_tool(claim, start, name):
        return
    unknown = [w for w in tokens if not _known_name(w, claim.facts, people)]
    if another:
        unknown = named
    if not unknown or tokens[0].lower in MONTHS or _common_english(tokens):
        return
    _find_unknown(claim, name, start)


_WITH_IT = AnyCase(r"\b(?:with|mit)(?: the)? $")


def _is_a_tool(claim: Claim, start: int, name: str) -> bool:
    """
    Whether one works "with Terraform", a known tool and no employer of the resume.
    """
    with_it = _WITH_IT.search(claim.text, 0, start) is not None
    return with_it and name in names_in(name)


_LISTED_WITH = regex(r"(?:, [\w.+#-]+)*,? (?:and|or|und|oder) [\w.+#-]+")


def _is_among_things(claim: Claim, end: int) -> bool:
    """
    Whether the name opens a list whose other items the resume has, and as no employer:
    one works "with Tableau, Excel and Git" at none of these.
    """
    listed = _LISTED_WITH.match(claim.text, end)
    firms = [m.span() for m, _ in claim.facts.employers.find(claim.text)]
    return listed is not None and any(
        word.capitalised
        and claim.facts.knows(word.text)
        and not any(start <= word.start < stop for start, stop in firms)
        for word in claim.clause.words
        if end <= word.start < listed.end()
    )


def _is_known(
    claim: Claim, match: re.Match[str], named: Sequence[Word], people: frozenset[str]
) -> bool:
    """
    Whether the German name is of the resume, or none. Of "beim Roten Kreuz Kochunterricht"
    the next noun is another, of "bei der Allgäuer Meisterschaft" the last one is what it
    is; of a house its name alone counts.
    """
    house = "house" in match.re.groupindex
    own = [w for w in named if w.lower not in _ANY_PARTNER] or named
    goes_on = house and _LISTS_ON.match(claim.text, match.end())
    if goes_on and _is_no_name(own[-1]):
        return True  # "in der Klinik Patienten und Angehörige beraten"
    told = own[-1:] if house else (own[0], own[-1])
    if house and is_town(own[-1].text):
        return _has_house(claim.facts, match["kind"].lower(), own[-1])
    return any(_known_name(w, claim.facts, people) for w in told)


_LISTS_ON = regex(r"[,.]| (?:und|sowie|[a-zäöü]{2,}ten?)\b")


def _has_house(facts: Facts, kind: str, town: Word) -> bool:
    """
    Whether a line has a house of that kind in the town, or one called like it.
    """
    return any(kind in f.line.text.lower() for f in facts.lines_having([town]))


def _is_no_name(word: Word) -> bool:
    """
    Whether the German noun is one of many things or people, and no name nor town.
    """
    common = _COMMON_NOUN.search(word.lower) or are_people(word.keys, "de")
    return bool(common) and not is_town(word.text)


def _find_unknown(claim: Claim, name: str, start: int) -> None:
    """
    Add the finding that the resume names no such employer.
    """
    claim.judgement.find(
        FindingCode.EMPLOYER_UNKNOWN,
        name,
        f"The resume names no employer {name}. It has: {_employers(claim.facts)}.",
    )
    claim.mask(start, start + len(name))


def _is_another_firm(name: Sequence[Word], facts: Facts) -> bool:
    """
    Whether the words, each of them known, are the name of a firm that no line has as it
    stands: "Northgate Estates" where one worked at Northgate Hospital, with an estates
    manager; "Leeds Hospital" of "Wharfe Hospital, Leeds".
    """
    kind = fold(name[-1].lower.strip("."))
    telling = [w for w in name if w.capitalised]
    ends = {
        fold(r.employer.split()[-1].lower()) for r in facts.content.roles if r.employer
    }
    return (
        len(telling) > 1
        and kind in NOUNS | ends
        and not any(_has_name(f, telling) for f in facts.lines)
    )


def _has_name(facts: LineFacts, name: Sequence[Word]) -> bool:
    """
    Whether the line has the words of the name in their order, and in one.
    """
    rest = list(name)
    end = 0
    for word in facts.words:
        if end and _APART.search(facts.line.text, end, word.start):
            rest = list(name)
        end = word.end
        if plain_keys(word.keys) & plain_keys(rest[0].keys):
            rest = rest[1:]
        if not rest:
            return True
    return False


_APART = regex(r"[,;|•(–—]| - ")


def _is_plain_german(claim: Claim, match: re.Match[str], tokens: list[Word]) -> bool:
    if len(tokens) > 1:
        return False
    word = tokens[0]
    if word.technical and word.text.isupper():
        return False
    told = not _EMPLOYED.search(claim.piece)
    ending = _COMMON_NOUN.search(word.lower)
    common = bool(ending)
    if ending and ending[0] == "e" and not match["article"]:
        # "Jahre bei Deloitte", but "bei Hitze".
        common = not _JUST_EMPLOYED.search(claim.text, 0, match.start())
    at_the = bool(match["article"]) or match[0].lower().startswith("beim")
    return common or (told and (at_the or bool(claim.facts.hits(word))))


def _known_name(word: Word, facts: Facts, people: frozenset[str]) -> bool:
    return (
        word.lower in facts.forms
        or word.lower.removesuffix("'s").removesuffix("’s") in facts.forms
        or word.lower in people
        or is_function(word.lower, "en")
    )


def _common_english(tokens: list[Word]) -> bool:
    # "at B1 level", "at Series A": levels are no employers.
    return bool(
        re.fullmatch(
            r"[A-Z]|[ABC][12]|Level|Stage|Series|Home|Christmas|Easter", tokens[0].text
        )
    )


def _employers(facts: Facts) -> str:
    posts = posts_of_work(facts)
    names = list(dict.fromkeys(post.employer for post in posts if post.employer))
    return ", ".join(names[:6]) if names else "none"
