"""
What ResuMate knows about resumes, postings and letters. Standard library only.

From below: the records that stand here (`resume`, `posting`, `letter`, …); `lexicon`,
which is words, and `language`, which reads with them; `reading`, `posting_reading`,
`matching`, `composing` and `grounding`, none of which knows another; `planning` and
`drafting`, which join them; `refining`, `tailoring` and `interview`. Each part imports
only what is below it.
"""
