"""
What brings the database up to date: a stack of its own, because on an upgrade it is
deployed and invoked before any function that counts on the new schema.
"""

from aws_cdk import Stack
from constructs import Construct

from stacks.data import ADMIN_ROLE
from stacks.foundation import Foundation
from stacks.functions import Function
from stacks.network import ISOLATED
from stacks.settings import admin_settings


class Schema(Stack):
    """
    The function that migrates, as the database's master.
    """

    def __init__(self, scope: Construct, name: str, foundation: Foundation) -> None:
        super().__init__(scope, name)
        database = foundation.data.database
        self.migrate = Function(
            self,
            "MigrateDatabase",
            module="migrate_database",
            packages=foundation.packages,
            log_days=foundation.stage.log_days,
            environment=admin_settings(foundation.data, ADMIN_ROLE),
            seconds=300,
            network=foundation.network,
            subnets=ISOLATED,
        )
        if database.secret:
            database.secret.grant_read(self.migrate)
