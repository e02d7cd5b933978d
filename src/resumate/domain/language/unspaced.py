"""
Scripts without blanks between words: Chinese, Japanese, Korean.
"""

_FIRST = "\u3040"


def may_be_unspaced(text: str) -> bool:
    """
    Whether *text* has a letter as high as theirs; patterns of them are long to compile.
    """
    return max(text, default="") >= _FIRST
