"""
What is held is told by its name, and what is none is no certificate.
"""

import pytest

from resumate.domain.composing.english.paragraphs.links import asked_for
from resumate.domain.letter import as_text
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text as as_text_of_a_file
from told_resumes import told_letter, told_posting, told_resume
from worlds import composed

PERSON = """
@name Ida Vance
@experience
# Moor School | Teacher | 2021-03 | now
Taught 40 pupils a year
"""


def letter(held: str, asked: str) -> str:
    """
    The letter for a posting that asks what *asked* says, of a person who holds *held*.
    """
    content = told_resume(PERSON + held)
    posting = told_posting("Teacher", "Hatch", asked)
    return as_text(told_letter(content, posting, "en"))


@pytest.mark.parametrize(
    ("paper", "asked", "said"),
    [
        (
            "Examiner for SEC, Junior Maths, summers 2024 and 2025",
            "Examiner for SEC",
            "I have been an examiner for SEC (Junior Maths, summers 2024 and 2025).",
        ),
        (
            "Teaching Council registered (Route 2)",
            "Registered with the Teaching Council",
            "I am Teaching Council registered (Route 2).",
        ),
        (
            "GDC registered, no. 254871",
            "GDC registration",
            "I am GDC registered (no. 254871).",
        ),
        (
            "CFE passed on first attempt, September 2018",
            "CFE",
            "I hold the CFE certificate.",
        ),
        (
            "Fellow of the Chartered College of Teaching",
            "Fellow of the Chartered College",
            "I am a fellow of the Chartered College of Teaching.",
        ),
        (
            "Member of the Institute of Carpenters",
            "Institute of Carpenters",
            "I am a member of the Institute of Carpenters.",
        ),
        ("DBS checked", "DBS", "I am DBS checked."),
        (
            "NMC pin available on request",
            "NMC pin",
            "I hold an NMC pin.",
        ),
        (
            "Full driving licence inc C1",
            "Driving licence",
            "I hold a full driving licence including C1.",
        ),
        (
            "Sea Survival on the coastal list",
            "Sea survival",
            "My certificates and courses include Sea Survival on the coastal list.",
        ),
        (
            "Diploma of Building (Civil), TAFE Queensland, 2007",
            "Diploma of building",
            "I hold a Diploma of Building (Civil).",
        ),
    ],
)
def test_a_paper_is_told_by_its_name(paper: str, asked: str, said: str) -> None:
    """
    Who gave it and how it was passed are left out; a post among papers is no paper.
    """
    assert said in letter(f"@certifications\n{paper}", f"must: {asked}")


def test_the_degree_that_is_asked_for_is_told_and_no_school_leaving_beside_it() -> None:
    """
    A higher one stands behind it, wherever it stands in the resume.
    """
    told = letter(
        "@education\n"
        "# Cork College | Master of Education | 2019 | 2021\n"
        "# Cork College | BSc Physics | 2014 | 2018\n"
        "# Bandon School | Leaving Certificate, H Physics | 2012 | 2014\n",
        "must: Teaching\nnice: Physics",
    )

    assert "I hold a BSc in Physics from Cork College." in told
    assert "I also hold a Master of Education" in told
    assert "Leaving Certificate" not in told


def test_a_training_that_is_wished_for_is_told_beside_the_degree() -> None:
    """
    A wish that only the training answers has it told, though a degree is told.
    """
    held = (
        "@education\n"
        "# Cork College | BSc Botany | 2014 | 2018\n"
        "# Bandon Mill | Apprenticeship as a Miller | 2010 | 2014\n"
    )

    told = letter(
        held, "must: BSc Botany\nnice: Qualification by an apprenticeship as a miller"
    )

    assert "BSc in Botany" in told
    assert "apprenticeship as a Miller" in told


def test_no_school_leaving_takes_the_place_of_a_degree() -> None:
    """
    Though it shares more words with what is asked, in German, too.
    """
    told = letter(
        "@education\n"
        "# Cork College | BSc Botany | 2014 | 2018\n"
        "# Bandon School | Abitur, Chemistry and Physics | 2012 | 2014\n",
        "nice: Physics\nnice: Chemistry\nnice: A degree",
    )

    assert "BSc in Botany" in told
    assert "Abitur" not in told


def test_marks_behind_a_degree_are_left_out_with_their_stop() -> None:
    """
    "B.S. Statistics, minor in Planning. GPA 3.5" ends at its field.
    """
    told = letter(
        "@education\n# Ohio State | B.S. Statistics, minor in Planning. GPA 3.5 | 2020 "
        "| 2024\n",
        "must: Degree in statistics",
    )

    assert "a B.S. in Statistics with a minor in Planning from Ohio State." in told


def test_a_label_that_may_be_a_verb_is_no_wish() -> None:
    """
    "Service levels: …" is nothing that somebody wants to do.
    """
    duty = "Service levels: first response below one hour"
    assert asked_for(Requirement("R1", duty, RequirementKind.DUTY)) is None
    plain = Requirement("R1", "Service the lifts", RequirementKind.DUTY)
    assert asked_for(plain) == ("verb", "service the lifts")


def test_a_label_is_no_part_of_what_is_held():
    """
    "Certificates: AWS Certified Developer" names one paper.
    """
    held = "@certifications\nCertificates: AWS Certified Developer – Associate\n"

    text = letter(held, "must: AWS Certified Developer")

    assert "AWS Certified Developer" in text
    assert "Certificates" not in text


def test_a_school_that_one_went_to_is_nothing_held():
    """
    Nobody holds a high school.
    """
    held = "@education\nPueblo Heights High School, 2014\n"

    assert "hold a" not in letter(held, "must: High school diploma")


@pytest.mark.parametrize(
    ("held", "asked", "said"),
    [
        (
            (
                "@certifications\nXactimate X1 fundamentals, 16 hrs, "
                "completed October 2030 (not certified)"
            ),
            "Xactimate",
            "Xactimate X1 fundamentals (16 hours, not certified)",
        ),
        (
            "@certifications\nSat in on 2 ride-along days with an adjuster, June 2030",
            "Ride-along with an adjuster",
            "I sat in on 2 ride-along days with an adjuster.",
        ),
        (
            "@certifications\nFull UK licence (3 points, SP30, Aug 2024)",
            "Full UK licence",
            "I hold a full UK licence.",
        ),
        (
            (
                "@certifications\nOnline certificate in safety, 30 hours, score 86 %, "
                "August 2030 (covered terms; demo only)"
            ),
            "Safety certificate",
            "I hold an Online certificate in safety (30 hours).",
        ),
        (
            "@other\nGMP & data integrity refresher, online, 2 days, September 2030",
            "Knowledge of data integrity",
            "GMP and data integrity refresher",
        ),
        (
            "@education\n# Alder University | B. Pharmacy | 2022 | 2026\n",
            "Pharmacy",
            "I hold a B. Pharmacy from Alder University.",
        ),
    ],
)
def test_what_is_held_is_told_as_what_it_is(held: str, asked: str, said: str) -> None:
    """
    What a paper is not stays with it, a deed is no paper, nobody tells the points on a
    licence, a bracket is one piece with what it describes, a course among other things
    is told where it is asked for, and an Indian degree is one.
    """
    assert said in letter(held, f"must: {asked}")


READ = """
Ida Vance
ida.vance@example.org

EXPERIENCE
Teacher, Moor School   2021 - now
- Taught 40 pupils a year

EDUCATION
"""


def letter_of_a_file(studied: str, asked: str) -> str:
    """
    The letter of a person who *studied* so, as a file has it.
    """
    content = read_resume(as_text_of_a_file(READ + studied))
    posting = told_posting("Buyer", "Hatch", asked)
    return as_text(told_letter(content, posting, "en"))


def test_a_degree_has_its_school_though_a_dash_became_a_comma() -> None:
    """
    As exports of profiles set it: "Bachelor of Business - BBA, Supply · (2011 - 2015)".
    """
    told = letter_of_a_file(
        "Western Moor University\n"
        "Bachelor of Business Administration - BBA, Supply Chains · (2011 - 2015)\n"
        "\nAlder Northern High School\n· (2007 - 2011)\n",
        "must: Bachelor's degree in business",
    )

    assert (
        "I hold a Bachelor of Business Administration from Western Moor University."
        in told
    )


def test_a_mark_is_no_certificate() -> None:
    """
    How well something was done is asked for, and is no paper that one holds.
    """
    told = letter_of_a_file(
        "Pharmacy course\tAlder College\t2022\tCGPA 7.84 / 10\n"
        "S.S.C.\tAlder Board\t2020\tCGPA 9.1 / 10\n",
        "must: Minimum CGPA of 6.5",
    )

    assert "CGPA" not in told


def test_what_begins_in_small_letters_is_no_course() -> None:
    """
    A piece of a line among the studies names nothing that is held.
    """
    told = letter_of_a_file(
        "Projects and responsibilities\n"
        "2 towers, 2B+G+23, 368 flats, client a listed developer\n"
        "- Handed over 214 flats\n"
        "Diploma in Building\tAlder Polytechnic\t2016\n",
        "nice: Experience with a developer",
    )

    assert "listed developer" not in told


@pytest.mark.parametrize(
    ("paper", "asked", "said"),
    [
        (
            "D2 licensee, in good standing since 2019",
            "A D2 licensee in good standing",
            "I am a D2 licensee.",
        ),
        (
            "Registered with the teaching regulator, currently as an assistant",
            "Registered with the teaching regulator",
            "I am registered with the teaching regulator.",
        ),
        (
            "MCS certified - heat pumps, solar panels",
            "MCS certified",
            "I am MCS certified (heat pumps, solar panels).",
        ),
        (
            "Diploma in Tax: 2 units passed (Ethics; Trusts)",
            "Diploma in Tax",
            "I have passed 2 units of the Diploma in Tax.",
        ),
        (
            "State Board optician license, active through 10/2031",
            "Optician license",
            "I hold a State Board optician license.",
        ),
        (
            "Food hygiene level 3, 2015 (UK)",
            "Food hygiene level 3",
            "My certificates and courses include Food Hygiene Level 3 (UK).",
        ),
    ],
)
def test_what_stands_beside_a_paper_is_none(paper: str, asked: str, said: str) -> None:
    """
    How it is held, for what, and how much of it is passed are no certificates.
    """
    told = letter(f"@certifications\n{paper}", f"must: {asked}")

    assert said in told
    assert " certificate" not in told.replace("My certificates", "")


@pytest.mark.parametrize(
    "row",
    [
        "Blender Certified Artist | May 2024 | Blender Institute",
        "Blender Certified Artist | 2024 | Blender Institute",
    ],
)
def test_who_gave_a_paper_is_none(row: str) -> None:
    """
    Beside its name and its date, though the posting asks for the name of both.
    """
    told = letter(f"@certifications\n{row}", "must: Blender")

    assert "I hold the Blender Certified Artist certificate." in told
    assert "Institute" not in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "GCSEs, Ferry High School, Goole, 2009 - 7 incl. Maths (B) and English (C)",
            "My GCSEs include Maths (B) and English (C).",
        ),
        (
            "2003 - 2008 Lane School. 9 GCSEs A to C, incl. English (B) and Art (C)",
            "My GCSEs include English (B) and Art (C).",
        ),
    ],
)
def test_school_grades_are_told_without_their_school(line: str, said: str) -> None:
    """
    The school before a list of grades, or behind its name, is part of no paper.
    """
    asked = "must: GCSE grade C or above in English and Maths or Art"

    assert said in letter(f"@education\n{line}", asked)


def test_a_degree_that_is_due_to_end_is_not_held_yet() -> None:
    """
    Its line tells that it goes on, though no role is read of it.
    """
    line = (
        "MSc Town Planning (part time), Northgate University, Leeds - 2023 to present, "
        "due to finish Sept 2031. Modules so far: housing"
    )
    told = letter(f"@education\n{line}", "must: A degree in town planning")

    assert "I am studying for an MSc in Town Planning" in told
    assert "I hold an MSc" not in told


def test_a_certificate_course_was_completed() -> None:
    """
    Nobody holds a programme.
    """
    line = "Welding Certificate Program (600 hours), 2015"
    told = letter(f"@education\n{line}", "must: A welding certificate")

    assert "I completed the Welding Certificate Program (600 hours)." in told


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (
            "Bilingual English / Spanish (native)",
            "I speak English and Spanish (native).",
        ),
        ("English, Polish (speak, basic - learning)", "basic Polish"),
    ],
)
def test_languages_are_told_by_their_names(languages: str, said: str) -> None:
    """
    "Bilingual" is no language, and a little of one is said before its name.
    """
    asked = "must: English, Spanish and Polish"

    assert said in letter(f"@languages\n{languages}", asked)


def test_what_one_owns_is_no_skill() -> None:
    """
    Tools that stand among skills are had.
    """
    told = letter("@skills\nOwn hand tools, Excel", "must: Own hand tools\nmust: Excel")

    assert "and I have my own hand tools." in told
    assert "Own hand" not in told


@pytest.mark.parametrize(
    ("held", "asked", "said"),
    [
        (
            "@certifications\nJourneyman plumber, completed 5 yr apprenticeship, 2016",
            "Journeyman plumber",
            "I am a journeyman plumber (completed 5 yr apprenticeship).",
        ),
        (
            "@education\nFreight logistics online short course",
            "Freight logistics course",
            "I completed the Freight logistics online short course.",
        ),
        (
            "@education\n# Engg. Inst. of Hale Engg. | B.E. (CSE) | | 2025",
            "B.E. in computer science",
            "I hold a B.E. (CSE) from Engg. Inst. of Hale Engg.\n",
        ),
        ("@skills\nJava (good), C", "Java", "include Java"),
    ],
)
def test_a_trade_and_a_course_are_told_as_what_they_are(
    held: str, asked: str, said: str
) -> None:
    """
    A journeyman is one, a course was completed, and no two stops end a sentence.
    """
    assert said in letter(held, f"must: {asked}")


@pytest.mark.parametrize(
    "line",
    [
        "Accounting Technicians, Year 1 exams passed, 2007 (did not go on to Year 2)",
        "Level 3 Extended Diploma in Accounting, 2007, left without finishing",
        "HND Accounting, first year only, 2007",
    ],
)
def test_what_was_not_gone_on_with_is_not_held(line: str) -> None:
    """
    A course that was left tells of no paper.
    """
    told = letter(f"@education\n{line}", "must: Accounting qualification")

    assert "ccounting" not in told


def test_a_certificate_is_told_with_its_school_and_no_more() -> None:
    """
    What a course was made of, sentence by sentence, is left out.
    """
    content = read_resume(
        as_text_of_a_file(
            "Ida Vance\nida@vance.example\n\nEDUCATION\n\nCertificate in Payroll, "
            "Portobello Institute. Sage 50, Excel. Completed May 2024, Distinction\n\n"
            "EXPERIENCE\n\nClerk, Moor Foods Ltd, Hale\n2019 - 2023\n"
            "Ran the payroll of 40 drivers.\n"
        )
    )
    posting = told_posting("Clerk", "Hatch", "must: Certificate in payroll")

    told = as_text(told_letter(content, posting, "en"))

    assert "a Certificate in Payroll (Distinction) from Portobello Institute" in told
    assert "Completed" not in told


def test_a_skill_is_written_as_the_posting_has_it() -> None:
    """
    "Motor controls" with a small letter where the posting has it so.
    """
    told = letter(
        "@skills\nMotor controls, Kanban boards", "must: Repair motor controls"
    )

    assert "include motor controls" in told


def test_skills_that_answer_a_must_together_are_told() -> None:
    """
    "Reading schematics, ladder diagrams" answers what asks for both.
    """
    told = letter(
        "@skills\nReading schematics, ladder diagrams, Welding",
        "must: Read electrical schematics and ladder logic",
    )

    assert "include reading schematics and ladder diagrams." in told


def test_what_is_asked_by_its_name_stands_before_what_answers_with_others() -> None:
    """
    Skills that only together answer a must stand behind those that it names.
    """
    told = letter(
        "@skills\nReading schematics, ladder diagrams, Kafka",
        "must: Read electrical schematics and ladder logic\nmust: Kafka",
    )

    assert "include Kafka, reading schematics and ladder diagrams." in told


def test_what_is_held_besides_is_told_in_one_sentence() -> None:
    """
    "I also hold … I also hold …" says it twice.
    """
    told = letter(
        "@education\n"
        "BA Drama, Tees University, 2018\n"
        "Graduate certificate in Education, Wear University, 2020\n"
        "@certifications\nFull driving licence, 2019\n",
        "must: Degree in drama\nmust: Graduate certificate\nmust: Full driving licence",
    )

    assert told.count("I also hold") == 1
    assert "Wear University, and a full driving licence" in told


TOLD_STRICTLY = {
    (
        "@certifications\nLicensed Practical Nurse - compact license (expires 4/2037)",
        "must: LPN license",
    ): "I am a Licensed Practical Nurse (compact license).",
    (
        "@certifications\nLevel 3 Piano Tuner, Level 2 Organ Builder, PTG member",
        "must: Level 3 piano tuner",
    ): "I am a PTG member. My certificates and courses include Level 3 Piano Tuner",
    (
        "@education\n# City Tech | Evening classes in bookkeeping | 2021 | 2022",
        "must: Bookkeeping training",
    ): "I took evening classes in bookkeeping.",
    (
        "@education\n# Hull | Refrigeration, certificate of completion | 2015 | 2016",
        "must: Refrigeration certificate",
    ): "I hold a certificate of completion in Refrigeration from Hull.",
    (
        "@education\n# Durham Tech | BA History 2:1, year abroad at Lyon | 2014 | 2018",
        "must: Degree",
    ): "I hold a BA in History (2:1) from Durham Tech.",
    (
        "@certifications\nPMP #9945678 (active through 2038)",
        "must: PMP",
    ): "I hold the PMP certificate.",
    (
        "@certifications\nUS citizen, active Secret clearance",
        "must: Secret clearance",
    ): "I am a US citizen, and I hold an active Secret clearance.",
    (
        "@certifications\nRight to work in the UK (settled status)",
        "must: Right to work in the UK",
    ): "I have the right to work in the UK (settled status).",
    (
        "@education\n# Hull Tech | BSc Surveying, RICS accredited | 2015 | 2018",
        "must: RICS accredited degree",
    ): "I hold a BSc in Surveying (RICS accredited) from Hull Tech.",
    (
        "@languages\nFluent Arabic, working knowledge of Farsi",
        "nice: Arabic or Farsi",
    ): "I speak fluent Arabic and Farsi (working knowledge).",
    (
        "@languages\nNative English speaker, B1 German",
        "nice: German",
    ): "I speak German (B1).",
    (
        "@languages\nI speak Polish and a bit of Russian.",
        "nice: Polish",
    ): "I speak Polish.",
    (
        "@skills\nFluent in French, Sage, payroll",
        "nice: French\nmust: Sage",
    ): "My skills also include Sage. I speak fluent French.",
    (
        "@certifications\nHGV 2, hoping to get class 1 this year",
        "must: HGV class 2",
    ): "I hold the HGV 2 certificate.",
    (
        "@certifications\nLPN, State of Maine, license 301255, active",
        "must: LPN license",
    ): "I hold an LPN license (State of Maine).",
    (
        "@certifications\nCertificate in Law – passed unit 1, unit 2 resit June",
        "must: Certificate in Law",
    ): "I have passed unit 1 of the Certificate in Law.",
    (
        "@certifications\nNotary Public (commission to 2039)",
        "must: Notary commission",
    ): "I am a Notary Public (commission to 2039).",
    (
        "@certifications\nACCA part qualified (9 of 13 papers)",
        "must: ACCA part qualified",
    ): "I am ACCA part qualified (9 of 13 papers).",
    (
        "@certifications\nRegistered with HCPC (PA99345), member of SCoR",
        "must: HCPC registration",
    ): "I am registered with HCPC (PA99345) and a member of SCoR.",
    (
        "@certifications\nCCNA (working on CCNP)",
        "must: CCNA",
    ): "I hold the CCNA certificate.",
    (
        "@education\n# TUS Moate | Higher Certificate in Business | 2019 | 2021",
        "must: Third level qualification in business",
    ): "I hold a Higher Certificate in Business from TUS Moate.",
    (
        "@languages\nFluent in Urdu and Pashto, some Arabic",
        "nice: Urdu or Pashto",
    ): "I speak fluent Urdu and fluent Pashto.",
    (
        "@languages\nEnglish native, Romanian native, Italian good",
        "nice: Romanian and Italian",
    ): "I speak Romanian (native) and Italian (good).",
    (
        "@skills\nBilingual English/Spanish, QuickBooks",
        "nice: Spanish",
    ): "I speak Spanish (bilingual).",
    (
        "@education\nRefresher course, Conveyancing Law, online, 8 hours, May 2030",
        "must: Conveyancing course",
    ): "I completed a refresher course in Conveyancing Law.",
    (
        "@education\n# Welland Institute | Plumber apprenticeship | 2014 | 2018",
        "must: Apprenticeship as a plumber",
    ): "I completed a plumber apprenticeship at Welland Institute.",
    (
        "@certifications\nClass 1 full, Class 4, wheels endorsement",
        "must: Full class 1 driver licence",
    ): "I hold a full Class 1 licence and a Class 4 licence.",
    (
        "@certifications\nFume Standard (renewed May 2030), Certified Sprayer (2029)",
        "must: Fume Standard and certified sprayer",
    ): "I am a Certified Sprayer, and I hold the Fume Standard certificate.",
    (
        "@skills\nTyping, filing; conversational Somali",
        "nice: Somali or Polish",
    ): "I speak conversational Somali.",
    (
        "@languages\nBudgeting, Polish (fluent)",
        "nice: a second language",
    ): "I speak fluent Polish.",
    (
        """@education
# Hull College |  | 2021-09 | 2023-06
GCSEs: Maths 6, English Language 3, Art 5""",
        "must: GCSE grade 4 or above in Maths and English",
    ): "My GCSEs include Maths 6.",
}


@pytest.mark.parametrize(("held", "asked"), TOLD_STRICTLY)
def test_what_is_held_is_told_as_nobody_could_mistake_it(held: str, asked: str) -> None:
    """
    A course by what it is in, an apprenticeship as a time, licences by their classes,
    a language where one is told, and no grade below the one that is asked.
    """
    assert TOLD_STRICTLY[held, asked] in letter(held, asked)


def test_no_grade_of_a_school_is_told_beside_a_degree() -> None:
    """
    Who has studied tells no A levels that nobody asks for.
    """
    held = (
        "@education\n# University of Hull | BA Sociology | 2014 | 2017\n"
        "A levels: Sociology B, English Language C"
    )

    told = letter(held, "must: Strong written English and a degree in sociology")

    assert "Sociology" in told
    assert "A levels" not in told


def test_a_workshop_is_no_skill() -> None:
    """
    Where somebody was is not what they can do.
    """
    told = letter("@skills\nExcel, XYZ marking workshop", "must: XYZ marking, Excel")

    assert "Excel" in told
    assert "My skills also include Excel." in told


@pytest.mark.parametrize(
    ("held", "asked", "unsaid"),
    [
        (
            "@certifications\nForklift licence from an old job (needs refresher)",
            "must: Forklift licence",
            "licence from",
        ),
        (
            "@education\n# Otago Tech | BSc (Zoology), 3 papers short | 2011 | 2014",
            "must: Degree in zoology",
            "I hold",
        ),
        (
            "@education\n# Kent Tech | some coursework toward BS Nursing | 2010 | 2012",
            "must: Nursing degree",
            "Nursing",
        ),
        (
            "@certifications\nTrainer: 12 first aid courses delivered in 2034",
            "must: First aid",
            "delivered",
        ),
        (
            "@other\nClean driving licence. Own tools.",
            "must: Driving licence",
            "I clean",
        ),
        (
            "@certifications\nCertificate of Merit, regional skills competition 2032",
            "must: Certificate in joinery",
            "Merit",
        ),
        (
            "@certifications\n2033 Fire warden\n2032 Asbestos awareness",
            "must: Fire warden and asbestos awareness",
            "I have been",
        ),
    ],
)
def test_what_is_no_paper_is_told_as_none(held: str, asked: str, unsaid: str) -> None:
    """
    What has run out, was given to others, or was won; a course's name is no post.
    """
    assert unsaid not in letter(held, asked)


NURSE = """Tamsin Orr, BSN, RN
Erie, PA | tamsin.orr@example.com

Experience
Staff Nurse, Lakeshore Children's Hospital, Erie, PA, May 2019 - present
- Teach families to give insulin
- Care for 5 patients per shift

Education
Bachelor of Science in Nursing, Presque College, May 2018

Licenses & Certifications
Registered Nurse, Commonwealth of Pennsylvania, active
Certified Pediatric Nurse (CPN), since 2021
ACLS, exp. 04/2028
"""
SCHOOL = """School Nurse
Corry Valley Schools

What you need
- Current Pennsylvania RN license
- Bachelor's degree in nursing
- Pediatric nursing certificate
- Current CPR certification
"""


def test_a_paper_that_answers_a_must_is_told_among_several():
    """
    Who holds ACLS is not told to lack CPR, and it is told though three others are;
    the letters behind the name are no papers of their own.
    """
    written, _ = composed(NURSE, SCHOOL)
    text = as_text(written.sentences)

    assert "cannot show" not in text
    assert "ACLS" in text
    assert "BSN" not in text


def test_a_prize_is_no_certificate():
    """
    Nobody holds the "Engine Skills subject prize certificate".
    """
    prize = "@education\n# School awards | Engine Skills subject prize | 2024 | 2024"

    assert "prize certificate" not in letter(prize, "must: Engine skills")
