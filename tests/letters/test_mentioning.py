"""
Things that people ask for by their kind: "my license", "meine Sprachkenntnisse".
"""

import pytest

from resumate.domain.refining import Speech, propose, read_wishes, speaks_german
from resumate.domain.turn import OptionKind
from worlds import composed

NURSE = """
Rosalind Achebe
Experience
Staff Nurse, Brookfield Hospital, Columbus
March 2018 - present
- Care for up to six patients a shift on a surgical ward
- Precept new graduates and student nurses
Education
Bachelor of Science in Nursing, Lakeland University, 2018
Licenses
Registered Nurse, State of Ohio, No. RN.445566, active
Basic Life Support (BLS), 2024
Languages
English (native), Spanish (fluent)
Awards
Marigold Award for bedside care, 2022
Volunteering
Vaccination clinic helper, Northside Free Clinic, 2021
"""
NURSING = """
Registered Nurse
St. Anne Medical Center
Requirements
- Active RN license
- BLS certification
- Spanish is a plus
"""
DRIVER = """
Tom Oakley
Experience
Delivery Driver, Park Parcels, Leeds
2019 - present
- Deliver 120 parcels a day in a 3.5 t van
Education
Level 2 Diploma in Warehousing, Aire City College, 2018
Licences and training
Full UK driving licence, clean
Forklift licence (counterbalance), 2020
First aid training, 2021
"""
DRIVING = """
Van Driver
Moor Logistics
You have:
- a full driving licence
- a forklift licence is a plus
"""
DOCTOR = """
Lena Brandt
Berufserfahrung
04/2020 - heute Assistenzärztin, Klinikum Lindental, Köln
- Betreuung von 15 Patienten auf der Station für Innere Medizin
08/2017 - 09/2017 Famulatur, Praxis Wirth, Bonn
- Mitarbeit in der Sprechstunde
Ausbildung
Studium der Humanmedizin, Universität zu Köln, Staatsexamen 2019
Promotion zum Dr. med., Universität zu Köln, 2021
Zertifikate
Approbation als Ärztin, Bezirksregierung Köln, 2019
Fachkunde Strahlenschutz, 2021
Führerschein Klasse B
Sprachen
Deutsch (Muttersprache), Englisch (C1), Französisch (B1)
Ehrenamt
Sanitäterin beim Roten Kreuz, seit 2015
"""
MEDICINE = """
Assistenzärztin Innere Medizin (m/w/d)
Marienhospital Bonn
Ihr Profil
- Approbation als Ärztin
- Gute Deutschkenntnisse
- Führerschein wünschenswert
"""
HAIRDRESSER = """
Kerstin Möller
Berufserfahrung
2016 - heute Selbstständige Friseurin, Salon Möller, Kassel
- Betreuung von Stammkunden
Ausbildung
2007 - 2010 Ausbildung zur Friseurin, Salon Weber, Kassel
2006 Realschulabschluss, Gesamtschule Kassel
Kenntnisse
Gewerbeschein seit 2016
Meisterbrief im Friseurhandwerk (2015)
Sprachkenntnisse: Englisch Grundkenntnisse, Türkisch fließend
"""
HAIR = """
Salonleitung (m/w/d)
Haarstudio Nord
Ihr Profil
- Meisterbrief im Friseurhandwerk
- Führerschein Klasse B
"""
PEOPLE = {
    "nurse": (NURSE, NURSING),
    "driver": (DRIVER, DRIVING),
    "doctor": (DOCTOR, MEDICINE),
    "hairdresser": (HAIRDRESSER, HAIR),
}


def asked(person, instruction):
    """
    What becomes of that person's letter.
    """
    letter, content = composed(*PEOPLE[person])
    german = speaks_german(instruction, letter.language)
    wishes = read_wishes(instruction, letter)
    return propose(wishes, letter, content, Speech(german=german))


@pytest.mark.parametrize(
    ("person", "instruction", "told"),
    [
        ("nurse", "mention my license", "Registered Nurse (State of Ohio"),
        ("nurse", "mention my RN license", "Registered Nurse (State of Ohio"),
        ("nurse", "mention my nursing licence", "Registered Nurse (State of Ohio"),
        ("nurse", "add my license number", "RN.445566"),
        ("nurse", "mention my degree", "Bachelor of Science in Nursing"),
        ("nurse", "mention my education", "Bachelor of Science in Nursing"),
        ("nurse", "mention my certification", "Basic Life Support"),
        ("driver", "mention my driver's license", "full UK driving licence"),
        ("driver", "mention my forklift licence", "Forklift licence"),
        ("doctor", "erwähne meine Approbation", "Approbation als Ärztin"),
        ("doctor", "mention my license", "Approbation als Ärztin"),
        ("doctor", "erwähne meinen Führerschein", "Führerschein Klasse B"),
        ("doctor", "erwähne meinen Abschluss", "Promotion zum Dr. med."),
        ("hairdresser", "erwähne meine Lehre", "Ausbildung zur Friseurin"),
        ("hairdresser", "erwähne meinen Meister", "Meisterbrief"),
    ],
)
def test_what_the_letter_has_of_a_kind_is_shown(person, instruction, told):
    """
    Asked for again, it changes nothing and the sentence is quoted.
    """
    proposal = asked(person, instruction)

    [reply] = proposal.replies
    assert told in reply
    assert reply.startswith(("The letter says so already", "Das steht schon"))
    assert not proposal.manuscript.changes


@pytest.mark.parametrize(
    ("person", "instruction", "told"),
    [
        ("nurse", "mention my languages", "I speak English (native) and fluent Spani"),
        ("nurse", "mention my awards", "I hold a Marigold Award for bedside care."),
        ("nurse", "you forgot my volunteer work", "vaccination clinic helper"),
        ("driver", "mention my training", "First aid training"),
        ("driver", "mention my certificates", "First aid training"),
        ("driver", "include my first aid course", "First aid training"),
        ("doctor", "erwähne mein Studium", "Mein Studium der Humanmedizin"),
        ("doctor", "erwähne mein Medizinstudium", "Mein Studium der Humanmedizin"),
        ("doctor", "erwähne meine Weiterbildung", "Fachkunde Strahlenschutz"),
        ("doctor", "erwähne mein Ehrenamt", "Ich bin Sanitäterin beim Roten Kreuz."),
        (
            "doctor",
            "erwähne meine Sprachkenntnisse",
            "Ich spreche Deutsch (Muttersprache), Englisch (C1) und Französisch (B1).",
        ),
        ("hairdresser", "erwähne meinen Gewerbeschein", "zählt der Gewerbeschein."),
        ("hairdresser", "mention my license", "zählt der Gewerbeschein."),
        ("hairdresser", "erwähne meinen Schulabschluss", "Realschulabschluss"),
        (
            "hairdresser",
            "erwähne meine Fremdsprachen",
            "Ich spreche Englisch (Grundkenntnisse) und Türkisch (fließend).",
        ),
    ],
)
def test_what_the_resume_has_of_a_kind_is_told(person, instruction, told):
    """
    The resume need not call it so; what is told now is quoted.
    """
    proposal = asked(person, instruction)

    [change] = proposal.manuscript.changes
    assert told in change.after
    assert change.after in proposal.replies[0]


@pytest.mark.parametrize(
    ("person", "instruction"),
    [
        ("nurse", "mention my driving licence"),
        ("nurse", "mention my internship"),
        ("driver", "mention my awards"),
        ("driver", "mention my languages"),
        ("doctor", "erwähne meine Auszeichnungen"),
        ("hairdresser", "erwähne meinen Führerschein"),
        ("hairdresser", "erwähne mein Ehrenamt"),
    ],
)
def test_a_kind_of_which_there_is_nothing_can_be_stated(person, instruction):
    """
    Nobody wants to learn a licence, nor has used one.
    """
    proposal = asked(person, instruction)

    question = proposal.question
    assert question.text.startswith(("I find no line for", "Ich finde in Ihrem"))
    assert question.options[0].kind is OptionKind.CONFIRM
    assert not proposal.manuscript.changes


def test_another_of_the_kind_is_offered():
    """
    Who has a licence, but not the one that is named, is asked whether it is meant; the
    answer is understood.
    """
    question = asked("driver", "mention my pilot licence").question

    offered = [one.instruction for one in question.options[:2]]
    assert ["mention Full UK driving licence", "mention Forklift licence"] == offered
    for instruction in offered:
        assert "says so already" in asked("driver", instruction).replies[0]


def test_a_language_is_not_told_in_place_of_another():
    """
    Of several languages the sentence that tells one still does where another is asked
    for.
    """
    proposal = asked("doctor", "erwähne meine C1-Englischkenntnisse")

    [change] = proposal.manuscript.changes
    assert "Ich spreche Deutsch (Muttersprache)." == change.before
    assert "Ich spreche Deutsch (Muttersprache) und Englisch (C1)." == change.after


@pytest.mark.parametrize(
    ("person", "instruction", "gone"),
    [
        ("nurse", "drop my license", "Registered Nurse (State of Ohio"),
        ("nurse", "leave out my languages", "I speak fluent Spanish"),
        ("driver", "drop my driver's license", "full UK driving licence"),
        ("doctor", "streiche meine Sprachkenntnisse", "Ich spreche Deutsch"),
    ],
)
def test_what_the_letter_has_of_a_kind_can_go(person, instruction, gone):
    """
    By the name of its kind, too.
    """
    changes = asked(person, instruction).manuscript.changes

    assert any(gone in c.before and gone not in c.after for c in changes)
