"""
Documents and labelled sets of others, which are no part of this repository.
"""

import sys
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
"""Where programs look for them, unless they are told another folder."""


def needed(folder: Path) -> Path:
    """
    *folder*, or the end of the program where there is none.
    """
    if not folder.is_dir():
        sys.exit(f"There is no {folder}: see evals/README.md for what belongs there.")
    return folder
