"""
What a thesis was about: "Bachelorarbeit: Gewicht eines Rahmens, Note 1".
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.words.nouns import noun_phrase
from resumate.domain.patterns import regex

_THESIS = regex(
    r"^(?P<what>(?:Bachelor|Master|Magister|Diplom|Doktor|Studien|Semester|Abschluss|"
    r"Maturitäts|Matura|Fach)arbeit|(?:Bachelor|Master)thesis|Dissertation)"
    r": [„\"»]?(?P<about>[^„“\"«»()]{8,160}?)[“\"«]?(?: \((?P<beside>[^()]*)\))?"
    r"(?:[,;] \(?(?P<grade>(?:Note|Prädikat) (?:[\d.,]+|(?:sehr )?gut|befriedigend|ausgezeichnet)|mit Auszeichnung|(?:summa|magna) cum laude)\)?)?$"
)


def thesis(text: str) -> Clause | None:
    """
    The sentence that says what it was about, its mark beside; its title in quotation
    marks where that is no plain noun phrase.
    """
    found = _THESIS.match(text)
    if not found:
        return None
    phrase = noun_phrase(found["about"])
    about = phrase.nominative if phrase else f"„{found['about']}“"
    beside = "; ".join(one for one in (found["beside"], found["grade"]) if one)
    told = f"Das Thema meiner {found['what']} war {about}"
    return Clause(f"{told} ({beside})" if beside else told, Form.SENTENCE, 0.9)
