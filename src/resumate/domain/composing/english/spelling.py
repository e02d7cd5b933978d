"""
What English resumes write short, and a letter spells out.
"""

import re

_JOINED = re.compile(r"(?P<one>\S+) (?P<sign>[&+]) (?=(?P<other>\S+))")
_SPELLED = (
    (re.compile(r"\bw/o ?(?=\w)"), "without "),
    (re.compile(r"\bw/ ?(?=\w)"), "with "),
    (re.compile(r"\bincl\.?(?= )"), "including"),
    (re.compile(r"\b[Aa]pprox\b\.?(?= )|~(?=[$€£]?\d)"), "about"),
    (re.compile(r"(?<![\w<>=])>(?=[$€£]?\d)"), "over"),
    (re.compile(r"\babout(?=[$€£\d])"), "about "),
    (re.compile(r"\bover(?=[$€£\d])"), "over "),
    (re.compile(r"\b([A-Za-z]*[a-z]{2}ing)/(?=[a-z]{2,}ing\b)"), r"\1 and "),
    (re.compile(r"\b([A-Za-z]*[a-z]s)/(?=[a-z]{3,}s\b)"), r"\1 and "),
    (re.compile(r"(?<=[a-z])/(?=(?:day|night|week|month|shift|year|term)\b)"), " a "),
    (re.compile(r"(?<=\d) [-–] (?=\d)"), "–"),
    (re.compile(r"\bp\. ?a\b\.?(?=$|[ ,;)])"), "a year"),
    (re.compile(r"(?<=[a-z])/(?=hour\b)"), " an "),
    (re.compile(r"\b(?<!/)([Yy])rs?\b\.?(?= [a-z])"), r"\1ears"),
    (re.compile(r"\b(?<!/)([Hh])rs\b\.?(?= |$)"), r"\1ours"),
    (re.compile(r"\b([Aa])vg\b\.?(?= )"), r"\1verage"),
    (re.compile(r"\b([Mm])gmt\b\.?"), r"\1anagement"),
    (re.compile(r"\bexp\.?(?= in\b)"), "experience"),
    (
        re.compile(
            r", (?=(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* 20\d\d\b)"
        ),
        " in ",
    ),
    (re.compile(r", (?=no (?:injuries|losses|delays|incidents|errors)$)"), ", with "),
    (re.compile(r"\b(years?|months?) (?=experience\b)"), r"\1 of "),
)


def spelled_out(text: str) -> str:
    """
    The text with its signs and abbreviations in words: "w/ 8 pts" stays what is not
    certain, "picking/packing" is "picking and packing".
    """
    text = _JOINED.sub(_with_and, text)
    for short, full in _SPELLED:
        text = short.sub(full, text)
    return text


def _with_and(match: re.Match[str]) -> str:
    """
    "till & bank" with "and"; "Marks & Spencer" is a name and keeps its sign.
    """
    one, other = match["one"], match["other"]
    before = match.string[: match.start()].rstrip()
    both = before.casefold().endswith("both")
    plain = not match.start() or any(not _is_name(word) for word in (one, other))
    signs = match["sign"] == "+" or both or plain
    spoken = one[-1].isalpha() or one[-1] in ")%"
    return f"{one} and " if signs and spoken and len(one) > 1 else match.group()


def _is_name(word: str) -> bool:
    return word[:1].isupper() and not (len(word) > 1 and word[:2].isupper())
