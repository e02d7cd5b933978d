"""
What the site serves: the files of the page, and where its socket and sign-in are.
"""

from pathlib import Path

from aws_cdk import Duration, Stack
from aws_cdk import aws_logs as logs
from aws_cdk import aws_s3_deployment as deployment
from constructs import Construct

from stacks.api import Api
from stacks.identity import Identity
from stacks.site import Site

STATIC = Path(__file__).parents[2] / "entrypoints" / "resumate_http" / "static"
CONFIG = "config.json"
"""The one file that differs from one place to another."""
MESSAGE_BYTES = 32_000
"""A browser sends a message as one frame, and API Gateway takes 32 KB of those."""


class Page(Stack):
    """
    The same files as a local server's, and the configuration document of this stage.
    """

    def __init__(
        self, scope: Construct, name: str, site: Site, api: Api, identity: Identity
    ) -> None:
        super().__init__(scope, name)
        config = {
            "socket": api.address,
            "message_bytes": MESSAGE_BYTES,
            "sign_in": {
                "kind": "cognito",
                "domain": identity.domain.base_url(),
                "client_id": identity.client.user_pool_client_id,
                "region": self.region,
            },
        }
        deployment.BucketDeployment(
            self,
            "Files",
            destination_bucket=site.files,
            sources=[
                deployment.Source.asset(str(STATIC), exclude=[CONFIG]),
                deployment.Source.json_data(CONFIG, config),
            ],
            # Names do not tell versions: a page that is open stays whole, a new one
            # comes within minutes.
            cache_control=[deployment.CacheControl.max_age(Duration.minutes(5))],
            distribution=site.distribution,
            distribution_paths=["/*"],
            log_group=logs.LogGroup(
                self, "Log", retention=logs.RetentionDays.ONE_MONTH
            ),
        )
