"""
What only a person can say of the work they want: what it is to pay, from when, how much
of the week. A posting asks for it, a letter tells it.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.sentences import split_sentences
from resumate.domain.patterns import Said, regex
from resumate.domain.posting import Term

_I = re.IGNORECASE
_ASKING = Said(
    r"\b(?:stat(?:e|ing)|mention\w*|indicat\w+|includ\w+|specify\w*|tell us|let us know|cv|resumes?|cover(?:ing)? letter|application|apply"
    r"|bewerbung\w*|lebenslauf|unterlagen|anschreiben|dossier|angabe|angeben|nennen|geben sie|gib\b|teilen sie|teil uns"
    r"|candidature|merci|indiqu\w+|précis\w+|lettre|candidatura|currículum|indica\w*|envi[ae]\w*)\b",
)
"""What a sentence has that says how to apply."""
_ALWAYS = {
    Term.SALARY: regex(
        r"\b(?:salary|pay|wage|compensation|ctc) (?:requirements?|expectations?)|\b(?:gehalts|lohn|salär)(?:vorstellung|wunsch|erwartung)\w*"
        r"|\bprétentions? salariales?|\b(?:expectativas?|pretensi[oó]n(?:es)?) (?:salarial(?:es)?|económicas?)",
        _I,
    ),
    Term.START: regex(
        r"\bwhen you (?:can|could|are able to) start\b|\byour notice period\b|\bihre kündigungsfrist"
        r"|\bfrühest\w+ (?:\w+ )?(?:eintritt|start|beginn)\w*|\b(?:ihre[sm]?|mit|und) (?:möglichen )?(?:eintritts|start)(?:termin|datum)\w*"
        r"|\bdate d['’]entrée souhaitée",
        _I,
    ),
    Term.HOURS: regex(r"\bgewünscht\w* (?:\w+ )?(?:pensum|stellenumfang)\b", _I),
}
"""Words that nobody but who asks has."""
_ASKED = {
    Term.SALARY: regex(
        r"\b(?:current|present|expected|desired|required) (?:\w+ (?:and|&|/) \w+ )?(?:annual )?(?:salary|pay|compensation|ctc)\b",
        _I,
    ),
    Term.START: regex(
        r"\bnotice(?: period)?\b(?! of)|\b(?:earliest|possible|available) (?:possible )?start(?:ing)?(?: date)?\b|\b(?:your|date of|earliest) (?:availability|joining)\b"
        r"|\bstart date\b|\b(?:eintritts|start)(?:termin|datum)\w*|\bkündigungsfrist\b|\bverfügbarkeit\b"
        r"|\b(?:date de )?disponibilité\b|\bpréavis\b|\bfecha de (?:incorporación|disponibilidad)|\bdisponibilidad\b|\bpreaviso\b",
        _I,
    ),
    Term.HOURS: regex(
        r"\b(?:desired|preferred|required) (?:working )?(?:hours|workload|percentage)\b|\bhours you\b|\bgewünscht\w* (?:\w+ )?(?:pensum|arbeitszeit|stunden\w*|wochenstunden|stellenumfang|umfang)"
        r"|\b(?:pensum|arbeitszeit|stunden)(?:wunsch|vorstellung)\w*|\btaux d['’]activité souhaité|\bjornada deseada",
        _I,
    ),
}
"""Words that ask in a sentence that says how to apply."""


def asked_terms(posting: str) -> tuple[Term, ...]:
    """
    Which of them the *posting* asks who applies to say.
    """
    lines = filter(str.strip, posting.splitlines())
    said = [text for line in lines for _, text in split_sentences(line)]
    return tuple(
        term
        for term in Term
        if any(
            _ALWAYS[term].search(text)
            or (_ASKING.search(text) and _ASKED[term].search(text))
            for text in said
        )
    )


_GROSS = r"(?:gross|net|brutt?os?|nett?os?|bruts?|nets?)"
_PER = r"(?:(?:a|per|pro|im|par|al|por) (?:year|month|hour|annum|week|jahr|monat|stunde|an|mois|heure|año|mes|hora)|annually|p\.? ?a\.?|jährlich|monatlich)"
_NUMBER = rf"(?:[€$£]|[A-Z]{{3}})?\s?\d(?:[\d.,'’]*\d)?(?: \d{{3}})*(?:\s?(?:[€$£%k]|(?!to\b|and\b|bis\b|und\b|et\b|y\b|{_GROSS}\b|{_PER}\b)[^\W\d_]{{1,8}}\b))?"
_MONEY = rf"(?: (?:around|about|from|between|of|at|in the (?:range|region) of|bei|rund|etwa|circa|ca\.|zwischen|mindestens|entre|de|à|autour de|unos))*:? ?{_NUMBER}(?:\s?(?:to|and|bis|und|à|et|y|-|–)\s?{_NUMBER})?(?:,? {_GROSS}\b)?(?:,? {_PER})?(?: {_GROSS}\b)?"
_PAID = rf"(?=[^;]{{0,60}}(?:[€$£]|\b(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|franken|rupees|inr|lpa|lakhs?|k|{_GROSS}|{_PER})\b))"
_OPEN_TO_TALK = (
    r"(?:, (?:[a-zäöü]+ ){0,4}(?:gesprächs|verhandlungs)(?:bereit|sache|basis))?"
)
_DAY = r"(?:immediate(?:ly)?|now|once|short notice|straight away|right away|any time|as soon as possible|sofort|immédiatement|inmediat[oa](?:mente)?|jan\w*|jänner|feb\w*|fév\w*|mar\w*|mär\w*|mai|may|apr\w*|avr\w*|abr\w*|juni?|june?|juni?o|july?|jul\w+|juin|aug\w*|août|ago\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*|déc\w*|dic\w*|enero|days?['’]?|weeks?['’]?|months?['’]?|tage?n?|wochen?|monate?n?|quartals?ende|monatsende|jours?|semaines?|mois|días|mes(?:es)?|semanas?|\d[\d./]*(?:st|nd|rd|th|er)?)"
_BESIDE_DAY = r"(?:on|from|as of|by|in|within|after|at|the|ab|am|zum|per|dem|der|den|de|du|d['’]|à|dès|le|el|del|al|partir|of|an?|early|mid|late|beginning|end|full|anfang|mitte|ende|nächsten?|next|calendar|one|two|three|four|six|eine?[mnr]?|zwei|drei|vier|sechs|deux|trois|dos|tres)"
_END = r"(?=[ .,;!?’']|$),?"
_WHEN = (
    rf"(?=(?: {_BESIDE_DAY})* {_DAY}{_END})(?: (?>{_DAY}{_END}|{_BESIDE_DAY}{_END}))++"
)
_SHARE = r"(?: (?:at|zu|in|à|a|around|etwa|rund|about))* (?:(?:\d[\d.,]*(?:\s?(?:to|or|bis|oder|-|–|à|ou|o)\s?\d[\d.,]*)?\s?(?:%|percent|prozent|hours|stunden|heures|horas|h\b|fte)(?: (?:a|per|pro|in der|par|por|a la) (?:week|woche|semaine|semana))?)|full[- ]time|part[- ]time|vollzeit|teilzeit|plein temps|temps (?:plein|partiel)|jornada (?:completa|parcial))"
_TOLD: dict[str, dict[Term, str]] = {
    "en": {
        Term.SALARY: r"\b(?:(?:my|the) (?:(?:current|present|expected|desired|annual|gross|minimum) )*(?:salary|pay|ctc|compensation)(?: (?:expectations?|requirements?))? (?:is|are|would be|lies|starts?)"
        rf"|(?:I|and) (?:would )?(?:expect|hope for|ask for|like to earn|am looking for)(?: an? (?:[a-z]+ ){{0,2}}(?:salary|ctc|pay) of)?{_PAID}){_MONEY}",
        Term.START: r"\b(?:I (?:can|could|would be able to|am able to) (?:start|begin|join)(?: work)?|I am available(?: to start)?"
        r"|(?:my|the) (?:earliest |possible )*(?:start(?:ing)?(?: date)?|first day|availability) (?:is|would be)|my notice period is"
        rf"|I have a notice period of|(?P<notice>I have)){_WHEN}(?(notice) ?notice)",
        Term.HOURS: r"\b(?:I (?:would like to|want to|wish to|can|could|would prefer to|am available to) work|my (?:preferred |desired )?(?:working )?(?:hours|workload) (?:is|are|would be)"
        rf"|(?P<work>I am looking for)){_SHARE}(?(work)(?: work)?)",
    },
    "de": {
        Term.SALARY: r"\b(?:mein\w* (?:(?:gehalts|lohn|salär)(?:vorstellung|wunsch|erwartung)\w*|(?:wunsch|ziel)\w*(?:gehalt|lohn|salär))(?: (?:liegt|liegen|beträgt|betragen|ist|sind|wäre)|(?=:))"
        rf"|(?P<vor>(?:ich (?:stelle mir|erwarte|wünsche mir)|(?:gehaltlich|finanziell|(?:beim|als|an) \w*gehalt|was das gehalt (?:angeht|betrifft),) (?:stelle ich mir|erwarte ich|wünsche ich mir|denke ich an))(?: ein \w*gehalt von)?{_PAID})){_MONEY}(?(vor)(?: vor)?){_OPEN_TO_TALK}",
        Term.START: r"\b(?:(?P<begin>ich (?:kann|könnte))|(?P<ready>ich (?:bin|stehe))|(?P<notice>ich habe)"
        r"|mein (?:frühest\w+ |möglich\w+ )*(?:eintritts?(?:termin|datum)?|start(?:termin)?|arbeitsbeginn) (?:ist|wäre)|meine kündigungsfrist (?:beträgt|ist))"
        rf"{_WHEN}(?(begin) (?:beginnen|anfangen|starten|eintreten))(?(ready) (?:verfügbar|zur verfügung))(?(notice) kündigungsfrist)",
        Term.HOURS: r"\b(?:mein (?:gewünschtes )?(?:arbeits)?pensum (?:ist|beträgt|liegt bei|wäre)|(?P<work>ich (?:möchte|würde|kann|könnte)(?: gerne?)?)"
        rf"|ich wünsche mir(?: ein pensum von)?){_SHARE}(?(work) arbeiten)",
    },
    "fr": {
        Term.SALARY: rf"\bmes prétentions salariales (?:sont|s['’]élèvent|se situent){_MONEY}",
        Term.START: rf"\b(?:je (?:suis|serai) disponible|je (?:peux|pourrais) commencer|mon préavis est){_WHEN}",
        Term.HOURS: rf"\bje souhaite(?:rais)? travailler{_SHARE}",
    },
    "es": {
        Term.SALARY: rf"\bmis? (?:pretensi\w+|expectativas?|aspiraci\w+) (?:salarial\w*|económicas?) (?:es|son|sería\w*){_MONEY}",
        Term.START: rf"\b(?:(?:estoy|estaré) disponible|puedo (?:empezar|comenzar|incorporarme)|mi preaviso es){_WHEN}",
        Term.HOURS: rf"\bme gustaría trabajar{_SHARE}",
    },
}
_PATTERNS = {
    language: {term: regex(pattern, _I) for term, pattern in told.items()}
    for language, told in _TOLD.items()
}
_JOINED = regex(r"(?:[\s.,;!]|\b(?:and|und|et|y)\b)*", _I)


def told_terms(text: str, language: str | None = None) -> dict[str, Term]:
    """
    The words of *text* in which somebody tells their terms, and which these are; in
    that *language*, or any.
    """
    wanted = _PATTERNS.values() if language is None else [_PATTERNS.get(language, {})]
    return {
        found[0]: term
        for patterns in wanted
        for term, pattern in patterns.items()
        for found in pattern.finditer(text)
    }


def names_term(text: str, term: Term) -> bool:
    """
    Whether *text* speaks of *term* at all.
    """
    asked = _ALWAYS[term].search(text) or _ASKED[term].search(text)
    return bool(asked) or term in told_terms(text).values()


def untold_terms(posting: str, letter: str) -> list[Term]:
    """
    What *posting* asks the person to say and *letter* does not speak of.
    """
    return [term for term in asked_terms(posting) if not names_term(letter, term)]


def terms_alone(text: str, language: str | None = None) -> frozenset[Term]:
    """
    The terms that *text* tells, if it tells nothing else.
    """
    told, rest = told_terms(text, language), text
    for words in told:
        rest = rest.replace(words, " ")
    return frozenset(told.values()) if _JOINED.fullmatch(rest) else frozenset()
