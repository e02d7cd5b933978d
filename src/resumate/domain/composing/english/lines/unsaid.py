"""
What people write into a resume and would not send in a letter: how a post ended, jokes
and excuses, questions, and where to look.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.patterns import regex

_OF_WORK = (
    r"(?:company|firm|business|shop|store|site|restaurant|pub|caf[eé]|branch|depot|plant|office|"
    r"factory|owners?|project|contract|funding|position|job|agency|lease)"
)
_ENDED = regex(
    r"^(?:I )?(?:left|quit|(?:had|have) to leave|leaving|let go)\b"
    r"(?: (?!(?:the|my|an?|all|no)\b)\w+| (?:the|my) (?:company|job|post|role|firm|business|trade|position)){0,3} (?:because|due to|owing to|as|when|after|since|to|for|"
    r"on good terms)\b|^(?:I )?(?:left|quit|let go)\b(?: \w+)?$|"
    rf"^(?:the |my )?(?:\w+ )?{_OF_WORK} (?:(?:has|was|were|had|is|been|then|later|sadly) ){{0,2}}(?:closed|shut|went (?:bust|under|into|bankrupt)|"
    r"sold(?! \w)|ended|finished|ceased|folded|ran out|retired|discontinued|liquidated|dissolved|not renewed|not extended)\b(?! (?:(?!(?:19|20)\d\d\b)\d|on time|early|under|within|ahead|with|by \d))|"
    r"^redundan|\b(?:made redundant|(?:due to|through|by|after|voluntary) redundanc(?:y|ies)|severance|laid off|let go(?! of)|(?:was|been|got) (?:dismissed|sacked|fired)|"
    r"reasons? for leaving|went bust|ceased trading|into administration|zero[- ]hours|furlough(?:ed)?)\b|"
    r"^closed (?:for|due|because|owing|during|when|while|in|on|until)\b|"
    rf"^(?:the |my |our )?(?:\w+ )?{_OF_WORK} (?:did not|didn['’]?t) (?:survive|reopen|make it)\b|"
    r"^(?:my |our )?(?:hours|shifts|pay|wages|team|staff) (?:(?:was|were|got) )?(?:cut|reduced)\b(?! (?:from|by))|"
    r"^(?:(?:a |an |on a )?(?:short |long )?(?:temp|temporary|casual|seasonal|fixed[- ]term|rolling|agency) (?:contract|job|position|basis|employment)"
    r"(?:$|,| over| for| through| until| till| which| then| \())",
    re.IGNORECASE,
)
"""How a post ended, or on what terms it was held."""
_TERMS = regex(
    r"^(?:(?:annual|yearly|one-year|two-year|renewable|rolling|short-term|casual|successive|back-to-back) )+(?:contracts?|appointments?)(?=$|[,;.(]| \()|"
    r"^(?:NQT|ECT|EYT|FY[12]|probation(?:ary)?|foundation|placement|gap) year\b|"
    r"^\d+/\d+(?:(?:,| and| or| &) \d+/\d+)* (?:\w+ )?(?:rotations?|rosters?|swings?|shifts?|shift pattern|schedules?|hitches)\b|"
    r"^(?:(?:maternity|paternity|parental|sick|sickness|sabbatical|study|annual) )?leave (?:replacement|cover)(?=$|[,;.(]| \()|"
    r"^(?:maternity|paternity|parental|sick(?:ness)?|sabbatical) (?:cover|replacement)(?=$|[,;.(]| \()|"
    r"^(?:(?:two|three|four|\d+) (?:weeks?|days?|nights?|months?) on\b|fifo\b|fly[- ]in[,/ ]+fly[- ]out\b)",
    re.IGNORECASE,
)
"""For how long, or with what load, one was employed: no work that was done."""
_BESIDE_STUDY = regex(
    r"^(?:I )?(?:worked|working|part[- ]time|job|shifts)(?: (?:this|here|there|job|work|part[- ]time))* "
    r"(?:whilst|while|alongside|during|to (?:fund|support|pay for)|around) (?:(?:my|a|at|in|full[- ]time) )*"
    r"(?:study|studying|studies|uni|university|college|school|sixth form|degree|a[- ]levels)\b|"
    r"\b(?:not|never|didn['’]?t|did not)(?: yet)? (?:finish|finished|completed?)(?= (?:because|due|as|yet)\b|[,;)]|$)|"
    r"^(?:I )?(?:started|began)\b[^;]*\b(?:papers?|units?|modules?|exams?|subjects?|credits?|classes) (?:done|passed|completed|finished|so far|to go|left)\b|"
    r"^(?:I )?dropped out\b|\bdropped out of (?:uni|college|school|the course|my|it)\b|"
    r"\b(?:but|then|and|later) (?:dropped|gave up|quit|left|stopped|failed)(?: (?:it|them|that|this)\b|$| (?:after|before|in|because|due)\b)|"
    r"^(?:also |I )*(?:started|began|enrolled)\b[^;]*, (?:left|stopped|quit|dropped|gave up|withdrew)\b|\bfailed (?:first|second|once|twice|the|it|at)\b",
    re.IGNORECASE,
)
"""That one only worked beside one's studies, or did not end them."""
_HARDLY = regex(
    r"\bnot (?:so|very|too) (?:good|well)\b|\ba (?:bit|little) (?:slower|rusty|weaker)\b|"
    r", (?:but )?not [a-z]+(?:ed|t|de|en|n) (?:them|it|any)\b|(?:^|, |; | but |\()(?:but )?not (?:(?:yet|so|that|too) )?(?:a lot|much|many|very|really|enough|often|yet)\b|"
    r"(?:, |\()(?:but )?only (?:for )?(?:a |an |one |two |once|twice|some|briefly|the basics)",
    re.IGNORECASE,
)
"""How little it was: a letter tells what there is."""
_HELD_AGAINST_ONE = regex(
    r"\bpoints? on (?:the |my )?licen[cs]e\b|^(?:driving )?(?:endorsements?|convictions?): ",
    re.IGNORECASE,
)
_ILLNESS = (
    r"(?:(?:my|the|an?|serious|long|major|minor|back|knee|hip|heart|shoulder|car|work) )*"
    r"(?:illness|surgery|operation|injur(?:y|ies)|accident|cancer|covid|long covid|stroke|burn-?out|breakdown|depression)\b"
)
_ONES_HEALTH = regex(
    r"^(?:I (?:have |am )?)?(?:now |since |well )*(?:(?:fully|completely|totally|now) (?:recovered|recuperated|healed|cured)"
    r"(?=$|[,;.]| and (?:now|fit|signed|back|cleared|ready|able|in)\b)|"
    rf"(?:(?:fully|completely|now) )*(?:recover(?:ed|ing)|recuperat(?:ed|ing)) (?:after|from) {_ILLNESS}|"
    r"signed off(?=$|[,;.]| (?:sick|work|as fit|fit|by (?:my|the|a) (?:doctor|GP|physio\w*))\b)|"
    r"(?:(?:fully|back|medically) )*(?:fit (?:for|to) work|fit again|passed fit))|"
    r"\b(?:because of|due to|owing to) (?:my |a )?(?:parental|maternity|paternity|sick|medical|family) leave\b",
    re.IGNORECASE,
)
"""How one is, after an illness: an employer is not told so unasked."""
_BODY = r"(?:back|knee|hip|heart|shoulder|hernia|spinal|spine|eye|foot|ankle|hand|wrist|elbow|neck|brain)"
_ABSENT = regex(
    r"^(?:I was |was |been )?(?:"
    r"(?:away|off|absent|out) (?:from |of )?work(?=$|[,;.:(]| (?:with|due|because|after|for|since|following|through)\b)|"
    r"off (?:sick|ill)\b|(?:on )?sick leave\b|"
    rf"time (?:off|out) (?:work )?(?:for|after|with|due to|because of|following) {_ILLNESS}|"
    r"signed off (?:with|for|due to) (?:stress|anxiety|depression|burn-?out|exhaustion|illness|injury|my \w+)\b|"
    r"hospital (?:treatment|stay)(?=$|[,;.]| (?:and|for|after)\b)|"
    rf"(?:my |an? )?{_BODY} (?:operation|surgery|replacement|injury|attack|bypass)(?=$|[,;.]| (?:and (?:recovery|rehab\w*|physio\w*|time)|with|at home)\b)|"
    r"had (?:an? |my )?(?:operation|surgery|chemo\w*|radiotherapy|stroke|cancer|accident|breakdown)\b)",
    re.IGNORECASE,
)
"""Why one did not work: "off work with a back operation"."""
_TO_COME = regex(
    r"\b(?:tests?|exams?|practical|theory|assessments?|interviews?|course|training|retake) (?:is |are )?(?:booked|planned|scheduled|arranged|pending|outstanding)\b"
    r"(?! (?:by|in) \w+s\b)|^(?:test|exam|course) (?:on|in) (?:[A-Z]|\d)",
    re.IGNORECASE,
)
"""What one has still to pass: "theory passed, practical booked for May"."""
_MISHAP = regex(
    r"^(?:an?|one|two|three|\d+) (?:(?:minor|small|at-fault|preventable|verbal|written) )*"
    r"(?:preventables?|accidents?|collisions?|crash(?:es)?|write-offs?|warnings?|tickets?|violations?|points)\b"
    r"(?! (?:investigat|handl|resol|report|clos|book))",
    re.IGNORECASE,
)
"""What went wrong: a letter tells of none."""
_TALK = regex(
    r"\?(?:\s|$)|![\s)]|[:;]-?[)(DP](?=\s|$)|[\U0001F300-\U0001FAFF☺☹]|"
    r"\b(?:lol|haha+|hehe|sorry|apologi[sz]e|apologies|unfortunately|sadly|alas|regrettably|honestly|frankly|to be honest|tbh|believe it or not|"
    r"don['’]?t (?:ask|laugh|worry|judge)|long story|trust me|needless to say|as you can imagine|just kidding|no comment|oops|hated|boring|bored|"
    r"not my (?:thing|finest|best|fault|favourite)|wasn['’]?t for me|didn['’]?t (?:like|enjoy|work out|last)|could be worse|nothing special|not much to (?:say|tell)|"
    r"(?:gaps?|mistakes?|typos?|english) (?:in|on|of) (?:this|my) (?:cv|resume))\b|"
    r"^(?:I(?:['’]m| am| have been) |(?:still|just|currently|now|slowly) )?(?:playing|tinkering|dabbling|fiddling|messing) (?:with|in|around|about)\b",
    re.IGNORECASE,
)
"""A joke, an excuse or a question: the reader of a letter is not talked to so."""
_ELSEWHERE = regex(
    r"^(?:please )?(?:see|refer to|cf\.?) (?:(?:the |my |also |attached |separate |online |full )*(?:above|below|attached|portfolio|web ?site|linkedin|github|"
    r"cv|resume|references?|reverse|over(?:leaf)?|list|page|appendix|blog|profile)\b|\S+ for (?:more|details|examples|info))|"
    r"\b(?:as|same as|see) (?:above|below|previous(?:ly)?|stated)\b|\b(?:details|references|examples|samples|more info(?:rmation)?) "
    r"(?:(?:available )?(?:on|upon) request|available|to follow)\b|^(?:n/?a|tb[acd]|ditto|idem|various)\.?$|\bask me\b",
    re.IGNORECASE,
)
"""Where to look, and nothing that was done."""
_AND_SO_ON = regex(
    r"(?:,|(?<=\w))?\s*(?:\b(?:and|&)\s+)?(?:\betc\b\.*|\b(?:and|&) (?:so on|so forth|the like|much more|many more|much much more)\b|"
    r"\byou name it\b|…|\.\.\.)(?:\s*(?:and|&) (?:so on|more))?(?=\s*(?:$|[);,.!]| (?:for|to|in|at|on|with|from|of)\b))[!.]*",
    re.IGNORECASE,
)
_BEFORE_MORE = regex(r",? \betc\b\.?,?(?= [a-z])")
"""The "etc." of one line before the next, which a reader put behind it."""
_SAID_ASIDE = regex(
    r", (?:obviously|of course|naturally|basically|as (?:usual|always|ever)|as you do)$",
    re.IGNORECASE,
)


def is_unsaid(text: str) -> bool:
    """
    Whether *text* is of the kind that no letter tells.
    """
    kinds = (
        _ENDED,
        _TERMS,
        _BESIDE_STUDY,
        _HARDLY,
        _HELD_AGAINST_ONE,
        _ONES_HEALTH,
        _ABSENT,
        _TO_COME,
        _MISHAP,
        _TALK,
        _ELSEWHERE,
    )
    return any(kind.search(text) for kind in kinds)


def without_and_so_on(text: str) -> str:
    """
    The text without the "etc." of its lists, what is only said aside, and its "!".
    """
    told = _SAID_ASIDE.sub("", _AND_SO_ON.sub("", text))
    return _BEFORE_MORE.sub(",", told).strip().rstrip("!").strip()
