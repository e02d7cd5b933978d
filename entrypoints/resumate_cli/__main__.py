"""
``resumate``, and ``python -m resumate_cli``.
"""

import sys


def run() -> int:
    """
    One command; who stops it while it is still loading is asked nothing either.
    """
    try:
        from resumate_cli.main import main  # noqa: PLC0415 - loading takes a second

        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
