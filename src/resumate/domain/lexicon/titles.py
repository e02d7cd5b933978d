"""
The last words of job titles, English and German.
"""

# ruff: noqa: E501 - word lists are read whole

HEADS = frozenset(
    """
    engineer developer programmer nurse manager director lead head officer assistant intern
    trainee apprentice teacher lecturer professor analyst consultant architect administrator
    specialist technician electrician plumber designer writer editor journalist accountant
    clerk secretary supervisor coordinator foreman executive president founder scientist
    researcher physician doctor surgeon pharmacist therapist counsellor counselor coach
    trainer driver chef cook baker waiter cashier receptionist representative agent associate
    owner principal chief cto ceo cfo coo vp paralegal lawyer attorney solicitor tutor postdoc
    fellow strategist planner buyer producer photographer translator librarian mechanic
    operator machinist welder carpenter fitter journeyman practitioner midwife dentist
    veterinarian auditor controller treasurer banker broker recruiter foreperson investigator
    superintendent inspector dispatcher advisor adviser marketer copywriter sre devops
    bookkeeper leader programmierer programmiererin biologist chemist physicist geologist economist statistician psychologist
    babysitter nanny barista bartender cashier busser host hostess steward stylist barber hairdresser florist
    gardener landscaper butcher tailor seamstress translator interpreter courier postman policeman
    firefighter soldier sergeant lieutenant captain pilot sailor conductor instructor demonstrator
    treasurer ambassador tester artist musician actor model blogger scheduler estimator surveyor
    draftsman draughtsman roofer mason bricklayer plasterer labourer laborer picker packer
    merchandiser storekeeper shopkeeper housekeeper cleaner caretaker janitor porter
    helfer helferin gärtner gärtnerin maler malerin tischler tischlerin schreiner schreinerin maurer
    maurerin dachdecker dachdeckerin friseur friseurin kellner kellnerin trainer trainerin
    disponent disponentin fahrer fahrerin lagerist lageristin betreuer betreuerin prüfer prüferin
    schlosser schlosserin zerspaner zeichner zeichnerin hygienist dietitian paramedic caregiver carer matron registrar dean chancellor curator
    leiter leiterin manager managerin ingenieur ingenieurin entwickler entwicklerin pfleger
    pflegerin arzt ärztin lehrer lehrerin berater beraterin kaufmann kauffrau assistent
    assistentin praktikant praktikantin geschäftsführer geschäftsführerin techniker
    technikerin meister meisterin fachkraft sachbearbeiter sachbearbeiterin verkäufer
    verkäuferin buchhalter buchhalterin redakteur redakteurin architekt architektin elektriker
    elektrikerin mechaniker mechanikerin mechatroniker elektroniker erzieher erzieherin
    wissenschaftler wissenschaftlerin dozent dozentin leitung referent referentin informatiker
    informatikerin analyst analystin koordinator koordinatorin schwester werkstudent
    wirt wirtin führer führerin designer designerin therapeut therapeutin coachin arbeiter arbeiterin
    bäcker bäckerin professorin mitarbeiter mitarbeiterin autorin händler händlerin planer planerin
    werkstudentin azubi koch köchin krankenschwester vorarbeiter polier direktor direktorin
    """.split()
)
GERMAN_ENDS = tuple(
    sorted((h for h in HEADS if len(h) >= 5), key=len, reverse=True)  # noqa: PLR2004
)
SAME = {
    "developer": "engineer", "programmer": "engineer", "entwicklerin": "entwickler",
    "tutor": "teacher", "lab": "laboratory", "advisor": "adviser", "counselor": "counsellor",
    "senior": "sr", "junior": "jr", "assistant": "asst", "manager": "mgr",
    "stellvertretende": "stellv", "stellvertretender": "stellv", "stellvertreterin": "stellv",
}  # fmt: skip
NOT_TITLES = frozenset(
    "player leader person member professional volunteer candidate student result part".split()
)
