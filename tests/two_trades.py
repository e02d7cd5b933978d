"""
Two people with several posts each, and letters that tell of some.
"""

from dataclasses import replace

from worlds import composed

BAKER = """
Orla Fennimore
Experience
Head Baker, Quay Street Bakery, Galway
May 2020 - present
- Lead a team of four bakers on the night shift
- Cut flour waste from 9% to 4%
- Plan the weekly orders of flour and butter
Shop Assistant, Corrib Books, Galway
June 2016 - April 2020
- Organised the summer reading club for 40 children
- Recruited 12 Saturday helpers; sales of maps rose by 10%
Porter, Salthill Hotel, Galway
March 2014 - May 2016
- Carried luggage and set rooms
Education
Diploma in Baking, Atlantic College, 2014
"""
BAKING = """
Head Baker
Harbour Mills
Requirements
- Experience in leading a team of bakers
- Experience with reducing waste
- Diploma in baking
Please state your notice period.
"""
SCHREINER = """
Bent Harmsen
Berufserfahrung
03/2019 - heute Schreinermeister, Holzbau Rothe GmbH, Emden
- Leitung der Werkstatt mit 5 Gesellen
- Kalkulation von Aufträgen bis 80.000 Euro
04/2012 - 02/2019 Schreiner, Inselmöbel Tjaden, Norden
- Restaurierung von 30 Kirchenbänken
- Aufbau von Messeständen
Ausbildung
08/2009 - 01/2012 Ausbildung zum Schreiner, Tischlerei Uken, Aurich
"""
WERKSTATT = """
Werkstattleiter (m/w/d)
Deichbau GmbH
Ihr Profil
- Erfahrung in der Leitung einer Werkstatt
- Sicher in der Kalkulation
"""


def shorn(resume, posting):
    """
    A letter that tells of the present post alone.
    """
    letter, content = composed(resume, posting)
    now = {role.id for role in content.roles if not role.current}
    kept = tuple(
        s
        for s in letter.sentences
        if not now & {line.role for line in map(content.line, s.citations) if line}
    )
    return replaced(letter, kept), content


def replaced(letter, sentences):
    """
    *letter* with those *sentences*, paragraphs counted anew.
    """
    numbers = {}
    told = tuple(
        replace(s, paragraph=numbers.setdefault(s.paragraph, len(numbers)))
        for s in sentences
    )
    return replace(letter, sentences=told)
