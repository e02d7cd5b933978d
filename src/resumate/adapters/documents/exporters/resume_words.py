"""
The headings of a resume that people and programs know, by language.
"""

from resumate.domain.resume import Section

_HEADINGS = {
    "en": {
        Section.SUMMARY: "Summary",
        Section.EXPERIENCE: "Work experience",
        Section.EDUCATION: "Education",
        Section.SKILLS: "Skills",
        Section.PROJECTS: "Projects",
        Section.CERTIFICATIONS: "Certifications",
        Section.LANGUAGES: "Languages",
        Section.PUBLICATIONS: "Publications",
        Section.AWARDS: "Awards",
        Section.VOLUNTEERING: "Volunteering",
        Section.INTERESTS: "Interests",
        Section.REFERENCES: "References",
        Section.OTHER: "Additional information",
    },
    "de": {
        Section.SUMMARY: "Profil",
        Section.EXPERIENCE: "Berufserfahrung",
        Section.EDUCATION: "Ausbildung",
        Section.SKILLS: "Kenntnisse",
        Section.PROJECTS: "Projekte",
        Section.CERTIFICATIONS: "Zertifikate",
        Section.LANGUAGES: "Sprachen",
        Section.PUBLICATIONS: "Veröffentlichungen",
        Section.AWARDS: "Auszeichnungen",
        Section.VOLUNTEERING: "Ehrenamt",
        Section.INTERESTS: "Interessen",
        Section.REFERENCES: "Referenzen",
        Section.OTHER: "Weitere Angaben",
    },
    "fr": {
        Section.SUMMARY: "Profil",
        Section.EXPERIENCE: "Expérience professionnelle",
        Section.EDUCATION: "Formation",
        Section.SKILLS: "Compétences",
        Section.PROJECTS: "Projets",
        Section.CERTIFICATIONS: "Certifications",
        Section.LANGUAGES: "Langues",
        Section.PUBLICATIONS: "Publications",
        Section.AWARDS: "Distinctions",
        Section.VOLUNTEERING: "Bénévolat",
        Section.INTERESTS: "Centres d'intérêt",
        Section.REFERENCES: "Références",
        Section.OTHER: "Informations complémentaires",
    },
    "es": {
        Section.SUMMARY: "Perfil",
        Section.EXPERIENCE: "Experiencia profesional",
        Section.EDUCATION: "Formación",
        Section.SKILLS: "Competencias",
        Section.PROJECTS: "Proyectos",
        Section.CERTIFICATIONS: "Certificaciones",
        Section.LANGUAGES: "Idiomas",
        Section.PUBLICATIONS: "Publicaciones",
        Section.AWARDS: "Premios",
        Section.VOLUNTEERING: "Voluntariado",
        Section.INTERESTS: "Intereses",
        Section.REFERENCES: "Referencias",
        Section.OTHER: "Información adicional",
    },
}
_NAMES = {"en": "Resume", "de": "Lebenslauf", "fr": "CV", "es": "CV"}


def heading_of(section: Section, language: str) -> str:
    """
    The usual heading in that language; English for one that is not known here.
    """
    return _HEADINGS.get(language, _HEADINGS["en"])[section]


def name_of_resume(language: str) -> str:
    """
    What a resume is called there.
    """
    return _NAMES.get(language, _NAMES["en"])
