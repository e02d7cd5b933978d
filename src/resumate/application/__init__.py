"""
What the program can be asked: the use cases, and the parts that several share.

A module that is named for what is done is one use case (`edit_letter`); one that is
named for a thing holds the short ones about it (`letters`), or is a part (`allowance`).
By what they are about:

- resumes come in: `request_upload`, `receive_upload`, `read_upload`, `import_resume`,
  `read_resume` with `parse_resume`, `same_bytes` and `index_resume`; `extract_text`
- resumes are kept: `resumes`, `confirmed_facts`, `correct_line`, `tailor_resume`
- a letter is asked for: `match_posting`, `request_letter`, `writers`, `list_models`
- a job is worked off: `work_queue`, `deliver_letter`, `await_letter`, `fail_letter`,
  `give_up_letters`, `sweep_letters`, `retries`
- a letter is written: `draft_letter`, `write_letter` with `drafting`, `prompts`,
  `allowance` and `letter_stream`; what it is told with: `language_note`,
  `untold_notes`, `stopwatch`
- models are heard on its truth: `second_look`, `rereading` with `examination` and its
  `papers`, `semantic_support`
- a letter is changed: `refine_letter` (the chat) with `suggest_changes` and
  `settle_letter`; `edit_letter`, `choose_version`, `recheck_letter`; `readiness`
- letters are kept: `letters`, `history`, `export_letter`, `prepare_interview`; and any
  letter is checked: `check_letter`
- a person's account: `verify_user`, `connections`, `announce`, `account`,
  `offer_archive`, `erase_untouched`
- whoever runs it: `diagnose`, `failures`
"""
