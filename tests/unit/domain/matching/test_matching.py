"""
What a resume answers, as a person sees it.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import CoverageStatus
from resumate.domain.matching import cover
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.chunking import chunk
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

MET, PARTLY, MISSING = CoverageStatus


def resume(*lines, roles=(), language="en"):
    return ResumeContent(Contact(), roles, lines, language)


def line(number, text, section=Section.EXPERIENCE, kind=LineKind.BULLET, role=None):
    return ResumeLine(f"L{number}", text, section, role, kind=kind)


BACKEND = resume(
    line(1, "Developer of ferry booking systems.", Section.SUMMARY, LineKind.TEXT),
    line(
        2, "Backend Engineer — Skerry Ferries", kind=LineKind.ENTRY, role="P1"
    ),
    line(3, "Rebuilt the seat reservation service in Go", role="P1"),
    line(4, "Cut the nightly import from 4 hours to 20 minutes", role="P1"),
    line(5, "Mentored three junior engineers", role="P1"),
    line(6, "Software Engineer — Gull & Co", kind=LineKind.ENTRY, role="P2"),
    line(7, "Ran the booking platform on Kubernetes", role="P2"),
    line(
        8,
        "Go, TypeScript, PostgreSQL | Docker, Kubernetes | AWS, S3 | Grafana",
        Section.SKILLS,
        LineKind.LIST,
    ),
    line(
        9,
        "B.Sc. Computer Science — Harbour University, 2016",
        Section.EDUCATION,
        LineKind.ENTRY,
    ),
    line(
        10, "English, German (B1), Danish (native)", Section.LANGUAGES, LineKind.LIST
    ),
    roles=(
        Role(
            "P1",
            "Skerry Ferries",
            "Backend Engineer",
            PartialDate(2020, 1),
            current=True,
        ),
        Role(
            "P2", "Gull & Co", "Software Engineer", PartialDate(2016, 7),
            PartialDate(2019, 12),
        ),
    ),
)  # fmt: skip

PLANNER = resume(
    line(1, "Projektleiterin Anlagenbau — Nordwerk", kind=LineKind.ENTRY, role="P1"),
    line(2, "Leitung von Kundenprojekten bis 3 Mio. EUR", role="P1"),
    line(3, "Abstimmung mit Lieferanten und Fertigung", role="P1"),
    line(
        4, "M.Sc. Maschinenbau — Universität am Sund", Section.EDUCATION, LineKind.ENTRY
    ),
    line(5, "SolidWorks, SAP, MS Excel", Section.SKILLS, LineKind.LIST),
    line(6, "Deutsch (Muttersprache), Englisch (C1)", Section.LANGUAGES, LineKind.LIST),
    roles=(
        Role("P1", "Nordwerk", "Projektleiterin", PartialDate(2015, 3), current=True),
    ),
    language="de",
)


def covered(text, content=BACKEND, similar=None):
    """
    How *text* is covered, if search finds lines as like as *similar* says.
    """
    found = [
        ScoredChunk(made, (similar or {}).get(made.lines[0], 0.2), 0.0)
        for made in chunk(content)
    ]
    requirement = Requirement("R1", text, RequirementKind.MUST)
    [made] = cover([requirement], [found], content, today=date(2026, 11, 1))
    return made


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Strong proficiency in Go for production services", MET),
        ("Golang", MET),
        ("Kafka", MISSING),
        ("Experience with Kafka or RabbitMQ", MISSING),
        ("Docker and Kubernetes or ECS", MET),
        ("Docker, Kafka and Terraform", PARTLY),
        ("Python, Java, or Go", MET),
        ("Go and Rust", PARTLY),
        ("k8s in production", MET),
        ("Experience with relational databases", MET),
        ("Observability tooling (Prometheus, Grafana)", MET),
        ("Observability tooling such as Datadog", MET),
        ("Deep experience with AWS (EKS, RDS, S3, Lambda)", PARTLY),
        ("Strong Go skills (Rust preferred)", MET),
        ("SQL", PARTLY),
        ("Datadog or similar tools", MET),
        ("JavaScript", PARTLY),
        ("Java", MISSING),
        ("C++", MISSING),
        ("Knowledge of the Maximo work order system", MISSING),
        ("AWS Certified Solutions Architect", MISSING),
        ("A valid driver's license", MISSING),
    ],
)
def test_what_has_a_name_must_be_named(text, status):
    """
    Tools are held by lines that name them, or the kind they are of; nothing else.
    """
    assert covered(text).status is status


def test_likeness_is_no_name():
    """
    A line that is close in meaning does not stand in for a tool that it does not name.
    """
    close = {f"L{n}": 0.9 for n in range(1, 11)}

    assert covered("Hands-on experience with Kafka", similar=close).status is MISSING
    assert covered("Fluent French", similar=close).status is MISSING
    assert covered("PhD in Biology", similar=close).status is MISSING


def test_a_deed_stands_before_a_list():
    """
    Evidence is the lines that name it, a bullet before the list of skills.
    """
    assert covered("Strong proficiency in Go").evidence == ("L3", "L8")


@pytest.mark.parametrize("word", ["go", "Go-to-market", "R&D"])
def test_words_are_not_names(word):
    """
    "go" in a sentence is no programming language, nor is the R of R&D.
    """
    content = resume(line(1, f"Planned the {word} work of the harbour"))

    assert covered("Go", content).status is MISSING
    assert covered("R", content).status is MISSING


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("7+ years of backend software engineering experience", MET),
        ("At least ten years of software engineering experience", MET),
        ("15+ years of software engineering experience", PARTLY),
        ("25 years of software engineering experience", MISSING),
        ("5+ years of nursing experience", MISSING),
        ("6 years of experience with Go", MET),
        ("8 years of experience with Go", PARTLY),
        ("3 years of Rust experience", MISSING),
        ("5-7 years of experience", MET),
        ("2 years verifiable experience in the last 3", MET),
        ("Five years' experience within the last ten years", MET),
        ("3 years of experience as a Backend Developer or similar role", MET),
    ],
)
def test_years_come_from_roles_on_the_subject(text, status):
    """
    Years add up over the roles that were about it, and over no others.
    """
    assert covered(text).status is status


def test_years_of_work_near_the_subject_are_half_of_it():
    """
    Where no title has the subject's words, a line close to it makes it partly.
    """
    text = "3+ years keeping web shops alive at night"

    assert covered(text, similar={"L7": 0.5}).status is PARTLY
    assert covered(text, similar={"L7": 0.3}).status is MISSING


def test_overlapping_roles_count_once():
    """
    Two posts in the same years are not twice the years.
    """
    years = (PartialDate(2020, 1), PartialDate(2022, 12))
    content = resume(
        line(1, "Cook — Inn", kind=LineKind.ENTRY, role="P1"),
        line(2, "Cook — Ferry", kind=LineKind.ENTRY, role="P2"),
        roles=(Role("P1", "Inn", "Cook", *years), Role("P2", "Ferry", "Cook", *years)),
    )

    assert covered("3 years of experience as a cook", content).status is MET
    assert covered("5 years of experience as a cook", content).status is PARTLY


def test_time_away_from_work_is_no_year_of_work():
    """
    A break that stands among the posts counts for no years.
    """
    held = resume(
        line(1, "Baker — Gull & Co", kind=LineKind.ENTRY, role="P1"),
        line(2, "Parental leave", kind=LineKind.ENTRY, role="P2"),
        roles=(
            Role(
                "P1", "Gull & Co", "Baker", PartialDate(2020, 1), PartialDate(2021, 12)
            ),
            Role(
                "P2", "", "Parental leave", PartialDate(2022, 1), PartialDate(2023, 12)
            ),
        ),
    )

    assert covered("2 years of experience", held).status is MET
    assert covered("4 years of experience", held).status is PARTLY


def test_without_a_calendar_the_resume_tells_the_time():
    """
    A role that goes on lasts until the latest date that the resume itself knows.
    """
    asked = [Requirement("R1", "5 years as a cook", RequirementKind.MUST)]
    content = resume(
        line(1, "Knife award 2025", Section.AWARDS),
        line(2, "Fed the crew of a ferry", role="P1"),
        roles=(Role("P1", "Ferry", "Cook", PartialDate(2019, 5), current=True),),
    )
    unknown = resume(line(2, "Fed the crew", role="P1"), roles=content.roles)

    [known], [lost] = cover(asked, [[]], content), cover(asked, [[]], unknown)

    assert (known.status, known.evidence) == (MET, ("L2",))
    assert lost.status is MISSING


@pytest.mark.parametrize(
    "text", ["Candidates are at least 18 years old", "Langjährige Ausdauer"]
)
def test_not_all_years_are_years_of_work(text):
    """
    An age is no experience.
    """
    assert covered(text).status is MISSING


@pytest.mark.parametrize(
    "text", ["Mehrjährige Erfahrung als Köchin", "Zwei Jahre Erfahrung als Köchin"]
)
def test_years_may_be_told_in_words(text):
    """
    "Several years" are two, and numbers may be words.
    """
    roles = (Role("P1", "Fähre", "Köchin", PartialDate(2019), PartialDate(2022)),)
    content = resume(
        line(1, "Köchin, Fähre", kind=LineKind.ENTRY, role="P1"), roles=roles
    )

    assert covered(text, content).status is MET


def test_years_may_be_stated():
    """
    A summary that states the years is evidence, if it is about the subject.
    """
    content = resume(
        line(1, "Cook with 9 years of experience.", Section.SUMMARY, LineKind.TEXT)
    )

    assert covered("8+ years as a cook", content).evidence == ("L1",)
    spelled = resume(
        line(1, "Eleven years in purchasing.", Section.SUMMARY, LineKind.TEXT)
    )
    assert covered("10+ years in purchasing", spelled).status is MET
    assert covered("8+ years of teaching experience", content).status is MISSING


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bachelor's degree in Computer Science or equivalent", MET),
        ("BS/MS in Computer Science, Engineering or a related field", MET),
        ("Master's degree in Computer Science", PARTLY),
        ("PhD in Computer Science", MISSING),
        ("Bachelor's degree in Nursing", MISSING),
        ("Bachelor's degree in Mathematics or a related field", MET),
        ("High school diploma or GED", MET),
        ("University degree", MET),
        ("A high degree of MS Office skill", MISSING),
    ],
)
def test_degrees_have_a_level_and_a_field(text, status):
    """
    A degree is met by one of its level and field; a lower or near one is partly.
    """
    assert covered(text).status is status


@pytest.mark.parametrize(
    ("asked", "line_", "status"),
    [
        ("Master in Maschinenbau", "Dipl.-Ing. Maschinenbau, TU Delft", MET),
        ("Master in Maschinenbau", "Dipl.-Ing. (FH) Maschinenbau, Aalen", PARTLY),
        (
            "Abgeschlossenes betriebswirtschaftliches Studium",
            "Dipl.-Betriebswirt (BA), Heidenheim",
            MET,
        ),
        ("Ein Studium", "Dipl. Pflegefachfrau HF, Bern", MISSING),
        ("Associate degree", "A.A., Business Management", MET),
        (
            "High school diploma plus 4 years of work experience",
            "High school diploma, Toledo",
            MET,
        ),
    ],
)
def test_degrees_are_known_by_their_letters(asked, line_, status):
    """
    A Diplom of a university is a master's, one of a Fachhochschule a bachelor's.
    """
    content = resume(line(1, line_, Section.EDUCATION, LineKind.ENTRY))

    assert covered(asked, content).status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fluent Danish", MET),
        ("Fluent German", PARTLY),
        ("Basic German", MET),
        ("Fluent English", MET),
        ("Fluent French", MISSING),
        ("English and French, written and spoken", PARTLY),
        ("German or Danish, fluent", MET),
    ],
)
def test_languages_have_a_level(text, status):
    """
    A language is met at its level, partly a little below, and else missing.
    """
    assert covered(text).status is status


def test_what_a_list_denies_is_not_there():
    """
    "keine eigene SPS-Programmierung" among the skills shows none.
    """
    skills = "Antriebe auslegen, keine eigene SPS-Programmierung, COMOS (nein)"
    content = resume(line(1, skills, Section.SKILLS, LineKind.LIST), language="de")

    assert covered("Kenntnisse in SPS-Programmierung", content).status is MISSING
    assert covered("Kenntnisse in COMOS", content).status is MISSING
    assert (
        covered("Kenntnisse im Auslegen von Antrieben", content).status is not MISSING
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Staatlich anerkannte/r Erzieher/in", MET),
        ("Staatlich anerkannte*r Erzieher*in oder Studium der Sozialpädagogik", MET),
        ("Staatlich anerkannter Erzieher oder ein Studium der Sozialpädagogik", MET),
        ("Studium der Sozialpädagogik", MISSING),
        ("Krankenpfleger/in oder Studium der Medizin", MISSING),
    ],
)
def test_a_trade_is_asked_of_women_and_men(text, status):
    """
    Both forms of its name are one, and it will do where a degree is the other choice.
    """
    told = "Fachschule für Sozialpädagogik: staatlich anerkannte Erzieherin"
    content = resume(line(1, told, Section.EDUCATION, LineKind.ENTRY), language="de")

    assert covered(text, content).status is status


def test_the_study_of_machines_has_more_names_than_one():
    """
    What one school calls "Maschinentechnik" is near another's "Maschinenbau".
    """
    degree = "BSc FH Maschinentechnik, Hochschule Lenzwil"
    content = resume(line(1, degree, Section.EDUCATION, LineKind.ENTRY), language="de")

    assert covered("Studium Maschinenbau (FH oder ETH)", content).status is PARTLY


def test_who_writes_a_resume_in_a_language_writes_it():
    """
    A resume that names no languages shows at least the one it is written in.
    """
    content = resume(line(1, "Kept the light of a rock in the sea"))

    assert covered("Fluent English", content).evidence == ("L1",)
    assert covered("Fluent English", content).status is PARTLY
    assert covered("Fluent English", resume()).status is MISSING


def test_a_language_may_stand_in_a_sentence():
    """
    "Fluent in German and Danish" tells both, at that level.
    """
    content = resume(
        line(1, "Fluent in German and Danish.", Section.SUMMARY, LineKind.TEXT)
    )

    assert covered("Fluent Danish", content).status is MET
    assert covered("Native German", content).status is PARTLY


@pytest.mark.parametrize(
    ("bare", "status"), [("BA, History", MET), ("MS Word", MISSING)]
)
def test_letters_of_degrees_are_told_from_products(bare, status):
    """
    Bare letters are a degree, but not before the name of a product.
    """
    content = resume(line(1, bare, Section.EDUCATION, LineKind.ENTRY))

    assert covered("Bachelor's degree", content).status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Abgeschlossenes Studium im Bereich Maschinenbau oder vergleichbar", MET),
        ("Mindestens 5 Jahre Berufserfahrung in der Projektleitung", MET),
        ("Mehrjährige Berufserfahrung in der Pflege", MISSING),
        ("Sehr gute Deutsch- und Englischkenntnisse", MET),
        ("Verhandlungssicheres Französisch", MISSING),
        ("Sicherer Umgang mit SAP und MS Office", MET),
        ("Erfahrung mit CATIA oder Creo", MISSING),
        ("Erfahrung mit SAP sowie Python", PARTLY),
        ("Führerschein Klasse B", MISSING),
    ],
)
def test_german_postings_are_understood(text, status):
    """
    In German, where every noun has a capital, a capital makes no name.
    """
    assert covered(text, PLANNER).status is status


@pytest.mark.parametrize(
    ("similarity", "status"), [(0.95, MET), (0.7, PARTLY), (0.4, MISSING)]
)
def test_what_has_no_name_is_told_by_meaning(similarity, status):
    """
    Soft requirements are met by a line that says the same, partly by one that is near.
    """
    made = covered("A calm way with people under stress", similar={"L5": similarity})

    assert made.status is status
    assert made.evidence == (() if status is MISSING else ("L5",))


def test_shared_words_help():
    """
    A line that says it in the same words needs less likeness.
    """
    assert covered("Mentoring engineers", similar={"L5": 0.45}).status is MET


def test_several_things_asked_are_told_apart():
    """
    What is asked beside a tool is not met by the tool.
    """
    text = "Lead our migration to Kubernetes and rewrite the billing ledger"

    assert covered(text).status is PARTLY


def test_references_and_interests_are_no_evidence():
    """
    A hobby is no experience.
    """
    content = resume(line(1, "Go, chess, sailing", Section.INTERESTS, LineKind.LIST))

    assert covered("Go", content).status is MISSING


def test_each_requirement_has_its_answer_in_order():
    """
    Answers stand in the order of the requirements, also where search found nothing.
    """
    asked = [
        Requirement(f"R{i}", text, RequirementKind.MUST)
        for i, text in enumerate(["Kafka", "Go", ""])
    ]

    made = cover(asked, [[], [], []], BACKEND)

    assert [c.requirement for c in made] == asked
    assert [c.status for c in made] == [MISSING, MET, MISSING]


@pytest.mark.parametrize("years", ["0-2 years of", "0 to 2 years'", "0+ years of"])
def test_no_years_at_all_may_be_asked(years):
    """
    A beginner's posting asks for the work, and for no time of it.
    """
    assert covered(f"{years} Kubernetes experience").status is MET
    assert covered(f"{years} violin experience").status is not MET


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(
            "Go or and , / ( ) : Kafka 5 0 0-2 years degree Bachelor German fluent "
            "such as like e.g. preferred MS certified Erfahrung mit und C++ . ; team "
            "of people Class licence points Jahre of experience".split()
        ),
        max_size=14,
    ).map(" ".join),
    st.floats(-1, 1),
)
def test_any_text_gets_a_sound_answer(text, similarity):
    """
    Evidence is lines of the resume, named once, and there is none exactly when missing.
    """
    made = covered(text, similar={"L4": similarity})

    assert (made.status is MISSING) == (not made.evidence)
    assert 0 <= made.strength <= 1
    assert len(set(made.evidence)) == len(made.evidence)
    assert {BACKEND.line(found) is not None for found in made.evidence} <= {True}


@pytest.mark.parametrize(
    ("asked", "line_", "status"),
    [
        ("Food hygiene certificate", "Level 3 Food Safety, 2021", MET),
        ("Advanced Life Support certificate", "Advanced Life Support (ALS)", MET),
        ("Welding certificate", "Level 3 Food Safety, 2021", MISSING),
        ("Tide reading certificate course", "Certificate in tide reading", MET),
        ("CBAP", "CBAP, exam not sat", MISSING),
    ],
)
def test_a_certificate_need_not_call_itself_one(asked, line_, status):
    """
    What stands among certificates is one; another certificate is none.
    """
    content = resume(line(1, line_, Section.CERTIFICATIONS, LineKind.ENTRY))
    asks = [Requirement("R1", asked, RequirementKind.MUST)]
    assert cover(asks, [[]], content)[0].status is status


def test_papers_may_stand_among_the_skills():
    """
    What a list tells with the month it was given is a paper, by whatever name.
    """
    asked = "Current certification in wreck diving"
    dated = line(1, "NRP (wreck diving) 02/2026", Section.SKILLS, LineKind.LIST)
    bare = line(1, "NRP (wreck diving)", Section.SKILLS, LineKind.LIST)

    assert covered(asked, resume(dated)).status is MET
    assert covered(asked, resume(bare)).status is not MET


@pytest.mark.parametrize(
    ("asked", "line_"),
    [
        ("Greet visitors", "Welcomed guests"),
        ("Plan rotas", "Planned the weekly roster"),
        ("Repair machines", "Fixed machines"),
        ("Take telephone calls", "Answered the phone"),
        ("Handle discipline", "Chaired 7 disciplinary hearings"),
        ("Docketing software", "Kept the docket in Clio"),
        ("Ticketing", "Sold tickets"),
        ("Audit", "Audited the stores of nine depots"),
        ("Support", "Supported the harbour office"),
    ],
)
def test_other_words_for_the_same_are_the_same(asked, line_):
    """
    A recruiter takes "welcomed guests" for greeting visitors.
    """
    content = resume(line(1, line_))
    found = [[ScoredChunk(c, 0.45, 0.0) for c in chunk(content)]]
    asks = [Requirement("R1", asked, RequirementKind.DUTY)]
    assert cover(asks, found, content)[0].status is not MISSING


def test_the_word_experience_is_no_experience():
    """
    "Erfahrung" in a line says nothing of the trade that is asked.
    """
    content = resume(line(1, "Buchhalter mit 12 Jahren Erfahrung im Maschinenbau"))
    asks = [
        Requirement("R1", "Erfahrung in der Energiewirtschaft", RequirementKind.NICE)
    ]
    found = [[ScoredChunk(c, 0.55, 0.0) for c in chunk(content)]]
    assert cover(asks, found, content)[0].status is MISSING


def judged(asked, *texts, kind=RequirementKind.MUST, roles=(), language="en"):
    """
    How *asked* is covered by a resume of these lines, none of them near in meaning.
    """
    content = resume(
        *(line(n, text) for n, text in enumerate(texts, 1)),
        roles=roles,
        language=language,
    )
    asks = [Requirement("R1", asked, kind)]
    found = [[ScoredChunk(c, 0.2, 0.0) for c in chunk(content)]]
    return cover(asks, found, content, today=date(2026, 11, 1))[0]


@pytest.mark.parametrize(
    ("asked", "line_", "status"),
    [
        ("Lead a kitchen team of 12", "Lead a brigade of 14 cooks", MET),
        ("Lead a kitchen team of 12", "Lead a brigade of five", PARTLY),
        ("Lead a kitchen team of 12", "Second in command of a brigade of 14", PARTLY),
        ("Lead a kitchen team of 12", "Cooked lunch in a team of five", MISSING),
        ("Manage four welders", "Supervised 6 welders and fitters", MET),
        ("Manage four welders", "Trained two welders", PARTLY),
        ("Look after a team of four", "Looked after the photo counter", MISSING),
        ("Look after a team of four", "Supervised 6 welders and fitters", MET),
        ("Manage four welders", "Managed the orders of four customers", MISSING),
        ("Team leadership of five or more", "Led a team of six", MET),
        ("Team leadership of five or more", "Led a team of two", PARTLY),
        ("Team leadership of five or more", "Team of six: AP, AR, payroll", PARTLY),
        ("Coach three engineers", "Mentored four engineers", MET),
        ("Coach three engineers", "Mentored an engineer", PARTLY),
        ("Acht Fachkräfte führen", "Führung von zehn Mitarbeitenden", MET),
        ("Acht Fachkräfte führen", "Leitung eines Teams von vier Personen", PARTLY),
        ("Acht Fachkräfte führen", "Stellvertretung der Schichtleitung", PARTLY),
        ("Acht Fachkräfte führen", "Betreuung von 60 Aufzügen", MISSING),
    ],
)
def test_people_to_lead_are_shown_by_people_led(asked, line_, status):
    """
    Fewer people, a deputy and a trainer are part of a lead; a team member is none.
    """
    language = "de" if "führen" in asked else "en"

    made = judged(asked, line_, kind=RequirementKind.DUTY, language=language)

    assert made.status is status


def test_a_team_leader_by_title_led_people():
    """
    The head of a post whose title leads is evidence for it.
    """
    roles = (Role("P1", "Gull & Co", "Warehouse Team Lead", PartialDate(2020, 1)),)
    content = resume(
        line(1, "Warehouse Team Lead, Gull & Co", kind=LineKind.ENTRY, role="P1"),
        roles=roles,
    )

    made = covered("Experience leading a team", content)

    assert (made.status, made.evidence) == (MET, ("L1",))


@pytest.mark.parametrize(
    ("title", "status"), [("Warehouse Team Lead", MET), ("Picker", PARTLY)]
)
def test_the_team_of_a_post_is_led_where_its_title_leads(title, status):
    """
    "Team of six" may be the team that one belongs to, but not below a team lead.
    """
    roles = (Role("P1", "Gull & Co", title, PartialDate(2020, 1)),)
    content = resume(
        line(1, f"{title}, Gull & Co", kind=LineKind.ENTRY, role="P1"),
        line(2, "Team of six over two shifts", role="P1"),
        roles=roles,
    )

    made = covered("Leading a team of five", content)

    assert (made.status, made.evidence[0]) == (status, "L2")


@pytest.mark.parametrize(
    ("asked", "line_", "status"),
    [
        ("Commission chillers", "Commissioned chillers at two hospitals", MET),
        ("Commission chillers", "Assisted in commissioning chillers", PARTLY),
        ("Lead tenders", "Led the tender for a bypass", MET),
        ("Lead tenders", "Wrote tenders for two bypasses", PARTLY),
        ("Supervising students", "Practice supervisor for 14 students", MET),
        ("Supervising students", "Gave 14 students a tour", PARTLY),
    ],
)
def test_help_is_part_of_a_deed_and_a_deed_of_its_lead(asked, line_, status):
    """
    Who helped has not done it, and who did it has not led it.
    """
    content = resume(line(1, line_))
    found = [[ScoredChunk(c, 0.6, 0.0) for c in chunk(content)]]
    asks = [Requirement("R1", asked, RequirementKind.DUTY)]

    assert cover(asks, found, content)[0].status is status


@pytest.mark.parametrize(
    ("asked", "line_", "status"),
    [
        ("OSHA 30", "OSHA 30, NATE certified", MET),
        ("OSHA 30", "OSHA 10, NATE certified", PARTLY),
        ("Safeguarding Level 2", "Safeguarding Level 3", MET),
        ("Safeguarding Level 3", "Safeguarding Level 2", PARTLY),
        ("Knowledge of NEC contracts", "NEC4 contracts", MET),
    ],
)
def test_a_number_belongs_to_its_name(asked, line_, status):
    """
    Another number is another certificate, but a higher level has the lower in it.
    """
    assert judged(asked, line_).status is status


def test_who_knows_the_basics_does_not_know_it_well():
    """
    What a line calls basic is part of what is wanted, if not the basics are.
    """
    content = resume(line(1, "EPLAN (Grundlagen), SAP", Section.SKILLS, LineKind.LIST))

    assert covered("Sehr gute EPLAN-Kenntnisse", content).status is PARTLY
    assert covered("EPLAN", content).status is PARTLY
    assert covered("EPLAN-Grundkenntnisse", content).status is MET
    assert covered("SAP", content).status is MET


@pytest.mark.parametrize(
    ("asked", "line_"),
    [
        ("Knowledge of human resources", "HR for two plants"),
        ("IFRS", "International Financial Reporting Standards"),
        ("A journeyman or master license", "State journeyman HVAC license"),
        ("Meister oder Techniker", "Industriemeister Mechatronik (IHK)"),
        ("Gabelstaplerschein", "Staplerschein"),
        ("Vertriebserfahrung", "Sachbearbeiter im Vertrieb"),
        ("Gute Kenntnisse relationaler Datenbanken", "PostgreSQL, Kafka"),
        ("Kenntnisse in DATEV LODAS", "DATEV Kanzlei-Rechnungswesen, LODAS, Excel"),
        ("Sicherer Umgang mit BMD oder SAP HCM", "Programm: BMD NTCS"),
        ("Eigener PKW, da nachts keine Bahn fährt", "Führerschein B, eigener PKW"),
    ],
)
def test_names_are_known_by_initials_heads_and_alternatives(asked, line_):
    """
    "HR" is human resources, an Industriemeister is a Meister, and either will do.
    """
    assert judged(asked, line_).status is MET


def test_an_apprenticeship_among_the_posts_counts():
    """
    "Ausbildung zum Kaufmann" is a commercial training wherever it stands.
    """
    content = resume(
        line(1, "Ausbildung zum Kaufmann für Spedition, Bahde", kind=LineKind.ENTRY),
        language="de",
    )

    assert covered("Eine kaufmännische Ausbildung", content).status is MET
    assert covered("Ausbildung als Speditionskaufmann", content).status is MET


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("A second language such as Polish", MET),
        ("Spanish", MET),
        ("Fluent Spanish", PARTLY),
        ("Polish", MISSING),
    ],
)
def test_a_language_is_wanted_as_well_as_is_said(asked, status):
    """
    Without a level conversation will do; any other language is a second one.
    """
    content = resume(
        line(1, "English (native), Spanish (B1)", Section.LANGUAGES, LineKind.LIST)
    )

    assert covered(asked, content).status is status


def test_a_post_to_the_present_presents_nothing():
    """
    "2020 – present" says nothing of presenting.
    """
    content = resume(line(1, "Chemist, Veridane, 2020 – present", kind=LineKind.ENTRY))

    assert covered("Present findings", content, {"L1": 0.3}).status is MISSING


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("Strong record of publications", MET),
        ("First-author publications in leading journals", PARTLY),
        ("Ability to write reports", MISSING),
    ],
)
def test_publications_are_a_record_of_publications(asked, status):
    """
    A list of papers answers what asks for papers; where and as what they tell less.
    """
    papers = [
        line(n, title, Section.PUBLICATIONS, LineKind.ENTRY)
        for n, title in enumerate(("Kelp at night, 2021", "Tides of salt, 2023"), 1)
    ]
    requirement = Requirement("R1", asked, RequirementKind.MUST)

    (found,) = cover([requirement], [[]], resume(*papers))

    assert status == found.status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("GCSE Maths (grade 4 or above)", MET),
        ("GCSE English (grade C or above)", MET),
        ("GCSE Science or Engineering (grade 4 or above)", MET),
        ("GCSE Maths (grade 7 or above)", MISSING),
        ("GCSEs in Maths and Computing at grade 4 or above", PARTLY),
    ],
)
def test_school_grades_are_compared_by_subject(text, status):
    """
    A grade is met by that subject with that grade or a better one.
    """
    leaver = resume(
        line(
            1,
            "GCSEs: Maths 6, English Language 5, Combined Science 5-5, Art 4",
            Section.EDUCATION,
            LineKind.LIST,
        )
    )

    assert covered(text, leaver).status is status


def test_years_in_one_of_several_fields_are_enough():
    """
    "Housing options or homelessness" is met by years in either.
    """
    officer = resume(
        line(
            1,
            "Homelessness Prevention Officer, Fenmarket Council",
            kind=LineKind.ENTRY,
            role="P1",
        ),
        roles=(
            Role(
                "P1",
                "Fenmarket Council",
                "Homelessness Prevention Officer",
                PartialDate(2021, 1),
                PartialDate(2026, 1),
            ),
        ),
    )
    asked = "Minimum 3 years' experience in a housing options or homelessness service"

    assert covered(asked, officer).status is MET


def test_a_driving_licence_is_the_same_with_and_without_its_word_for_class():
    """
    "Führerschein Klasse B" is held by who has a "Führerschein B".
    """
    held = resume(
        line(1, "Führerschein B, BE", Section.OTHER, LineKind.TEXT), language="de"
    )

    assert covered("Führerschein Klasse B", held).status is MET


def test_bookkeeping_software_is_no_erp_system():
    """
    Sage 50 does not answer what asks for a large ERP system.
    """
    held = resume(line(1, "Sage 50", Section.SKILLS, LineKind.LIST))

    assert covered("Experience with a large ERP such as SAP", held).status is MISSING


def test_an_example_does_not_end_the_sentence():
    """
    "z. B." and "e.g." stand before examples, and one of them is enough.
    """
    held = resume(line(1, "Winsped, Excel", Section.SKILLS, LineKind.LIST))

    assert covered("Kenntnisse in einem TMS (z. B. Winsped, CarLo)", held).status is MET
    assert covered("Experience with a TMS (e.g. Winsped, CarLo)", held).status is MET


def one_line(text, section=Section.CERTIFICATIONS, kind=LineKind.LIST, language="en"):
    """
    A resume of one line.
    """
    return resume(line(1, text, section, kind), language=language)


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Full driving licence", "Full clean UK licence, own van", MET),
        ("Full driving licence and use of a car", "Full UK driving licence", PARTLY),
        ("Full UK driving licence (manual)", "Clean UK driving licence", PARTLY),
        ("Full driving licence", "Provisional driving licence", MISSING),
        ("A valid driver's license", "Licensed Funeral Director", MISSING),
        ("Führerschein B, besser BE", "Führerschein: B, L", MET),
        ("Führerschein Klasse B", "Führerschein CE; Ersthelfer", MET),
        ("Führerschein Klasse C", "Führerschein B, BE", MISSING),
        ("Führerschein B", "Führerschein B, BE (seit 2015), C95 abgelaufen", MET),
        ("Führerschein Klasse B", "Führerschein B, C, D abgelaufen", MET),
        ("Triebfahrzeugführerschein Klasse B", "Führerschein B", MISSING),
        ("Valid Class G licence", "G driver's licence", MET),
        ("Valid Class G licence", "G2 driver's licence", MISSING),
        ("Full driver licence", "Full clean Class 1 and 2 licence. Own ute", MET),
        ("Open C class licence", "Driver licence C manual, open", MET),
        ("Class 2 licence", "Class 1 and 2 licence", MET),
        ("Class 4 licence", "Class 1 and 2 licence", MISSING),
        ("A driver's licence", "UEFA B Licence (football)", MISSING),
        ("Class 1 licence with no more than 6 points", "HGV Class 1 (C+E)", MET),
        ("Class 2 licence", "HGV Class 1 (C+E)", MISSING),
        (
            "Full driving licence and own car as you will visit our sites",
            "I have a full driving licence and my own car",
            MET,
        ),
        (
            "Führerschein und eigener Pkw, da Sie zwischen den Filialen pendeln",
            "Führerschein B, eigener Pkw",
            MET,
        ),
        (
            "Full driving licence and own car as you will visit our sites",
            "Full driving licence",
            PARTLY,
        ),
    ],
)
def test_a_driving_licence_has_classes(asked, told, status):
    """
    A class includes those below it; a learner's licence is none; what is asked beside
    it and not told makes it half; why it is asked is nothing to be shown.
    """
    assert status is covered(asked, one_line(told)).status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Forklift certification", "Food hygiene | Forklift – no cert yet", MISSING),
        ("HACCP certificate", "HACCP certificate, first aid – expired", MET),
        ("HACCP certificate", "HACCP certificate – expired 2021", PARTLY),
        ("Crane licence", "Crane licence | tower, lapsed in 2021", PARTLY),
        ("Crane licence", "Crane licence | tower, lapsed 2021, not renewed", MISSING),
        ("Police vetting", "Police vetting: in process of renewal", PARTLY),
        ("AWS certification", "AWS certification – in progress", PARTLY),
        ("Valid Lifeguard/CPR", "Pool Lifeguard / CPR, expired 2021", PARTLY),
        ("Trainee Pilot Licence", "Trainee Pilot Licence (inland)", MET),
        ("Kubernetes", "Docker, never worked with Kubernetes", MISSING),
        ("Experience with SAP", "Excel, keine Erfahrung mit SAP", MISSING),
        ("Programming Siemens PLCs", "Shadowed colleagues on Siemens PLCs", PARTLY),
    ],
)
def test_what_is_not_in_hand_is_not_met(asked, told, status):
    """
    What lapsed or is yet to come is half held, what is denied is not held.
    """
    assert status is covered(asked, one_line(told)).status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("High school diploma or GED", "A.A.S. Culinary Arts, Tulsa College", MET),
        ("HS diploma or GED", "Walnut Ridge High School | Diploma, 2012", MET),
        ("HS graduate", "Walnut Ridge High School | Diploma, 2012", MET),
        ("Bachelor's degree", "HS diploma, Walnut Ridge, 2012", MISSING),
        ("B.E./B.Tech/MCA or equivalent", "Bachelor of Engineering, 2018", MET),
        ("Degree in law or a related subject", "LL.B. (Hons), 2021", MET),
        ("Level 3 Diploma in Adult Care", "Level 3 Diploma in Adult Care, 2021", MET),
        ("Degree in law", "BA History, 2019", MISSING),
        ("EFR diploma", "EFR (first response), 2021", MET),
        ("Diploma in leadership", "Diploma in leadership, in progress", PARTLY),
        ("Diploma in law, or working on it", "Diploma in law, started 2025", MET),
    ],
)  # fmt: skip
def test_degrees_go_under_many_names(asked, told, status):
    """
    Letters tell level and field; a diploma that names no level is a trade's; studies
    that go on are half of it, unless they will do.
    """
    one = one_line(told, Section.EDUCATION, LineKind.ENTRY)

    assert status is covered(asked, one).status


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("BA (Hons) English and Education, University of York, 2011-2014", MET),
        ("B.S. Chemistry, Kettle River College, 2012", MET),
        ("B.S. Chemistry, Kettle River College", MISSING),
        ("Mentor to two BA students in 2014", MISSING),
    ],
)
def test_a_degree_counts_under_any_heading(told, status):
    """
    "Where I learned" may be no heading that is known: the line says what it is.
    """
    one = one_line(told, Section.SUMMARY, LineKind.TEXT)

    assert status is covered("Degree or equivalent", one).status


def test_german_trades_are_qualifications():
    """
    A school's letters stand for its trade: "HLT" is one of tourism.
    """
    one = one_line(
        "HLT Bad Gastein, Diplomprüfung 2014", Section.EDUCATION, LineKind.ENTRY
    )

    told = covered("Abgeschlossene Ausbildung in Hotellerie/Tourismus", one)

    assert told.status is MET


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Bilingual English/Spanish", "English (native), Spanish (fluent)", MET),
        ("Fluent German, basic French", "German (C1), French (A2)", MET),
        ("Fluent German, fluent French", "German (C1), French (A2)", PARTLY),
    ],
)
def test_each_language_has_its_own_level(asked, told, status):
    """
    Where several are asked, each is asked at the level beside it.
    """
    assert status is covered(asked, one_line(told, Section.LANGUAGES)).status


def test_of_a_kind_one_in_brackets_is_enough():
    """
    "A CMMS (MEX, Pronto)" is any of them, and a remark in brackets asks nothing.
    """
    one = one_line("Pronto for work orders; Java", Section.SKILLS)

    assert (
        covered("Working knowledge of a CMMS (MEX, Pronto, SAP PM)", one).status is MET
    )
    assert covered("Java (we will code in the interview!)", one).status is MET


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("A current Victorian driver licence", "Victorian licence C, MR", MET),
        ("Führungserfahrung", "Führte in der Saison 14 Leute", MET),
        ("Previous supervisory experience", "Led a team of four on nights", MET),
        ("Any statistics software", "Cut cost by Rs. 3.40 a kg", MISSING),
        ("Excel, reliable manner", "Kept the rota in Excel", MET),
    ],
)  # fmt: skip
def test_what_is_asked_in_general_is_met_by_one_of_it(asked, told, status):
    """
    People led answer "leadership experience"; "Rs." is no R; a manner that no resume
    shows counts nothing beside a skill.
    """
    assert status is covered(asked, resume(line(1, told))).status


def test_years_may_stand_for_a_qualification():
    """
    "A degree in law or 2 years in engineering" is met by either.
    """
    asked = "Degree in law or 2 years of experience as a backend engineer"

    assert covered(asked).status is MET


@pytest.mark.parametrize(
    ("text", "held", "status"),
    [
        ("Meisterbrief im Tischlerhandwerk", "Meisterschule – Tischlermeister", MET),
        ("Meisterbrief im Tischlerhandwerk", "Ausbildung zum Tischler, 1994", PARTLY),
        ("Meister oder Techniker", "Ausbildung zum Tischler, 1994", MISSING),
        (
            "Meisterprüfung im Metallhandwerk oder staatlich geprüfter Techniker",
            "2014 – 2016 Meisterschule, HWK Kassel, Abschluss: Metallbauermeisterin",
            MET,
        ),
        (
            "Meistertitel im Malerhandwerk oder staatlich geprüfte Technikerin",
            "Ausbildung zur Malerin und Lackiererin (Gesellenprüfung 2004)",
            PARTLY,
        ),
        ("Meistertitel im Malerhandwerk", "Metallbauermeister, HWK Kassel", MISSING),
        ("Ausbildereignung", "Ausbildereignungsprüfung (AdA) IHK, 2022", MET),
        ("Ausbildereignung", "Ausbildung der Ausbilder (AEVO), 2019", MET),
        ("Ausbildereignung", "Ausbildung zur Köchin, 2019", MISSING),
        ("Handwerkliche Ausbildung", "Ausbildung Maler und Lackierer", MET),
        ("Handwerkliche Ausbildung", "Ausbildung zum Bankkaufmann", MISSING),
        ("Abgeschlossene Bankausbildung", "Ausbildung zur Bankkauffrau", MET),
        ("Abgeschlossene Banklehre", "Ausbildung zum Bäcker", MISSING),
        ("Abgeschlossene IT-Ausbildung", "Umschulung Informationstechnologie", MET),
        ("Abgeschlossene IT-Ausbildung", "Ausbildung zur Fachinformatikerin", MET),
        ("Abgeschlossene IT-Ausbildung", "Ausbildung zum Koch", MISSING),
        ("Ausbildung im Verkauf (Textilfach, Möbel)", "Textilfachfrau EFZ", MET),
        ("Abgeschlossene Fachausbildung im Verkauf", "Fachmann Küche EFZ", MISSING),
        ("Ausbildung oder Studium", "Technischer Betriebswirt (IHK), 2019", MET),
        ("Kaufmännische Ausbildung (Bank)", "Ausbildung zum Bankkaufmann", MET),
        ("Cert IV or Diploma in Agriculture", "Certificate IV in Agriculture", MET),
        ("Bachelor's degree in a quantitative field", "B.S. Statistics, 2023", MET),
        ("Bachelor's degree in nursing", "A.A.S. Nursing, 2008", PARTLY),
        ("Bachelor's degree", "A.A.S. Nursing, 2008", MISSING),
        ("Degree in ecology or geography", "MRes Ecology, Lund, 2014", MET),
        ("Degree in ecology", "PhD Marine Biology, Lund, 2019", PARTLY),
        ("Bachelor of music", "BMus, Lund, 2019", MET),
        ("Studium der Architektur", "Universität Lund, Architektur, Diplom", MET),
        ("Architektur (Diplom/Master)", "Diplom Architektur, TU Lund", MET),
        ("Architektur (Diplom/Master)", "Diplom (FH), Architektur, FH Lund", PARTLY),
        (
            "Second year of a physics degree",
            "BSc Physics, 2024 – 2028 (expected)",
            MET,
        ),
    ],
)
def test_a_trade_its_master_and_degrees_are_steps_of_one_ladder(text, held, status):
    """
    A master's letter is more than the trade; a degree is half held one step below,
    where its field is the one asked.
    """
    content = resume(line(1, held, Section.EDUCATION, LineKind.ENTRY))

    assert covered(text, content).status is status


@pytest.mark.parametrize(
    "told",
    [
        "Miller, 8 years at the mill; now I am looking for work in strategic buying",
        "Miller for 8 years. I would like to work in strategic buying.",
        "Müller, 8 Jahre an der Mühle, suche ich etwas im strategic buying",
    ],
)
def test_what_is_wished_for_is_no_evidence(told):
    """
    A line that says where its person wants to go has not been there.
    """
    wished = resume(line(1, told, Section.SUMMARY, LineKind.TEXT))
    done = resume(line(1, "8 years of strategic buying", Section.SUMMARY))
    asked = "At least 4 years of strategic buying"

    assert covered(asked, done).status is MET
    assert covered(asked, wished).status is not MET


@pytest.mark.parametrize(
    ("text", "listed", "status"),
    [
        ("Bilingual English/Spanish", "Spanish – fluent", MET),
        ("Bilingual English/Spanish", "Portuguese – fluent", MISSING),
        ("Second European language", "Portuguese – fluent", MET),
        ("Italian (B1)", "French, A2, B1 | Italian, B1, B2", MET),
        ("French (B2)", "French, A2, A2 | Italian, C1, C1", PARTLY),
    ],
)
def test_levels_belong_to_the_language_before_them(text, listed, status):
    """
    The language of the resume is taken for granted beside another that is asked.
    """
    content = resume(
        line(1, "Court reporter with eleven years at the county court."),
        line(2, listed, Section.LANGUAGES, LineKind.LIST),
    )

    assert covered(text, content).status is status


@pytest.mark.parametrize(
    ("text", "listed", "status"),
    [
        ("Erfahrung mit ERP (wir nutzen OSD)", "OSD, imos", MET),
        ("Good ICT skills", "Word, Excel, Seesaw", MET),
        ("Confident in MS Office, advanced", "Word and Excel (basic)", PARTLY),
        ("NCRA CRC", "Court reporter; conferences, NCRA", MISSING),
        ("Drivers licence (HR well regarded)", "HR truck licence, forklift", MET),
        ("Driving licence and able to travel between sites", "Driving licence", MET),
    ],
)
def test_what_stands_beside_a_name_does_not_hide_it(text, listed, status):
    """
    The tool of the house is an example, tools show computer skills, initials stand side
    by side, and the readiness to travel is nothing that a resume shows.
    """
    content = resume(line(1, listed, Section.SKILLS, LineKind.LIST))

    assert covered(text, content).status is status


def test_all_work_counts_where_any_is_asked():
    """
    "Five years total experience" and "on the tools" ask for no subject.
    """
    for text in ("Min. 5 years total experience", "Min 5 years on the tools"):
        assert covered(text).status is MET


@pytest.mark.parametrize(
    ("held", "status"),
    [
        ("Managed budgets of €1.2m", MET),
        ("Managed budgets up to €340k", PARTLY),
        ("Managed budgets", MET),
    ],
)
def test_less_money_is_part_of_more(held, status):
    """
    Budgets of 340,000 are no budgets of 500,000.
    """
    content = resume(line(1, held))

    assert covered("Managed budgets over €500,000", content).status is status


SWISS = resume(
    line(1, "2006 | Kauffrau EFZ, Profil E", Section.EDUCATION, LineKind.ENTRY),
    line(
        2,
        "08/2025 – 03/2027 | Bewirtschafterin SVIT",
        Section.EDUCATION,
        LineKind.ENTRY,
    ),
    line(3, "Ausbildung von 4 Lernenden Restaurantfachfrau EFZ", role="P1"),
    language="de",
)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Abgeschlossene kaufmännische Grundbildung (EFZ)", MET),
        ("Kaufmännische Ausbildung", MET),
        ("Weiterbildung bei SVIT abgeschlossen oder in Ausbildung", PARTLY),
        ("Grundbildung als Koch EFZ", MISSING),
        ("Ausbildung der Lernenden Restaurantfachfrau EFZ", MET),
    ],
)
def test_swiss_trainings_are_known(text, status):
    """
    Who is a "Kauffrau" has the commercial training, a course in the field is a part of
    one, and to train others asks for no training of one's own.
    """
    assert covered(text, SWISS).status is status


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Formation Bac+2 en commerce international", "BTS Commerce international"),
        ("Bachelor's degree in Computer Science", "B.Tech (CSE)"),
        ("CFGS en Laboratorio o Grado en Química", "Técnico Superior en Laboratorio"),
    ],
)
def test_degrees_of_other_countries_are_known(text, held):
    """
    "Bac+2" is what a BTS is, CFGS makes a "técnico superior", CSE is computer science.
    """
    content = resume(line(1, held, Section.EDUCATION, LineKind.ENTRY), language="fr")

    assert covered(text, content).status is MET


@pytest.mark.parametrize(
    "told",
    [
        "Diplom Chemie, CAU Kiel, Note 1,6",
        "Promotion Dr. rer. nat. in Chemie, CAU Kiel",
        "Erstes Staatsexamen Lehramt Chemie, Universität Kiel",
    ],
)
def test_degrees_of_german_universities_are_known(told):
    """
    A state examination, a "Diplom" of a university told in letters and a doctorate are
    degrees; who led a course of chemistry for students has none by that.
    """
    asked = "Erstes Staatsexamen oder Universitätsabschluss in Chemie oder Biologie"
    degree = line(1, told, Section.EDUCATION, LineKind.ENTRY)
    course = line(2, "Leitung des Praktikums Chemie für Studierende der Biologie")

    answered = covered(asked, resume(course, degree, language="de"))

    assert (MET, ("L1",)) == (answered.status, answered.evidence)


def test_why_a_language_is_asked_is_not_asked():
    """
    Behind a dash the posting says whom the language is for.
    """
    asked = "Welsh – many of our callers in Ceredigion prefer it"
    told = one_line("English (native), Welsh (fluent)", Section.LANGUAGES)

    assert MET is covered(asked, told).status
    assert MISSING is covered(asked, one_line("French", Section.LANGUAGES)).status


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("NVQ Level 3 Health and Social Care, 2016", MET),
        ("QCF Level 3 Diploma in Health and Social Care", MET),
        ("NVQ Level 2 Health and Social Care, 2013", PARTLY),
        ("Health and Social Care A-level", MISSING),
    ],
)
def test_a_slash_in_a_name_parts_two_names_for_one_paper(told, status):
    """
    "NVQ/QCF Level 3" is held by who has an NVQ of level 3, and in part by level 2.
    """
    asked = "NVQ/QCF Level 3 in Health and Social Care"

    assert covered(asked, one_line(told)).status is status


def test_a_learners_paper_asked_with_its_place_is_held():
    """
    What is told of a restricted licence in brackets is held where the licence is.
    """
    held = one_line("QLD Restricted Electrical Licence (fault finding)")

    assert covered("Restricted Electrical Licence (QLD)", held).status is MET


def test_who_is_registered_since_a_year_is_registered():
    """
    Among the studies, "since" says of a registration that it is valid.
    """
    since = "Registered with the Fenland College of Social Workers since July 2019"
    asked = (
        "Registration, or eligibility for registration, "
        "with the Fenland College of Social Workers"
    )
    held = one_line(since, Section.EDUCATION, LineKind.ENTRY)

    assert covered(asked, held).status is MET


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        (
            "Bilingual English/French",
            "English and French (Acadian, first language)",
            MET,
        ),
        ("Good French", "French (can read, basic conversation)", PARTLY),
        ("Good French", "French (home language, written)", MET),
    ],
)
def test_a_bracket_behind_a_language_is_one_item_with_it(asked, told, status):
    """
    What a bracket says, with or without commas, is how well that language is spoken.
    """
    held = one_line(told, Section.LANGUAGES, LineKind.LIST)

    assert covered(asked, held).status is status


def test_a_diploma_is_enough_where_a_diploma_or_degree_is_asked():
    """
    Of two steps that will do, the lower one is asked.
    """
    held = one_line(
        "Diploma, Tourism and Hospitality Management", Section.EDUCATION, LineKind.ENTRY
    )

    assert covered("Diploma or degree in hospitality", held).status is MET


def test_a_school_certificate_is_no_degree_whatever_it_opens():
    """
    A "Bachelor's pass" opens the way to a degree: the degree itself is told of.
    """
    school = line(
        1,
        "2014 | National Senior Certificate, Bachelor's pass (Mathematics 84%)",
        Section.EDUCATION,
        LineKind.ENTRY,
    )
    degree = line(
        2,
        "2015 – 2018 | BSc Mathematics and Statistics, University of Fenmarket",
        Section.EDUCATION,
        LineKind.ENTRY,
    )
    asked = "A recognised degree with Mathematics to third-year level"

    assert covered(asked, resume(school)).status is MISSING
    assert covered(asked, resume(school, degree)).evidence == ("L2",)


def test_the_number_that_is_asked_is_told_first():
    """
    Of a paper in two levels, the line with the level that is asked stands first.
    """
    held = resume(
        line(1, "NVQ Level 2 Social Care, 2013", Section.EDUCATION, LineKind.ENTRY),
        line(2, "NVQ Level 3 Social Care, 2016", Section.EDUCATION, LineKind.ENTRY),
    )

    answered = covered("NVQ Level 3 in Social Care", held)

    assert (MET, "L2") == (answered.status, answered.evidence[0])


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        (
            "Ability to teach in Afrikaans",
            "English (fluent), Afrikaans (basic)",
            PARTLY,
        ),
        ("Ability to teach in Afrikaans", "English, Sepedi (fluent)", MISSING),
        ("Gujarati", "English, Gujarati (fluent)", MET),
        ("More than one local language", "English (fluent)", MISSING),
        ("More than one local language", "English (fluent), Xhosa", MET),
        ("Cree or Michif language", "Languages: English, Igbo (fluent)", MISSING),
    ],
)
def test_languages_without_a_letter_of_their_own_are_languages_too(asked, told, status):
    """
    Any language that has a name is held as well as is said, and what is done in one
    asks for it; "language" itself names none.
    """
    held = one_line(told, Section.LANGUAGES, LineKind.LIST)

    assert covered(asked, held).status is status


def test_a_list_of_languages_answers_nothing_but_languages():
    """
    "Deutsch" is no experience with the "Deutsche Rentenversicherung".
    """
    held = resume(
        line(1, "Deutsch, Englisch (B1)", Section.LANGUAGES, LineKind.LIST),
        language="de",
    )
    asked = "Erfahrung mit Prüfungen der Deutschen Rentenversicherung"
    found = [[ScoredChunk(c, 0.4, 0.0) for c in chunk(held)]]
    asks = [Requirement("R1", asked, RequirementKind.MUST)]

    assert cover(asks, found, held)[0].status is MISSING


def test_line_management_is_of_people_whatever_their_title():
    """
    Who is a product manager has led none of them.
    """
    asked = "Line management of product managers"

    assert covered(asked, one_line("Product Manager with 7 years")).status is MISSING
    led = one_line("Managed a team of 4 product managers", kind=LineKind.BULLET)
    assert covered(asked, led).status is MET


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Care notes and care plans on Nourish, an electronic system", MET),
        ("Care notes on Nourish, monthly review of care plans", PARTLY),
        ("PCS", MET),
        ("Checkout supervisor", MISSING),
    ],
)
def test_another_of_a_kind_is_told_by_the_words_of_the_kind(told, status):
    """
    "PCS or another electronic care planning system" is held as far as a line has the
    words of the kind.
    """
    asked = "Use of PCS or another electronic care planning system"
    held = one_line(told, Section.EXPERIENCE, LineKind.BULLET)

    assert covered(asked, held).status is status


def test_what_is_begun_is_enough_where_that_is_asked():
    """
    "… or working towards it" is met by who is at it, and by no learner's paper.
    """
    paper = "Fenmarket Clerk Certificate, units 1 and 2 of 4 | 2023 - in progress"
    held = one_line(paper, Section.EDUCATION, LineKind.ENTRY)

    assert covered("Fenmarket Clerk Certificate", held).status is PARTLY
    asked = "Fenmarket Clerk Certificate, or working towards it"
    assert covered(asked, held).status is MET
    assert covered(asked, one_line("No Clerk Certificate yet")).status is MISSING


@pytest.mark.parametrize("held", ["frau", "mann", "kraft"])
def test_a_trade_is_one_for_women_men_and_persons(held):
    """
    "Pflegefachperson" is what the posting says, and nobody's resume.
    """
    told = one_line(f"Pflegefach{held} in der Chirurgie", kind=LineKind.TEXT)

    assert covered("Pflegefachperson", told).status is MET


def test_a_course_to_a_paper_shows_the_paper_in_part():
    """
    "Staplerkurs" is how one comes by a "Staplerausweis"; a course of another matter is
    not.
    """
    course = line(1, "Staplerkurs, Kat. R1 und R2", Section.EDUCATION, LineKind.ENTRY)
    content = resume(course, language="de")

    assert covered("Staplerausweis (R1/R2)", content).status is not MISSING
    assert covered("Schweisserausweis", content).status is MISSING


@pytest.mark.parametrize(
    ("asked", "told", "section", "status"),
    [
        (
            "Eine abgeschlossene Berufsausbildung, egal in welchem Beruf",
            "2012 – 2015 | Ausbildung zum Koch, Gasthof Lind",
            Section.EDUCATION,
            MET,
        ),
        (
            "Abgeschlossene Ausbildung (gleich welche Fachrichtung)",
            "Lehre als Tischlerin, Holzwerk Brandt, 2004 – 2007",
            Section.EDUCATION,
            MET,
        ),
        (
            "Abgeschlossene kaufmännische Lehre (HAK, HAS oder Lehre)",
            "2010 - 2013 Lehre Großhandelskauffrau, Fa. Pichler, LAP",
            Section.EXPERIENCE,
            MET,
        ),
        (
            "Abgeschlossene Berufsausbildung",
            "Gelernter Dachdecker, zuletzt auf vielen Baustellen",
            Section.SUMMARY,
            MET,
        ),
        (
            "Completed apprenticeship in any trade",
            "Time-served joiner with twenty years on site",
            Section.SUMMARY,
            MET,
        ),
        (
            "Abgeschlossene Berufsausbildung (gleich welche)",
            "Realschulabschluss, Schule am Deich, 2012",
            Section.EDUCATION,
            MISSING,
        ),
        (
            "Abgeschlossene Berufsausbildung, gleich welche",
            "Ausbildung zum Koch, Gasthof Lind, 09/2025 – heute",
            Section.EDUCATION,
            PARTLY,
        ),
        (
            "Abgeschlossene kaufmännische Ausbildung (Lehre oder HAK)",
            "Ausbildung zum Dachdecker, Firma Rau, 2010 – 2013",
            Section.EDUCATION,
            MISSING,
        ),
        (
            "Abgeschlossene Berufsausbildung als Augenoptiker",
            "Ausbildung zum Koch, Gasthof Lind, 2012 – 2015",
            Section.EDUCATION,
            MISSING,
        ),
    ],
)
def test_any_training_will_do_where_none_is_named(asked, told, section, status):
    """
    A training in whatever trade is met by any that is finished, and by no other.
    """
    content = resume(line(1, told, section, LineKind.ENTRY), language="de")

    assert covered(asked, content).status is status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        (
            "A degree (2.2 or above) in food technology, nutrition or similar",
            "BSc Food Technology, Marram University, 2019",
            MET,
        ),
        (
            "A degree or postgraduate qualification in town planning",
            "BA Town Planning, Marram University, 2019",
            MET,
        ),
        (
            "A certificate, diploma or degree in horticulture",
            "Certificate in Horticulture, Fenland College, 2016",
            MET,
        ),
        (
            "MBA / PGDM in HR from a reputed institute",
            "MBA (Human Resources), Kaveri School, 2018",
            MET,
        ),
        (
            "Educated to degree level in a numerate subject",
            "BSc Physics, Marram University, 2019",
            MET,
        ),
        (
            "Studium Vermessungswesen, Maschinenbau oder ähnliche Fachrichtung",
            "Master of Science Vermessungswesen, TU Lenz, 2020",
            MET,
        ),
        (
            "Ausbildung zum Energieberater (BAFA)",
            "2021 | Energieberater BAFA, Bildungswerk Lech (5 Tage)",
            MET,
        ),
        (
            "A degree in nursing or midwifery",
            "BSc Food Technology, Marram University, 2019",
            MISSING,
        ),
        (
            "A certificate, diploma or degree in horticulture",
            "Certificate in First Aid, Fenland College, 2016",
            MISSING,
        ),
        (
            "Ausbildung zum Energieberater (BAFA)",
            "2021 | Brandschutzhelfer, Bildungswerk Lech",
            MISSING,
        ),
    ],
)
def test_each_choice_of_a_field_is_read_in_its_own_words(asked, told, status):
    """
    The field of a degree is what one of the choices says, whatever stands beside it.
    """
    content = resume(line(1, told, Section.EDUCATION, LineKind.ENTRY))

    assert covered(asked, content).status is status


def test_studies_that_are_done_are_told_before_those_that_go_on():
    """
    Where either will do, the degree that is in hand is the better evidence.
    """
    content = resume(
        line(1, "MSc Town Planning, Marram University, 2025 – present, expected 2027",
             Section.EDUCATION, LineKind.ENTRY),
        line(2, "BA Town Planning, Marram University, 2019",
             Section.EDUCATION, LineKind.ENTRY),
    )  # fmt: skip
    asked = "A degree in town planning, or be working towards one"

    assert covered(asked, content, {"L1": 0.6}).evidence[0] == "L2"


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Figma ist dir vertraut", "Entwürfe in Figma", MET),
        ("Sie kennen die Arbeit mit DATEV", "Buchungen mit DATEV", MET),
        ("Du hast schon mit Jira gearbeitet", "Tickets in Jira gepflegt", MET),
        ("Figma ist dir vertraut", "Entwürfe in InDesign", MISSING),
        (
            "Führerschein und PKW sind wegen der Lage des Hofs",
            "Führerschein Klasse B, PKW vorhanden",
            MET,
        ),
        (
            "Führerschein und PKW sind wegen der Lage des Hofs",
            "Führerschein Klasse B",
            PARTLY,
        ),
        ("SAP PM", "Buchungen in SAP", PARTLY),
        ("SAP PM", "Aufträge in SAP PM", MET),
        (
            "Erfahrung in der Zusammenarbeit mit dem Elternbeirat",
            "Teilnahme an den Sitzungen mit dem Elternbeirat und Zusammenarbeit",
            MET,
        ),
    ],
)
def test_how_a_thing_is_known_is_not_asked_beside_it(asked, told, status):
    """
    "vertraut", "gearbeitet" and why it is asked are no more things; a module is one.
    """
    content = resume(line(1, told), language="de")

    assert covered(asked, content, {"L1": 0.4}).status is status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Kurs für Praxisanleiter/innen", "Kurs für Praxisanleiter, 2023", MET),
        ("Kurs für Praxisanleiter/innen", "Kurs Brandschutz, 2 Tage, 2023", MISSING),
        (
            "Eine Weiterbildung Bobath oder ein Basale-Grundkurs",
            "Grundkurs Palliative Care, 2020",
            MISSING,
        ),
        ("A course in food hygiene", "Food hygiene course, 2023", MET),
        ("A course in food hygiene", "Course in manual handling, 2023", MISSING),
        ("Training in safeguarding", "Training in manual handling, 2023", MISSING),
        (
            "Bestätigung eines Studienplatzes für Pharmazie",
            "Freiwilliges Jahr in einer Apotheke",
            MISSING,
        ),
        ("Possess a boiler certificate", "Boiler certificate, 2021", MET),
        ("Pass police vetting", "Police vetted since 2020", MET),
        ("Security+ or an equivalent certification", "Security+, 2024", MET),
        ("Security+ or an equivalent certification", "Security+ (exam booked)", PARTLY),
    ],
)
def test_a_course_is_answered_by_none_on_another_matter(asked, told, status):
    """
    That both are courses or papers says nothing.
    """
    content = resume(
        line(1, told, Section.CERTIFICATIONS, LineKind.ENTRY), language="de"
    )

    assert covered(asked, content, {"L1": 0.42}).status is status


def test_a_paper_that_has_run_out_is_held_in_part():
    """
    What it was for may be told elsewhere, and makes it no more valid.
    """
    content = resume(
        line(1, "Staplerschein, abgelaufen 05/2022", Section.CERTIFICATIONS,
             LineKind.ENTRY),
        line(2, "Praxis und Theorie im Lager"),
        language="de",
    )  # fmt: skip

    assert covered("Staplerschein (Theorie, Praxis)", content).status is PARTLY


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Illustration skills (Procreate or similar)", "Procreate (basic)", PARTLY),
        ("Illustration skills (Procreate or similar)", "Plates in Procreate", MET),
        (
            "Experience with Figma or building pages in a tool like Webflow",
            "Figma",
            MET,
        ),
        (
            "Experience with building pages in a tool like Webflow or Figma",
            "Grafana",
            MISSING,
        ),
        (
            "Basic knowledge of Scrum (e.g. backlog refinement, retrospectives)",
            "Ran retrospectives for a team",
            PARTLY,
        ),
        (
            "Strong Excel skills, including pivots and macros",
            "Excel: pivots on stock data",
            PARTLY,
        ),
        (
            "Strong Excel skills, including pivots and macros",
            "Excel: pivots and macros on stock data",
            MET,
        ),
        (
            "Erfahrung mit Industrierobotern (Fanuc oder KUKA)",
            "Industriekaufmann im Einkauf",
            MISSING,
        ),
    ],
)
def test_examples_are_all_meant_where_they_are_few(asked, told, status):
    """
    Of two that are included both are asked; "or similar" leaves an example one; what
    has a name is not held by a part of a word.
    """
    content = resume(line(1, told, Section.SKILLS, LineKind.LIST))

    assert covered(asked, content, {"L1": 0.4}).status is status


@pytest.mark.parametrize(
    ("asked", "title", "start", "end", "status"),
    [
        ("Mindestens 5 Jahre Praxis als Förster", "Förster", 2016, None, MET),
        ("Mind. 5 Jahre Praxis als Förster im Staatswald", "Förster", 2016, None, MET),
        ("mind. ein Jahr Erfahrung im Verkauf", "Helfer Verkauf", 2020, 2023, MET),
        ("Mind. 3 Jahre Praxis in der Buchhaltung", "Buchhaltung", 2018, None, MET),
        ("Mindestens 5 Jahre Praxis als Förster", "Förster", 2023, None, PARTLY),
        ("mind. ein Jahr Erfahrung im Verkauf", "Gärtner", 2020, 2023, MISSING),
    ],
)  # fmt: skip
def test_a_year_of_practice_is_asked_like_years(asked, title, start, end, status):
    """
    "ein Jahr", "mind. 3 Jahre" and "Praxis als" ask for years of what they name.
    """
    ends = PartialDate(end, 12) if end else None
    role = Role("P1", "Ohle", title, PartialDate(start, 1), ends, end is None)
    content = resume(
        line(1, title, kind=LineKind.ENTRY, role="P1"),
        line(2, "Arbeit im Team", role="P1"),
        roles=(role,),
        language="de",
    )

    assert covered(asked, content).status is status


@pytest.mark.parametrize(
    ("asked", "language", "status"),
    [
        ("Deutsch so gut, dass Sie mit Gästen reden können", "de", MET),
        ("Gute Deutschkenntnisse", "de", MET),
        ("Gutes Deutsch, C1, wenn es nicht Ihre Muttersprache ist", "de", MET),
        ("Good English, at least C1 if English is not your first language", "en", MET),
        ("English good enough to talk to drivers", "en", MET),
        ("Fluent English", "en", PARTLY),
        ("Spanisch so gut, dass Sie mit Gästen reden können", "de", MISSING),
        ("Enough Polish to talk to drivers", "en", MISSING),
    ],
)  # fmt: skip
def test_a_resume_shows_the_language_it_is_written_in(asked, language, status):
    """
    Well, and so that others understand it, but no higher level and no other language.
    """
    content = resume(line(1, "Kept the books of three shops"), language=language)

    assert covered(asked, content).status is status


def test_a_level_asked_of_others_is_asked_of_them():
    """
    Who lists the language below that level has it in part.
    """
    content = resume(
        line(1, "Deutsch (B2), Polnisch (Muttersprache)", Section.LANGUAGES,
             LineKind.LIST),
        language="de",
    )  # fmt: skip
    asked = "Gutes Deutsch, mindestens C1, wenn es nicht Ihre Muttersprache ist"

    assert covered(asked, content).status is PARTLY


@pytest.mark.parametrize(
    "told",
    [
        "Not yet: Docker, Kafka",
        "Still to learn: Kafka",
        "No experience with: Kafka",
        "Not known ..... Kafka",
        "Noch nicht: Kafka",
    ],
)
def test_what_a_list_says_is_not_known_is_not_held(told):
    """
    What stands behind "Not yet:" is no skill, though it is named.
    """
    line = one_line(told, Section.SKILLS, LineKind.LIST)

    assert covered("Experience with Kafka", line).status is MISSING


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("Level 5 Diploma in Leadership in Care (or working towards it)", MET),
        ("Level 5 Diploma in Leadership in Care", PARTLY),
        ("Level 4 Diploma in Health and Social Care", PARTLY),
        ("Level 2 Diploma in Health and Social Care", MET),
        ("OSHA 10 or OSHA 30", MET),
        ("OSHA 10 and OSHA 30", PARTLY),
        ("Associate degree in electrical technology or related field", PARTLY),
        ("Associate degree or completed apprenticeship in an electrical trade", MET),
    ],
)
def test_a_level_of_a_national_order_is_held_or_not(asked, status):
    """
    A higher one has a lower one in it, one that goes on will do where that is said, and
    no apprenticeship is an associate degree.
    """
    content = resume(
        line(
            1,
            "Currently doing Level 5 Leadership in Care, due to finish next summer",
            Section.EDUCATION,
            LineKind.TEXT,
        ),
        line(
            2,
            "NVQ Level 3 Diploma in Health & Social Care (2019, Hale College)",
            Section.EDUCATION,
            LineKind.ENTRY,
        ),
        line(
            3,
            "Journeyman electrician, completed apprenticeship, 2016",
            Section.CERTIFICATIONS,
            LineKind.ENTRY,
        ),
        line(4, "OSHA 30 General Industry", Section.CERTIFICATIONS, LineKind.ENTRY),
    )
    wanted = Requirement("R1", asked, RequirementKind.MUST)

    assert status == cover([wanted], [[]], content)[0].status


@pytest.mark.parametrize(
    ("title", "asked", "status"),
    [
        ("Disponentin Fernverkehr", "3 Jahre Berufserfahrung in der Disposition", MET),
        ("Monteur", "Mindestens 3 Jahre Erfahrung in der Montage", MET),
        ("Redakteurin", "Mindestens 3 Jahre Erfahrung in der Redaktion", MET),
        ("Lackierer", "Mindestens 3 Jahre Erfahrung in der Lackierung", MET),
        ("Kellner", "Mindestens 3 Jahre Erfahrung in der Disposition", MISSING),
    ],
)
def test_a_german_trade_tells_what_was_done_for_years(title, asked, status):
    """
    Who was "Disponentin" has experience of "Disposition".
    """
    content = resume(
        line(1, f"{title} | Kern GmbH", kind=LineKind.ENTRY, role="P1"),
        line(2, "Arbeit im Team", role="P1"),
        roles=(
            Role("P1", "Kern GmbH", title, PartialDate(2015, 1), PartialDate(2022, 1)),
        ),
        language="de",
    )

    assert covered(asked, content).status is status


@pytest.mark.parametrize(
    ("asked", "listed", "told", "status"),
    [
        ("Tableau certification", "Tableau, Excel", "Built Tableau boards", MISSING),
        ("AWS-Zertifizierung", "AWS, Docker", "Betrieb von 40 Servern", MISSING),
        ("Tableau Certification required", "Tableau", "Built boards", MISSING),
        ("Certified in Python or SQL", "Python, SQL", "Wrote 3 tools", MISSING),
        ("Experience with Tableau", "Tableau, Excel", "Built boards", MET),
        ("Tableau certification", "Certificates: Tableau", "Built boards", MET),
        ("Leading analysts", "Google Analytics, Excel", "Sold 40 boats", MISSING),
        ("Experience as an analyst", "Google Analytics", "Sold 40 boats", MISSING),
        ("Expérience comme analyste", "Google Analytics", "Vente", MISSING),
        ("Experience with web analytics", "Google Analytics", "Sold boats", MET),
    ],
)
def test_a_tool_is_neither_a_paper_nor_a_person(asked, listed, told, status):
    """
    Who uses Tableau is not certified in it, and "Google Analytics" names no analyst.
    """
    held = resume(line(1, listed, Section.SKILLS, LineKind.LIST), line(2, told))

    assert covered(asked, held).status is status


@pytest.mark.parametrize(
    ("asked", "told", "language"),
    [
        ("Preparing the shifts", "Served 90 guests per shift", "en"),
        ("Elaborar los turnos", "Atención a más de 50 clientes por turno", "es"),
        ("Planung der Schichten", "Betreuung von 60 Gästen pro Schicht", "de"),
    ],
)
def test_the_time_by_which_is_counted_is_no_matter(asked, told, language):
    """
    "50 guests per shift" tells of guests.
    """
    made = judged(asked, told, kind=RequirementKind.DUTY, language=language)

    assert made.status is MISSING


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Mindestens Realschulabschluss", "2027 | Fachoberschulreife (angestrebt)",
         PARTLY),
        ("Mindestens Hauptschulabschluss nach Klasse 10", "2019 | Mittlere Reife", MET),
        ("Abitur oder Fachabitur", "Realschulabschluss, 2019", MISSING),
        ("Fachhochschulreife", "Ausbildung zum Koch, Gasthof Lind, 2012 – 2015",
         PARTLY),
        ("Abitur", "B.Sc. Chemie, Universität Tann, 2020", MET),
        ("Erlaubnis zum Führen der Berufsbezeichnung Logopäde (Examen oder Bachelor)",
         "Logopädenschule Tann, Staatsexamen, 2016", MET),
        ("Erlaubnis zum Führen der Berufsbezeichnung Logopäde (Examen oder Bachelor)",
         "Musikschule Tann, Staatsexamen, 2016", MISSING),
        ("Degree in mining or mechanical engineering",
         "BScEng (Hons) Mechanical Engineering, Tarn Institute, 2008", MET),
        ("Degree in mining or mechanical engineering",
         "BScAgr Soil Science, Tarn Institute, 2008", MISSING),
        ("Studium des Maschinenbaus oder der Elektrotechnik",
         "1998 Maschinenwesen, Universität Tann, Dipl.-Ing.", MET),
        ("A graduate degree in public health",
         "Graduate Diploma in Public Health, Tarn University, 2022", PARTLY),
    ],
)  # fmt: skip
def test_a_certificate_of_school_or_study_is_known_by_its_kind(asked, told, status):
    """
    A higher certificate has the lower one in it; letters and a school tell the field.
    """
    content = resume(line(1, told, Section.EDUCATION, LineKind.ENTRY), language="de")

    assert covered(asked, content).status is status


def test_a_duty_asks_no_degree():
    """
    Who trains apprentices, or assesses modules at bachelor's level, does it.
    """
    content = resume(line(1, "Supervised eleven bachelor's dissertations in history"))
    duty = Requirement("R1", "Supervise dissertations", RequirementKind.DUTY)
    asked = Requirement("R2", "A bachelor's degree in history", RequirementKind.MUST)

    told = cover([duty, asked], [[], []], content)

    assert [one.status for one in told] == [MET, MISSING]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Rescue boat ticket (RYA), May 2021 – lapsed in 2024, and a new one is booked",
         PARTLY),
        ("Rescue boat ticket (RYA), May 2021", MET),
    ],
)  # fmt: skip
def test_a_paper_that_has_run_out_is_half_of_one(told, status):
    """
    However much is told behind it.
    """
    content = resume(line(1, told, Section.CERTIFICATIONS, LineKind.ENTRY))

    assert covered("Current RYA rescue boat ticket", content).status is status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Full B licence", "Full B, clean.", MET),
        ("Clean BE licence", "Full B, clean.", MISSING),
        ("Full B licence", "Full B.Sc. thesis on request", MISSING),
    ],
)
def test_a_licence_may_be_told_by_its_class_alone(asked, told, status):
    """
    In so few words, it is one.
    """
    content = resume(line(1, told, Section.OTHER, LineKind.TEXT))

    assert covered(asked, content).status is status


def test_years_since_one_is_qualified_are_years_of_work():
    """
    "PQE" names no field of its own.
    """
    content = resume(line(1, "Vet, 20 years post-qualification experience in practice"))

    for asked in ("At least 10 years' PQE", "10 years' post-qualification experience"):
        assert covered(asked, content).status is MET


NURSE = resume(
    line(1, "2020 – heute | Dipl. Pflegefachfrau HF, Spital Au", kind=LineKind.ENTRY),
    line(2, "Führerausweis | Kat. B, eigenes Auto", Section.CERTIFICATIONS),
    line(3, "Führerschein A, B, F", Section.SKILLS, LineKind.LIST),
    language="de",
)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Diplom als Pflegefachperson HF oder FH", MET),
        ("Diplom als Pflegefachmann", MET),
        ("Diplom als Sozialpädagogin HF", MISSING),
        ("Diplom als Elektroingenieurin", MISSING),
        ("Privatauto", MET),
        ("Eigenes Fahrzeug", MET),
        ("Führerschein F", MET),
        ("Führerschein C", MISSING),
    ],
)
def test_a_diploma_of_a_trade_and_a_car_of_ones_own_are_held(text, status):
    """
    Whoever is called by a diploma holds it; a car is one by whatever word.
    """
    assert covered(text, NURSE).status is status


@pytest.mark.parametrize(
    ("text", "school", "status"),
    [
        ("Kaufmännische Ausbildung (HAK, HAS, Lehre)", "Handelsakademie Graz", MET),
        ("Kaufmännische Ausbildung", "Kaufmann im Großhandel", MET),
        ("Kaufmännische Ausbildung (HAK, Lehre)", "HTL Maschinenbau Wels", MISSING),
        ("Technische Ausbildung (HTL, Lehre)", "HTL Elektronik Wels", MET),
        ("Technische Ausbildung (HTL, Lehre)", "Handelsakademie Graz", MISSING),
        (
            "Ländliche oder technische Ausbildung (HBLA, HTL, Landmaschinentechniker)",
            "Lehrabschlussprüfung Landmaschinentechnik",
            MET,
        ),
        (
            "Gärtnerische Ausbildung (HBLFA, Florist, Gärtner)",
            "Lehrabschlussprüfung Tischlerei",
            MISSING,
        ),
    ],
)
def test_what_a_bracket_lists_will_do_as_a_training(text, school, status):
    """
    A school by its letters or in full, or a trade; a school of another trade will not.
    """
    told = line(1, f"{school}, Abschluss 2012", Section.EDUCATION, LineKind.ENTRY)

    assert covered(text, resume(told, language="de")).status is status


ELECTRICIAN = resume(
    line(1, "Pumpen gewartet, FU getauscht"),
    line(2, "Step 7: Bausteine gelesen"),
    line(3, "ca. 60 Kessel pro Jahr verkauft"),
    line(4, "Landtagswahl 2031: Wahllokal geleitet"),
    line(5, "Personalauswahl für die Schicht"),
    language="de",
)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("SPS-Kenntnisse", MET),
        ("Kenntnisse in Antriebstechnik / Frequenzumrichter", MET),
        ("TIA Portal", MISSING),
        ("Reisebereitschaft, ca. 2 Nächte pro Woche", MISSING),
    ],
)
def test_a_control_is_known_by_its_systems(text, status):
    """
    A drive by its letters; how much and how often answers nothing.
    """
    assert covered(text, ELECTRICIAN).status is status


@pytest.mark.parametrize(
    ("text", "lines"),
    [("Mitarbeit bei Wahlen", {"L4"}), ("Erfahrung mit Holz", set())],
)
def test_a_short_noun_is_held_in_its_compounds(text, lines):
    """
    But an "Auswahl" is no "Wahl".
    """
    assert set(covered(text, ELECTRICIAN).evidence) == lines


@pytest.mark.parametrize("denied", ["kein eigenes Auto", "ohne eigenes Fahrzeug"])
def test_a_car_that_is_denied_is_none(denied):
    """
    Though the licence is held.
    """
    told = line(1, f"Führerschein B, {denied}", Section.CERTIFICATIONS, LineKind.ENTRY)
    content = resume(told, language="de")

    assert covered("Eigener PKW", content).status is MISSING
    assert covered("Führerschein B", content).status is MET
