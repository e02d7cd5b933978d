"""
Whose uploaded file is read next, and by how many at once.
"""

import threading
from concurrent.futures import ThreadPoolExecutor

from resumate.application.resumes.receive_upload import ReadPending
from resumate.application.resumes.turns import Turns
from resumate.ports.errors import TransientPortError


class Uploads:
    """
    Files that wait, oldest first.
    """

    def __init__(self, *waiting):
        self.waiting = list(waiting)

    def pending(self):
        return list(self.waiting)

    def settle(self, *file):
        self.waiting.remove(file)


def test_owners_take_turns():
    """
    Who uploaded many files first is not read to the end before others.
    """
    read = []
    uploads = Uploads(("ada", 1), ("ada", 2), ("ada", 3), ("ben", 4), ("cleo", 5))

    dealt = ReadPending(uploads, lambda *file: read.append(file), Turns())()

    assert 5 == dealt
    assert [("ada", 1), ("ben", 4), ("cleo", 5), ("ada", 2), ("ada", 3)] == read


def test_who_comes_while_a_file_is_read_has_the_next_turn():
    """
    Also if others had been waiting since before.
    """
    read = []
    uploads = Uploads(("ada", 1), ("ada", 2))

    def read_upload(*file):
        read.append(file)
        if file == ("ada", 1):
            uploads.waiting.append(("ben", 3))

    ReadPending(uploads, read_upload, Turns())()

    assert [("ada", 1), ("ben", 3), ("ada", 2)] == read


def test_a_file_that_hangs_holds_up_its_own_owner_only():
    """
    Of each owner one file is read at a time, so that another reader is free.
    """
    uploads = Uploads(("ada", 1), ("ada", 2), ("ben", 3))
    hanging, begun = threading.Event(), threading.Event()
    read = []

    def read_upload(*file):
        read.append(file)
        if file == ("ada", 1):
            begun.set()
            assert hanging.wait(timeout=10)

    pending = ReadPending(uploads, read_upload, Turns())
    with ThreadPoolExecutor() as readers:
        first = readers.submit(pending)
        assert begun.wait(timeout=10)
        assert 1 == pending()
        assert [("ada", 1), ("ben", 3)] == read
        hanging.set()
        assert 2 == first.result(timeout=10)

    assert ("ada", 2) == read[-1]
    assert [] == uploads.waiting


def test_what_a_service_is_away_for_stays_and_is_not_asked_for_again_at_once():
    """
    The others are read meanwhile; the next time, it is tried again.
    """
    uploads = Uploads(("ada", 1), ("ben", 2))
    tried = []

    def read_upload(*file):
        tried.append(file)
        if file == ("ada", 1):
            raise TransientPortError

    pending = ReadPending(uploads, read_upload, Turns())

    assert 1 == pending()
    assert [("ada", 1), ("ben", 2)] == tried
    assert 0 == pending()
    assert [("ada", 1)] == uploads.waiting == tried[2:]
