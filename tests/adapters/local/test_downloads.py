"""
Archives in memory do not stay there.
"""

from datetime import timedelta

from clocks import Clock
from resumate.adapters.local.downloads import MemoryDownloads
from resumate.domain.ids import OwnerId


def test_what_nobody_fetched_in_time_is_gone():
    """
    Also where nobody asks for another archive, or for this one, ever again.
    """
    clock = Clock()
    downloads = MemoryDownloads(
        path="/downloads", now=clock, lifetime=timedelta(minutes=5)
    )
    downloads.offer(OwnerId("ada"), "a.zip", "application/zip", b"PK")
    clock.pass_by(timedelta(minutes=1))
    downloads.offer(OwnerId("bob"), "b.zip", "application/zip", b"PK")

    early = downloads.expire()
    clock.pass_by(timedelta(minutes=4))

    assert (early, downloads.expire(), downloads.expire()) == (0, 1, 0)
