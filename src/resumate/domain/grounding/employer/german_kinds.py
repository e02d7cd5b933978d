"""
What German employers give and are, kind by kind: a letter may speak of it as theirs only
where the posting has a word of that kind.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.untold import kind_or
from resumate.domain.language.any_case import AnyCase

_ORDINALS = (
    ("zweiter", "2"),
    ("dritter", "3"),
    ("vierter", "4"),
    ("fünfter", "5"),
    ("sechster", "6"),
)
GERMAN_KINDS = (
    # What it gives.
    kind_or(r"(?:job|dienst|firmen|geschäfts)-?(?:rad|räder|fahrr[aä]d\w*|bike|velo)\w*|(?:rad|bike)-?leasing", r"(?:\w*fahr|job|dienst|firmen|e-)?-?(?:rad|räder|rads)|\w*fahrrad\w*|\w*bike\w*|\w*velo|mobilität\w*"),
    kind_or(r"job-?ticket\w*|deutschland-?ticket|klima-?ticket|halbtax\w*|ga|generalabonnement", r"\w*ticket\w*|\w*abo|\w*abonnement\w*|halbtax\w*|ga|\w*öpnv\w*|\w*fahrt?kosten\w*|fahrgeld|\w*sbb\w*|mobilität\w*"),
    kind_or(r"(?:gewinn|umsatz|erfolgs|unternehmens|mitarbeiter)-?beteiligung\w*|provision(?:en)?", r"\w*beteilig\w*|\w*provision\w*|\w*erfolg\w*|\w*bonus\w*|\w*boni|\w*prämie\w*|variabl\w*|\w*aktie\w*|\w*leistungs\w*"),
    kind_or(r"(?:betriebliche\w* )?altersvorsorge|betriebsrente|pensionskasse", r"\w*vorsorge\w*|\w*rente\w*|\w*pension\w*|bav|\w*versorgung\w*|zvk|vbl|bvg|\w*sozialleistung\w*|tvöd\w*|avr"),
    kind_or(
        r"über(?:tariflich|durchschnittlich|kollektivvertraglich)\w* (?:gehalt|lohn|bezahlung|entlohnung|vergütung|gehälter|löhne)|(?:gehalt|lohn|bezahlung|entlohnung|vergütung) (?:liegt )?über (?:dem |den )?(?:tarif|kollektivvertrag|kv)\w*",
        r"über(?:tarif|zahl|durchschnitt|kollektiv)\w*|überzahlung\w*|über (?:dem |den )?(?:tarif|kollektiv|kv)\w*|mehr als (?:der )?tarif|attraktive\w* (?:gehalt|vergütung|bezahlung|entlohnung|lohn)",
    ),
    kind_or(r"(?:personal|mitarbeiter|gratis)?-?verpflegung|(?:personal|mitarbeiter)essen|kantine|betriebsrestaurant", r"\w*verpfleg\w*|\w*essen\w*|\w*mahlzeit\w*|\w*kantine\w*|\w*restaurant\w*|\w*mittag\w*|\w*kost|\w*menü\w*|\w*obst\w*"),
    kind_or(r"\d\d(?:[,.]5)?-stunden-woche", r"\w*stunden\w*|\d\d(?:[,.]5)? ?(?:std|h)"),
    kind_or(r"(?:\d\d|unbegrenzte\w*|zusätzliche\w*|vielen?) (?:urlaubs|ferien)tage\w*|(?:[\w-]+-)?urlaubsregelung", r"\w*urlaub\w*|\w*ferien\w*|\w*freizeit\w*|tage frei"),
    kind_or(r"(?:firmen|dienst|geschäfts)-?(?:handy|laptop|telefon|smartphone)\w*", r"\w*handy\w*|\w*laptop\w*|\w*smartphone\w*|\w*telefon\w*|\w*geräte?n?|hardware"),
    kind_or(r"fitnessstudio|(?:firmen|betriebs)fitness|fitnessraum|betriebssport", r"\w*fitness\w*|\w*sport\w*|gym\w*|wellpass|hansefit|\w*gesundheit\w*"),
    kind_or(r"(?:firmen|gratis|mitarbeiter)-?parkplatz|(?:firmen|gratis|mitarbeiter)-?parkplätze", r"\w*park(?:platz|plätze|en|ing)\w*|\w*garage\w*|stellplatz"),
    kind_or(r"tiefgarage", r"\w*garage\w*"),
    kind_or(r"(?:schicht|nacht|wochenend|sonntags|feiertags)-?(?:zulagen?|zuschl[aä]ge?n?)|zulagen", r"\w*zulagen?|\w*zuschl[aä]g\w*|\w*tarif\w*|tv\w*|avr|bmt\w*"),
    kind_or(r"freien? (?:montage?|dienstage?|mittwoche?|donnerstage?|freitage?|samstage?)", r"frei(?:er|e|en)? \w+tage?|\w+tage?s? (?:ist |sind )?frei|vier-tage\w*|4-tage\w*"),
    kind_or(r"flachen? hierarchien?", r"\w*hierarchi\w*|kurze\w* (?:\w*wege|entscheidung\w*)|augenhöhe|du-kultur|duz\w*|start-?up"),
    # Whose it is.
    *(
        kind_or(rf"{word} generation", rf"{digit}\. generation|{digit}nd|{digit}rd|{digit}th")
        for word, digit in _ORDINALS
    ),
    kind_or(r"börsennotiert\w*|an der börse", r"\w*börse\w*|\w*dax|stock|smi"),
    kind_or(r"(?:teil|tochter\w*|unternehmen) (?:eine[rs]|der|des) (?:[\w-]+ )?(?:konzerns?|gruppe)", r"\w*konzern\w*|\w*gruppe\w*|holding|\w*tochter\w*|group"),
    kind_or(r"(?:in )?private\w* (?:träger\w*|hand|besitz)|privatklinik", r"privat\w*"),
    kind_or(r"(?:in )?(?:städtische|kommunale)\w* (?:träger\w*|hand|besitz)", r"\w*städt\w*|\w*kommun\w*|\w*stadt\w*|\w*gemeinde\w*|\w*kreis\w*|öffentlich\w*"),
    kind_or(r"evangelische\w* träger\w*", r"\w*evang\w*|\w*diakon\w*|\w*luther\w*|protest\w*"),
    kind_or(r"katholische\w* träger\w*", r"\w*kathol\w*|caritas\w*|\w*orden\w*|malteser\w*|st|sankt|bistum\w*"),
    kind_or(r"universitätsklini\w+|universitätsspital|maximalversorger\w*", r"uni\w*|maximal\w*"),
    kind_or(r"weltmarktführer\w*|marktführer\w*", r"\w*marktführ\w*|\w*führend\w*|nummer eins|nr\. 1|größte\w*"),
    kind_or(r"zusammenschl(?:uss|üsse)\w*|fusion\w*|verschmelzung\w*|zusammenlegung\w*", r"\w*fusion\w*|\w*zusammen(?:schl|ge|leg)\w*|\w*verschm\w*"),
    # How it is built or made.
    kind_or(r"voll-?automatisiert\w*|vollautomatisch\w*", r"\w*automat\w*|\w*robot\w*"),
    kind_or(r"klimatisiert\w*", r"\w*klima\w*|\w*kühl\w*"),
    kind_or(r"barrierefrei\w*", r"\w*barriere\w*|rollstuhl\w*"),
    kind_or(r"iso-?zertifiziert\w*", r"\w*iso\w*|\w*zertifi\w*"),
    kind_or(r"kompostierbar\w*", r"\w*kompost\w*|\w*biolog\w*|\w*abbaubar\w*"),
)  # fmt: skip
_VALUED = AnyCase(
    r"^(?:(?:besonders|vor allem|auch|sehr|ganz|gerade|nicht zuletzt) )*(?:die|das|den|der)\b[^,;.]*\b(?:(?:schätze|finde|mag|begrüße) ich|(?:kommt|kommen|gefällt|gefallen|sagt|sagen) mir|(?:freut|freuen|reizt|reizen|spricht|sprechen|überzeugt|überzeugen|begeistert|begeistern) mich|(?:ist|sind|wäre|wären) (?:für mich )?(?:\w+ )?(?:attraktiv|reizvoll|interessant|praktisch|ein \w+))\b"
    r"|^(?:ich schätze|mir gefällt|mir gefallen|mich freut|mich freuen|mich reizt|mich reizen|toll finde ich|schön finde ich|gut finde ich|(?:besonders |sehr |auch )*(?:freut|freuen|reizt|reizen|überzeugt) mich|(?:besonders |sehr |auch )*(?:gefällt|gefallen) mir) (?:\w+ ){0,3}(?:die|das|den|der)\b"
)


def is_valued(piece: str) -> bool:
    """
    Whether the clause says of a thing, as of one that is known, what one makes of it:
    "Die Vier-Tage-Woche finde ich attraktiv".
    """
    return bool(_VALUED.search(piece))
