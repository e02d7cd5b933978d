"""
What a licence to drive is called.
"""

LICENCE = r"(?:führerschein|führerausweis|fahrerlaubnis|lenkberechtigung)"
"""In German, as a part of a pattern that ignores case."""
LICENCE_ANYWHERE = (
    r"\b(?:driv(?:er|ing)\S* licen[cs]e|(?:führer(?:schein|ausweis)|fahrausweis)"
    r"|permis b|carn[eé] de conducir)\b"
)
"""In all languages of letters, the same."""
