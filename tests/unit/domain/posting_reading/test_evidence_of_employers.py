"""
An employer is told by what no layout hides: addresses that spell the name, names that
are said again, and clients of those who recruit.
"""

import pytest

from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.evidence import (
    clients,
    hosts_of,
    spelled_by_addresses,
    times_said,
)

_DUTIES = "\n\nYou will keep the books and answer the telephone.\n"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Ann, Tarn Dental", "Write to desk@tarndental.example"], "Tarn Dental"),
        (["Thorn & Vale sell wool", "jobs@thornandvale.example"], "Thorn & Vale"),
        (["Bei Müller Söhne", "www.mueller-soehne.example"], "Müller Söhne"),
        (
            ["The Moorbach Werke AG are here", "x@moorbachwerke.example"],
            "Moorbach Werke AG",
        ),
        (
            ["Elm Ridge Carriers Inc., Hull", "a@elmridgecarriers.example"],
            "Elm Ridge Carriers Inc.",
        ),
        (["Gasthof Lerchner", "kueche@lerchner.example"], "Gasthof Lerchner"),
        (["Velmora Dental, Hull", "kate@velmora.example"], "Velmora Dental"),
        (["Velmora's ovens", "kate@velmora.example"], "Velmora"),
        (["The University of Velmora", "a@velmora.example"], "University of Velmora"),
        (["At The Hollow Inn", "a@thehollowinn.example"], "Hollow Inn"),
        (["Kern Bau", "karriere@kernbau-gmbh.example"], "Kern Bau"),
    ],
)
def test_a_host_spells_a_name(texts: list[str], expected: str) -> None:
    """
    Capitalised words whose letters are a host's are a name, with the kind of house or
    the legal form beside them.
    """
    found = [name for name, _ in spelled_by_addresses(texts)]

    assert found == [expected]


@pytest.mark.parametrize(
    "text",
    ["anna@gmail.com", "jobs@stepstone.example", "a@kfz.example", "no address"],
)
def test_no_host_of_others_spells_anything(text: str) -> None:
    """
    Mail for everybody, job boards and very short hosts tell nothing.
    """
    assert hosts_of(text) == set()


def test_a_name_is_counted_by_lines_and_not_in_addresses() -> None:
    """
    Saying a name counts once a line, as a whole word, and not inside an address.
    """
    texts = ["Tarnix and Tarnix", "TARNIX is here", "Tarnixes", "a@Tarnix.example"]

    assert times_said("tarnix", texts) == len(["first", "second"])


@pytest.mark.parametrize(
    ("sentence", "client"),
    [
        ("Elder Table has retained Rowan Grange, a search firm.", "Elder Table"),
        ("We are recruiting on behalf of Stonewick Mills.", "Stonewick Mills"),
        ("Our client, Fenwold Foods, makes jam.", "Fenwold Foods"),
        (
            "Wir suchen für unseren Kunden, die Talbach Optik GmbH.",
            "Talbach Optik GmbH",
        ),
    ],
)
def test_a_client_is_named(sentence: str, client: str) -> None:
    """
    Who recruits for a client names it.
    """
    assert clients([sentence])[0] == [client]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our client is a maker of boxes in Leeds.",
        "Our client, a maker of boxes, seeks a clerk.",
        "Für unseren Kunden in Kassel suchen wir eine Köchin.",
        "You will act on behalf of customers.",
    ],
)
def test_a_client_that_is_not_named_is_none(sentence: str) -> None:
    """
    A client without a name takes nobody's place.
    """
    assert clients([sentence])[0] == []


_TOLD = {
    "Tarn Dental": f"""Our dental practice is looking for a receptionist.{_DUTIES}
Write to Ann at desk@tarndental.example.

Ann Moor
Practice Manager
Tarn Dental, Quay Road, Ballyshane""",
    "Elder Table": f"""Executive Director
Elder Table | Tacoma, Washington
{_DUTIES}
Elder Table has retained Rowan Grange, a search firm, to assist. Write to \
elder@rowangrange.example.
Elder Table is an equal opportunity employer.""",
    "Morrow Pike Recruitment": f"""Posted 4 days ago by Morrow Pike Recruitment
Payroll Manager

Our client, a maker of boxes, is looking to recruit a Payroll Manager.{_DUTIES}""",
    "City of Larch Falls": f"""City of Larch Falls
Competition No. 31-005
Recreation Programmer
{_DUTIES}
The City of Larch Falls is located by a lake.

Copyright City of Larch Falls   Privacy   Sitemap""",
    "Nora's Pie Shop": """Help wanted – kitchen, Sundays

Nora's Pie Shop on Elm St. in Brattle needs someone friendly to wash up. You have to \
be 16 or older.""",
    "Isarlinien": f"""Koch (m/w/d)

Wir brauchen Verstärkung.{_DUTIES}
Bewerbung an personal@isarlinien.example.
Die Isarlinien wollen den Frauenanteil heben.""",
}


@pytest.mark.parametrize("company", _TOLD)
def test_an_employer_is_told_by_evidence(company: str) -> None:
    """
    The employer is read where no line of the head tells it.
    """
    assert read_posting(_TOLD[company]).company == company


def test_a_service_that_is_new_is_no_employer() -> None:
    """
    "Beta This is a new service" names nobody.
    """
    posting = f"Baker\nBeta   This is a new service. Help us improve it.{_DUTIES}"

    assert read_posting(posting).company is None


@pytest.mark.parametrize(
    ("told", "company"),
    [
        (
            "Family-run outfit, Bell & Croft Decorating, looking for a painter.",
            "Bell & Croft Decorating",
        ),
        ("Busy café, Brew & Bramble, needs a barista.", "Brew & Bramble"),
        ("Kleiner Betrieb, Holzbau Amrein, sucht einen Maurer.", "Holzbau Amrein"),
        ("Small firm, based in Leeds, looking for a painter.", None),
        ("Ich suche für meinen Hofladen „Grüne Kiste“ Hilfe.", "Grüne Kiste"),
        ('My shop "Sharp & Co" needs a barber on Saturdays.', "Sharp & Co"),
        ("Wir haben das Buch „Grüne Kiste“ gelesen.", None),
        ("VALE FIRE DISTRICT\ninvites applications for:", "VALE FIRE DISTRICT"),
        ("Tarn Valley Books\nis now hiring a:", "Tarn Valley Books"),
        ("The District is an Equal Opportunity Employer.", None),
        (
            "Die AG Moore am Institut für Moorkunde e. V. betreut 12 Moore.",
            "Institut für Moorkunde e. V.",
        ),
        ("Spitex Rotbach\nPublziert: 4. Mai", "Spitex Rotbach"),
    ],
)
def test_a_name_is_told_where_it_is_said_to_be_one(told, company):
    """
    As an apposition, in quotes behind one's own shop, above "is now hiring", or as the
    house of a working group; a bare common noun is none.
    """
    head = "" if told.startswith("Spitex") else "Painter\n\n"
    assert read_posting(f"{head}{told}\nOwn tools are required.\n").company == company


def test_tasks_beside_the_title_are_no_employer():
    """
    "Auswertung und Pflege … – studentische Hilfskraft" names none.
    """
    told = "Jobs an der Uni\n\nAuswertung und Pflege im Forst – Hilfskraft (m/w/d)\n"
    assert read_posting(f"{told}Wir suchen Hilfe.\n").company is None
