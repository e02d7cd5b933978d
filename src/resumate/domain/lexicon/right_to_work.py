"""
What the right to work in a country is called, and what gives it.
"""

ASKED = (
    r"(?:(?:right|eligib\w+|authori[sz]\w+|entitled) to work"
    r"|work(?:ing)? (?:permit|visa|rights?|authori[sz]ation))"
)
"""In postings, as a part of a pattern that ignores case."""
SHOWN = (
    r"(?:visas?|(?:work|residence) permit|right to work|work authori[sz]ation"
    r"|(?:authori[sz]ed|eligible) to work|settled status|leave to remain|green card"
    r"|permanent residen\w+|citizen(?:ship)?|stamp [1-6][a-z]?)"
)
"""In resumes, as a part of a pattern that ignores case."""
