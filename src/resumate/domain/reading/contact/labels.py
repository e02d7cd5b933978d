"""
Words at the top of a resume that name what stands beside them.
"""

import re

from resumate.domain.patterns import regex

TITLE_OF_PAGE = regex(
    r"^(?:curriculum vitae|curriculumvitae|curriculum-vitae|resume|résumé|lebenslauf|cv"
    r"|个人简历|简历|履歴書|職務経歴書|이력서|currículum(?: vitae)?|curriculo"
    r"|currículo)\b\s*(?:of|von|de|[-–—:|])?\s*",
    re.IGNORECASE,
)
OF_A_PLACE = (
    "address|adresse|anschrift|dirección|direccion|indirizzo|location|localisation"
    "|ubicación|ort|wohnort|wohnhaft(?: in)?|地址"
)
FIELD = regex(
    rf"^(?:{OF_A_PLACE}"
    r"|e-?mail|mail|phone|tel(?:efon|ephone|éfono|\.)?|mobile?|handy|url|website|web"
    r"|erreichbar(?: unter)?|reachable(?: at| on)?"
    r"|linkedin|github|profile|profils|perfiles|contact|kontakt"
    r"|skype|fax|homepage|portfolio|twitter|xing|medium|blog|date of birth|birth ?date"
    r"|geburtsdatum|geboren(?: am)?|geburtsort|nationality|nationalität"
    r"|staatsangehörigkeit|familienstand|marital status|gender|sex|passport|visa"
    r"|nationalité|date de naissance|fecha de nacimiento|nacionalidad|电话|邮箱"
    r"|手机)"
    r"\s*(?:[:：\t]|$)",
    re.IGNORECASE,
)
