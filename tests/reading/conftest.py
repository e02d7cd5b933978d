"""
A table of examples is run as one test, if nobody asks for single rows.
"""

from rows import pytest_pycollect_makeitem

__all__ = ["pytest_pycollect_makeitem"]
