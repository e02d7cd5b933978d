"""
Writes the table of common words from which the gate tells how much a word says.

    python evals/letter_truth/common_words.py

wordfreq (3.1.1; its data is CC BY-SA 4.0) is asked for, and is no dependency: install
it in an environment of its own.
"""

import re
from pathlib import Path

from wordfreq import iter_wordlist, zipf_frequency

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src/resumate/domain/grounding/lexicon/common.py"
STEPS = (5.6, 5.2, 4.8, 4.4)
"""Zipf frequencies: 4.4 is one word in 40,000."""
HEAD = '''"""
Common words by how common they are: what is not here says something of its own.

Derived from wordfreq 3.1.1 (Robyn Speer), whose data is licensed CC BY-SA 4.0, and so
is this table; written by ``evals/letter_truth/common_words.py``.
"""

# ruff: noqa: E501 - word lists are read whole

COMMON = {
'''


def main() -> None:
    """
    Write the table.
    """
    rows = [HEAD]
    for language in ("en", "de"):
        rows.append(f'    "{language}": {{\n')
        before = 99.0
        for step in STEPS:
            found = sorted(
                word
                for word in iter_wordlist(language)
                if step <= zipf_frequency(word, language) < before
                and re.fullmatch(r"[^\W\d_]{2,}", word)
            )
            lines = re.findall(r"(.{1,118})(?:\s|$)", " ".join(found))
            body = "".join(f"        {line}\n" for line in lines)
            rows.append(f'        {step}: """\n{body}        """,\n')
            before = step
        rows.append("    },\n")
    TABLE.write_text("".join(rows) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
