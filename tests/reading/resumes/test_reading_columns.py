"""
Resumes whose left column holds dates and labels, as in a table.
"""

from resumate.domain.extracted_text import BlockKind, ExtractedText, Page, TextBlock
from resumate.domain.reading.lines.wrapping import unwrapped
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import PartialDate, ResumeContent, Section
from resume_texts import as_text

NURSE = """\
Lebenslauf
Tenzin Lhamo
tenzin.lhamo@example.ch   078 555 29 81

Berufserfahrung
2020 – heute   Fachfrau Gesundheit EFZ, Alterszentrum Haslibrunnen, 80 %
Tagesverantwortung
Berufsbildnerin von 1 Lernenden
2018 – 2020   Assistentin Gesundheit EBA, gleiche Institution
2016 – 2018   Reinigungsmitarbeiterin, Hotel Bad, Lotzwil

Ausbildung
2018 – 2020   Berufslehre Fachfrau Gesundheit EFZ, Bildungszentrum Pflege Bern
2023   Kinästhetik Grundkurs
Sprachen   Tibetisch (Muttersprache), Deutsch C1, Englisch B1
IT   Word, Excel, easyDOK
Diverses   Fahrausweis Kat. B
Hobbys   Wandern
"""
ENGINEER = """\
Venkat Rao
venkat.rao@example.in

WORK EXPERIENCE
Lead Engineer at Infocrest Technologies Pvt Ltd, Bengaluru – June 2019 to till date

EDUCATION
B.Tech (CSE)   Sri Vidya College of Engg   JNTU Hyderabad   2015   74.2%

PROJECT DETAILS
Project #1: UPI Payments Gateway
Client   Northbridge Bank, UK
Role   Lead Engineer / Module Lead
Duration   Jan 2021 – till date
- Migrated 14 services from on-premise to AWS
Project #2: Order Management System
Client   TelSouth, Australia
Role   Senior Developer
Duration   June 2019 – Dec 2020
- Mentored 3 freshers
"""


def texts(content: ResumeContent, section: Section) -> list[str]:
    """
    The lines of one section.
    """
    return [line.text for line in content.lines if line.section is section]


def test_a_label_beside_its_list_opens_a_section():
    """
    "Sprachen" in the column of the dates ends the studies, and so do the labels below.
    """
    read = read_resume(as_text(NURSE))

    studies = texts(read, Section.EDUCATION)
    assert "2023 | Kinästhetik Grundkurs" == studies[-1]
    (spoken,) = texts(read, Section.LANGUAGES)
    assert spoken.startswith("Tibetisch")
    assert ["IT: Word, Excel, easyDOK"] == texts(read, Section.SKILLS)
    assert ["Wandern"] == texts(read, Section.INTERESTS)


def test_what_stands_between_two_dates_tells_of_the_post_above():
    """
    Short lines over a dated post that names an employer itself do not head it, and
    "gleiche Institution" is the employer before.
    """
    roles = [(role.title, role.employer) for role in read_resume(as_text(NURSE)).roles]

    home = "Alterszentrum Haslibrunnen"
    assert ("Fachfrau Gesundheit EFZ", home) == roles[0]
    assert ("Assistentin Gesundheit EBA", home) == roles[1]
    assert ("Reinigungsmitarbeiterin", "Hotel Bad") == roles[2]


def test_a_project_told_by_fields_is_of_the_post_in_its_time():
    """
    What was done in a project for a client was done at the employer of that time; where
    no post has that time, neither the role in the project nor its client is its name.
    """
    read = read_resume(as_text(ENGINEER))
    names = {role.id: (role.title, role.employer) for role in read.roles}
    (moved,) = (line for line in read.lines if line.text.startswith("Migrated"))

    assert ("Lead Engineer", "Infocrest Technologies Pvt Ltd") == names[moved.role]
    assert "Northbridge Bank" not in {employer for _, employer in names.values()}

    other = ENGINEER.replace("June 2019 to till date", "June 2022 to till date")
    titles = {(role.title, role.employer) for role in read_resume(as_text(other)).roles}
    assert ("UPI Payments Gateway", "Northbridge Bank") in titles
    assert ("Order Management System", "TelSouth") in titles


def test_an_everyday_word_that_stands_apart_is_a_heading():
    """
    "Informática" below an empty line opens a section; in the middle of a list it would
    be an item.
    """
    top = "Lucía Ferreiro\nlucia@example.es\nExperiencia\n"
    post = "Auxiliar – Aguas do Ría, Pontevedra (2016 – 2019)\nIdiomas\nInglés: B2\n"
    blocks = [TextBlock(line) for line in (top + post).splitlines()]

    def read(*, apart: bool) -> ResumeContent:
        more = (TextBlock("Informática", apart=apart), TextBlock("Excel, LIMS, SAP"))
        page = Page(1, (*blocks, *more))
        return read_resume(ExtractedText("text/plain", (page,)))

    assert ["Excel, LIMS, SAP"] == texts(read(apart=True), Section.SKILLS)
    assert "Informática" in texts(read(apart=False), Section.LANGUAGES)


def test_a_label_above_its_list_stands_beside_it():
    """
    "EDV" that stands apart among other knowledge says what is listed below it.
    """
    heading = BlockKind.HEADING
    blocks = (
        TextBlock("Nora Feld"),
        TextBlock("nora@example.de"),
        TextBlock("Berufserfahrung", heading),
        TextBlock("Buchhalterin, Acme GmbH, 2019"),
        TextBlock("Ausbildung", heading),
        TextBlock("Abitur, Gymnasium am Anger, 2011"),
        TextBlock("Kenntnisse", heading),
        TextBlock("Maschinenschreiben"),
        TextBlock("EDV", apart=True),
        TextBlock("Word, Outlook"),
    )

    read = read_resume(ExtractedText("text/plain", (Page(1, blocks),)))

    assert texts(read, Section.SKILLS) == ["Maschinenschreiben", "EDV: Word, Outlook"]


def test_the_university_behind_a_college_is_no_field_of_study():
    """
    "JNTU Hyderabad" gives the degree that a college taught.
    """
    roles = [
        (role.title, role.employer) for role in read_resume(as_text(ENGINEER)).roles
    ]

    assert ("B.Tech (CSE)", "Sri Vidya College of Engg") in roles


def test_dates_between_two_words_leave_none_of_them():
    """
    "de 2019 à 2024" dates a post whose employer is not "de", and a line that begins
    "seit 07.2025" in a column is no end of the line above.
    """
    told = (
        "Julien Petit\njulien@example.fr\n\nEXPÉRIENCES\n"
        "Chef de partie, Brasserie du Forez, Lyon - de 2019 à 2024\n- Cuisine\n"
    )
    (role,) = read_resume(as_text(told)).roles
    rows = ["08.1992 - 03.2006\tSchichtführer, Rieter AG, Winterthur am Fluss",
            "seit 07.2025\tStellensuchend, Kurs"]  # fmt: skip

    assert ("Chef de partie", "Brasserie du Forez") == (role.title, role.employer)
    assert rows == unwrapped(rows)


def test_ranks_are_posts_of_the_corps_above_them():
    """
    Two organisations name no post, and "Section Commander" is no employer.
    """
    told = """Gareth Pugh
gareth@example.org

Career
Royal Logistic Corps, British Army   Jan 2014 – Mar 2025
Troop Sergeant (2021–2025)
- ran the unit's transport
Section Commander (Cpl) (2017–2021)
- responsible for 8 drivers
"""
    found = [(r.title, r.employer) for r in read_resume(as_text(told)).roles]

    corps = "Royal Logistic Corps, British Army"
    assert found == [("Troop Sergeant", corps), ("Section Commander (Cpl)", corps)]


def test_an_item_that_ends_in_a_year_of_french_is_whole():
    """
    "6 engagements par an" ends, though English goes on behind "an".
    """
    told = """Laetitia Favre
laetitia@example.ch

EXPÉRIENCE
Assistante RH, Fondation Les Tilleuls, 2022 – 2024
- Recrutement des apprentis: 6 engagements par an
Gestionnaire de dossiers
Caisse de compensation du Jura | 2018 – 2022
- Réponses aux assurés par téléphone
"""
    read = read_resume(as_text(told))

    assert any(line.text.endswith("par an") for line in read.lines)
    assert any("| Caisse" in line.text for line in read.lines)


def test_a_line_that_ends_in_the_middle_of_a_phrase_goes_on_below() -> None:
    """
    "team lead since" is whole only with the date below, though that has a capital.
    """
    rows = [
        "Customer support professional, B2B software and retail, team lead since",
        "May 2024. Calm on the phone.",
    ]
    assert unwrapped(rows) == [" ".join(rows)]


def test_what_one_is_since_then_begins_a_line() -> None:
    """
    "seit 2024 Vorarbeiter" goes on with nothing that had room for more; behind "and
    have been" it does.
    """
    rows = [
        "Messen und Prüfen nach VDE 0100-600, Protokolle am Tablet schreiben",
        "seit 2024 Vorarbeiter von drei Leuten",
    ]
    wrapped = [
        "After the course I moved to the night shift in the depot, and",
        "since 2021 Shift Lead there.",
    ]

    assert rows == unwrapped(rows)
    assert unwrapped(wrapped) == [" ".join(wrapped)]


def test_a_letter_with_a_bracket_counts_what_begins_there() -> None:
    """
    "b) Looking after ..." below "a) Teaching ..." goes on with nothing.
    """
    rows = [
        "a) Teaching physics in lower and upper school, mathematics in lower school",
        "b) looking after the collection",
    ]
    assert rows == unwrapped(rows)


def test_dates_that_a_narrow_column_broke_are_whole() -> None:
    """
    The last year of a post stands below its first cell, beside the employer.
    """
    told = (
        "Orla Thackeray\norla@example.com\n\nEmployment\n"
        "Oct 2021 - Mar\tHead Housekeeper\n2025\tThe Sallow Hotel, Leeds\n"
        "- Led a team of 14\n"
        "Jan 2017 -\tHousekeeping Supervisor\nJune 2021\tCopperdale Inn, York\n"
        "- Trained nine starters\n"
    )
    posts = [
        (r.title, r.employer, r.start, r.end) for r in read_resume(as_text(told)).roles
    ]

    assert posts == [
        ("Head Housekeeper", "The Sallow Hotel",
         PartialDate(2021, 10), PartialDate(2025, 3)),
        ("Housekeeping Supervisor", "Copperdale Inn",
         PartialDate(2017, 1), PartialDate(2021, 6)),
    ]  # fmt: skip


def test_headings_beside_their_rows_head_them_where_work_has_its_own_line() -> None:
    """
    "Education" in the first cell is no post, though posts stand under a heading.
    """
    told = (
        "Marek Tully\nmarek@example.com\n\n"
        "Summary\tCertified optician, six years in a small shop.\n"
        "Licenses\tABO certificate, 2018\n"
        "Experience\n"
        "Feb 2022 - now\tSenior Optician\nBrightlens, Tucson, AZ\n- Fit lenses\n"
        "Education\tOptical Technology Certificate, Rincon College, Tucson, 2018\n"
        "Skills\tLens grinding, billing\n"
    )
    read = read_resume(as_text(told))

    sections = {line.text.split(",")[0]: line.section for line in read.lines}
    assert sections["Optical Technology Certificate"] is Section.EDUCATION
    assert [r.title for r in read.roles][:1] == ["Senior Optician"]
    assert "Education" not in {r.title for r in read.roles}


def test_a_title_ends_without_its_comma() -> None:
    """
    What parted it from its dates is no part of it.
    """
    told = (
        "Huw Pask\nhuw@example.com\n\nWORK\n\n"
        "Pask & Son Family Bakers, Brecon, Wales\nShop Manager, 2003 to Jan 2014\n"
        "Baker, 1998 to 2003\n- bought flour from four local mills\n\n"
        "Wynne Bakers, Ammanford, Wales\nApprentice Baker, July 1994 to 1998\n"
    )
    titles = [role.title for role in read_resume(as_text(told)).roles]

    assert titles == ["Shop Manager", "Baker", "Apprentice Baker"]


def test_a_list_beside_its_label_stays_whole():
    """
    What stands below in the column of the list is of it: parted by a comma where the
    line above had room for more, and none stands there.
    """
    rows = [
        "Beruf                 Verkäuferin in einem Haus mit vier Etagen, dazu Kasse",
        "EDV                   Tabellen gut; Grafik wenig",
        "                      Dampsoft (aktuell)",
        "Sprachen              Deutsch, Tschechisch (B1),",
        "                      Englisch",
        "Führerschein          B",
        "",
        "                      Ulm, im Mai",
    ]

    assert unwrapped(rows) == [
        rows[0],
        "EDV                   Tabellen gut; Grafik wenig, Dampsoft (aktuell)",
        "Sprachen              Deutsch, Tschechisch (B1), Englisch",
        *rows[5:],
    ]


def test_a_quoting_sign_marks_an_item():
    """
    "> mit" goes on in the next line as any item does.
    """
    rows = ["  > Einpassen von Platten aus Keramik, Holz und Stein mit", "    dem Team"]

    assert unwrapped(rows) == [f"{rows[0]} dem Team"]


SKILLS_IN_A_GRID = """Bria Oduya
bria@example.ca

Key skills
Stock counts\tTill and safe
Hard conversations\tFrench: conversational (at home, rusty in writing)

Languages
Spoken\tEnglish, Igbo
"""


def test_a_cell_beside_another_skill_is_no_list_of_it() -> None:
    """
    Of two skills side by side neither labels the other, whatever commas stand in its
    brackets.
    """
    told = [line.text for line in read_resume(as_text(SKILLS_IN_A_GRID)).lines]

    assert not any("conversations: French" in text for text in told)
    assert "Spoken: English, Igbo" in told
