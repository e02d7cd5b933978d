"""
What threads share is made once, whichever of them asks first.
"""

import re
from pathlib import Path

CONTAINERS = Path(__file__).parents[2] / "src/resumate/containers"


def test_what_is_shared_is_made_once_by_threads_too():
    """
    `providers.Singleton` is made twice where two threads ask at once: two readers had
    turns of their own, and read one file at the same time.
    """
    texts = [path.read_text("utf-8") for path in sorted(CONTAINERS.glob("*.py"))]
    shared = [m[1] for t in texts for m in re.finditer(r"providers\.(\w*Singleton)", t)]

    assert {"ThreadSafeSingleton"} == set(shared)
