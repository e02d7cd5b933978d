"""
What a letter says of posts that have ended since.
"""

from resumate.domain.facts import withdrawn_from
from resumate.domain.language.going_on import told_of_now
from resumate.domain.letter import CoverLetterDraft, Finding, FindingCode, Sentence
from resumate.domain.resume import ResumeContent


def told_as_held(
    sentence: Sentence, letter: CoverLetterDraft, content: ResumeContent
) -> tuple[Finding, ...]:
    """
    What is wrong with *sentence* of *letter* where it rests on what was corrected
    since, and tells of a post as going on though all that it rests on have ended; it is
    found again as long as it says so.
    """
    lines = [x for x in map(content.line, sentence.citations) if x is not None]
    posts = [x for x in (content.role(line.role) for line in lines) if x is not None]
    if not posts or any(post.current or post.end is None for post in posts):
        return ()
    told = told_of_now(sentence.text, tuple(line.text for line in lines))
    found = Finding(
        FindingCode.ROLE_MIXED,
        told,
        "The resume says that this post has ended:"
        f" {posts[0].employer or posts[0].title}, {posts[0].end}.",
    )
    since = found in sentence.findings or withdrawn_from(sentence, letter, content)
    return (found,) if told and since else ()
