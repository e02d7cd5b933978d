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

from stacks.api import Api
from stacks.dashboard import add_dashboard, counted
from stacks.data import Data
from stacks.functions import Function
from stacks.models import Models
from stage import Stage

OLDEST_SECONDS = 300
FREE_SHARE = 0.1
"""Of the database's storage: autoscaling has had its time before that."""
LESS = cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
FINE = cloudwatch.TreatMissingData.NOT_BREACHING
MORE = cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD
MINUTE, FIVE_MINUTES = Duration.minutes(1), Duration.minutes(5)
HOUR = Duration.hours(1)
FREE_BYTES = 200 * 2**20
"""Of the database's memory. Signing in by IAM wants 300 to 1,000 MiB beside what the
database itself has (RDS User Guide, "IAM database authentication")."""


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
        models: Models,
        api: Api,
        functions: Sequence[Function],
    ) -> None:
        super().__init__(scope, name)
        self._busy = stage.busy
        mail = CfnParameter(
            self,
            "AlarmMail",
            description="Who is told when something is wrong",
            allowed_pattern=r"[^@\s]+@[^@\s]+",
        )
        self._topic = self._make_topic(mail.value_as_string)
        self._watch_queues(data)
        self._watch_letters()
        self._watch_functions(functions)
        self._watch_database(stage, data)
        self._watch_models(models)
        self._watch_socket(api)
        self._budget(stage)
        add_dashboard(self, data, models, api, functions)

    def _make_topic(self, mail: str) -> sns.Topic:
        key = kms.Key(self, "TopicKey", enable_key_rotation=True)
        topic = sns.Topic(self, "Alarms", master_key=key, enforce_ssl=True)
        for service in ("cloudwatch", "budgets"):
            teller = iam.ServicePrincipal(f"{service}.amazonaws.com")
            key.grant_encrypt_decrypt(teller)
            topic.grant_publish(teller)
        topic.add_subscription(subscriptions.EmailSubscription(mail))
        return topic

    def _alarm(
        self,
        name: str,
        metric: cloudwatch.IMetric,
        threshold: float,
        reason: str,
        *,
        periods: int = 1,
        comparison: cloudwatch.ComparisonOperator = MORE,
        silence: cloudwatch.TreatMissingData = FINE,
    ) -> None:
        alarm = cloudwatch.Alarm(
            self,
            name,
            metric=metric,
            threshold=threshold,
            evaluation_periods=periods,
            alarm_description=f"{reason} See docs/operations.md, “{name}”.",
            comparison_operator=comparison,
            treat_missing_data=silence,
        )
        alarm.add_alarm_action(actions.SnsAction(self._topic))

    def _failing(self, name: str, counter: str, many: int, reason: str) -> None:
        """
        More than *many* in five minutes, twice; where letters are rare, one in an hour.
        """
        period, threshold, periods = self._patience(many, 2)
        self._alarm(name, counted(counter, period), threshold, reason, periods=periods)

    def _patience(self, many: int, periods: int) -> tuple[Duration, int, int]:
        return (FIVE_MINUTES, many, periods) if self._busy else (HOUR, 0, 1)

    def _watch_queues(self, data: Data) -> None:
        for name, dead in (
            ("UnreadResumes", data.unread),
            ("UndraftedLetters", data.undrafted),
        ):
            visible = dead.metric_approximate_number_of_messages_visible(
                period=MINUTE, statistic="Maximum"
            )
            self._alarm(name, visible, 0, "Work was given up on and lies dead.")
        for name, queue, reason in (
            ("LettersWait", data.jobs, "People wait for letters."),
            ("ResumesWait", data.uploaded, "People wait for their resumes."),
        ):
            age = queue.metric_approximate_age_of_oldest_message(
                period=MINUTE, statistic="Maximum"
            )
            self._alarm(name, age, OLDEST_SECONDS, reason, periods=3)

    def _watch_letters(self) -> None:
        self._failing(
            "LettersFail", "letter.failed", 3, "Letters end without a letter."
        )
        self._failing(
            "RequestsFail", "request.failed", 5, "People are told that it is us."
        )
        slow = counted("letter.total", FIVE_MINUTES, "p90")
        self._alarm(
            "LettersSlow", slow, 120_000, "Letters take over two minutes.", periods=3
        )

    def _watch_functions(self, functions: Sequence[Function]) -> None:
        period, many, _ = self._patience(3, 1)
        for function in functions:
            name = function.node.id
            self._alarm(
                f"{name}Errors",
                function.metric_errors(period=period),
                many,
                f"{name} fails.",
            )
            self._alarm(
                f"{name}Throttles",
                function.metric_throttles(period=FIVE_MINUTES),
                10,
                f"{name} is held back by its concurrency.",
            )
            if function.module == "sweep_letters":
                self._alarm(
                    "SweeperSilent",
                    function.metric_invocations(period=FIVE_MINUTES),
                    1,
                    "Nobody picks up what fell between two chairs.",
                    periods=2,
                    comparison=LESS,
                    silence=cloudwatch.TreatMissingData.BREACHING,
                )

    def _watch_database(self, stage: Stage, data: Data) -> None:
        connections = data.database.metric_database_connections(
            period=MINUTE, statistic="Maximum"
        )
        self._alarm(
            "DatabaseConnections",
            connections,
            0.9 * stage.connections,
            "More connections than the functions' concurrency explains.",
            periods=3,
        )
        busy = data.database.metric_cpu_utilization(period=FIVE_MINUTES)
        self._alarm(
            "DatabaseBusy", busy, 80, "The database is at its limit.", periods=3
        )
        free = data.database.metric_free_storage_space(
            period=FIVE_MINUTES, statistic="Minimum"
        )
        least = FREE_SHARE * stage.database_gib * 2**30
        self._alarm(
            "DatabaseFull",
            free,
            least,
            "The database runs full.",
            periods=3,
            comparison=LESS,
        )
        memory = data.database.metric_freeable_memory(
            period=FIVE_MINUTES, statistic="Minimum"
        )
        self._alarm(
            "DatabaseStarves",
            memory,
            FREE_BYTES,
            "The database has hardly any memory left.",
            periods=3,
            comparison=LESS,
        )

    def _watch_models(self, models: Models) -> None:
        self._failing(
            "ModelAway", "model.away", 3, "Rules write what a model was to write."
        )
        for name, metric in models.failures().items():
            self._alarm(
                f"{name}Fails", metric, 5, "A model does not answer.", periods=2
            )
        slow = models.embedder_metric("ModelLatency", "p90", FIVE_MINUTES)
        # In microseconds, unlike all else.
        self._alarm(
            "EmbedderSlow", slow, 5_000_000, "Reading and asking are slow.", periods=3
        )

    def _watch_socket(self, api: Api) -> None:
        for name in ("IntegrationError", "ExecutionError"):
            metric = api.live.metric(name, period=FIVE_MINUTES, statistic="Sum")
            self._alarm(
                f"Socket{name}", metric, 5, "The socket cannot answer.", periods=2
            )

    def _budget(self, stage: Stage) -> None:
        properties = budgets.CfnBudget
        subscriber = properties.SubscriberProperty(
            subscription_type="SNS", address=self._topic.topic_arn
        )
        told = [
            properties.NotificationWithSubscribersProperty(
                notification=properties.NotificationProperty(
                    comparison_operator="GREATER_THAN",
                    notification_type=kind,
                    threshold=share,
                ),
                subscribers=[subscriber],
            )
            for kind, share in (("FORECASTED", 100), ("ACTUAL", 80))
        ]
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
            notifications_with_subscribers=told,
        )
