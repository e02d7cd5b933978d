"""
A table of examples is run as one test, if nobody asks for single rows.
"""

import inspect

import pytest

from rows import in_one


def pytest_pycollect_makeitem(collector, name, obj):
    """
    Who names tests ("file.py::test", or with ``-k``) has them row by row.
    """
    asked = collector.config
    named = [*asked.args, *(asked.option.deselect or ())]
    if asked.option.keyword or any("::" in test for test in named):
        return None
    whole = in_one(obj) if inspect.isfunction(obj) and name[:5] == "test_" else None
    return whole and pytest.Function.from_parent(collector, name=name, callobj=whole)
