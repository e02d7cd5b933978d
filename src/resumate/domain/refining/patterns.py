"""
How people word what they ask for, in English and German.
"""

import re

from resumate.domain.letter import Tone

_I = re.IGNORECASE
POLITE = re.compile(
    r"^(?:(?:can|could|would|will) you|please|kindly|now|ok(?:ay)?|and|also|then|but|"
    r"kannst du|könntest du|können sie|könnten sie|bitte|jetzt|und|auch|dann)\b[\s,]*"
    r"|[\s,]*\b(?:thanks|thank you|danke)[.!]*$|[\s,]*\b(?:please|bitte)\b",
    _I,
)
GERMAN = re.compile(
    r"\b(?:bitte|nicht|und|der|die|das|den|dem|mehr|schreib\w*|erwähn\w*|lass|lasse|"
    r"ich|satz|etwas|ohne|ein|eine|einen|auf|streich\w*|entfern\w*|ersetz\w*|mach\w*|"
    r"kürzer|länger|förmlich\w*|wärmer|herzlich\w*|rückgängig|weg|zurück|nimm|nenn\w*|"
    r"ergänz\w*|anderer|andere|anderen|einleitung|einstieg|anfang|übersetz\w*|"
    r"kürz\w*|persönlich\w*|deutsch|englisch|formell\w*|ausführlich\w*)\b",
    _I,
)
SEVERAL = re.compile(r"\s*(?:,|;|\.\s)?\s+(?:and|und|but|aber|then|dann)\s+", _I)

LANGUAGES = {
    "en": r"english|englisch\w*",
    "de": r"german|deutsch\w*",
    "fr": r"french|französisch\w*",
    "es": r"spanish|spanisch\w*",
    "it": r"italian|italienisch\w*",
    "nl": r"dutch|niederländisch\w*",
    "pl": r"polish|polnisch\w*",
    "pt": r"portuguese|portugiesisch\w*",
}
INTO = re.compile(
    r"^(?:(?:write|translate|put|switch|move|change|make|do|give|have|rewrite|schreib\w*|"
    r"übersetz\w*|mach\w*|verfass\w*|wechs\w*|formulier\w*)\b.{0,30}?\b)?"
    r"(?:in(?:to)?|to|auf|ins?|nach)\s+(?P<language>\w+)(?: language)?(?: übersetzen)?"
    r"[.!]*$",
    _I,
)
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "last": -1,
    "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6,
    "siebte": 7, "achte": 8, "neunte": 9, "zehnte": 10, "letzte": -1,
}  # fmt: skip
SENTENCE = (
    r"(?:the |den |dem )?(?:(?P<ordinal>"
    + "|".join(ORDINALS)
    + r")[nrms]? (?:sentence|satz)|(?:sentence|satz)\s*(?:number|nummer|nr\.?|no\.?)?"
    r"\s*#?(?P<number>\d{1,3}))"
)
REWORD = re.compile(
    r"^(?:replace|change|rewrite|rephrase|reword|redo|ersetz\w*|änder\w*|"
    r"formulier\w*|schreib\w*|tausch\w*)\s+"
    + SENTENCE
    + r"(?:\s*(?:anders|um|neu|aus|differently|otherwise)\b)?"
    r"(?:\s*(?:with|by|to|to say|durch|mit|in|zu)?\s*:?\s*(?P<text>\S.*))?$",
    _I | re.DOTALL,
)
REMOVE = re.compile(
    r"^(?:remove|delete|drop|cut|omit|leave out|take out|lösch\w*|entfern\w*|"
    r"streich\w*|lass\w*|nimm)\s+"
    + SENTENCE
    + r"(?:\s+(?:weg|raus|heraus|out|aus))?[.!]*$",
    _I,
)
UNDO = re.compile(
    r"^(?:undo|revert|go back|take (?:that|it) back|(?:mach\w* (?:das|es) )?rückgängig"
    r"|zurück\b)",
    _I,
)
OPENING = re.compile(
    r"\b(?:another|different|new|better|other|fresh|change|rewrite|replace|stronger|"
    r"andere\w*|neue\w*|besser\w*|änder\w*|ersetz\w*)\b.{0,20}\b(?:opening|beginning|"
    r"start|intro(?:duction)?|first (?:sentence|paragraph|line)|einstieg|anfang|beginn|"
    r"eröffnung|einleitung|erste[nr] (?:satz|absatz))\b"
    r"|\b(?:open|begin|start|fang\w*|beginn\w*)\b.{0,25}\b(?:differently|otherwise|"
    r"anders)\b",
    _I,
)
LEARN = re.compile(
    r"^(?:(?:say|add|mention|write|tell them|state)\s+(?:that\s+)?)?i(?:'d|'m|"
    r" would| am| want| wish| will)?"
    r"(?: (?:like|love|keen|eager|willing|happy|wish|want|glad))?"
    r"(?: (?:to|on))? learn(?:ing)?(?: about)? (?P<topic>.+)$"
    r"|^(?:(?:sag\w*|schreib\w*|erwähn\w*|ergänz\w*),? dass )?ich (?P<thema>.+?) "
    r"(?:gerne? )?(?:lernen|erlernen) (?:möchte|will|würde)\.?$"
    r"|^ich (?:möchte|will|würde) (?:gerne? )?(?P<sache>.+?) (?:lernen|erlernen)\.?$",
    _I,
)
CLAIM = re.compile(
    r"^(?:yes,?\s+|ja,?\s+)?(?:(?:say|write) (?:that )?)?(?P<text>"
    r"(?:i|ich)(?:'ve|'m)?\s+"
    r"(?!want|would|wish|like|don't|do not|möchte|will|würde|finde|think|find|need)"
    r"\S.*)$",
    _I | re.DOTALL,
)
DROP = re.compile(
    r"^(?:(?:please )?(?:don't|don’t|dont|do not|never) (?:mention|talk about|say|name|"
    r"include|write about|bring up|speak of)|drop|remove|delete|leave out|omit|skip|"
    r"without|take out|cut out|cut(?! (?:it|this|the letter|down)\b)|"
    r"stop mentioning|no mention of|"
    r"streich\w*|entfern\w*|lösch\w*|ohne|kein wort (?:über|von))\s+(?P<topic>.+)$"
    r"|^(?:erwähn\w*|nenn\w*|schreib\w*)\s+(?P<thema>.+?)\s+nicht(?: mehr)?[.!]*$"
    r"|^(?:erwähn\w*|nenn\w*)\s+nicht\s+(?P<was>.+)$"
    r"|^(?:lass\w*|nimm)\s+(?P<sache>.+?)\s+(?:weg|raus|heraus|aus|draußen)[.!]*$"
    r"|^leave\s+(?P<thing>.+?)\s+out[.!]*$",
    _I,
)
MENTION = re.compile(
    r"^(?:mention|include|talk about|say (?:something |more )?about|bring up|highlight|"
    r"emphasi[sz]e|stress|name|add(?: something about| a sentence (?:on|about))?|"
    r"write (?:something )?about|focus on|"
    r"erwähn\w*|nenn\w*|betone\w*|ergänz\w*|"
    r"schreib\w* (?:etwas |was |mehr )?über|sag\w* (?:etwas |was )?(?:über|zu))\s+"
    r"(?P<topic>.+)$"
    r"|^(?:füg\w*)\s+(?P<thema>.+?)\s+(?:hinzu|ein|an)[.!]*$"
    r"|^geh\w*\s+auf\s+(?P<sache>.+?)\s+ein[.!]*$",
    _I,
)
LESS_FORMAL = re.compile(
    r"(?:less|not so|weniger|nicht so) (?:formal|stiff|förmlich|formell|steif)", _I
)
TONES = (
    (
        Tone.WARM,
        (
            r"warm|friendl|personal\b|heartfelt|enthusias|herzlich|freundlich|wärmer|"
            r"persönlicher"
        ),
    ),
    (Tone.FORMAL, r"formal|formell|förmlich|professional|serious|official|seriös"),
    (Tone.PLAIN, r"\bplain|simpler|neutral|matter[- ]of|sachlich|nüchtern|schlicht"),
)
SHORTER = re.compile(
    r"\b(?:short(?:er|en)?|briefer|brief|concise|tighten|trim|too long|condense|"
    r"cut (?:it )?down|fewer words|less text|kürz\w*|knapper|zu lang|gekürzt|"
    r"straff\w*)\b",
    _I,
)
LONGER = re.compile(
    r"\b(?:longer|more detail\w*|lengthen|expand|elaborate|too short|say more|"
    r"länger|ausführlich\w*|zu kurz|mehr (?:details|einzelheiten|inhalt))\b",
    _I,
)
ABOUT = re.compile(
    r"^(?:(?:something|etwas|noch|also|auch) )+"
    r"|^(?:(?:the )?(?:part|sentence|bit|paragraph|section|satz|teil) "
    r"(?:about|on|with|über|zu|mit) "
    r"|that i (?:have |know |can |use |used )?|dass ich |the |my |our |"
    r"any(?:thing)? (?:about )?|das |die |der |den |meine?n?r? |alles (?:über|zu) )+"
    r"|^(?:experience|knowledge|skills?|work|erfahrung(?:en)?|kenntnisse?)\s+"
    r"(?:with|in|of|on|as|mit|von|als)\s+",
    _I,
)
