"""
What is said to people, and its German on the page and the command line.
"""

import ast
import json
import re
from itertools import count
from pathlib import Path

from resumate.domain.lexicon.languages import LETTER_LANGUAGES, name_of
from resumate_http.german import in_german

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "entrypoints/resumate_http/static/german.json").read_text("utf-8")
GERMAN = json.loads(TEXT)
PROBLEMS = "entrypoints/resumate_http/problems.py"
RAISING = [
    f"src/resumate/{part}" for part in ("domain", "ports", "application", "adapters")
]
SPEAKING = [
    "src/resumate/domain/grounding",
    "src/resumate/domain/reading",
    "src/resumate/domain/posting_reading",
    "src/resumate/domain/facts.py",
    "src/resumate/adapters/documents",
    "src/resumate/adapters/local/document_store.py",
    "src/resumate/application",
    PROBLEMS,
]
"""The modules whose sentences reach the person as they are."""
SENTENCE = re.compile(r"[A-Z{](?=.* )(?=.*[a-z]{2})[^|\\\n]*[.:?!”}]")
"""At least four words, from a capital to a full stop: no pattern, no list of words."""
DEFINES_ERROR = re.compile(r"class\s+\w*Error")
ELSEWHERE = {
    # A date as a Spanish letter has it.
    "{day} de {month} de {year}",
    # What a model is told.
    "Answer with one word.",
    # What only an operator is told.
    (
        "The PostgreSQL that comes with ResuMate does not start: "
        "set RESUMATE_DATABASE_URL to another server, or run `resumate doctor`."
    ),
    "Sign-ups with this address are not taken here.",
}


def _template(text: ast.JoinedStr) -> str:
    numbers = count()
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}"
        for part in text.values
    )


def _sentences(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    docs = {id(n.value) for n in nodes if isinstance(n, ast.Expr)}
    inner = {
        id(part)
        for text in nodes
        if isinstance(text, ast.JoinedStr)
        for part in ast.walk(text)
        if part is not text
    }
    found = set()
    for node in nodes:
        if id(node) in docs | inner:
            continue
        if isinstance(node, ast.JoinedStr):
            found.add(_template(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
    return {t for t in found if SENTENCE.fullmatch(t) and len(t.split()) >= 4}


def _files() -> list[Path]:
    roots = [ROOT / name for name in SPEAKING]
    return [p for r in roots for p in ([r] if r.is_file() else sorted(r.rglob("*.py")))]


def _errors() -> set[str]:
    paths = [p for r in RAISING for p in sorted((ROOT / r).rglob("*.py"))]
    texts = [p.read_text("utf-8") for p in (*paths, ROOT / PROBLEMS)]
    # Most modules define no error, and the longest are lists of words: not parsed.
    nodes = (
        node
        for text in texts
        if DEFINES_ERROR.search(text)
        for node in ast.walk(ast.parse(text))
    )
    errors = [n for n in nodes if isinstance(n, ast.ClassDef) and "Error" in n.name]
    docs = [(ast.get_docstring(error) or "").partition("\n\n")[0] for error in errors]
    return {" ".join(doc.split()) for doc in docs}


def test_every_sentence_has_its_german():
    """
    What is said in English in these modules is known in German.
    """
    said = {text for path in _files() for text in _sentences(path)}

    known = {re.sub(r"\{date(\d)\}", r"{\1}", english) for english in GERMAN}
    assert len(said) > 60
    assert said - known - ELSEWHERE == set()


def test_every_error_has_its_german():
    """
    The words of an error are its docstring, unless it is raised with others.
    """
    said = _errors()

    assert len(said) > 20
    assert said - set(GERMAN) - ELSEWHERE == set()


def test_the_languages_of_letters_have_their_german():
    """
    A letter that is in none of them is told of all, in one sentence.
    """
    assert ", ".join(map(name_of, LETTER_LANGUAGES)) in GERMAN


def test_no_sentence_is_translated_twice():
    """
    Of two translations the last would hold, whichever was meant.
    """
    pairs = json.loads(TEXT, object_pairs_hook=list)

    assert len(pairs) == len(GERMAN)


def test_the_command_line_tells_each_sentence_in_german():
    """
    Each is recognized as itself, whatever its places are filled with.
    """

    def filled(text: str) -> str:
        dated = re.sub(r"\{(?:date|year)\d?\}", "2031", text)
        return re.sub(r"\{(\w+)\}", r"«\1 (x) y.»", dated)

    other = {
        english: in_german(filled(english))
        for english, german in GERMAN.items()
        if in_german(filled(english)) != filled(german)
    }
    assert other == {}


def test_what_is_quoted_in_german_stands_in_german_marks():
    """
    As on the page; a sentence that is not known stays as it is.
    """
    told = in_german("In the resume 14 is something else: “14 of L2”")

    assert told == "Im Lebenslauf ist 14 etwas anderes: „14 of L2“"
    assert in_german("Nobody knows “this”.") == "Nobody knows “this”."


def test_what_follows_from_dates_is_told_in_german():
    """
    Months by their names, and numbers as German has them; what is no date is a name.
    """
    one = "August 2009 to February 2016 at Stadtwerke Au"
    told = in_german(f"follows: 10.8 years: {one}; March 2016 to now at To 2 at Ost.")

    assert told == (
        "folgt daraus: 10,8 Jahre: August 2009 bis Februar 2016 bei Stadtwerke Au; "
        "März 2016 bis heute bei To 2 at Ost."
    )
    assert in_german("From night to day at sea") == "From night to day at sea"
    lies = "2011 lies between August 2009 and May 2016 at Au."
    assert in_german(lies) == "2011 liegt zwischen August 2009 und Mai 2016 bei Au."


def test_german_fills_the_same_places():
    """
    A translation uses each value of the English sentence, and no other.
    """
    places = re.compile(r"\{\w+\}")

    other = {
        english: german
        for english, german in GERMAN.items()
        if set(places.findall(english)) != set(places.findall(german))
    }
    assert other == {}
