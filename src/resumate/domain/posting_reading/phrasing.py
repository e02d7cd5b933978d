"""
Clauses made clean phrases: to embed, to match, and to quote.
"""

import re

from resumate.domain.language.unspaced import may_be_unspaced
from resumate.domain.patterns import regex

LONGEST_REQUIREMENT = 280
"""Longer ones are cut at a clause: they are embedded, matched and quoted."""
_FEWEST_NATIVE_CHARACTERS = 2
_LEAD_INS = regex(
    r"^(?:(?:(?:and|also|additionally|furthermore|moreover|specifically|"
    r"finally|"
    r"but|however|in addition|first and foremost|in this (?:role|position|job)|"
    r"in particular|as [^,]{3,60}?(?:(?=,)|(?= you\b))|here|further|"
    r"furthermore the|zudem|weiters|"
    r"außerdem|darüber hinaus|de plus|además|also wirst du|in dieser (?:rolle|"
    r"position))"
    r",?\s+)"
    r"|(?:to qualify [^,]{3,40}, you must have )"
    r"|(?:(?:at|by|upon) the time of [^,]{3,30},\s+)"
    r"|(?:(?:det er en fordel|es (?:ist|wäre) [\w ]{3,15}|it (?:is|would be) [\w "
    r"]{3,15}),? "
    r"(?:hvis|wenn|if|dass|when|that) (?:du|sie|you)(?: have)?\s+)"
    r"|(?:we (?:imagine|assume|believe|hope|expect|see)(?: that)? you (?:have|are|"
    r"bring)\s+)"
    r"|(?:(?:ideally|preferably|optionally|bonus(?: points?(?: for| if)?)?|plus|"
    r"advantage|"
    r"nice to have|nice-to-have|good to have|preferred|desired|desirable|required|"
    r"must[- ]have|mandatory|idealerweise|im idealfall|bestenfalls|am besten|"
    r"vorzugsweise|"
    r"von vorteil|wünschenswert|gerne? auch|idéalement|un plus|idealmente|"
    r"se valorar[áa]n?|se valoran?|valoramos|deseables?|"
    r"requerido|imprescindible)\s*[:,–-]?\s+(?!knowledge of the|skills?\b|but\b))"
    r"|(?:as (?:is|are|would(?: be)?)\s+)"
    r"|(?:to be considered,? (?=you\b))"
    r"|(?:(?:candidates|applicants|people) (?:with|having|who have)\s+(?!the "
    r"following))"
    r"|(?:vielleicht schon\s+)"
    r"|(?:there(?:['’]s| (?:is|are|will be)) (?:also |always )?(?:some |an? )?)"
    r"|(?:(?:is|has|holds)\s+)"
    r"|(?:it(?: is| would be|'d be) [\w ]{3,15} if you (?:also )?(?:have|had)\s+)"
    r"|(?:(?:we|this (?:role|position|job)) (?:also )?(?:expect|require|ask|need|"
    r"prefer|"
    r"requires?|look for|may require|involves|includes|entails)(?: that)?(?: you)?"
    r"(?: to (?:be|have)?)?\s+)"
    r"|(?:we(?:'re| are)? (?:looking for|seeking|searching for) (?:people|someone|a "
    r"person|"
    r"an individual|candidates?)(?: (?:who|with|that|to))?\s+)"
    r"|(?:(?:the|our|an?|your|candidates?|applicants?|you|he or she|he/she|she|he|they|"
    r"incumbent)(?: (?!will\b|should\b|must\b|shall\b|is\b|are\b|has\b|have\b|needs?\b|"
    r"can\b|with\b|for\b|of\b|to\b|and\b)[\w'/&.-]+){0,6}? (?:also )?"
    r"(?:will|'ll|should|must|shall|would|needs? to|has to|have to|is|are)"
    r"(?: also)?(?: (?:be )?(?:expected|required|responsible|able|asked|tasked|"
    r"accountable)(?: (?:to|for|with))?| be (?:to )?| possess| have| hold| "
    r"include)?\s+)"
    r"|(?:you(?:'ll|'d|'re|'ve)(?: (?:be|also|have|need|also be))*"
    r"(?: (?:responsible|expected|accountable|able) (?:for|to))?\s+)"
    r"|(?:(?:(?!\bwill\b|\band\b|[;:]).){0,150}?(?:is|are|will be) responsible for\s+)"
    r"|(?:we (?:use|work with|run on|prefer)\s+)"
    r"|(?:(?:an?|the) (?:\w+ )?(?:person|candidate|individual) (?:with|who (?:has|"
    r"is))\s+)"
    r"|(?:be\s+(?!able|based)(?=\w+))"
    r"|(?:need\s+(?=(?:an?|the|your|some|\d+|two|three|four|five|six|at least|good|"
    r"strong|valid|own)\b))"
    r"|(?:you(?: do| really| just| only)? (?:have|bring|possess|hold|need|should|"
    r"can)(?: (?:be|have|to be|to "
    r"have))?\s+)"
    r"|(?:you\s+(?!and\b|to\b|will\b|can\b|are\b))"
    r"|(?:your (?:main |key )?(?:tasks|responsibilities|duties|role|roles and "
    r"responsibilities) (?:will )?(?:include|are|is|involve|be)(?: to)?\s+)"
    r"|(?:(?:must|should|shall|needs? to|required to|responsible for|"
    r"will|to)(?: (?:be|have|possess|hold|also))*\s+(?!do\b))"
    r"|(?:(?:the |our |an? )?(?:ideal|successful|right|perfect) (?:candidate|applicant|"
    r"person) "
    r"(?:holds|has|is|possesses|brings)\s+)"
    r"|(?:(?:von vorteil|erwünscht|wünschenswert) (?:sind|ist|wären?)\s+)"
    r"|(?:have\s+(?=an?\b|the\b|\d|strong|good|passion|excellent|experience|knowledge))"
    r"|(?:(?:(?:the )?(?:main |key )?(?:responsibilities|duties|tasks)) (?:will )?"
    r"(?:include|are|involve)\s*:?\s+)"
    r"|(?:voraussetzung(?:en)? (?:ist|sind|für [^,]{3,40} (?:ist|sind))\s+)"
    r"|(?:(?:the )?(?:role|position|job) (?:involves|includes|entails|requires|is "
    r"about)\s+)"
    r"|(?:our (?:tech(?:nology)? )?stack (?:runs on|is|includes|consists of|:)\s*)"
    r"|(?:(?:du|sie) (?:wirst|werden|hast|haben|bist|sind|solltest|sollten|brauchst|"
    r"brauchen|sprichst|sprechen|beherrschst|"
    r"beherrschen|verfügst über|verfügen über|"
    r"besitzt|besitzen|bringst|bringen)(?: (?:bereits|idealerweise|zudem|außerdem|"
    r"auch))?\s+)"
    r"|(?:(?:idealerweise )?(?:hast|bringst|verfügst|bist|haben|bringen|verfügen|sind|"
    r"kennst|kennen|sprichst|sprechen|beherrschst|beherrschen) "
    r"(?:du|sie)(?: über)?\s+)"
    r"|(?:(?:vous|tu) (?:serez|seras)(?: (?:chargée?|amenée?|responsable)(?:\(e\))?)?"
    r"(?: (?:de|d'|à))?\s+)"
    r"|(?:(?:vous|tu) (?:avez|as|êtes|es|possédez|disposez d(?:e|'une?)|justifiez "
    r"d(?:e|'une)"
    r"|maîtrisez(?= ))\s+)"
    r"|(?:(?:tienes|eres|cuentas con|posees|te encargarás de|serás responsable de)\s+)"
    r"|(?:at du\s+|du (?:skal|vil|er|har|kan)\s+))",
    re.IGNORECASE,
)
_TRAILERS = regex(
    r"[\s,;(–-]*(?:\b(?:is|are|would be|will be|considered|strongly|highly|also|"
    r"definitely|"
    r"not|by no means expected|but|ist|sind|wird|wäre|wären|wär|est|sont|serait|"
    r"seraient|es|"
    r"son|será|sería|als|y|und|is "
    r"considered)"
    r"\s+)*(?<!\bas )(?<!\bif )(?<!\bwhen )(?<!\bwhere )(?<!\bit's )(?<!\bit is "
    r")(?:\b(?:an? |ein |un |une |en |"
    r"et )?(?:(?:big|added|definite|strong|huge|real|clear|"
    r"distinct|vrai|klares|großes) )?(?:plus|bonus|asset|advantage|must|atout|vorteil|"
    r"muss)|"
    r"\b(?:will be )?(?:given preference|handy)|\bkein muss|"
    r"\b(?:required|preferred|desirable|desired|mandatory|necessary|essential|"
    r"expected|beneficial|"
    r"advantageous|preferable|needed|nice[- ]to[- ]have|optional|welcomed?|pflicht|"
    r"bedingung|voraussetzung|erwünscht|"
    r"(?:ist|sind) uns (?:sehr )?wichtig|"
    r"would be (?:nice|great|lovely|good|brilliant|handy|ideal|super|perfect)|"
    r"wären? (?:schön|toll|super|klasse|prima|gut|ideal)|"
    r"(?<=are )nice|(?<=is )nice|(?<=ist )(?:schön|toll|super|ideal)|hilfreich|"
    r"nützlich|"
    r"helpful|useful|willkommen|wünschen wir uns|setzen wir voraus|would help|"
    r"highly regarded|(?:ist|sind) (?:ihnen|dir) (?:vertraut|geläufig)|ein traum|"
    r"(?:von )?vorteil(?:haft)?|wünschenswert|erforderlich|zwingend|vorausgesetzt|"
    r"gern gesehen|mit|souhaitée?s?|souhaitables?|appréciée?s?|appréciables?|"
    r"bienvenue?s?|requise?s?|exigée?s?|deseables?|valorables?|a valorar|"
    r"recomendables?|imprescindible|obligatori[oa]|requerid[oa]))"
    r"(?: (?:for|of|by) (?:this|these|the) (?:role|roles|position|positions|job))?"
    r"(?:,? (?:but|though|and) not (?:an? |strictly )?(?:requirement|required|"
    r"necessary|needed|"
    r"essential|must)(?: yet)?)?[\s).!]*$",
    re.IGNORECASE,
)
_WEIGHED = regex(
    r"^(?P<what>(?!this|that|it\b|there).{3,120}?),? (?:would|will|may|is|are|wäre|"
    r"ist|sind"
    r")(?: also)?(?: be)?(?: considered)?(?: an?| of| ein)?(?: (?:big|clear|real|"
    r"definite|"
    r"distinct|great))? (?:advantage|plus|bonus|asset|benefit|desirable|preferred|"
    r"helpful|"
    r"essential|required|welcome|useful|nice|great|lovely|handy|good|vorteil|"
    r"wünschenswert),? (?:as|because|since|but|though|for|when|where|most|lots|many|we|"
    r"all|da|weil)\b.*$",
    re.IGNORECASE,
)
_MEANWHILE = regex(
    r"^(?:working|reporting|based|joining|together|alongside|within|during|from|in|at|"
    r"as|"
    r"with|on)\b[^,;:]{2,80}, (?=you(?:'ll| will| are)\b)",
    re.IGNORECASE,
)
_VALUED = regex(
    r"^(?P<what>.{3,120}?),? (?:ist|sind|wären?|is|are|would be) "
    r"(?:(?!nicht\b|kein|not\b)[\w'’-]+ ){1,8}?"
    r"(?:willkommen|gern gesehen|von vorteil|hilfreich|welcomed?|useful|helpful)[.!]*$",
    re.IGNORECASE,
)
"""What is welcome somewhere or to somebody: "… sind bei unseren Gästen willkommen"."""
_TOLD_LAST = regex(
    r" (?:(?:solltest|sollten|musst|müssen) (?:du|sie)(?: (?:schon|unbedingt|bereits))?"
    r"(?: (?:mitbringen|haben|besitzen|sein))?|(?:bringst du|bringen sie) mit|"
    r"(?:hast|besitzt) du|(?:haben|besitzen) sie)$",
    re.IGNORECASE,
)
"""Who is to have it, told behind it: "Freude am Handwerk solltest du mitbringen"."""
_SHOULD_HAVE = regex(
    r"^(?:Du solltest|Sie sollten) (?P<what>(?:(?! und ).)+) "
    r"(?:haben|mitbringen|besitzen|verfügen)$"
)
_EDGES = regex(r"^[\s\-–—•*·:;,./|>]+(?=\S)|[\s;:,|–—\-•*/]+$")
_WOULD_BE = regex(
    r",? (?:wären? (?:super|toll|klasse|schön|spitze|prima)"
    r"|would be (?:nice|great|lovely))"
    r"[.!]*$"
)
_YOURS = regex(
    r"^(?P<what>\S+(?: \S+)?) is your (?:second language|bread and butter|"
    r"mother tongue|"
    r"thing|daily business|playground)$"
)
_FINAL_STOP = regex(r"(?<!\betc)(?<!\be\.g)[.!]+$")
_AND_END = regex(r"[\s,;]+(?:and|or|und|oder|et|ou|y|o|og|and/or)$", re.IGNORECASE)
_AND_START = regex(r"^(?:and|or|und|oder|et|ou|as well as|og|sowie)\s+", re.IGNORECASE)
_PLACEHOLDER = regex(r"<[A-Z]+>|\b(?:or|and)\b")
_OF_NOTHING_NAMED = regex(r"(?:\w+ ){1,3}(?:both|them|it|this|that|these|those)[.!]*")
"""What is done to something that another sentence names: "Look after both"."""
_PRONOUNS = frozenset({"you", "we", "us", "it", "them", "him", "her", "etc"})
_TIMES = regex(r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m|[-–])", re.IGNORECASE)
_LETTERS = regex(r"[^\W\d_]{2,}|\bC\b|\bR\b|C\+\+|C#")
_HAN_OR_KANA = regex("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_MOST_WORDS_OF_FRAGMENT = 70
_LAST_ITEM = regex(r",\s+(?:and|or|und|oder|et|ou|y|o)\s+[^,]*$")
_REQUIRED_FOR = regex(
    r",? (?:is|are) (?:required|needed|mandatory) for (?:this|these|the) "
    r"(?:position|role|job)s?\b.*$",
    re.IGNORECASE,
)
_BARE_QUOTES = regex(r"^[\"“”„]+|[\"“”]+$")


def phrase(text: str) -> str:
    """
    *text* as a clean phrase of bearable length.
    """
    return _capitalised(shortened(cleaned(text)))


def cleaned(text: str) -> str:
    """
    *text* without its bullet, "you will", "is a plus" and full stop.
    """
    text = _BARE_QUOTES.sub("", " ".join(text.split()))
    text = _MEANWHILE.sub("", _REQUIRED_FOR.sub("", text))
    text = _YOURS.sub(r"\g<what>", _WOULD_BE.sub("", text))
    text = _TOLD_LAST.sub("", _FINAL_STOP.sub("", text))
    text = _SHOULD_HAVE.sub(r"\g<what>", text)
    if weighed := _WEIGHED.match(text) or _VALUED.match(text):
        text = weighed["what"]
    for _ in range(3):
        before = text
        text = _AND_END.sub("", _FINAL_STOP.sub("", _EDGES.sub("", text)))
        text = _AND_START.sub("", text)
        shorter = _TRAILERS.sub("", text)
        balanced = shorter.count("(") == shorter.count(")")
        text = shorter if balanced and _LETTERS.search(shorter) else text
        shorter = _LEAD_INS.sub("", text, count=1)
        text = (
            shorter if len(shorter.split()) >= 1 and _LETTERS.search(shorter) else text
        )
        if text == before:
            break
    return _capitalised(_balanced(text))


def _balanced(text: str) -> str:
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1]
    if text.count("(") > text.count(")"):
        return text + ")"
    if text.count(")") > text.count("(") and text.endswith(")"):
        return text[:-1].rstrip()
    return text


def shortened(text: str) -> str:
    """
    *text* cut at a clause where it is too long.
    """
    if len(text) <= LONGEST_REQUIREMENT:
        return text
    head = text[:LONGEST_REQUIREMENT]
    for mark in ("; ", ". ", ", ", " "):
        cut = head.rfind(mark)
        if cut > LONGEST_REQUIREMENT // 2:
            kept = _LAST_ITEM.sub("", head[:cut]) if mark == ", " else head[:cut]
            return _balanced(_AND_END.sub("", kept.rstrip(" ,;.")))
    return head


def _capitalised(text: str) -> str:
    first = text.split(maxsplit=1)[0].rstrip(",;") if text.strip() else ""
    plain = first.islower() and first.replace("-", "").replace("'", "").isalpha()
    return text[0].upper() + text[1:] if plain else text


def worth_keeping(text: str) -> bool:
    """
    Whether a phrase has enough in it to be asked, and is not a whole story.
    """
    if may_be_unspaced(text) and _HAN_OR_KANA.search(text):
        return len(text) >= _FEWEST_NATIVE_CHARACTERS
    if _TIMES.search(text):
        return False
    text = _PLACEHOLDER.sub("", text)
    if text.casefold() in _PRONOUNS or _OF_NOTHING_NAMED.fullmatch(text):
        return False
    return bool(_LETTERS.search(text)) and len(text.split()) <= _MOST_WORDS_OF_FRAGMENT
