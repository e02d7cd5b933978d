"""
Who did it, and at what level: the words that tell.
"""

# ruff: noqa: E501 - word lists are read whole

LEVELS = {
    "en": {
        1: "sit_in participate take_part involve attend observe shadow familiarise",
        2: "help assist support aid contribute collaborate cooperate back",
        4: "manage own oversee supervise administer responsible charge in_charge accountable",
        5: "lead head direct spearhead chair captain chief founded founder decide approve authorise authorize",
    },
    "de": {
        1: "teilnehmen teilgenommen teilnahm beteiligen beteiligt teilnahme beteiligung hospitieren lernen hospitation "
        "angehören angehörte angehört dabei dabeisein",
        2: "helfen mithelfen unterstützen unterstützung assistieren assistenz mitwirken mitwirkung "
        "mitarbeit mitarbeiten mithilfe mitgearbeitet mitgewirkt beitragen beisteuern beigesteuert beisteuerte zuarbeiten zuarbeit zuarbeitete zugearbeitet geholfen "
        "mitgeholfen half halfen mithalf mithalfen mithilft",
        4: "verantworten verantwortlich verantwortung zuständig managen steuern",
        5: "entscheiden entscheide entschied entschieden beschied beschieden leiten leitung leite leitete führen führung führe führte anführen teamleitung "
        "projektleitung stationsleitung bauleitung objektleitung schichtleitung leiter leiterin",
    },
}

LOOKED_ON = "watch stand study learn join accompany listen"
"""Level 1 as a claim; a line that begins with one of these tells of doing."""

RUN = "run ran running runs coordinate coordinated organise organised steuern"
"""Level 4 and more as support, plain doing as a claim."""

SENIOR_TITLES = (
    "head lead leader manager director chief president principal supervisor foreman captain vp "
    "ceo cto cfo coo chair owner founder leiter leiterin leitung teamleiter teamleiterin chef "
    "chefin geschäftsführer geschäftsführerin vertriebsleiterin vertriebsleiter meister charge "
    "stationsleitung pflegedienstleitung"
)

STAFF = (
    "team crew staff engineer developer employee colleague department nurse "
    "writer apprentice intern assistant squad division unit mitarbeiter "
    "mitarbeitende beschäftigte beschäftigten angestellte fachkräfte gesellen team abteilung personal kollegen kräfte pflegekräfte "
    "hire hires recruit newcomer starter associate shift schicht auszubildende azubis"
)
"""People at work, whom one may lead."""

PEOPLE = (
    STAFF
    + " people person group student member pupil child girl boy guest customer client patient resident learner report "
    "schüler kinder gäste kunden patienten bewohner bewohnern klient klientin klienten mensch menschen personen gruppe teilnehmer teilnehmende besucher visitor attendee participant kid children audience"
)

SERVED = "client customer patient guest pupil student resident visitor patron reader shopper diner passenger tenant child"
SERVED_DE = "Kunde Mandant Gast Patient Schüler Bewohner Kind Teilnehmer Besucher Leser Fahrgast Mieter"
"""Whom one works for."""

MANAGED = (
    "project programme program budget department division office region initiative migration "
    "transition rollout roll_out launch projekt budget bereich standort abteilung filiale "
    "group trainee volunteer roll-out committee board panel council steering_group ausschuss gremium "
    "station klinik praxis einrichtung"
)

ORGANISATIONS = (
    "station department company business office branch store shop restaurant cafe hotel school clinic practice "
    "pharmacy hospital bakery gallery salon theatre theater farm garage workshop ward agency team unit division plant factory warehouse depot laboratory lab kitchen library museum club society choir orchestra"
)

SOLE = (
    r"single[- ]handed(ly)?|\bon my own\b(?! account)|\ball by myself\b|\bby myself\b|\bsolely\b|\bsole\b"
    r"|\bI alone\b|\bmyself alone\b|\bindependently\b|\bunaided\b|\bwithout (\w+ ){0,2}(help|support|assistance)\b"
    r"|\balone\b"
    r"|\bentirely my\b|\bone[- ](man|woman|person) (team|show|band|operation|job)\b|\bwith (nobody|no one)(['’]s| else['’]s) help\b|\bwith no (one|body)? ?(help|helper|support)\b|\b(nobody|no one|none) (else )?(but|except|other than) (me|I)\b"
    r"|\bim alleingang\b|\ballein(e|iger?|ige[rn]?|verantwortlich)?\b|\beigenhändig\b|\bganz auf mich gestellt\b|\bniemand(em|en)? (sonst )?(außer|als) (mir|mich|ich)\b"
    r"|\bohne (\w+ ){0,2}(hilfe|unterstützung|zutun|mitwirkung|leitung|team|kolleg\w+|chefin|chef|andere)\b"
)

MEMBER = (
    r"\b(am|was|were|been|being|bin|war|waren|als|as) (\w+ ){0,2}(part|member|one|teil|mitglied) (of(?! my\b)|des|der|eines|einer|im|in(?! charge\b))\b"
    r"|\b(war|bin|waren) (ich|wir) (\w+ ){0,3}(im|in der|in einem|in einer) (\w+ )?\w*(team|gruppe|ausschuss|kreis|gremium)\b"
    r"|^(member|mitglied)\b|\bgehör\w+ zu (denen|den )|\bgehör\w+ (\w+ ){0,3}\w*(team|gruppe|ausschuss|kreis)\b"
    r"|\b(project|team|projekt)[- ]?(team)?[- ]?(member|mitglied)\b|\b(sit|sat|sitting|serve[sd]?|serving) (on|in) (the|a|an|our)\b|\bbelong\w* to\b"
    r"|\bon the (\w+ ){0,2}(team|committee|panel|working group)\b"
)

WORK_GROUP = (
    r"\b(?<!\d-)(\w*(member|mitglied|mitarbeit|participant|delegate)) (\w+ ){0,6}?(committee|group|party|panel|board|council|force|\w*arbeitsgruppe|\w*ausschuss|\w*projektteam|\w*gremium|\w*beirat)\b"
    r"|\b(project|projekt)[- ]?(team)?[- ]?(member|mitglied)\b"
    r"|\b(?:sat|sit|sits|serve[sd]?|serving) (?:on|in) (?:[\w-]+ ){1,5}?(?:committee|group|party|panel|board|council|force)\b"
)
"""Who is one of such a group has not done alone what the group does."""

TEAM = (
    r"\b(as |was |being |a |als )?(part|member|teil|mitglied) (of(?! my\b)|einer|eines|im|in|des|der)\b"
    r"|\bco-\w{3,}|\bco(author|wr[io]t|found|organi[sz]|design|develop|l[ea]+d|create|host|present|edit)\w*|\bjointly\b|\btogether with\b|\bcollaborat\w+|\bin (a |einem |the |der |einer )?"
    r"(\w+[ -])?(team|group|projektteam|arbeitsgruppe|gruppe|pair|projekt)\b"
    r"|\bteam of \w+ (that|which|who|to)\b|\bwithin (a|the) team\b|\bteam effort\b|\bgroup project\b"
    r"|\bwith (a|the|my|our|another|one|two|three|four|five|six|several|some|other|\d+|fellow)?\s?"
    r"(\w+[ -]){0,2}(crew|team|teams|people|staff|department|colleagues?|classmates?|others|partners?|peers|physicians|doctors"
    r"|engineers|developers|designers?|coworkers|co-workers|students|nurses|researchers)\b"
    r"|\b(colleagues?|coworkers?|classmates?|team|partners?|friends?|kolleg\w+|freund\w*) (and I|und ich)\b"
    r"|^(?:(?!\b(?:I|ich)\b).)*\b(?:the|my|our|a|an|two|three|four|fellow|die|der|das|mein\w*|unser\w*|zwei|drei)(?: [\w'’-]+){1,3} (?:and I|und ich)\b"
    r"|^[A-Z]\w+ (?:and I|und ich)\b|\b(?:of|von) (?:my|our|meinen) (?:colleagues|team|kolleg\w+)\b|\bas much as mine\b"
    r"|\b(?:work|partner|pair|liais|cooperat|team)\w* (?:up |closely |side by side )?(?:with|alongside)\b|\balongside\b"
    r"|\b(we|our|us|wir|unser\w*|gemeinsam|zu (zweit|dritt|viert|fünft|sechst|mehreren)|miteinander|zusammen mit|mitautor\w*)\b|\bmit (zwei|drei|vier|fünf|sechs|mehreren|anderen|\d+|"
    r"meine[mrn]|eine[mr]|de[mrn]) (\w+ )?(kolleg\w+|kamerad\w+|mitstreiter\w*|team|gruppe|mannschaft)\b|\bim wechsel mit\b|\bone of (the )?(two|three|four|five|six)\b"
)
