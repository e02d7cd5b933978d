"""
``python -m benchmarks.scale FOLDER``: simulate from one person to ten million, draw the
curves into FOLDER, and print the tables of ``docs/scale.md``.
"""

import sys
from pathlib import Path

from benchmarks.scale.load import PEOPLE, busy_hour, reached
from benchmarks.scale.pictures import draw
from benchmarks.scale.tables import crowds, limits


def main() -> None:
    """
    Simulate, draw, print.
    """
    folder = Path(sys.argv[1])
    hours = [busy_hour(people) for people in PEOPLE]
    print(crowds(hours))
    print()
    print(limits(reached()))
    draw(hours, folder)


if __name__ == "__main__":
    main()
