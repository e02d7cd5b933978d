"""
Words that tell a job title from an employer, and a degree from a school.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

from resumate.domain.patterns import regex
from resumate.domain.reading.headings import fold


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


TITLE_NOUNS = _folded(
    """
    accountant actor actuary adjunct administrator adviser advisor agent aide ambassador
    analyst animator apprentice architect archivist artist assistant associate attendant
    attorney auditor author babysitter bartender biologist bookkeeper broker buyer
    captain carer caretaker carpenter cashier ceo cfo chair chairman chairwoman chef
    chemist chief clerk cmo coach co-founder co-creator cofounder concierge conductor
    consultant contributor cook coordinator
    copywriter coo counsel counselor counsellor creator cto curator dba
    dean deputy designer dev developer director dispatcher doctor driver economist
    editor
    educator electrician engineer entrepreneur estimator evaluator examiner executive
    expert facilitator farmer fellow firefighter founder freelance freelancer hand
    fullstack gardener generalist geologist guide handler head hostess hr
    illustrator inspector instructor intern internship interpreter investigator janitor
    journalist judge junior laboratorian labourer laborer lawyer lead leader lecturer
    librarian machinist maintainer manager marketer mason mathematician mechanic member
    mentor merchandiser midwife model moderator musician nanny nurse officer operator
    operative
    optometrist owner painter paralegal paramedic partner pastor pharmacist photographer
    physician physicist physiotherapist pilot planner player plumber postdoc president
    principal producer professor programmer proofreader psychologist realtor
    receptionist
    recruiter registrar reporter representative researcher reviewer sailor sales
    salesman salesperson saleswoman scholar scientist secretary seller server sme
    specialist sre staff statistician stylist superintendent supervisor surgeon
    surveyor tailor teacher technician technologist teller tester therapist trader
    trainee trainer translator treasurer tutor underwriter vet veterinarian vice
    volunteer vp waiter waitress warden webmaster welder worker writer apprenticeship
    placement clerkship residency externship barista crew steward stewardess baker
    butcher tiler roofer cleaner housekeeper porter picker packer forester ranger
    dietitian nutritionist dentist hygienist radiographer sommelier solicitor barrister
    adjudicator adjuster announcer appraiser arbitrator arborist assembler assessor
    audiologist bailiff banksman barber barmaid barman beautician befriender bellhop
    blacksmith boatman boatswain boilermaker bosun bricklayer broadcaster bursar
    busser butler captioner caregiver caseworker caterer celebrant chambermaid
    chancellor chaplain cheesemaker childminder chiropractor clinician clown
    commissioner constable contractor conveyancer councillor courier craftsman
    crewman curate custodian dancer deacon deckhand decorator demonstrator detective
    dishwasher diver doorman draftsman draughtsman dressmaker driller drover
    ecologist embalmer esthetician expediter fabricator farmhand farmworker farrier
    ferryman fieldworker fisherman fishmonger fitter florist foreman foreperson
    forewoman fundraiser gamekeeper geneticist glazier goldsmith greenkeeper greeter
    grocer groom groomer groundskeeper groundsman grower hairdresser handyman
    harvester headmaster headmistress headteacher helper herdsman host installer
    ironworker jeweller jockey joiner journeyman landscaper laundress lieutenant
    lifeguard lineman linesman linguist loader locksmith logger maid mate matron
    mediator metallurgist microbiologist milker millwright miner narrator navigator
    neurologist notary oncologist optician orderly organiser organizer osteopath
    pathologist patroller phlebotomist physiologist pipefitter plasterer playworker
    podiatrist policeman policewoman postman practitioner presenter priest proctor
    psychiatrist publican purser radiologist rancher referee rep repairer rigger
    roustabout saddler saleslady scaffolder scheduler seamstress sergeant shearer
    shepherd sheriff shopkeeper shunter singer skipper soldier songwriter
    sonographer sorter staffer steelworker stenographer stockman stonemason
    storekeeper storeman storyteller strategist subcontractor subtitler sweep
    telephonist temp toolmaker trackman trackwoman tradesman transcriber
    transcriptionist tuner typist umpire upholsterer usher valet valuer verger vicar
    vintner watchman winemaker zookeeper zoologist
    conducteur conductrice cuisinier cuisiniere macon menuisier electricien boulanger
    cocinero cocinera albanil electricista fontanero panadero tornero chofer
    magazziniere elettricista falegname cozinheiro cozinheira eletricista kok
    architekt autorin banker blogger bundesfreiwilligendienst coachin direktor
    cna direktorin foj freiberufler freiberuflich friseurin fsj giver grundwehrdienst
    hca nco prasenzdienst selbstandig selbststandig trustee wehrdienst zivildienst
    informatiker koordinator leitung polier professorin programmierer schwester
    therapeutin wirt wirtin zerspaner
    entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur
    ingenieurin
    leiter leiterin teamleiter teamleiterin projektleiter projektleiterin
    abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin
    berater beraterin unternehmensberater mitarbeiter mitarbeiterin
    sachbearbeiter sachbearbeiterin werkstudent werkstudentin praktikant praktikantin
    praktikum auszubildende auszubildender azubi assistent assistentin assistenz
    analystin analyst referent referentin trainer trainerin dozent dozentin lehrer
    lehrerin verkaufer verkauferin kaufmann kauffrau burokaufmann burokauffrau
    fachkraft fachinformatiker fachinformatikerin hilfskraft techniker technikerin
    geschaftsfuhrer geschaftsfuhrerin vorstand redakteur redakteurin buchhalter
    buchhalterin controller controllerin krankenpfleger krankenschwester pflegekraft
    pflegefachkraft arzt arztin koch kochin kellner kellnerin fahrer fahrerin meister
    mechaniker mechatroniker elektriker elektroniker tutor tutorin volontar volontariat
    trainee datenanalystin datenanalyst beauftragter administratorin designerin
    managerin wissenschaftler wissenschaftlerin betreuer betreuerin mentorin
    helfer helferin erzieher erzieherin architektin disponent monteur schlosser
    ingenieur ingenieure developpeur developpeuse chef cheffe responsable charge chargee
    directeur directrice gestionnaire conseiller conseillere consultant consultante
    stagiaire apprenti apprentie alternant alternante technicien technicienne
    analyste assistante comptable vendeur vendeuse infirmier infirmiere professeur
    enseignant enseignante formateur formatrice redacteur redactrice coordinateur
    coordinatrice employe employee ouvrier concepteur conceptrice graphiste serveur
    serveuse benevole president presidente administrateur administratrice animateur
    animatrice avocat avocate juriste caissier caissiere chercheur chercheuse doctorant
    doctorante architecte secretaire commercial commerciale acheteur acheteuse tuteur
    ingeniero ingeniera desarrollador desarrolladora gerente director directora jefe
    jefa responsable analista consultor consultora asistente ayudante becario becaria
    tecnico tecnica coordinador coordinadora profesor profesora docente vendedor
    vendedora dependiente dependienta contable enfermero enfermera medico medica
    disenador disenadora administrativo administrativa practicante encargado encargada
    especialista redactor redactora programador programadora ejecutivo ejecutiva
    voluntario voluntaria mentora mentor auxiliar camarero camarera abogado abogada
    comercial arquitecto arquitecta investigador investigadora monitor monitora
    ingegnere sviluppatore sviluppatrice responsabile direttore direttrice consulente
    tirocinante stagista tecnico insegnante impiegato impiegata commesso commessa
    addetto addetta progettista infermiere infermiera medico avvocato contabile
    coordinatore coordinatrice segretaria segretario operaio cameriere cuoco
    engenheiro engenheira desenvolvedor desenvolvedora gerente analista coordenador
    coordenadora estagiario estagiaria professor professora consultor tecnico assistente
    diretor diretora vendedor vendedora enfermeiro enfermeira programador programadora
    ontwikkelaar adviseur medewerker beheerder stagiair stagiaire leraar lerares
    docent verpleegkundige projectleider teamleider directeur onderzoeker hoofd
    """
)

_TITLE_ENDS = tuple(
    """
    analyst analystin angestellte angestellter anwalt apotheker arbeiter archivar
    assistent assistentin ausbilder aushilfe aussendienst backer beamter beamtin
    bearbeiter begleiter berater betreuer betriebswirt bibliothekar biologe
    burokraft chauffeur chemiker dachdecker designer diakon disponent disponentin
    doktorand dolmetscher dreher elektroniker engineer entwickler erzieher experte
    expertin fachfrau fachkraft fachmann fachwirt fahrer fensterbauer feuerwehrfrau
    feuerwehrmann fleischer forstwirt fraser friseur fuhrer gartner geselle
    gestalter handelsvertreter haushaltshilfe hausmeister hauswart hebamme helfer
    hilfskraft ingenieur ingenieurin installateur instrumentenbauer jugendwart
    kassenwart kassier kassierer kauffrau kaufmann kellner klavierbauer klempner
    konditor kuchenhilfe laborant lagerist landwirt lehrbeauftragte lehrbeauftragter
    lehrer lehrkraft lehrling lehrperson leiter lektor liftwart logistiker makler
    maler manager maschinist maurer mechaniker medewerker meister metallbauer
    metzger mitarbeiter monteur monteurin musiker notar obfrau obmann offizier
    optiker orgelbauer padagoge padagogin pfarrer pflegehilfe pflegekraft pfleger
    physiker planer platzwart polizist praktikum prufer psychologe psychologin
    rangierer referendariat referent referentin reinigungskraft revisor richter
    sanger schauspieler schlosser schneider schreiner schweisser sekretar senner
    servicekraft soldat sozialarbeiter spengler stipendiat techniker therapeut
    tischler trainer ubersetzer ubungsleiter verkaufer verkaufshilfe verkaufskraft
    volontariat warter werkstudent winzer zeichner zeugwart zimmerer
    """.split()
)
"""How German words for a trade end; those for a woman mostly end like `_FEMININE`."""
_TITLE_SIGNS = tuple(
    """
    经理 工程师 助理 总监 主管 实习 专员 分析师 设计师 顾问 主任 教师 老师
    讲师 教授 研究员 程序员 开发 运营 编辑 会计 律师 医生 护士 导师 志愿者
    负责人 创始人 總監 經理 工程師
    設計師 代表 秘书 架构师 组长 总裁 董事
    """.split()
)
_ORGANISATION_SIGNS = tuple(
    """
    公司 大学 学院 集团 科技 银行 医院 研究院 研究所 中心 协会 學院 大學 公社 局 事务所
    工作室 基金会 学校 中学
    """.split()
)
_DEGREE_SIGNS = (
    "学士",
    "硕士",
    "博士",
    "本科",
    "专科",
    "大专",
    "研究生",
    "學士",
    "碩士",
)

LEGAL_FORMS = _folded(
    """
    inc inc. llc ltd ltd. limited corp corp. corporation co co. company plc llp lp gmbh
    ag kg kgaa ohg ug ev e.v. mbh se sa s.a. sas s.a.s. sarl s.a.r.l. sl s.l. s.l.u. slu
    srl s.r.l. spa s.p.a. bv b.v. nv n.v. oy ab as aps pty pte pvt lda ltda
    """
)

ORGANISATION_NOUNS = _folded(
    """
    academy agency airlines airways analytics associates association authority bank
    bureau cafe capital center centre charity church clinic club college commission
    committee communications community consulting consultancy cooperative council
    department digital electric electronics energy enterprise enterprises entertainment
    factory financial finance firm foods foundation games global government
    group guild health healthcare holding holdings hospital hotel hotels industries
    initiative institute institut institution insurance interactive international
    laboratories laboratory labs lab library logistics mall media ministry motors museum
    network networks ngo office organization organisation partners pharma
    pharmaceuticals pharmacy platform polytechnic practice press productions properties
    publishing records restaurant retail robotics school schools services society
    software solutions startup stores store studio studios systems team tech
    technologies technology telecom theatre trust union universities university ventures
    works workshop workshops
    universitat hochschule fachhochschule gymnasium realschule gesamtschule berufsschule
    schule akademie klinik klinikum krankenhaus verein verlag verband stadt amt werk
    werke stiftung bundesamt ministerium gesellschaft zentrum sparkasse autohaus kita
    universite ecole lycee college iut hopital mairie banque cabinet societe entreprise
    groupe agence fondation centre clinique ministere institut association restaurant
    universidad universitat colegio escuela instituto hospital ayuntamiento banco
    empresa grupo fundacion clinica ministerio soluciones tienda asociacion facultad
    universita scuola liceo istituto ospedale comune banca azienda gruppo fondazione
    politecnico universidade escola faculdade prefeitura hospital empresa instituto
    universiteit hogeschool ziekenhuis gemeente stichting bedrijf
    abbey accountants architects army bakery barbers bistro brewery brigade brokers
    builders butchers caterers cinema constabulary contractors decorators diocese
    distillery engineers estates farm farms florists garage gym haulage hospice inn
    jewellers kennels lodge motors movers navy opticians orchestra parish plumbers pub
    ranch roofers salon solicitors spa surveyors tavern winery
    gasthof gasthaus landjugend praxis wirtshaus
    """
)
_ORGANISATION_ENDS = _folded(
    """
    erei verein verband klinik krankenhaus autohaus mobelhaus warenhaus kaufhaus
    genossenschaft anstalt theater sparkasse krankenkasse stiftung feuerwehr bergbahnen
    stadtwerke werkstatten station bibliothek archiv museum
    """
)

SCHOOL_NOUNS = _folded(
    """
    academy college institute institut polytechnic school university univ universitat
    hochschule fachhochschule gymnasium realschule gesamtschule berufsschule schule
    akademie berufskolleg kolleg universite ecole lycee iut universidad colegio escuela
    instituto facultad universita scuola liceo istituto politecnico universidade escola
    faculdade universiteit hogeschool eth epfl mit tu fh tum lmu hec insead ucla ucl
    bootcamp coursera udacity udemy polytechnique politecnica
    """
)

DEGREE_NOUNS = _folded(
    """
    hnc hnd btec nvq svq fdsc foundation-degree certhe diphe bed b.ed b.ed. pgce pgdip
    b.mus b.mus. bmus m.mus m.mus. mmus
    bcom b.com mph mpa msw dnp dds edd ed.d. mres mchem mmath mphys bacc cfc brevet fp
    bachelor bachelors bachelor's bsc b.sc b.sc. bs b.s. b.s ba b.a. b.a beng b.eng
    b.eng. btech
    b.tech b.tech. bba b.b.a. bfa llb master masters master's msc m.sc m.sc. ms m.s.
    m.s ma m.a.
    m.a meng m.eng mtech m.tech mba m.b.a. mfa mphil llm phd ph.d. ph.d dphil doctorate
    doctoral doctor md m.d. jd j.d. degree diploma associate associates associate's ged
    a-levels a-level gcse gcses hnd minor major honours honors postgraduate
    undergraduate
    certificate foundation
    diplom diplom-ingenieur magister staatsexamen promotion abitur fachabitur
    hochschulreife fachhochschulreife realschulabschluss hauptschulabschluss
    bachelorstudium masterstudium studium ausbildung lehre berufsausbildung umschulung
    mittlere
    licence licenciatura maitrise doctorat baccalaureat bac bts dut but diplome cap bep
    ingenieur mastere
    grado licenciado licenciada master maestria doctorado bachillerato tecnico
    diplomado ingenieria postgrado posgrado ciclo curso
    laurea magistrale triennale dottorato diploma maturita
    bacharelado licenciatura mestrado doutorado tecnologo pos-graduacao
    hbo mbo vwo havo propedeuse doctoraal
    """
)

_PARTNERS = regex(
    r"\s(?:&|\+|and|und|et|y|e)\s+(?:partners?|associates?|sons?|söhne|fils|co|cie"
    r"|hijos|figli|brothers|daughters)\b\.?",
    re.IGNORECASE,
)
"""The end of a firm's name: its partners are nobody's job title."""
_WORD = regex(r"[\w.'’+#/-]+")


def words_of(text: str) -> list[str]:
    """
    The words of *text*, folded, without marks around them.
    """
    return [w.strip("'-/") for w in _WORD.findall(fold(text)) if w.strip("'-/.")]


def title_score(text: str) -> int:
    """
    How much *text* reads like a job title: 0 not at all, 3 very much.
    """
    words = [w.rstrip(".") for w in words_of(_PARTNERS.sub(" ", text))]
    if not words:
        return 0
    if any(sign in text for sign in _TITLE_SIGNS):
        return 2
    hits = [w for w in words if _is_title_noun(w)]
    if not hits:
        return 0
    ends = _is_title_noun(words[-1]) or _is_title_noun(words[0])
    return 1 + ends + (len(words) <= 5)


_FEMININE = ("erin", "antin", "istin", "atorin", "ologin", "wartin", "gesellin")
"""How German ends the words for a woman at her trade, and hardly a word besides."""
_NO_FEMININE = frozenset({"schwerin", "erin", "katherin", "glycerin"})


def _is_title_noun(word: str) -> bool:
    parts = {word, *word.replace("/", "-").split("-")}
    if any(p.endswith(_FEMININE) and p not in _NO_FEMININE for p in parts):
        return True
    return not parts.isdisjoint(TITLE_NOUNS) or word.endswith(_TITLE_ENDS)


def organisation_score(text: str) -> int:
    """
    How much *text* reads like the name of an employer: 0 not at all, 3 very much.
    """
    words = words_of(text)
    if not words:
        return 0
    if any(sign in text for sign in _ORGANISATION_SIGNS):
        return 2
    if any(w in LEGAL_FORMS for w in words[1:]) or _PARTNERS.search(text):
        return 3
    bare = [w.rstrip(".") for w in words]
    if _is_organisation_noun(bare[-1]) or _is_organisation_noun(bare[0]):
        return 2
    return int(any(map(_is_organisation_noun, bare)))


def _is_organisation_noun(word: str) -> bool:
    return word in ORGANISATION_NOUNS or word.endswith(tuple(_ORGANISATION_ENDS))


def school_score(text: str) -> int:
    """
    How much *text* reads like a school or university.
    """
    words = [w.rstrip(".") for w in words_of(text)]
    signs = any(s in text for s in ("大学", "学院", "學院", "大學", "学校", "中学"))
    ends = ("universitat", "schule", "university", "gymnasium", "akademie", "college")
    joined = any(p in SCHOOL_NOUNS for w in words for p in w.split("-"))
    return 2 * int(signs or joined or any(w.endswith(ends) for w in words))


def degree_score(text: str) -> int:
    """
    How much *text* reads like a degree or a course of study.
    """
    words = words_of(text)
    if any(sign in text for sign in _DEGREE_SIGNS):
        return 3
    hits = [w for w in words if _is_degree_noun(w)]
    ends = ("studium", "ausbildung", "abschluss", "diplom")
    if not hits:
        return int(any(w.endswith(ends) for w in words))
    first = words[0] in hits
    return 1 + first + (len(words) <= 8)


def _is_degree_noun(word: str) -> bool:
    german = word.startswith("diplom-")  # "Diplom-Betriebswirtin"
    return german or word in DEGREE_NOUNS or word.rstrip(".") in DEGREE_NOUNS
