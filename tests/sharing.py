"""
Which tests go to one worker, where several share the work, and which go first; and what
a worker tells of them.
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

    def mark_test_complete(self, node, item_index, duration=0):
        # What is done is put away: all that a worker ever had is counted at each event.
        done = self.registered_collections[node][item_index]
        scope, given = self._split_scope(done), self.assigned_work[node]
        del given[scope][done]
        if not given[scope]:
            del given[scope]
        self._reschedule(node)


class Terse:
    """
    What a worker sends, without what nobody is shown: that a test begins, that it ends,
    and that its fixtures were made in no time. That is four of its six messages.
    """

    UNSHOWN = 0.005
    """Seconds: ``--durations`` leaves out what took less."""

    def __init__(self, channel) -> None:
        self._channel = channel

    def send(self, event) -> None:
        """
        That event, if anybody is shown it.
        """
        name, told = event
        if name not in {"logstart", "logfinish"} and not (
            name == "testreport" and self._is_nothing(told["data"])
        ):
            self._channel.send(event)

    def _is_nothing(self, report) -> bool:
        return (
            report["when"] != "call"
            and report["outcome"] == "passed"
            and report["duration"] < self.UNSHOWN
        )

    def __getattr__(self, name: str):
        return getattr(self._channel, name)
