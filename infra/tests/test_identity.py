"""
Who may sign up, and how they hear of it.
"""

from conftest import TRIED


def test_only_those_whom_the_stage_names_may_sign_up(stage):
    """
    The domains of a stage are told to what is asked before each sign-up.
    """
    domains = TRIED[stage.name].sign_up_domains
    told = stage.functions["verify_user"].get("Environment", {}).get("Variables", {})

    assert ",".join(domains) == told.get("RESUMATE_SIGN_UP_DOMAINS", "")


def test_mail_comes_from_the_sender_that_the_stage_names(stage):
    """
    Cognito sends by SES where a sender is named, and by its own few mails else.
    """
    sender = TRIED[stage.name].sender
    (pool,) = stage.resources("AWS::Cognito::UserPool").values()
    mail = pool.get("EmailConfiguration", {})

    assert ("DEVELOPER" if sender else None) == mail.get("EmailSendingAccount")
    assert sender is None or sender in mail["From"]
