"""
The way in: one WebSocket API, its authorizer, and a function behind each route.
"""

import sys
from pathlib import Path

from aws_cdk import CfnOutput, Stack
from aws_cdk import aws_apigatewayv2 as gateway
from aws_cdk import aws_apigatewayv2_authorizers as authorizers
from aws_cdk import aws_apigatewayv2_integrations as integrations
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_logs as logs
from constructs import Construct

from stacks.foundation import Foundation
from stacks.functions import Function
from stacks.identity import Identity
from stacks.network import EGRESS, ISOLATED
from stacks.settings import token_settings

sys.path.append(str(Path(__file__).resolve().parents[2] / "entrypoints"))

# What the program says of its functions; it imports the standard library alone.
from resumate_lambda import functions as program

STAGE = "live"
USUAL_SECONDS = 60
SECONDS = {
    "user_connect": 10,
    "user_disconnect": 10,
    "user_inference": 300,
    "edit_letter": 300,
    "check_letter": 300,
    "refine_letter": 480,
    "user_account": 300,
}
"""The gateway waits 29 seconds for a route, tells the client so, and lets the function
go on, which posts its answer itself: an embedder that starts, or a model that writes,
may take longer. A function outlives its patience with both, or nobody is told. What
takes away and erases asks S3 twice for each file, and nobody's files are counted."""
HANDSHAKE = {"$connect", "$disconnect"}
IDENTITY_SOURCE = "route.request.header.Sec-WebSocket-Protocol"
"""Where the token travels: never in the URL, so never in an access log."""
ACCESS_LOG = (
    '{"requestId":"$context.requestId","route":"$context.routeKey",'
    '"status":"$context.status","connection":"$context.connectionId",'
    '"event":"$context.eventType","time":"$context.requestTime",'
    '"error":"$context.error.responseType",'
    '"refused":"$context.authorizer.reason","latency":"$context.integrationLatency"}'
)


ROUTES = [f for f in program.FUNCTIONS if f.actions and f.actions[0] not in HANDSHAKE]
"""The functions that answer what people ask."""


class Api(Stack):
    """
    The WebSocket API and its stage.
    """

    def __init__(
        self, scope: Construct, name: str, foundation: Foundation, identity: Identity
    ) -> None:
        super().__init__(scope, name)
        self._foundation, self._identity = foundation, identity
        self.functions: list[Function] = []
        user_auth = self._authorizer(token_settings(identity))
        connect = self._inside("UserConnect", "user_connect", ISOLATED)
        disconnect = self._inside("UserDisconnect", "user_disconnect", ISOLATED)
        self.api = gateway.WebSocketApi(
            self,
            "Socket",
            route_selection_expression="$request.body.action",
            connect_route_options=gateway.WebSocketRouteOptions(
                integration=_integration("Connect", connect),
                authorizer=authorizers.WebSocketLambdaAuthorizer(
                    "UserAuth", user_auth, identity_source=[IDENTITY_SOURCE]
                ),
            ),
            disconnect_route_options=gateway.WebSocketRouteOptions(
                integration=_integration("Disconnect", disconnect)
            ),
        )
        self.live = self._deploy()
        domain = foundation.stage.domain
        self.address = f"wss://{domain.socket}" if domain else self.live.url
        CfnOutput(self, "SocketUrl", value=self.address)
        for route in ROUTES:
            self._serve(route)

    def let_post(self, function: Function) -> None:
        """
        *function* may post to open connections of this stage, and is told where.
        """
        self.live.grant_management_api_access(function)
        function.add_environment("RESUMATE_CONNECTIONS_URL", self.live.callback_url)

    def _deploy(self) -> gateway.WebSocketStage:
        rate = self._foundation.stage.messages_per_second
        live = gateway.WebSocketStage(
            self,
            "Live",
            web_socket_api=self.api,
            stage_name=STAGE,
            auto_deploy=True,
            # Of the stage: alarms read no route's, and each route's are paid for.
            detailed_metrics_enabled=False,
            throttle=gateway.ThrottleSettings(rate_limit=rate, burst_limit=2 * rate),
            domain_mapping=self._name(),
        )
        log = logs.LogGroup(self, "AccessLog", retention=logs.RetentionDays.ONE_MONTH)
        settings = gateway.CfnStage.AccessLogSettingsProperty(
            destination_arn=log.log_group_arn, format=ACCESS_LOG
        )
        live.node.default_child.access_log_settings = settings  # type: ignore[union-attr]
        return live

    def _name(self) -> gateway.DomainMappingOptions | None:
        domain = self._foundation.stage.domain
        if domain is None:
            return None
        name = gateway.DomainName(
            self,
            "Name",
            domain_name=domain.socket,
            certificate=acm.Certificate.from_certificate_arn(
                self, "Certificate", domain.socket_certificate
            ),
        )
        CfnOutput(
            self,
            "Address",
            value=name.regional_domain_name,
            description="For the socket's DNS",
        )
        return gateway.DomainMappingOptions(domain_name=name)

    def _serve(self, route: program.Function) -> None:
        name = route.name[0].upper() + route.name[1:]
        rows = "postgres" in route.extras
        function = self._inside(name, route.module, EGRESS, rows=rows)
        for action in route.actions:
            self.api.add_route(
                action,
                integration=_integration(action.strip("$").title(), function),
            )
        self._grant(route, function)
        self.let_post(function)

    def _grant(self, route: program.Function, function: Function) -> None:
        data, models = self._foundation.data, self._foundation.models
        match route.module:
            case "user_doc_upload":
                data.let_put(function)
            case "user_inference":
                data.jobs.grant_send_messages(function)
                models.let_embed(function)
            case "edit_letter" | "check_letter":
                models.let_embed(function)
                models.let_judge(function)
            case "user_account":
                data.let_take_away(function)
                self._identity.let_forget(function)
                issuer = self._identity.issuer
                function.add_environment("RESUMATE_TOKEN_ISSUER", issuer)
            case "refine_letter":
                # It answers within the request: nothing is queued, nothing embedded.
                models.let_write(function)

    def _inside(
        self,
        name: str,
        module: str,
        subnets: ec2.SubnetSelection,
        *,
        rows: bool = True,
    ) -> Function:
        function = self._foundation.function(
            self,
            name,
            module,
            subnets,
            seconds=SECONDS.get(module, USUAL_SECONDS),
            concurrency=self._foundation.stage.route_concurrency,
            rows=rows,
        )
        self.functions.append(function)
        return function

    def _authorizer(self, settings: dict[str, str]) -> Function:
        # Outside the VPC: it fetches the issuer's keys, and reads nobody's data.
        function = Function(
            self,
            "UserAuth",
            module="user_auth",
            packages=self._foundation.packages,
            log_days=self._foundation.stage.log_days,
            environment=settings,
            seconds=5,
        )
        self.functions.append(function)
        return function


def _integration(
    name: str, function: Function
) -> integrations.WebSocketLambdaIntegration:
    # "Default" is a name that CDK hides in ids, so it may not stand alone.
    return integrations.WebSocketLambdaIntegration(f"{name}Integration", function)
