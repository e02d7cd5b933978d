"""
Words of the names of firms, offices and schools, of any language, folded.
"""

SIGNS = tuple(
    """
    公司 大学 学院 集团 科技 银行 医院 研究院 研究所 中心 协会 學院 大學 公社 局 事务所
    工作室 基金会 学校 中学
    """.split()
)
LEGAL_FORMS = frozenset(
    """
    inc inc. llc ltd ltd. limited corp corp. corporation co co. company plc llp lp gmbh
    ag kg kgaa ohg ug eg ggmbh ges.m.b.h. ev e.v. e.k. e.u. mbh se sa s.a. sas s.a.s.
    sarl s.a.r.l. sl s.l.
    s.l.u. slu srl s.r.l. spa s.p.a. bv b.v. nv n.v. oy ab as aps pty pte pvt lda ltda
    gbr
    """.split()
)
NOUNS = frozenset(
    """
    academy agency airlines airways analytics associates association authority bank
    bureau cafe capital center centre charity church clinic club college commission
    committee communications community consulting consultancy co-operative cooperative
    council
    department digital electric electronics energy enterprise enterprises entertainment
    factory financial finance firm foods foundation games global government
    group guild health healthcare holding holdings hospital hotel hotels industries
    infirmary initiative institute institut institution insurance interactive
    international
    laboratories laboratory labs lab library logistics mall media ministry motors museum
    network networks ngo office organization organisation partners pharma
    pharmaceuticals pharmacy platform polytechnic practice press productions properties
    publishing records restaurant retail robotics school schools services society
    software solutions startup stores store studio studios systems team tech
    technologies technology telecom theatre trust union universities university ventures
    works workshop workshops
    universitat hochschule fachhochschule gymnasium realschule gesamtschule berufsschule
    schule akademie klinik klinikum krankenhaus verein verlag verband stadt amt werk
    werke stiftung
    spitex sozialstation tafel bundesamt ministerium gesellschaft zentrum sparkasse
    autohaus kita gemeinde kirchengemeinde marktgemeinde magistrat
    universite ecole lycee college iut hopital mairie banque cabinet societe entreprise
    groupe agence fondation centre clinique ministere institut association restaurant
    universidad universitat colegio escuela instituto hospital ayuntamiento banco
    empresa grupo fundacion clinica ministerio soluciones tienda asociacion facultad
    universita scuola liceo istituto ospedale comune banca azienda gruppo fondazione
    politecnico universidade escola faculdade prefeitura hospital empresa instituto
    universiteit hogeschool ziekenhuis gemeente stichting bedrijf
    corps regiment battalion squadron infantry forces marines
    abbey accountants architects army bakery barbers bistro brewery brigade brokers
    builders butchers caterers cinema constabulary contractors decorators diocese
    distillery engineers estates farm farms florists garage gym haulage hospice inn
    jewellers kennels lodge motors movers navy opticians orchestra parish plumbers pub
    ranch roofers salon solicitors spa surveyors tavern winery
    gasthof gasthaus landjugend praxis wirtshaus
    spital kantonsspital spitex altersheim pflegeheim seniorenheim kanzlei kindergarten
    quincaillerie boulangerie menuiserie brasserie athenee ehpad fiduciaire
    assurances prefecture pharmacie laboratoire bibliotheque librairie supermarche
    restaurante ferreteria supermercado farmacia panaderia libreria biblioteca
    residencia gestoria diputacion consejeria cooperativa bufete
    krippe apotheke gaststatte versicherung spedition buchhandlung drogerie supermarkt
    """.split()
)
FIRST = frozenset(
    """
    commune centro landkreis kreis kanton bezirk hansestadt kreisstadt landeshauptstadt
    universitatsstadt jobcenter bezirkshauptmannschaft landgericht amtsgericht
    """.split()
)
"""What opens a name, and in a name is a place: "Centro de cómputo", "en el centro"."""
ENDS = frozenset(
    """
    bergwerk kraftwerk stahlwerk walzwerk sagewerk zementwerk wasserwerk club
    gasthof gasthaus wirtshaus hotel resort gastehaus landhaus brauhaus
    kinderhaus jugendhaus seniorenhaus kindergarten schuhhaus modehaus reformhaus
    erei verein verband klinik krankenhaus autohaus mobelhaus warenhaus kaufhaus
    gemeinde stadtverwaltung kreisverwaltung landratsamt finanzamt bezirksamt
    landesamt regierungsprasidium
    genossenschaft anstalt theater sparkasse krankenkasse stiftung feuerwehr bergbahnen
    arztpraxis gemeinschaftspraxis therapiepraxis physiopraxis
    spital zentrum apotheke kanzlei spedition versicherung
    stadtwerke werkstatten station bibliothek archiv museum
    cafe eisdiele pizzeria baumarkt biomarkt getrankemarkt hofladen bioladen weltladen
    blumenladen buchladen tankstelle jugendherberge kinderheim tierheim
    """.split()
)
SCHOOL_NOUNS = frozenset(
    """
    academy college institute institut polytechnic school university univ universitat
    hochschule fachhochschule gymnasium realschule gesamtschule berufsschule schule
    akademie berufskolleg kolleg universite ecole lycee iut universidad colegio escuela
    tafe
    instituto facultad universita scuola liceo istituto politecnico universidade escola
    faculdade universiteit hogeschool eth epfl tu fh tum lmu hec insead ucla ucl
    bootcamp coursera udacity udemy polytechnique politecnica
    lehranstalt bundeslehranstalt bbs colaiste gaelscoil hoerskool laerskool liceum
    meanscoil szkola technikum
    """.split()
)
SURNAMES = frozenset(
    """
    baker barber bauer becker brewer butcher butler carpenter carter cook cooper farmer
    fischer fisher gardener gardner hunter jager kaufmann koch mason metzger miller
    muller painter porter potter richter sawyer schmied schneider schreiber
    schreiner shepherd tailor taylor turner wagner weaver weber zimmermann
    """.split()
)
"""Trades by which people are called, and firms by people: "Schneider National"."""
AREAS = frozenset(
    """
    accounts accounts-payable accounts-receivable administration bookkeeping
    customer-service customer-services engineering finance food-and-beverage front-desk
    front-office front-of-house housekeeping human-resources it kitchen logistics
    maintenance marketing operations procurement production purchasing quality
    quality-assurance quality-control r&d research-and-development sales warehouse
    buchhaltung chirurgie einkauf empfang export fertigung fuhrpark geriatrie import
    innere instandhaltung instandsetzung kardiologie kasse kuche labor lager
    mikrobiologie nachschub neurologie
    onkologie orthopadie padiatrie personal pflege pforte produktion psychiatrie
    qualitatskontrolle qualitatssicherung service technik unfallchirurgie urologie
    verkauf versand vertrieb verwaltung wareneingang werkstatt
    """.split()
)
"""Parts of a house, by none of which it is called: "Quality Control", "Chirurgie"."""
