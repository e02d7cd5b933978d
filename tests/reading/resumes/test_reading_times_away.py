"""
Posts between times away from work, and shops that bear a family's name.
"""

import pytest

from resumate.domain.reading.resume_reader import read_entry, read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

CARER = """Ina Sand
ina.sand@example.org

Berufstätigkeit
01.03.2019 – heute\tStationsleitung, Seniorenzentrum St. Anna, Lenz
Dienstplanung, Pflegevisiten
15.08.2014 – 31.07.2015\tElternzeit
01.10.2011 – 14.08.2014\tKinderpflegerin, Haus Birkenweg, Kern
Früh- und Spätdienst
2008 – 2010\tHelferin bei einer Familie und in der Tagespflege Sonne, Kern (Aushilfe)
"""


def test_a_time_away_stands_under_no_firm() -> None:
    """
    So what follows a post beside it is no area of a firm above.
    """
    roles = read_resume(as_text(CARER)).roles

    assert ("Kinderpflegerin", "Haus Birkenweg") in {
        (role.title, role.employer) for role in roles
    }


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Koch, Metzgerei Schneider, Ulm, 2010", "Koch", "Metzgerei Schneider"),
        ("Geselle, Tischlerei Koch, Linz, 2014", "Geselle", "Tischlerei Koch"),
        ("Koch, Gasthof Post, Linz, 01/2014 – 02/2018", "Koch", "Gasthof Post"),
    ],
)  # fmt: skip
def test_a_shop_with_the_name_of_a_trade_employs(
    line: str, title: str, employer: str
) -> None:
    """
    Its first word says that it is a shop.
    """
    role = read_entry(line, Section.EXPERIENCE)

    assert role is not None
    assert (role.title, role.employer) == (title, employer)


FITTER = """Gord Penner
gord.penner@example.ca

Work
Tamrack Tank Ltd., Brandon - Tank Fitter
June 2029 to present
- fit heads and nozzles

Made redundant - Feb 2029 to June 2029. Did odd jobs on my own account around Neepawa.

Assiniboine Ducting, Brandon - Sheet Metal Worker
2022 - Jan 2029
- rooftop units
"""


def test_a_time_away_in_a_line_of_its_own_belongs_to_no_post() -> None:
    """
    Nor does what was done in it, told in the same line.
    """
    content = read_resume(as_text(FITTER))
    odd = next(line for line in content.lines if "odd jobs" in line.text)

    assert odd.role not in {role.id for role in content.roles if role.employer}
    assert [role.employer for role in content.roles if role.current] == [
        "Tamrack Tank Ltd."
    ]
