"""
What is seen at a glance: letters and what they cost first, machinery after.
"""

from collections.abc import Sequence

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

from stacks.api import Api
from stacks.data import Data
from stacks.functions import Function
from stacks.models import Models

NAMESPACE = "ResuMate"
"""Of the application's own metrics; see ``adapters/aws/telemetry.py``."""


def counted(
    name: str, period: Duration | None = None, statistic: str = "Sum"
) -> cloudwatch.Metric:
    """
    One of the application's own metrics, over all its dimensions.
    """
    return cloudwatch.Metric(
        namespace=NAMESPACE, metric_name=name, statistic=statistic, period=period
    )


def add_dashboard(
    scope: Construct,
    data: Data,
    models: Models,
    api: Api,
    functions: Sequence[Function],
) -> None:
    """
    One dashboard for the stage.
    """
    jobs, database = data.jobs, data.database
    stages = ("retrieve", "compare", "draft", "check", "revise", "total")
    board = cloudwatch.Dashboard(scope, "Dashboard")
    board.add_widgets(
        _graph(
            "Letters",
            *(
                counted(f"letter.{what}")
                for what in ("queued", "ready", "refined", "failed")
            ),
        ),
        _graph(
            "Milliseconds of a letter, p90",
            *(counted(f"letter.{stage}", statistic="p90") for stage in stages),
        ),
        _graph("Rounds", _rounds()),
        _graph("Sentences refused", counted("letter.sentences_refused")),
        _graph("Tokens", counted("model.tokens_read"), counted("model.tokens_written")),
        _graph("Cost of tokens", _cost()),
        _graph(
            "Waiting",
            jobs.metric_approximate_number_of_messages_visible(),
            jobs.metric_approximate_age_of_oldest_message(),
            data.uploaded.metric_approximate_age_of_oldest_message(),
        ),
        _graph(
            "Dead letters",
            data.unread.metric_approximate_number_of_messages_visible(),
            data.undrafted.metric_approximate_number_of_messages_visible(),
        ),
        _graph("Models", *models.failures().values()),
        _graph("Errors", *(f.metric_errors() for f in functions)),
        _graph("Seconds", *(f.metric_duration() for f in functions)),
        _graph(
            "Socket",
            *(api.live.metric(name) for name in ("ConnectCount", "MessageCount")),
        ),
        _graph(
            "Database",
            database.metric_database_connections(),
            database.metric_cpu_utilization(),
            database.metric_free_storage_space(),
        ),
    )


def _graph(title: str, *metrics: cloudwatch.IMetric) -> cloudwatch.GraphWidget:
    return cloudwatch.GraphWidget(title=title, left=list(metrics), width=8)


def _rounds() -> cloudwatch.MathExpression:
    """
    Letters ready, a line for each number of rounds.
    """
    return cloudwatch.MathExpression(
        expression=f"SEARCH('{{{NAMESPACE},rounds}} letter.ready', 'Sum')",
        using_metrics={},
        label="",
    )


def _cost() -> cloudwatch.MathExpression:
    return cloudwatch.MathExpression(
        expression="millionths / 1000000",
        using_metrics={"millionths": counted("model.cost_millionths")},
        label="in the currency of the prices",
    )
