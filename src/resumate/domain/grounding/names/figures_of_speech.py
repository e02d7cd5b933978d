"""
Figures of speech, of which no word tells what was done.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.any_case import AnyCase

_ENGLISH = AnyCase(
    r"\b(?:(?:all )?(?:land|lands|landed|come|comes|came|cross|crosses|crossed|leave|leaves|left|go|goes|went|pass|passes|passed|reach|reaches|end up|ends up)(?: (?:on|onto|across|over|to|at|via))? (?:my|our) desks?"
    r"|(?:the )?(?:everyday|daily|usual|normal)? ?(?:stuff|fare|business|bread and butter|bread-and-butter) of my (?:desk|day|days|job|work|week)"
    r"|(?:my|the|our) (?:daily |everyday )?bread[- ]and[- ]butter(?: work)?"
    r"|(?:part|parts) of my (?:\w+ )?(?:routine|everyday work|working day|working week|daily business|day-to-day)"
    r"|hold[s]? no (?:terrors?|fears?) for me|(?:is|are) (?:nothing new|no mystery|old friends?|no stranger) to me"
    r"|(?:under|below) my belt|up my sleeves?|(?:at|in) my fingertips|(?:on|onto) my plate|like the back of my hand|day in,? day out|from the (?:ground|bottom) up|from (?:the )?scratch|in my blood"
    r"|(?:in|into) [\w'’ ]{2,30}['’]s? shoes|from desk to desk|learn(?:ed|t)? the ropes|behind the wheel|at the sharp end|first[- ]hand|to (?:the|a) (?:last )?penny"
    r"|(?:crossed|come|came|comes|passed) my (?:path|way)|all told)\b"
)
_GERMAN = AnyCase(
    r"\b(?:(?:geh\w*|lauf\w*|land\w*|komm\w*|wander\w*) (?:\w+ ){0,4}?(?:über|auf) meine[mn] (?:schreib)?tisch|(?:über|auf) meine[mn] (?:schreib)?tisch(?: (?:geht|gehen|gingen|gegangen|landet|landen|landeten|laufen|läuft|kommen))?"
    r"|(?:stamm(?:t|en|te|ten) )?aus meiner (?:feder|hand)(?: stamm(?:t|en|te|ten))?|tr(?:ägt|agen) meine handschrift|von der pike auf|aus dem effeff|in fleisch und blut(?: übergegangen)?|(?:mein|unser) täglich(?:es)? brot|aus erster hand|unter einen hut|ins boot (?:\w+ )?(?:hol\w*|geholt)|von grund auf|im schlaf|mit links|unter freiem himmel|bei wind und wetter|mit leib und seele|von klein auf|tag für tag|den rücken frei\w*"
    r"|(?:ist|sind) für mich (?:nichts neues|kein neuland|alltag|routine)|(?:gehör\w*|zähl\w*) (?:für mich )?zu(?:m| meinem) (?:\w+ )?(?:alltag|tagesgeschäft|handwerkszeug)|am (?:selben|gleichen) tisch|die andere seite des tisches)\b"
)
_A_HAND = AnyCase(
    r"\b(?P<lend>lend|lent|lending|lends|give|gave|giving) (?:[\w'’-]+ ){0,4}?(?P<hand>a hand)\b"
)
"""Only how one helped: whom, is told beside it."""


def mask_figures(claim: Claim) -> None:
    """
    Words that only say in a picture that something is one's work need no line; those
    of "lent a hand" still tell that one helped.
    """
    start, end = claim.clause.start, claim.clause.end
    figures = _GERMAN if claim.language == "de" else _ENGLISH
    spans = [figure.span() for figure in figures.finditer(claim.text, start, end)]
    for begin, stop in spans:
        claim.mask(begin, stop)
    for hand in _A_HAND.finditer(claim.text, start, end):
        spans += [hand.span("lend"), hand.span("hand")]
    for begin, stop in spans:
        claim.pictured |= {w.start for w in claim.words if begin <= w.start < stop}
