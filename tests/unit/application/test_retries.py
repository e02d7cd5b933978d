"""
How long what failed rests.
"""

from resumate.application.retries import MAX_ATTEMPTS, rest


def test_a_database_has_time_to_move_before_a_job_is_dead():
    """
    A hiccup costs seconds; the five deliveries of a queue last over a failover of two
    minutes, and what is given up by us is given up within one.
    """
    assert rest(1) == 5
    assert sum(rest(attempt) for attempt in range(1, 5)) > 120
    assert sum(rest(attempt) for attempt in range(1, MAX_ATTEMPTS)) < 60
