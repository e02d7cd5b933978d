"""
Headings, and the sections they open.
"""

import pytest

from resumate.domain.reading import is_subheading, section_of_heading
from resumate.domain.resume import Section


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("EXPERIENCE", Section.EXPERIENCE),
        ("Was ich zur Zeit mache", Section.EXPERIENCE),
        ("Was ich vorher gemacht habe", Section.EXPERIENCE),
        ("SAISONEN & STELLEN", Section.EXPERIENCE),
        ("Pädagogische Erfahrung", Section.EXPERIENCE),
        ("Handwerkliche Erfahrungen", Section.EXPERIENCE),
        ("Was ich gelernt habe", Section.EDUCATION),
        ("Academic", Section.EDUCATION),
        ("LEHRE", Section.EDUCATION),
        ("Universität", Section.EDUCATION),
        ("Short courses", Section.CERTIFICATIONS),
        ("CIVIC:", Section.VOLUNTEERING),
        ("PC", Section.SKILLS),
        ("the other stuff", Section.OTHER),
        ("Work History:", Section.EXPERIENCE),
        ("### EXPERIENCE ///", Section.EXPERIENCE),
        ("<Experience/>", Section.EXPERIENCE),
        ("E X P E R I E N C E", Section.EXPERIENCE),
        ("3. Selected Work Experience", Section.EXPERIENCE),
        ("Berufserfahrung", Section.EXPERIENCE),
        ("Expérience professionnelle", Section.EXPERIENCE),
        ("EXPERIENCIA LABORAL", Section.EXPERIENCE),
        ("Esperienze lavorative", Section.EXPERIENCE),
        ("Experiência profissional", Section.EXPERIENCE),
        ("Werkervaring", Section.EXPERIENCE),
        ("工作经历", Section.EXPERIENCE),
        ("Education & Training", Section.EDUCATION),
        ("Ausbildung", Section.EDUCATION),
        ("TECHNICALSKILLS", Section.SKILLS),
        ("Skills & Awards", Section.SKILLS),
        ("Compétences clés", Section.SKILLS),
        ("RESEARCH & LAB", Section.EXPERIENCE),
        ("Recent training", Section.EDUCATION),
        ("COMPUTER", Section.SKILLS),
        ("VOLUNTEER SERVICE", Section.VOLUNTEERING),
        ("REFS", Section.REFERENCES),
        ("ask about me", Section.REFERENCES),
        ("other stuff", Section.OTHER),
        ("Projects", Section.PROJECTS),
        ("Licenses & Certifications", Section.CERTIFICATIONS),
        ("Sprachkenntnisse", Section.LANGUAGES),
        ("Publications & Talks", Section.PUBLICATIONS),
        ("SELECTED PUBLICATIONS (of 14; h-index 8)", Section.PUBLICATIONS),
        ("Honors and Awards", Section.AWARDS),
        ("Ehrenamtliche Tätigkeiten", Section.VOLUNTEERING),
        ("Centres d'intérêt", Section.INTERESTS),
        ("Centres d’intérêt", Section.INTERESTS),
        ("Referenzen", Section.REFERENCES),
        ("About me", Section.SUMMARY),
        ("Kontakt", Section.OTHER),
        ("Career to date", Section.EXPERIENCE),
        ("Freelance Experience", Section.EXPERIENCE),
        ("Berufliche Laufbahn", Section.EXPERIENCE),
        ("Expérience de travail", Section.EXPERIENCE),
        ("Trayectoria laboral", Section.EXPERIENCE),
        ("University Education", Section.EDUCATION),
        ("Schulischer Werdegang", Section.EDUCATION),
        ("Parcours universitaire", Section.EDUCATION),
        ("Top Skills", Section.SKILLS),
        ("Technical", Section.SKILLS),
        ("Savoir-être", Section.SKILLS),
        ("Tecnologías", Section.SKILLS),
        ("专业能力", Section.SKILLS),
        ("Project Highlights", Section.PROJECTS),
        ("Courses & Certificates", Section.CERTIFICATIONS),
        ("Board Memberships", Section.VOLUNTEERING),
        ("Residential Address", Section.OTHER),
        ("Where I have worked so far", Section.EXPERIENCE),
        ("What I've done so far", Section.EXPERIENCE),
        ("What I have studied", Section.EDUCATION),
        ("Things I’m good at", Section.SKILLS),
        ("Other things I've done", Section.OTHER),
        ("What else I do", Section.OTHER),
        ("What I do outside work", Section.INTERESTS),
        ("COURSES TAUGHT", Section.OTHER),
        ("Training delivered", Section.OTHER),
        ("Gehaltene Seminare", Section.OTHER),
        ("Training", Section.EDUCATION),
        ("Courses", Section.EDUCATION),
        ("Ausweise und Weiterbildung", Section.CERTIFICATIONS),
        ("Praxis als Hebamme", Section.EXPERIENCE),
        ("Meine Jahre als Koch", Section.EXPERIENCE),
        ("My years as a cook", Section.EXPERIENCE),
        ("Berufslaufbahn", Section.EXPERIENCE),
    ],
)
def test_headings_are_known_in_many_forms(heading, section):
    """
    Decoration, case, spacing and language do not matter.
    """
    assert section == section_of_heading(heading)


@pytest.mark.parametrize(
    "text",
    [
        "Led the experience team at Brightwater",
        "Senior Software Engineer",
        "Built tools for skills training of nurses in Leeds and Hull",
        "Python, SQL",
        "Customer Experience Manager",
        "Erste Erfahrung",
        "Praxis als Ausgleich",
        "Arbeit als Team",
        "Gute Erfahrungen",
        "",
        "/// ---",
        "2019 – 2021",
    ],
)
def test_other_lines_are_no_headings(text):
    """
    A heading word inside a line does not make it one.
    """
    assert section_of_heading(text) is None


def test_parts_of_an_entry_are_no_sections():
    """
    "Responsibilities:" names a part of an entry.
    """
    assert is_subheading("Responsibilities:")
    assert is_subheading("AUFGABEN")
    assert not is_subheading("Experience")
