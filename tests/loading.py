"""
What a process loads.
"""

import json
import subprocess
import sys

from serving import python_environment


def loaded(program: str, **environment: str) -> set[str]:
    """
    The modules that a fresh interpreter has loaded after *program*.
    """
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{program}\nimport sys, json; print('\\n', json.dumps(list(sys.modules)))",
        ],
        capture_output=True,
        check=True,
        text=True,
        env=python_environment(**environment),
    )
    return set(json.loads(done.stdout.splitlines()[-1]))
