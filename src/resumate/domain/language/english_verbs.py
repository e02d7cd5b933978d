"""
The verbs of English resumes, and their forms.
"""

_IRREGULAR = """
babysit babysat; become became; bend bent; overcome overcame; begin began; bind bound;
break broke; bring brought; broadcast broadcast; build built; buy bought; cast cast;
catch caught; choose chose; come came; cut cut; deal dealt; do did; dig dug; draw
drew; drive drove; feed fed; fight fought; find found; fly flew; forecast forecast;
foresee foresaw; get got; give gave; go went; grind ground; grow grew; hang hung; hold
held; keep kept; know knew; lay laid; lead led; leave left; lend lent; make made; meet
met; oversee oversaw; pay paid; put put; read read; rebuild rebuilt; reset reset;
rewrite rewrote; ride rode; run ran; see saw; seek sought; sell sold; send sent; set
set; sew sewed; shoot shot; show showed; sing sang; sit sat; speak spoke; spend spent;
spin spun; split split; spread spread; stand stood; strive strove; sweep swept; swim
swam; take took; teach taught; tell told; think thought; undergo underwent; understand
understood; undertake undertook; uphold upheld; wear wore; win won; throw threw; lose
lost; withdraw withdrew; write wrote; hear heard; fault-find fault-found; cross-sell
cross-sold; upsell upsold; up-sell up-sold; outsell outsold; co-lead co-led;
co-teach co-taught; co-write co-wrote; co-run co-ran;
proofread proofread; hit hit; beat beat; redo redid; repay repaid; resell resold;
retell retold; retake retook; withstand withstood; underwrite underwrote; team-teach
team-taught
"""
_REGULAR = """
ask bake book call cancel cover charge chop clear confirm copy count decorate dress
email enrol enroll escort exchange fold fry greet grill guard help invigilate iron key
land listen load lock mark mix mow mount paint park pass patrol pick pour
print quiz refund register remind reserve return sand screw scrub share shred solder
sort stack stamp talk tend tidy tow type unload weigh wrap yield automate expand
recruit abstract accelerate accept accommodate accompany account achieve acquire act
adapt add address adjust administer adopt advance advertise advise advocate
aggregate aid align allocate analyse analyze answer anticipate appeal apply appraise
approve arbitrate architect archive arrange articulate assemble assess assign assist
attain attend audit author authorise authorize automate balance benchmark bill boost
brief budget calculate calibrate campaign capture care carry catalogue centralise
centralize chair champion change chase check clarify classify clean cleanse close
coach code collaborate collect combine communicate compare compile complete compose
compute conceive conceptualize conduct configure connect consolidate construct
consult contact contribute control convert convince cook cooperate coordinate
co-ordinate correct correspond counsel create curate customise customize debug
decide decrease defend define delegate deliver demonstrate deploy derive describe
design detect determine develop devise diagnose digitise digitize direct discover
dispatch dispense display distribute document double draft earn edit educate elevate
eliminate embed employ empower enable encourage enforce engage engineer enhance
enlarge enlist ensure enter establish estimate evaluate examine exceed execute
expand expedite experiment explain explore extend extract fabricate facilitate file
finalise finalize finance fix focus follow foster formulate forward found fulfil
fulfill fund gain gather generate govern grade guide handle harden hire host
identify illustrate implement improve increase index influence inform initiate
innovate inspect inspire install instruct integrate interact interpret interview
introduce investigate invoice issue iterate join judge knit label launch
learn lecture lift liaise localize log lower maintain manage manufacture map market
maximise maximize measure mediate mentor merge migrate minimise minimize mobilise
mobilize model moderate modernise modernize modify monitor motivate move navigate
negotiate observe obtain offer onboard open operate optimise optimize orchestrate order
organise organize originate outline overhaul own pack package participate partner
perform persuade photograph pilot pioneer place plan plaster plot port post prepare
prescribe present preserve prevent price prioritise prioritize process procure
produce profile program programme project promote propose protect
prototype prove provide publicise publicize publish purchase qualify question raise
reach realise realize rebrand receive recommend reconcile record recruit redesign
reduce refactor refer refine reform register regulate rehabilitate reinforce release
remodel remove render renew reorganise reorganize repair replace replenish reply
report represent request research resolve respond restock restore restructure retain
retrieve revamp review revise revitalize revive rewire roll rotate sample save scale
scan schedule scope screen script secure segment select separate serve service ship
shape simplify simulate sketch solve sort source spearhead specify sponsor stabilise
stabilize staff standardise standardize start steer stock store streamline
strengthen structure study submit succeed suggest summarise summarize supervise
supply support surpass survey sustain synthesise synthesize tailor target test
tighten track trade train transcribe transfer transform transition translate
transport treat triage trim triple troubleshoot tune tutor uncover unify update
upgrade upsell use utilise utilize validate verify visit visualise visualize
volunteer weld wash welcome widen wipe wire withhold work
bandage bathe blend brew carve collate comfort compost dilute disinfect drill dust
empty fasten fetch sign hand fill fillet finish flag garnish glaze groom harvest haul
hem hoist isolate look lubricate massage mend mop mould peel plough polish prep prune
quote rake recycle refill refuel rehearse reheat rinse roast sanitise sanitize
sharpen shear shelve slice soothe splice spray sterilise sterilize stir stitch strip
swab thaw purify characterize characterise precept cultivate titrate pull push
deputise deputize co-supervise line-manage co-own
cross-check cross-train spot-check e-file co-author co-chair co-facilitate co-manage
co-design co-develop co-host
accrue alphabetize amend annotate assure attach attract borrow cite comply confer
congratulate conserve convene cross-reference deburr deduct deep-clean defrost deter
differentiate disassemble disburse disclose discuss dismantle dispose disseminate
divert divide donate duplicate elicit emulate encode endorse enrich entertain envision
equip erect evacuate familiarise familiarize incorporate induce induct inject insert
insulate intubate degrease demolish descale flush hoover palletise pollinate rebook
recalibrate recharge rehouse reline reload reschedule reseal resurface retile
rework upholster
intervene irrigate itemize jot juggle kickstart laminate leverage liquidate litigate
manoeuvre mitigate nominate notarize notify nurture offload orient outsource plead
practise pre-fill preside pursue quantify reassure reconstruct redirect refinish regain
reject relocate remediate remit replicate repot reroute restrain reupholster safeguard
sanitize satisfy solicit spackle specialise specialize strategize subcontract
substitute suture systematize tabulate tackle transact unite unlock usher vet
bag block brush chart chat coat export fax grease import inventory mail match poll
portion punch query rank rate relay rescue route score scout seal shadow spot staple
switch tag tally turn weed
accomplish activate agree allot amplify apprehend assume circulate co-edit co-found
co-organise co-organize co-operate co-produce commence continue decant decommission
deepen delete despatch detain elaborate emphasise enlighten enquire enthuse escalate
excavate expose fine-tune fumigate furnish handcraft immunise immunize impart
inaugurate incubate inoculate intercept invent invest narrate neutralise nourish
postpone pre-empt proctor project-manage propagate punctuate rearrange rebalance
recondition reconfigure recover recreate rectify redeem redeploy redevelop refurbish
reimburse reintroduce relaunch renovate repackage repaint replant reposition resupply
retool retrain reuse salvage scrutinise scrutinize settle sift signpost socialise strim
sub-edit subedit subsidise substantiate summon superintend suppress synchronise
synchronize try underpin unearth upcycle vaccinate
swap terminate unblock unpack vacuum varnish ventilate wait walk watch wax weave
whip whisk
"""
_DOUBLING = frozenset(
    "begin chat chop commit control cut debug drop equip format get log map occur "
    "plan plot plug prefer scrub shred wrap dig program put refer reset run scan "
    "bag deter hit jot remit swap vet dip flag hem mop prep stir strim strip swab whip "
    "set ship shop shut sit spin split stop submit swim tag transfer trim unplug "
    "win".split()
)
_NOT_PAST = frozenset(
    "accomplished advanced based bed dedicated detailed determined embed "
    "experienced gifted hundred indeed licensed limited motivated qualified red "
    "registered related seasoned shed skilled talented trusted united varied "
    "weed".split()
)

PAST: dict[str, str] = dict(
    pair.split() for pair in " ".join(_IRREGULAR.split()).split("; ")
)
PAST["troubleshoot"] = "troubleshot"
BASE = frozenset(_REGULAR.split()) | frozenset(PAST) - {"go"}
"""The verbs that deeds are told with; "Go" at the head of a line is the language."""
IRREGULAR_PAST = frozenset(PAST.values()) | {"learnt", "spelt", "burnt"}


def past(base: str) -> str:
    """
    The past tense of a verb: "manage" gives "managed".
    """
    if base in PAST:
        return PAST[base]
    verb, _, particle = base.partition("-")
    if particle in {"up", "out"}:
        return f"{past(verb)} {particle}"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLING else "") + "ed"


def gerund(base: str) -> str:
    """
    The form in -ing: "manage" gives "managing".
    """
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLING else "") + "ing"


def third_person(base: str) -> str:
    """
    The form after "she": "teach" gives "teaches".
    """
    if base.endswith(("s", "x", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


FROM_GERUND = {gerund(base): base for base in sorted(BASE)}
FROM_THIRD_PERSON = {third_person(base): base for base in sorted(BASE)}
FROM_PAST = {past(base): base for base in sorted(BASE)}


def is_past(word: str) -> bool:
    """
    Whether the word, at the head of a bullet, is a verb in the past tense.
    """
    if word.lower().startswith("self-"):
        return False
    bare = word.lower().rpartition("-")[2] if "-" in word else word.lower()
    if word.lower() in _NOT_PAST or bare in _NOT_PAST:
        return bare in FROM_PAST and bare not in _NOT_PAST
    if bare in IRREGULAR_PAST:
        return True
    regular = len(bare) > 3 and bare.endswith("ed")  # noqa: PLR2004
    return regular and (not bare.endswith("eed") or bare in FROM_PAST)


def past_of_gerund(word: str) -> str | None:
    """
    The past tense for a form in -ing: "managing" gives "managed".
    """
    base = FROM_GERUND.get(word)
    if base:
        return past(base)
    stem = word.removesuffix("ing")
    if stem == word or len(stem) < 3:  # noqa: PLR2004 - "ring", "king"
        return None
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + "ed"


def opens_with_verb(text: str) -> bool:
    """
    Whether the first word is a form in which resumes tell deeds.
    """
    first = text.split(" ", maxsplit=1)[0]
    return is_past(first) or first.lower() in BASE or first.lower() in FROM_GERUND
