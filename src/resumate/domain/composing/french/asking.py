"""
How French postings say what they ask for.
"""

import re

from resumate.domain.composing.french.words import with_article
from resumate.domain.composing.romance.asking import Asking
from resumate.domain.patterns import regex

ASKING = Asking(
    lead=regex(
        r"^(?:Vous (?:avez|disposez d[e']|possédez|justifiez d[e']|maîtrisez|"
        r"êtes titulaire d[e'])"
        r"|Titulaire d[e']|Idéalement|Vous justifiez)[,:]? ?(?:une? |la |le |l')?",
    ),
    tail=regex(
        r",? (?:(?:serait|est|sont|seraient) (?:un (?:vrai )?plus|exigée?s?|requise?s?|"
        r"souhaitée?s?|appréciée?s?|nécessaires?|indispensables?)|exigée?s?|requise?s?|"
        r"souhaitée?s?|indispensables?|impérati(?:f|ve))$"
    ),
    has=regex(
        r"(?:\d+ ans|(?:première |solide |bonne )?(?:expérience|connaissance|maîtrise|"
        r"pratique|notions?|expertise|compétence)s?)\b",
        re.IGNORECASE,
    ),
    paper=regex(
        r"(?:diplôme|bac|bts|dut|cap|master|licence|permis|certific|habilitation|"
        r"formation|titre|caces)",
        re.IGNORECASE,
    ),
    act=regex(r"^[^\W\d_]{2,}(?:er|ir|re)$"),
    you=regex(r"\b(?:vous|votre|vos|tu|ton|tes|ta)\b", re.IGNORECASE),
    turned=(
        (regex(r"\bnotre\b"), "votre"),
        (regex(r"\bnos\b"), "vos"),
        (regex(r"\bnous\b"), "vous"),
    ),
    with_article=with_article,
)
