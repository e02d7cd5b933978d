"""
Which adapter serves which port, by mode.
"""

import sys


def _load_alone(library: str, frameworks: set[str]) -> None:
    """
    Import *library* as if *frameworks* were not installed.
    """
    unused = frameworks - sys.modules.keys()
    # What stands as None among the modules cannot be imported.
    sys.modules.update(dict.fromkeys(unused))  # type: ignore[arg-type]
    try:
        __import__(library)
    finally:
        for name in unused:
            del sys.modules[name]


# It would load each of them to find things to inject into, which it is not asked to do;
# FastAPI alone takes longer than most commands.
_load_alone("dependency_injector.containers", {"fastapi", "starlette", "yaml"})
