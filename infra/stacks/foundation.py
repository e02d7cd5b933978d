"""
What the functions that work with people's data stand on.
"""

from dataclasses import dataclass

from aws_cdk import aws_ec2 as ec2
from constructs import Construct

from stacks.data import Data
from stacks.functions import Function, Packages
from stacks.models import Models
from stacks.network import Network
from stacks.settings import work_settings
from stage import Stage


@dataclass(frozen=True)
class Foundation:
    """
    The stage, and what was built of it before any function.
    """

    stage: Stage
    packages: Packages
    network: Network
    data: Data
    models: Models

    def function(
        self,
        scope: Construct,
        name: str,
        module: str,
        subnets: ec2.SubnetSelection,
        *,
        seconds: int,
        memory: int = 1024,
        concurrency: int | None = None,
        rows: bool = True,
    ) -> Function:
        """
        A function in the VPC, which may sign in to the database as the application
        where it reads or writes *rows*.
        """
        function = Function(
            scope,
            name,
            module=module,
            packages=self.packages,
            log_days=self.stage.log_days,
            environment=work_settings(self.data, self.models, rows=rows),
            seconds=seconds,
            memory=memory,
            concurrency=concurrency,
            network=self.network,
            subnets=subnets,
        )
        if rows:
            self.data.let_connect(function)
        return function
