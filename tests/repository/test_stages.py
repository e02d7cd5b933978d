"""
When the stages that tests deploy are synthesized anew.
"""

import pytest

from templates import ingredients

MADE_OF = [
    "infra/app.py",
    "infra/stacks/api.py",
    "entrypoints/resumate_http/static/index.html",
    "requirements/infra.txt",
]


@pytest.fixture
def checkout(tmp_path):
    for name in MADE_OF:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("as it was")
    return tmp_path


@pytest.mark.parametrize("name", [*MADE_OF, "infra/stacks/new.py"])
def test_they_are_made_anew_when_something_changes_that_they_are_made_of(
    checkout, name
):
    """
    A file that is another, or that is new.
    """
    before = ingredients(checkout)

    (checkout / name).write_text("changed")

    assert before != ingredients(checkout)


@pytest.mark.parametrize("name", ["infra/stacks/api.pyc", "src/else.py"])
def test_they_are_kept_as_long_as_nothing_does(checkout, name):
    """
    What Python keeps beside its files, and what no stage is made of, change nothing.
    """
    before = ingredients(checkout)
    (checkout / name).parent.mkdir(exist_ok=True)

    (checkout / name).write_text("changed")

    assert before == ingredients(checkout)
