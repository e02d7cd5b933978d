"""
One stage: the stacks, in the order in which they rest on each other.
"""

from aws_cdk import Stage as CdkStage
from aws_cdk import Tags
from constructs import Construct

from stacks.api import Api
from stacks.data import Data
from stacks.foundation import Foundation
from stacks.functions import Function, Packages
from stacks.identity import Identity
from stacks.models import Models
from stacks.monitoring import Monitoring
from stacks.network import Network
from stacks.page import Page
from stacks.schema import Schema
from stacks.site import Site
from stacks.workers import Workers
from stage import Stage


class Deployment(CdkStage):
    """
    ResuMate on AWS.
    """

    def __init__(self, scope: Construct, stage: Stage, packages: Packages) -> None:
        super().__init__(scope, f"resumate-{stage.name}")
        self.network = Network(self, "network", stage)
        self.site = Site(self, "site", stage)
        self.data = Data(self, "data", stage, self.network, self.site.url)
        self.identity = Identity(self, "identity", stage, packages, self.site.url)
        self.models = Models(self, "models", stage, self.network)
        foundation = Foundation(stage, packages, self.network, self.data, self.models)
        self.schema = Schema(self, "schema", foundation)
        self.api = Api(self, "api", foundation, self.identity)
        self.page = Page(self, "page", self.site, self.api, self.identity)
        self.workers = Workers(self, "workers", foundation, self.api)
        self.monitoring = Monitoring(
            self,
            "monitoring",
            stage=stage,
            data=self.data,
            models=self.models,
            api=self.api,
            functions=self.functions,
        )
        # CloudFormation's schema has no tags on proxy target groups; CDK adds them.
        untagged = ["AWS::RDS::DBProxyTargetGroup"]
        for tag, value in (("application", "resumate"), ("stage", stage.name)):
            Tags.of(self).add(tag, value, exclude_resource_types=untagged)

    @property
    def functions(self) -> list[Function]:
        """
        Every function of the stage.
        """
        return [
            *self.api.functions,
            *self.workers.functions,
            self.identity.verify_user,
            self.schema.migrate,
        ]
