"""
What is written for women and men at once: "Erzieher/in", "staatlich anerkannte/r",
"Camarero/a", "Chargé(e)".
"""

from resumate.domain.patterns import regex

BOTH = regex(r"(?<=[a-zäöüß])(?:/-?in\b|[*:_]in\b|\(-?in\)|In\b)")
""""Leiter/in", "Leiter/-in", "Leiter*in", "Leiter(in)", "LeiterIn"."""
ADJECTIVE = regex(r"(?<=[a-zäöüß]e)(?:/-?r|[*:_]r|\(r\))(?!\w)")
""""Strategische/r", "Leitende:r"."""


_OTHER = regex(r"(?<=[a-zäöüß])(?:/-?innen|(?<=frau)/-?mann|(?<=mann)/-?frau)\b")
""""Leiter/innen", "Fachfrau/-mann"."""


def in_one_form(text: str) -> str:
    """
    *text* with each such word once: "Erzieher", "staatlich anerkannte".
    """
    return ADJECTIVE.sub("", BOTH.sub("", _OTHER.sub("", text)))


ROMANCE = regex(
    r"(?<![^\W\d_])(?P<stem>[^\W\d_]{3,})[/(·]-?(?P<end>[^\W\d_]{1,5})\)?(?![^\W\d_])"
)
"""A French or Spanish word with the ending of its other form: "Supervisor/a"."""
_WOMANS = (
    ("ière", "ier"), ("ère", "er"), ("euse", "eur"), ("trice", "teur"), ("rice", "eur"),
    ("ve", "f"), ("se", "r"),
)  # fmt: skip
"""French endings that stand in the place of a man's."""


def other_form(stem: str, end: str) -> str:
    """
    "Administrativo" and "a": "Administrativa"; "Profesor" and "a": "Profesora".
    """
    for woman, man in _WOMANS:
        if end == woman and stem.endswith(man):
            return stem.removesuffix(man) + woman
    return (stem[:-1] if stem[-1] in "oe" and end[0] in "ao" else stem) + end


def romance_forms(text: str) -> frozenset[str]:
    """
    Both forms of each such word of *text*, in small letters.
    """
    return frozenset(
        form.casefold()
        for found in ROMANCE.finditer(text)
        if len(found["end"]) <= len(found["stem"])
        for form in (found["stem"], other_form(found["stem"], found["end"]))
    )


_COLON = regex(r"(?<=[a-zäöüß]):(?=(?:in(?:nen)?|[rnms])\b)")
_IN_A_WORD = "\N{MODIFIER LETTER TRIANGULAR COLON}"


def colons_in_words(text: str) -> str:
    """
    *text*, the colon of "Ingenieur:innen" as a letter: it parts no sentence.
    """
    return _COLON.sub(_IN_A_WORD, text)


def colons_as_written(text: str) -> str:
    """
    What `colons_in_words` made of it, as it was.
    """
    return text.replace(_IN_A_WORD, ":")
