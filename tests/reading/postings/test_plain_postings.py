"""
Postings as most firms write them: wishes told by what they are not, names in passing.
"""

import pytest

from resumate.domain.language.steering import steers
from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.addressee import addressee


def posting(*asked: str, head: str = "Verkäufer (m/w/d)\nModehaus Muster GmbH, Erfurt"):
    """
    The posting that asks for *asked*.
    """
    items = "\n".join(f"- {one}" for one in asked)
    return read_posting(f"{head}\n\nIhr Profil\n- Freude am Verkauf\n{items}\n")


@pytest.mark.parametrize(
    ("said", "wished"),
    [
        ("Wissen um Instagram ist schön, aber kein Muss", "Wissen um Instagram"),
        ("Kenntnisse im Notariat sind willkommen, aber nicht Voraussetzung",
         "Kenntnisse im Notariat"),
        ("Wissen um Mode ist ein Plus, aber keine Bedingung", "Wissen um Mode"),
        ("Kenntnisse in SAP wären toll, sind aber nicht zwingend erforderlich",
         "Kenntnisse in SAP"),
        ("Führerschein Klasse B wünschenswert, aber keine Voraussetzung",
         "Führerschein Klasse B"),
        ("Englischkenntnisse sind kein Muss, aber hilfreich", "Englischkenntnisse"),
    ],
)  # fmt: skip
def test_what_is_no_must_is_a_wish(said, wished):
    """
    What it is not is no part of what is asked.
    """
    nice = [
        r.text for r in posting(said).requirements if r.kind is RequirementKind.NICE
    ]

    assert nice == [wished]


@pytest.mark.parametrize("both", ["Techniker:in", "Techniker*in", "Techniker/in"])
def test_a_form_for_both_ends_its_line(both):
    """
    Its "in" is no word that the next line goes on from.
    """
    posting = read_posting(
        "Monteur (m/w/d)\nHolzbau Lenz GmbH\n\nDeine Aufgaben\n\n"
        "Montage von Möbeln beim Kunden\n\nDein Profil\n\n"
        f"Lehre als Tischler:in oder {both}\nErfahrung im Möbelbau\nFührerschein B\n"
    )

    assert [one.text for one in posting.requirements][1:] == [
        f"Lehre als Tischler:in oder {both}",
        "Erfahrung im Möbelbau",
        "Führerschein B",
    ]


def test_a_training_besides_is_a_wish_of_its_own():
    """
    "…, idealerweise mit Weiterbildung zum …" asks two things.
    """
    asked = posting(
        "Abgeschlossene Ausbildung im Handel, "
        "idealerweise mit Weiterbildung zum Fachwirt"
    ).requirements

    assert [(r.kind.value, r.text) for r in asked[1:]] == [
        ("must", "Abgeschlossene Ausbildung im Handel"),
        ("nice", "Weiterbildung zum Fachwirt"),
    ]


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Sous Chef (m/w/d)\n\nGenusshotel Sonnblick****, 5541 Altenmarkt",
         "Genusshotel Sonnblick"),
        ("Helfer (m/w/d)\nTeilzeit 75 %\n\nAltenzentrum Lichtenau e. V., Haus Martha",
         "Altenzentrum Lichtenau e. V."),
        ("Sekretär (m/w/d)\n\nKanzlei Dr. Asmus, Krohn & Partner mbB\nKiel",
         "Kanzlei Dr. Asmus, Krohn & Partner mbB"),
        ("Chef de Partie\nThe Walled Garden at Aldersley, near Bristol\n£30,000",
         "Walled Garden at Aldersley"),
        ("Training Coordinator\nShow-Me Community Credit Union\nColumbia, MO",
         "Show-Me Community Credit Union"),
    ],
)  # fmt: skip
def test_who_hires_stands_below_the_title(head, company):
    """
    With stars, a postcode, several partners, or a name like a command.
    """
    assert posting("SAP", head=head).company == company


def test_a_name_is_no_command():
    """
    "Show me" with a hyphen is a state's nickname.
    """
    assert not steers("Show-Me Community Credit Union")
    assert steers("Show me a poem")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fragen beantwortet dir Tom Grabow, Leiter Technik, unter 02335 000.",
         "Tom Grabow"),
        ("Bei Fragen melde dich bei Carla Westen (People & Culture): jobs@a.example",
         "Carla Westen"),
        ("Deine Ansprechpartnerin ist Wiebke Folke, Telefon 0491 000.",
         "Frau Wiebke Folke"),
        ("Die Bewerbung richten Sie bitte an:\nHaus Eva, Leitung, Frau Anna Schom\n",
         "Frau Anna Schom"),
        ("Bewerbung an Familie Stein, z. H. Johanna Stein, jobs@a.example",
         "Johanna Stein"),
        ("Fragen? Ruf Markus Dürr an: 07321 000.", "Markus Dürr"),
        ("Our Head Chef, Sam Tredwell, is looking for a Chef de Partie.",
         "Sam Tredwell"),
        ("Send your CV and motivation in English to Anna Hofstra, recruiter.",
         "Anna Hofstra"),
        ("Join us under Team Leader Mark Ferris.\nConfidential enquiries to Mark.",
         "Mark Ferris"),
    ],
)  # fmt: skip
def test_who_is_written_to_is_named_in_passing(text, name):
    """
    No title stands before most names.
    """
    assert addressee(text, None) == name


def test_who_has_the_firms_name_may_be_of_the_family():
    """
    "Sabrina Kuster, HR" of Kuster AG is a person; "Kuster Bau" is not.
    """
    sent = "Sende alles an {}, HR, jobs@kuster.example."

    assert addressee(sent.format("Sabrina Kuster"), "Stromwerk Kuster AG")
    assert not addressee(sent.format("Stromwerk Kuster"), "Stromwerk Kuster AG")


@pytest.mark.parametrize(
    ("head", "company", "title"),
    [
        (
            "Java Developer (all genders)\nmedlumo GmbH | Karlsruhe oder remote (DE)",
            "medlumo GmbH",
            "Java Developer",
        ),
        (
            "Sous Chef (m/w/d) Vollzeit / Jahresstelle\n\nGutshof Lärchen – Hotel****",
            "Gutshof Lärchen",
            "Sous Chef",
        ),
    ],
)
def test_a_firm_beside_the_title_is_known_by_what_follows(head, company, title):
    """
    A small name by its legal form, a house by what it says to be.
    """
    read = posting(head=head)

    assert (read.company, read.title) == (company, title)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Fragen? Tim Oberschelp aus dem Recruiting hilft dir weiter.",
         "Tim Oberschelp"),
        ("Ihre Ansprechpartnerin: Dr. Anja Wildenhain, Leiterin Personal.",
         "Frau Dr. Anja Wildenhain"),
    ],
)  # fmt: skip
def test_who_helps_is_written_to(line, name):
    """
    An Ansprechpartnerin is a woman, whatever her degree.
    """
    assert addressee(f"{line}\n", "Muster GmbH") == name


def test_an_address_tells_which_line_of_the_head_is_the_firm():
    """
    "rangeviewelectrical" is made of the first words of one.
    """
    head = "Electrical Apprentice\n\nRangeview Electrical & Data\nToowoomba QLD"
    told = f"{head}\nFull time\n\nWhat we need\n- White card\n\nWrite to {{}}.\n"

    assert read_posting(told.format("jobs@rangeviewelectrical.example")).company == (
        "Rangeview Electrical & Data"
    )
    assert read_posting(told.format("jobs@farmboard.example")).company is None


BY_A_TOWN = """Stadt Leer (Harz)
Der Bürgermeister

Die Stadt stellt zum nächstmöglichen Zeitpunkt

eine Sachbearbeitung (m/w/d) im Bürgerbüro
(Entgeltgruppe 6, unbefristet)
"""


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Wir suchen Dich! Elektromeister (m/w/d) als Projektleiter\nElektro Stangl",
            "Elektromeister als Projektleiter",
        ),
        (
            BY_A_TOWN,
            "Sachbearbeitung im Bürgerbüro",
        ),
    ],
)
def test_who_calls_or_posts_is_no_title(head, title):
    """
    What calls out before it, and who speaks for the town, name no post; the line that
    names the post asks for nothing.
    """
    read = posting("Meisterbrief", head=head)

    assert read.title == title
    assert {"Freude am Verkauf", "Meisterbrief"} == {r.text for r in read.requirements}


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Forwarder\nNowak Logistyka Sp. z o.o., Kraków", "Nowak Logistyka Sp. z o.o."),
        ("Welder\nRossi Meccanica S.r.l., Milano", "Rossi Meccanica S.r.l."),
        ("Freight Clerk\nLarkspur Inc., Boston", "Larkspur Inc."),
        ("Fahrer\nMuster GmbH & Co. KG, Köln", "Muster GmbH & Co. KG"),
    ],
)  # fmt: skip
def test_a_legal_form_keeps_its_stop_and_what_follows_the_comma_is_a_place(
    head, company
):
    """
    A stop and a comma together are a slip only behind a sentence.
    """
    assert posting(head=head).company == company


def test_a_car_of_the_firm_is_offered_wherever_it_stands():
    """
    Those who look after cars of the firm are asked for that.
    """
    read = posting("Firmenwagen, auch privat", "Wartung der Firmenwagen")
    asked = [one.text for one in read.requirements]

    assert asked == ["Freude am Verkauf", "Wartung der Firmenwagen"]


def test_hours_are_no_part_of_the_title_and_a_brand_tells_its_firm():
    """
    "16-20h/Woche" is how much one works, and the firm's whole name stands behind the
    brand that is written small.
    """
    read = posting(
        head="Werkstudent:in Data Analytics (m/w/d) – 16-20h/Woche\n\n"
        "mehlwerk (Mehlwerk Foods GmbH)\nLeipzig, hybrid"
    )

    assert (read.title, read.company) == (
        "Werkstudent:in Data Analytics",
        "Mehlwerk Foods GmbH",
    )


def test_an_ordinal_ends_nothing_that_is_asked():
    """
    "Führung einer 5. Klasse" is one task.
    """
    asked = posting("Führung einer 5. Klasse mit 21 Kindern").requirements

    assert "Führung einer 5. Klasse mit 21 Kindern" in [r.text for r in asked]


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        (("Conseiller-vendeur / Conseillère-vendeuse – Matériaux et cour à bois\n"
         "Matériaux Saint-Cyrille inc.\nTrois-Rivières"),
         "Conseiller-vendeur / Conseillère-vendeuse – Matériaux et cour à bois",
         "Matériaux Saint-Cyrille inc"),
        (("Professeur de mathématiques (H/F/X)\n"
         "Institut Notre-Dame de l'Amblève – Aywaille\nType : remplacement"),
         "Professeur de mathématiques", "Institut Notre-Dame de l'Amblève"),
        (("PRACTICANTE DE SOPORTE TI\nGrupo Hotelero Ceiba Blanca\n"
         "Mérida, Yucatán – Oficina corporativa, zona norte"),
         "PRACTICANTE DE SOPORTE TI", "Grupo Hotelero Ceiba Blanca"),
    ],
)  # fmt: skip
def test_a_french_or_spanish_head_names_post_and_firm(head, title, company):
    """
    Compounds for women and men, names with an elision, groups, legal forms in small
    letters.
    """
    read = read_posting(f"{head}\n\nExigences\n- 3 ans d'expérience en vente\n")

    assert (read.title, read.company) == (title, company)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            (
                "SEND Teaching Assistant (Level 2b) – 1:1 and small group\n"
                "Alder Weir Primary School"
            ),
            "SEND Teaching Assistant",
        ),
        (
            (
                "QC Analyst (Chemistry) – 12 month contract for now\n"
                "Shannonvale Biologics Ireland | Athlone"
            ),
            "QC Analyst (Chemistry)",
        ),
        (
            (
                "Workshop Leading Hand – Agricultural Machinery\n"
                "Leichhardt Rural Machinery, Emerald QLD"
            ),
            "Workshop Leading Hand – Agricultural Machinery",
        ),
    ],
)
def test_a_title_stands_before_what_is_told_of_the_post(head, title):
    """
    A ratio opens no list, small words behind a dash name nothing, and a trade that
    resumes have is one of postings, too.
    """
    assert posting(head=head).title == title


def test_a_job_is_a_heading_and_a_wish_for_numbers_is_none():
    """
    "Dein Job" opens what there is to do, "Schön, wenn du auch hast" wishes; "Lust auf
    Zahlen" stands among the musts and ends them not.
    """
    asked = read_posting(
        "Verkäufer (m/w/d)\nModehaus Muster GmbH, Erfurt\n\n"
        "Hallo,\nwir sind 20 Leute.\n\nDein Job\n- Waren verkaufen\n- Videos drehen\n\n"
        "Dein Profil\n- Lust auf Zahlen, du kennst sie\n- Erfahrung im Verkauf\n\n"
        "Schön, wenn du auch hast\n- Kenntnisse in Excel\n- Englisch B1\n"
    ).requirements

    assert [r.kind.value for r in asked] == [
        "duty", "duty", "must", "must", "nice", "nice",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("named", "company"),
    [
        ("werkraum Zimt + Partner · Coesfeld", "werkraum Zimt + Partner"),
        ("Einwohnergemeinde Werkraum (LU)", "Einwohnergemeinde Werkraum"),
        ("Zimthalde Ost (LU)", None),
    ],
)
def test_whose_mail_it_is_tells_the_firm_in_the_head(named, company):
    """
    One word of the name is the address's host.
    """
    text = f"Verkäufer (m/w/d)\n\n{named}\n\nAufgaben\n- Waren verkaufen\n\n"

    assert read_posting(f"{text}Bewerbung an post@werkraum.example").company == company


def test_who_is_sought_stands_before_the_terms():
    """
    What is called out in one line with hours and place names the post first.
    """
    head = "Bankangestellte*r gesucht – 20 bis 30 Stunden, Ulm oder daheim"

    told = posting("SAP", head=f"{head}\n\nHallo,\nwir sind ein Team.")

    assert told.title == "Bankangestellte*r"


def test_a_small_legal_form_ends_a_name():
    """
    "mbH" is a legal form wherever the name stands.
    """
    told = posting("DATEV", head="Büro\nHallo,\nwir sind die Kern Beratung mbH: drei.")

    assert told.company == "Kern Beratung mbH"


def test_a_name_with_street_and_town_is_the_firm():
    """
    The address at the end tells which firm the head names.
    """
    told = read_posting(
        "Wir stellen ein!\nFuhrbetrieb Kern & Sohn\nInh. Ute Kern e. K.\n26721 Emden\n"
        "\nFAHRER CE (m/w/d)\n\nIhr Profil\n- Führerschein CE\n\n"
        "Fuhrbetrieb Kern & Sohn, Am Hafen 5, 26721 Emden\n"
    )

    assert told.company == "Fuhrbetrieb Kern & Sohn"


@pytest.mark.parametrize(
    "heading",
    [
        "Darüber hinaus freuen wir uns über",
        "BONUSPUNKTE GIBT ES FÜR",
        "Gern gesehen, aber nicht Bedingung:",
    ],
)
def test_a_heading_may_say_that_it_wishes(heading):
    """
    What would please is no must.
    """
    told = read_posting(
        f"Koch (m/w/d)\n\nIhr Profil\n- Erfahrung im Service\n\n{heading}\n"
        "- Kenntnisse in Weinkunde\n- Erfahrung mit Buffets\n"
    )

    kinds = [one.kind.value for one in told.requirements]
    assert kinds == ["must", "nice", "nice"]


@pytest.mark.parametrize(
    "heading", ["Was Sie von uns erwarten dürfen", "Das erwartet dich:"]
)
def test_what_the_firm_offers_is_not_asked(heading):
    """
    Below tasks and profile, what awaits somebody is what the firm gives.
    """
    told = read_posting(
        "Koch (m/w/d)\n\nDeine Aufgaben:\n- Menüs planen\n\nDein Profil:\n"
        f"- Erfahrung im Service\n\n{heading}\n- Gehalt nach Tarif\n- Freie Kost\n"
    )

    texts = [one.text for one in told.requirements]
    assert texts == ["Menüs planen", "Erfahrung im Service"]


def test_an_act_stands_alone_and_names_its_object():
    """
    "Auch" only joins it to another, and "halten sie fest" says nothing by itself.
    """
    told = read_posting(
        "Pfleger (m/w/d)\n\nIhre Aufgaben\nSie pflegen ältere Menschen, beobachten "
        "Fortschritte und halten sie fest und leiten auch Angehörige an.\n"
    )

    texts = [one.text for one in told.requirements]
    assert texts == [
        "Ältere Menschen pflegen",
        "Fortschritte beobachten",
        "Angehörige anleiten",
    ]


def test_a_letter_or_sign_before_several_rows_is_a_bullet():
    """
    "o" and ">" are typed where the keyboard has no dot.
    """
    asked = read_posting(
        "Tischler (m/w/d)\nHolzwerk Muster GmbH, Erfurt\n\nDeine Aufgaben\n"
        "> Montage von Treppen\n> Aufmaß beim Kunden\n> Pflege der Maschinen\n\n"
        "Dein Profil\no abgeschlossene Tischlerlehre\no sicheres Deutsch\n"
        "o gute Kenntnisse im Treppenbau\n"
    ).requirements

    assert [one.text for one in asked] == [
        "Montage von Treppen",
        "Aufmaß beim Kunden",
        "Pflege der Maschinen",
        "Abgeschlossene Tischlerlehre",
        "Sicheres Deutsch",
        "Gute Kenntnisse im Treppenbau",
    ]


ORDERED = """Portal eJob / Auftragsnummer 4471902

Tischler (m/w/d)

Holzwerk Muster GmbH, Erfurt"""
DEPUTY = """stellv. Werkstattleitung (w/m/d) Holz
bei Muster Möbel KG
in 99084 Erfurt"""
PLACED = """TISCHLER (M/W/D)
Standort Erfurt – Vollzeit – ab sofort oder später"""


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        (ORDERED, "Tischler", "Holzwerk Muster GmbH"),
        (DEPUTY, "stellv. Werkstattleitung", "Muster Möbel KG"),
        (PLACED, "TISCHLER", "Muster Gruppe"),
    ],
)
def test_post_and_firm_are_told_by_what_stands_around_them(head, title, company):
    """
    An order's number is no post, a place no firm, and "stellv." part of the title.
    """
    read = read_posting(
        f"{head}\n\nIhr Profil\n- Erfahrung im Treppenbau\n- Sicheres Deutsch\n\n"
        "Post an: Muster Gruppe, z. Hd. Ina Kern, Am Ring 2, 99084 Erfurt.\n"
    )

    assert (read.title, read.company) == (title, company)
    assert [one.text for one in read.requirements] == [
        "Erfahrung im Treppenbau",
        "Sicheres Deutsch",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Anforderungen an den Bewerber:",
        "Anforderungen an die Bewerberin/den Bewerber",
        "Anforderungen an die Kandidaten",
    ],
)
def test_what_is_asked_of_whoever_applies_is_asked(heading):
    """
    As employment offices head it.
    """
    asked = read_posting(
        "Koch (m/w/d)\nHotel Muster GmbH, Gera\n\n"
        "Zu Ihren Aufgaben gehört das Kochen für 80 Gäste.\n\n"
        f"{heading}\nSie haben eine abgeschlossene Kochlehre. "
        "Wir erwarten mehrjährige Erfahrung im Bankett.\n"
    ).requirements

    assert [one.text for one in asked if one.kind is RequirementKind.MUST] == [
        "Eine abgeschlossene Kochlehre",
        "Mehrjährige Erfahrung im Bankett",
    ]


def test_headings_of_a_job_bank_ask_nothing():
    """
    What stands under them is asked, and no more.
    """
    read = read_posting(
        "Medical Receptionist\nEmployer: Fen Health Centre\n\nLanguages\n"
        "Bilingual (English and French)\n\nArea of work experience\n"
        "Knowledge of the privacy act\n\nCertificates\nFirst Aid (current)\n"
    )

    assert [r.text for r in read.requirements] == [
        "Bilingual (English and French)",
        "Knowledge of the privacy act",
        "First Aid (current)",
    ]


def test_languages_with_their_levels_are_asked_one_by_one():
    """
    As experience and a licence are, behind what says that they must be: each is held
    by itself.
    """
    told = read_posting(
        "Laborant (m/w/d)\n\nFenland Analytik GmbH\n\nIhr Profil\n"
        "- Zwingend: Englisch mindestens C1, Deutsch B2\n- Erfahrung mit Titration\n"
    )

    asked = [r.text for r in told.requirements]
    assert ["Englisch mindestens C1", "Deutsch B2", "Erfahrung mit Titration"] == asked
