"""
The words of a German resume line: nouns with their articles and cases, dates, places
and short forms.
"""
