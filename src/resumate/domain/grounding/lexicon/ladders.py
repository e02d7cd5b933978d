"""
Who did it, and at what level: the words that tell.
"""

# ruff: noqa: E501 - word lists are read whole

LEVELS = {
    "en": {
        1: "watch stand sit_in participate take_part involve attend observe shadow learn study familiarise join",
        2: "help assist support aid contribute collaborate cooperate back",
        4: "manage own oversee supervise administer responsible charge in_charge accountable",
        5: "lead head direct spearhead chair captain chief",
    },
    "de": {
        1: "teilnehmen beteiligen beteiligt teilnahme beteiligung hospitieren lernen hospitation "
        "angehören angehörte angehört dabei dabeisein",
        2: "helfen mithelfen unterstützen unterstützung assistieren assistenz mitwirken mitwirkung "
        "mitarbeit mitarbeiten mithilfe mitgearbeitet mitgewirkt beitragen zuarbeiten zuarbeit zuarbeitete zugearbeitet geholfen "
        "mitgeholfen",
        4: "verantworten verantwortlich verantwortung zuständig managen steuern",
        5: "leiten leitung leite leitete führen führung führe führte anführen teamleitung "
        "projektleitung stationsleitung leiter leiterin",
    },
}

RUN = "run ran running runs coordinate coordinated organise organised steuern"
"""Level 4 and more as support, plain doing as a claim."""

SENIOR_TITLES = (
    "head lead leader manager director chief president principal supervisor foreman captain vp "
    "ceo cto cfo coo chair owner founder leiter leiterin leitung teamleiter teamleiterin chef "
    "chefin geschäftsführer geschäftsführerin vertriebsleiterin vertriebsleiter meister charge "
    "stationsleitung pflegedienstleitung"
)

PEOPLE = (
    "team crew staff engineer developer people employee colleague department group nurse person "
    "writer apprentice intern student assistant member squad division unit report mitarbeiter "
    "mitarbeitende beschäftigte beschäftigten angestellte fachkräfte gesellen personen team abteilung gruppe personal kollegen kräfte pflegekräfte hire hires recruit newcomer starter pupil child girl boy guest customer client patient resident learner "
    "schüler kinder gäste kunden patienten bewohner bewohnern klient klientin klienten mensch menschen teilnehmer teilnehmende besucher visitor attendee participant kid children audience"
)

MANAGED = (
    "project programme program budget department division office region initiative migration "
    "transition rollout roll_out launch projekt budget bereich standort abteilung filiale "
    "group trainee volunteer roll-out"
)

ORGANISATIONS = (
    "station department company business office branch store shop restaurant cafe hotel school clinic practice "
    "pharmacy hospital bakery gallery salon theatre theater farm garage workshop ward agency team unit division plant factory warehouse depot laboratory lab kitchen library museum"
)

SOLE = (
    r"single[- ]handed(ly)?|\bon my own\b|\ball by myself\b|\bby myself\b|\bsolely\b|\bsole\b"
    r"|\bI alone\b|\bmyself alone\b|\balone\b|\bindependently\b|\bunaided\b|\bwithout (\w+ ){0,2}(help|support|assistance)\b"
    r"|\bentirely my\b|\bone[- ](man|woman|person) (team|show)\b|\bim alleingang\b|\ballein(e|iger?"
    r"|ige[rn]?|verantwortlich)?\b|\beigenhändig\b|\bohne (fremde )?hilfe\b|\bganz auf mich gestellt\b"
)

MEMBER = (
    r"\b(am|was|were|been|being|bin|war|waren|als|as) (\w+ ){0,2}(part|member|one|teil|mitglied) (of|des|der|eines|einer|im|in)\b"
    r"|^(member|mitglied)\b|\bgehör\w+ zu (denen|den )|\bgehör\w+ (\w+ ){0,3}\w*(team|gruppe|ausschuss|kreis)\b"
    r"|\bon the (\w+ ){0,2}(team|committee|panel|working group)\b"
)

TEAM = (
    r"\b(as |was |being |a |als )?(part|member|teil|mitglied) (of|einer|eines|im|in|des|der)\b"
    r"|\bco-\w{3,}|\bco(author|wr[io]t|found|organi[sz]|design|develop|l[ea]+d|create|host|present|edit)\w*|\bjointly\b|\btogether with\b|\bcollaborat\w+|\bin (a |einem |the |der |einer )?"
    r"(\w+[ -])?(team|group|projektteam|arbeitsgruppe|gruppe|pair|projekt)\b"
    r"|\bteam of \w+ (that|which|who|to)\b|\bwithin (a|the) team\b|\bteam effort\b|\bgroup project\b"
    r"|\bwith (a|the|my|our|another|one|two|three|four|five|six|several|some|other|\d+|fellow)?\s?"
    r"(\w+[ -]){0,2}(crew|team|teams|colleagues?|classmates?|others|partners?|peers|physicians|doctors"
    r"|engineers|developers|designers?|coworkers|co-workers|students|nurses|researchers)\b"
    r"|\b(colleagues?|coworkers?|classmates?|team|partners?|friends?|kolleg\w+|freund\w*) (and I|und ich)\b"
    r"|\b(we|our|us|wir|unser\w*|gemeinsam|zu (zweit|dritt|viert|fünft|sechst|mehreren)|miteinander|zusammen mit|mitautor\w*)\b|\bmit (zwei|drei|vier|fünf|sechs|mehreren|anderen|\d+|"
    r"meine[mrn]|eine[mr]|de[mrn]) (\w+ )?(kolleg\w+|team|gruppe|mannschaft)\b|\bone of (the )?(two|three|four|five|six)\b"
)
