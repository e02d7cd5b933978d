"""
Writes the misspellings that are known: ``python evals/misspellings.py WORD_CODEGEN``.

WORD_CODEGEN is ``crates/typos-dict/src/word_codegen.rs`` of the source of the package
``typos`` (MIT or Apache 2.0): ``pip download --no-deps --no-binary :all: typos``. Of
its rows those are kept that have one right word, a common one (it stands in the carried
vocabulary), and whose wrong one is none: no common word, no town, none of the lexicon.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from resumate.domain.language.places import is_town
from resumate.domain.lexicon import english, german, skill_kinds, titles

SOURCE = Path(__file__).parent.parent / "src/resumate"
OUT = SOURCE / "domain/lexicon/misspellings.txt"
VOCABULARY = SOURCE / "adapters/models/data/vocab.txt"
ROW = re.compile(
    r'InsensitiveStr::Ascii\("([a-z]{5,})"\),\s*&\[\s*"([a-z]+)"\s*,?\s*\]'
)


def main() -> None:
    """
    Reads the rows of the package, and writes a right word with its misspellings a line.
    """
    common = set(VOCABULARY.read_text("utf-8").split())
    known = common | _words()
    misspellings = defaultdict(list)
    for wrong, right in ROW.findall(Path(sys.argv[1]).read_text("utf-8")):
        if right in common and wrong not in known and not is_town(wrong.capitalize()):
            misspellings[right].append(wrong)
    rows = (f"{right} {' '.join(sorted(w))}\n" for right, w in misspellings.items())
    OUT.write_text("".join(sorted(rows)), "utf-8")


def _words() -> set[str]:
    texts = (
        Path(str(module.__file__)).read_text("utf-8").lower()
        for module in (english, german, skill_kinds, titles)
    )
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text)}


if __name__ == "__main__":
    main()
