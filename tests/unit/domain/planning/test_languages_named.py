"""
A language is told by its name, with how well it is spoken in a bracket or not at all.
"""

import pytest

from resumate.domain.planning.languages import languages_of

ITEMS = {
    "Türkisch fließend, ein bisschen Polnisch von der Arbeit": [
        "Türkisch fließend",
        "Polnisch (ein bisschen)",
    ],
    "English, a bit of Italian from the docks": ["English", "Italian (a bit)"],
    "German (B2), a little Czech": ["German (B2)", "Czech (a little)"],
    "Etwas Französisch, Spanisch gut": ["Französisch (etwas)", "Spanisch gut"],
    "Sprachen: Dänisch: lese ich gut, sprechen könnte besser sein; Polnisch: A2": [
        "Dänisch",
        "Polnisch (A2)",
    ],
    "Englisch (C1, was im Studium Unterrichtssprache)": ["Englisch (C1)"],
    "Polish (native), English (fluent), some Ukrainian": [
        "Polish (native)",
        "English (fluent)",
        "some Ukrainian",
    ],
    "English and Gujarati (spoken at home), Hindi (I understand it, can hold a "
    "conversation; I don't read it)": [
        "English",
        "Gujarati (spoken at home)",
        "Hindi (conversational)",
    ],
    "Dutch and German (native)": ["Dutch (native)", "German (native)"],
}


@pytest.mark.parametrize(("line", "items"), ITEMS.items())
def test_a_language_is_named_before_how_well(line, items):
    """
    No "Ein (bisschen Polnisch)", and no sentence in a bracket.
    """
    assert list(languages_of(line)) == items
