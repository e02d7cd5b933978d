"""
What a letter says of the employer must stand in the posting.
"""

# ruff: noqa: E501 - word lists are read whole

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.clauses.subject_clauses import OPINION_BEGINS
from resumate.domain.grounding.clauses.their_things import THEIR_THING
from resumate.domain.grounding.employer.listed_places import counts_listed
from resumate.domain.grounding.employer.offers import counts_otherwise
from resumate.domain.grounding.employer.paying import pays_for_other
from resumate.domain.grounding.employer.planned import plans_unposted
from resumate.domain.grounding.employer.sited import sited_elsewhere
from resumate.domain.grounding.employer.told_larger import told_larger
from resumate.domain.grounding.employer.untold_kinds import tells_untold_kind
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posted_times import told_too_early
from resumate.domain.grounding.sources.posting_facts import (
    PostingFacts,
    is_posted,
    keys_of_statement,
    names_posted,
)
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.standing import NOT_WON, WON
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import (
    Word,
    is_function,
    is_numeral,
    keys_of,
    plain_keys,
)
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.adverts import ADVERT
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.patterns import regex

_PRAISE = frozenset(
    """
    reputation mission values culture quality innovative innovation leader leading trusted care
    respected modern products product people customers customer team teams approach vision growth
    growing work working advert ad ask asks requires requirement requirements seeks seek need needs
    describe describes mention mentions mentioned call calls emphasise emphasize candidate organisation
    organization company project projects standards detail impact sector reading announcement
    angebot website page kind field area department unit school hospital business operation operations
    service services ruf werte kultur qualität innovativ produkte leute kunden ansatz haus
    beschreiben beschreibung suchen sucht erwarten bieten wachsend
    verlangt verlangen erfordert erfordern braucht brauchen sorgfalt geduld takes demands patience
    unternehmen einrichtung bezug stelle aufgaben anforderungen profil stark engagement
    gelesen aufmerksam gefunden entdeckt homepage spricht
    colleague colleagues platform rating rated read way environment programme program system goals aims plan plans
    challenge challenges resonate resonates appeal fit match matter matters stand stands tell
    tells mean means promise promised promises versprechen schreiben attract attracts convince speak speaks overlap closely
    search somebody someone jemand jemanden voraussetzen voraussetzung allow provide offer bietet geben gibt
    help contribution ermöglichen emphasis building community erst somewhere behind form größe grösse neues most meisten
    first main one list lists listed plus desirable essential preferred
    liste aufgeführt nennen genannt pluspunkt wünschenswert
    besetzen besetzt möchten ausschreiben ausgeschrieben fordern gefordert vorausgesetzt wünschen anbieten tragen
    übernehmen gewähren stellen sorgen achten fördern überall nirgends niemand selten selbstverständlich sogar heute
    """.split()
)


@cache
def _general(language: str) -> frozenset[str]:
    """
    The stems of what can be said of any employer.
    """
    return frozenset(stem(word, language) for word in _PRAISE)


_ADVERT = regex(ADVERT)
_MODAL = Pattern(
    r"\b(must|should|can|could|may|might|would|need to|needs to|ought|have to|has to|muss|müssen|soll|sollte\w*|kann|können"
    r"|könnte\w*|wäre\w*|hätte\w*|käme\w*|läge\w*|darf|dürfen|würde\w*|braucht|brauchen)\b",
    re.IGNORECASE,
)
"""What an opinion is said with, rather than a fact."""


def employer_findings(
    text: str,
    clause: Clause,
    numbers: Sequence[Quantity],
    posting: PostingFacts,
    *,
    facts: Facts,
    language: str,
) -> list[tuple[FindingCode, str, str]]:
    """
    What the clause says of the employer that the posting does not.
    """
    company = posting.posting.company or "the employer"
    message = f"The posting does not say this of {company}."
    listed = {w.start for q in numbers if counts_listed(q, posting) for w in q.nouns}
    if listed:
        told = tuple(w for w in clause.words if w.start not in listed)
        clause = replace(clause, words=told)
    for q in numbers:
        if (
            not _posted(q, posting, clause)
            and not _dated_there(text, q, posting)
            and not counts_listed(q, posting)
            and (q.value > 1 or q.measure is not Measure.COUNT)
            and not (
                _COMPARES.search(text, clause.start, clause.end)
                and (_own(q, facts) or _COMPARES.match(text, q.start))
            )
        ):
            span = text[q.start : q.end]
            return [
                (FindingCode.POSTING_UNSUPPORTED, span, f"{message} It has no {span}.")
            ]
    said = [w for w in clause.words if _tells(w, posting, language)]
    if (
        _is_news(text, clause, posting)
        or tells_unposted(text, clause, posting)
        or pays_for_other(text, clause, posting)
        or _matter(text, clause, posting, facts, said)
        or told_too_early(text[clause.start : clause.end], said, posting)
    ):
        span = text[clause.start : clause.end]
        return [(FindingCode.POSTING_UNSUPPORTED, span, message)]
    return []


def tells_unposted(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether a clause of any mood tells of the employer what the posting does not: a fact
    larger than there, of a kind that is not there, or another place.
    """
    return (
        told_larger(text, clause, posting)
        or tells_untold_kind(text, clause, posting)
        or sited_elsewhere(text, clause, posting)
        or plans_unposted(text, clause, posting)
        or _house_unposted(text, clause, posting)
    )


def _house_unposted(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether a sentence begins with news of the employer, by what it is as its name says:
    "Dass die Kasse umzieht, macht …" of a "Pensionskasse", "Die Kasse zieht um, was mich
    freut".
    """
    begins = clause.start == 0
    that = (_THAT_HOUSE.match(text) or _HOUSE_JUDGED.match(text)) if begins else None
    if not that or FIRST_PERSON.search(text, 0, clause.end):
        return False
    house = that["house"].lower()
    name = (posting.posting.company or "").lower().split()
    if not any(part.endswith(house) for part in name):
        return False
    said = [
        w
        for w in clause.words
        if w.start >= that.end() and _says(w, posting, posting.posting.language)
    ]
    new = [w for w in said if not is_posted(w, posting)]
    return any(w.weight == 1.0 for w in new) and _weight(new) >= PARTLY * _weight(said)


_THAT_HOUSE = regex(
    r"Dass (?:die|der|das) (?P<house>[A-ZÄÖÜ][a-zäöüß]{3,})\b(?=[^,;.]*, )"
)
_HOUSE_JUDGED = regex(
    r"(?:Die|Der|Das) (?P<house>[A-ZÄÖÜ][a-zäöüß]{3,})(?= [a-zäöü]\w+(?:t|en|ß)\b[^,;.]*, (?:was|wozu|worüber|wofür|wovor|und das|und dies|das) (?:\w+ ){0,4}?(?:ich|mich|mir)\b)"
)
"""Of which house one says what one makes of it: "Der Verein spendet …, was mich freut"."""


def _posted(q: Quantity, posting: PostingFacts, clause: Clause) -> bool:
    """
    Whether the posting has the number, of the same thing or in the same statement.
    """
    same = [n for n in posting.numbers if same_value(q, n) or _bare(q, n)]
    if not same or not q.nouns or _is_money(q):
        return bool(same)
    anybody = q.nouns[-1].lower in GENERIC_PEOPLE
    if not anybody and not any(
        w.weight < 1.0 or names_posted(w, posting) for w in q.nouns
    ):
        return False
    if counts_otherwise(q, same, posting):
        return False
    nouns = keys_of(q.nouns)
    language = posting.posting.language
    said = [w for w in clause.words if w.weight and not q.start <= w.start < q.end]
    return any(
        not n.nouns
        or (anybody and are_people(keys_of(n.nouns), language))
        or keys_of(n.nouns) & nouns
        or akin(keys_of(n.nouns), nouns, language)
        or any(w.keys & keys_of_statement(posting, n.start) for w in (*said, *q.nouns))
        for n in same
    )


def _is_money(q: Quantity) -> bool:
    """
    Whether a sum is told of as money alone: "£45m of fresh capital".
    """
    return q.measure is Measure.MONEY and q.nouns[-1].lower in _MONEY


_MONEY = frozenset("capital money funds funding financing investment round".split())
_DAY = regex(r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?:(?:19|20)?\d\d)?(?!\d)")
_MONTH = regex(r"\.? (?P<name>[^\W\d_]{3,9})\b")


def _dated_there(text: str, q: Quantity, posting: PostingFacts) -> bool:
    """
    Whether the number is the day of a date that the posting has in figures: the
    "1. März" of "01.03.2027".
    """
    named = _MONTH.match(text, q.end)
    month = MONTHS.get(named["name"].lower()) if named else None
    return month is not None and any(
        (int(day["day"]), int(day["month"])) == (q.value, month)
        for day in _DAY.finditer(posting.posting.text)
    )


_COMPARES = regex(
    r"\b(than(?! \d)|as (?:many|much|long|the)|half(?! an? )|double|twice|mehr als(?! \d)|so viele?|doppelt)\b",
    re.IGNORECASE,
)


def _own(q: Quantity, facts: Facts) -> bool:
    """
    Whether the number is the candidate's: "the sixty that we seat".
    """
    return any(same_value(q, n.quantity) for _, n in facts.numbers)


def _bare(q: Quantity, n: Quantity) -> bool:
    plain = {Measure.COUNT, Measure.YEAR, Measure.NAMED, Measure.MONEY}
    if q.measure is Measure.COUNT and not q.nouns and n.measure is Measure.TIME:
        return q.value == n.value / n.unit  # "six years, where you ask for five"
    return q.measure in plain and n.measure in plain and q.value == n.value


def _matter(
    text: str, clause: Clause, posting: PostingFacts, facts: Facts, said: Sequence[Word]
) -> bool:
    """
    Whether the clause tells news: names or matters that the posting lacks.
    """
    unknown = [w for w in said if not is_posted(w, posting)]
    names = [
        w
        for w in unknown
        if _is_name(w, text, posting.posting.language) and w.lower not in facts.forms
    ]
    if names and posting.posting.language != "de":
        return True
    if _CONCLUDES.search(text[: clause.start]):
        return False
    if _given_is_new(text, clause, posting, facts.language):
        return True
    telling = any(w.weight == 1.0 for w in unknown)
    if _ON_THE_MOVE.search(text, clause.start, clause.end):
        return False
    if not telling or _MODAL.search(text, clause.start, clause.end):
        return False
    counted = len(unknown) / len(said)
    return counted >= 0.5 and len(unknown) >= (2 if counted > 0.5 else 3)  # noqa: PLR2004


_ON_THE_MOVE = Pattern(
    r"\b(?:etwas|viel|vieles|einiges|manches) (?:\w+ )?(?:in bewegung|im (?:gange?|wandel|umbruch|aufbruch|fluss)|los|voran)\b"
    r"|\b(?:tut|bewegt|rührt|entwickelt|verändert) sich (?:\w+ ){0,2}(?:etwas|viel|einiges|manches|was)\b"
    r"|\b(?:something|things|a lot|much) (?:is|are) (?:\w+ )?(?:happening|moving|changing|going on|afoot|on the move|under way)\b",
    re.IGNORECASE,
)
"""What is made of facts and tells none: "Bei Ihnen ist etwas in Bewegung"."""


def _given_is_new(
    text: str, clause: Clause, posting: PostingFacts, language: str
) -> bool:
    """
    Whether what the clause takes as given is news, or more than is posted.
    """
    stop = _given(text, clause, posting)
    given = [w for w in clause.words if w.start < stop and _says(w, posting, language)]
    if _new_thing_unposted(text, clause, posting) or _runs_unposted(
        text, clause, posting
    ):
        return True
    new = [
        w
        for w in given
        if not (is_posted(w, posting) or _is_theirs_in_short(text, w, posting))
    ]
    if len(new) < _MANY and not any(w.weight == 1.0 for w in new):
        given, new = ([w for w in some if w.weight] for some in (given, new))
    least = PARTLY if _SUBORDINATE.match(text[clause.start :]) else MOSTLY
    more = (m[0].lower() for m in _EXACT.finditer(text, clause.start, stop))
    return bool(new and _weight(new) >= least * _weight(given)) or any(
        word not in posting.text for word in more
    )


def _is_theirs_in_short(text: str, word: Word, posting: PostingFacts) -> bool:
    """
    Whether a German thing of theirs is the last part of a compound that is posted: "Ihr
    Kurs" of "Schweißkurs im Haus".
    """
    noun = word.lower
    long = len(noun) + _WORD
    return (
        posting.posting.language == "de"
        and len(noun) >= _WORD
        and _YOUR.search(text, 0, word.start) is not None
        and any(len(f) >= long and f.endswith(noun) for f in posting.forms)
    )


_YOUR = regex(r"\b(?:Ihr|Euer|Eure?|Dein)(?:e[nrms]?)? $")


def _new_thing_unposted(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether a thing of theirs is called new, and the posting has no such thing: "Your new
    research centre for …".
    """
    new = _YOUR_NEW.match(text, clause.start)
    if not new:
        return False
    thing = [w for w in clause.words if new.start("thing") <= w.start < new.end()]
    return (
        bool(thing) and thing[-1].weight == 1.0 and not names_posted(thing[-1], posting)
    )


def _runs_unposted(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether they are said in German to run a thing that the posting does not have, be it
    as the end of a longer word: "dass die Stiftung ein Kinderhospiz betreibt".
    """
    runs = _RUNS.search(text, clause.start, clause.end)
    if not runs or not _THAT.match(text, clause.start):
        return False
    thing = runs["thing"].lower()
    named = [w for w in clause.words if w.start == runs.start("thing")]
    told = plain_keys(posting.keys)
    return not any(
        not told.isdisjoint(w.keys) or akin(w.keys, posting.keys, "de") for w in named
    ) and not any(
        len(f) >= _WORD and (thing.endswith(f) or f.endswith(thing))
        for f in posting.forms
    )


_RUNS = regex(
    r"\b(?:eine?n?|zwei|drei|mehrere) (?:eigene[nrs]? )?(?P<thing>[A-ZÄÖÜ][a-zäöüß]+)(?: (?:in|für|am|an|bei) (?:der |dem |die )?[A-ZÄÖÜ][\w-]+)? (?:betreib(?:t|en)|unterh[aä]lt(?:en)?)$"
)
_WORD = 4
"""Letters of the shortest word that tells what a longer one is."""
_YOUR_NEW = regex(
    r"(?:[Yy]our|[Ii]hre?[nrms]?) (?:brand[- ])?(?:new|neue[nrms]?) (?P<thing>(?:[\w-]+ )*?[\w-]+)(?= (?:for|of|in|at|on|with|near|by|is|are|was|will|makes?|sounds?|für|im|an|am|mit|bei|ist|sind|war|macht|klingt)\b|[,.])"
)


def _weight(said: Sequence[Word]) -> float:
    """
    How much is said, also by words that would claim nothing of a candidate: what is to
    be opened or offered is a claim here.
    """
    return sum(max(w.weight, SOFT) for w in said)


SOFT = 0.3
_MANY = 3
"""So many words that the posting lacks are news though each of them says little."""
_EXACT = regex(
    r"\b(fully|entirely|completely|exclusively|whole|nationwide|worldwide|komplett|vollständig|ausschließlich|bundesweit|weltweit)\b",
    re.IGNORECASE,
)
"""What makes a fact larger than it is posted."""
_SUBORDINATE = regex(r"(?:and |und )?(?:that|dass) |(?:and|und) ", re.IGNORECASE)
_THAT = regex(
    r"(?:and |und )?(?:that|dass|because of|due to|thanks to|wegen|aufgrund|dank) ",
    re.IGNORECASE,
)
PARTLY, MOSTLY = 0.4, 0.5
"""The share of unknown words that is news: in a clause with "that", in any other."""


def _given(text: str, clause: Clause, posting: PostingFacts) -> int:
    """
    Where that ends which the clause takes as given of the employer: at the verb that
    says what one makes of it ("Your garden would be a joy"); 0 where it takes nothing.
    """
    piece = text[clause.start : clause.end]
    if _GOES_ON.match(piece) and _GIVEN.search(text, 0, clause.start):
        return clause.end
    that = _THAT.match(piece)
    begin = that.end() if that else 0
    article = _ARTICLE.match(piece, begin)
    named = posting.company and posting.company.match(
        piece, article.end() if article else begin
    )
    theirs = _THEIRS.match(piece, begin) or _AS_FIRM.match(piece)
    begins = that or _MAIN.search(text[: clause.start])
    if not ((named or theirs) and begins) and not THEIR_THING.match(piece):
        return 0
    opens = that and clause.start == 0 and _SUBJECT_CLAUSE.match(piece, begin)
    if that and clause.start == 0 and OPINION_BEGINS.match(text, clause.end):
        return clause.end
    if opens:
        return clause.start + opens.end()
    made = (_MODAL if that else _MADE_OF_IT).search(piece, named.end() if named else 0)
    return clause.start + (made.start() if made else len(piece))


_ARTICLE = regex(r"(?:the|die|der|das) ", re.IGNORECASE)
_GIVEN = regex(r"(?:^|\b(?:that|dass) )(?:you|your|Sie|Ihre?[nrms]?)\b", re.IGNORECASE)
_GOES_ON = regex(r"(and|und) (?!that\b|das\b|which\b)[a-zäöü]+\b")
"""More is told of the same: "that you pay for … and offer …"."""
_MAIN = regex(r"(^|[,;:–—]|\b(and|und|but|aber|because|weil|while|da))\s*$")
"""What stands before a main clause; else "your …" is only spoken of in passing."""
_THEIRS = regex(
    r"(you|your|its?|they|Sie|Ihre?[nrms]?|(the|this|that|der|die|das|diese\w?) (role|post|position|job|stelle|company|unternehmen))\b"
    r"(?! (are )?(want|need|seek|ask|look|expect|require|prefer|such|brauch|erwart|leg))",
    re.IGNORECASE,
)
_SUBJECT_CLAUSE = regex(
    r".+(?= (?:is|was|are|means?|makes?|speaks?|suits?|fits?|appeals?|shows?|tells?)\b)"
)
"""What is taken as given in "That you pay the fees is a welcome sign"."""
_AS_FIRM = regex(
    r"as an? [\w -]+,? you|als (eine? )?(?-i:[A-ZÄÖÜ])[\w-]+ (?:[\w-]+ ){1,5}Sie\b",
    re.IGNORECASE,
)
_MADE_OF_IT = regex(
    r"\b(do(?:es)?(?: not|n['’]t) [a-z]+$|me|is|are|was|were|be|my|sounds?|seems?|feels?|looks?|comes?|came|suits?|fits?|appeals?|makes?|needs?|wants?|brauch\w*|such(?:t|en)|weck(?:t|te|ten|en)|ist|sind|war|mich|mir|mein\w*|has caught|would|could|should|must|may|might|can|will|würde\w*|wäre\w*|hätte\w*|käme\w*|läge\w*|kann|könnte\w*|soll\w*|muss)\b",
    re.IGNORECASE,
)


_NEWS = Pattern(
    r"\b(awards?|awarded|prizes?|ranked|voted|of the year|market leader|largest|biggest|oldest|acqui(?:red|sition)"
    r"|(?:open|build|launch)(?:s|ed|ing)? (?:an? |its |their |your )?(?P<more>second|third|fourth|another|new)|expand(?:ed|ing|s)|expansion|founded|recently|family[- ](?:owned|run|business|firm|company)|charity|non-?profit|co-?operative|multinational|employee-owned|just (?:opened|raised|launched|bought|won|moved|started|\w+ed)|profitable|sponsors?|certified|outsourc(?:ed|es|ing)|merg(?:ed|ing)|relocat(?:ed|ing)|downsiz(?:ed|ing)|privati[sz](?:ed|ing)|restructur(?:ed|ing)|rebrand(?:ed|ing)|shut(?:ting)? down|ausgezeichnet|(?P<by>mit (?:\w[\w-]* ){1,4})ausgezeichnete[nmrs]?|auszeichnung(?:en)?"
    r"|preisgekrönt(?:e[nmrs]?)?|marktführer(?:in)?|größte[rsn]?|älteste[rsn]?|gegründet|übernommen|übernahme"
    r"|expandier\w+|auslager\w+|ausgelagert|fusionier\w+|umstrukturier\w+|privatisier\w+|kürzlich|soeben|zertifiziert(?:e[nmrs]?)?|familienfreundlich\w*)\b|preis gewonnen\b",
    re.IGNORECASE,
)
"""What can be true or false of a firm, and is no praise: the posting must say it."""


def _is_news(text: str, clause: Clause, posting: PostingFacts) -> bool:
    if _is_told_as_won(text[clause.start : clause.end], clause, posting):
        return True
    found = _NEWS.search(text, clause.start, clause.end)
    if found is None or _MODAL.search(text, clause.start, clause.end):
        return False
    told = (found["more"] or found[0].removeprefix(found["by"] or "")).lower()
    parts = _JOINED.split(told) if _OWNED.fullmatch(told) else [told]
    return any(part.removesuffix("ed")[:6] not in posting.text for part in parts)


_OWNED = regex(r"\w+[- ]owned")
_JOINED = regex(r"[- ]")
"""Employees do not own each firm that has some."""


def _is_told_as_won(piece: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether a prize is won for which the employer was only shortlisted.
    """
    if not WON.search(piece) or NOT_WON.owned.search(piece):
        return False
    said = [w for w in clause.words if w.weight == 1.0]
    return any(
        NOT_WON.told.search(part.text)
        and sum(bool(w.keys & part.keys) for w in said) >= 0.5 * len(said) > 0
        for part in posting.parts
    )


_CONCLUDES = Pattern(
    r"\b(tells?|told|shows?|showed|means?|suggests?|proves?|hope|think|believe|guess|suppose|sure|convinced|zeigt|beweist|bedeutet|heißt|denke|glaube|hoffe|finde|sicher|überzeugt|verrät|spricht dafür)( me| mir| uns)?,? $",
    re.IGNORECASE,
)


def _tells(word: Word, posting: PostingFacts, language: str) -> bool:
    return bool(word.weight) and _says(word, posting, language)


def _says(word: Word, posting: PostingFacts, language: str) -> bool:
    """
    Whether the word says anything of an employer that is not true of most.
    """
    if word.lower in _PRAISE or word.lower[0].isdigit():
        return False
    if language == "de" and _ADVERT.fullmatch(word.lower):
        return False
    if not word.weight and (language != "en" or is_numeral(word.lower)):
        return False
    if stem(word.lower, language) in _general(language):
        return False
    if is_function(word.lower, language):
        return False
    return not (posting.company and posting.company.search(word.text))


def _is_name(word: Word, text: str, language: str) -> bool:
    start = re.search(r"\w", text)
    first = start is not None and word.start == start.start()
    inside = word.technical or not first
    return language != "de" and word.capitalised and inside and len(word.text) > 1
