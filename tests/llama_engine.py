"""
An engine that answers as llama.cpp does, with what the test wants.
"""


class ScriptedEngine:
    """
    Gives those frames to each prompt; an exception among them is raised at its place.
    """

    def __init__(self, frames):
        self._frames = frames
        self.asked = []

    def create_chat_completion(self, **asked):
        self.asked.append(asked)
        return self._answer()

    def _answer(self):
        for frame in self._frames:
            if isinstance(frame, Exception):
                raise frame
            yield frame


def spoken(text, stop=None):
    """
    One piece of an answer.
    """
    delta = {} if text is None else {"content": text}
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": stop}]}
