"""
What every Examinations promises.
"""

from datetime import timedelta

from stored_samples import NOON

DAY = timedelta(days=1)


def test_who_sat_nothing_has_no_result(examinations):
    """
    Neither passed nor failed.
    """
    assert examinations.passed("qwen", "e1", NOON) is None


def test_a_result_is_kept_by_model_and_edition(examinations):
    """
    Another model, or other questions, are another examination.
    """
    examinations.record("qwen", "e1", NOON, passed=True)
    examinations.record("smol", "e1", NOON, passed=False)

    assert examinations.passed("qwen", "e1", NOON) is True
    assert examinations.passed("smol", "e1", NOON) is False
    assert examinations.passed("qwen", "e2", NOON) is None


def test_an_old_result_is_none(examinations):
    """
    The moment itself still counts.
    """
    examinations.record("qwen", "e1", NOON, passed=True)

    assert examinations.passed("qwen", "e1", NOON + DAY) is None


def test_the_newest_result_counts(examinations):
    """
    Recording again takes the place of what was.
    """
    examinations.record("qwen", "e1", NOON - DAY, passed=True)
    examinations.record("qwen", "e1", NOON, passed=False)

    assert examinations.passed("qwen", "e1", NOON) is False
