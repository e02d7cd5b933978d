"""
What a posting asks one to name besides: salary, first day, hours.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.terms import SALARY, noted_terms, said_terms
from resumate.domain.language.sentences import is_sign_off
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import About, CoverLetterDraft, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import Term
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.topic_patterns import TELL
from resumate.domain.refining.wishes import Amount, Claim
from resumate.domain.turn import Option, OptionKind, Question

_LEAD = regex(rf"^{TELL}\s+(?:that\s+)?", re.IGNORECASE)


def read_terms(text: str, letter: CoverLetterDraft) -> Claim | None:
    """
    "Gehaltsvorstellung 62.000 Euro" as what the person tells, in a sentence for each of
    what they name.
    """
    told = _LEAD.sub("", text)
    if terms_alone(told, letter.language):
        return Claim(told)
    parts = (told, *(_AND.split(told) if _AND.search(told) else ()))
    said = [_as_term(part, letter.language) for part in parts]
    if said[0]:
        return Claim(said[0])
    return Claim(" ".join(filter(None, said))) if said[1:] and all(said[1:]) else None


def _as_term(text: str, language: str) -> str | None:
    """
    What a part of a sentence tells, as a sentence of its own: "hätte gern 50.000 Euro im
    Jahr"; None if it is no term.
    """
    found = _PAID.get(language, _PAID["en"]).match(text)
    paid = found and (_PER.search(found["what"]) or _EXPECTED.match(text))
    noted = noted_terms(text, language)
    options = (
        text,
        f"{'Ich' if language == 'de' else 'I'} {text[:1].lower()}{text[1:]}",
        SALARY.get(language, "").format(found["what"]) if found and paid else None,
        noted,
    )
    stopped = (f"{one.rstrip(' .!')}." for one in options if one)
    said = next((one for one in stopped if terms_alone(one, language)), None)
    return f"{said[0].upper()}{said[1:]}" if said else None


def read_amount(text: str, letter: CoverLetterDraft) -> Amount | None:
    """
    An amount of money alone, or one that is wanted.
    """
    found = _PAID.get(letter.language, _PAID["en"]).match(_LEAD.sub("", text))
    return Amount(found["what"].rstrip(" .!")) if found else None


def ask_about_amount(desk: Desk, amount: str) -> None:
    """
    Whether *amount* is the salary that the person expects: what it is by year, only
    they know.
    """
    language = desk.letter.language
    said = SALARY.get(language, SALARY["en"]).format(amount)
    options = (
        Option(OptionKind.ASK, desk.speech("say_salary"), said),
        Option(OptionKind.ASK, desk.speech("leave")),
    )
    text = desk.speech("salary_meant", amount=amount)
    desk.proposal.question = Question(text, options)


def tell_term(desk: Desk, topic: str) -> bool:
    """
    Whether *topic* is what a posting asks one to name; then the line that notes it is
    told, or the person is asked for it.
    """
    term = next(
        (t for t, named in _TERMS_NAMED.items() if named.fullmatch(topic)), None
    )
    if term is None:
        return False
    language = desk.letter.language
    noted = ((ln, said_terms(ln.text, language)) for ln in desk.content.lines)
    told = next(
        ((ln, s) for ln, s in noted if s and term in terms_alone(s, language)), None
    )
    if told:
        line, said = told
        say_terms(desk, Sentence(said, 0, About.CANDIDATE, (line.id,)))
        return True
    there = [p.sentence.text for p in desk.text if term in _terms(desk, p.sentence)]
    if there:
        desk.reply("mentioned_already", text=there[0])
    else:
        desk.reply(f"tell_{term.value}")
    return True


_MY = (
    r"(?:(?:my|the|expected|desired|earliest|possible|meine?[nmrs]?|die|der|den|das) )*"
)
_TERMS_NAMED = {
    Term.SALARY: regex(
        rf"{_MY}(?:salary|pay)(?: (?:expectations?|requirements?))?|{_MY}(?:gehalts|lohn)(?:vorstellung|wunsch|erwartung)\w*|{_MY}(?:wunsch)?gehalt",
        re.IGNORECASE,
    ),
    Term.START: regex(
        rf"{_MY}(?:notice(?: period)?|start(?:ing)?(?: date)?|first day|availability|kündigungsfrist|eintritts?(?:termin|datum)?|start(?:termin|datum)|arbeitsbeginn|verfügbarkeit)",
        re.IGNORECASE,
    ),
    Term.HOURS: regex(
        rf"{_MY}(?:working hours|workload|pensum|arbeitszeit\w*|stundenwunsch)",
        re.IGNORECASE,
    ),
}
"""What a posting asks one to name, as a topic."""
_AND = regex(r",?\s+(?:and|und)\s+(?!\d)", re.IGNORECASE)
_AMOUNT = (
    r"(?P<what>(?:(?:about|around|at least|rund|etwa|circa|ca\.|mindestens|so) )*"
    r"(?:[€$£]\s?\d[\d.,'’]*\s?k?|\d{2,3}\s?k\b|\d{2,3}[.,'’ ]?\d{3}(?=\W*$)|\d[\d.,'’]*\s?(?:k\b\s?)?(?:€|\$|£|euros?|eur|pounds?|dollars?|usd|gbp|chf|franken))"
    r"(?:,? (?:gross|net|brutto|netto|a|per|pro|im|in der|annum|year|month|hour|jahr|monat|stunde|annually|jährlich|monatlich))*)"
)
_PAID = {
    "en": regex(
        r"^(?:(?:my )?salary:? )?(?:(?:I )?(?:['’]d |would |am )?(?:like|want|expect|need|hope for|ask for|earn|looking for|expecting|asking for)?"
        rf"(?: to (?:earn|make|get|have))? ?)?{_AMOUNT}[.!]*$",
        re.IGNORECASE,
    ),
    "de": regex(
        r"^(?:(?:mein )?gehalt:? )?(?:(?:ich )?(?:hätte|möchte|will|wünsche|erwarte|verlange|brauche)(?: ich)?(?: mir)?(?: gerne?)? )?"
        rf"{_AMOUNT}(?: (?:verdienen|haben|bekommen))?[.!]*$",
        re.IGNORECASE,
    ),
}
_PER = regex(
    r"\b(?:year|month|hour|annum|annually|jahr|monat|stunde|jährlich|monatlich|gross|brutto)\b",
    re.IGNORECASE,
)
_EXPECTED = regex(r"(?:(?:I|ich) )?(?:expect|erwarte)\b", re.IGNORECASE)


def say_terms(desk: Desk, said: Sentence) -> None:
    """
    Near the end, before the wish to talk; in place of what was told of the same.
    """
    reason = desk.speech("you_asked")
    told = _terms(desk, said)
    before = [p for p in desk.text if (old := _terms(desk, p.sentence)) and old <= told]
    if any(piece.sentence.text == said.text for piece in before):
        desk.reply("mentioned_already", text=said.text)
        return
    if before and desk.text.put(before[0], said, reason):
        for piece in before[1:]:
            desk.text.drop(piece, reason)
    else:
        _insert(desk, said, reason)
    desk.reply("said_now", text=said.text)


def _insert(desk: Desk, said: Sentence, reason: str) -> None:
    """
    Before what the last paragraph ends with that claims nothing, else behind it.
    """
    pieces = list(desk.text)
    end = next((n for n, p in enumerate(pieces) if is_sign_off(p.sentence.text)), None)
    body = pieces[:end]
    wish: Piece | None = None
    for piece in reversed(body):
        claims = piece.sentence.about is About.CANDIDATE or _terms(desk, piece.sentence)
        if claims or piece.paragraph != body[-1].paragraph:
            break
        wish = piece
    if wish:
        desk.text.insert_before(wish, [said], reason)
    elif body:
        desk.text.insert(body[-1], [said], reason, apart=False)


def _terms(desk: Desk, said: Sentence) -> frozenset[Term]:
    return terms_alone(said.text, desk.letter.language)
