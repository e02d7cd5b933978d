"""
What works without being waited for: reading, drafting, sweeping.
"""

from aws_cdk import Duration, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_lambda_event_sources as sources
from constructs import Construct

from stacks.api import Api
from stacks.data import DRAFTING_SECONDS, READING_SECONDS
from stacks.foundation import Foundation
from stacks.functions import Function
from stacks.network import EGRESS


class Workers(Stack):
    """
    The functions behind the queues and the clock.
    """

    def __init__(
        self, scope: Construct, name: str, foundation: Foundation, api: Api
    ) -> None:
        super().__init__(scope, name)
        self._foundation = foundation
        self._data, self._models = foundation.data, foundation.models
        self.functions: list[Function] = []
        self._read(api)
        self._draft(api)
        self._sweep(api)

    def _read(self, api: Api) -> None:
        function = self._function(
            "UserInit", "user_init", READING_SECONDS, EGRESS, memory=2048
        )
        function.add_event_source(
            sources.SqsEventSource(
                self._data.uploaded,
                batch_size=1,
                report_batch_item_failures=True,
                max_concurrency=max(2, self._foundation.stage.reading_concurrency),
            )
        )
        # The messages that it may hide are those of its own queue.
        function.add_environment("RESUMATE_QUEUE_URL", self._data.uploaded.queue_url)
        self._data.let_read(function)
        # The same file twice, one that came after its owner had erased everything.
        self._data.let_erase(function)
        self._models.let_embed(function)
        api.let_post(function)

    def _draft(self, api: Api) -> None:
        function = self._function(
            "ProcessAndRespond", "process_and_respond", DRAFTING_SECONDS, EGRESS
        )
        function.add_event_source(
            sources.SqsEventSource(
                self._data.jobs,
                batch_size=1,
                report_batch_item_failures=True,
                max_concurrency=max(2, self._foundation.stage.drafting_concurrency),
            )
        )
        # While a letter is being written its message stays hidden a little longer.
        self._data.jobs.grant(function, "sqs:ChangeMessageVisibility")
        self._models.let_write(function)
        api.let_post(function)

    def _sweep(self, api: Api) -> None:
        function = self._function("SweepLetters", "sweep_letters", 60, EGRESS)
        self._data.jobs.grant_send_messages(function)
        self._data.let_give_up(function)
        if days := self._foundation.stage.retention_days:
            function.add_environment("RESUMATE_RETENTION_DAYS", str(days))
            self._data.let_erase(function)
        api.let_post(function)
        # The next minute's comes anyway; Lambda itself would try one that failed twice
        # more, and keep those that had no room for hours.
        function.configure_async_invoke(
            retry_attempts=0, max_event_age=Duration.minutes(1)
        )
        events.Rule(
            self,
            "EveryMinute",
            schedule=events.Schedule.rate(Duration.minutes(1)),
            targets=[targets.LambdaFunction(function, retry_attempts=0)],
        )

    def _function(
        self,
        name: str,
        module: str,
        seconds: int,
        subnets: ec2.SubnetSelection,
        memory: int = 1024,
    ) -> Function:
        function = self._foundation.function(
            self, name, module, subnets, seconds=seconds, memory=memory
        )
        self.functions.append(function)
        return function
