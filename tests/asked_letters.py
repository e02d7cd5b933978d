"""
Two letters, in English and German, and what becomes of them by a wish.
"""

from resumate.domain.refining import Speech, propose, read_wishes, speaks_german

MANAGER = """
Ruth Calloway
ruth.calloway@post.example | 07700 900412

Profile
Office manager with over 14 years of experience in legal offices.

Work history

Office Manager, Penrose Legal LLP, Exeter
Jan 2019 - present
- Run the office of 31 staff
- Renegotiated the courier contracts and saved the firm £8,700 a year
- Built a holiday planner in Excel that all five departments use

Receptionist, Dart Conveyancing, Exeter
2012 - 2018
- Answered up to 90 calls a day
- Trained four apprentices

Career break (caring for my father)
2010 - 2012

Education
Level 3 Diploma in Business Administration, Exeter Valley College, 2010

Skills
Word, Excel, Sage 50, Fire Marshal

Languages
Polish (native), French (B1)
"""
MANAGING = """
Office Manager
Hartwell Architects

What we ask
- Experience as an office manager
- Negotiating contracts with suppliers
- Excel (pivot tables)
- Experience with Revit
"""
JOINER = """
Henrik Vossen
henrik.vossen@post.example | 0251 5550188

Berufserfahrung

03/2015 – heute Tischler, Tischlerei Hagemann GmbH, Telgte
- Fertigung von Einbauschränken nach Maß
- Montage von Treppen und Haustüren
- Anleitung von 3 Auszubildenden

08/2009 – 02/2015 Bautischler, Fensterbau Rüther, Greven
- Herstellung von Holzfenstern

Ausbildung
08/2006 – 07/2009 Ausbildung zum Tischler, Möbelhaus Terbeck, Greven

Weiterbildung
2019 Ausbildereignungsprüfung (AEVO)
2013 Staplerschein

Sprachen
Deutsch (Muttersprache), Niederländisch (gut)
"""
JOINING = """
Tischler (m/w/d)
Tischlerei Averbeck

Ihr Profil
- Abgeschlossene Ausbildung als Tischler
- Erfahrung mit Treppen
- Kenntnisse in Vectorworks
"""


def asked(written, instruction, **past):
    """
    The proposal for *instruction*, answered in its own language.
    """
    letter, content = written
    german = speaks_german(instruction, letter.language)
    wishes = read_wishes(instruction, letter)
    return propose(wishes, letter, content, Speech(german=german), **past)


def texts(found):
    """
    What the letter would say.
    """
    return " ".join(sentence.text for sentence in found.manuscript.sentences)
