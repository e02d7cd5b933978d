"""
What nobody sees: sign-ups, migrations, sweeping.
"""

from datetime import timedelta

import pytest

import aws_events
from lambda_worlds import queued, refusing
from resumate.application.accounts.verify_user import SignUpRefusedError, VerifyUser
from resumate.ports.errors import (
    TransientPortError,
)
from resumate_lambda import (
    migrate_database,
    sweep_letters,
    verify_user,
)


@pytest.mark.parametrize("trusting", [True, False])
def test_a_sign_up_is_confirmed_at_once_or_by_code(trusting):
    """
    Cognito gets its event back, with the answer in it.
    """
    event = aws_events.sign_up("ada@example.org")

    answer = verify_user.handle(event, VerifyUser(trusting=trusting))

    assert event["request"] == answer["request"]
    assert trusting is answer["response"]["autoConfirmUser"]
    assert trusting is answer["response"]["autoVerifyEmail"]
    assert answer["response"]["autoVerifyPhone"] is False


@pytest.mark.parametrize("email", ["eve@elsewhere.example", "", "example.org.evil"])
def test_a_foreign_address_is_refused(email):
    """
    The error's message is what Cognito shows: it names nobody.
    """
    with pytest.raises(SignUpRefusedError) as refused:
        verify_user.handle(
            aws_events.sign_up(email), VerifyUser(domains=frozenset({"example.org"}))
        )

    assert "not taken here" in str(refused.value)
    assert not email or email not in str(refused.value)


def test_a_deployment_hears_what_was_applied():
    """
    The names of the migrations, none the second time.
    """
    assert {"applied": ["0001"]} == migrate_database.handle({}, lambda: ["0001"])


def test_the_schedule_sweeps(world):
    """
    A letter that was saved and not enqueued is enqueued.
    """
    world.queue.enqueue = refusing(TransientPortError())
    queued(world)
    del world.queue.enqueue
    world.clock.pass_by(timedelta(minutes=1))

    answer = sweep_letters.handle(aws_events.schedule(), world.sweep_letters)

    assert {"enqueued": 1} == answer
