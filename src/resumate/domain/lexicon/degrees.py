"""
Words that name a degree or a course of study, of any language, folded.
"""

NOUNS = frozenset(
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
    mittlere efz eba fachausweis berufslehre matura
    licence licenciatura maitrise doctorat baccalaureat bac bts dut but diplome cap bep
    ingenieur mastere
    grado licenciado licenciada master maestria doctorado bachillerato tecnico
    diplomado ingenieria postgrado posgrado ciclo curso
    laurea magistrale triennale dottorato diploma maturita
    bacharelado licenciatura mestrado doutorado tecnologo pos-graduacao
    hbo mbo vwo havo propedeuse doctoraal
    """.split()
)
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
