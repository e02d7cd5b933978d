"""
What the tests of Lambda functions share.
"""

import json

import stories
from resumate import wire
from resumate.domain.letter import LetterWishes
from resumate.ports.job_queue import LetterJob
from worlds import ADA


class Sent:
    """
    What was sent to whom.
    """

    def __init__(self):
        self.frames = []

    def __call__(self, connection, frames):
        self.frames += [(connection, json.loads(frame)) for frame in frames]

    @property
    def last(self):
        """
        The last message, put together if it came in parts.
        """
        frame = self.frames[-1][1]
        if "parts" not in frame:
            return frame
        parts = [part for _, part in self.frames[-frame["parts"] :]]
        return json.loads("".join(part["json"] for part in parts))


def refusing(error):
    def refuse(*_, **__):
        raise error

    return refuse


def ready(world, text=stories.RESUME):
    """
    A resume of Ada's with that text, which was read.
    """
    return world.read_resume(ADA, world.uploaded(text)).id


def queued(world, text=stories.RESUME):
    """
    A letter of Ada's that waits, for a resume with that text, and the body of its
    message.
    """
    resume = ready(world, text)
    letter = world.request_letter(ADA, resume, stories.POSTING, LetterWishes())
    return letter, wire.job_message(LetterJob(ADA, letter.id, "r-1"))
