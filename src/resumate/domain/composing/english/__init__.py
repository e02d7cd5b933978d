"""
Resume lines and postings said in English: each folder stands on those before it.

1. `words`: the words of a line, their articles and their spelling.
2. `deeds`: what one phrase of it tells. `papers`: degrees, certificates, languages.
3. `lines`: the whole line as a clause (`clause`), or none where nothing is sure.
4. `paragraphs`: clauses as sentences, and sentences one after another.
5. `letter`: which paragraph says what, with the set `phrases`.
"""
