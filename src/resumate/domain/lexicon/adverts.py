"""
What German letters and postings call an advert for a post.
"""

ADVERT = (
    r"(?:(?:\w*stellen|\w*job|online-?|zeitungs)?"
    r"(?:anzeige|ausschreibung|inserat|annonce)(?:e?s|n)?"
    r"|(?:stellen|job)(?:angebot(?:e?s)?|beschreibung))"
)
"""As a part of a pattern that ignores case."""
