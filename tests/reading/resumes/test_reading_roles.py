"""
Who, as what, from when to when: the heads of entries.
"""

import pytest

from resumate.domain.reading.resume_reader import read_entry, read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Nora Feld\nnora.feld@example.org\n\n"
SKILLS = "\nSKILLS\nRust, C++, LLVM\n"


def roles(told: str):
    """
    The roles as tuples of title, employer, start, end.
    """
    content = read_resume(as_text(TOP + told + SKILLS))
    return [
        (
            r.title,
            r.employer,
            str(r.start or ""),
            "now" if r.current else str(r.end or ""),
        )
        for r in content.roles
    ]


FORMS = {
    "title — employer, city (dates)": """
EXPERIENCE
Lead Engineer — Tern Air, Leeds, UK (Jan 2021 – Present)
- Led
Engineer — Kestrel Inc., Hull, UK (Mar 2018 – Dec 2020)
- Built
""",
    "employer and city over title and dates": """
EXPERIENCE
Tern Air                Leeds, UK
Lead Engineer           Jan 2021 - Present
- Led
Kestrel Inc.            Hull, UK
Engineer                Mar 2018 - Dec 2020
- Built
""",
    "title and dates over employer and city": """
EXPERIENCE
Lead Engineer           Jan 2021 - Present
Tern Air • Leeds, UK
- Led
Engineer                Mar 2018 - Dec 2020
Kestrel Inc. • Hull, UK
- Built
""",
    "dates at the left": """
BERUFSERFAHRUNG
01/2021 – heute         Lead Engineer, Tern Air, Leeds
- Led
03/2018 – 12/2020       Engineer, Kestrel Inc., Hull
- Built
""",
    "three lines": """
Experience
Lead Engineer
Tern Air
January 2021 – Present
- Led
Engineer
Kestrel Inc.
March 2018 – December 2020
- Built
""",
    "at": """
Work Experience
Lead Engineer at Tern Air (01/2021 – present)
- Led
Engineer at Kestrel Inc., 03/2018-12/2020
- Built
""",
    "employer first, all commas": """
Employment
Tern Air, Leeds, UK, Lead Engineer
Jan. 2021 – Current
- Led
Kestrel Inc., Hull, UK, Engineer
Mar. 2018 – Dec. 2020
- Built
""",
    "labels": """
WORK HISTORY
Company: Tern Air
Position: Lead Engineer
Duration: Jan 2021 - Present
Responsibilities:
- Led
Company: Kestrel Inc.
Position: Engineer
Duration: Mar 2018 - Dec 2020
- Built
""",
    "dashes": """
PROFESSIONAL EXPERIENCE
Lead Engineer - Tern Air - Jan 2021-Present
* Led
Engineer - Kestrel Inc. - Mar 2018-Dec 2020
* Built
""",
    "bullets as heads": """
EXPERIENCE
• Lead Engineer, Tern Air (Jan 2021 – Present)
• Engineer, Kestrel Inc. (Mar 2018 – Dec 2020)
""",
}


@pytest.mark.parametrize("form", FORMS)
def test_the_same_posts_are_read_from_every_form(form):
    """
    However the head of an entry is set, the posts are the same.
    """
    assert [
        ("Lead Engineer", "Tern Air", "2021-01", "now"),
        ("Engineer", "Kestrel Inc.", "2018-03", "2020-12"),
    ] == roles(FORMS[form])


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "Expérience professionnelle\n"
                "Depuis mars 2019 : Cheffe de projet, Atelier Lumière, Lyon\n- Suivi\n"
            ),
            ("Cheffe de projet", "Atelier Lumière", "2019-03", "now"),
        ),
        (
            (
                "Experiencia laboral\nDesde 2020   Jefa de cocina, Hotel Mirador, "
                "Sevilla\n- A\n"
            ),
            ("Jefa de cocina", "Hotel Mirador", "2020", "now"),
        ),
        (
            (
                "Berufserfahrung\nseit 05/2018   Bauleiterin bei Möwe Bau GmbH, Kiel\n"
                "- A\n"
            ),
            ("Bauleiterin", "Möwe Bau GmbH", "2018-05", "now"),
        ),
        (
            "工作经历\n2019年3月 - 至今   海燕科技有限公司   高级软件工程师\n- 开发\n",
            ("高级软件工程师", "海燕科技有限公司", "2019-03", "now"),
        ),
        (
            (
                "Esperienze lavorative\nGennaio 2019 – oggi\n"
                "Responsabile vendite, Ceramiche Rossi S.r.l., Modena\n- A\n"
            ),
            ("Responsabile vendite", "Ceramiche Rossi S.r.l.", "2019-01", "now"),
        ),
        (
            "Werkervaring\njan 2020 - heden   Projectleider, Waterschap Noord\n- A\n",
            ("Projectleider", "Waterschap Noord", "2020-01", "now"),
        ),
    ],
)
def test_posts_are_read_in_other_languages(told, expected):
    """
    Titles, connecting words and dates of the languages that resumes are read in.
    """
    assert expected == roles(told)[0]


def test_posts_under_one_employer_share_it():
    """
    A second title without an employer was held at the one named before.
    """
    found = roles(
        "EXPERIENCE\nLarkspur Systems, Dublin\nSenior Engineer, 2021 – Present\n- Led\n"
        "Engineer, 2018 – 2021\n- Built\n"
    )

    assert [
        ("Senior Engineer", "Larkspur Systems"),
        ("Engineer", "Larkspur Systems"),
    ] == [role[:2] for role in found]


def test_titles_nobody_knows_follow_the_order_of_the_others():
    """
    Where words do not decide, the order of the sure entries does.
    """
    found = roles(
        "EXPERIENCE\nKestrel Bank — Analyst (2019 – 2022)\n- A\n"
        "Umber — Happiness Wizardry (2016 – 2019)\n- B\n"
    )

    assert ("Happiness Wizardry", "Umber") == found[1][:2]


def test_a_course_of_study_is_a_role():
    """
    The school stands for the employer, the degree for the title.
    """
    content = read_resume(
        as_text(
            TOP
            + "EDUCATION\nUniversity of Leeds      2014 – 2017\nBSc Computer Science\n"
            "- First class\n" + SKILLS
        )
    )

    assert ("BSc Computer Science", "University of Leeds") == (
        content.roles[0].title,
        content.roles[0].employer,
    )
    assert [line.role for line in content.lines][:2] == ["P1", "P1"]


def test_a_legal_form_belongs_to_the_name():
    """
    "Acme, Inc." is one name; the town after it is none of it.
    """
    found = roles(
        "EXPERIENCE\nEngineer, Acme, Inc., Springfield, USA, 2018 - 2020\n- A\n"
    )

    assert ("Engineer", "Acme, Inc.") == found[0][:2]


def test_a_degree_with_several_commas_keeps_its_field():
    """
    Marks are no part of a degree; its field is.
    """
    found = roles(
        "EDUCATION\nUniversität Rostock\nBachelor, Schiffbau, Note: 1.7, Okt. "
        "2016–Sept. 2020\n"
    )

    assert (
        "Bachelor, Schiffbau",
        "Universität Rostock",
        "2016-10",
        "2020-09",
    ) == found[0]


def test_posts_under_a_firm_with_dates_of_its_own():
    """
    A firm whose whole time is told stands above its posts and is none itself.
    """
    found = roles(
        "EXPERIENCE\nHalden Biologics\nCambridge, MA · 2015 – Present\n"
        "Director, Process Development\nJan 2021 – Present\n- Led\n"
        "Scientist II\nAug 2015 – Dec 2020\n- Built\n"
        "Merrow Institute\nBoston, MA · 2012 – 2015\n"
        "Postdoctoral Fellow\n2012 – 2015\n- Published\n"
    )

    assert [
        ("Director, Process Development", "Halden Biologics", "2021-01", "now"),
        ("Scientist II", "Halden Biologics", "2015-08", "2020-12"),
        ("Postdoctoral Fellow", "Merrow Institute", "2012", "2015"),
    ] == found


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Employment\nClerk\nSteinbrenner & Partner\n2017 to Present\n- A\n",
            ("Clerk", "Steinbrenner & Partner"),
        ),
        (
            "Experience\nSenior Surveyor – Red Gully Iron (FIFO)   2018 – now\n- A\n",
            ("Senior Surveyor", "Red Gully Iron (FIFO)"),
        ),
        (
            "Experience\n2018–2021   Researcher, Kielbank Museum.\n- A\n",
            ("Researcher", "Kielbank Museum"),
        ),
        (
            "工作经历\n云帆科技有限公司 产品经理 2020年7月 - 至今\n- 负责\n",
            ("产品经理", "云帆科技有限公司"),
        ),
        (
            "Experience\nOvelle Pharma\nPlanner\nMay 2018 - May 2021 (3 years)\n- A\n",
            ("Planner", "Ovelle Pharma"),
        ),
        (
            "EDUCATION\nHNC Professional Cookery, Highlands College, 2017\n",
            ("HNC Professional Cookery", "Highlands College"),
        ),
        (
            "EDUCATION\n2013   Highlands College, Leeds: BSc Marine Biology\n",
            ("BSc Marine Biology", "Highlands College"),
        ),
        (
            (
                "Ausbildung\n2010 – 2013   Fachschule für Sozialpädagogik Halle: "
                "staatlich anerkannte Erzieherin\n"
            ),
            ("staatlich anerkannte Erzieherin", "Fachschule für Sozialpädagogik Halle"),
        ),
        (
            "EDUCATION\nSailmaking for Beginners, Highlands College, 2017\n",
            ("Sailmaking for Beginners", "Highlands College"),
        ),
        (
            "EDUCATION\nChemeketa College   2014 – 2016\nAssociate of Science, Food\n",
            ("Associate of Science, Food", "Chemeketa College"),
        ),
        (
            (
                "Ausbildung\n2008 – 2011   Lehre als Floristin\n"
                "Berufsschule Halle, Abschlussnote 1,7\n"
            ),
            ("Lehre als Floristin", "Berufsschule Halle"),
        ),
        (
            "Ausbildung\n2022 – 2025   Bachelor Forst, FH Eberau, Notenschnitt 1,9\n",
            ("Bachelor Forst", "FH Eberau"),
        ),
        (
            "Ausbildung\n2022 – 2025   Lehre als Koch, Hotel Eber, Abschluss 2025\n",
            ("Lehre als Koch", "Hotel Eber"),
        ),
        (
            (
                "EDUCATION\n2013 – 2015   Master in Hydraulics\n"
                "Università di Bologna (Italy)\n"
            ),
            ("Master in Hydraulics", "Università di Bologna"),
        ),
    ],
)
def test_what_stands_around_a_name_is_told_from_it(told, expected):
    """
    Partners, brackets, full stops, terms of years and grades do not mislead.
    """
    assert expected == roles(told)[0][:2]


def test_a_head_that_runs_on_into_text_is_cut():
    """
    What is told in the same paragraph as a post is a line under it.
    """
    told = (
        "EXPERIENCE\n2021–   Assistant Professor, Tarn University. "
        "Sediment in northern rivers; two doctoral students.\n"
    )
    content = read_resume(as_text(TOP + told + SKILLS))

    assert ("Assistant Professor", "Tarn University") == roles(told)[0][:2]
    assert content.lines[1].text.startswith("Sediment")
    assert content.lines[1].role == "P1"


def test_an_award_among_the_posts_is_none():
    """
    A name with a year alone, and no title, is a prize or a certificate.
    """
    told = (
        "EXPERIENCE\nReceptionist, Bay Dental Practice, 2018 – 2021\n"
        "- Answered calls\n\nCustomer service award 2020\n"
    )

    assert [("Receptionist", "Bay Dental Practice")] == [r[:2] for r in roles(told)]


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        (
            "Fitter, Quay Works, June 2010 – May 2015, honourable discharge",
            "Fitter",
            "Quay Works",
        ),
        ("Fitter, Quay Works (84 rooms), June 2010 – May 2015", "Fitter", "Quay Works"),
        (
            "Fitter, Quay Works (RNLI grant, PI Dr B. Reed), 2010 – 2015",
            "Fitter",
            "Quay Works",
        ),
        ("Fitter (part-time), Quay Works, 2010 – 2015", "Fitter", "Quay Works"),
        ("Babysitter for two families, June 2010 – May 2015", "Babysitter", ""),
    ],
)
def test_a_remark_is_no_employer(head: str, title: str, employer: str) -> None:
    """
    What is noted behind the dates or in brackets names neither title nor employer.
    """
    content = read_resume(as_text(f"Nora Feld\n\nEXPERIENCE\n{head}\n- Built a hut\n"))

    assert content.roles[0].title.startswith(title)
    assert content.roles[0].employer == employer


def test_a_town_is_not_where_one_works_from_home():
    """
    "Remote" behind an employer leaves the employer's name alone.
    """
    told = "EXPERIENCE\nWeaver, Ledgerly, Remote\nSept 2019 - Feb 2022\n- Wove rugs\n"

    assert roles(told)[0][:2] == ("Weaver", "Ledgerly")


def test_a_designation_under_the_employer_is_the_title():
    """
    "Designation: …" below an employer and its dates names the post.
    """
    told = (
        "EXPERIENCE\nTern Services Pvt. Ltd., Pune\tAug 2021 - Present\n"
        "Designation: Accounts Executive\n- Closed the books of two firms\n"
    )

    assert roles(told)[0][:2] == ("Accounts Executive", "Tern Services Pvt. Ltd.")


def test_how_a_post_ended_heads_no_other():
    """
    "Made redundant when it closed." stands under the post, whatever follows it.
    """
    told = (
        "EXPERIENCE\nFoundry operative, Auk Castings, 1988 - 2006\n"
        "Made redundant when it closed. Shop steward from 1999.\n"
    )

    assert [role[:2] for role in roles(told)] == [("Foundry operative", "Auk Castings")]


def test_an_organization_above_a_designation_is_the_employer():
    """
    What stands beside the post there is its department.
    """
    told = (
        "EXPERIENCE\nOrganization: Tern Dyes Ltd, Pune\n"
        "Designation\tExecutive – Quality Control\tDuration\tJune 2018 to March 2021\n"
        "- Reviewed chromatographic data of 30 batches a week\n"
        "Organization\tAuk Salts Ltd, Goa\n"
        "Designation\tOfficer – QC\tDuration\tAug 2015 to May 2018\n"
        "- Weighed in-process samples of salts\n"
    )

    assert [role[:2] for role in roles(told)] == [
        ("Executive, Quality Control", "Tern Dyes Ltd, Pune"),
        ("Officer", "Auk Salts Ltd"),
    ]


def test_a_table_head_is_no_entry():
    """
    The titles of a table's columns name no school and no degree.
    """
    told = (
        "EDUCATION\nDegree\tUniversity / Board\tYear\t%\n"
        "M.Com\tUniversity of Pune\t2019\t68%\n"
    )

    assert [role[:2] for role in roles(told)] == [("M.Com", "University of Pune")]


def test_a_task_with_trainees_is_no_post():
    """
    A short line that tells for whom something was done stays under its post.
    """
    told = (
        "BERUFSERFAHRUNG\nseit 10/2019 Pflegefachfrau, Klinik Nord, Kiel\n"
        "Ich pflege Menschen auf der Inneren Station.\n"
        "Praxisanleitung für jährlich 6 Auszubildende\n"
    )

    assert len(roles(told)) == 1


def test_studies_with_a_remark_behind_their_date_go_on():
    """
    "seit 10/2024 (4. Semester)" is a course of study that has not ended.
    """
    told = "AUSBILDUNG\nB.Sc. Chemie, Hochschule Aalen, seit 10/2024 (4. Semester)\n"

    assert roles(told) == [("B.Sc. Chemie", "Hochschule Aalen", "2024-10", "now")]


def test_each_certificate_is_a_line_of_its_own():
    """
    A certificate without a year does not belong to the one above it.
    """
    told = (
        "CERTIFICATIONS\nRegistered Nurse, State of Ohio, exp. 08/2027\n"
        "CCRN (AACN), 2022\nBLS & ACLS (AHA), current\n"
    )
    content = read_resume(as_text(TOP + told + SKILLS))

    assert [line.text for line in content.lines][:3] == told.splitlines()[1:]


def test_an_employer_that_stands_alone_elsewhere_is_that_one():
    """
    What stands before it belongs to the title.
    """
    told = """
EXPERIENCE
Asst. Manager – Indirect Tax, Tern Pumps & Castings Ltd, Leeds – June 2019 till date
Accounts Executive, Tern Pumps & Castings Ltd, Leeds – Jan. 2017 to May 2019
"""

    assert [found[:2] for found in roles(told)] == [
        ("Asst. Manager, Indirect Tax", "Tern Pumps & Castings Ltd"),
        ("Accounts Executive", "Tern Pumps & Castings Ltd"),
    ]


def test_a_school_with_a_date_of_its_own_is_another_course():
    """
    The line under a dated degree that is dated, too, does not name its school.
    """
    told = """
EDUCATION
GED, 2005
Tarn Community College, 2 classes in business (2019, no degree)
"""

    assert roles(told)[0] == ("GED", "", "", "2005")


def test_an_abbreviation_inside_a_head_ends_it_not():
    """
    "incl." and "Gebr." stand before what belongs to the head.
    """
    told = """
EXPERIENCE
Feb 2016 - Feb 2020\tCarpenter, various builders incl. Dunmoor Homes and Ash Fitouts
Mar 2010 - Jan 2016\tCarpenter, Gebr. Moor Holzbau
"""

    assert [title for title, *_ in roles(told)] == ["Carpenter", "Carpenter"]
    assert roles(told)[1][1] == "Gebr. Moor Holzbau"


def test_a_head_may_be_parted_by_points_and_long():
    """
    What a point parts is a head, as in columns, though few of its words are capital.
    """
    told = """
EXPERIENCE
Manager · Tern Live Ltd\t01/2019 – now
- Budgets
Festival helper, then box office lead · town fringe and arts events, 2014–2017
"""

    assert roles(told)[-1][0] == "Festival helper, then box office lead"


def test_how_long_somebody_worked_names_no_post():
    """
    "Total experience: 7 years" opens the posts and is a line of the summary.
    """
    content = read_resume(
        as_text(
            TOP
            + "Total experience: 7 years\n"
            + "Tern Air — Lead Engineer, 2015 – 2022\n- Led\n"
            + SKILLS
        )
    )

    assert content.lines[0].text == "Total experience: 7 years"
    assert content.roles[0].title == "Lead Engineer"


def test_items_that_stand_alone_and_name_posts_are_heads():
    """
    Titles marked as items, each over its firm and its dates, head the posts.
    """
    told = """
EXPERIENCE
* Deputy Manager
Tern Tea Exports Ltd, Leeds
April 2021 till date
Blends for 14 customers, cost down by 3 pence a kilo
* Assistant Taster
Kestrel Brokers Ltd, Hull
July 2018 - March 2021
Valuation of teas of 46 gardens for the weekly auction
"""

    assert roles(told) == [
        ("Deputy Manager", "Tern Tea Exports Ltd", "2021-04", "now"),
        ("Assistant Taster", "Kestrel Brokers Ltd", "2018-07", "2021-03"),
    ]


def test_a_deed_without_a_bullet_names_no_post():
    """
    "Voted safest picker by the team in 2023" has a year at its end, and is no head.
    """
    told = """
WORK HISTORY
Warehouse Operative, Peak Parcels, Derby
Jan 2022 - present
Pick and pack 220 orders a shift
Voted safest picker by the team in 2023
Registered Nurse, Elmtree Care, Derby
2018 - 2021
Named employee of the quarter twice
Football coach, Eaton Juniors
2014 - 2017
Coached 16 boys aged 9 to 11
"""

    assert [
        ("Warehouse Operative", "Peak Parcels"),
        ("Registered Nurse", "Elmtree Care"),
        ("Football coach", "Eaton Juniors"),
    ] == [(title, employer) for title, employer, *_ in roles(told)]


def test_how_one_studied_is_no_part_of_the_school():
    """
    Behind the school small letters tell how, and a line that only says that the
    training goes on heads no entry.
    """
    assert roles("""
AUSBILDUNG
Diplom Pflege, Schule für Pflege Ostheim, berufsbegleitend, mit Erfolg   2018 – 2020
Fachausweis Logistik, Schule Aarau                                       seit 2030
In Ausbildung, eidg. Prüfung im Mai 2032
""") == [
        ("Diplom Pflege", "Schule für Pflege Ostheim", "2018", "2020"),
        ("Fachausweis Logistik", "Schule Aarau", "2030", "now"),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "EXPERIENCE\nClerk, The Old Inn ****, Leeds   2019 - 2021\n- A\n",
            ("Clerk", "The Old Inn"),
        ),
        (
            "EXPERIENCE\nTeacher, Grade 9 – 11\nHill School   2019 - 2021\n- A\n",
            ("Teacher, Grade 9 – 11", "Hill School"),
        ),
        (
            "EXPERIENCE\nElectrician, Redgum Mine, via Newman WA   2019 - 2021\n- A\n",
            ("Electrician", "Redgum Mine"),
        ),
        (
            (
                "EXPERIENCE\nProduct Manager, Crate Ltd\n"
                "2019 – 2021, Leeds (hybrid) · made for shops, 140 people\n- A\n"
            ),
            ("Product Manager", "Crate Ltd"),
        ),
        (
            (
                "EXPERIENCE\nShift Lead, Outbound   2019 - 2021\n"
                "Halvor Home – Leeds, UK (210,000 sq ft)\n- A\n"
            ),
            ("Shift Lead, Outbound", "Halvor Home"),
        ),
        (
            "EXPERIENCE\nServer, various, Bristol and Auk Bay   2019 - 2021\n- A\n",
            ("Server", ""),
        ),
        (
            "Berufserfahrung\nAuk AG, Bern\nBuchhalterin, 80 %\n2019 bis 2021\n- A\n",
            ("Buchhalterin", "Auk AG"),
        ),
        (
            "EXPERIENCE\nBaker | in the mornings | Crumb Crust   2019 - 2021\n- A\n",
            ("Baker", "Crumb Crust"),
        ),
        (
            "Ausbildung\n2011   Abitur, Gymnasium am Anger (2,6)\n",
            ("Abitur", "Gymnasium am Anger"),
        ),
        (
            (
                "Ausbildung\n2019 – 2021   Studium Physik, Universität Halle,"
                " Masterarbeit zu Quarz\n"
            ),
            ("Studium Physik", "Universität Halle"),
        ),
    ],
)
def test_what_a_head_tells_besides_is_no_name_in_it(told, expected):
    """
    Stars, classes, ways to a place, how one works there, what the firm does, grades and
    theses are neither employer nor title.
    """
    assert expected == roles(told)[0][:2]


@pytest.mark.parametrize(
    "told",
    [
        "Leave – recovery, by choice",
        "Time off: shoulder surgery",
        "Job search and a course in testing",
        "At home caring for my mother",
        "Contract gap / moving to Leeds",
        "Unbezahlte Auszeit: ein Sommer auf der Alp",
    ],
)
def test_time_away_has_no_employer(told):
    """
    A break is called what it is, and nobody employs who takes it.
    """
    (post,) = roles(f"EXPERIENCE\n{told}   Jan 2019 - May 2019\n")

    assert post[1] == ""
    assert told.startswith(post[0][:5])


def test_another_time_stands_under_no_post():
    """
    What begins with a time outside that of the post above it was not done there.
    """
    told = (
        "EXPERIENCE\nPicker, Acme Ltd   2013 - 2014\n- Picked\n"
        "Feb - Apr 2021: looking for work, drove a van\n"
        "Jul - Oct 2021: cycled from Hull to Athens.\n"
    )
    content = read_resume(as_text(TOP + told + SKILLS))
    cycled = next(line for line in content.lines if "cycled" in line.text)

    assert roles(told) == [
        ("Picker", "Acme Ltd", "2013", "2014"),
        ("looking for work", "", "2021-02", "2021-04"),
    ]
    assert cycled.role is None


def test_a_time_within_a_post_stays_under_it():
    """
    What was done in a part of the time of a post is a line of it.
    """
    told = (
        "EXPERIENCE\nPlanner, Acme Ltd   2013 - 2019\n"
        "2015 - 2017: moved four warehouses together\n"
    )
    content = read_resume(as_text(TOP + told + SKILLS))
    moved = next(line for line in content.lines if "moved" in line.text)

    assert moved.role == "P1"


def test_posts_are_told_field_by_field():
    """
    "Company", "Designation" and "Duration" on lines of their own, the first numbered,
    are one head.
    """
    told = (
        "EXPERIENCE\n- Company: Auk Jute Mills Ltd\nDesignation: Accounts Executive\n"
        "Duration: Apr 2021 - Till date\n- Reconciled 11 accounts\n"
        "- Company: Tern Traders Pvt Ltd\nDesignation: Accounts Assistant\n"
        "Duration: Jun 2018 - Mar 2021\n- Entered 200 vouchers a day\n"
    )

    assert roles(told) == [
        ("Accounts Executive", "Auk Jute Mills Ltd", "2021-04", "now"),
        ("Accounts Assistant", "Tern Traders Pvt Ltd", "2018-06", "2021-03"),
    ]


def test_an_area_among_posts_under_firms_employs_nobody():
    """
    "Staff Nurse, Ward 7A" between posts that stand under their firms was held at the
    firm above; where the others name theirs in the line, so does it.
    """
    told = (
        "EXPERIENCE\nTern Trust, Leeds\nCommunity Nurse   October 2020 - present\n"
        "- Visits\nStaff Nurse, Ward 7A   September 2016 - October 2020\n- Nights\n"
        "Auk House, Hull\nCare Assistant   2013 - 2016\n- Rounds\n"
    )
    in_line = "EXPERIENCE\n" + "".join(
        f"Barista, {name}   201{n} - 201{n + 1}\n- Coffee\n"
        for n, name in enumerate(("Bean There", "Ward 7A", "Cup Up"))
    )

    assert [post[:2] for post in roles(told)] == [
        ("Community Nurse", "Tern Trust"),
        ("Staff Nurse, Ward 7A", "Tern Trust"),
        ("Care Assistant", "Auk House"),
    ]
    assert [post[1] for post in roles(in_line)] == ["Bean There", "Ward 7A", "Cup Up"]


def test_a_short_sentence_heads_no_post():
    """
    "Led two analysts." above the next post of a firm is a deed of the post before.
    """
    told = (
        "EXPERIENCE\nAuk Grocers\nSenior Analyst\nMarch 2021 - Present\n"
        "Built the demand model used by 84 stores.\nLed two analysts.\n"
        "Analyst\nOctober 2018 - March 2021\nWrote weekly reports in two languages.\n"
    )

    assert [post[:2] for post in roles(told)] == [
        ("Senior Analyst", "Auk Grocers"),
        ("Analyst", "Auk Grocers"),
    ]


def test_a_trade_is_learnt_at_a_firm():
    """
    The firm behind an apprenticeship that names no school is where it was done.
    """
    told = (
        "Ausbildung\n2012 – 2016   Lehre Elektrotechnik, Blitz GmbH\n"
        "2009 – 2012   Kauffrau EFZ Profil E, Lehrbetrieb Hotel Auk\n"
    )

    assert [post[:2] for post in roles(told)] == [
        ("Lehre Elektrotechnik", "Blitz GmbH"),
        ("Kauffrau EFZ Profil E", "Hotel Auk"),
    ]


def test_a_driving_licence_above_a_dated_paper_is_one_by_itself():
    """
    What has no date of its own is not part of the paper below it.
    """
    told = "LICENCES\nFull driving licence, own car\nLifting trainer, 2024\n"
    content = read_resume(as_text(TOP + told + SKILLS))

    papers = [x.text for x in content.lines if x.section is Section.CERTIFICATIONS]
    assert papers == ["Full driving licence, own car", "Lifting trainer, 2024"]


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        (
            "DGKP, Interne Abteilung, LKH Rosenau, Wagna",
            "DGKP",
            "LKH Rosenau",
        ),
        (
            "Pflegefachfrau, Station 3B, Spital Thun",
            "Pflegefachfrau",
            "Spital Thun",
        ),
        ("Nurse, Ward 7, Mercy, Leeds", "Nurse", "Mercy"),
        (
            "Clerk, Accounts Department, Tern Ltd, Leeds",
            "Clerk",
            "Tern Ltd",
        ),
        (
            "Policy adviser, Department of Health, London",
            "Policy adviser",
            "Department of Health",
        ),
    ],
)
def test_a_ward_employs_nobody_where_its_house_follows(
    head: str, title: str, employer: str
) -> None:
    """
    A ward or department employs nobody; a department alone is who employed.
    """
    (post,) = roles(f"EXPERIENCE\n{head}   Jan 2019 - May 2019\n")

    assert post[:2] == (title, employer)


@pytest.mark.parametrize(
    "terms",
    ["geringfügig", "in Teilzeit", "geringfügig angestellt", "2 Tage pro Woche"],
)
def test_how_much_one_works_is_no_name(terms: str) -> None:
    """
    How much of a week a post took names neither it nor who employed.
    """
    told = (
        f"Berufserfahrung\nKellnerin, {terms}, Gasthof Post, Linz   2019 - 2021\n- A\n"
    )

    assert roles(told)[0][:2] == ("Kellnerin", "Gasthof Post")


def test_what_became_of_a_firm_dates_no_post():
    """
    The year in which a firm was closed stands behind its name, below the post.
    """
    told = (
        "Berufserfahrung\n02/1999 – 08/2006   Laborant, Umweltanalytik\n"
        "Labor Auk GbR, Halle (Saale) (Insolvenz 2006)\n- Bodenproben\n"
    )

    assert [post[1:] for post in roles(told)] == [
        ("Labor Auk GbR", "1999-02", "2006-08")
    ]


@pytest.mark.parametrize(
    ("heading", "office", "other"),
    [
        (
            "Ehrenamt",
            "Prüferin im Ausschuss, seit 2019",
            "Schatzmeisterin im Turnverein",
        ),
        ("VOLUNTEERING", "Examiner, Tern Board, since 2019", "Treasurer, rowing club"),
    ],
)
def test_an_office_without_a_date_is_one_by_itself(heading, office, other):
    """
    It is none of what was done in the office that stands above it.
    """
    content = read_resume(as_text(f"{TOP}{heading}\n- {office}\n- {other}\n{SKILLS}"))

    assert [None] == [line.role for line in content.lines if line.text == other]


def test_an_employer_named_elsewhere_is_known_behind_an_area():
    """
    What stands between the title and such an employer is the field of the post, but a
    town behind an employer is none.
    """
    told = (
        "EXPERIENCE\n"
        "Junior Engineer – Quality, Tern Turned Parts, Bhosari (Jul 2017 to Feb 2020)\n"
        "- Checked\n"
        "Graduate Trainee, Tern Turned Parts, Bhosari (Jul 2016 to Jun 2017)\n"
        "- Rotated\n"
        "Trainee – Fernwick, Leeds (Jan 2016 to Jun 2016)\n- Filed\n"
        "Helper – Leeds, Hull (Jan 2015 to Jun 2015)\n- Swept\n"
    )

    assert [post[:2] for post in roles(told)][:3] == [
        ("Junior Engineer, Quality", "Tern Turned Parts"),
        ("Graduate Trainee", "Tern Turned Parts"),
        ("Trainee", "Fernwick"),
    ]


def test_a_bracket_on_the_next_line_describes_the_employer():
    """
    "(ambulant), Herne" below a firm that the margin cut off from it is no employer.
    """
    told = roles("""
BERUFSERFAHRUNG
09/2010 – 04/2013 Altenpflegerin, Pflegedienst Eibe
                  (ambulant), Herne
- Frühtour mit 12 Klienten
""")

    assert told == [("Altenpflegerin", "Pflegedienst Eibe", "2010-09", "2013-04")]


UNMARKED = """
EXPERIENCE
Oak School, Leeds
Teacher of Physics
August 2021 - present
Teach classes of up to 28 pupils
Organise the yearly science week
Year head for second year since 2023

Elm Practice, York
Receptionist
September 2020 - June 2021
Took calls and booked visits
"""


def test_a_head_below_an_empty_line_takes_no_line_of_the_post_above():
    """
    Where nothing marks what was done, the empty line tells where a post begins.
    """
    content = read_resume(as_text(TOP + UNMARKED + SKILLS))

    assert roles(UNMARKED) == [
        ("Teacher of Physics", "Oak School", "2021-08", "now"),
        ("Receptionist", "Elm Practice", "2020-09", "2021-06"),
    ]
    told = {line.text: line.role for line in content.lines}
    assert told["Year head for second year since 2023"] == content.roles[0].id


@pytest.mark.parametrize(
    ("told", "role"),
    [
        (
            "\nBERUF\nPflegefachfrau, Chirurgie, Spital Limmat (09.2020 – heute)\n",
            ("Pflegefachfrau, Chirurgie", "Spital Limmat", "2020-09", "now"),
        ),
        (
            "\nACADEMIC POSITIONS\nLecturer, University of Bristol, 2022–present\n",
            ("Lecturer", "University of Bristol", "2022", "now"),
        ),
    ],
)
def test_hospitals_and_academic_positions_are_known(told, role):
    """
    A ward is no employer, and a lecturer no student.
    """
    assert roles(told) == [role]


@pytest.mark.parametrize("label", ["Profile", "Summary", "About me", "Kurzprofil"])
def test_a_summary_in_its_own_line_is_read_without_its_name(label):
    """
    "Profile: Social worker with …" is no address of a page.
    """
    text = (
        f"{TOP}{label}: Social worker with nine years in care\n\nWORK\nClerk, Oak Ltd"
    )

    content = read_resume(as_text(text + " (2019 – 2021)\n" + SKILLS))

    told = [line.text for line in content.lines if line.section is Section.SUMMARY]
    assert told == ["Social worker with nine years in care"]


def test_what_is_done_since_a_year_heads_no_post():
    """
    "Praxisanleitung seit 2020" is nobody, and goes on with the post above.
    """
    told = """
BERUFSPRAXIS
08/2017 – heute Erzieherin, Kita Regenbogen, Leipzig
Elterngespräche und Dokumentation
Praxisanleitung von Auszubildenden seit 2020
09/2014 – 07/2017 Erzieherin, Kindergarten St. Anna, Halle
Betreuung der Vorschulkinder
"""

    assert [role[1] for role in roles(told)] == [
        "Kita Regenbogen",
        "Kindergarten St. Anna",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Cook, promoted to Head Cook in 2020",
        "Cook (promoted to Head Cook 2020)",
        "Teacher, Head of Year (from 2022)",
        "Teacher; Head of Year since 2022",
        "Sales Assistant / Store Manager (since 2021)",
        "Cook, later Head Cook (from May 2020)",
        "Nurse (Band 5), later Ward Manager (Band 6, from May 2020)",
    ],
)
def test_a_title_keeps_the_date_of_its_second_post(title):
    """
    The post has the dates that stand under its firm, and its title says what came of
    it, and when.
    """
    told = f"EXPERIENCE\n{title}\nTern Foods Ltd, Leeds\nMarch 2018 – Present\n- Led\n"

    assert roles(told) == [(title, "Tern Foods Ltd", "2018-03", "now")]


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        ("Bookseller, later Senior Bookseller, Ridley & Moss Books, York",
         "Bookseller, later Senior Bookseller", "Ridley & Moss Books"),
        ("Tapster, then Bar Manager, The Anchor, Bath",
         "Tapster, then Bar Manager", "The Anchor"),
        ("Aushilfe, später Filialleiter, Ridley Mode GmbH, Köln",
         "Aushilfe, später Filialleiter", "Ridley Mode GmbH"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("aside", ["", " (Senior from May 2020)", " (part time)"])
def test_what_became_of_a_post_may_stand_behind_its_dates(head, title, employer, aside):
    """
    Below the post and its firm; a first post is one though no list knows its name.
    """
    told = f"EXPERIENCE\n{head}\nOctober 2018 - August 2022{aside}\n- Led\n"

    assert roles(told) == [(title, employer, "2018-10", "2022-08")]


def test_terms_that_were_given_later_do_not_date_the_post():
    """
    A post that became permanent on some day has ended all the same.
    """
    told = (
        "BERUFSERFAHRUNG\nDisponent (seit 04/2016 unbefristet)\t07/2015 – 02/2019\n"
        "Seebach Spedition GmbH, Bremen\n- Touren geplant\n"
    )

    assert roles(told) == [
        ("Disponent", "Seebach Spedition GmbH", "2015-07", "2019-02")
    ]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            (
                "Canyon Animal Hospital, Hull   May 2019 – Present\n"
                "Nurse; theatre lead since Oct 2022 (4 vets, accredited)"
            ),
            "Nurse; theatre lead since Oct 2022",
        ),
        (
            (
                "Canyon Animal Hospital - Nurse (theatre lead since 2022)\n"
                "May 2019 to date"
            ),
            "Nurse (theatre lead since 2022)",
        ),
    ],
)
def test_what_came_to_a_post_dates_it_not(told, title):
    """
    The post is as old as the dates beside its firm or below it say, whatever was added
    to it later, in a month or in words of its own.
    """
    content = f"EXPERIENCE\n{told}\n- Led\n"

    assert roles(content) == [(title, "Canyon Animal Hospital", "2019-05", "now")]


def test_a_break_behind_a_study_is_no_post_that_came_to_it():
    """
    "(on leave since 2024)" names nothing that one is besides: the study is not told as
    ended by what stands below it.
    """
    told = (
        "EDUCATION\nMA Nursing, 18 of 36 units completed (on leave since 2024)\n"
        "Nurse Licensure Examination, passed Nov 2017\n"
    )

    assert roles(told)[0][3] == "now"


def test_an_apprentice_until_some_day_was_something_else_later():
    """
    The day on which a post became another parts no title: who was an apprentice for
    four years is told as what came after, too.
    """
    told = (
        "EXPERIENCE\nWestern Movers Ltd, Hull   Jan 2012 - July 2018\n"
        "Apprentice (to Feb 2016) then tradesman\n- Repaired\n"
    )

    assert [role[:2] for role in roles(told)] == [
        ("Apprentice, then tradesman", "Western Movers Ltd")
    ]


def test_who_was_lent_to_a_firm_has_the_title_below_it():
    """
    What stands with the agency is the firm, where no word says that it is a title, and
    one below says so; the roster is no part of it.
    """
    told = (
        "EXPERIENCE\nCaraway Downs Coal (through Boiler Labour Hire)  "
        "Aug 2018 - Nov 2020\nFitter, 7/7 roster, 785 haul trucks\n- Repaired\n"
    )

    assert roles(told)[0][:2] == ("Fitter", "Boiler Labour Hire")


def test_a_firm_whose_name_ends_like_a_verb_is_below_its_post():
    """
    "Eastgate Hospital Network" is set as a name, and no deed.
    """
    told = (
        "EXPERIENCE\nMar 2020 – May 2021   BA (fixed term)\nEastgate Hospital Network\n"
        "- Kept the rosters of all wards\n"
    )

    assert [role[1] for role in roles(told)] == ["Eastgate Hospital Network"]


def test_a_certificate_of_its_own_year_is_no_school():
    """
    What stands below a degree with a year and a town is another course.
    """
    told = "EDUCATION\nBachelor of Business, Swinburne, 2013\nVCE 2009, Coburg\n"

    assert "VCE" not in [role[1] for role in roles(told)]


TOLD_IN_ONE_LINE = """
Arbeit:
03.2003-09.2014  Getränke Hoppe GmbH, Staßfurt - Kraftfahrer, 12-Tonner, Kassieren
2000 - 2003  Geselle bei Elektro Haslbeck, Leipzig: Wohnbau, Zählerschränke
"""


def test_what_a_post_was_about_stands_behind_it():
    """
    In one line with the firm and the post, behind a comma or a colon; "Arbeit:" heads
    posts.
    """
    content = read_resume(as_text(TOP + TOLD_IN_ONE_LINE))

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Kraftfahrer", "Getränke Hoppe GmbH"),
        ("Geselle", "Elektro Haslbeck"),
    ]
    assert [line.text for line in content.lines if line.section is Section.EXPERIENCE][
        1::2
    ] == ["12-Tonner, Kassieren", "Wohnbau, Zählerschränke"]


POSTS_UNDER_A_SIZED_FIRM = """
BERUFSPRAXIS
09/2012 - heute  Elektro Grabmaier GmbH, Mainburg (24 Mitarbeiter)
2012 - 2016 Bauleitender Meister
seit 2016 Kundendienstleiter, 6 Monteure
- Einsatzplanung
"""


def test_people_and_a_firms_size_name_no_post_and_no_employer():
    """
    The town behind a firm that says its size is none of its posts, and fitters who are
    counted employ nobody.
    """
    assert roles(POSTS_UNDER_A_SIZED_FIRM) == [
        ("Bauleitender Meister", "Elektro Grabmaier GmbH", "2012", "2016"),
        ("Kundendienstleiter", "Elektro Grabmaier GmbH", "2016", "now"),
    ]


COURSE_AMONG_POSTS = """
BERUFLICHER WERDEGANG
seit 09/2025  Berufliche Weiterbildung / Wiedereinstieg
Lehrgang Bilanzbuchhalterin (IHK), Abendform
IHK Hannover, Prüfung voraussichtlich Frühjahr 2027
02/2022 – 08/2025  Elternzeit
06/2023 – 12/2023  Aushilfe Buchhaltung
Steuerbüro Lohmann, Giesen
- Belegerfassung
2010 – 2012  Meisterschule in Vollzeit, HWK Leipzig
"""


def test_a_course_among_posts_is_no_post():
    """
    What is learnt between posts is education, and employs nobody: neither who learns,
    nor the post that follows.
    """
    content = read_resume(as_text(TOP + COURSE_AMONG_POSTS))
    sections = {line.role: line.section for line in content.lines if line.role}
    told = [
        (r.title, r.employer)
        for r in content.roles
        if sections[r.id] is Section.EXPERIENCE
    ]

    assert told == [("Elternzeit", ""), ("Aushilfe Buchhaltung", "Steuerbüro Lohmann")]


def test_a_head_may_end_in_a_bracket():
    """
    The employer stands behind the stop, as in the entries around it.
    """
    text = """Nora Feld
nora@example.org

EXPERIENCIA
06/2021 – actualidad\tEnfermera de URPA. Hospital Comarcal de la Albufera
Acogida del paciente, nueve puestos
03/2020 – 05/2021\tEnfermera de UCI (contrato COVID). Hospital Comarcal de la Albufera
Doce camas ampliadas a 22
"""
    roles = read_resume(as_text(text)).roles

    assert {"Hospital Comarcal de la Albufera"} == {role.employer for role in roles}


EUROPASS_LINES = """
BERUFSERFAHRUNG
01/09/2016 – 31/12/2020 Tuzla
Krankenschwester — Universitätsklinikum Tuzla, Klinik für Anästhesie, Reanimation und Schmerz
- Intensivstation mit 14 Betten
10/2015 – 07/2016 Tuzla
Pflichtpraktikum — UKC Tuzla
"""  # noqa: E501


def test_a_town_beside_the_dates_is_no_employer():
    """
    Europass sets it above post and firm, however long these are.
    """
    assert roles(EUROPASS_LINES) == [
        ("Krankenschwester", "Universitätsklinikum Tuzla", "2016-09", "2020-12"),
        ("Pflichtpraktikum", "UKC Tuzla", "2015-10", "2016-07"),
    ]


def test_a_bracket_behind_a_school_stays_whole():
    """
    A comma inside a bracket ends no name.
    """
    told = "AUSBILDUNG\n2013 – 2015  Studium, Universität Ulm (4 Semester, offen)\n"

    assert [employer for _, employer, *_ in roles(told)] == [
        "Universität Ulm (4 Semester, offen)"
    ]


def test_what_stands_in_brackets_behind_the_dates_names_no_post():
    """
    Which days of the week a post takes is no title, and when it began to is no time.
    """
    told = """
EXPERIENCE
Clerk	Ridge Valley Medical Center, Tucson, AZ
October 2022 – Present (Sat–Sun, 16 hrs, on call before Jan 2024)
- Registered 40 patients a shift
"""

    assert roles(told) == [("Clerk", "Ridge Valley Medical Center", "2022-10", "now")]


def test_two_columns_may_be_longer_than_a_line():
    """
    A long title beside a long employer is a head, though no single name is so long.
    """
    title = "Bilingual Patient Access and Registration Representative"
    employer = "Ridge Valley Regional Medical Center"
    told = f"\nEXPERIENCE\n{title}	{employer}, Tucson, AZ\n"

    found = roles(f"{told}October 2022 – Present\n- Registered 40 patients a shift\n")

    assert found == [(title, employer, "2022-10", "now")]


def test_a_project_of_a_post_is_no_post():
    """
    "Project: …" that ended in a month was worked on in the post above, which has the
    duties below.
    """
    told = """
EXPERIENCE
1) M/s. Golden Gate Contracting LLC, Dubai, UAE
Designation: Planning Engineer
Duration: 14th January 2021 to till date
Project: Hillside Community School, G+2, AED 96 million. Completed early (Aug 2023)
- Guiding one Junior Planner
2) M/s. Harbour Infra Pvt. Ltd., Kochi, India
Designation: Jr. Planning Engineer (from April 2016); Site Engineer (until March 2016)
Duration: 8th July 2013 to 10th February 2018
- Quantity take-off
"""

    assert roles(told) == [
        ("Planning Engineer", "Golden Gate Contracting LLC", "2021-01", "now"),
        (
            "Jr. Planning Engineer / Site Engineer",
            "Harbour Infra Pvt. Ltd.",
            "2013-07",
            "2018-02",
        ),
    ]


def test_a_month_that_ends_a_line_belongs_to_the_year_below():
    """
    A narrow column takes "Aug 2013" apart, and leaves no employer called "Aug".
    """
    told = """
EXPERIENCE
Designer, Harrow & Lamb Packaging, Pawtucket RI · Aug
2013 – Dec 2017
- Prepress for labels
"""

    found = roles(told)

    assert found == [("Designer", "Harrow & Lamb Packaging", "2013-08", "2017-12")]


def test_a_year_below_its_month_belongs_to_the_dates_that_open_the_row():
    """
    A narrow column of dates takes "Aug. 2024" apart, and what stands beside goes on.
    """
    told = """
EXPERIENCE
Sept. 2023 – Aug. Teaching Fellow, Kester University
2024
Jan. – Aug. 2023 Cataloguer, Northern Archive
"""

    assert roles(told) == [
        ("Teaching Fellow", "Kester University", "2023-09", "2024-08"),
        ("Cataloguer", "Northern Archive", "2023-01", "2023-08"),
    ]


def test_a_post_glued_to_the_text_above_stands_alone():
    """
    A page that puts no room between text and title hides no post, and what stands under
    its dates, where others have their place, employs nobody.
    """
    told = """
EXPERIENCE
Norwest Fluid Components
9 years 10 months
Regional Sales Manager
May 2023 - Present (3 years 7 months)
Edmonton, Alberta
Lead 6 outside reps. Missed the plan of 2025 by 4%. Key Account Manager
February 2020 - May 2023 (3 years 4 months)
Nisku, Alberta
Grew the portfolio from CAD 3.0M to 4.6M.
"""

    assert roles(told) == [
        (
            "Regional Sales Manager",
            "Norwest Fluid Components",
            "2023-05",
            "now",
        ),
        ("Key Account Manager", "Norwest Fluid Components", "2020-02", "2023-05"),
    ]


def test_the_numbered_sections_of_an_academic_resume_are_told_apart():
    """
    "1 Current position" and "2 Previous positions" hold posts, though the column of
    dates leaves no room beside it, and counted publications are no prizes.
    """
    told = """
1 Current position
2023/02 –	Postdoctoral researcher, Groning University

2 Previous positions
2020/09 – 2022/12Postdoctoral researcher, Marine Institute of Aarbjerg
- Germination of eelgrass

6 Publications (14 peer-reviewed, 8 as first author)
Feld N (2026). Denitrification hot moments in marshes. Estuarine Letters 11.
"""
    content = read_resume(as_text(TOP + told + SKILLS))
    papers = [x.text for x in content.lines if x.section is Section.PUBLICATIONS]

    assert roles(told) == [
        ("Postdoctoral researcher", "Groning University", "2023-02", "now"),
        (
            "Postdoctoral researcher",
            "Marine Institute of Aarbjerg",
            "2020-09",
            "2022-12",
        ),
    ]
    assert papers[0].startswith("Feld N (2026).")


KITCHENS = """
BERUFSERFAHRUNG
Dez. 2016 – heute	Koch
Restaurant Zum Buchsbaum, Salzburg
(Fleisch, Deutschland, Polen)
Mai 2013–Okt. 2016	Kellner, Saisonstellen
Alpenhotel Ganzeck, Lech
Sept. 2006–März 2013	Koch
Gasthof Kirchenwirt, Golling
"""


def test_a_short_month_is_no_end_and_a_firm_with_a_town_no_place():
    """
    "Okt." ends no sentence that a post is glued to, a bracket that ends in a country
    tells of the work, and a house keeps its name though a town stands behind it.
    """
    content = read_resume(as_text(TOP + KITCHENS))

    assert [(r.employer, str(r.start)) for r in content.roles] == [
        ("Restaurant Zum Buchsbaum", "2016-12"),
        ("Alpenhotel Ganzeck", "2013-05"),
        ("Gasthof Kirchenwirt", "2006-09"),
    ]
    assert "(Fleisch, Deutschland, Polen)" in [line.text for line in content.lines]


@pytest.mark.parametrize(
    "line",
    [
        "BSc Geography at University of Hull\t2014 – 2017",
        "BSc Geography at the University of Hull\t2014 – 2017",
        "BSc Geography bei University of Hull\t2014 – 2017",
    ],
)
def test_a_degree_at_a_school_is_read_as_two(line):
    """
    Where a degree was taken stands behind "at", as the firm does of a post.
    """
    role = read_entry(line, Section.EDUCATION)

    assert role is not None
    assert (role.title, role.employer) == ("BSc Geography", "University of Hull")


@pytest.mark.parametrize(
    ("degree", "expected"),
    [
        ("BS Physics, GPA: 3.8", "BS Physics"),
        (
            "Master of Science in Chemistry, GPA 3.8/4.0",
            "Master of Science in Chemistry",
        ),
        ("BSc Geography (GPA 3.9)", "BSc Geography"),
        ("Abitur (Note 1,8)", "Abitur"),
    ],
)
def test_a_degree_stays_one_beside_its_grade(degree, expected):
    """
    Dates behind both, and the school in a line of its own, take nothing from it.
    """
    told = f"EDUCATION\nOakham College\n{degree}\tAug. 2017 – May 2019\n"

    assert [(title, school) for title, school, *_ in roles(told)] == [
        (expected, "Oakham College")
    ]


def test_a_name_with_an_article_is_whole():
    """
    Where "The Orangery" stands is a part of what it is called.
    """
    told = "EXPERIENCE\nPlanner\tJun 2017 – Feb 2021\nThe Orangery at Petworth, Bath\n"

    assert [(title, firm) for title, firm, *_ in roles(told)] == [
        ("Planner", "The Orangery at Petworth")
    ]


@pytest.mark.parametrize(
    ("line", "course", "school"),
    [
        (
            "BSc (Physics, Law) Hull College, Leeds",
            "BSc (Physics, Law)",
            "Hull College",
        ),
        ("BSc (Hons) Law, Hull College", "BSc (Hons) Law", "Hull College"),
        (
            "BSc Physics (Hull University, part time), 2014",
            "BSc Physics",
            "Hull University",
        ),
        (
            "2024 | Level 3 Diploma in Teaching (Leeds City College, evenings)",
            "Level 3 Diploma in Teaching",
            "Leeds City College",
        ),
    ],
)
def test_a_school_may_stand_in_brackets_behind_the_degree(line, course, school):
    """
    A degree is no school, though one stands in brackets behind it.
    """
    content = read_resume(as_text(TOP + f"EDUCATION\n{line}\n" + SKILLS))

    assert (course, school) == (content.roles[0].title, content.roles[0].employer)


@pytest.mark.parametrize(
    ("house", "employer"),
    [
        ("Bell, Ames & Roe, Solicitors, Ely", "Bell, Ames & Roe"),
        ("Roe & Quill, Architects", "Roe & Quill"),
        ("Whitcombe, Barua & Sons", "Whitcombe, Barua & Sons"),
    ],
)
def test_a_house_is_called_by_all_its_partners(house: str, employer: str) -> None:
    """
    Not by the first of them, nor by their trade.
    """
    told = f"EXPERIENCE\nBookkeeper\tMarch 2023 – June 2028\n{house}\n- Kept books\n"

    assert roles(told)[0][:2] == ("Bookkeeper", employer)


def test_a_firm_without_a_name_is_told_without_what_leads_to_it() -> None:
    """
    "at a primary school" is where it was, and "a primary school" the house.
    """
    head = (
        "EXPERIENCE\nJune 2029\tWork experience, 1 week, at a primary school\n- Read\n"
    )

    assert [role[1] for role in roles(head)] == ["a primary school"]


TOLD_BY_TIME = """EXPERIENCE
Gardener, Alder Parks, Hull
October 2030 – present
- Mow lawns

Before
2023 – 2027: Night porter (weekends, then daily) in a hotel in Ripon, Swale House.
2020 – 2023: Shop assistant in a bakery while studying.
"""


def test_a_post_told_behind_its_time_is_one() -> None:
    """
    With the house at its end; what has another time stands under none of them.
    """
    content = read_resume(as_text(TOP + TOLD_BY_TIME + SKILLS))

    assert ("Night porter", "Swale House") in {
        (role.title, role.employer) for role in content.roles
    }
    porter = next(role.id for role in content.roles if role.title == "Night porter")
    assert porter not in {x.role for x in content.lines if "bakery" in x.text}
