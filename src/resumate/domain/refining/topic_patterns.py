"""
How people word what is to be told or left out, in English and German.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.patterns import regex

_I = re.IGNORECASE
TELL = (
    r"(?:say|add|mention|write|tell them|state|include|put(?: in)?|note|explain|"
    r"point out|let them know|emphasi[sz]e|stress)"
)
_SAG = (
    r"(?:sag\w*|schreib\w*(?: (?:rein|noch|auch|dazu))*|erwähn\w*|ergänz\w*|füg\w*(?: noch)? hinzu|"
    r"erklär\w*|beton\w*)"
)
LEAD = regex(
    r"^(?:rather )?(?:start|begin|open|lead)(?: (?:it|the letter))? with (?P<topic>.+?)"
    r"(?: instead| first| then)?$"
    r"|^(?:put|tell|say|bring|move|mention) (?P<object>.+?) "
    r"(?:first|to the (?:top|front|beginning|start)|at the (?:top|front|beginning|start)|"
    r"up front)$"
    r"|^(?:fang\w*|beginn\w*|starte\w*)(?: den brief)? (?:lieber |besser )*mit "
    r"(?P<thema>.+?)(?: an)?$"
    r"|^(?:nenn\w*|bring\w*|stell\w*|schreib\w*|zieh\w*) (?P<sache>.+?) "
    r"(?:zuerst|als erstes|(?:ganz )?nach (?:vorne?|oben)|an den anfang)$",
    _I,
)
FOCUS = regex(
    r"^(?:(?:focus|concentrate|put the (?:focus|emphasis))(?: (?:more|rather))? on|(?:start|begin|open|lead) with) (?P<topic>.+?),? "
    r"(?:instead of|rather than|(?:and )?(?:less on|not on|not)) (?:on )?(?P<less>.+)$"
    r"|^(?:fang\w*|beginn\w*)(?: (?:lieber|besser|eher))* mit (?P<anfang>.+?) (?:statt|anstatt|anstelle von|und nicht)(?: mit)? (?P<nicht>.+?)(?: an)?$"
    r"|^(?:konzentrier\w*(?: dich| sich)?|(?:leg\w*|setz\w*) den (?:schwerpunkt|fokus)|geh\w*)(?: (?:mehr|lieber|eher))* "
    r"auf (?P<thema>.+?),? (?:statt|anstatt|anstelle von|(?:und )?(?:weniger|nicht) auf) (?:auf )?(?P<weniger>.+)$",
    _I,
)
TOLD = regex(rf"^(?:(?:{TELL}|{_SAG})\b.{{0,20}}\b(?:that|dass?|my|mein\w*)\b)", _I)
"""What is told after a verb that asks to tell it: "say that I ..."."""
INSTEAD = regex(
    r"(?P<topic>.+?),? (?:instead of|rather than|in place of|statt|anstatt|anstelle von) (?P<less>.+)",
    _I,
)
"""What is wanted, and what is to go for it."""
NO_LEAD = regex(
    r"^(?:(?:my|the|an?|meine\w*|de[nmr]|die|ein\w*|something|etwas|anything) )*"
    r"(?:(?:about|über|another|other|different|better|stronger|catchier|new|else|own|"
    r"andere\w*|neue\w*|besser\w*|stärkere\w*|my|meine\w*) )*"
    r"(?:else|anders|anderem|experience|achievements?|strengths?|background|hook|joke|"
    r"question|story|sentence|line|opening|opener|bang|erfahrung\w*|erfolge\w*|stärken?|"
    r"satz|einstieg|frage|witz|geschichte|others?|one)\b",
    _I,
)
"""What is no topic of its own: then the letter is to begin otherwise."""
LEARN = regex(
    rf"^(?:{TELL}\s+(?:that\s+)?)?i(?:'d|'m|’d|’m|m|d| would| am| want| wish| will)?"
    r"(?: (?:like|love|keen|eager|willing|happy|ready|wish|want|glad))?"
    r"(?: (?:to|on))? (?:learn(?:ing)?(?: about| more about)?|pick(?:ing)? up|"
    r"get(?:ting)? into|train(?:ing)? in|become familiar with|"
    r"familiari[sz]e myself with) (?P<topic>.+)$"
    rf"|^(?:{TELL}\s+(?:that\s+)?)?i(?:'ve|’ve| have)? "
    r"(?:don't|do not|haven't|have not|never) (?:have|know|"
    r"used?|worked with|done) (?P<lack>.+?)(?: yet)?,? (?:but|and) .*"
    r"\b(?:learn|pick it up)\b.*$"
    r"|^mit (?P<fremd>.+?) (?:kenne ich mich (?:noch )?nicht aus|"
    r"habe ich (?:noch )?nicht gearbeitet)\b.*\blernen\b.*$"
    r"|^(?:.{0,30}\bdass? )?ich (?P<thema>.+?) "
    r"(?:gerne? )?(?:lernen|erlernen) (?:möchte|will|würde|werde)\.?$"
    r"|^(?:.{0,30}\bdass? )?ich mich (?:gerne? )?in (?P<gebiet>.+?) (?:gerne? )?"
    r"(?:einarbeiten|einlernen) (?:möchte|will|würde|werde)\.?$"
    r"|^ich (?:möchte|will|würde) (?:gerne? )?(?P<sache>.+?) (?:lernen|erlernen)\.?$"
    r"|^ich (?:möchte|will|würde) mich (?:gerne? )?in (?P<ding>.+?) einarbeiten\.?$",
    _I,
)
CLAIM = regex(
    rf"^(?:yes,?\s+|ja,?\s+)?(?:(?:{TELL}|{_SAG}):? (?:that )?)?(?P<text>"
    r"(?:i|ich|my|mein\w*)(?:'ve|'m|’ve|’m)?\s+"
    r"(?!want\b|would|wish|like\b|don't|do not|möchte|will\b|würde|finde|think|find|"
    r"need\b|liked|hate|prefer|mag\b|sound|come across|feel|found|mean\b|brauche?\b|"
    r"komme?\b|klinge|wirke)"
    r"\S.*)$",
    _I | re.DOTALL,
)
OVER = regex(
    r"^(?:I|my|ich|mein\w*)\b(?!.{0,12}\b(?:want|need|like|möchte|will|brauche|mag)\b)",
    _I,
)
"""How one begins to tell of oneself, and not of what the letter is to say."""
BUT_NOT = regex(r"^(?:not|nicht) (?P<topic>\S.*)$", _I)
"""What is not meant, beside what is: "Rust, not Python"."""
NO_SENTENCE = regex(
    r"^(?:my|mein\w*)\b(?!.*\b(?:is|are|was|were|has|have|includes?|ist|sind|war|"
    r"waren|hat|haben|beträgt|liegt)\b)",
    _I,
)
"""Something of mine, and no statement: "my salary expectation"."""
REPORTED = regex(
    rf"^{_SAG}(?: ihnen)?,? dass (?P<subject>ich|mein\w* \S+) (?P<rest>.+)$", _I
)
DROP = regex(
    r"^(?:(?:please )?(?:don't|don’t|dont|do not|never) (?:mention|talk about|say|name|"
    r"include|write about|bring up|speak of|want|need|use)|drop|remove|delete|leave out|"
    r"omit|skip|without|take out|take away|cut out|get rid of|scrap|"
    r"cut(?! (?:it|this|the letter|down)\b)|"
    r"(?:there is |there's )?no need (?:to (?:mention|talk about|name|include)|for)|"
    r"i (?:don't|do not|wouldn't) (?:want|like|need)(?: to (?:mention|talk about|see))?|"
    r"stop mentioning|no mention of|nothing about|less (?:about|on|of)|"
    r"enlèves?|enlevez|supprime[rsz]?|quita|elimina|"
    r"streich\w*|entfern\w*|lösch\w*|ohne|kein wort (?:über|von)|"
    r"nichts (?:über|von|zu)|weniger (?:über|von|zu))\s+(?P<topic>.+)$"
    r"|^(?P<object>.+?) (?:can go|should go|is not (?:needed|relevant|important)|"
    r"isn't (?:needed|relevant|important)|is irrelevant|"
    r"(?:should not|shouldn't|must not|need not|needn't|doesn't need to) be "
    r"(?:mentioned|there|in (?:there|it))|"
    r"(?:is|are) not to be mentioned)[.!]*$"
    r"|^(?:erwähn\w*|nenn\w*|schreib\w*)\s+(?P<thema>.+?)\s+nicht(?: mehr)?[.!]*$"
    r"|^(?:erwähn\w*|nenn\w*)\s+nicht\s+(?P<was>.+)$"
    r"|^(?:lass\w*|nimm)\s+(?P<sache>.+?)\s+(?:weg|raus|heraus|aus|draußen)[.!]*$"
    r"|^(?P<ding>.+?) (?:(?:soll|sollte|darf|muss|braucht|kann|könnte) "
    r"(?:nicht|gar nicht|weg|raus)"
    r"(?: (?:vorkommen|rein|drin stehen|erwähnt werden|drinstehen|hinein))?|"
    r"(?:kannst du|können sie|bitte)(?: ruhig)? (?:streichen|weglassen|löschen|"
    r"entfernen|rausnehmen|raus|weg)|"
    r"(?:streichen|weglassen|rausnehmen|rauslassen|herausnehmen|"
    r"(?:nicht|nicht mehr) erwähnen)|raus|weg|"
    r"(?:brauchst du|brauche ich|brauchen wir) nicht|ist (?:nicht wichtig|unwichtig|"
    r"unnötig|nicht relevant|überflüssig))[.!]*$"
    r"|^leave\s+(?P<thing>.+?)\s+out[.!]*$",
    _I,
)
MENTION = regex(
    r"^(?:mention|include|talk about|say (?:something |more )?(?:about|on)|bring up|bring in|"
    r"highlight|emphasi[sz]e|stress|name|play up|point to|show(?: off)?|"
    r"add(?: something about| a sentence (?:on|about)| in)?|"
    r"(?:put|work|fit|squeeze|weave|build) in(?: something (?:about|on))?|"
    r"write (?:something |more )?about|focus (?:more )?on|more (?:about|on|of)|"
    r"(?:something|a (?:word|sentence|line)) (?:about|on)|"
    r"tell (?:them )?(?:something |more )?(?:about|of)|"
    r"you (?:forgot|missed|left out|omitted|skipped)(?: to mention)?|"
    r"(?:i )?(?:want|miss)(?: to (?:mention|see|include)|(?! to\b))|"
    r"(?:why|how come) (?:is|was|do|did|does|isn't|don't|didn't).{0,25}?"
    r"(?:nothing|no mention|not|n't|no word) (?:about|of|on|mention)|"
    r"why (?:isn't|isn’t|don't you mention|no)|"
    r"mentionne[rsz]?|ajoute[rsz]?|menciona|añade|"
    r"erwähn\w*|nenn\w*|beton\w*|ergänz\w*|heb\w*|"
    r"schreib\w* (?:etwas |was |noch )*(?:mehr )?(?:über|zu)|"
    r"sag\w* (?:etwas |was )?(?:über|zu)|(?:etwas|noch|was|mehr) (?:über|zu)|"
    r"(?:da |mir |es |noch )*fehlt(?: (?:mir|noch|da))*|"
    r"warum (?:steht|ist|kommt|sagt)\b.{0,20}?\b(?:nichts|kein wort|nicht) "
    r"(?:über|zu|von)|warum (?:fehlt|erwähnst du|kommt))\s+"
    r"(?P<topic>.+?)(?:\s+(?:hervor|nicht))?$"
    r"|^(?:put|work|fit|squeeze|weave|build|bring)\s+(?P<object>.+?)\s+in"
    r"(?: (?:there|somewhere|too|it|the letter))*[.!]*$"
    r"|^(?:warum|wieso|weshalb) (?:steht|stehen|ist|sind|kommt|kommen|wird|werden) (?P<abwesend>.+?) (?:nicht|nirgends)"
    r"(?: (?:mit |denn )*(?:drin|darin|da|dort|vor|erwähnt|genannt|(?:im|in dem|in meinem) (?:brief|anschreiben|text)))+$"
    r"|^make sure (?:that )?(?:you mention |to mention |to include )?(?P<thing>.+?)"
    r"(?: (?:is|are|gets?) (?:in (?:there|it)|mentioned|included|there|named))?[.!]*$"
    r"|^(?:why|how come) (?:is|are|was) (?P<unsaid>.+?) (?:not|missing|left out|absent)"
    r"(?: (?:in )?(?:there|it|mentioned|included|the letter))*[.!]*$"
    r"|^(?P<absent>.+?) (?:is|are) missing[.!]*$"
    r"|^(?P<gone>.+?) (?:(?:should|must|has to|needs to) be "
    r"(?:in (?:there|it)|mentioned|included|named)|(?:should|must) (?:appear|come up))[.!]*$"
    r"|^(?:füg\w*|bring\w*|bau\w*|nimm)\s+(?P<thema>.+?)\s+"
    r"(?:hinzu|ein|an|unter|rein|mit rein|auf)[.!]*$"
    r"|^(?P<ding>.+?) (?:(?:soll|sollte|muss|müsste) (?:noch |auch |da )*(?:rein|hinein|"
    r"vorkommen|erwähnt werden|drinstehen|drin stehen)|fehlt(?: (?:noch|mir|da))*|"
    r"(?:noch |auch )?(?:erwähnen|nennen|einbauen|hinzufügen|ergänzen|unterbringen|"
    r"betonen|hervorheben|aufnehmen))[.!]*$"
    r"|^geh\w*\s+auf\s+(?P<sache>.+?)\s+ein[.!]*$",
    _I,
)
NO_TOPIC = regex(
    r"(?:more )?(?:details?|text|words|work)$|.* (?:nicht|not|n't) (?:so|as|that|too) ",
    _I,
)
"""What is to be more of all, or less of something: "das Hotel nicht so oft"."""
_ABOVE = (
    r"(?:(?:full )?name|(?:(?:mobile|cell) )?(?:tele)?phone(?: number)?|mobile number|"
    r"(?:(?:home|street|postal|e-?mail) )?address|contact (?:details|data|info(?:rmation)?)|"
    r"date|subject(?: line)?|letterhead|telefon(?:nummer)?|handynummer|mobilnummer|adresse|"
    r"anschrift|e-?mail-?adresse|kontaktdaten|datum|betreff(?:zeile)?|briefkopf|absender)"
)
ABOVE = regex(
    rf"(?:(?:the|an?|my|today's|today’s|ein\w*|das heutige|den|die|das) )*{_ABOVE}"
    rf"(?:(?:,| and|, and| und) (?:(?:my|the|meine\w*) )*{_ABOVE})*"
    r"(?: (?:at|on) the top| oben)?",
    _I,
)
"""What stands above a letter and not in it: sender, date and subject."""
PART_ON = regex(
    r"^(?!(?:an?|one|any|some|each|every|another|next|ein\w*|noch ein\w*) \S+$)(?:the )?"
    r"(?P<topic>.+) (?:sentence|part|paragraph|line)$",
    _I,
)
"""A part of the letter, named by what it tells: "the waiting list sentence"."""
THIS_ONE = regex(
    r"(?:(?:this|that|last|the|dieser|diesen|letzten?) )*(?:sentence|paragraph|part|line|satz|absatz|teil|it"
    r"|this|that|ihn|das|es)(?: (?:again|wieder))?",
    _I,
)
"""What points at a part of the letter, and names nothing in it."""
ABOUT = regex(
    r"^(?:(?:something|etwas|noch|also|auch) )+"
    r"|^(?:the )?(?:part|sentence|bit|one|thing|line) where (?:i|it|you) "
    r"(?:says?|talks?|mentions?|speaks?|claims?|tells?)(?: (?:that|about|of))?\s+"
    r"|^(?:(?:the )?(?:part|sentence|bit|paragraph|section|satz|teil) "
    r"(?:about|on|with|über|zu|mit) "
    r"|that i (?:have |know |can |use |used |speak )?|dass ich |how i |the |my |our |"
    r"any(?:thing)? (?:about )?|everything (?:about|on)|something (?:about|on) |"
    r"das |die |der |den |dem |meine?n?r? |alles (?:über|zu) )+"
    r"|^(?:experience|knowledge|skills?|work|erfahrung(?:en)?|kenntnisse?)\s+"
    r"(?:with|in|of|on|as|mit|von|als)\s+",
    _I,
)
BEHIND = regex(
    r"\s+(?:at all|anywhere|any ?more|too|as well|again|somewhere|auch|mehr|more|there|"
    r"in there|(?:in|from) (?:the|my|this) letter|im brief|(?:a bit )?more|"
    r"mentioned|included|noch|darin|drin|(?:in|as) the \w+ (?:paragraph|sentence)|"
    r"im \w+ (?:absatz|satz))$"
    r"|(?<=\S)[ -](?:experience|work|role|job|position|project|award|skills?|"
    r"knowledge|background|erfahrung(?:en)?|kenntnisse?n?|arbeit|stelle|projekt|tätigkeit)$",
    _I,
)
"""What stands behind a topic and is none of it."""
ASIDE = regex(
    r"[,;:–-]+\s+(?:it|that|this|they|nobody|no one|we|i|because|since|as|which|weil|"
    r"denn|das|es|ist|da)\b.*$",
    _I,
)
"""Why it is wanted, which is none of the topic either."""
UNWANTED = regex(
    r"\b(?:not|n't|no|less|lose|leave|skip|without|rather not|drop|never|again|already|"
    r"enough|nobody|out|off|away|irrelevant|nicht|nichts|kein\w*|weniger|ohne|weg|raus|"
    r"nix|schon|unwichtig|egal|niemand\w*|streich\w*|lass\w*)\b",
    _I,
)
"""What is said with the name of something that is to go."""
LEARNING = regex(
    r"\b(?:learn\w*|pick\w* (?:it )?up|trained (?:in|on)|lernen|erlernen|einarbeiten|"
    r"einzuarbeiten)\b",
    _I,
)
"""Wherever it stands, with the name of a thing: one wants to learn it."""
