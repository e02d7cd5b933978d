"""
What is logged, rings and is shown.
"""

import json
import re

from conftest import ROOT, TRIED


def test_what_the_account_must_have_set_is_said(stage):
    """
    A WebSocket API logs only where the account lets API Gateway; no stack sets that, so
    whoever deploys is told to.
    """
    (live,) = stage.resources("AWS::ApiGatewayV2::Stage").values()
    guide = (ROOT / "docs" / "deploy.md").read_text("utf-8")

    assert live["AccessLogSettings"]
    assert not stage.resources("AWS::ApiGateway::Account")
    assert "path=/cloudwatchRoleArn" in guide


def test_no_log_is_kept_for_ever(stage):
    """
    Also what RDS and SageMaker write ends after the days that the stage says.
    """
    days = TRIED[stage.name].log_days
    endpoints = {
        endpoint["EndpointName"]
        for endpoint in stage.resources("AWS::SageMaker::Endpoint").values()
    }
    groups = {
        group["LogGroupName"].rpartition("/")[2]: group["RetentionInDays"]
        for group in stage.resources("AWS::Logs::LogGroup").values()
        if "/aws/sagemaker/Endpoints/" in group.get("LogGroupName", "")
    }
    (rds,) = stage.resources("Custom::LogRetention").values()

    assert dict.fromkeys(endpoints, days) == groups
    assert days == rds["RetentionInDays"]
    components = stage.resources("AWS::SageMaker::InferenceComponent")
    assert bool(components) == ("InferenceComponents" in json.dumps(stage.templates))


def test_alarms_and_budget_may_ring(stage):
    """
    What the month costs is told to the topic of the alarms, which lets both tellers.
    """
    (budget,) = stage.resources("AWS::Budgets::Budget").values()
    told = [
        subscriber
        for each in budget["NotificationsWithSubscribers"]
        for subscriber in each["Subscribers"]
    ]
    policies = json.dumps(stage.resources("AWS::SNS::TopicPolicy"))

    assert len(told) == 2
    assert {"SNS"} == {subscriber["SubscriptionType"] for subscriber in told}
    for teller in ("budgets", "cloudwatch"):
        assert f'"{teller}.amazonaws.com"' in policies


def alarms_of(stage):
    """
    The alarms that tell people something; autoscaling has alarms of its own.
    """
    return {
        name: alarm
        for name, alarm in stage.resources("AWS::CloudWatch::Alarm").items()
        if "monitoring" in name
    }


def test_every_alarm_tells_somebody_why(stage):
    """
    Each alarm has an action, a reason, and a page to turn to.
    """
    alarms = alarms_of(stage)
    runbook = (ROOT / "docs" / "operations.md").read_text("utf-8")

    assert len(alarms) > 20
    for name, alarm in alarms.items():
        assert alarm["AlarmActions"], name
        told = alarm["AlarmDescription"]
        assert told.endswith(".")
        title = told.split("“")[1].split("”")[0]
        for kind in ("Errors", "Throttles"):
            title = kind if title.endswith(kind) else title
        assert f"### {title}" in runbook, title


def test_the_first_failure_rings_where_letters_are_rare(stage):
    """
    A stage with few letters a day has never four failures in five minutes.
    """
    alarms = alarms_of(stage)
    counted = [
        next(alarm for name, alarm in alarms.items() if title in name)
        for title in ("LettersFail", "RequestsFail", "ModelAway", "UserAuthErrors")
    ]

    for alarm in counted:
        first = (alarm["Threshold"], alarm["Period"], alarm["EvaluationPeriods"])
        assert (first == (0, 3600, 1)) != TRIED[stage.name].busy


def test_every_page_of_the_runbook_is_turned_to(stage):
    """
    The runbook has no heading that no alarm names, but for what the budget mails.
    """
    runbook = (ROOT / "docs" / "operations.md").read_text("utf-8")
    alarms = runbook.split("## Alarms")[1].split("\n## ")[0]
    told = {
        alarm["AlarmDescription"].split("“")[1].split("”")[0]
        for alarm in alarms_of(stage).values()
    }

    for heading in re.findall(r"^### (\w+)$", alarms, re.MULTILINE):
        named = {title for title in told if title.endswith(heading)}
        assert named or heading == "Budget", heading
    assert "### Budget" in alarms
    assert stage.resources("AWS::Budgets::Budget")


def test_the_dashboard_shows_what_the_program_counts(stage):
    """
    Each of the application's metrics on the dashboard, or behind an alarm, is one that
    the program tells.
    """
    (board,) = stage.resources("AWS::CloudWatch::Dashboard").values()
    shown = set(re.findall(r"\b(?:letter|model)\.[a-z_]+", json.dumps(board)))
    watched = {
        alarm["MetricName"]
        for alarm in stage.resources("AWS::CloudWatch::Alarm").values()
        if alarm.get("Namespace") == "ResuMate"
    }
    source = "\n".join(
        path.read_text("utf-8")
        for path in (ROOT / "src" / "resumate" / "application").rglob("*.py")
    )
    counted = set(re.findall(r'(?:count|duration)\(\s*"([a-z_.]+)"', source))

    assert {"letter.ready", "model.cost_millionths", "letter.total"} <= shown
    assert shown | watched <= counted
