"""
How French postings say what they ask for.
"""

import re

from resumate.domain.composing.french.words import with_article
from resumate.domain.composing.romance.asking import Asking

ASKING = Asking(
    lead=re.compile(
        r"^(?:Vous (?:avez|disposez d[e']|possédez|justifiez d[e']|maîtrisez|"
        r"êtes titulaire d[e'])"
        r"|Titulaire d[e']|Idéalement|Vous justifiez)[,:]? ?(?:une? |la |le |l')?",
    ),
    tail=re.compile(
        r",? (?:(?:serait|est|sont|seraient) (?:un (?:vrai )?plus|exigée?s?|requise?s?|"
        r"souhaitée?s?|appréciée?s?|nécessaires?|indispensables?)|exigée?s?|requise?s?|"
        r"souhaitée?s?|indispensables?|impérati(?:f|ve))$"
    ),
    has=re.compile(
        r"(?:\d+ ans|(?:première |solide |bonne )?(?:expérience|connaissance|maîtrise|"
        r"pratique|notions?|expertise|compétence)s?)\b",
        re.IGNORECASE,
    ),
    paper=re.compile(
        r"(?:diplôme|bac|bts|dut|cap|master|licence|permis|certific|habilitation|"
        r"formation|titre|caces)",
        re.IGNORECASE,
    ),
    act=re.compile(r"^[^\W\d_]{2,}(?:er|ir|re)$"),
    you=re.compile(r"\b(?:vous|votre|vos|tu|ton|tes|ta)\b", re.IGNORECASE),
    turned=(
        (re.compile(r"\bnotre\b"), "votre"),
        (re.compile(r"\bnos\b"), "vos"),
        (re.compile(r"\bnous\b"), "vous"),
    ),
    with_article=with_article,
)
