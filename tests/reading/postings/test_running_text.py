"""
Postings that ask in running text, without lists.
"""

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


def test_german_running_text_asks_wishes_and_tells_the_duties():
    """
    "Wir wünschen uns …" asks, "Super wäre, wenn du …" wishes, "Du leitest …" tells what
    is to be done.
    """
    told = """Küchenchef/in (m/w/d)
Das Hotel Erlenhof in Steinach sucht ab Mai Verstärkung. Du führst eine Brigade von \
sechs Leuten, kalkulierst den Wareneinsatz und sorgst dafür, dass die \
Allergenverordnung eingehalten wird. Wir wünschen uns \
eine abgeschlossene Lehre als Koch/Köchin, \
mehrere Jahre Praxis in der gehobenen Hotellerie, sichere Kalkulation und sehr gute \
Deutschkenntnisse. Super wäre, wenn du Erfahrung mit vegetarischer und veganer Küche \
hast, einen Meisterabschluss mitbringst und dich mit einem Warenwirtschaftssystem \
(bei uns: Necta) auskennst.
"""

    assert read_posting(told).company == "Hotel Erlenhof"
    assert asked(told) == [
        ("Eine Brigade von sechs Leuten führen", DUTY),
        ("Den Wareneinsatz kalkulieren", DUTY),
        ("Dafür sorgen, dass die Allergenverordnung eingehalten wird", DUTY),
        ("Eine abgeschlossene Lehre als Koch/Köchin", MUST),
        ("Mehrere Jahre Praxis in der gehobenen Hotellerie", MUST),
        ("Sichere Kalkulation", MUST),
        ("Sehr gute Deutschkenntnisse", MUST),
        ("Erfahrung mit vegetarischer und veganer Küche", NICE),
        ("Einen Meisterabschluss", NICE),
        ("Warenwirtschaftssystem (bei uns: Necta)", NICE),
    ]


def test_english_wishes_to_the_reader_are_taken_apart():
    """
    "We would be delighted if you also …" wishes for each thing of its own.
    """
    told = """Event Manager
You must have managed people. We would be delighted if you also have a degree in event \
management or a related subject, know EventsAir or Cvent, have sold sponsorship or \
speak a second European language.
"""

    assert asked(told) == [
        ("Managed people", MUST),
        ("A degree in event management or a related subject", NICE),
        ("EventsAir or Cvent", NICE),
        ("Sold sponsorship", NICE),
        ("A second European language", NICE),
    ]


def test_a_heading_may_end_as_a_sentence_does():
    """
    In "Must haves. A degree …" what follows is asked, though nothing is a sentence.
    """
    told = """Audio Engineer
About the job: you'll ship plug-ins. Must haves. 6+ years professional C++ with \
shipped products. SIMD optimization and profiling. Nice to have: embedded Linux.
"""

    assert asked(told)[1:] == [
        ("6+ years professional C++ with shipped products", MUST),
        ("SIMD optimization and profiling", MUST),
        ("Embedded Linux", NICE),
    ]


def test_fragments_below_a_heading_are_asked_one_by_one():
    """
    What stands under "Was du mitbringst" is asked, sentence by sentence; a class of
    licence ends one, "Bundes- und" does not.
    """
    told = """Energieberater (m/w/d)

Was du mitbringst
Abgeschlossene technische Ausbildung. Kenntnisse der Bundes- und Landesförderungen. \
Sicherer Umgang mit MS Office; Planungssoftware (GEQ, Archi o. ä.) von Vorteil. \
Führerschein B. Erwünscht sind Kenntnisse in Türkisch.
"""

    assert asked(told) == [
        ("Abgeschlossene technische Ausbildung", MUST),
        ("Kenntnisse der Bundes- und Landesförderungen", MUST),
        ("Sicherer Umgang mit MS Office", MUST),
        ("Planungssoftware (GEQ, Archi o. ä.)", NICE),
        ("Führerschein B", MUST),
        ("Kenntnisse in Türkisch", NICE),
    ]


def test_a_wish_about_a_detail_leaves_the_rest_asked():
    """
    "…, Kafka or similar, and strong database skills preferably PostgreSQL" is no wish.
    """
    told = """Backend Engineer
You should have 6 years of experience in backend development with Java, experience \
with Kafka or similar, and strong database skills preferably PostgreSQL.

Requirements
- 3+ years of supply, production or inventory planning experience, food preferred
"""

    assert asked(told) == [
        ("6 years of experience in backend development with Java", MUST),
        ("Experience with Kafka or similar", MUST),
        ("Strong database skills", MUST),
        ("3+ years of supply, production or inventory planning experience", MUST),
        ("Food", NICE),
    ]


def test_checks_are_asked_wherever_they_are_told():
    """
    A check that the post is subject to is asked; who pays for one does not matter.
    """
    told = """Site Carpenter

Nice but not a deal breaker
- Working with Children Check (we pay)
- forklift ticket

This post is subject to an enhanced DBS check.
"""

    assert asked(told) == [
        ("Working with Children Check (we pay)", NICE),
        ("Forklift ticket", NICE),
        ("An enhanced DBS check", MUST),
    ]


def test_a_verb_is_whole_though_a_bracket_follows_its_prefix():
    """
    "führst Führungen durch (zweimal im Jahr)" is "durchführen".
    """
    told = """Burgwart/in
Die Burg Hohenlenz sucht Verstärkung. Du öffnest das Tor, führst Rundgänge im Hof \
durch (zweimal im Jahr) und bestellst das Brot.
"""

    assert ("Rundgänge im Hof durchführen (zweimal im Jahr)", DUTY) in asked(told)


def test_a_thing_of_its_kind_is_no_task() -> None:
    """
    "Split systems" are things, and in a list of things no task begins with them.
    """
    told = "Fitter\nMoor Air, Hull\n\nThe job\n"
    task = "You will service rooftop units, split systems, boilers and chillers."
    duties = [
        r.text
        for r in read_posting(
            f"{told}{task} You will write up your calls.\n"
        ).requirements
        if r.kind is RequirementKind.DUTY
    ]

    assert not [one for one in duties if one.lower().startswith("split")]
