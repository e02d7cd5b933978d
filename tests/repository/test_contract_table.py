"""
The table that the contracts of the ports end in.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
import pytest
sys.modules.update(dict.fromkeys(sys.argv[1:]))
contract = "tests/contracts/test_upload_receiver.py"
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", contract]))
"""


def told(*missing):
    """
    What the contract of upload receivers says, where those modules cannot be imported.
    """
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *missing],
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ).stdout


def test_every_test_of_an_adapter_is_counted():
    """
    The row of an adapter has all that was asked of it, by whatever fixture.
    """
    done = told()

    [row] = re.findall(r"^upload_receiver +filesystem +(.*)", done, re.MULTILINE)
    assert re.search(rf"^{row} in ", done, re.MULTILINE), done


def test_an_adapter_that_cannot_be_imported_is_named():
    """
    The table hides nothing of what went wrong before any test was run.
    """
    done = told("resumate.adapters.local.document_store")

    assert "import of resumate.adapters.local.document_store halted" in done
    assert "CollectReport" not in done
