"""
A letter as a file agrees with its text.
"""

import pytest

from resumate.domain.letter import LetterWishes
from resumate.ports.letter_exporter import ExportFormat
from worlds import ADA, World

BUYER = """
Petra Sundermeier
petra@example.org

Berufserfahrung
03/2018 – heute {title}, Teutoburger Armaturen GmbH, Bielefeld
- Einkauf von Normteilen mit einem Volumen von 3,2 Mio. € im Jahr
- Verhandlung mit rund 60 Lieferanten
"""
BUYING = """
{title} (m/w/d)
Hollmann Antriebstechnik GmbH

Ihr Profil
- Mehrjährige Berufserfahrung im Einkauf
"""


@pytest.mark.parametrize(
    ("held", "asked", "subject"),
    [
        ("Einkäuferin", "Strategischer Einkäufer", "strategische Einkäuferin"),
        ("Sachbearbeiterin", "Sachbearbeiter/in", "Sachbearbeiterin"),
        ("Einkäufer", "Einkäufer", "Einkäufer"),
        ("Buchhalterin", "Teamleitung Einkauf", "Teamleitung Einkauf"),
    ],
)
def test_the_subject_names_the_post_as_the_text_does(held, asked, subject):
    """
    In the person's own form, where the letter has it.
    """
    world = World({})
    resume = world.uploaded(BUYER.format(title=held))
    world.read_resume(ADA, resume)
    posting = BUYING.format(title=asked)
    letter = world.request_letter(ADA, resume, posting, LetterWishes(), "")
    world.work_queue.once()

    file = world.export_letter(ADA, letter.id, ExportFormat.TXT)

    said = file.content.decode()
    assert f"\nBewerbung als {subject}, Hollmann Antriebstechnik GmbH\n" in said
    assert f"Stelle als {subject}" in said
