"""
What is kept, for people: one row each, ids cut to what is enough.
"""

from collections.abc import Sequence
from typing import Any

from resumate.domain.turn import Turn

SHOWN = 8
"""Characters of an id."""


def resumes(answer: dict[str, Any]) -> str:
    """
    One row a resume.
    """
    return _rows(
        (
            one["id"][:SHOWN],
            one["status"],
            f"{len(one['lines'])} lines",
            one["filename"],
        )
        for one in answer["resumes"]
    )


def letters(answer: dict[str, Any], *, some: bool = False) -> str:
    """
    One row a letter; *some* only were asked for.
    """
    if some and not answer["letters"]:
        return "None like that: see resumate letters for all."
    return _rows(
        (
            one["id"][:SHOWN],
            one["created_at"][:10],
            (one["outcome"] or {"state": one["status"]})["state"],
            applied_for(one),
            _stale(one["withdrawn"]),
        )
        for one in answer["letters"]
    )


def _stale(lines: Sequence[str]) -> str:
    return f"(rests on {', '.join(lines)}, changed since)" if lines else ""


def withdrawn(lines: Sequence[str]) -> str:
    """
    What is said of a letter that cites those *lines*, which are not as they were.
    """
    named = ", ".join(lines)
    return f"It rests on lines taken back, changed or corrected since: {named}."


def applied_for(letter: dict[str, Any]) -> str:
    """
    The post that a letter is for.
    """
    named = filter(None, (letter["title"], letter["company"]))
    return " at ".join(named) or "a letter"


def versions(answer: dict[str, Any]) -> str:
    """
    One row a version, with what it was made for.
    """
    return _rows(
        (
            str(one["version"]),
            one["writer"],
            f"{one['words']} words",
            one["made"],
            one["instruction"] or "",
        )
        for one in answer["versions"]
    )


def interview(answer: dict[str, Any], sentences: Sequence[str]) -> str:
    """
    Each question with the sentence that invites it and the lines to answer from.
    """
    rows = []
    for question in answer["questions"]:
        said = question["sentence"]
        quoted = [] if said is None else [f"“{sentences[said]}”"]
        rows += [*quoted, question["text"], *map(_line, question["lines"]), ""]
    return "\n".join(rows).rstrip()


def outcome(answer: dict[str, Any]) -> str:
    """
    What is noted now.
    """
    noted = answer.get("outcome")
    if not noted:
        return "Nothing is noted."
    return " – ".join(filter(None, (f"Noted: {noted['state']}", noted["note"])))


def facts(answer: dict[str, Any]) -> str:
    """
    One row a fact.
    """
    return "\n".join(map(_line, answer["facts"])) or "None."


def line(answer: dict[str, Any]) -> str:
    """
    The line as it reads now, and what was read from the file.
    """
    said, read = answer["line"], answer["line"]["original"]
    return _line(said) + _read_as(read)


def role(answer: dict[str, Any]) -> str:
    """
    The post as it is now, and as it was read from the file.
    """
    said, read = answer["role"], answer["role"]["original"]
    return _line({**said, "text": _post(said)}) + _read_as(read and _post(read))


def contact(answer: dict[str, Any]) -> str:
    """
    How the person is reached now, and what was read from the file.
    """
    said, read = answer["contact"], answer["contact"]["original"]
    return _line({"id": "", "text": _reached(said)}) + _read_as(read and _reached(read))


def turn(answer: Turn) -> str:
    """
    The reply, what changed or only moved, and what is asked back.
    """
    rows = [answer.reply]
    for change in answer.changes:
        if change.before == change.after:
            rows.append(f"~ {change.after}")
            continue
        rows += [f"- {change.before}"] * bool(change.before)
        rows += [f"+ {change.after}"] * bool(change.after)
    if answer.question and answer.question.text != answer.reply:
        rows.append(answer.question.text)
    return "\n".join(rows)


def _read_as(read: str | None) -> str:
    return "" if read is None else f"\n      read as: {read or 'nothing'}"


def _post(role: dict[str, Any]) -> str:
    dates = (role["from"], "now" if role["current"] else role["to"])
    return ", ".join(
        filter(
            None,
            (role["title"], role["employer"], " – ".join(filter(None, dates))),
        )
    )


def _reached(contact: dict[str, Any]) -> str:
    one = (contact[name] for name in ("name", "email", "phone", "location"))
    return ", ".join(filter(None, (*one, *contact["links"])))


def _line(one: dict[str, Any]) -> str:
    return f"  {one['id']:>4}  {one['text']}"


def _rows(rows: Any) -> str:
    return "\n".join("  ".join(filter(None, row)) for row in rows) or "None yet."
