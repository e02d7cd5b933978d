"""
What a letter calls the post that is applied for.
"""

from resumate.domain.composing.german.paragraphs.applied import applied_for
from resumate.domain.composing.german.paragraphs.own_form import post_of
from resumate.domain.composing.names import plain_title
from resumate.domain.composing.romance.titles import fitting_title
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.posting_reading.clean_titles import means_everybody
from resumate.domain.resume import LineKind, ResumeContent, Section


def post_told(letter: CoverLetterDraft, content: ResumeContent) -> str | None:
    """
    The title that the posting has, in the person's own form where the letter's text
    names it so: "Einkäuferin".
    """
    posting = letter.posting
    studied = {x.role for x in content.lines if x.section is Section.EDUCATION}
    held = [role.title for role in content.roles if role.id not in studied]
    own = plain_title(posting.title)
    if own and letter.language == "de":
        learnt = [x.text for x in content.lines if x.kind is LineKind.ENTRY]
        for_all = means_everybody(posting.text)
        own = post_of(own, held, for_all=for_all, learnt=learnt)
    elif own:
        own = fitting_title(own, held)
    said = applied_for(own)[1] if own and letter.language == "de" else own
    # Behind a bracket of the post's the reference goes on in it.
    said = said and said.removesuffix(")")
    told = said and any(said in sentence.text for sentence in letter.sentences)
    return own if told else posting.title
