"""
Words that stand in every posting, and those that say the same in any trade.
"""

SAY_NOTHING = frozenset(
    # what every posting says
    "state current currently valid active must-have requirement requirements "
    "qualification qualifications anforderungen profil experience experienced "
    "experiences knowledge knowledgeable strong strongly proficiency proficient "
    "ability able abilities skill skills skilled skillset understanding familiarity "
    "familiar hands on deep solid excellent exceptional good great proven "
    "demonstrated demonstrable working background expertise expert year years yrs "
    "plus required preferred must have has having minimum least track record "
    "professional professionally relevant related similar comparable equivalent "
    "including include using use used least more than over prior previous basic "
    "advanced sound thorough extensive exposure nice bonus ideally preferably "
    "desired desirable willingness willing comfortable passion passionate interest "
    "interested level high highly well very fast quickly new key day various "
    "multiple different other others etc one two three both all any across within "
    "level want looking seek seeking you your our we us they their them role "
    "candidate position job applicant field area areas domain discipline need "
    "needed needs e g i we're you'll you're we'll will would should can could may "
    "member members small large big own four five six seven eight nine ten first "
    "second new next "
    "be been being is are was were do does doing etc such like as make making "
    "ensure ensuring help helping based oriented driven minded "
    # English function words
    "a an the and or of to in for with at by from into onto through that this these "
    "those it its not no who which what when where how if while also but both "
    "either non per via up out about so than then there here each every some "
    # German
    "erfahrung erfahrungen kenntnis kenntnisse kenntnissen fähigkeit fähigkeiten "
    "sehr gut gute guter gutes guten fundierte fundiert fundierten sicher sicherer "
    "sichere sicheren umgang verständnis mehrjährige mehrjähriger berufserfahrung "
    "idealerweise bereich bereichen wünschenswert vorteil plus jahre jahren jahr "
    "mindestens praktische praktischer erste hohe hohes ausgeprägte ausgeprägtes "
    "nachgewiesene einschlägige einschlägig relevante relevanter ähnliche ähnlichen "
    "vergleichbare vergleichbar vergleichbaren freude interesse bereitschaft "
    "routiniert routinierter versiert versierter erforderlich zwingend der die das "
    "den dem des ein eine einer einem einen eines und oder sowie mit in im ins an "
    "am auf aus bei beim bis durch für gegen ohne um von vom vor zu zum zur über "
    "unter zwischen nach als auch wie ist sind war waren wird werden haben hat du "
    "dein deine sie ihr ihre ihren wir unser unsere unserer sich nicht auch bzw "
    "etwa ca circa rund pro z b klasse kategorie kat kennen kennst kennt wissen "
    "weißt vertraut übung "
    "gearbeitet erwünscht gewünscht dir dich mir mich uns euch ihnen ebenso schon "
    "bereits wünschen pass hold obtain possess "
    "du bringst verfügst hast drei vier fünf sechs sieben acht zehn "
    # French, Spanish
    "expérience expériences connaissance connaissances maîtrise maitrise bonne "
    "bonnes bon capacité capacités compétence compétences minimum ans année années "
    "le la les un une des du de d l et ou en dans pour par sur avec aux au que qui "
    "est sont vous votre vos nous notre être avoir experiencia conocimiento "
    "conocimientos dominio manejo capacidad habilidad habilidades años año mínimo "
    "mínima el los las del y o u en para por con sobre que se su sus es son al tu "
    "tus nuestro nuestra buena buen ".split()
)
SAY_LITTLE = frozenset(
    """
tool tools tooling technology technologies system systems platform platforms practice
practices methodology methodologies method methods environment environments concept
concepts principle principles technique techniques software application applications
solution solutions service services process processes framework frameworks product
products project projects team teams work works company business industry best modern
complex large scale quality effective effectively efficient successful successfully
support perform performing manage managing management develop developing development
provide building build built create creating deliver design designing implement
maintain production engineering engineer engineers responsibilities responsible tasks
lösung lösungen werkzeuge umgebung systeme prozesse aufgaben entwicklung projekte
durchführung erstellung paced dynamic internal external strategic general daily key
people handle handling write writing run running keep keeping give giving prepare
preparing set setting introduce introducing shape shaping take taking work own owning
care arbeit arbeiten dienst dienste anlage anlagen neuer neue neuen neues
mitarbeit mitwirkung mithilfe
user users customer customers client clients data information day results
written full clean
""".split()
)
UNLIKE = {
    "led": "lead", "leadership": "lead", "leading": "lead", "leader": "lead",
    "managers": "managers", "leaders": "managers", "supervisors": "managers",
    "built": "build", "wrote": "write", "written": "write", "ran": "run", "run": "run",
    "taught": "teach", "sold": "sell", "sales": "sell", "grew": "grow", "rose": "rise",
    "maintenance": "maintain", "drove": "drive", "driven": "drive", "grown": "grow",
    "held": "hold",
    "made": "make", "oversaw": "oversee", "won": "win", "spoke": "speak",
    "bought": "buy", "purchasing": "buy", "sought": "seek", "thought": "think",
    "production": "production", "marketing": "marketing", "accounting": "accounting",
    "international": "international", "internal": "internal", "interned": "intern",
    "accountant": "accounting", "accountants": "accounting",
    "plant": "plant", "plants": "plant",
    "mobile": "mobile", "general": "general", "university": "university",
    "stakeholders": "stakeholder", "process": "process", "business": "business",
    "licence": "licens", "licences": "licens", "führung": "leit", "führen": "leit",
    "leitung": "leit", "leiten": "leit", "geleitet": "leit", "leitete": "leit",
    "betreut": "betreu", "betreuung": "betreu", "betreuen": "betreu",
    "entwickelt": "entwickl", "entwickeln": "entwickl", "entwickelte": "entwickl",
    "assistentin": "assist", "assistent": "assist", "assistenz": "assist",
    "registration": "regist", "registrations": "regist",
    "analyse": "analy", "nursing": "nurs", "nurses": "nurs", "nurse": "nurs",
    "visualisation": "visual", "visualization": "visual", "visualisierung": "visual",
}  # fmt: skip
ALIKE = """
serve service
aevo ausbilderschein ausbildereignung ausbildereignungsprüfung
customer client guest visitor public
greet welcome receive
payment till cash checkout billing
rota roster schedule booking appointment
cook chef kitchen culinary
junior commis apprentice trainee
reduce cut lower decrease shrink
grow increase raise boost lift rise
improve enhance optimize refine
mentor coach tutor
lead manage supervise oversee supervision
event festival fair conference
plan organise organize arrange
hygiene safety
breakdown incident fault outage
collaborate cooperate liaise
telephone phone call caller
purchase procure procurement
repair fix mend
pupil learner student
administer administration administrator administrative
gallery shop
wartung instandhaltung instandsetzung
tachograph tacho
discipline disciplinary
digital digi
führerschein fahrausweis
staff colleague
electrician electrical electric
industrial industry mill factory plant
"""
ENDINGS = tuple(
    sorted(
        """
eering eered eers eer ering ered oring ored ery eries ifications ification izations
ization isations isation ications ication ational ations ation ators ator ements ement
ments ment abilities ability ibility able ible ings ing ions ion ers er ors or ies ied
ates ated ating ate ized ize izes izing ised ise ises ising ical ically ics ic al ally
ly ive ives ivity ity ed es s e y ship ungen ung enden ende ern en em es et te ten t n
iert ieren ierung ierte keit lich liche lichen licher isch ische ischen
""".split(),
        key=len,
        reverse=True,
    )
)
