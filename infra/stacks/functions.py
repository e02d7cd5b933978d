"""
One Lambda function: a file of ``entrypoints/resumate_lambda``, and nothing more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from aws_cdk import Duration
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from constructs import Construct

from stacks.network import Network

RUNTIME = lambda_.Runtime.PYTHON_3_13
RETENTION = {
    30: logs.RetentionDays.ONE_MONTH,
    90: logs.RetentionDays.THREE_MONTHS,
    365: logs.RetentionDays.ONE_YEAR,
}
"""By a stage's days of logs."""


@dataclass(frozen=True, slots=True)
class Packages:
    """
    Where the built zips lie, one a function; see ``docs/deploy.md``.
    """

    folder: Path

    def code(self, module: str) -> lambda_.Code:
        """
        The package of that function.
        """
        return lambda_.Code.from_asset(str(self.folder / f"{module}.zip"))


class Function(lambda_.Function):
    """
    ``resumate_lambda.<module>.handler`` with a role, a log and limits of its own.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        module: str,
        packages: Packages,
        log_days: int,
        environment: Mapping[str, str],
        seconds: int = 15,
        memory: int = 512,
        concurrency: int | None = None,
        network: Network | None = None,
        subnets: ec2.SubnetSelection | None = None,
    ) -> None:
        role = iam.Role(
            scope,
            f"{name}Role",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
            description=f"What {name} may do",
        )
        log = logs.LogGroup(
            scope,
            f"{name}Log",
            retention=RETENTION[log_days],
        )
        super().__init__(
            scope,
            name,
            description=f"resumate_lambda/{module}.py",
            runtime=RUNTIME,
            architecture=lambda_.Architecture.ARM_64,
            handler=f"resumate_lambda.{module}.handler",
            code=packages.code(module),
            role=role,
            log_group=log,
            timeout=Duration.seconds(seconds),
            memory_size=memory,
            reserved_concurrent_executions=concurrency,
            tracing=lambda_.Tracing.ACTIVE,
            environment=dict(environment),
            vpc=network.vpc if network else None,
            vpc_subnets=subnets,
            security_groups=[network.functions] if network else None,
        )
        self.module = module
        log.grant_write(role)
        if network:
            _let_join_network(role)


def allow(grantee: iam.IGrantable, actions: list[str], resources: list[str]) -> None:
    """
    *grantee* may do *actions* on *resources*, and nothing is implied.
    """
    grantee.grant_principal.add_to_principal_policy(
        iam.PolicyStatement(actions=actions, resources=resources)
    )


def _let_join_network(role: iam.Role) -> None:
    """
    What AWSLambdaVPCAccessExecutionRole gives, but for its right to write any log.

    EC2 knows no resource level for these calls (Service Authorization Reference).
    """
    actions = [
        "ec2:CreateNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSubnets",
        "ec2:DeleteNetworkInterface",
        "ec2:AssignPrivateIpAddresses",
        "ec2:UnassignPrivateIpAddresses",
    ]
    allow(role, actions, ["*"])
