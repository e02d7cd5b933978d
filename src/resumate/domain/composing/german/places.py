"""
"bei der", "beim", "am": how German speaks of being with an employer.
"""

import re

from resumate.domain.composing.wording import is_oneself, only_name

_AT_THE_F = re.compile(r"(?:schule|universität|akademie|uni)$", re.IGNORECASE)
_WITH_THE_F = re.compile(
    r"(?:klinik|kanzlei|praxis|stadt|bank|sparkasse|agentur|verwaltung|stiftung|kita|handlung|"
    r"gesellschaft|genossenschaft|gruppe|kasse|redaktion|firma|behörde|apotheke|bäckerei|werkstatt)$",
    re.IGNORECASE,
)
_AT_THE = re.compile(
    r"(?:gymnasium|krankenhaus|klinikum|hospital|institut|kolleg|seminar)$",
    re.IGNORECASE,
)
_WITH_THE = re.compile(
    r"(?:museum|amt|theater|unternehmen|hotel|büro|zentrum|studio|labor|kindergarten|"
    r"gasthof|gasthaus|landgasthof|verein|verlag|landkreis|betrieb|verband|dienst|werk|"
    r"(?:auto|kauf|bank|kinder|wohn|jugend)haus|(?:senioren|pflege|alten|wohn)heim)$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"^([A-ZÄÖÜ]\w*(?:isch|lich|al|ell)|Freie?|Hoh|Deutsch|Neu)e[srm]?(?= [A-ZÄÖÜ])"
)
"""An adjective at the head of a name stands in the dative behind "an der"."""
_MANY = re.compile(
    r"\b(?:(?:Stadt|Gemeinde|Elektrizitäts|Wasser)werke|Verkehrsbetriebe)(?= |$)"
)
"""Works are many in German: "bei den Stadtwerken Halle"."""
_LEGAL = re.compile(r"\b(?:GmbH|AG|SE|KG|OHG|UG|mbH|KGaA|gGmbH|GbR)\b|\beG$")


def at(employer: str) -> str:
    """
    "bei der Saalfeld GmbH", "am Fördegymnasium Kiel", "bei Cloudberry".
    """
    employer = only_name(employer).rstrip("* ")
    if is_oneself(employer):
        return "in Selbstständigkeit"
    words = re.split(r"[\s-]+", employer)
    if _LEGAL.search(employer):
        return f"bei der {employer}"
    if _MANY.search(employer):
        many = _MANY.sub(lambda works: works.group() + "n", employer)
        return f"bei den {many}"
    for pattern, preposition in (
        (_AT_THE_F, "an der"),
        (_AT_THE, "am"),
        (_WITH_THE_F, "bei der"),
        (_WITH_THE, "beim"),
    ):
        if any(pattern.search(word.strip(",.")) for word in words):
            inflected = _ADJECTIVE.sub(r"\1en", employer)
            return f"{preposition} {inflected}"
    return f"bei {employer}"


def post_name(title: str) -> str:
    """
    A post as it stands behind "als": "stellvertretende Leitung" for "Stellv. …".
    """
    title = only_name(title)
    short = re.match(r"(?:Stellv|Stv)\.? (?=\S)", title)
    if not short:
        return title
    rest = title[short.end() :]
    woman = re.search(r"(?:in|ung|kraft|hilfe)\b", rest.split()[0])
    return f"{'stellvertretende' if woman else 'stellvertretender'} {rest}"
