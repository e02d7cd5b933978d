"""
What a licence to drive is called in German.
"""

LICENCE = r"(?:führerschein|führerausweis|fahrerlaubnis|lenkberechtigung)"
"""As a part of a pattern that ignores case."""
