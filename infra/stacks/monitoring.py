"""
What is watched, and who is told.
"""

from collections.abc import Sequence

from aws_cdk import CfnParameter, Duration, Stack
from aws_cdk import aws_budgets as budgets
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from stacks.data import Data
from stacks.functions import Function
from stage import Stage

NAMESPACE = "ResuMate"
"""Of the application's own metrics; see ``adapters/aws/telemetry.py``."""
OLDEST_JOB_SECONDS = 300


class Monitoring(Stack):
    """
    A dashboard, alarms that each say what to do, and a topic that mails them.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        data: Data,
        functions: Sequence[Function],
    ) -> None:
        super().__init__(scope, name)
        mail = CfnParameter(
            self,
            "AlarmMail",
            description="Who is told when something is wrong",
            allowed_pattern=r"[^@\s]+@[^@\s]+",
        )
        self._topic = self._make_topic(mail.value_as_string)
        self._watch_queues(data)
        self._watch_functions(functions)
        self._watch_database(stage, data)
        self._budget(stage, mail.value_as_string)
        self._dashboard(data, functions)

    def _make_topic(self, mail: str) -> sns.Topic:
        key = kms.Key(self, "TopicKey", enable_key_rotation=True)
        key.grant_encrypt_decrypt(iam.ServicePrincipal("cloudwatch.amazonaws.com"))
        topic = sns.Topic(self, "Alarms", master_key=key, enforce_ssl=True)
        topic.add_subscription(subscriptions.EmailSubscription(mail))
        return topic

    def _alarm(
        self,
        name: str,
        metric: cloudwatch.IMetric,
        threshold: float,
        reason: str,
        periods: int = 1,
    ) -> None:
        alarm = cloudwatch.Alarm(
            self,
            name,
            metric=metric,
            threshold=threshold,
            evaluation_periods=periods,
            alarm_description=f"{reason} See docs/operations.md, “{name}”.",
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        alarm.add_alarm_action(actions.SnsAction(self._topic))

    def _watch_queues(self, data: Data) -> None:
        minute = Duration.minutes(1)
        for name, dead in (
            ("UnreadResumes", data.unread),
            ("UndraftedLetters", data.undrafted),
        ):
            visible = dead.metric_approximate_number_of_messages_visible(
                period=minute, statistic="Maximum"
            )
            self._alarm(name, visible, 0, "Work was given up on and lies dead.")
        age = data.jobs.metric_approximate_age_of_oldest_message(
            period=minute, statistic="Maximum"
        )
        self._alarm(
            "LettersWait", age, OLDEST_JOB_SECONDS, "People wait for letters.", 3
        )

    def _watch_functions(self, functions: Sequence[Function]) -> None:
        for function in functions:
            name = function.node.id
            five = Duration.minutes(5)
            self._alarm(
                f"{name}Errors",
                function.metric_errors(period=five),
                3,
                f"{name} fails.",
            )
            self._alarm(
                f"{name}Throttles",
                function.metric_throttles(period=five),
                10,
                f"{name} is held back by its concurrency.",
            )

    def _watch_database(self, stage: Stage, data: Data) -> None:
        connections = data.database.metric_database_connections(
            period=Duration.minutes(1), statistic="Maximum"
        )
        self._alarm(
            "DatabaseConnections",
            connections,
            0.9 * stage.connections,
            "More connections than the functions' concurrency explains.",
            3,
        )
        busy = data.database.metric_cpu_utilization(period=Duration.minutes(5))
        self._alarm("DatabaseBusy", busy, 80, "The database is at its limit.", 3)

    def _budget(self, stage: Stage, mail: str) -> None:
        properties = budgets.CfnBudget
        properties(
            self,
            "Budget",
            budget=properties.BudgetDataProperty(
                budget_type="COST",
                time_unit="MONTHLY",
                budget_limit=properties.SpendProperty(
                    amount=stage.monthly_budget_usd, unit="USD"
                ),
            ),
            notifications_with_subscribers=[
                properties.NotificationWithSubscribersProperty(
                    notification=properties.NotificationProperty(
                        comparison_operator="GREATER_THAN",
                        notification_type="FORECASTED",
                        threshold=100,
                    ),
                    subscribers=[
                        properties.SubscriberProperty(
                            subscription_type="EMAIL", address=mail
                        )
                    ],
                )
            ],
        )

    def _dashboard(self, data: Data, functions: Sequence[Function]) -> None:
        def counted(name: str) -> cloudwatch.Metric:
            return cloudwatch.Metric(
                namespace=NAMESPACE, metric_name=name, statistic="Sum"
            )

        def graph(title: str, *metrics: cloudwatch.IMetric) -> cloudwatch.GraphWidget:
            return cloudwatch.GraphWidget(title=title, left=list(metrics), width=8)

        board = cloudwatch.Dashboard(self, "Dashboard")
        board.add_widgets(
            graph(
                "Letters",
                *(counted(f"letter.{what}") for what in ("queued", "ready", "failed")),
            ),
            graph(
                "Waiting",
                data.jobs.metric_approximate_number_of_messages_visible(),
                data.jobs.metric_approximate_age_of_oldest_message(),
            ),
            graph("Errors", *(f.metric_errors() for f in functions)),
            graph("Seconds", *(f.metric_duration() for f in functions)),
            graph(
                "Database",
                data.database.metric_database_connections(),
                data.database.metric_cpu_utilization(),
            ),
        )
