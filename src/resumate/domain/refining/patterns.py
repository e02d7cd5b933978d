"""
How people word what they ask of a whole letter or a part of it, in English and German.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.lexicon.languages import LETTER_LANGUAGES, name_of
from resumate.domain.patterns import regex
from resumate.domain.refining.parts import ANY_PART

_I = re.IGNORECASE
POLITE = regex(
    r"^(?:(?:can|could|would|will) you|(?:can|could) (?:i|we) have|let's|"
    r"(?:you|we) (?:should|could|can|might)|"
    r"(?:i(?:'d| would) (?:like|love|prefer)|i want|i need)(?: you)? to"
    r"(?! (?:learn|work|join|come|sound|be|get into|pick up)\b)|"
    r"(?:maybe|perhaps|actually|hey|hi|so|well|hmm|never mind|sorry)|"
    r"please|kindly|now|ok(?:ay)?|and|also|then|but|just|"
    r"kannst du|könntest du|können sie|könnten sie|könnte man|kann man|würdest du|"
    r"(?:ich möchte|ich will|ich hätte gerne?),? dass (?:du|sie)|"
    r"vielleicht|eigentlich|bitte|jetzt|und|auch|dann|aber)\b[\s,]*"
    r"|[\s,]*(?<!\bthe )(?<!\ba )\b(?:thanks|thank you|danke)"
    r"(?: (?:(?:so|very) much|schön|sehr))?[.!]*$|[\s,]*\b(?:please|bitte)\b"
    r"|[\s,]+(?:add|mention|include|write) (?:that|this|it)(?: too| as well)?[.!]*$",
    _I,
)
GERMAN = regex(
    r"\b(?:bitte|nicht|und|der|die|das|den|dem|mehr|schreib\w*|erwähn\w*|lass|lasse|"
    r"ich|satz|etwas|ohne|ein|eine|einen|auf|streich\w*|entfern\w*|ersetz\w*|mach(?:e|en|t|st)?|"
    r"unterschreib\w*|kürzer|länger|förmlich\w*|wärmer|herzlich\w*|rückgängig|weg|zurück|nimm|nenn\w*|"
    r"ergänz\w*|anderer|andere|anderen|einleitung|einstieg|anfang|übersetz\w*|"
    r"kürz\w*|persönlich\w*|deutsch|englisch|formell\w*|ausführlich\w*)\b",
    _I,
)
ENGLISH = regex(
    r"\b(?:the|it|make|more|please|in|to|my|not|mention|sentence|add|drop|remove|you|"
    r"your|shorter|longer|warmer|formal|undo|about|another|i|i'm|get|forgot|start|use|"
    r"sign|change|dear|don't|give|what|which|why|this|that|sound|less|from|and)\b",
    _I,
)
SEVERAL = regex(
    r"\s*(?:,|;|\.\s)?\s+(?:and|und|but|aber|then|dann)\s+"
    r"|\s*[,;.]\s+(?=(?:mention|drop|add|remove|leave|include|start|make|erwähn\w*|lass|streich\w*|"
    r"nimm|mach\w*|fang)\b)",
    _I,
)

LANGUAGES = {
    code: rf"{name_of(code)}|{name_of(code, german=True)}\w*".lower()
    for code in (*LETTER_LANGUAGES, "it", "nl", "pl", "pt")
}
"""Those that are asked for; not all can be had."""
INTO = regex(
    r"^(?:(?:write|translate|put|switch|move|change|make|do|give|have|get|rewrite|"
    r"schreib\w*|übersetz\w*|mach\w*|verfass\w*|wechs\w*|formulier\w*)\b.{0,30}?\b"
    r"|it\s+|das ganze\s+|den brief\s+)?"
    r"(?:in(?:to)?|to|auf|ins?|nach)\s+(?P<language>\w+)(?: language| instead)?"
    r"(?: übersetzen)?[.!]*$"
    r"|^(?:an? |the |eine )?(?P<version>\w+) (?:version|translation|fassung|übersetzung)"
    r"[.!]*$",
    _I,
)
REWORD = regex(
    r"^(?:replace|change|rewrite|rephrase|reword|redo|improve|ersetz\w*|änder\w*|"
    r"formulier\w*|schreib\w*|tausch\w*|verbesser\w*)\s+"
    rf"{ANY_PART}"
    r"(?:\s*(?:anders|um|neu|aus|differently|otherwise)\b)?"
    r"(?:\s*(?:(?:with|by|as|to say|to|durch|mit|zu)\b|in\s*(?=[:\"“„«])|(?=[:\"“„«]))"
    r"\s*:?\s*(?P<text>\S.*))?",
    _I | re.DOTALL,
)
OTHERWISE = regex(
    r"\b(?:in other words|reword|rephrase|worded|clumsy|awkward|odd|umformulieren|"
    r"anders (?:formulieren|sagen|schreiben)|holprig|komisch)\b",
    _I,
)
SPOKEN = regex(
    r"\b(?:speak\w*|fluent\w*|level|skills?|conversation\w*|sprech\w*|fließend\w*|"
    r"kenntniss\w*|experience|erfahrung\w*)\b",
    _I,
)
"""Then a language is one that the person has."""
DISLIKED = regex(
    rf"^(?:i (?:don't|do not) like )?{ANY_PART}"
    r"\s*(?:is|sounds|reads|feels|seems|ist|klingt|gefällt|liest)?\b.{0,60}$",
    _I,
)
REMOVE = regex(
    r"\b(?:remove|delete|take out|get rid of|cut out|scrap|can go|"
    r"streichen|löschen|weglassen|rausnehmen|entfernen|not needed|unnecessary|"
    r"überflüssig)\b"
    rf"|^(?:drop|cut|omit|leave out|lösch\w*|entfern\w*|streich\w*|lass\w*|nimm)\s+"
    rf"{ANY_PART}(?:\s+(?:(?:of|in|from|aus|von)\s+)?{ANY_PART})?"
    r"(?:\s+(?:weg|raus|heraus|out|aus|altogether|entirely|completely|ganz))*[.!]*$"
    rf"|^{ANY_PART}"
    r"\s+(?:(?:should|must|has to) go|(?:(?:kann|soll|muss) )?(?:weg|raus))[.!]*$",
    _I,
)
UNDO = regex(
    r"^(?:undo|revert|annule\w*|deshac\w*|deshaz|cancel|discard|go back|take (?:that|it) back|zurück\b|put it back)"
    r"|\brückgängig\b|\bänderung\w* zurück|\b(?:that's|is|was|ist|war) (?:worse|schlechter)\b|"
    r"\bundo (?:that|this|it)\b"
    r"|\b(?:previous|old|older|last|earlier|original|vorige\w*|vorherige\w*|alte\w*|"
    r"letzte\w*|frühere\w*|ursprüngliche\w*) (?:version|one|draft|letter|fassung)\b"
    r"|\b(?:version before|fassung davor)\b"
    r"|\b(?:as|like|how|so|wie) (?:it was|es war|vorher|zuvor)\b",
    _I,
)
VERSION = regex(
    r"\b(?:(?:very )?first|original|initial|allererste\w*|erste\w*|ursprüngliche\w*) (?:version|draft|fassung|entwurf)\b"
    r"|^(?:go |get )?(?:back to|return to|restore|take|use|zurück (?:auf|zu[mr]?)|nimm|stell\w*) (?:the |die )?(?:version|fassung) (?P<number>\d{1,4})\b",
    _I,
)
"""Which version is meant: the first, or one by its number."""
_BEGINNING = (
    r"(?:opening|opener|beginning|start|intro(?:duction)?|first (?:sentence|paragraph|"
    r"line)|hook|einstieg|anfang|beginn|eröffnung|einleitung|"
    r"erste\w* (?:satz|absatz))"
)
OPENING = regex(
    r"\b(?:another|different|new|better|other|fresh|change|rewrite|rephrase|redo|replace|"
    r"stronger|catchier|improve|"
    r"andere\w*|neue\w*|besser\w*|änder\w*|ersetz\w*|überarbeit\w*|formulier\w*)\b"
    rf".{{0,20}}\b{_BEGINNING}\b"
    r"|\b(?:open|begin|start|fang\w*|beginn\w*)\b.{0,25}\b(?:differently|otherwise|"
    r"anders)\b"
    r"|^(?:don't|do not) (?:start|begin|open|lead) with\b"
    r"|^(?:fang\w*|beginn\w*|starte\w*) (?:lieber |besser )*nicht mit\b"
    rf"|^(?:the |der |die |das )?{_BEGINNING}\b.{{0,15}}\b(?:is|sounds|feels|reads|ist|"
    r"klingt|gefällt|wirkt)\b"
    rf"|\b(?:(?:don't|do not|not|n't) (?:really )?(?:like|love|happy with|keen on)|hate|"
    r"dislike|mag)\b"
    rf".{{0,15}}\b(?:{_BEGINNING}|how it (?:starts|begins|opens))\b",
    _I,
)
GAPS = regex(
    r"\bwhat (?:am i missing|do i (?:lack|miss))\b"
    r"|\bdo i (?:actually |really )?(?:not|n't) (?:have|meet|fulfil\w*|show)\b"
    r"|\berfülle ich\b.{0,30}\bnicht\b|\blücken\b"
    r"|^(?:so )?what(?:'s| is| are)?(?: still| else)? (?:missing|the gaps|my gaps)\b"
    r"|^what (?:do|don't) (?:i|we) (?:lack|not have|have|meet)\b"
    r"|\bwhich (?:requirements|of the requirements|ones)\b.{0,20}"
    r"\b(?:miss\w*|lack|not|n't)\b"
    r"|\bwhere do i fall short\b"
    r"|^(?:was|welche (?:anforderungen|kenntnisse)) fehl(?:t|en)\b(?: (?:mir|noch|denn|"
    r"eigentlich|da|darin|(?:im|in (?:dem|meinem)) (?:brief|anschreiben)))*$"
    r"|^welche anforderungen\b.{0,20}\bnicht\b",
    _I,
)
MOTIVE = regex(
    r"\bwhat (?:draws|attracts|interests|appeals to) me\b|\bwas mich\b.{0,40}\b(?:reizt|anzieht|interessiert|lockt)\b"
    r"|\bwhy (?:i|i'd|i would)\b.{0,15}\b(?:want|like|love|apply|applied|chose|choose|"
    r"work|join|interested)\b"
    r"|\b(?:my|a) (?:motivation|reasons?)\b"
    r"|\bwhy (?:this|the|your|that|them) (?:company|firm|job|role|team|school|hospital)"
    r"|\b(?:company|firm|employer|their|organi[sz]ation)(?:'s|’s|s)?\b.{0,5}"
    r"\b(?:mission|values|culture|vision)\b"
    r"|\bwarum ich\b.{0,40}\b(?:will|möchte|bewerbe|interessiere)\b"
    r"|\b(?:meine motivation|warum (?:diese|dieses|die|das) (?:firma|unternehmen|stelle))",
    _I,
)
REASONED = regex(
    r"^(?:(?:please )?(?:say|write|add|mention|schreib\w*|bitte)[:,]? )?"
    r"(?P<text>(?:I (?:want|wish|would (?:like|love)|['’]d (?:like|love)|am (?:drawn|keen|applying)|hope|love|care)|I['’](?:d|m) \w+|"
    r"ich (?:möchte|will|würde|bewerbe|interessiere)|mich (?:reizt|interessiert|begeistert))\b.{3,}?,?\s(?:because|since|weil|da|denn)\b.{8,})$",
    _I | re.DOTALL,
)
"""A sentence that says why one wants something."""
_HOUSE = r"(?:company|firm|employer|organi[sz]ation|charity|trust|school|hospital|clinic|agency|council|authority|business)"
BEYOND = {
    "no_posting": regex(
        rf"\b{_HOUSE}(?:['’]s)?(?: name)? (?:is(?! (?:great|good|known|famous|well))|should be|was read)\b"
        rf"|\b{_HOUSE} is (?:really |actually )?called\b"
        r"|\b(?:wrong|other|different) (?:company|firm|employer|job title|title of the (?:job|post))\b"
        r"|\b(?:the|this) (?:job|position|role|post)(?: title)? (?:is|is called|should be)\b"
        r"|\bjob title\b.{0,24}\b(?:is|wrong|should)\b"
        r"|\b(?:die firma|das unternehmen|der arbeitgeber|der betrieb|die schule|die klinik|das krankenhaus|der verein|der träger|die stiftung|die behörde) (?:heißt|ist (?:falsch|nicht)|wurde)\b"
        r"|\b(?:die stelle|der (?:job|stellen)titel|die stellenbezeichnung) (?:heißt|ist|lautet)\b"
        r"|\bfalsche\w* (?:firma|unternehmen|arbeitgeber|stelle|stellenbezeichnung)\b",
        _I,
    ),
    "no_variant": regex(
        r"\b(?:british|american|australian|canadian|irish|(?:us|uk)(?=[- ](?:spell|engl)))"
        r"[- ](?:\w+ )?(?:spelling\w*|english|orthography)"
        r"|\b(?:spelling|english)\b.{0,12}\b(?:british|american|us|uk)\b"
        r"|\b(?:britisch|amerikanisch|schweizer|österreichisch)\w* "
        r"(?:englisch\w*|deutsch\w*|hochdeutsch\w*|(?:recht)?schreib(?:ung|weise)\w*)\b",
        _I,
    ),
    "no_grammar": regex(
        r"\b(?:grammar|grammatical\w*|spelling|typos?|proofread\w*|punctuation|"
        r"grammatik\w*|rechtschreib\w*|tippfehler|korrektur ?les\w*|zeichensetzung)\b",
        _I,
    ),
    "no_form": regex(
        r"\b(?:duz\w*|siez\w*|per (?:du|sie)|(?:du|sie)-form)\b"
        r"|\b(?:du|sie)\b.{0,12}\b(?:statt|anstatt|anstelle von|durch|zu)\b.{0,3}\b(?:du|sie)\b",
        _I,
    ),
    "no_bullets": regex(
        r"\b(?:bullet(?:s|ed)?(?: ?points?| ?list)?|(?:as|in) a (?:list|table)|"
        r"aufzählung\w*|spiegelstrich\w*|stichpunkt\w*|tabell\w*)\b",
        _I,
    ),
}
"""What no rule does, by the reply that says what can be asked instead."""
