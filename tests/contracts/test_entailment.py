"""
What every Entailment promises.
"""

import re
import traceback
from contextlib import contextmanager
from datetime import date

import pytest

from clocks import Clock
from judges import ScriptedJudge, absent, talking
from models import ScriptedModel
from openai_server import (
    answered,
    judgement,
    judging,
    openai_server,
    raw,
    refused,
    silent,
)
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.aws.entailment import SageMakerEntailment
from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_entailment import OpenAICompatibleEntailment
from resumate.application.judging.rereading import Rereading
from resumate.application.models.allowance import Purse
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.grounding.judging import SURE
from resumate.domain.letter import LetterWishes
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section
from resumate.ports.errors import PermanentPortError, PortError, TransientPortError
from sagemaker_server import model_error, runtime, sagemaker_server

HASTE = Patience(connect=1, silence=0.3, total=1, attempts=2, pause=0.01)
RESUME = ResumeContent(
    Contact("Ida Brandt"),
    (),
    (
        ResumeLine(
            "L1", "Kept the lighthouse", Section.EXPERIENCE, kind=LineKind.BULLET
        ),
    ),
    "en",
)
POSTING = JobPosting("Keeper", "Skerry Light", "en", (), "We keep the light.")
NUMBERED = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)
SAID = {
    "I kept the light burning.": 0.9,
    "I sank two ships.": 0.2,
    "I never saw a lighthouse.": 0.0,
}
SENTENCE = next(iter(SAID))


class Scripted:
    """
    A judge for tests, told what to say.
    """

    def support(self, said):
        return said

    def saying(self, say):
        return ScriptedJudge(say)

    def silent_after(self, say, sentence):
        return ScriptedJudge(lambda text: say(text) if text == sentence else None)

    def away(self):
        return ScriptedJudge(absent)

    def talking(self):
        return ScriptedJudge(talking)


class Writing:
    """
    The writer of a letter, who reads it again and has words, no probabilities.
    """

    def __init__(self):
        self._say = None
        self._judge = Rereading(
            ScriptedModel(self._told),
            plan_letter(RESUME, POSTING, (), LetterWishes(), "en"),
            Purse(RefinementPolicy(), Clock()),
            date(2026, 11, 1),
        )

    def _told(self, prompt):
        return self._say(prompt)

    def support(self, said):
        return SURE if said >= 0.5 else 1 - SURE

    def saying(self, say):
        self._say = lambda prompt: [
            f"{number} {'yes' if say(text) >= 0.5 else 'no'}\n"
            for number, text in NUMBERED.findall(prompt.content)
        ]
        return self._judge

    def silent_after(self, say, sentence):
        self._say = lambda prompt: [
            f"{number} {'yes' if say(text) >= 0.5 else 'no'}\n"
            for number, text in NUMBERED.findall(prompt.content)
            if text == sentence
        ]
        return self._judge

    def away(self):
        self._say = lambda _: [TransientPortError("The model is away.")]
        return self._judge

    def talking(self):
        self._say = lambda _: ["Certainly! Let me see."]
        return self._judge


class Served:
    """
    A server told what to say, and the judge that asks it.
    """

    def support(self, said):
        return said

    def __init__(self, server, judge, busy):
        self._server = server
        self._judge = judge
        self._busy = busy

    def saying(self, say):
        self._server.will(judging(say))
        return self._judge

    def silent_after(self, say, _sentence):
        self._server.will(judging(say), silent())
        return self._judge

    def away(self):
        self._server.will(self._busy)
        return self._judge

    def talking(self):
        self._server.will(answered(judgement("Certainly! Let me see.")))
        return self._judge

    def spoilt(self, reply):
        self._server.will(reply)
        return self._judge


@contextmanager
def scripted():
    yield Scripted()


@contextmanager
def openai():
    with openai_server() as server, openai_client(server.url) as client:
        judge = OpenAICompatibleEntailment(client, "judge:7b", HASTE)
        yield Served(server, judge, refused(503))


@contextmanager
def sagemaker():
    with sagemaker_server() as server:
        client = runtime(server, read_timeout=0.3)
        judge = SageMakerEntailment(client, Endpoint("judges", "large"), HASTE)
        yield Served(server, judge, model_error(503, "loading"))


@contextmanager
def writer():
    yield Writing()


JUDGES = {
    "scripted": scripted,
    "openai": openai,
    "sagemaker": sagemaker,
    "writer": writer,
}


@pytest.fixture(params=JUDGES)
def judges(request):
    with JUDGES[request.param]() as judges:
        yield judges


def test_one_opinion_each_in_order(judges):
    """
    Each sentence gets the judge's own opinion, by its name, where it stands.
    """
    judge = judges.saying(SAID.get)

    opinions = judge.judge(RESUME, [*SAID, *reversed(SAID)])

    expected = [judges.support(s) for s in (*SAID.values(), *reversed(SAID.values()))]
    assert [o.support for o in opinions] == pytest.approx(expected)
    assert {o.judge for o in opinions} == {judge.name}


def test_a_posting_is_judged_by_as_a_resume_is(judges):
    """
    What is said of the employer has opinions, too.
    """
    judge = judges.saying(SAID.get)

    opinions = judge.judge(POSTING, list(SAID))

    expected = [judges.support(s) for s in SAID.values()]
    assert [o.support for o in opinions] == pytest.approx(expected)


def test_neighbours_in_the_batch_change_nothing(judges):
    """
    A sentence is judged alone as it is among others.
    """
    judge = judges.saying(SAID.get)

    alone = [judge.judge(RESUME, [sentence])[0] for sentence in SAID]

    assert judge.judge(RESUME, list(SAID)) == alone


def test_no_sentences_no_opinions(judges):
    """
    Nobody is asked about nothing, not even a judge that is away.
    """
    assert judges.away().judge(RESUME, []) == []


def test_what_it_does_not_come_to_in_time_has_no_opinion(judges):
    """
    What was judged by then is told, and nothing of the others.
    """
    first, *others = SAID
    judge = judges.silent_after(SAID.get, first)

    opinions = judge.judge(RESUME, [first, *others])

    assert [o and o.supported for o in opinions] == [True, None, None]


def test_what_is_no_judge_is_said_to_be_none(judges):
    """
    An answer that is no verdict is a permanent failure, not an opinion.
    """
    with pytest.raises(PermanentPortError):
        judges.talking().judge(RESUME, list(SAID))


SPOILT = {
    "page": raw(f"<html>{SENTENCE}</html>".encode()),
    "bytes": raw(b"\xff\xfe"),
    "list": answered([SENTENCE]),
    "choices": answered({"choices": 7}),
    "message": answered({"choices": [{"message": SENTENCE, "logprobs": [SENTENCE]}]}),
    "refusal": refused(401, SENTENCE),
    "cut off": raw(b'{"choices": [', content_length="100"),
    "silent": silent(),
}
"""What servers do that are no judges, or no servers."""


@pytest.mark.parametrize("reply", SPOILT.values(), ids=SPOILT)
@pytest.mark.parametrize("made", [openai, sagemaker])
def test_no_failure_is_another_than_a_port_error(made, reply):
    """
    Whatever a server does, it is a PortError, and quotes no sentence.
    """
    with made() as judges, pytest.raises(PortError) as caught:
        judges.spoilt(reply).judge(RESUME, list(SAID))

    assert SENTENCE not in "".join(traceback.format_exception(caught.value))


def test_a_judge_that_is_away_is_said_to_be(judges):
    """
    Not reaching it is a transient failure.
    """
    with pytest.raises(TransientPortError):
        judges.away().judge(RESUME, list(SAID))
