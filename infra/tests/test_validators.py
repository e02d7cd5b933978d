"""
What the validators say of every stage.
"""

import json
import subprocess
import sys
from itertools import chain
from pathlib import Path

import nag


def test_nothing_is_remarked_without_a_reason(stage):
    """
    cdk-nag and CDK's own validation have nothing to say that is not acknowledged.
    """
    assert stage.remarks == []


def test_every_acknowledgement_is_needed(unacknowledged):
    """
    A reason that no remark asks for is dead, and goes.
    """
    remarked = {rule for s in unacknowledged.values() for _, rule in s.remarks}
    given = set(chain.from_iterable(nag.reasons(name) for name in unacknowledged))

    assert given - remarked == set()


def test_templates_pass_cfn_lint(stage, tmp_path):
    """
    CloudFormation's linter finds no error.
    """
    for name, template in stage.templates.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(template))

    done = subprocess.run(
        [str(Path(sys.executable).parent / "cfn-lint"), "--non-zero-exit-code", "error"]
        + [str(path) for path in tmp_path.glob("*.json")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
