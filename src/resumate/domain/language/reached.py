"""
The signs of mail and telephone in a text.
"""

import re

from resumate.domain.patterns import regex

EMAIL = regex(
    r"(?<![\w.+'-])[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,}", re.IGNORECASE
)
PHONE = regex(
    r"(?<![\w./@-])\+?\(?\d(?:[\d().\-–]|[^\S\t]|(?<!/)/(?!/)){6,20}\d(?![\w@])"
)
"""A number in one cell: behind "VIC 3056" and a gap stands another one."""
