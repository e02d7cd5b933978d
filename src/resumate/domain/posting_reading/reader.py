"""
A posting as people paste it, read into title, company and single requirements.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.errors import InvalidPostingError
from resumate.domain.forgetting import remembered
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.steering import opens_steering_block, steers
from resumate.domain.patterns import regex
from resumate.domain.posting import LONGEST_POSTING, JobPosting
from resumate.domain.posting_reading.chrome import (
    SENT_BY,
    is_chrome,
    is_picture,
    leads_about,
    menu_at_the_top,
    of_a_letter,
    rated,
    subject_of,
    tabs_of_a_page,
    warns_of_fraud,
)
from resumate.domain.posting_reading.clean_titles import clean_title, without_gender
from resumate.domain.posting_reading.cleaning import plain_text, without_hidden
from resumate.domain.posting_reading.companies import read_company
from resumate.domain.posting_reading.grades import with_grades, without_column_titles
from resumate.domain.posting_reading.heads import read_head
from resumate.domain.posting_reading.lines import Line, posting_lines
from resumate.domain.posting_reading.places import places_told
from resumate.domain.posting_reading.requirements import read_requirements
from resumate.domain.posting_reading.sentences import sentences
from resumate.domain.posting_reading.tables import with_rows_told
from resumate.domain.posting_reading.title_words import TAIL
from resumate.domain.posting_reading.titles import labelled_title, read_title

STEERING_WARNING = (
    "The posting contains text that gives instructions to whoever writes the letter, "
    "or that has nothing to do with the job; it was left out."
)
NOTHING_ASKED_WARNING = (
    "Nothing in the posting reads like a requirement or a task: "
    "paste the whole job description."
)
TOO_MANY_WARNING = (
    "The posting asks for more than a letter can answer; "
    "the least important requirements were left out."
)
LINK_MESSAGE = "The posting is only a link: paste the text of the job description."

_TITLE_LINES = 6
_MAIL_LINES = 8
_RATED_LINES = 10
_BESIDE_TITLE = 60
"""Room for "Job Description:", a place and "(m/w/d)" beside the title."""
_FEWEST_WORDS = 4
_FEWEST_UNSPACED_CHARACTERS = 8
_LINK = regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]{2,}")
_UNSPACED = regex("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")


@remembered(16)
def read_posting(text: str) -> JobPosting:
    """
    The posting in *text*; InvalidPostingError if there is too little text to work with,
    or far more than a posting has.
    """
    _refuse_endless(text)
    shown = without_hidden(text)
    _refuse_empty(shown)
    lines = _without_tabs(
        with_grades(
            posting_lines(without_column_titles(with_rows_told(plain_text(text))))
        )
    )
    kept = _without_steering(lines)
    told = _of_the_firm(kept)
    head = read_head(told)
    title = labelled_title(told) or (
        clean_title(head.title) if head else read_title(told, _subjects(kept))
    )
    language = detect_language("\n".join(line.text for line in kept))
    sent = [line.text for line in kept if SENT_BY.match(line.text)]
    above = rated([line.text for line in kept[:_RATED_LINES]])
    company = read_company(told, title, head, language, sent, rated=above)
    asking = [
        line for line in _without_title(kept, title) if not warns_of_fraud(line.text)
    ]
    requirements, left_out = read_requirements(asking, language, company)
    warnings = [STEERING_WARNING] if kept != lines else []
    warnings += [] if requirements else [NOTHING_ASKED_WARNING]
    warnings += [TOO_MANY_WARNING] if left_out else []
    return JobPosting(
        title=_of_the_post(title, company, told),
        company=company,
        language=language,
        requirements=requirements,
        text=shown,
        warnings=tuple(warnings),
    )


def _refuse_endless(text: str) -> None:
    if len(text) > LONGEST_POSTING:
        raise InvalidPostingError(
            f"The posting is longer than {LONGEST_POSTING:,} characters: "
            "paste only the job description."
        )


def _refuse_empty(text: str) -> None:
    without_links = _LINK.sub(" ", text)
    if len(_WORD.findall(without_links)) >= _FEWEST_WORDS:
        return
    if len(_UNSPACED.findall(without_links)) < _FEWEST_UNSPACED_CHARACTERS:
        raise InvalidPostingError(LINK_MESSAGE if without_links != text else None)


def _of_the_firm(lines: Sequence[Line]) -> list[Line]:
    """
    *lines* without what a portal sets around them.
    """
    texts = [line.text for line in lines]
    letter = of_a_letter(texts)
    return [
        line
        for line in lines[menu_at_the_top(texts) :]
        if not (
            line.text in letter
            or is_chrome(line.text)
            or leads_about(line.text)
            or is_picture(line.text, texts)
        )
    ]


def _without_tabs(lines: Sequence[Line]) -> list[Line]:
    """
    *lines* without the tabs of the portal that shows them.
    """
    tabs = tabs_of_a_page([line.text for line in lines])
    return [line for at, line in enumerate(lines) if at not in tabs]


def _subjects(lines: Sequence[Line]) -> list[str]:
    """
    What a mail at the top of *lines* is about.
    """
    top = [subject_of(line.text) for line in lines[:_MAIL_LINES]]
    return [subject for subject in top if subject]


def _of_the_post(
    title: str | None, company: str | None, lines: Sequence[Line]
) -> str | None:
    """
    *title* without the employer behind it, and where that is: "Payables Clerk -
    Stillwater Dental Group, Hull"; nor a place that *lines* tell for one.
    """
    if title is None:
        return None
    if company is not None:
        behind = rf"\s[-–—|·•]\s{re.escape(company)}(?:, .*| \(.*)?$"
        title = re.sub(behind, "", title, flags=re.IGNORECASE)
    tail = TAIL.search(title)
    if not tail or not tail.start():
        return title
    places = places_told([line.text for line in lines])
    return title[: tail.start()] if tail["tail"].casefold() in places else title


def _without_title(lines: Sequence[Line], title: str | None) -> list[Line]:
    """
    *lines* without those at the top that only name the post: they ask nothing.
    """
    if title is None:
        return list(lines)
    names = [
        line
        for line in lines[:_TITLE_LINES]
        if title in without_gender(line.text)
        and (line.text.startswith(title) or not line.bullet)
        and len(line.text) <= len(title) + _BESIDE_TITLE
        and not line.text.endswith((".", "!"))
    ]
    return [line for line in lines if line not in names]


def _without_steering(lines: Sequence[Line]) -> list[Line]:
    """
    *lines* without sentences that try to steer, and what follows them in their line.
    """
    kept: list[Line] = []
    in_block = False
    for line in lines:
        in_block = (in_block and not line.opens) or opens_steering_block(line.text)
        if in_block:
            continue
        said: list[str] = []
        for sentence in sentences(line.text):
            if steers(sentence):
                break
            said.append(sentence)
        text = line.text if len(said) == len(sentences(line.text)) else " ".join(said)
        if text:
            kept.append(replace(line, text=text))
    return kept
