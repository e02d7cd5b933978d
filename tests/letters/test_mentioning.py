"""
Things that people ask for by their kind: "my license", "meine Sprachkenntnisse".
"""

import pytest

from asked_letters import asked
from resumate.domain.letter import Length
from resumate.domain.refining import Speech, propose, read_wishes
from resumate.domain.refining.kinds import names_kind_alone
from resumate.domain.refining.topic import speaks_of
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
FITTER = """
Wes Haldane
Work history
Larch Valley Motors, Hibbing, MN
Fitter, 2017 - Present
- Overhaul pumps and gear boxes in two quarries
- Raised public awareness of lock-out rules
Cedar Works, Ely, MN
Apprentice Fitter, 2013 - 2017
- Aligned shafts on conveyor drives
Education
Machine Technology diploma, Birch County Technical College, 2013
Interests
Ice fishing, barbershop singing
Additional information
I won the Pinewood Hackathon in 2016
"""
FITTING = """
Maintenance Fitter
Iron Quarries
Requirements
- Experience with pumps
- Machine Technology diploma
"""
STOREMAN = """
Urs Ammann
Berufserfahrung
03/2016 - heute Logistiker, Tannhof Lager AG, Aarau
- Rüsten von Bestellungen
Ausbildung
2012 - 2015 Lehre als Logistiker EFZ, Tannhof, Aarau
Diverses
Staplerausweis R1, R3 (SUVA)
Fahrausweis Kat. B
Hobbys: Jodeln, Langlauf
"""
STORE = """
Logistiker (m/w/d)
Lager Ost
Ihr Profil
- Lehre als Logistiker
- zuverlässige Arbeit
"""
TEACHER = """
Maike Thomsen
Berufserfahrung
08/2018 - heute Lehrerin für Biologie, Sundschule, Flensburg
- Unterricht in Biologie in den Klassen 5 bis 10
Ausbildung
Zweites Staatsexamen für das Lehramt an Realschulen, Flensburg, 2018
Master of Education, Biologie und Sport, Europa-Universität Flensburg, 2016
"""
TEACHING = """
Lehrkraft Biologie (m/w/d)
Schule am Hafen
Ihr Profil
- Zweites Staatsexamen
- Unterricht in Biologie
"""
PEOPLE = {
    "ringer": (f"{DRIVER}Interests\nBell ringing, chess\n", DRIVING),
    "fitter": (FITTER, FITTING),
    "storeman": (STOREMAN, STORE),
    "teacher": (TEACHER, TEACHING),
    "nurse": (NURSE, NURSING),
    "driver": (DRIVER, DRIVING),
    "doctor": (DOCTOR, MEDICINE),
    "hairdresser": (HAIRDRESSER, HAIR),
}


def written(person):
    """
    That person's letter, and their resume.
    """
    return composed(*PEOPLE[person])


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
        ("fitter", "mention my apprenticeship", "Apprentice Fitter at Cedar Works"),
        ("fitter", "mention my award", "I won the Pinewood Hackathon in 2016"),
    ],
)
def test_what_the_letter_has_of_a_kind_is_shown(person, instruction, told):
    """
    Asked for again, it changes nothing and the sentence is quoted.
    """
    proposal = asked(written(person), instruction)

    [reply] = proposal.replies
    assert told in reply
    assert reply.startswith(("The letter says so already", "Das steht schon"))
    assert not proposal.manuscript.changes


@pytest.mark.parametrize(
    ("person", "instruction", "told"),
    [
        ("nurse", "mention my languages", "I speak English (native) and fluent Spani"),
        ("nurse", "mention my awards", "I hold a Marigold Award for bedside care."),
        ("fitter", "mention my hobbies", "My interests include ice fishing and barber"),
        ("storeman", "erwähne meine Hobbys", "Zu meinen Interessen zählen Jodeln und"),
        ("storeman", "erwähne meinen Führerschein", "den Fahrausweis B"),
        ("storeman", "erwähne meinen Staplerschein", "Staplerausweis R1, R3 (SUVA)"),
        ("teacher", "erwähne mein Studium", "Master of Education in Biologie"),
        ("nurse", "you forgot my volunteer work", "vaccination clinic helper"),
        ("driver", "mention my training", "First Aid Training"),
        ("driver", "mention my certificates", "First Aid Training"),
        ("driver", "include my first aid course", "First Aid Training"),
        ("doctor", "erwähne mein Studium", "Mein Studium der Humanmedizin"),
        ("doctor", "erwähne mein Medizinstudium", "Mein Studium der Humanmedizin"),
        ("doctor", "erwähne meine Weiterbildung", "Fachkunde Strahlenschutz"),
        ("doctor", "erwähne mein Ehrenamt", "Ich bin Sanitäterin beim Roten Kreuz."),
        (
            "doctor",
            "erwähne meine Sprachkenntnisse",
            "Englisch auf dem Niveau C1 und Französisch auf dem Niveau B1.",
        ),
        ("hairdresser", "erwähne meinen Gewerbeschein", "zählt der Gewerbeschein."),
        ("hairdresser", "mention my license", "zählt der Gewerbeschein."),
        ("hairdresser", "erwähne meinen Schulabschluss", "Realschulabschluss"),
        (
            "hairdresser",
            "erwähne meine Fremdsprachen",
            "Ich spreche fließend Türkisch; in Englisch habe ich Grundkenntnisse.",
        ),
    ],
)
def test_what_the_resume_has_of_a_kind_is_told(person, instruction, told):
    """
    The resume need not call it so; what is told now is quoted.
    """
    proposal = asked(written(person), instruction)

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
        ("hairdresser", "erwähne mein Studium"),
        ("storeman", "erwähne mein Studium"),
    ],
)
def test_a_kind_of_which_there_is_nothing_can_be_stated(person, instruction):
    """
    Nobody wants to learn a licence, nor has used one.
    """
    proposal = asked(written(person), instruction)

    question = proposal.question
    assert question.text.startswith(("I find no line for", "Ich finde in Ihrem"))
    assert question.options[0].kind is OptionKind.CONFIRM
    assert not proposal.manuscript.changes


@pytest.mark.parametrize(
    ("person", "instruction", "fact"),
    [
        ("driver", "mention my award", ""),
        ("nurse", "mention my driving licence", ""),
        ("hairdresser", "erwähne meinen Führerschein", ""),
        ("nurse", "mention my pilot licence", "pilot licence"),
    ],
)
def test_the_name_of_a_kind_is_no_fact_to_confirm(person, instruction, fact):
    """
    Which one it is the person says, unless the wish did.
    """
    options = asked(written(person), instruction).question.options

    [stated] = [one for one in options if one.kind is OptionKind.CONFIRM]
    assert stated.instruction == fact


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("award", True),
        ("My driving licence.", True),
        ("einen Führerschein", True),
        ("Führerschein Klasse B", False),
        ("Fahrausweis Kat. B", False),
        ("Larkspur Award", False),
        ("I won an award for bedside care", False),
        ("Approbation", False),
    ],
)
def test_a_kind_is_named_alone_or_with_what_tells_which(text, bare):
    """
    A class or a name tells which one it is.
    """
    assert names_kind_alone(text) is bare


def test_two_kinds_in_one_wish_are_both_told():
    """
    Each as if it had been asked for alone.
    """
    proposal = asked(written("nurse"), "mention my awards and my languages")

    told = [change.after for change in proposal.manuscript.changes]
    assert any("Marigold Award" in text for text in told)
    assert any("I speak English" in text for text in told)


def test_of_two_kinds_the_one_that_there_is_is_told():
    """
    The other is asked about, whichever was named first.
    """
    for instruction in ("my prize and my hobbies", "my hobbies and my prize"):
        proposal = asked(written("ringer"), f"mention {instruction}")

        [change] = proposal.manuscript.changes
        assert "bell ringing" in change.after
        assert "“prize”" in proposal.question.text


def test_one_of_several_hobbies_is_no_skill_either():
    """
    Asked for by its own name.
    """
    [change] = asked(written("fitter"), "mention my ice fishing").manuscript.changes

    assert change.after == "My interests include ice fishing."


def test_awareness_is_no_award():
    """
    A line is not of a kind because a word begins like the kind's name.
    """
    assert not speaks_of("Raised public awareness of rules", "award")
    assert speaks_of("Managed a budget", "managing")


def test_another_of_the_kind_is_offered():
    """
    Who has a licence, but not the one that is named, is asked whether it is meant; the
    answer is understood.
    """
    question = asked(written("driver"), "mention my pilot licence").question

    offered = [one.instruction for one in question.options[:2]]
    assert ["mention Full UK driving licence", "mention Forklift licence"] == offered
    for instruction in offered:
        assert "says so already" in asked(written("driver"), instruction).replies[0]


def test_a_language_is_not_told_in_place_of_another():
    """
    Of several languages only the one that is asked for is told.
    """
    proposal = asked(written("doctor"), "erwähne meine C1-Englischkenntnisse")

    [change] = proposal.manuscript.changes
    assert "Englisch spreche ich auf dem Niveau C1." in change.after


@pytest.mark.parametrize(
    ("person", "instruction", "gone"),
    [
        ("nurse", "drop my license", "Registered Nurse (State of Ohio"),
        ("nurse", "leave out my languages", "I speak fluent Spanish"),
        ("driver", "drop my driver's license", "full UK driving licence"),
        ("nurse", "drop my languages", "I speak fluent Spanish"),
    ],
)
def test_what_the_letter_has_of_a_kind_can_go(person, instruction, gone):
    """
    By the name of its kind, too.
    """
    changes = asked(written(person), instruction).manuscript.changes

    assert any(gone in c.before and gone not in c.after for c in changes)


WARD = """
Orla Brennan
Experience
Clinical Nurse Manager, Harbour Road Hospital, Galway
March 2019 - present
- Lead a team of 22 nurses across an 18-bed intensive care unit
- Planned rosters for days and nights
- Audited hand hygiene each quarter
- Took part in a trial that shortened stays by 0.8 days
- Introduced a sepsis checklist that cut the time to antibiotics by 35 minutes
- Mentored 12 newly qualified nurses through their first year in intensive care
- Held a budget of €3 million
- Managed a project budget of €2 million
"""
MANAGING = """
Nurse Manager
Larkspur Hospital
Requirements
- Experience leading a team of nurses
- Planning of rosters
"""


@pytest.mark.parametrize(
    "wish",
    [
        "mention my 24-bed intensive care unit",
        "mention my trial that shortened stays by 3 days",
        "mention the 99 nurses",
        "mention ninety nurses",
        "mention my budget of €7 million",
    ],
)
def test_a_number_that_no_line_has_is_asked_about(wish):
    """
    Neither is another number told in its place, nor is it said to be told; and nobody
    learns a number.
    """
    letter, content = composed(WARD, MANAGING, length=Length.SHORT)
    speech = Speech(german=False)
    proposal = propose(read_wishes(wish, letter), letter, content, speech)

    assert not proposal.manuscript.changes
    assert not proposal.replies
    assert proposal.question
    assert "learn" not in proposal.question.text


@pytest.mark.parametrize("sum_", ["€2 million", "€3 million"])
def test_of_two_lines_the_one_with_the_number_is_told(sum_):
    """
    Whichever stands first.
    """
    letter, content = composed(WARD, MANAGING, length=Length.SHORT)
    wish = f"mention my budget of {sum_}"
    speech = Speech(german=False)
    proposal = propose(read_wishes(wish, letter), letter, content, speech)
    [change] = proposal.manuscript.changes

    assert sum_ in change.after
    assert proposal.replies == [f"The letter mentions budget of {sum_} now."]


OF_NO_POST = """
Additional information
I hold a full UK driving licence and own a car
"""


def test_what_belongs_to_no_post_is_told_in_no_posts_paragraph():
    """
    Where the letter has no sentence on skills or papers, it opens one of its own.
    """
    letter, content = composed(WARD + OF_NO_POST, MANAGING)
    wishes = read_wishes("mention my driving licence", letter)
    after = propose(wishes, letter, content, Speech(german=False)).manuscript.sentences
    [told] = [said for said in after if "driving licence" in said.text]
    beside = [said.text for said in after if said.paragraph == told.paragraph]

    assert beside == [told.text]


DRAUGHTSWOMAN = """
Ines Falk
Experience
Draughtswoman, Hollin Bridges, Leeds
March 2018 - present
- Drew steel connections for 14 bridges
- Ran the drawing archive on PostgreSQL 15
Skills
Tekla, AutoCAD 2023, Python, Revizto
"""


@pytest.mark.parametrize(
    ("instruction", "told"),
    [
        ("mention Python 3", "Python"),
        ("mention Python version 3.11", "Python"),
        ("Erwähne Python 3", "Python"),
        ("mention Revizto 5", "Revizto"),
        ("mention the Revizto platform", "Revizto"),
        ("mention Tekla software", "Tekla"),
        ("mention AutoCAD 2023", "AutoCAD 2023"),
    ],
)
def test_a_name_is_found_where_its_version_is_not_told(instruction, told):
    """
    Or where more words are said than the resume has; what it has is named.
    """
    letter, content = composed(DRAUGHTSWOMAN, FITTING)

    proposal = propose(
        read_wishes(instruction, letter), letter, content, Speech(german=False)
    )

    assert proposal.question is None
    text = " ".join(s.text for s in proposal.manuscript.sentences)
    assert told in text
    assert any(told in reply for reply in proposal.replies)


@pytest.mark.parametrize(
    "instruction",
    [
        "mention AutoCAD 2021",
        "mention PostgreSQL 12",
        "mention Python 14 machines",
        "mention Kotlin 2",
        "mention 24 bridges",
    ],
)
def test_another_version_than_the_resume_has_is_asked_about(instruction):
    """
    As is a number that counts something.
    """
    letter, content = composed(DRAUGHTSWOMAN, FITTING)

    proposal = propose(
        read_wishes(instruction, letter), letter, content, Speech(german=False)
    )

    assert proposal.question is not None
    assert not proposal.manuscript.changes
