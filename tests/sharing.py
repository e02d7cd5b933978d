"""
Which tests go to one worker, where several share the work, and which go first.
"""

import re

from xdist.scheduler import LoadFileScheduling

DEAR = {
    "the cloud": r"/adapters/aws/|\[(?:emulated|gateway|s3|sqs)\b"
    r"|/test_(?:cloud_faults|deployment|on_aws|own_pages)\.py",
    "the page": r"/browser/test_"
    r"(?:changing|first_minutes|german|markup|page|views)\.py",
    "the page, too": r"/browser/test_"
    r"(?:accessible|focus|manners|marks|narrow|posting_again|second_looks)\.py",
    "the server": r"/acceptance/test_(?:account|actions|client|cover_letter_journey"
    r"|http_api|journey|odd_requests|signing_in|websocket)\.py",
}
"""What takes long to start, and the tests that want it: the first that fits. Two
workers have a page, that none is left alone with it at the end."""
LONG = re.compile(r"/(?:acceptance|browser)/")
"""Where a file keeps a worker busy longer than elsewhere."""


def shared(test: str) -> str | None:
    """
    The part which that test shares with those of other files.
    """
    return next((part for part, tests in DEAR.items() if re.search(tests, test)), None)


def place(test: str) -> tuple[bool, bool]:
    """
    What keeps a worker busy longest begins first, so that all end together.
    """
    return shared(test) is None, not LONG.search(test)


class Sharing(LoadFileScheduling):
    """
    The tests of a file go to one worker, and so do all that want the same dear part: it
    is started once.
    """

    def _split_scope(self, nodeid: str) -> str:
        return shared(nodeid) or super()._split_scope(nodeid)
