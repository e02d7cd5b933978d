"""
Where somebody lives, whether they may work there, how soon they may leave, how many
hours a post had, and how often something was won.
"""

from datetime import date

import pytest

from gate import codes_of
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text
from told_resumes import told_resume

TESTER = read_resume(
    as_text(
        "Kim Lee\n12 Ash Road, Chennai | kim@example.org\n\nEXPERIENCE\n"
        "Test Lead, Auk Systems, Chennai | 08/2021 - present\n"
        "- Coordinating with the onsite counterpart in Dublin\n\n"
        "Shop Assistant (P/T, 16 hrs), Tern Books, Pune | 06/2019 - 07/2021\n"
        "- Served customers at the till\n\n"
        "AWARDS\nReceived the Lantern award at Auk Systems (2022)\n"
        "Quiz champion, 2019 and 2020\n\n"
        "ADDITIONAL\nVisa status: Stamp 1G (Ireland)\nNotice period: 2 months\n"
    )
)
MASTER = read_resume(
    as_text(
        "Eva Holm\nBochum | eva@example.org\n\nBERUFSERFAHRUNG\n"
        "Obermonteurin, Tern Elektro GmbH, Herne\n03/2016 - heute\n"
        "- Leitung von Baustellen mit bis zu vier Monteuren\n"
        "- Aufmaß und die Abrechnung\n\nAUSBILDUNG\n"
        "2013 – 2015 Meisterschule, Handwerkskammer Dortmund – "
        "Abschluss: Elektrotechnikermeisterin\n"
    )
)


@pytest.mark.parametrize(
    ("resume", "sentence", "wrong"),
    [
        (TESTER, "I live in Dublin.", True),
        (TESTER, "I am based in Pune.", True),
        (TESTER, "I live in Chennai.", False),
        (MASTER, "Ich wohne in Herne.", True),
        (MASTER, "Ich wohne in Bochum.", False),
        (TESTER, "I do not need a visa.", False),
        (MASTER, "Ich brauche kein Visum.", True),
        (TESTER, "My notice period is one month.", True),
        (TESTER, "My notice period is two months.", False),
        (MASTER, "Meine Kündigungsfrist beträgt drei Monate.", False),
        (TESTER, "I worked full-time at Tern Books.", True),
        (TESTER, "I worked part-time at Tern Books.", False),
        (TESTER, "I received the Lantern award twice.", True),
        (TESTER, "I received the Lantern award in 2022.", False),
        (MASTER, "Ich habe einen Meistertitel.", False),
        (MASTER, "Die Meisterprüfung habe ich 2015 in Dortmund abgelegt.", False),
        (TESTER, "I hold a master craftsman's certificate.", True),
    ],
)
def test_circumstances_are_those_of_the_resume(resume, sentence, wrong):
    """
    The town of a colleague is no home, and what no line tells of leave is not judged.
    """
    assert bool(codes_of(resume, sentence)) is wrong


BUILDER = told_resume(
    """
    @name Ida Brook
    @experience
    # Tern Build | Site Engineer | 2019-08 | now
    With the foreman, reduced concrete waste by 8%
    Led a team of 4 fitters
    Supervised two welders and an apprentice
    One of three engineers on a patent for a formwork tie
    Set up a mentoring scheme for apprentices (2021)
    Trained new site engineers in setting out
    Cut crane hire from 90 to 61 days a year between 2022 and 2025
    Helped when the depot moved to Ely in 2023
    Checked 74 scaffolds at 31 sites
    Tutored 6 divers, logged their dives on Tapestry
    Harbour team with 24 divers
    @certifications
    Foundation Level certificate in testing concrete, 2020
    """
)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("I reduced concrete waste by 8%.", False),
        ("I reduced concrete waste by 9%.", True),
        ("I led a team of four fitters.", False),
        ("I led a team of five fitters.", True),
        ("I supervised three people, two welders and an apprentice.", False),
        ("I am one of three engineers on a patent for a formwork tie.", False),
        ("I am one of four engineers on a patent for a formwork tie.", True),
        ("I have worked at Tern Build for seven years.", False),
        ("I have worked at Tern Build for eight years.", True),
        ("In 2021 I set up a mentoring scheme for apprentices.", False),
        ("In 2020 I set up a mentoring scheme for apprentices.", True),
        ("At Tern Build, I trained site engineers in setting out in 2022.", False),
        ("Between 2022 and 2025 I cut crane hire from 90 to 61 days a year.", False),
        ("Between 2022 and 2024 I cut crane hire from 90 to 61 days a year.", True),
        ("Between 2021 and 2025 crane hire fell from 90 to 61 days a year.", True),
        ("When the depot moved to Ely in 2023, I helped.", False),
        ("When the depot moved to Ely in 2021, I helped.", True),
        ("I tutored six divers on site.", False),
        ("I tutored 24 divers on site.", True),
        ("I have checked 74 scaffolds spread over 31 sites.", False),
        ("I have checked 74 scaffolds spread over 30 sites.", True),
    ],
)
def test_a_number_that_is_off_by_one_is_another(sentence, wrong):
    """
    A share that is stated is not rounded, "a team" is nobody more, a year too many is
    no rounding, and the year of a certificate is not that of a deed, nor one within a
    time its end; a line that tells the deed better counts otherwise.
    """
    assert bool(codes_of(BUILDER, sentence, today=date(2026, 11, 30))) is wrong


DRIVER = told_resume(
    """
    @name Ida Brook
    @experience
    # Tern Bakery | Delivery Driver | 2004-03 | 2011-05
    Took over as acting transport supervisor for five months in 2010
    Reported to the fleet manager
    """
)
NETWORKER = told_resume(
    """
    @name Ida Brook
    @language de
    @experience
    # Tern Systemhaus GmbH | Netzwerktechnikerin | 2018-03 | now
    Planung und Umsetzung von LAN/WLAN-Projekten für Kunden
    """
)


@pytest.mark.parametrize(
    ("resume", "sentence", "wrong"),
    [
        (DRIVER, "I took over as acting transport supervisor in 2010.", False),
        (DRIVER, "I worked as fleet manager.", True),
        (NETWORKER, "Ich habe LAN/WLAN-Projekte für Kunden geplant.", False),
        (NETWORKER, "Ich habe LAN/SAP-Projekte für Kunden geplant.", True),
    ],
)
def test_a_line_may_be_told_in_its_own_words(resume, sentence, wrong):
    """
    What one was for a while, and a name without its ending, stand on the line.
    """
    assert bool(codes_of(resume, sentence)) is wrong
