"""
Whether the first word of a line names a thing, though it could be a verb: "Sample
preparation", "Fixed plant maintenance", "Reading Recovery".
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.english.words.patterns import (
    ABSTRACT,
    ADJECTIVAL,
    NOUN_OR_VERB,
)
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_THIRD_PERSON,
    PAST,
    is_past,
    opens_with_verb,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import Said, regex

_ALSO_NOUNS = frozenset(
    "archive bag blend block brush chart chat claim club coat drive exchange "
    "export fax grease import inventory land mail match pass pick plot poll "
    "portion pour produce project prototype punch query rank rate refund relay repair "
    "reach request rescue return route sample score scout scrub seal shadow share spot "
    "staple switch tag talk tally tour trade transfer turn weed".split()
)
_NOUNS_FIRST = frozenset("market phone".split())
"""Before several things these say their kind: "stock checks", "market stalls"."""
_EITHER = NOUN_OR_VERB | _ALSO_NOUNS
_THINGS_TOO = _EITHER | frozenset(
    """
abstract advance address aid answer appeal audit author bake balance bandage benchmark
bill boost break brew brief broadcast build capture cast catalogue catch champion change
charge chase check clean clear close comfort compost copy count cover cut deal debug
decrease design despatch dig direct dispatch display draft draw dress drill duplicate
dust email empty engineer escort estimate experiment extract feed fight file fill fillet
finance finish fix flag flush fly focus fold forecast forward fry gain glaze grade grill
grind groom ground grow guard hand hang harvest haul hem hire hit hold host increase
index influence install interview iron issue judge lay leave lecture leverage lift link
lock look map mark massage measure meet mix model monitor mop mould mount open outline
overhaul own paint park partner patrol pay peel pilot pioneer plant plaster polish port
prep preserve pressure print programme pull purchase push put quiz quote raise rake read
rebrand reform refuel register rehearse reject relaunch reload reserve reset retake
reuse rework rewrite ride rinse roast roll run salvage sand save scale scan screw seam
segment sell separate set shape shear shoot shop show sign sit sketch slice solder sort
spend spin splice split spray spread stack stage stamp stand start steam store strip
study swab swap sweep swim tackle tailor target thaw throw touch tow track transition
treat triage trial trim triple try tune type upgrade vacuum varnish vet view walk wash
watch wax weave welcome weld win wire wrap yield
""".split()
)
"""What a noun looks like, or an adjective: "Hand signs", "Open day talks"."""
_DESCRIBING = frozenset(
    "applied approved associated chilled combined controlled detailed fixed graded "
    "guided licensed listed mixed paid peer-reviewed planned published registered "
    "scheduled selected".split()
)
"""Past forms that stand before a thing as often as they tell a deed."""
_SUBJECTS = frozenset(
    "packaging printing painting drawing lighting heating flooring fencing clothing "
    "baking building catering cleaning coaching cooking counselling counseling "
    "learning mentoring nursing parking reading riding sewing swimming teaching "
    "training tutoring wait waiting walking welding writing".split()
)
"""Gerunds that name a trade or a class as often as they tell a deed."""
OBJECT_OPENS = Said(
    r"(?:an?|the|this|my|our|own|your|their|its|his|her|all|both|each|every|any|few|"
    r"many|most|several|some|various|up|out|over|about|around|new|other|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|[$€£~]?\d\S*)",
)
_BEHIND_A_NOUN = frozenset("of to for".split())
_TELLING_HOW = ("at ", "in ", "with ", "for ", "to ")
_FOR_A_VERB = frozenset(
    "account apply care cover look lead plan post report search sign stand test "
    "transfer volunteer wait work".split()
)
_FROM_A_PLACE = frozenset("order report transfer work".split())
"""Verbs that need no object before "from"; "produce from Kent" is fruit."""
_NO_OBJECT = frozenset("care wait work".split())
"""Verbs that do nothing to a thing: "Care notes on a tablet" is no deed."""
_OF_A_KIND = regex(
    r"(?!co-)[\w-]+-(?:led|run|based|driven|owned|funded|focused|oriented)"
)
"""Says what kind a thing is, and is no deed: "Consultant-led unit"."""
_PHRASE_END = regex(
    r"[,;:(]| (?:of|for|to|in|at|on|from|with|by|per|across|and|or|that|which|who|"
    r"using|via|through|into|under|over|as)\b"
)
_BEFORE_ITS_OBJECT = regex(
    r"(?!material|capital|approval|rental|journal|manual|portal|hospital|terminal|"
    r"chemical|animal|metal|medal|executive|representative|archive|cable|table)"
    r"[a-z]{3,}(?:al|ive|ous|ful|able|ible|ic) [a-z]+s\b"
)
"""Behind a noun no adjective stands: "Call critical values" is a deed."""
_ADJECTIVE_BEHIND = regex(
    r"(?:raw|new|fresh|frozen|hot|cold|large|small|heavy|light|live|loose|liquid|wet|"
    r"dry) (?:and \w+ )?[a-z]{3,}"
)
"""Nor does such an adjective: "Haul raw milk"."""
_DESCRIBED_SO = frozenset("market garden".split())
""""Market fresh fish" is fish."""
_MANY = regex(r"(?<![sui])s$|(?:people|staff|children|data)$", re.IGNORECASE)
_OF_A_COMPOUND = frozenset(
    "preparation rate cost award project prize list work movements movement "
    "counts checks takes truck trucks press saw desk".split()
)
_KINDS_OF_WORK = frozenset("work duties shifts jobs".split())
"""What a gerund says the kind of: "Packing shed work"."""
_SAYS_I = regex(r"(?:^|, )I [a-z]")
_OF_A_KITCHEN = frozenset("grill garnish fry prep roast sauce pass".split())
_SECTION = regex(r"\b(?:section|station|partie)s?$")
_FEWEST_NOTES = 3
_OFTEN_DONE = frozenset(
    "coach document file mentor order process schedule supervise test train tutor "
    "update".split()
)
_TELLING = frozenset("and or in at on with by".split())
_NOUNS_TOO = frozenset(
    "cut run set drive hang ride read show stand win lead cast broadcast forecast "
    "light spread split swim shoot fly feed find build bind lay meet catch spin "
    "leave break deal fight hit hold pay spend sweep throw draw dig grind".split()
)
_OF_VERBS = tuple(
    "ise ize ify ulate itate inate orate iate vide ceive ieve duce tain solve".split()
)
_PAST_OR_THING = frozenset(
    "bound felt found ground left lost saw thought wound".split()
)
"""Past forms that stand before a thing, or are one: "Ground work", "Lost property"."""
_NEVER_NOUNS = frozenset(
    "administer advise allocate analyse analyze arrange assemble assess assign assist "
    "attend compile conduct configure confirm coordinate create deliver demonstrate "
    "deploy describe develop diagnose discuss distribute educate ensure establish "
    "examine execute explain generate implement improve inspect introduce investigate "
    "maintain manage migrate obtain operate oversee perform prepare prescribe procure "
    "provide publish recommend reconcile remove replace resolve respond restore "
    "transcribe translate troubleshoot validate".split()
)
_SURE_VERBS = frozenset("lead study support design own review plan".split())


def names_a_thing(text: str, *, current: bool) -> bool:
    """
    Whether a line that opens with a verb's form names a thing with it.

    Under a post that is held deeds are told in the present, so a base form is doubted
    there only for a reason; elsewhere it must show an object, and so must "Returns" or
    "Orders", which may be things.
    """
    first, _, rest = text.partition(" ")
    word = first.lower().rstrip(",")
    if not rest or first.endswith(","):
        return False
    cooked = word in _OF_A_KITCHEN and _SECTION.search(_phrase(rest).rstrip())
    kind = _OF_A_KIND.fullmatch(word) or _is_kind_of_work(word, rest)
    listed = current and lists_things(text)
    if (first.isupper() and len(first) > 1) or kind or cooked or listed:
        return True
    if _describes_with_another(word, rest) or (
        word in BASE and _is_of_one_person(rest)
    ):
        return True
    if word in _PAST_OR_THING or word in _NO_OBJECT:
        many = bool(_MANY.search(rest.split(" ", maxsplit=1)[0]))
        return many if word in _NO_OBJECT else not _was_done(word, rest)
    if word in _DESCRIBING | _SUBJECTS:
        return not (has_object(rest) or rest.startswith(_TELLING_HOW))
    things = not current and FROM_THIRD_PERSON.get(word) in _EITHER
    both = (
        word in BASE and word in _EITHER and not _is_verb(word, rest, current=current)
    )
    return both or (things and not has_object(rest))


_MANY_THINGS = regex(r"[a-z][a-z-]+(?: [a-z-]+){0,2}(?<![sui])s(?=$| )")
_FEWEST_OF_A_LIST = 3


def lists_things(text: str) -> bool:
    """
    Whether a verb that is alike in the past and the present opens a list of things
    that are many, and may say of what kind the first are: "Split systems, heat pumps
    and boilers".
    """
    first, _, rest = text.partition(" ")
    word = first.lower()
    alike = word in BASE and is_past(word) and word in _THINGS_TOO
    items = re.split(r", (?:and )?| and ", re.sub(r" \([^()]*\)", "", rest))
    acts = any(item.partition(" ")[0] in BASE for item in items[1:])
    many = " " not in items[0] and all(map(_MANY_THINGS.match, items))
    return alike and many and len(items) >= _FEWEST_OF_A_LIST and not acts


def _was_done(word: str, rest: str) -> bool:
    """
    Whether a past form that may be a thing is a verb: "found a leak", "lost two games".
    """
    named = rest.startswith(("that ", "out ")) or re.match(r"[A-Z\d]", rest)
    told = named or OBJECT_OPENS.fullmatch(rest.split(maxsplit=1)[0].rstrip(","))
    return bool(told) or (word in {"found", "lost"} and has_object(rest))


def _is_kind_of_work(word: str, rest: str) -> bool:
    """
    "Packing shed work" is work, and no packing.
    """
    return word.endswith("ing") and _head(rest).lower() in _KINDS_OF_WORK


def in_notes(lines: Sequence[str]) -> bool:
    """
    Whether the *lines* of one post are notes: enough of them, none of which opens
    surely with a verb. What may be either is a thing there: "Interview panel".
    """
    return len(lines) >= _FEWEST_NOTES and not any(map(_opens_surely, lines))


def in_base_forms(lines: Sequence[str]) -> bool:
    """
    Whether one of the *lines* of a post surely opens with a verb's base form.
    """
    sure = BASE - _THINGS_TOO
    return any(line.partition(" ")[0].lower() in sure for line in lines)


def in_past_forms(lines: Sequence[str]) -> bool:
    """
    Whether one of the *lines* of a post surely opens with a verb in the past.
    """
    return any(
        is_past(line.partition(" ")[0]) and not names_a_thing(line, current=False)
        for line in lines
    )


def is_doubtful_deed(text: str) -> bool:
    """
    Whether the base form that *text* opens with may be a noun or an adjective, and
    shows no object that only a verb has.
    """
    first, _, rest = text.partition(" ")
    following = rest.partition(" ")[0].rstrip(",")
    either = first.lower() in BASE & _THINGS_TOO and not is_past(first)
    return either and not OBJECT_OPENS.fullmatch(following)


BETWEEN_ITEMS = regex(r"(?:, (?:and )?| and )(?![^()]*\))")
_AN_ACT = regex(
    r"(?:[a-z-]+ )*[a-z]{3,}(?:tion|ment|ance|sis|ings?)(?: (?:of|for) .*)?"
)
_BARE = regex(r"\w+ [a-z-]+(?: \([^()]*\))?")


def is_row_of_work(text: str) -> bool:
    """
    Whether a first word that may be a noun opens a row of names of work: "Swab tests
    (ATP), calibration of probes, label declarations".
    """
    first, *others = BETWEEN_ITEMS.split(text)
    doubted = _BARE.fullmatch(first) and is_doubtful_deed(first)
    acts = any(map(_AN_ACT.fullmatch, others))
    return bool(doubted) and acts and not any(map(_opens_with_a_verb, others))


def _opens_with_a_verb(item: str) -> bool:
    return item.partition(" ")[0] in BASE and not is_doubtful_deed(item)


def is_deed_among_deeds(text: str) -> bool:
    """
    Whether the first word of *text*, which may be a verb or a noun, is a verb where
    others are: "Process Medicare billing", "Lead crew of 3".
    """
    first, _, behind = text.partition(" ")
    word, following = first.lower(), behind.partition(" ")[0].lower()
    if word not in BASE & _EITHER or following in _BEHIND_A_NOUN:
        return False
    named = re.match(r"[A-Z][a-z]", behind) is not None
    if named and title_score(behind.partition(" ")[0].rstrip(",;")):
        return False  # "Care Assistant, 36 hours"
    head = _head(behind).lower()
    abstract = head in _OF_A_COMPOUND or bool(ABSTRACT.match(head))
    done = word in _SURE_VERBS | _OFTEN_DONE and following not in _TELLING
    return named or (done and not (abstract or _is_of_one_person(behind)))


def is_only_a_verb(word: str) -> bool:
    """
    Whether no noun looks like *word*: "take", "organise".
    """
    irregular = word in PAST and word not in _NOUNS_TOO
    sure = word in _NEVER_NOUNS or word.endswith(_OF_VERBS)
    return irregular or (word in BASE and sure)


SERVES_AS = Said(r"(?:serve|act|work|volunteer|function|stand in) as\b")
"""A verb, whatever follows."""
CARES_FOR = Said(
    r"care for (?:(?:up to|over|about|around|some|more than) )?"
    r"(?:\d|(?:[a-z-]+ ){0,2}(?:patients|residents|clients|children|people|adults|"
    r"babies|toddlers|animals|horses|guests)\b)"
    r"|(?:look|see) (?:after|to) (?:the|an?|my|our|all|both|up to|\w+s|\d)\b"
)
"""Whom one cares for is the verb's object: no "care for the elderly"."""


def may_be_a_thing(text: str) -> bool:
    """
    Whether the verb that *text* seems to open with shows no object of its own.
    """
    first, _, rest = text.partition(" ")
    word = first.lower()
    known = is_only_a_verb(word) or SERVES_AS.match(text) or CARES_FOR.match(text)
    shown = known or has_object(rest) or _BEFORE_ITS_OBJECT.match(rest)
    described = word not in _DESCRIBED_SO and _ADJECTIVE_BEHIND.match(rest)
    return word in BASE and not (shown or described)


def may_be_a_deed(text: str) -> bool:
    """
    Whether a verb may open the item of a list: "report defects", not "stock counts".
    """
    first, _, rest = text.partition(" ")
    if first not in BASE or not rest or rest.startswith(("of ", "with ", "for ")):
        return False
    sure = first not in _THINGS_TOO or bool(OBJECT_OPENS.fullmatch(rest.split()[0]))
    head = _head(rest).lower()
    return sure or (
        first in _DONE_TO_MANY and _is_many(rest) and head not in _OF_A_COMPOUND
    )


_DONE_TO_MANY = frozenset(
    "answer check clean clear close copy load mark measure move open pack pick print "
    "register report sort stack type wash weigh".split()
)
"""Before several things these are verbs: "report defects"."""


def _opens_surely(text: str) -> bool:
    first = text.partition(" ")[0].lower()
    if _SAYS_I.search(text) or is_only_a_verb(first):
        return True
    gerund = first.endswith("ing")
    named = names_a_thing(text, current=False) or may_be_a_thing(text)
    return opens_with_verb(text) and not gerund and not named


def _is_of_one_person(rest: str) -> bool:
    """
    "Pilot user for the rollout" is what one was.
    """
    who, _, behind = rest.partition(" ")
    linked = behind.startswith(("for ", "of ", "to ", "on "))
    return linked and who.islower() and (who == "user" or title_score(who) > 0)


def _describes_with_another(word: str, rest: str) -> bool:
    """
    "Planned and reactive maintenance": a participle beside an adjective is one itself.
    """
    other = re.match(r"(?:and|or) ([\w-]+) [a-z]", rest)
    if not other or not is_past(word):
        return False
    beside = other[1].lower()
    return bool(ADJECTIVAL.search(beside)) and not opens_with_verb(beside)


def _is_verb(word: str, rest: str, *, current: bool) -> bool:
    """
    Whether a word that may be a noun or a verb is a verb before *rest*.
    """
    following, _, behind = rest.partition(" ")
    if following.lower() in _BEHIND_A_NOUN:
        return word in _FOR_A_VERB
    if following.lower() == "from":
        return word in _FROM_A_PLACE
    if following.lower() in {"and", "or"}:
        second, _, object_ = behind.partition(" ")
        named = object_.partition(" ")[0].lower() in _BEHIND_A_NOUN
        return second.lower().rstrip(",") in BASE and not named
    if re.match(r"[A-Z][a-z]", following):
        return current and _is_many(rest)
    head = _head(rest).lower()
    named = head in _OF_A_COMPOUND or bool(ABSTRACT.match(head))
    likely = current and (word in _SURE_VERBS or not named)
    own = bool(OBJECT_OPENS.fullmatch(following.rstrip(",")))
    if not current and word in _ALSO_NOUNS | _NOUNS_FIRST:
        return own
    # "Stock movements" are many, and are not stocked.
    return likely or own or (has_object(rest) and head not in _OF_A_COMPOUND)


def has_object(rest: str) -> bool:
    """
    Whether what follows is surely the verb's own: "the rota", "15 hires", "trainees".
    """
    following = rest.split(" ", maxsplit=1)[0].rstrip(",")
    if OBJECT_OPENS.fullmatch(following):
        return True
    return _is_many(rest) and not re.match(r"[A-Z][a-z]", following)


def _is_many(rest: str) -> bool:
    return bool(_MANY.search(_head(rest)))


def _phrase(rest: str) -> str:
    return _PHRASE_END.split(rest, maxsplit=1)[0]


def _head(rest: str) -> str:
    words = [word for word in _phrase(rest).split() if not word.isdigit()]
    return words[-1] if words else ""
