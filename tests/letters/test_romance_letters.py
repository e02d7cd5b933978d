"""
Letters in French and Spanish, whole.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing.romance.titles import fitting_title
from resumate.domain.grounding import check_letter
from resumate.domain.letter import (
    About,
    FindingCode,
    Length,
    LetterWishes,
    Tone,
    as_text,
)
from told_resumes import told_letter, told_posting, told_resume

MAELLE = told_resume("""
@name Maëlle Kerbrat
@language fr
@summary
Infirmière diplômée d'État avec 8 ans d'expérience en soins hospitaliers.
@experience
# Centre de soins Les Ajoncs | Infirmière coordinatrice | 2020-03 | now
Coordination d'une équipe de 6 infirmiers
Mise en place d'un protocole de suivi des plaies, qui a réduit les retours de 18 %
Gestion des stocks de matériel
# Hôpital de la Côte | Infirmière en chirurgie | 2016-09 | 2020-02
Prise en charge de 12 patients par poste
@education
# IFSI de Rennes | Diplôme d'État d'infirmier | 2013 | 2016
Formation en trois ans
@languages
Anglais (B2)
@skills
Éducation thérapeutique, Osiris
""")
TY_YECHED = told_posting(
    "Infirmier coordinateur / Infirmière coordinatrice (H/F)",
    "Association Ty Yec'hed",
    """must: Diplôme d'État d'infirmier
must: Expérience en coordination d'équipe d'infirmiers
must: Connaissance de la télétransmission
must: Anglais B1
nice: Éducation thérapeutique
duty: Assurer le lien avec les familles""",
    "fr",
)
NEREA = told_resume("""
@name Nerea Uribe
@language es
@summary
Técnica contable con 6 años de experiencia en pymes industriales.
@experience
# Talleres Moncayo S.L. | Técnica contable | 2021-04 | now
Registro de 900 facturas al mes
Implanté la factura electrónica y reduje el plazo de cobro de 62 a 45 días
# Gestoría Cinca | Auxiliar administrativa | 2018-09 | 2021-03
Elaboración de nóminas para 25 empresas
@education
# Universidad de Huesca | Grado en Economía | 2014 | 2018
Rama de empresa y finanzas
@languages
Inglés (B1)
@skills
Excel, SAP
""")
MONEGROS = told_posting(
    "Administrativo/a contable",
    "Aceites Monegros S.L.",
    """must: Grado en Economía
must: Experiencia con facturas y nóminas
must: Conocimientos de Sage 50
must: Manejo de Excel
nice: Inglés medio
duty: Preparar los impuestos de cada trimestre""",
    "es",
)
PAIRS = {"fr": (MAELLE, TY_YECHED), "es": (NEREA, MONEGROS)}


def written(language, wishes=LetterWishes()):  # noqa: B008 - frozen
    content, posting = PAIRS[language]
    return told_letter(content, posting, language, wishes)


def test_a_french_letter():
    """
    Greeting, post, person, deeds by post, credentials, an honest gap, the formula.
    """
    text = as_text(written("fr"))

    for said in (
        "Madame, Monsieur,\n\n",
        "au poste d'Infirmière coordinatrice à l'Association Ty Yec'hed.",
        "Je suis infirmière diplômée d'État avec 8 ans d'expérience",
        "en tant qu'Infirmière coordinatrice au Centre de soins Les Ajoncs, ",
        "j'ai coordonné une équipe de 6 infirmiers",
        "mis en place un protocole de suivi des plaies, qui a réduit les retours",
        "à l'Hôpital de la Côte, j'ai pris en charge 12 patients par poste.",
        "Je suis titulaire d'un Diplôme d'État d'infirmier (IFSI de Rennes).",
        "connaissance de la télétransmission.",
        "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    ):
        assert said in text
    assert text.endswith("\n\nMaëlle Kerbrat")


def test_a_spanish_letter():
    """
    The same in Spanish, with the title that fits the person.
    """
    text = as_text(written("es"))

    for said in (
        "Estimado equipo de selección:\n\n",
        "al puesto de Administrativa contable en Aceites Monegros.",
        "Soy técnica contable con 6 años de experiencia en pymes industriales.",
        "como Técnica contable en Talleres Moncayo S.L., ",
        "reduje el plazo de cobro de 62 a 45 días.",
        "el registro de 900 facturas al mes",
        "como Auxiliar administrativa en la Gestoría Cinca, mis funciones incluían la",
        "elaboración de nóminas para 25 empresas.",
        "Cuento con el título de Grado en Economía (Universidad de Huesca).",
        "conocimientos de Sage 50.",
        "\n\nAtentamente,\n\nNerea Uribe",
    ):
        assert said in text


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("length", list(Length))
def test_every_claim_is_cited_and_nothing_is_found(language, tone, length):
    """
    In each tone and length the gate finds nothing, and says what it did not check.
    """
    content, posting = PAIRS[language]
    wishes = LetterWishes(tone, length)
    sentences = written(language, wishes)

    critique = check_letter(
        sentences, content, posting, language=language, wishes=wishes
    )

    assert [f for s in critique.sentences for f in s.findings] == []
    assert critique.clean
    assert "language.unchecked" in {remark.code for remark in critique.remarks}
    claims = [s for s in sentences if s.about is About.CANDIDATE]
    assert claims
    assert all(s.citations for s in claims)


@pytest.mark.parametrize(
    ("language", "lie", "code"),
    [
        ("fr", "J'ai encadré 40 personnes.", FindingCode.NUMBER_UNSUPPORTED),
        ("fr", "J'ai travaillé chez Deloitte.", FindingCode.EMPLOYER_UNKNOWN),
        ("es", "Gestioné un equipo de 40 personas.", FindingCode.NUMBER_UNSUPPORTED),
        ("es", "Trabajé como contable en Deloitte.", FindingCode.EMPLOYER_UNKNOWN),
    ],
)
def test_the_gate_catches_numbers_and_employers(language, lie, code):
    """
    What it does check in these languages, it catches.
    """
    content, posting = PAIRS[language]

    critique = check_letter(lie, content, posting, language=language)

    assert code in {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    ("title", "held", "expected"),
    [
        ("Développeur / Développeuse web", ["Développeuse"], "Développeuse web"),
        ("Développeur / Développeuse web", ["Développeur"], "Développeur web"),
        ("Infirmier / Infirmière", ["Cadre"], "Infirmier / Infirmière"),
        ("Profesor/a de Lengua", ["Profesor interino"], "Profesor de Lengua"),
        ("Administrativo/a", ["Contable", "Técnica"], "Administrativa"),
        ("Administrativo/a", [], "Administrativo/a"),
        ("Técnico/a", ["Electricista", "Oficial"], "Técnico/a"),
        ("Chef de projet", ["Chef de projet"], "Chef de projet"),
        ("Auxiliar administrativo/a", ["Camarera"], "Auxiliar administrativa"),
        ("Infirmier(ère) de nuit", ["Infirmière"], "Infirmière de nuit"),
        ("Vendeur(euse)", ["Vendeuse"], "Vendeuse"),
        ("Vendeur / Vendeuse", ["Vendeuse, rayon frais"], "Vendeuse"),
        (
            "Assistant(e) commercial(e) export",
            ["Assistante commerciale"],
            "Assistante commerciale export",
        ),
    ],
)
def test_a_post_is_named_as_the_person_would(title, held, expected):
    """
    Of a form for women and one for men, the one that the person's own titles tell.
    """
    assert expected == fitting_title(title, held)


INTERN = told_resume("""
@name Amélie Roussel
@language fr
@experience
# Tissages Delcroix | Assistante export | 2021-09 | now
Réduction des impayés de 18 %
# Clinique du Parc | Hôtesse d'accueil | 2017-01 | 2021-08
Formation de deux remplaçantes
# Office de tourisme | Stage | 2016-06 | 2016-08
Renseignement des visiteurs en français
""")


def test_steps_back_are_told_in_turn():
    """
    A placement is no post, the second step back has words of its own, and who is
    greeted by name is addressed so at the end.
    """
    posting = told_posting(
        "Assistant(e) export",
        "Brasserie Vandamme",
        "must: Relancer les impayés\nmust: Formation\nmust: Renseignement",
        "fr",
    )
    posting = replace(posting, text="Merci d'adresser CV et lettre à Mme Hélène Caron.")
    text = as_text(told_letter(INTERN, posting, "fr"))

    for said in (
        "Madame Caron,",
        "Auparavant, en tant qu'Hôtesse d'accueil à la Clinique du Parc, ",
        "Avant cela, en stage à l'Office de tourisme, ",
        "Je vous prie d'agréer, Madame, mes salutations distinguées.",
    ):
        assert said in text


CLERK = told_resume("""
@name Laetitia Favre
@language fr
@experience
# Fondation Les Tilleuls | Assistante RH | 2022-03 | now
Gestion de 140 dossiers
@education
Certificat d'assistante en gestion du personnel, 2023
# Ville de Porrentruy | CFC d'employée de commerce, profil E | 2015 | 2018
""")


def test_certificates_and_a_swiss_cfc_are_told_in_french():
    """
    What stands under education is told whether it is a degree or a certificate.
    """
    posting = told_posting(
        "Gestionnaire RH",
        "Ville de Morges",
        "must: CFC d'employée de commerce\nmust: Certificat d'assistante en gestion",
        "fr",
    )
    text = as_text(told_letter(CLERK, posting, "fr"))

    assert "d'un CFC d'employée de commerce (Ville de Porrentruy)." in text
    assert "J'ai également obtenu : Certificat d'assistante en gestion" in text


BUILDER = told_resume("""
@name BENALI Rachid
@language fr
@experience
# Sogebat | CHEF DE CHANTIER | 2018-03 | now
38 logements R+5 à Rezé : 2,9 M€ de gros œuvre, 14 compagnons
# Moriceau | CHEF D'ÉQUIPE puis CHEF DE CHANTIER | 2011-01 | 2018-02
Fermeture de l'entreprise (liquidation) en mars 2018
Formation de trois apprentis
@skills
Finalcad ●●●●○, Excel ●●○○○
@languages
Anglais : B2 (First, 2018) Allemand : A2, scolaire
Espagnol (lecture)
""")


def test_facts_are_told_in_a_row_and_nothing_is_shouted():
    """
    Titles stand in small letters, who signs has the first name first, dots that rate
    go, each language has its level, and how a post ended stays untold.
    """
    posting = told_posting(
        "Chef de chantier",
        "Bâti Ouest",
        "must: 38 logements\nmust: apprentis\nmust: Finalcad\nmust: Anglais\n"
        "must: Allemand\nnice: Espagnol",
        "fr",
    )
    text = as_text(told_letter(BUILDER, posting, "fr"))

    assert "en tant que chef de chantier chez Sogebat." in text
    assert (
        "Dans ce poste, je retiens en particulier : "
        "38 logements R+5 à Rezé – 2,9 M€ de gros œuvre, 14 compagnons."
    ) in text
    assert "en tant que chef d'équipe puis chef de chantier chez Moriceau, " in text
    assert "Fermeture" not in text
    assert "liquidation" not in text
    assert "●" not in text
    assert "Je parle anglais (B2, First, 2018) et allemand (A2, scolaire)." in text
    assert text.endswith("\n\nRachid Benali")


AGRONOMIST = told_resume("""
@name Belén Iturralde
@language es
@experience
# Ferretería El Yunque S.A.S. | Auxiliar | 2019-03 | 2024-05
Reporte de novedades de 41 empleados
@education
# UNR | Ingeniería Agronómica, incompleta | 2006 | 2007
Dos años
# IES Delta | Técnico superior en Comercio | 2008 | 2010
Dos años más
# UCEL | Grado en Economía | 2011 | 2015
Cuatro años
# INTA | Curso de siembra variable | 2023 | 2023
Doce horas
""")


def test_what_was_given_up_and_a_course_are_no_title():
    """
    A degree that the resume calls incomplete is not held, a course is no degree, and
    a post that ended is told in a sentence of its own.
    """
    posting = told_posting(
        "Auxiliar",
        "Semillera Aburrá Fresco S.A.S.",
        "must: Ingeniería Agronómica\nmust: Curso de siembra\nmust: novedades\n"
        "must: Grado en Economía\nmust: Técnico superior en Comercio",
        "es",
    )
    said = told_letter(AGRONOMIST, posting, "es")
    text = as_text(said)
    critique = check_letter(said, AGRONOMIST, posting, language="es")

    told = "En mi último puesto trabajé como Auxiliar en Ferretería El Yunque S.A.S."
    assert told in text
    assert f"{told}." not in text
    assert "Cuento con el título de " in text
    assert "Cuento también con el título de " in text
    assert "Agronómica" not in text
    assert "título de Curso" not in text
    assert [f for s in critique.sentences for f in s.findings] == []


NURSE = told_resume("""
@name Maëlle Guichard
@language fr
@experience
# EHPAD Les Glycines | IDE de nuit | 2021-03 | now
Encadrement de 6 étudiants
""")


def test_names_that_french_elides_are_checked_as_they_are():
    """
    "qu'IDE" is the resume's IDE, "l'HAD" begins the employer's name.
    """
    posting = told_posting("Infirmière", "HAD Coteaux", "must: étudiants", "fr")
    letter = (
        "Je pose ma candidature au poste d'infirmière à l'HAD Coteaux. "
        "Je travaille en tant qu'IDE de nuit à l'EHPAD Les Glycines."
    )
    critique = check_letter(letter, NURSE, posting, language="fr")

    assert [f for s in critique.sentences for f in s.findings] == []


def test_a_spanish_contact_with_two_last_names_is_greeted_by_the_whole_name():
    """
    Nobody can tell where the first last name begins, and the stop of "Sra." ends no
    sentence.
    """
    posting = told_posting("Contable", "Gestoría Cinca", "must: facturas", "es")
    ending = "Envía tu CV a Rubí Canché Poot, jefa de sistemas."
    posting = replace(posting, text=ending)
    said = told_letter(NEREA, posting, "es")
    critique = check_letter(said, NEREA, posting, language="es")

    assert as_text(said).startswith("Estimada Sra. Rubí Canché Poot:")
    assert [f for s in critique.sentences for f in s.findings] == []


def test_a_form_chosen_of_a_title_for_both_is_no_skill():
    """
    "Encargada" is applied for where "Encargado/a" is advertised.
    """
    text = "Encargado/a de tienda en Jaca. Envía tu CV."
    posting = replace(
        told_posting("Encargado/a de tienda", "Calzados Arag", "must: Excel", "es"),
        text=text,
    )
    said = told_letter(NEREA, posting, "es")
    critique = check_letter(said, NEREA, posting, language="es")

    assert "al puesto de Encargada de tienda en Calzados Arag." in as_text(said)
    assert [f for s in critique.sentences for f in s.findings] == []


@pytest.mark.parametrize(
    ("contact", "greeting", "formula"),
    [
        ("Contact : Yann Le Goff", "Bonjour Yann Le Goff,",
         "Je vous prie d'agréer mes salutations distinguées."),
        ("Contact : Mme Annick Le Goff", "Madame Le Goff,",
         "Je vous prie d'agréer, Madame, mes salutations distinguées."),
    ],
)  # fmt: skip
def test_the_formula_calls_the_person_as_the_greeting_does(contact, greeting, formula):
    """
    Nobody knows whether Yann is a man; "Madame, Monsieur" is for nobody by name.
    """
    posting = replace(TY_YECHED, text=f"Infirmier coordinateur\n{contact}")
    text = as_text(told_letter(MAELLE, posting, "fr"))

    assert text.startswith(greeting)
    assert formula in text
