"""
Post and employer at the top of French and Spanish postings, and those of universities.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

BODY = {
    "en": "\n\nYou will have\n- Two years of experience with customers\n- Excel\n",
    "de": "\n\nIhr Profil\n- Zwei Jahre Berufserfahrung mit Kunden\n- Excel\n",
    "fr": "\n\nVotre profil\n- Vous avez deux ans d'expérience\n- Anglais courant\n",
    "es": "\n\nRequisitos\n- Grado en la materia y dos años de experiencia\n- Inglés\n",
}


def told(head, language):
    posting = read_posting(head + BODY[language])
    return posting.title, posting.company


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Supervisora de planta\nHospital Rialto, Madrid", "Supervisora de planta",
         "Hospital Rialto"),
        ("Contable\nGrupo Arbor, Madrid", "Contable", "Grupo Arbor"),
        ("Carnicero\nSupermercados Lúa, Vigo", "Carnicero", "Supermercados Lúa"),
        ("Farmacéutica adjunta\nFarmacia Rialto, Sevilla", "Farmacéutica adjunta",
         "Farmacia Rialto"),
        ("Camarero/a\nClínica Ribazo", "Camarero/a", "Clínica Ribazo"),
        ("Dependiente/a\nLibrería Quintana, León", "Dependiente/a",
         "Librería Quintana"),
        ("Buscamos contable\nGrupo Quintana, León", "Contable", "Grupo Quintana"),
        ("Grupo Quintana busca un/a contable para sus oficinas de León", "Contable",
         "Grupo Quintana"),
        ("Bodegas Lodeiro selecciona enólogo/a en Haro", "Enólogo/a",
         "Bodegas Lodeiro"),
        ("La Clínica Soto precisa incorporar un/a fisioterapeuta", "Fisioterapeuta",
         "Clínica Soto"),
        ("Recepcionista en Hotel Mirasol, Cádiz", "Recepcionista", "Hotel Mirasol"),
        ("Se busca camarero/a", "Camarero/a", None),
        ("Restaurante busca cocinero", "Cocinero", None),
        ("Técnica de calidad\nLa Coruña", "Técnica de calidad", None),
        ("Auxiliar administrativo/a\nDepartamento de Compras",
         "Auxiliar administrativo/a", None),
        ("Enfermero\nJornada completa, Madrid", "Enfermero", None),
    ],
)  # fmt: skip
def test_a_spanish_post_and_its_employer(head, title, company):
    """
    The trade stands first, and a name that ends like one is no trade.
    """
    assert told(head, "es") == (title, company)


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Maison Tavernier recrute un(e) Chargé(e) de projet à Nantes",
         "Chargé(e) de projet", "Maison Tavernier"),
        ("Perrin & Fils recherche un comptable", "Comptable", "Perrin & Fils"),
        ("Perrin & Fils recherche une assistante de direction pour son siège",
         "Assistante de direction", "Perrin & Fils"),
        ("Le Groupe Tavernier recherche actuellement un ingénieur qualité pour Lyon.",
         "Ingénieur qualité", "Groupe Tavernier"),
        ("Boulangerie Tissot engage un boulanger", "Boulanger", "Boulangerie Tissot"),
        ("On recrute un comptable", "Comptable", None),
        ("Infirmière chez Maison Tilleul", "Infirmière", "Maison Tilleul"),
        ("Responsable qualité (H/F) – CDI – Lyon\nLes Ateliers Roussel",
         "Responsable qualité", "Les Ateliers Roussel"),
        ("Directrice de site H/F\nRoche-Blanche SA", "Directrice de site",
         "Roche-Blanche SA"),
        ("Comptable\nSociété Perrin, Paris", "Comptable", "Société Perrin"),
        ("Menuisier\nAteliers Roussel", "Menuisier", "Ateliers Roussel"),
        ("Pâtissier\nLa Table de Jeanne, Dijon", "Pâtissier", "La Table de Jeanne"),
        ("Comptable\nTélétravail partiel, CDI", "Comptable", None),
        ("Comptable\nService Finance", "Comptable", None),
        ("Chef de rang\nLa Rochelle", "Chef de rang", None),
    ],
)  # fmt: skip
def test_a_french_post_and_its_employer(head, title, company):
    """
    Told in a sentence, or below each other; an article may be part of a name.
    """
    assert told(head, "fr") == (title, company)


@pytest.mark.parametrize(
    ("head", "title", "company", "language"),
    [
        ("Bar Manager – The Gilded Stag, Ardmore", "Bar Manager", "Gilded Stag", "en"),
        ("Data Analyst, Norworth Group, Leeds", "Data Analyst", "Norworth Group",
         "en"),
        ("Site Manager, Ellerbeck Homes Ltd", "Site Manager", "Ellerbeck Homes Ltd",
         "en"),
        ("Staff Nurse, Harrow Vale Hospital, Derby", "Staff Nurse",
         "Harrow Vale Hospital", "en"),
        ("Analyst, Infrastructure Group, Leeds", "Analyst, Infrastructure Group", None,
         "en"),
        ("Manager, Corporate Services, Leeds", "Manager, Corporate Services", None,
         "en"),
        ("Nurse, Critical Care, Leeds", "Nurse, Critical Care", None, "en"),
        ("Electrician\nPort Lorne SA", "Electrician", None, "en"),
        ("Buchhalterin\nKoch & Sohn, Wien", "Buchhalterin", "Koch & Sohn", "de"),
        ("Koch & Sohn sucht eine/n Buchhalter/in", "Buchhalter/in", "Koch & Sohn",
         "de"),
        ("Brauerei Hopf sucht eine/n Bierbrauer/in", "Bierbrauer/in",
         "Brauerei Hopf", "de"),
        ("Köchin (m/w/d)\nHoffmann & Co., Bern", "Köchin", "Hoffmann & Co.", "de"),
        ("Bäcker\nFrüh- und Spätschicht, Köln", "Bäcker", None, "de"),
    ],
)  # fmt: skip
def test_an_employer_beside_the_title(head, title, company, language):
    """
    Between commas, below, or in the same sentence; a department is no employer.
    """
    assert told(head, language) == (title, company)


@pytest.mark.parametrize(
    ("head", "title", "company", "language"),
    [
        ("University of Penrith\nDepartment of Botany\nLecturer in Botany",
         "Lecturer in Botany", "University of Penrith", "en"),
        ("Postdoctoral Researcher in Botany\nSchool of Biology\nUniversity of Penrith",
         "Postdoctoral Researcher in Botany", "University of Penrith", "en"),
        ("Department of Botany, University of Penrith\nResearch Technician",
         "Research Technician", "University of Penrith", "en"),
        ("Research Fellow in Robotics, University of Penrith",
         "Research Fellow in Robotics", "University of Penrith", "en"),
        ("Teacher in Leeds", "Teacher", None, "en"),
        ("Universität Lauenau\nFakultät für Physik\nDoktorand (m/w/d)", "Doktorand",
         "Universität Lauenau", "de"),
        ("Institut für Chemie, Universität Lauenau\nDoktorand (m/w/d)", "Doktorand",
         "Universität Lauenau", "de"),
        ("Hochschule Auental, Fakultät Technik\nProfessur (W2) für Statik",
         "Professur für Statik", "Hochschule Auental", "de"),
        ("Technische Hochschule Lauenau, Fachbereich Bau\nProfessur für Statik",
         "Professur für Statik", "Technische Hochschule Lauenau", "de"),
    ],
)  # fmt: skip
def test_a_university_stands_with_its_department(head, title, company, language):
    """
    Above or below the title, whose "in" tells the subject where it tells no town.
    """
    assert told(head, language) == (title, company)


@pytest.mark.parametrize(
    ("language", "item", "asked"),
    [
        ("fr", "Connaissance de Sage appréciée", "Connaissance de Sage"),
        ("fr", "Expérience en cabinet souhaitable", "Expérience en cabinet"),
        ("fr", "Notions de SQL (un plus)", "Notions de SQL"),
        ("fr", "Allemand bienvenu", "Allemand"),
        ("es", "Conocimientos de SAP deseables", "Conocimientos de SAP"),
        ("es", "Se valora experiencia en banca", "Experiencia en banca"),
        ("es", "SAP será un plus", "SAP"),
        ("es", "Carné B recomendable", "Carné B"),
    ],
)
def test_a_wish_among_what_must_be_is_a_wish(language, item, asked):
    """
    However French and Spanish say that it is one; what says so is not asked.
    """
    posting = read_posting(f"Gestor\n{BODY[language].strip()}\n- {item}\n")

    assert (RequirementKind.NICE, asked) in [
        (one.kind, one.text) for one in posting.requirements
    ]


@pytest.mark.parametrize(
    ("head", "title", "company", "language"),
    [
        ("En Talleres Lodeiro buscamos un/a Mecánico para el taller de Haro.",
         "Mecánico", "Talleres Lodeiro", "es"),
        ("En Arbor buscamos soldador con experiencia", "Soldador", "Arbor", "es"),
        ("En Arbor S.L. buscamos una Contable", "Contable", "Arbor S.L.", "es"),
        ("En Bodegas Rialto precisamos incorporar un enólogo", "Enólogo",
         "Bodegas Rialto", "es"),
        ("Desde Arbor seleccionamos un/a contable", "Contable", "Arbor", "es"),
        ("Desde Recursos Humanos seleccionamos un/a contable", "Contable", None, "es"),
        ("En Madrid buscamos camareros", "Camareros", None, "es"),
        ("La empresa Herrero selecciona un/a contable", "Contable", "Herrero", "es"),
        ("Chez Brunel Frères, nous recherchons un comptable (H/F)", "Comptable",
         "Brunel Frères", "fr"),
        ("La société Brunel recherche une comptable", "Comptable", "Brunel", "fr"),
        ("Bei Amselbau suchen wir zum 1. Mai eine/n Buchhalter/in (m/w/d)",
         "Buchhalter/in", "Amselbau", "de"),
        ("Die Firma Koch sucht zum 1. Mai einen Tischler (m/w/d).", "Tischler", "Koch",
         "de"),
        ("At Larch Foods we're looking for a Payroll Clerk to join us.",
         "Payroll Clerk", "Larch Foods", "en"),
    ],
)  # fmt: skip
def test_a_head_may_begin_with_who_seeks(head, title, company, language):
    """
    "En X buscamos …" and "La société X recherche …" tell post and employer.
    """
    assert told(head, language) == (title, company)


@pytest.mark.parametrize(
    ("head", "title", "company", "language"),
    [
        ("Cocinero para restaurante de menú\nHotel Las Dunas, Cádiz",
         "Cocinero para restaurante de menú", "Hotel Las Dunas", "es"),
        ("Maître\nHotel Las Dunas, Cádiz", "Maître", "Hotel Las Dunas", "es"),
        ("Escanciador\nHotel Las Dunas, Cádiz", "Escanciador", "Hotel Las Dunas", "es"),
        ("Écailler\nRestaurant Le Phare, Nantes", "Écailler", "Restaurant Le Phare",
         "fr"),
        ("Schriftsetz\nDruckhaus Lerch GmbH", "Schriftsetz", "Druckhaus Lerch GmbH",
         "de"),
        ("Comptable (H/F)\nBrunel - Grenoble", "Comptable", "Brunel", "fr"),
        ("Payroll Clerk\nat Larch (View all jobs)\nLeeds", "Payroll Clerk", "Larch",
         "en"),
        ("Payroll Clerk\nMarketing - Leeds", "Payroll Clerk", None, "en"),
        ("Unsere Werte\nDruckhaus Lerch GmbH", None, "Druckhaus Lerch GmbH", "de"),
    ],
)  # fmt: skip
def test_what_stands_above_an_employer_is_the_post(head, title, company, language):
    """
    Whatever trade it names, and the employer may have no more than a town beside it.
    """
    assert told(head, language) == (title, company)


@pytest.mark.parametrize(
    ("said", "company", "language"),
    [
        (
            "Cuisinier recrute pour son magasin de Grenoble une caissière.",
            "Cuisinier",
            "fr",
        ),
        ("Herrero busca para su tienda de Haro un contable.", "Herrero", "es"),
        ("Koch sucht für seine Filialen in Unna eine Buchhalterin.", "Koch", "de"),
        (
            "Cuisinier recherche une caissière.\nRejoignez Cuisinier !",
            "Cuisinier",
            "fr",
        ),
        ("Cuisinier recherche une caissière.\nUn cuisinier est là.", None, "fr"),
        ("Cuisinier recherche une caissière.", None, "fr"),
    ],
)
def test_a_trade_is_a_firm_where_the_posting_tells_so(said, company, language):
    """
    By its shops, or because it is named again and never as a common noun.
    """
    post = {"fr": "Caissière", "es": "Contable", "de": "Buchhalterin"}[language]
    assert told(f"{post}\n\n{said}", language)[1] == company


def test_a_heading_is_no_part_of_the_employers_name():
    """
    Though a field of the form stands below it.
    """
    posting = read_posting(
        "Vendeuse\nEmployeur : BRUNEL\nProfil souhaité\nExpérience : 1 an\n"
        "Techniques de vente\nPermis B\n"
    )
    assert posting.company == "BRUNEL"
    assert [r.text for r in posting.requirements][-2:] == [
        "Techniques de vente",
        "Permis B",
    ]
