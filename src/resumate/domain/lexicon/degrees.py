"""
Words that name a degree or a course of study, its level and its field, of any language.
"""

NOUNS = frozenset(
    """
    hnc hnd btec nvq svq fdsc foundation-degree certhe diphe bed b.ed b.ed. pgce pgdip
    b.mus b.mus. bmus m.mus m.mus. mmus qqi fetac
    bcom b.com mph mpa msw bsw mlis m.l.i.s dnp dds edd ed.d. mres mchem mmath mphys
    bacc cfc brevet fp
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
    mittlere efz eba fachausweis berufslehre matura
    reifeprufung diplomprufung
    licence licenciatura maitrise doctorat baccalaureat bac bts dut but diplome cap bep
    ingenieur mastere graduat bachelier cess diu
    grado licenciado licenciada master maestria doctorado bachillerato tecnico
    diplomado bachiller tecnicatura ingenieria postgrado posgrado ciclo curso
    laurea magistrale triennale dottorato diploma maturita
    bacharelado licenciatura mestrado doutorado tecnologo pos-graduacao
    hbo mbo vwo havo propedeuse doctoraal
    """.split()
)
"""Folded."""
SIGNS = (
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

LEVELS = {
    1: r"high[ -]school|secondary school|senior certificate|matric\b"
    r"|abitur|mittlere reife|realschul\w*"
    r"|\w*schulabschluss|\w*(?:oberschul|hochschul)reife|fachabitur"
    r"|sekundarabschluss|matura|maturität|baccalauréat|bachillerato|a[ -]levels?",
    2: r"bac ?\+ ?2\b|CFGS\b|técnico superior|titre professionnel"
    r"|vocational|apprenticeship|cert(?:ificate)? (?:III|IV|3|4)\b"
    r"|\w*(?:ausbild|umschul)ung\b"
    r"|associate(?:['’]?s)? degree"
    r"|associate of|lehre\b|azubi\b|auszubildende\w*|berufslehre|"
    r"handelsakademie|handelsschule|\bHAK\b|"
    r"\bHTL\b|\bHLT\b|\bEFZ\b|trade school|gesellen(?:brief|prüfung)\w*"
    r"|lehrabschluss\w*|grundbildung|facharbeiter\w*|\bHBLV?A\b|\bHASCH?\b|\bHLW\b",
    3: r"\w*meister(?:in|prüfung|brief|titel|abschluss|qualifikation)?\b|techniker\b"
    r"|\w*(?:fach|betriebs)wirt(?:in)?\b|fachausweis\b",
    4: r"bac ?\+ ?[34]\b|bachelor\w*|undergraduate|licenciatur\w*|grado en"
    r"|college degree|(?:post)?graduate diploma"
    r"|university degree|(?:(?:fach)?hochschul|universitäts)(?:abschluss|studium)\w*"
    r"|(?:4|four)[ -]year degree",
    5: r"bac ?\+ ?5\b|master['’]?s?\b"
    r"(?! (?:data|licen|key|plan|file|schedule|production|class|chef|craft|builder"
    r"|plumber|electrician|mechanic|technician))|graduate degree"
    r"|diplom-?\s?\w*(?:ingenieur|informati|kauf|betriebs)\w*|advanced degree"
    r"|máster|magister|postgraduate(?! diploma)|staatsexamen",
    6: r"doctorate|doctoral|doktor\w*|promotion in"
    r"|promotion,? \(?(?:zum )?dr\.|promotion \((?:summa|magna|cum|rite)\b"
    r"|promoviert|doctorat\b|doctorado",
}
"""School, a trade, its master, bachelor, master, doctor, in any case: patterns."""
LEVELS_IN_LETTERS = {
    1: r"GED|HS(?= (?i:diploma|grad))",
    2: r"A\.?A\.?S?\.?(?= (?:in|degree))|A\.A\.[A-Z]\.|A\.[AS]\.(?=,)|BTS|DUT|LAP\b",
    3: r"(?<=[a-zäöüß] )HF\b(?! ?[-/])",
    4: r"(?<![a-zà-ÿ] )Licence(?= (?:pro\b|professionnelle|en |de |d['’]|[A-ZÉ]\w+ et\b"
    r"|[A-ZÉ]\w+, (?:[Uu]niv|[Ff]ac)))"
    r"|B\.\s?B\.\s?A\b\.?|B\.\s?(?:Sc|A|S|E|Eng|Tech|Com|Ed)\b\.?"
    r"|B(?:Sc|Eng|Tech|Com|BA|CA|Ed|FA|SN|SW)\b|LL\.?\s?B\b\.?|BE(?=, [A-Z]| in [A-Z])"
    r"|B(?:Mus|Arch|Des|Pharm|VSc|DS)\b|BSc(?:Eng|Agr|Ed|Econ|Med|For)\w*"
    r"|B[AS]\b(?=$|[\s,/]*(?:in|of|degree|or|oder|required|preferred|MS|MA|/|,))",
    5: r"M\.\s?(?:Sc|A|S|Eng|Ed|Phil|Tech)\b\.?|M(?:Sc|Eng|BA|CA|Ed|FA|SN|SW|Phil)\b"
    r"|MSc(?:Eng|Agr|Ed|Econ|Med|For)\w*"
    r"|M(?:Res|Chem|Math|Phys|Pharm|Arch|Des|Litt|Mus|PH|PA)\b"
    r"|LL\.?\s?M\b\.?|MTech\b|MLIS\b|M\.L\.I\.S\b\.?|M\.S\.W\b\.?"
    r"|M[AS]\b(?=$|[\s,/]*(?:in|of|degree|or|oder|required|preferred|PhD|/|,))",
    6: r"Ph\.?\s?D\b\.?|M\.D\.",
}
"""Letters are degrees only in capitals: "MS Office" and "ms" are none."""

FAMILIES = """
computer computing informatics informatik software informatique informática
information informationstechnologie wirtschaftsinformatik cybersecurity data
ingenieurinformatik stem

mathematics mathematik maths math statistics statistik physics physik quantitative
numerate econometrics data actuarial computer informatik stem

engineering electrical mechanical civil industrial ingenieurwesen maschinenbau
maschinenwesen bauwesen
elektrotechnik maschinentechnik mechatronik verfahrenstechnik fahrzeugtechnik technical
technik ingénieur ingeniería stem

business administration betriebswirtschaft bwl betriebswirtschaftslehre finance
accounting economics wirtschaft wirtschaftswissenschaften management commerce
marketing volkswirtschaft gestion finanzen

marketing communications communication journalism media advertising kommunikation
medien kommunikationswissenschaft

nursing medicine health pharmacy pflege medizin gesundheit krankenpflege infirmier
enfermería

design arts art graphic visual hci interaction gestaltung kunst

education pedagogy teaching pädagogik lehramt

hotel hotellerie tourismus gastgewerbe gastronomie hospitality tourism catering

social work sozialarbeit sozialpädagogik

psychology sociology social psychologie soziologie sozialwissenschaften

law legal jura rechtswissenschaften droit derecho

biology chemistry biochemistry biologie chemie life ecology environmental ökologie
zoology botany microbiology umweltwissenschaften

geography geology geographie geologie geoinformatics
"""
"""Fields of study that are near each other, a paragraph each."""

NO_FIELD = """
bac degree bachelor master phd doctorate bsc msc ba bs ma ms mba diploma accredited
university college school four year education academic higher graduate science arts
studium abgeschlossenes abgeschlossene hochschulstudium abschluss studiengang
ausbildung high diplom equivalent combination fachrichtung completed
hochschulabschluss institution technical technischen naturwissenschaftlich stem
abgeschlossener abgeschlossen weiterbildung eidg fachausweis
valid licence ged hs associate possession llb llm tech htl hlt lehre mca
bca dipl diplomiert diplomierte efz lap grundbildung hf fh uni universität
meisterprüfung meisterbrief meistertitel meisterabschluss meister techniker
staatlich geprüft geprüfter geprüfte
work job qualifikation berufsausbildung certificate zertifikat hr erfolgreich award
bereich qualification erlaubnis führen berufsbezeichnung berufsurkunde
befähigung laufbahn
"""
"""What stands in the name of a degree and tells no field."""
