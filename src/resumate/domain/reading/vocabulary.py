"""
Words that tell a job title from an employer, a degree from a school, and a place.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

from resumate.domain.reading.headings import fold


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def _names(text: str) -> frozenset[str]:
    names = text.replace("\n", "|").split("|")
    return frozenset(fold(name.strip()) for name in names if name.strip())


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
    expert facilitator farmer fellow firefighter founder freelance freelancer
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
    conducteur conductrice cuisinier cuisiniere macon menuisier electricien boulanger
    cocinero cocinera albanil electricista fontanero panadero tornero chofer
    magazziniere elettricista falegname cozinheiro cozinheira eletricista kok
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

_REGIONS = frozenset(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
    NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL
    NS ON PE QC SK NSW VIC QLD USA US UK UAE EU
    """.split()
)
_NOWHERE = frozenset(
    {
        "remote",
        "hybrid",
        "on-site",
        "onsite",
        "home office",
        "homeoffice",
        "telecommute",
    }
)
"""They say how one works: no city stands before them."""
_COUNTRIES = _names(
    """
    remote|hybrid|on-site|onsite|home office|homeoffice|telecommute|worldwide|anywhere
    united states|united states of america|united kingdom|england|scotland|wales|ireland
    northern ireland|canada|germany|deutschland|austria|österreich|switzerland|schweiz
    suisse|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium
    belgique|belgien|luxembourg|denmark|sweden|norway|finland|poland|czech republic
    czechia|hungary|romania|bulgaria|greece|turkey|türkiye|russia|ukraine|india|china
    中国|japan|korea|south korea|singapore|malaysia|indonesia|vietnam|thailand
    philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|south africa
    nigeria|kenya|ghana|egypt|morocco|tunisia|israel|saudi arabia|qatar|dubai
    mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|iran|iraq|lebanon
    frankreich|spanien|italien|niederlande|allemagne|espagne|italie|alemania|francia
    estados unidos|reino unido|états-unis|royaume-uni|usa|uk|hong kong|taiwan|estonia
    latvia|lithuania|croatia|serbia|slovenia|slovakia|cyprus|malta|iceland
    """
)
_CITIES = _names(
    """
    london|paris|berlin|madrid|barcelona|munich|münchen|hamburg|köln|cologne|frankfurt
    frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen
    vienna|wien|graz|zürich|zurich|bern|basel|geneva|genève|lausanne|lyon|marseille
    toulouse|lille|bordeaux|nantes|strasbourg|nice|rennes|montpellier|sevilla|valencia
    bilbao|málaga|zaragoza|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino
    naples|napoli|bologna|florence|firenze|amsterdam|rotterdam|utrecht|eindhoven
    the hague|den haag|brussels|bruxelles|brüssel|antwerp|copenhagen|stockholm|oslo
    helsinki|warsaw|warszawa|kraków|krakow|prague|praha|budapest|bucharest|sofia|athens
    istanbul|ankara|moscow|kyiv|dublin|cork|edinburgh|glasgow|manchester|birmingham
    liverpool|leeds|bristol|cambridge|oxford|new york|new york city|nyc|san francisco
    los angeles|chicago|boston|seattle|austin|dallas|houston|atlanta|miami|denver
    portland|philadelphia|washington|washington dc|washington, dc|san diego|san jose
    palo alto|mountain view|toronto|montreal|montréal|vancouver|ottawa|calgary
    mexico city|ciudad de méxico|bogotá|buenos aires|lima|santiago|são paulo|sao paulo
    rio de janeiro|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune
    kolkata|beijing|北京|shanghai|上海|shenzhen|深圳|广州|杭州|tokyo|seoul|sydney|melbourne
    brisbane|auckland|cape town|johannesburg|nairobi|lagos|cairo|tel aviv
    """
)

_PARTNERS = re.compile(
    r"\s(?:&|\+|and|und|et|y|e)\s+(?:partners?|associates?|sons?|söhne|fils|co|cie"
    r"|hijos|figli|brothers|daughters)\b\.?",
    re.IGNORECASE,
)
"""The end of a firm's name: its partners are nobody's job title."""
_AREA = re.compile(
    r"(?:greater |grand |großraum |metropolitan )?[^\W\d_][\w .'-]{2,30}"
    r"(?: metropolitan area| area| region| und umgebung|, [^,]{3,30} area)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w.'’+#/-]+")


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
    parts = [word, *re.split(r"[/-]", word)]
    if any(p.endswith(_FEMININE) and p not in _NO_FEMININE for p in parts):
        return True
    return any(p in TITLE_NOUNS for p in parts) or word.endswith(
        (
            "manager",
            "managerin",
            "ingenieur",
            "ingenieurin",
            "entwickler",
            "leiter",
            "leiterin",
            "berater",
            "beraterin",
            "analyst",
            "analystin",
            "assistent",
            "assistentin",
            "engineer",
            "mitarbeiter",
            "mitarbeiterin",
            "entwicklerin",
            "techniker",
            "verkaufer",
            "verkauferin",
            "fachkraft",
            "medewerker",
            "lehrer",
            "lehrerin",
            "trainer",
            "designer",
            "helfer",
            "meister",
            "referent",
            "referentin",
            "disponent",
            "disponentin",
            "bearbeiter",
            "bearbeiterin",
            "pfleger",
            "pflegerin",
            "zeichner",
            "zeichnerin",
            "kaufmann",
            "kauffrau",
            "betreuer",
            "betreuerin",
            "erzieher",
            "erzieherin",
            "arbeiter",
            "arbeiterin",
            "trainerin",
            "designerin",
            "technikerin",
            "mechaniker",
            "mechanikerin",
            "monteur",
            "monteurin",
            "installateur",
            "schlosser",
            "schlosserin",
            "elektroniker",
            "elektronikerin",
            "logistiker",
            "logistikerin",
            "verkaufer",
            "verkauferin",
            "gestalter",
            "gestalterin",
            "fuhrer",
        )
    )


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
    if bare[-1] in ORGANISATION_NOUNS or bare[0] in ORGANISATION_NOUNS:
        return 2
    return int(any(w in ORGANISATION_NOUNS for w in bare))


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


def is_place(text: str) -> bool:
    """
    Whether *text* only says where: a city, a region, a country, "Remote".
    """
    text = text.strip(" .()[]")
    if not text or len(text) > 60:
        return False
    if _is_country(text) or fold(text) in _CITIES or _is_area(text):
        return True
    inner = re.fullmatch(r"(.{2,40}?)\s*\(([^()]+)\)", text)
    if inner:
        return is_place(inner[2]) and len(inner[1].split()) <= 3
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text) if p.strip()]
    if len(pieces) < 2:
        return False
    if all(is_place(p) for p in pieces):
        return True
    return (
        _is_country(pieces[-1])
        and _may_be_city(pieces[0])
        and all(_is_country(p) for p in pieces[1:])
    )


def _is_area(text: str) -> bool:
    """
    "Greater Leeds Area", "München und Umgebung".
    """
    return text[0].isupper() and len(text.split()) <= 5 and bool(_AREA.fullmatch(text))


def _is_country(text: str) -> bool:
    return text in _REGIONS or fold(text) in _COUNTRIES


def _may_be_city(text: str) -> bool:
    words = text.split()
    return (
        1 <= len(words) <= 4
        and text[:1].isupper()
        and not organisation_score(text)
        and not title_score(text)
        and not any(c.isdigit() for c in text)
    )


def without_place(text: str, *, cut_unknown: bool) -> str:
    """
    "Acme Ltd, Leeds, UK" -> "Acme Ltd".

    With *cut_unknown*, whatever follows the first comma counts as the place, too, if it
    is no part of a firm's name.
    """
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    if match and is_place(match[2]):
        text = match[1]
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text)]
    merged: list[str] = []
    for piece in pieces:
        legal = fold(piece).rstrip(".") in {f.rstrip(".") for f in LEGAL_FORMS}
        if merged and (legal or fold(piece) in LEGAL_FORMS):
            merged[-1] += f", {piece}"
        else:
            merged.append(piece)
    country = False
    while len(merged) > 1 and _is_country(merged[-1].strip(" .()")):
        country = fold(merged.pop().strip(" .()")) not in _NOWHERE or country
    if len(merged) > 1 and (
        is_place(merged[-1]) or (country and _may_be_city(merged[-1]))
    ):
        merged.pop()
    if cut_unknown and len(merged) > 1 and not organisation_score(merged[-1]):
        merged = merged[:1]
    return ", ".join(merged).strip(" ,;")
