"""
What is remembered for speed can be forgotten.
"""

import ast
from pathlib import Path

import resumate
from resumate.domain.forgetting import forget_all, remembered

OURS = Path(resumate.__file__).parent


def test_what_was_worked_out_is_remembered_until_it_is_forgotten():
    """
    A function is asked again only then.
    """
    asked = []

    @remembered(2)
    def length(text):
        asked.append(text)
        return len(text)

    twice = length("lighthouse"), length("lighthouse")
    forget_all()

    assert (10, 10, 10) == (*twice, length("lighthouse"))
    assert asked == ["lighthouse"] * 2


def test_nothing_else_remembers_texts():
    """
    In the domain, what is kept for good depends on a language at most.
    """
    texts = [(p.name, p.read_text("utf-8")) for p in (OURS / "domain").rglob("*.py")]
    kept = [
        (name, function.name, [a.arg for a in function.args.args])
        for name, text in texts
        # Most modules keep nothing, and the longest are lists of words: not parsed.
        if "cache" in text
        for function in ast.walk(ast.parse(text))
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if ast.unparse(decorator).split("(")[0].endswith("cache")
    ]

    assert kept
    assert [k for k in kept if not {"language", "staff"}.issuperset(k[2])] == []
