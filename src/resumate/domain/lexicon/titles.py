"""
The words of job titles: the last ones, English and German, and more, of any language.
"""

# ruff: noqa: E501 - word lists are read whole

TRADES = frozenset(
    """
    actuary animator archivist attendant cabinetmaker farmer illustrator laboratorian
    mathematician operative optometrist painter physiotherapist proofreader realtor
    reporter salesman salesperson saleswoman stewardess technologist teller tiler
    trader underwriter vet waitress warden webmaster forester ranger nutritionist
    radiographer sommelier barrister adjuster announcer appraiser arborist assembler
    audiologist bailiff banksman barmaid barman beautician bellhop blacksmith
    boatman boatswain boilermaker bosun broadcaster bursar butler captioner
    caseworker caterer celebrant chambermaid chaplain cheesemaker childminder
    chiropractor clown constable conveyancer councillor curate custodian dancer
    deacon deckhand decorator detective dishwasher doorman dressmaker driller drover
    ecologist embalmer esthetician expediter fabricator farmhand farmworker farrier
    ferryman fieldworker fisherman fishmonger forewoman fundraiser gamekeeper
    geneticist glazier goldsmith greenkeeper grocer groundskeeper groundsman
    headmaster headmistress headteacher herdsman ironworker jeweller jockey joiner
    laundress lifeguard lineman linesman locksmith metallurgist microbiologist
    milker millwright neurologist notary oncologist optician osteopath pathologist
    phlebotomist physiologist pipefitter playworker podiatrist policewoman
    psychiatrist publican purser radiologist rancher rigger roustabout saddler
    saleslady scaffolder shearer shepherd sheriff shunter singer skipper songwriter
    sonographer steelworker stenographer stockman stonemason storeman telephonist
    toolmaker trackman trackwoman transcriber transcriptionist typist upholsterer
    usher valet valuer verger vicar vintner watchman winemaker zookeeper zoologist
    auctioneer beekeeper bookbinder bookseller choreographer cobbler dramaturg engraver
    expeditor glassblower greengrocer lumberjack luthier orthotist signaller signalman
    kitchenhand barback allrounder all-rounder
    copyeditor stagehand stevedore subeditor taxidermist timekeeper watchmaker wheelwright
    """.split()
)
"""What one is by trade, and that is told of nothing else."""
HEADS = TRADES | frozenset(
    """
    engineer developer programmer nurse manager director lead head officer assistant intern
    trainee cadet apprentice teacher lecturer professor analyst consultant architect
    administrator specialist technician electrician plumber designer writer editor
    journalist accountant clerk secretary supervisor coordinator foreman executive president founder scientist
    researcher physician doctor surgeon pharmacist therapist counsellor counselor coach
    trainer driver chef cook baker waiter cashier receptionist representative agent associate
    owner principal chief cto ceo cfo coo vp paralegal lawyer attorney solicitor tutor postdoc
    fellow strategist planner buyer producer photographer translator librarian mechanic
    operator machinist welder carpenter fitter journeyman practitioner midwife dentist
    veterinarian auditor controller treasurer banker broker recruiter foreperson investigator
    superintendent inspector dispatcher advisor adviser marketer copywriter sre devops
    bookkeeper leader programmierer programmiererin biologist chemist physicist geologist economist statistician psychologist
    babysitter nanny barista bartender busser host hostess steward stylist barber hairdresser florist
    gardener landscaper butcher tailor seamstress interpreter courier postman policeman
    firefighter soldier sergeant corporal commander lieutenant captain pilot sailor conductor instructor demonstrator
    ambassador tester artist musician actor model blogger scheduler estimator surveyor
    draftsman draughtsman roofer mason bricklayer plasterer labourer laborer picker packer
    merchandiser storekeeper shopkeeper housekeeper cleaner caretaker janitor porter
    masterin helfer helferin gärtner gärtnerin maler malerin tischler tischlerin schreiner schreinerin maurer
    maurerin dachdecker dachdeckerin friseur friseurin kellner kellnerin trainerin
    disponent disponentin fahrer fahrerin lagerist lageristin betreuer betreuerin prüfer prüferin
    schlosser schlosserin zerspaner zeichner zeichnerin hygienist dietitian paramedic caregiver carer matron registrar dean chancellor curator
    leiter leiterin bauleiter managerin ingenieur ingenieurin entwickler entwicklerin pfleger
    pflegerin arzt ärztin lehrer lehrerin berater beraterin kaufmann kauffrau assistent
    assistentin praktikant praktikantin geschäftsführer geschäftsführerin techniker
    technikerin meister meisterin fachkraft sachbearbeiter sachbearbeiterin verkäufer
    verkäuferin buchhalter buchhalterin redakteur redakteurin architekt architektin elektriker
    elektrikerin mechaniker mechanikerin mechatroniker elektroniker erzieher erzieherin
    wissenschaftler wissenschaftlerin dozent dozentin leitung referent referentin informatiker
    informatikerin analystin koordinator koordinatorin schwester werkstudent
    wirt wirtin führer führerin designerin therapeut therapeutin coachin arbeiter arbeiterin
    bäcker bäckerin professorin mitarbeiter mitarbeiterin autorin händler händlerin planer planerin
    werkstudentin azubi koch köchin krankenschwester vorarbeiter polier direktor direktorin
    """.split()
)
OTHER_NOUNS = frozenset(
    """
    adjunct aide author chair chairman chairwoman
    cmo co-founder co-creator cofounder commis concierge contributor counsel creator dba deputy
    dev educator entrepreneur evaluator examiner expert facilitator freelance
    freelancer hand fullstack generalist guide hr internship judge junior
    maintainer member mentor mitglied moderator
    partner pastor player reviewer
    sales scholar seller server sme staff
    vice volunteer worker
    apprenticeship placement clerkship residency externship crew
    adjudicator
    arbitrator telesales assessor
    befriender
    clinician
    commissioner contractor craftsman crewman
    diver
    greeter groom
    groomer grower handyman harvester
    helper installer
    linguist loader logger maid mate mediator
    miner narrator navigator
    orderly organiser organizer
    patroller
    presenter priest proctor referee
    rep repairer
    sorter staffer
    storyteller subcontractor subtitler sweep
    temp tradesman
    tuner umpire
    conducteur conductrice cuisinier
    cuisiniere macon menuisier electricien boulanger cocinero cocinera albanil
    electricista fontanero panadero tornero chofer magazziniere elettricista falegname
    cozinheiro cozinheira eletricista kok bundesfreiwilligendienst cna foj freiberufler
    freiberuflich fsj giver grundwehrdienst hca nco prasenzdienst selbstandig
    selbststandig trustee wehrdienst zivildienst softwareentwickler softwareentwicklerin
    teamleiter teamleiterin projektleiter projektleiterin abteilungsleiter
    abteilungsleiterin bereichsleiter bereichsleiterin unternehmensberater praktikum
    ferialpraxis ferialjob ferienjob nebenjob minijob schnuppertag schnuppertage
    auszubildende auszubildender studierende assistenz burokaufmann burokauffrau
    fachinformatiker fachinformatikerin hilfskraft vorstand controllerin krankenpfleger pflegekraft
    pflegefachkraft tutorin volontar volontariat datenanalystin datenanalyst
    beauftragter administratorin mentorin monteur ingenieure developpeur developpeuse
    cheffe responsable charge chargee directeur directrice gestionnaire conseiller
    conseillere consultante stagiaire apprenti apprentie alternant alternante technicien
    technicienne analyste assistante comptable vendeur vendeuse infirmier infirmiere
    professeur enseignant enseignante formateur formatrice redacteur redactrice
    coordinateur coordinatrice employe employee ouvrier concepteur conceptrice graphiste
    serveur serveuse benevole presidente administrateur administratrice animateur
    animatrice avocat avocate juriste caissier caissiere chercheur chercheuse doctorant
    doctorante architecte secretaire commercial commerciale acheteur acheteuse tuteur
    ingeniero ingeniera desarrollador desarrolladora gerente directora jefe jefa
    analista consultor consultora asistente ayudante becario becaria tecnico tecnica
    coordinador coordinadora profesor profesora docente vendedor vendedora dependiente
    dependienta contable enfermero enfermera medico medica disenador disenadora
    administrativo administrativa practicante encargado encargada especialista redactor
    redactora programador programadora ejecutivo ejecutiva voluntario voluntaria mentora
    auxiliar camarero camarera maitre sumiller abogado abogada comercial arquitecto arquitecta
    investigador investigadora monitor monitora ingegnere sviluppatore sviluppatrice
    responsabile direttore direttrice consulente tirocinante stagista insegnante
    impiegato impiegata commesso commessa addetto addetta progettista infermiere
    infermiera avvocato contabile coordinatore segretaria segretario operaio cameriere
    cuoco engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora
    estagiario estagiaria professora assistente diretor diretora enfermeiro enfermeira
    ontwikkelaar adviseur medewerker beheerder stagiair leraar lerares docent
    verpleegkundige projectleider teamleider onderzoeker hoofd
    informaticien informaticienne livreur livreuse preparateur preparatrice magasinier
    magasiniere manutentionnaire plombier chauffagiste peintre carreleur couvreur grutier
    soudeur soudeuse coiffeur coiffeuse estheticienne educateur educatrice psychologue
    sage-femme kinesitherapeute pharmacien pharmacienne traducteur traductrice journaliste
    hotesse receptionniste gouvernante patissier patissiere boucher bouchere fleuriste
    jardinier jardiniere ouvriere operateur operatrice mecanicien mecanicienne carrossier
    dessinateur dessinatrice bibliothecaire documentaliste logisticien logisticienne
    adjoint adjointe gerant gerante aide-soignant aide-soignante aide-comptable
    repartidor repartidora mozo moza cajero cajera reponedor reponedora limpiadora
    camionero carpintero soldador mecanico mecanica peluquero peluquera farmaceutico
    farmaceutica psicologo psicologa fisioterapeuta educador educadora maestra traductor
    traductora periodista bibliotecario bibliotecaria recepcionista jardinero operario
    operaria teleoperador teleoperadora cuidador cuidadora asesor asesora supervisora
    conserje
    bouncer busboy cantor climber diplomat emt ganger gasfitter invigilator loadmaster
    medic mudlogger organist physio platelayer polisher postie rabbi roughneck senco
    sexton slinger stablehand steeplejack sysadmin trucker undertaker waller
    """.split()
)
"""More words that tell a title where one may stand, folded; in a sentence they tell less."""
_ENDS = frozenset(
    """
    administrator analyst analystin angestellte angestellter anwalt apotheker arbeiter archivar
    assistent assistentin ausbilder aushilfe aussendienst backer beamter beamtin
    bearbeiter bediener begleiter berater betreuer betriebswirt bibliothekar biologe
    chauffeur chef chefin chemiker controller dachdecker designer diakon disponent disponentin
    doktorand doktorandin dolmetscher dreher elektroniker engineer entwickler erzieher experte
    elektriker expertin fachfrau fachmann fachwirt fahrer fensterbauer feuerwehrfrau
    feuerwehrmann fleischer forstwirt fraser friseur fuhrer gartner geselle
    gestalter handelsvertreter haushaltshilfe hausmeister hauer hauswart hebamme helfer
    ingenieur ingenieurin installateur instrumentenbauer jugendwart
    kassenwart kassier kassierer kauffrau kaufmann kellner klavierbauer klempner koch kochin
    kommissionierer konditor konstrukteur kuchenhilfe laborant lagerist landwirt lehrbeauftragte lehrbeauftragter
    lehrer lehrling lehrperson pflegeperson betreuungsperson fachperson leiter lektor liftwart logistiker makler
    maler manager maschinist maurer mechaniker medewerker meister metallbauer
    metzger mitarbeiter monteur monteurin musiker notar obfrau obmann offizier
    optiker orgelbauer padagoge padagogin pfarrer pflegehilfe pfleger
    physiker planer platzwart polizist praktikant praktikum prufer psychologe psychologin
    rangierer referendariat referent referentin revisor richter
    sanger schauspieler schlosser schneider schreiner schweisser sekretar senner
    soldat sozialarbeiter spengler statiker stipendiat techniker therapeut
    tischler trainer ubersetzer ubungsleiter verkaufer verkaufshilfe
    volontariat warter werkstudent winzer zeichner zeugwart zimmerer zusteller
    akustiker anasthesist architekt assistenz assistenzarzt aufseher aussendienstler
    bandagist beauftragte beauftragter beleuchter bergmann bestatter betonbauer
    betriebsarzt binnenschiffer bodenleger bootsbauer bootsmann brauer brieftrager
    buchbinder buchdrucker buchhalter bufdi buhnenbildner chefarzt chemikant chirurg
    cutter dekorateur direktor dramaturg einkaufer estrichleger facharzt
    fahrzeuglackierer feldwebel finanzwirt fischwirt fliesenleger fluglotse fotograf
    galvaniseur gastronom gebaudereiniger gefreiter geigenbauer geratetrager
    gerichtsvollzieher gerustbauer giesser gleisbauer goldschmied grafiker graveur
    gutachter hausdame heizungsbauer hiwi holzfaller hufschmied imker
    inbetriebnehmer industriekletterer informatiker innenausstatter innendienstler
    kamerafrau kameramann kaminfeger kammerer kanalbauer kantor kapitan
    karosseriebauer kassenaufsicht kieferorthopade klavierstimmer kommissar
    kontrolleur koordinator korrepetitor korrespondent krankenschwester kurschner
    kuster lackierer leitungsbauer logopade maschinenbauer masseur matrose
    mechatroniker melker mobelpacker modellbauer nachrichtensprecher nachtwachter
    oberarzt obermaat oberschwester paketbote parkettleger pferdewirt pharmakant
    politesse polsterer portier portner postbote pressesprecher prokurist radiologe
    redakteur referendar regalauffuller regisseur rektor requisiteur revierjager
    rollladenbauer sachbearbeitung sachverstandige sachverstandiger sanitater
    schaffner schoffe schornsteinfeger schuhmacher schwimmer silberschmied sommelier sortierer
    staatsanwalt stallbursche stationsarzt stationsschwester steinmetz
    strassenbauer streetworker stuckateur studienrat tagesmutter tagesvater tankwart
    tatowierer taucher teamlead technologe telefonist texter tierwirt trockenbauer
    uhrmacher unternehmer urologe vermesser vertriebler volontar vorsitzende
    vorsitzender wachmann werkzeugmacher zeitungsbote zimmermadchen zimmermann
    """.split()
)
ENDS = tuple(_ENDS | {f"{end.removesuffix('e')}in" for end in _ENDS})
"""How German words for a trade end, folded, and for a woman at it."""
SIGNS = tuple(
    """
    经理 工程师 助理 总监 主管 实习 专员 分析师 设计师 顾问 主任 教师 老师
    讲师 教授 研究员 程序员 开发 运营 编辑 会计 律师 医生 护士 导师 志愿者
    负责人 创始人 總監 經理 工程師
    設計師 代表 秘书 架构师 组长 总裁 董事
    """.split()
)
GERMAN_ENDS = tuple(
    sorted((h for h in HEADS - TRADES if len(h) >= 5), key=len, reverse=True)  # noqa: PLR2004
)
SAME = {
    "developer": "engineer", "programmer": "engineer", "entwicklerin": "entwickler",
    "tutor": "teacher", "lab": "laboratory", "advisor": "adviser", "counselor": "counsellor",
    "senior": "sr", "junior": "jr", "assistant": "asst", "manager": "mgr",
    "stellvertretende": "stellv", "stellvertretender": "stellv", "stellvertreterin": "stellv",
    "stv": "stellv", "representative": "rep",
}  # fmt: skip
