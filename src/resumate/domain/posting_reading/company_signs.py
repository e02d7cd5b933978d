"""
What names an employer in a posting, and what only looks like one.
"""

import re

from resumate.domain.lexicon.months import MONTHS_IN, WEEKDAYS
from resumate.domain.lexicon.places import COUNTRIES
from resumate.domain.patterns import Said, regex

_ON = r"[\w&.'+-]*(?:’[\w&.'+-]*)*"
"""How a word goes on. A class with a letter beyond Latin-1 compiles in ten times the
time, and this stands in names a hundred times."""
NAME = (
    rf"(?:[A-ZÀ-ÖØ-Þ0-9]{_ON}|[a-z][\w-]*[A-Z]\w*|"
    r"(?!(?:the|an?|our|d(?:er|ie|as|en|em)|ein\w*|unser\w*|als)\b)"
    r"[a-z][\w-]+(?= (?:GmbH|AG|SE|UG|Ltd|Inc|LLC)\b))"
    r"(?:(?: |, (?=Inc|LLC|Ltd))(?:(?:&|and|of|the|und|de|du|des|der|für|y|et|la|del|"
    r"on|am|im|an der|in der|auf|zum|zur|sur|sous|na|nan|van|von) "
    rf"){{0,2}}(?:[dl]['’]|[bdgnt]-?(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]))?"
    rf"(?:[A-ZÀ-ÖØ-Þ0-9&]{_ON})){{0,5}}"
)
LEGAL = (
    r"(?:(?:PartG )?mbB|PartG|"
    r"GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|gGmbH|mbH|AG|SE|KGaA|OHG|(?<!\d )KG|GbR|"
    r"e\. ?[VK]\.|a\. ?G\.|VVaG|eG|UG|Inc|LLC|Ltd|"
    r"Limited|CIC|PLC|plc|Corp|Corporation|LLP|S\.A\.S?\.?|SAS|SARL|S\.L\.U?\.?|S\.L|SL|"
    r"SLU|"
    r"inc|ltée|enr|SRL|SPRL|ASBL|asbl|SCOP|"
    r"B\.V\.|BV|N\.V\.|ApS|A/S|AB|ASA|Oy|Oyj|S\.p\.A\.|SpA|S\.r\.l\.|Srl|Sp\. z o\.o\.|"
    r"Pty Ltd|Pvt\.? (?:Ltd|Limited)|Private Limited|Lda|Ltda)"
)
LEGAL_INSIDE = regex(r"(?=\S+ )(?:[^\W\d_][\w&.'’+-]* ){1,4}\w+[a-zäöüß](?:ges)?mbH")
"""A firm whose last word ends in its legal form: "Lind Naturkost HandelsgmbH"."""
DOTTED_LEGAL = r"(?:\b(?:Inc|Ltd|Corp|Co)|\w\.\w|e\. ?V|a\. ?G)\.$"
LEGAL_ONLY = regex(rf",? {LEGAL}\.?", re.IGNORECASE)
LABELLED = regex(
    r"^(?:(?:hiring )?company(?: name)?|school|nursery|hospital|employer|agency|"
    r"advertiser|employing organi[sz]ation|care home|inserent|einrichtung|"
    r"organi[sz]ation|institution|"
    r"unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|"
    r"empleador|virksomhed|arbejdsgiver|företag|bedrijf|werkgever|azienda)"
    r"\s*:\s*(?P<name>\S.{0,80})$",
    re.IGNORECASE,
)
LABEL_ALONE = regex(
    r"(?:employer(?: name)?|company(?: name)?|hiring organi[sz]ation|arbeitgeber|firma|"
    r"employeur|empleador):?",
    re.IGNORECASE,
)
"""A field whose value stands on the next line."""
AT_ALONE = regex(
    rf"(?:at|@|bei|chez) (?P<name>{NAME}(?:,? {LEGAL}\.?)?)(?: \([^()]*\))?"
)
"""What a board sets below the title: "at Tarn Foods (View all jobs)"."""
INVITES = regex(
    r"(?:invites applications|is (?:now |currently )?(?:hiring|recruiting|seeking|"
    r"looking for|accepting)|seeks|recruits|sucht|stellt\b.* ein\b|schreibt\b.* aus\b)"
)
"""What goes on with a sentence that a name alone on its line begins."""
CALLED_SO = regex(
    r"\b(?:[Mm]ein(?:e[nmrs]?)?|[Uu]nser(?:e[nmrs]?)?|[Mm]y|[Oo]ur) (?:[\w-]+ ){0,4}?"
    r"[\w-]+,? (?:called |named |namens )?[„“\"«»‘‚]"
    rf"(?P<name>{NAME})[“”\"«»’‘]"
)
"""What one calls one's own shop: "für meinen Laden „Stiel & Blüte“"."""
_SEEKS = (
    r"(?:sucht|stellt|recherche|cherche|recrute|engage|embauche|busca|selecciona|"
    r"contrata|necesita|precisa|seeks|(?:is|are) (?:now |currently |actively )?"
    r"(?:hiring|recruiting|seeking|looking for))\b"
)
CALLED_A_FIRM = regex(
    r"^(?:Die |La |Le |L['’]|The )?(?i:firma|fa\.|société|entreprise|enseigne|groupe|"
    r"empresa|compañía|grupo|company|firm) "
    rf"(?P<name>{NAME}(?:,? {LEGAL}\.?)?),? {_SEEKS}"
)
"""A name that is said to be a firm's: "La société Verger recherche"."""
WHO_SEEKS = regex(
    r"^(?!(?:The|Der|Die|Das|L[ea]s?|El|Los|Une?|An?|Ein\w*|Our|Unser\w*|Notre|"
    rf"Nuestr\w+) )(?P<name>{NAME}) {_SEEKS}(?P<branch>[^.:]{{0,90}}?\b"
    r"(?:pour|para|für|for) (?:son|sa|ses|l['’]un de ses|sus?|sein\w*|ihre?n?|its|"
    r"their) (?:\w+ )?(?i:magasins?|siège|agences?|sites?|usines?|filiales?|entrepôts?|"
    r"établissements?|tiendas?|sede|sucursal(?:es)?|fábricas?|planta|almac[eé]n(?:es)?|"
    r"filialen?|standorte?|niederlassung(?:en)?|werke?|zentrale|"
    r"stores?|branch(?:es)?|offices?|depots?|plants?|headquarters)\b)?"
)
"""Who seeks somebody, and whether for a branch of theirs."""
SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        7,
        regex(
            r"^(?:(?:Job )?(?:[Pp]osted|[Aa]dvertised|[Ll]isted|"
            r"[Pp]ublished)(?: on [^.]{3,20}| \d+\+? \w+ ago| today| yesterday)?"
            r" by|Veröffentlicht (?:am [^a-z]{4,12} )?von|Inseriert von|"
            r"Ein Angebot (?:von|der))"
            rf" (?P<name>{NAME}(?:,? {LEGAL}\.?)?)$"
        ),
    ),
    (
        3,
        regex(
            r"^(?:©|\([Cc]\)|Copyright)[ ©]*(?:\d{4}(?:[-–]\d{2,4})?)?,? ?(?:by )?"
            rf"(?P<name>{NAME}?(?:,? {LEGAL}\b\.?)?)(?=$|[.,|·]| (?:All|Privacy|Terms|"
            r"Sitemap|Legal|Cookies?|Contact|Imprint|Impressum|Datenschutz|Alle)\b)"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:The )?(?P<name>{NAME}),?"
            r"(?: (?:on|in|at) [A-Z][\w.]+(?: [A-Z][\w.]+)*){0,2} "
            r"(?:needs|wants|seeks|requires|is (?:hiring|recruiting|looking for))"
            r" (?:someone|somebody|help|an?|some|\d+|[A-Z]{3,})\b"
        ),
    ),
    (
        5,
        regex(
            r"^(?:The )?(?P<name>(?:City|Town|Borough|County|Village|Township|"
            r"Municipality) "
            rf"of {NAME}) (?:[a-z]+ly )?(?:is|has|[a-z]{{3,}}s)\b"
        ),
    ),
    (5, CALLED_SO),
    (
        6,
        regex(
            r"^(?:Die |Wir,? (?:sind )?(?:die |von der )?)?(?:Firma|Fa\.) "
            rf"(?P<name>{NAME}(?:,? {LEGAL}\.?)?)(?=,| [a-zäöü(–-])"
        ),
    ),
    (
        5,
        regex(
            r"^(?:An? |We(?:'re| are) an? |Ein(?:e|er)? )?(?:[\w-]+ ){0,4}?"
            r"(?i:outfit|firm|company|business|shop|workshop|team|family|farm|caf[eé]|"
            r"restaurant|bakery|practice|studio|garage|\w*(?:betrieb|firma|unternehmen|"
            r"laden|geschäft|praxis|team|werkstatt|büro|hof)), "
            rf"(?P<name>(?=\S+ ){NAME}(?:,? {LEGAL})?),? "
            r"(?:is |are |(?=such)|(?=looking)|(?=seek)|(?=need)|(?=hir))"
            r"(?:now |currently )?(?:looking for|seek(?:s|ing)|need(?:s|ing)|hiring|"
            r"in need of|such(?:t|en))\b"
        ),
    ),
    (
        6,
        regex(
            rf"^(?:We(?:'re| are)|Wir sind(?: die| das| der)?|Nous sommes|Somos) "
            rf"(?P<name>{NAME}), (?:an?|the|eine?|une?|una?|la|le|die|der|das) "
        ),
    ),
    (
        5,
        regex(
            rf"^(?:We(?:'re| are)|Wir sind)(?: die| das| der| the)? "
            rf"(?P<name>(?=\S+ ){NAME}(?:,? {LEGAL})?)"
            r"(?: in [A-ZÄÖÜ][\w-]+)?"
            r"(?:[.!]*$|\.? (?=(?:We|Wir)\b)|,? (?:and|und) [a-zäöü])"
        ),
    ),
    (
        5,
        regex(
            rf"^Wir (?:von|bei|vom|beim|in)(?: der|"
            rf" dem)? (?P<name>{NAME}(?:,? {LEGAL}\.?)?),? "
            r"(?:sind|haben|[a-zäöüß]+(?:en|ern|eln))\b"
        ),
    ),
    (
        5,
        regex(
            r"^[Ww]ir,? (?:das |vom )?(?:Team )?(?:der|des|von|vom|die|das) "
            rf"(?P<name>(?=\S+ ){NAME})(?: in [A-ZÄÖÜ][\w-]+)?, (?:such|sind|betr)"
        ),
    ),
    (
        6,
        regex(
            rf"^(?:The )?(?P<name>{NAME}) (?:is (?:firmly |fully )?committed to|"
            r"welcomes applica|values diversity|does not discriminate|celebrates "
            r"diversity|considers all|is an? inclusive|is regulated by)"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:The |Die |Das |Der )?(?P<name>{NAME}),? (?:was founded|has been|"
            r"wurde (?:\d{4}|im|in)|founded in|gegründet)\b"
        ),
    ),
    (
        7,
        regex(
            rf"^(?P<name>{NAME}) (?:(?:is|are) (?:proud to be )?an? (?:[Ee]qual|"
            rf"EEO|EOE|"
            r"[Aa]ffirmative)|provides? equal)"
        ),
    ),
    (
        6,
        regex(rf"^(?:Here )?[Aa]t (?P<name>{NAME}),? (?:we|you|our|everyone|the)\b"),
    ),
    (5, regex(rf"^(?P<name>{NAME}) [–-] das (?:sind|ist|heißt) (?:wir|eine?|\d)")),
    (
        6,
        regex(
            rf"^Chez (?P<name>{NAME}),? (?:nous|vous|tu|on|notre|chaque|recherchons|"
            r"recrutons)\b"
        ),
    ),
    (
        6,
        regex(
            rf"^(?:Bei|In) (?:der |dem )?(?P<name>{NAME}),? "
            r"(?:suchen|arbeiten|entwickeln|glauben|gestalten|bauen|erwartet|erwarten|wir|"
            r"bieten|machen|leben|verbinden|findest|kannst|bist|wirst|sind)\b"
        ),
    ),
    (
        6,
        regex(
            rf"^(?:En|Desde) (?P<name>{NAME}),? (?:creemos|trabajamos|somos|buscamos|"
            r"seleccionamos|necesitamos|precisamos|incorporamos|contratamos|ampliamos|"
            r"queremos|desarrollamos|estamos|nos|hacemos|apostamos|encontrarás|serás)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:We at |We, )?(?P<name>{NAME})(?: \([^()]{{1,60}}\))?,? (?:is|are) "
            r"(?:now |currently |actively )?(?:hiring|looking|seeking|recruiting|"
            r"growing|"
            r"searching|expanding)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:Die |Das |Der |La |El |Le )?(?P<name>{NAME})"
            r"(?: \([^()]{1,60}\)| in [A-ZÄÖÜ][\w-]+| [–-] [^.\n]{5,60}?)? "
            r"(?:seeks|invites|sucht|recherche|recrute|busca|søger|söker|selecciona|"
            r"zoekt|cerca|procura)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:The )?(?P<name>{NAME})(?: \([\w &]+\))? (?:is|ist|est|es|er) "
            r"(?:an? |the |one of |ein(?:e|er|es)? |une? |una? |en |et |l[ae]s? )"
            r"(?:[\w'-]+[ ,]+(?:and |und |et |y )?){0,5}?"
            r"(?:company|compan(?:y|ies)|startup|start-up|firm|agency|provider|leader|"
            r"manufacturer|organi[sz]ation|platform|studio|bank|hospital|university|"
            r"charity|non-?profit|group|consultancy|retailer|business|unternehmen|home|"
            r"house|hotel|restaurant|park|museum|school|academy|college|practice|"
            r"clinic|"
            r"farm|nursery|shop|store|brewery|bakery|workshop|network|council|"
            r"trust|publisher|maker|supplier|distributor|operator|developer|importer|"
            r"carrier|broker|builder|builders|theatre|library|institute|laboratory|"
            r"cooperative|co-operative|association|"
            r"\w*(?:werkstatt|betrieb|verein|klinik|haus|schule|verlag|dienst|träger|"
            r"händler|dienstleister|genossenschaft|praxis|kanzlei)|éditeur|agence|"
            r"école|cooperativa|clínica|tienda|escuela|"
            r"anbieter|hersteller|marktführer|agentur|entreprise|société|cabinet|"
            r"acteur|empresa|compañía|consultora|virksomhed)\b",
            re.IGNORECASE,
        ),
    ),
    (
        5,
        regex(
            rf"^(?P<name>{NAME}), (?i:(?:une? |la |el |ein(?:e|er)? |an? |the )?"
            r"(?:[\w-]+ )?(?:entreprise|société|pme|empresa|compañía|despacho|taller|"
            r"\w*unternehmen|company|firm|brewery|manufacturer|retailer)\b)[^.]{0,80},"
        ),
    ),
    (
        4,
        regex(
            rf"\b(?:[Jj]oin|[Ww]elcome to|(?<![Pp]lace to )[Ww]ork(?:ing)? "
            rf"(?:at|for)|[Cc]areers? at|"
            rf"[Ll]ife at|[Tt]eam at|[Pp]osition at|[Rr]ole at|[Jj]ob at|rejoignez|"
            rf"[Rr]ejoins|[Úú]nete a|[Bb]ienvenid[oa]s? a|[Ww]illkommen bei) "
            rf"(?:the )?(?P<name>{NAME})(?= (?:team|family|as|and|to|in|group|"
            rf"today)\b|[.,!]|$)"
        ),
    ),
    (
        5,
        regex(
            rf"\b(?:[Bb]ei|[Ff]ür|[Dd]ie|[Dd]er|[Aa]t|[Ff]or|[Bb]y|[Cc]hez|[Ee]n|[Dd]e|"
            rf"[Ww]ith|[Jj]oin|[Uu]ns|^)(?: der| dem| die| the| la)? ?"
            rf"(?P<name>{NAME},? {LEGAL}(?!\w)\.?)"
        ),
    ),
)
CARE_OF = regex(
    rf"(?:^|[:,] |\ban (?:die )?)(?P<name>{NAME}(?:,? {LEGAL}\.?)?), "
    r"(?:z\. ?Hd?\.|zu Händen) "
)
"""To whom one writes: "Post an: Nordwerft Gruppe, z. Hd. Ina Kern"."""
HEADED_ABOUT = regex(
    r"^(?:About|Why|Über|A propos de|À propos de|Sobre|Om|Over|Life at|Working at|"
    rf"Who is|Warum|Pourquoi) (?P<the>die |der |the )?(?P<name>{NAME})\s*[:?]?$"
)
ADDRESSED = regex(
    rf"(?:^|: )(?P<name>{NAME}(?:,? {LEGAL}\.?)?)(?:, | \| | [·•] )"
    r"(?:[^,|·•]{4,40} \d+\s?\w?|\d+\w? [A-Z][^,|·•]{4,40})"
    r"(?:, | \| | [·•] )(?:(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ]|[Tt]el\b|[Tt]elefon|"
    r"[Pp]hone)"
)
"""A name with its street, and its town or telephone: "Spedition Kern & Sohn, Am Hafen
5, 26721 Emden"."""
OF_WORK = regex(
    r"(?:customer|client|human|technical|people|patient|it|product|business|"
    r"guest|student|"
    r"sales|software) (?:support|services?|success|resources|relations|operations|care|"
    r"experience|engineering|development|marketing)",
    re.IGNORECASE,
)
"""A part of any house, by which none is called: "Customer Support"."""
OF_SOMEBODY = regex(r"^The |['’]s\b|^Dr\.? | & (?:Sons?|Daughters?|Söhne|Töchter)$")
"""A house that has an owner, or an article of its own: "The Copper Hen"."""
CODE = regex(
    r"^(?:[A-Z]{1,2}-)?\d{4,5} |,? [A-Z]{2,3}(?: \d{4,5})?$|,? [A-Z]{1,2}\d.*$"
)
"""A postcode or a state about a town: "6293 Tux", "Boise, ID 83702"."""
STREET = regex(
    r"(?:[A-ZÄÖÜ][\w.'’-]+ ){1,4}\d+\s?[a-z]?(?:$|, (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ])|"
    r"\d+\w? (?:[A-Z][\w.'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Way|"
    r"Drive|Square|"
    r"Quay|Parade|Terrace|Boulevard|Blvd)\b"
)
"""Where the firm is that the line above names: "Industriestr. 4"."""
IN_A_STREET = regex(
    rf"^(?P<name>{NAME}), (?:\d+ )?(?:[A-Z][\w'’-]+ )+(?:Street|Road|Avenue|"
    rf"Lane|Square|"
    r"Quay|Parade|Terrace)\b(?:, [A-Z][\w ]+)?\."
)
"""What a notice begins with: "Dunmore's Hardware, Main Street, Thurlow. We need …"."""
ABOUT_INLINE = regex(rf"\bAbout (?P<name>{NAME}): (?=[A-Z])")
DOES = regex(
    rf"^(?:The |Die |Das |Der |Le |La |L'|El )?(?P<name>{NAME})(?: \([^()]{{2,30}}\))?"
    r" (?!is\b|was\b)"
    r"(?:[a-zà-ÿ]{2,}(?:s|t|e|a)|(?:is|ist|est|es) [^.]{3,80})\b"
)
"""What an employer's sentence about itself begins with: "Brise Marine édite …"."""
FIRM_DOES = regex(
    r"^[A-Z]\w+ (?:makes|runs|builds|sells|ships|develops|offers|operates|owns|"
    r"provides|manages|produces|designs|publishes|supplies|employs|helps|serves|brews|"
    r"baut|betreibt|entwickelt|fertigt|produziert|vertreibt|verkauft|bietet)\b"
)
TELLS = (
    r"(?:is|are|was|were|has|have|opened|began|started|makes?|runs?|builds?|sells?|offers?"
    r"|provides?|supports?|delivers?|designs?|employs?|brings?|looks?|ist|sind|hat|wurde"
    r"|entwickelt|bietet|betreibt|baut|liefert|steht|gehört|produziert|begleitet)"
)
"""What the first sentence says of whom the title names."""
THEY_DO = regex(
    rf"^(?:Die )?(?P<name>{NAME}) (?:sind|haben|[a-zäöüß]{{2,}}(?:en|ern|"
    rf"eln)) (?!(?:Sie|wir)\b)"
)
"""As `DOES`, of a house whose name is many: "Stadtwerke Emden versorgen …"."""
IS = regex(rf"^(?:The |Die |Das |Der )?(?P<name>{NAME}) (?:is|ist|was|wurde) ")
IS_A = regex(rf"^(?P<name>{NAME}) (?:is|ist|est|es) (?:an?|the|eine?|une?|una?) ")
SMALL_IS = regex(r"^(?P<name>[a-zà-ÿ][\w-]{2,}) (?:is|ist|est|es) (?=\w)")
"""A name in small letters begins its sentence with one, and is in an address."""
ADDRESS = regex(r"(?:@|\bwww\.|://|\b(?:jobs|careers?|karriere)\.)[\w.-]+")
US = regex(
    r"\b(?:we|our|us|we're|we've|wir|unsere?\w*|nous|notre|nos|nuestr[oa]s?|somos)\b",
    re.IGNORECASE,
)
TITLE_AT = regex(rf"\b(?:at|@|bei(?: der)?|chez) (?P<name>{NAME}(?:,? {LEGAL}\.?)?)")
STARS = regex(r"\s*[*★☆✩]{2,5}(?:\s?[sS]\b)?")
"""Of a hotel: "Das Lärchenschloss ****S"."""
LETTERHEAD = regex(
    rf"^(?P<name>{NAME}(?: (?:for|at) {NAME})?(?:,? {LEGAL}\.?)?)"
    r"\s*(?:[|·•—–]|,|\s-\s|\()\s*(?P<rest>\S.*)$"
)
OF_AN_EMPLOYER = regex(
    r"\b(?:trust|school|museum|gymnasium|university|universität|université|universidad|"
    r"hospital|klinik|klinikum|council|group|college|institute?|bank|hotel|agency|"
    r"services|"
    r"systems|labs?|laboratories|laboratorios|studios?|dental|bakery|clinic|foundation|"
    r"authority|water|energy|energie|airlines|logistics|logistik|media|solutions|"
    r"software|"
    r"technolog(?:y|ies)|partners|consulting|holdings?|industries|health|healthcare|"
    r"insurance|versicherung|stiftung|gruppe|verlag|books|press|stores?|markets?|foods|"
    r"restaurant|park|farms?|academy|house|home|zoo|theatre|theater|library|court|"
    r"brewery|distill(?:ers|ery)|fabrication|freight|shipping|diagnostics|motors|"
    r"builders|kindergarten|kita|kanzlei|praxis|werkstatt|diakonie\w*|caritas|"
    r"landratsamt|stadt|gemeinde|verein|schule|lycée|école|mairie|ayuntamiento|"
    r"colegio|clínica|society|association|company|co|stadtwerke|"
    r"werke|digital|analytics|cent(?:re|er)|surgery|hospice|pharmacy|salon|garage|nursery|"
    r"grupo|groupe|instituto|fundación|fondation|athénée|ehpad|quincaillerie|"
    r"(?:senioren|alten|alters|pflege|kinder|wohn|tier)heim|(?!stadt|orts)\w{4,}zentrum|\w+residenz|"
    r"\w*krankenhaus|\w*apotheke|\w*gemeinde|\w+schule|"
    r"church|gyms?|airways|haulage|couriers|catering|veterinary|practice)\b",
    re.IGNORECASE,
)
BEGINS_AS_EMPLOYER = regex(
    r"^(?:\w*(?:praxis|kanzlei|kita|kindergarten|stadtwerke|residenz|"
    r"(?:senioren|alten|alters|pflege|kinder|wohn|tier)heim|gemeinde|krankenhaus|klinik|klinikum|stift|"
    r"schule|backstube|spedition|gymnasium|hotel|"
    r"gasthof|apotheke|autohaus|transporte|verlag|weingut|pflegedienst|"
    r"spitex|sozialstation|spital|diakonie\w*|caritas\w*|lebenshilfe|"
    r"sanitätshaus|möbelhaus|kaufhaus|[a-zäöü]{3}erei)|(?!stadt|orts)\w{4,}zentrum|Haus|Stadt|Confiserie|"
    r"Landkreis|Hochschule|Universität|Museum|Theater|Zoo|Verein|Stiftung|"
    r"University|College|School|Bank|Hotel|Restaurant|"
    r"sociét[eé]|cabinet|groupe|clinique|h[oô]pital|hôtel|boulangerie|pâtisserie|"
    r"pharmacie|librairie|garage|ateliers?|établissements|menuiserie|imprimerie|"
    r"fromagerie|brasserie|quincaillerie|fiduciaire|crèche|laboratoires?|éditions|"
    r"domaine|château|maison|mairie|lycée|école|université|fondation|association|"
    r"banque|transports|supermarchés?|ehpad|résidence|chaussures|meubles|"
    r"grupo|clínica|farmacia|librería|talleres|taller|bodegas?|transportes|"
    r"construcciones|supermercados?|ferretería|panadería|gestoría|asesoría|academia|"
    r"colegio|instituto|universidad|residencia|restaurante|fundación|asociación|"
    r"imprenta|ayuntamiento|laboratorios?|editorial|banco|muebles) "
    r"(?:&|am|an|der|für|of|zum|zur|d[eu]s?|d['’]|del|la|los|las|[A-ZÄÖÜ])\S*",
    re.IGNORECASE,
)
"""What kind of house it is stands first: "Kita Sonnenwiese", "Stadtwerke Emden"."""
_HOUSES = (
    r"(?:council|university|college|hospital|hospice|school|academy|"
    r"clinic|practice|surgery|pharmacy|nursery|museum|theatre|library|bakery|brewery|hotel|"
    r"trust"
)
NOT_ALONE = Said(
    rf"\b(?:north|south|east|west|greater)\b(?! (?:\w+ ){{0,3}}{_HOUSES}|"
    rf"network|health|"
    r"services|group)\b)",
    r"\b(?:team|department|division|unit|programme|program|contract|area|city|county|"
    r"state|"
    r"street|bay|side|district|region|upon|permanent|"
    r"temporary|salary|hours?|shift|days?|weeks?|months?|years?|grade|band|level|"
    r"abteilung|departamento|département|equipo|équipe|remote|hybrid|on-?site|full|part|time|vollzeit|teilzeit|\w*schicht)\b"
    rf"(?! (?:\w+ )?{_HOUSES})\b)",
)
OR_A_STATE = regex(r" (?:SA|AB|NV|AS|SE)$")
"""What ends a firm's name or tells of a town where it is: "Port Lorne SA"."""
ROMANCE_ARTICLE = regex(r"(?:L[ae]s?|El|Los) (?=[A-ZÀ-ÖØ-Þ][\w-]+ .*[A-ZÀ-ÖØ-Þ])")
"""Of a name's own: "Les Ateliers Roussel", "La Table de Jeanne"."""
ROMANCE_FORM = regex(
    rf"(?P<name>{NAME},? (?:SA|Sàrl|S\.à r\.l\.|EURL|SASU|SNC|S\.C\.A?\.?))(?:, .*)?"
)
"""A legal form that in English is a state, or no word: "Roche-Blanche SA"."""
TERMS = regex(
    r"\b(?:permanent|temporary|casual|salary|hours?|shifts?|grade|band|level|remote|"
    r"hybrid|on-?site|(?:full|part)[- ]?time|vollzeit|teilzeit|befristet|unbefristet|"
    r"entgeltgruppe|besoldung\w*|lohnklasse|gehaltsklasse|tvöd|tv-l)\b|"
    r"^[A-Z]{1,3} ?\d{1,2}[a-z]?$",
    re.IGNORECASE,
)
"""What a post pays and how long it lasts: "Grade 7", "E 9b", "TVöD"."""
_COUNTRIES = "|".join([*sorted(COUNTRIES, key=len, reverse=True), "europe"])
COUNTRY = regex(rf"\b(?:{_COUNTRIES})\b", re.IGNORECASE)
WITH_LEGAL = regex(rf"[^\W\d_][\w&.'’+-]*(?: [\w&.'’+-]+){{0,4}},? {LEGAL}\.?")
"""A name in small letters is one where a legal form ends it: "nordlicht energie SE"."""
SPELLED_OUT = regex(rf"\w[\w&.'’+ -]*? \((?P<name>{NAME},? {LEGAL}\.?)\)")
"""A brand with the firm's whole name: "kornblume (Kornblume Foods GmbH)"."""
OF_PARTNERS = regex(rf"{NAME}(?:, {NAME}){{1,3}} {LEGAL}")
"""A firm that is called by several names: "Kanzlei Dr. Asmus, Krohn & Partner mbB"."""
WHOLE_NAME = regex(rf"{NAME}(?:,? {LEGAL}\.?)?")
PLACE = regex(
    rf"\b(?:{_COUNTRIES}|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi)\b|"
    r"^[A-ZÀ-Ö][\w.' -]+(?:, ?[A-ZÀ-Ö][\w.' -]+)+$|^[A-ZÀ-Ö][\w.' -]+, [A-Z]{2}\b",
    re.IGNORECASE,
)
_NO_NAME_TEXT = (
    "we our us you your they their this that these it he she who what why how where "
    "when the a an company companies client clients employer team teams remote "
    "daheim zuhause hier dort gemeinsam zusammen workplace "
    "hybrid onsite home office job jobs role position benefits about description "
    "location salary candidates candidate applicants people women everyone someone "
    "employees students work working life career careers experience knowledge "
    "requirements responsibilities today now wir unser unsere uns ihr sie du die der "
    "das dich mich über kmu unternehmen firma stelle nous notre nos vous le la "
    "les el los las "
    "nosotros nuestra nuestro empresa un una entreprise poste puesto vi os om europe "
    "germany berlin london paris madrid munich new york san francisco usa uk eu "
    "english german french spanish python java sql javascript linux aws azure "
    "full-time part-time permanent senior junior lead as if in at for with and or not "
    "all any please additional ideal successful apply here confidential n/a none tbd "
    "unknown various self its hr department division agile scrum i there another each "
    "every most many some other others note posted listed updated closing closes "
    "veröffentlicht zu standort arbeitsort einsatzort dienstort on se qui"
)
NO_NAME = frozenset(f"{_NO_NAME_TEXT} {MONTHS_IN['en']} {WEEKDAYS}".lower().split())
BARE_TOWN = regex(
    r"(?:district|village|town|city|county|township|borough|parish|municipality|gemeinde|stadt)",
    re.IGNORECASE,
)
"""How a public employer calls itself behind its name: "The Village is …"."""
ARTICLE = regex(r"^(?:the|die|der|das|beim|bei(?: der)?)\s", re.IGNORECASE)
