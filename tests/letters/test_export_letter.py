"""
A letter as a file agrees with its text.
"""

import pytest

from resumate.adapters.documents.exporters.phrase import is_american
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


def exported(resume, posting):
    """
    The letter for *posting*, as a text file.
    """
    world = World({})
    read = world.uploaded(resume)
    world.read_resume(ADA, read)
    letter = world.request_letter(ADA, read, posting, LetterWishes(), "")
    world.work_queue.once()
    return world.export_letter(ADA, letter.id, ExportFormat.TXT).content.decode()


@pytest.mark.parametrize(
    ("held", "title", "applied"),
    [
        ("Einkäufer", "Ausbildung zum Optiker 2028", "die Ausbildung zum Optiker"),
        ("Einkäufer", "Auszubildender Tischler 2028", "die Ausbildung zum Tischler"),
        ("Einkäuferin", "Azubi Tischler", "die Ausbildung zur Tischlerin"),
        ("Einkäuferin", "Praktikum im Labor", "das Praktikum im Labor"),
    ],
)
def test_who_applies_for_a_training_applies_for_it_and_not_as_it(held, title, applied):
    """
    The subject says what is applied for as the text does.
    """
    text = exported(BUYER.format(title=held), BUYING.format(title=title))

    assert f"\nBewerbung um {applied}" in text
    assert f" um {applied}" in text.partition("\nSehr geehrte")[2]


SPANISH = """
Nuria Alcaide
nuria@example.org

Experiencia
Cocinera, Bar El Faro, Gijón (2019 - actualidad)
- Servicio de comidas para 70 cubiertos

Formación
Técnico en Cocina, IES Marismas, 2018
"""


def test_a_course_of_study_tells_no_ones_form():
    """
    A cook who is a "Cocinera" applies as "Jefa", whatever her diploma is called.
    """
    wanted = "Jefe/a de cocina\nHotel Bahía - Gijón\n\nRequisitos:\n- Cocina\n"
    text = exported(SPANISH, wanted)

    assert "Candidatura: Jefa de cocina" in text


@pytest.mark.parametrize(
    ("town", "american"),
    [
        ("Norman, Oklahoma", True),
        ("Boise, Idaho 83702", True),
        ("Salem, OR 97301", True),
        ("Leeds LS1 4DY", False),
        ("Perth, Western Australia", False),
        ("Tbilisi, Georgia", False),
    ],
)
def test_paper_and_date_are_american_where_the_sender_lives(town, american):
    """
    A state of the United States is known by its name, too.
    """
    assert american == is_american(town)
