"""
Other names of the same tool.
"""

from resumate.domain.forgetting import remembered
from resumate.domain.lexicon import skills as lexicon


@remembered(4_000)
def other_names(name: str) -> tuple[str, ...]:
    """
    Other spellings of a tool's name, and the names of tools that imply it.
    """
    found: list[str] = []
    for group in lexicon.SAME:
        names = group.split()
        if name in names:
            found += names
    for base in (name, *found):
        found = [*found, *lexicon.PARTS.get(base, "").split()]
    return tuple(dict.fromkeys(found))
