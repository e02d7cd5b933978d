"""
The time in which a trade is learned, under the names that resumes give it.
"""

import pytest

from resumate.domain.language.german_training import course_of


@pytest.mark.parametrize(
    ("title", "employer", "course"),
    [
        ("Lehre: Maurer", "Bau Voss KG", "Lehre als Maurer"),
        ("Lehre Bäcker-Konditor", "", "Lehre als Bäcker-Konditor"),
        ("Ausbildung – Fachkraft im Gastgewerbe", "", "Ausbildung zur Fachkraft im"),
        ("Auszubildender Maurer", "Bau Voss KG", "Ausbildung zum Maurer"),
        ("Lehrling Köchin", "Hotel Au", "Ausbildung zur Köchin"),
        ("Koch (IHK)", "Ausbildung", "Ausbildung zum Koch (IHK)"),
        ("Ausbildung", "Koch (IHK)", "Ausbildung zum Koch (IHK)"),
        ("Köchin (IHK), Ausbildung", "", "Ausbildung zur Köchin (IHK)"),
        ("Malerlehre", "Voss", "Malerlehre"),
        ("Umschulung zur Pflegefachfrau", "", "Umschulung zur Pflegefachfrau"),
    ],
)
def test_a_training_is_known_by_its_name(title, employer, course):
    """
    Whatever stands between "Lehre" and the trade, or for either.
    """
    assert course_of(title, employer).startswith(course)


@pytest.mark.parametrize(
    "title",
    ["Lehre und Forschung", "Ausbildung von Lehrlingen", "Lehrerin", "Maurer", ""],
)
def test_a_post_is_no_training(title):
    """
    Nor is teaching others.
    """
    assert course_of(title, "Schule Tann") == ""
