"""
What a letter says of the employer must stand in the posting.
"""

# ruff: noqa: E501 - word lists are read whole

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from resumate.domain.grounding.clauses import Clause
from resumate.domain.grounding.company_names import names_pattern, short_names
from resumate.domain.grounding.facts import Facts
from resumate.domain.grounding.numbers import quantities
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.values import same_value
from resumate.domain.grounding.words import Word, is_function, words
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

_PRAISE = frozenset(
    """
    reputation mission values culture quality innovative innovation leader leading trusted care
    respected modern products product people customers customer team teams approach vision growth
    growing work working advert ad ask asks requires requirement requirements seeks seek need needs
    describe describes mention mentions mentioned call calls emphasise emphasize candidate organisation
    organization company project projects standards detail impact sector reading announcement
    angebot website page kind field area department unit school hospital business operation operations
    service services ruf mission werte kultur qualität innovativ produkte leute kunden ansatz haus
    beschreiben beschreibung suchen sucht anzeige ausschreibung erwarten bieten wachsend teams
    verlangt verlangen erfordert erfordern braucht brauchen sorgfalt geduld takes demands care patience
    team unternehmen einrichtung bezug stelle aufgaben anforderungen profil stark engagement
    stellenanzeige stellenausschreibung gelesen aufmerksam gefunden entdeckt website homepage spricht
    colleague colleagues platform rating rated read way environment programme program system goals aims plan plans
    challenge challenges need resonate resonates appeal fit match matter matters stand stands tell
    tells mean means promise promised promises versprechen schreiben attract attracts convince speak speaks overlap closely
    """.split()
)
_MODAL = re.compile(
    r"\b(must|should|can|could|may|might|would|need to|needs to|ought|have to|has to|muss|müssen|soll|sollte\w*|kann|können"
    r"|könnte\w*|darf|dürfen|würde\w*|braucht|brauchen)\b",
    re.IGNORECASE,
)
"""What an opinion is said with, rather than a fact."""


@dataclass(frozen=True, slots=True)
class PostingFacts:
    """
    A posting, indexed.
    """

    posting: JobPosting
    whole: str
    """All of it."""
    text: str
    """The same in lower case."""
    keys: frozenset[str]
    forms: frozenset[str]
    numbers: tuple[Quantity, ...]
    company: re.Pattern[str] | None
    title_words: frozenset[str]

    @staticmethod
    def of(posting: JobPosting) -> "PostingFacts":
        """
        The index of *posting*, built once.
        """
        return _posting_facts(posting)


@lru_cache(maxsize=64)
def _posting_facts(posting: JobPosting) -> PostingFacts:
    whole = "\n".join(
        [posting.title or "", posting.company or "", posting.text]
        + [r.text for r in posting.requirements]
    )
    tokens = words(whole, posting.language)
    return PostingFacts(
        posting,
        whole,
        whole.lower(),
        frozenset(k for w in tokens for k in w.keys),
        frozenset(
            part
            for w in tokens
            for part in (w.lower, *re.split(r"[.'’&/-]", w.lower))
            if part
        ),
        tuple(quantities(whole, tokens, posting.language)),
        names_pattern(short_names(posting.company)) if posting.company else None,
        frozenset(w.lower for w in words(posting.title or "", posting.language)),
    )


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
    for q in numbers:
        if not _posted(q, posting) and q.value > 1:
            span = text[q.start : q.end]
            return [
                (FindingCode.POSTING_UNSUPPORTED, span, f"{message} It has no {span}.")
            ]
    if _is_news(text, clause, posting) or _matter(
        text, clause, posting, facts, language
    ):
        span = text[clause.start : clause.end]
        return [(FindingCode.POSTING_UNSUPPORTED, span, message)]
    return []


def _posted(q: Quantity, posting: PostingFacts) -> bool:
    return any(same_value(q, n) or _bare(q, n) for n in posting.numbers)


def _bare(q: Quantity, n: Quantity) -> bool:
    plain = {Measure.COUNT, Measure.YEAR, Measure.NAMED, Measure.MONEY}
    return q.measure in plain and n.measure in plain and q.value == n.value


def _matter(
    text: str, clause: Clause, posting: PostingFacts, facts: Facts, language: str
) -> bool:
    """
    Whether the clause tells news: names or matters that the posting lacks.
    """
    said = [w for w in clause.words if _tells(w, posting, language)]
    if not said:
        return False
    meant = _MODAL.search(text, clause.start, clause.end)
    unknown = [w for w in said if not _known(w, posting)]
    names = [
        w for w in unknown if _is_name(w, text, language) and w.lower not in facts.forms
    ]
    if names and posting.posting.language != "de":
        return True
    if not unknown or meant:
        return False
    weight = sum(w.weight for w in unknown)
    share = weight / sum(w.weight for w in said)
    if _asserts(text, clause, posting):
        return share >= MOSTLY or (weight >= ONE and share >= PARTLY)
    if _predicated(text, clause, said, unknown):
        return True
    counted = len(unknown) / len(said)
    return counted >= 0.5 and len(unknown) >= (2 if counted > 0.5 else 3)  # noqa: PLR2004


_HAS = re.compile(
    r"\b(your|Ihre?[nrms]?)\b.{3,80}?\b(?P<verb>has|have|owns?|runs?|sells?|trains?|publish(?:es)?|hat|haben|besitzt|betreibt|verkauft)\b",
    re.IGNORECASE,
)


def _predicated(
    text: str, clause: Clause, said: Sequence[Word], unknown: Sequence[Word]
) -> bool:
    """
    Whether it is said of something of the employer's that it has what no line posts.
    """
    has = _HAS.match(text[clause.start : clause.end])
    if has is None:
        return False
    after = [w for w in said if w.start >= clause.start + has.end()]
    new = [w for w in after if w in unknown]
    return bool(new) and sum(w.weight for w in new) >= MOSTLY * sum(
        w.weight for w in after
    )


ONE, PARTLY, MOSTLY = 0.9, 0.4, 0.5
"""The weight of one unknown word, and the shares of them that are news in an asserted fact."""


def _asserts(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether the clause takes something of the employer as given, and is no conclusion.
    """
    piece = text[clause.start : clause.end]
    if _CONCLUDES.search(text[: clause.start]):
        return False
    if _ASSERTED.match(piece):
        return True
    that = re.match(r"(?:and )?(?:that|dass) ", piece, re.IGNORECASE)
    return bool(that and posting.company and posting.company.match(piece[that.end() :]))


_NEWS = re.compile(
    r"\b(awards?|awarded|prizes?|ranked|voted|of the year|market leader|largest|biggest|oldest|acqui(?:red|sition)"
    r"|expand(?:ed|ing|s)|expansion|founded|recently|already|just (?:opened|raised|launched|bought|won|moved|started|\w+ed)|profitable|sponsors?|certified|ausgezeichnet|auszeichnung(?:en)?"
    r"|preisgekrönt|marktführer(?:in)?|größte[rsn]?|älteste[rsn]?|gegründet|übernommen|übernahme"
    r"|expandier\w+|kürzlich|bereits|soeben|zertifiziert|familienfreundlich\w*)\b|preis gewonnen\b",
    re.IGNORECASE,
)
"""What can be true or false of a firm, and is no praise: the posting must say it."""


def _is_news(text: str, clause: Clause, posting: PostingFacts) -> bool:
    found = _NEWS.search(text, clause.start, clause.end)
    if found is None or _MODAL.search(text, clause.start, clause.end):
        return False
    told = found[0].lower()[:6]
    return told not in posting.text


_ASSERTED = re.compile(
    r"(and |und )?(that|dass) (you|your|its?|they|Sie|Ihre?[nrms]?|Ihr)\b(?! (are )?(want|need|seek|ask|look|expect|require|prefer|such|brauch|erwart|leg))"
    r"|(as an? [\w -]+,? you|als (eine? )?(?-i:[A-ZÄÖÜ])[\w-]+ \w+ Sie)\b",
    re.IGNORECASE,
)
"""What takes something of the employer as given."""
_CONCLUDES = re.compile(
    r"\b(tells?|told|shows?|showed|means?|suggests?|proves?|hope|think|believe|guess|suppose|sure|convinced|zeigt|beweist|bedeutet|heißt|denke|glaube|hoffe|finde|sicher|überzeugt|verrät|spricht dafür)( me)?,? $",
    re.IGNORECASE,
)


def _tells(word: Word, posting: PostingFacts, language: str) -> bool:
    if not word.weight or word.lower in _PRAISE or word.lower[0].isdigit():
        return False
    if is_function(word.lower, language):
        return False
    return not (posting.company and posting.company.search(word.text))


def _known(word: Word, posting: PostingFacts) -> bool:
    if word.keys & posting.keys:
        return True
    root = min((k for k in word.keys if k[0] != "="), key=len, default=word.lower)
    if len(root) >= 5 and any(f.startswith(root[:6]) for f in posting.forms):  # noqa: PLR2004
        return True
    long = len(word.lower) > 8 and posting.posting.language == "de"  # noqa: PLR2004
    # A compound is what its last part is: a "Pflegepreis" is no care.
    return long and any(len(f) >= 5 and root.endswith(f) for f in posting.forms)  # noqa: PLR2004


def _is_name(word: Word, text: str, language: str) -> bool:
    start = re.search(r"\w", text)
    first = start is not None and word.start == start.start()
    return language != "de" and word.capitalised and not first and len(word.text) > 1
