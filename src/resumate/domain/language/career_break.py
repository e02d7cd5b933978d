"""
Time between posts, as people put it in their resumes.
"""

import re

from resumate.domain.patterns import regex

_BREAK = regex(
    r"^(?:planned |full[- ]time )?(?:career (?:break|gap)|break from work|sabbatical"
    r"|gap year|(?:parental|maternity|paternity|family|carer['’]?s|unpaid) leave"
    r"|family (?:time|break)|elternzeit|familienzeit|familienpause|karenz|auszeit"
    r"|furlough\b|travel(?:l?ing)?(?: /|,| and| around| in) |travell?ing$"
    r"|working holiday"
    r"|(?:full[- ]time|family) (?:care ?giver|carer|parent)"
    r"|(?:stay[- ]at[- ]home|full[- ]time) (?:mother|father|mum|mom|dad|parent)"
    r"|weltreise|sprachaufenthalt"
    r"|sabbatjahr|mutterschaft(?:surlaub)?|unbezahlter urlaub|babypause"
    r"|arbeits?suchend|arbeitslos|pflege (?:eine[rs]|meine[rs]|von|der|des)|unemployed"
    r"|congé (?:parental|maternité|sans solde)"
    r"|pause carrière|baja (?:maternal|paternal)|excedencia)\b",
    re.IGNORECASE,
)


def is_career_break(title: str) -> bool:
    """
    Whether *title* names a time away from work ("Parental leave"), and no post.
    """
    return bool(_BREAK.match(title))
