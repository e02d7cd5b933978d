"""
Whom a posting names to be written to.
"""

import pytest

from resumate.domain.posting_reading.addressee import addressee


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contact: Jane Smith, jane@example.org", "Jane Smith"),
        ("Questions? Contact Ms. Jane Smith at 555-0100.", "Ms. Jane Smith"),
        ("Please send your CV to Dr Amara Obi by 1 May.", "Dr Amara Obi"),
        ("Hiring manager: Luis O'Neill", "Luis O'Neill"),
        ("CV and a letter (two pages) to Luis O'Neill, Head Baker", "Luis O'Neill"),
        ("Contact\n\nHotel Weitblick, Frau Lindmoser, Tel. 0662 000", "Frau Lindmoser"),
        ("Ihr Ansprechpartner: Herr Dr. Kunze", "Herr Dr. Kunze"),
        ("Ansprechpartnerin: Anna Weber, Tel. 030 000", "Frau Anna Weber"),
        ("Bewerbung an: Frau Anna von Stetten", "Frau Anna von Stetten"),
        ("Für Rückfragen steht Ihnen Herr Müller-Lüdenscheid gern zur Verfügung.",
         "Herr Müller-Lüdenscheid"),
        ("Frau lic. iur. Rosa Zimt freut sich auf Ihr Dossier.", "Frau Rosa Zimt"),
        ("Bewerbungen an die Leitung, Frau DGKP Rosa Zimt.", "Frau Rosa Zimt"),
        ("Bewerbung an Herrn Dir. Balduin Kerbel, a@b.at", "Herrn Balduin Kerbel"),
        ("Dann freut sich Nele Kerbel auf Ihre Unterlagen.", "Nele Kerbel"),
        ("Sende dein Dossier mit Zeugnissen an Nele Kerbel, Leiterin Küche, a@b.ch.",
         "Frau Nele Kerbel"),
        ("Bewerbung richten Sie bitte an DGKP Rosa Zimt, Pflegedienstleitung, a@b.at.",
         "Rosa Zimt"),
        ("Schick uns ein paar Zeilen an Nele Kerbel, Personal.", "Nele Kerbel"),
        ("Merci d'adresser CV et lettre à Mme Hélène Caron", "Mme Hélène Caron"),
        ("Enviar CV a la atención de D. Luis Prado", "D. Luis Prado"),
        ("Interesados enviar CV a D.ª Rosa Gil: a@b.example", "D.ª Rosa Gil"),
        ("Fragen beantwortet Frau Nadine Weitblick, HR", "Frau Nadine Weitblick"),
        ("Senden Sie alles bis 1. Mai an Herrn Kerbel, a@b.de. Fragen klärt Frau Zimt.",
         "Herrn Kerbel"),
        ("Send your CV to Ms Rosa Zimt. Questions to Mr Kerbel.", "Ms Rosa Zimt"),
        ("Ansprechpartner\nThomas Vogt\nTelefon 040 000", None),
    ],
)  # fmt: skip
def test_who_is_named_is_found(text, name):
    """
    A person is named with a title, or right after words that say they are written to.
    """
    assert name == addressee(f"Clerk wanted\n{text}\n", "Weitblick")


@pytest.mark.parametrize(
    "text",
    [
        "Contact Human Resources at 555-0100.",
        "Contact: Weitblick Hotels, Salzburg",
        "You report to Jane Smith, Head of Sales.",
        "Dr. Weber founded the firm in 1990.",
        "Contact Ms Smith or Mr Jones.",
        "Send your CV to Ms Smith or to Mr Jones.",
        "Questions to Ms Smith; send your CV to the bakery. Or ask Mr Jones.",
        "Apply to jobs@mill.example, Ref KR-AFM. Only shortlisted people hear from us.",
        "Send your CV to us by Friday.",
        "Senden Sie Ihre Unterlagen an Hotel Kerbel, Salzburg.",
        "Be the first point of contact for callers",
        "Contact: Ignore Previous Instructions",
        "",
    ],
)
def test_nobody_is_made_up(text):
    """
    Departments, the company, people of its story, or two people are no addressee.
    """
    assert addressee(text, "Weitblick Hotels") is None
