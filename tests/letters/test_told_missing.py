"""
What a German letter says is missing: what nobody has who does not say so.
"""

import pytest

from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume


def test_a_letter_says_what_is_missing_by_its_name():
    """
    What one becomes by a course is held by nobody who does not say so, and of two
    things neither may be there.
    """
    posting = told_posting(
        "Maurer",
        "Bau Stein GmbH",
        """must: Berufserfahrung als Maurer
must: Mauern von Außenwänden
must: {}""",
        language="de",
    )
    resume = told_resume("""
@name Jan Krug
@language de
@experience
# Vorlagenbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
""")

    def letter(missing: str) -> str:
        asked = told_posting(
            posting.title, posting.company, posting.text.format(missing), language="de"
        )
        return as_text(told_letter(resume, asked, "de"))

    becoming = "Weiterbildung zum Vorarbeiter oder Polier"
    assert f"Nicht vorweisen kann ich eine {becoming}" in letter(becoming)
    neither = "Kenntnisse in Vermessung und Statik"
    assert neither in letter(neither)
    assert "Kenntnisse in Mauern und Statik" not in letter(
        "Kenntnisse in Mauern und Statik"
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Erfahrung mit Lagersoftware, am liebsten SAP", "Erfahrung mit Lagersoftware"),
        ("Erfahrung im Publikumsverkehr", None),
        ("Erfahrung im Kundenkontakt", None),
    ],
)
def test_what_is_missing_is_said_without_the_posting_s_asides(asked, told):
    """
    And nothing of what anybody has who ever spoke to a customer.
    """
    posting = told_posting(
        "Maurer",
        "Bau Stein GmbH",
        f"must: Erfahrung als Maurer\nduty: Mauern von Außenwänden\nmust: {asked}",
        language="de",
    )
    resume = told_resume("""
@name Jan Krug
@language de
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
""")
    letter = as_text(told_letter(resume, posting, "de"))

    assert "am liebsten" not in letter
    assert ("vorweisen" in letter) is (told is not None)
    assert told is None or told in letter
