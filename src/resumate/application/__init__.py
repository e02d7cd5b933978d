"""
What the program can be asked: the use cases, and the parts that several share.

A module that is named for what is done is one use case (`edit_letter`); one that is
named for a thing holds the short ones about it (`kept`, of letters and of resumes), or
is a part (`allowance`). Each package knows those below it, and none above:

- `chat`: a letter is changed in words: `refine_letter`
- `jobs`: what waits is worked off, given up or found again
- `letters`: they are asked for, kept, edited, checked, exported
- `writing`: a plan becomes prose that is checked and repaired
- `judging`: models are heard on the truth of it
- `resumes`: they come in, are read, indexed and corrected
- `models`: who may write, and what that may cost
- `accounts`: a person's identity, connections and data
- `prompts`, as files; and `diagnose`, `failures`, `readiness`, `retries`, which anyone
  may need
"""
