"""
ResuMate deployed to an emulator of AWS: the real functions, each in a process of its
own under Lambda's runtime client, behind real queues, events and WebSocket routes.

The functions run from this checkout with this interpreter: their package is one file
that starts the runtime client. All else is as on AWS, roles included.
"""

import io
import json
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from resumate.adapters.aws.clients import Clients
from resumate_lambda.functions import FUNCTIONS, Function

ROOT = Path(__file__).parent.parent
STAGE = "live"
PASSWORD = "Lighthouse-7-keeper"
TOKEN = "route.request.header.Sec-WebSocket-Protocol"
START = """\
#!/bin/sh
exec "{python}" -m awslambdaric "$_HANDLER"
"""
MAY = {
    "userDocUpload": ["s3:PutObject"],
    "userInit": ["s3:GetObject", "s3:ListBucket"],
    "userInference": ["sqs:SendMessage"],
    "processAndRespond": ["sqs:ChangeMessageVisibility"],
    "sweepLetters": [
        "sqs:SendMessage",
        "sqs:GetQueueUrl",
        "s3:ListBucketVersions",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
    ],
}
"""What each role may do, besides consuming its queue and posting to connections."""
CONSUMING = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]


@dataclass(frozen=True)
class Queue:
    """
    A queue beside one for its dead letters.
    """

    url: str
    arn: str
    dead_url: str


class Cloud:
    """
    One deployment.
    """

    def __init__(self, aws: Clients, url: str, settings: dict[str, str]) -> None:
        self._aws = aws
        self._url = url
        self._tag = uuid4().hex[:8]
        self.bucket = self._made_bucket()
        self.jobs = self._made_queue("letters")
        self.uploads = self._made_queue("uploads")
        self.pool, self.client = self._made_pool()
        gateway = aws.client("apigatewayv2")
        self.api = gateway.create_api(
            Name=self._tag,
            ProtocolType="WEBSOCKET",
            RouteSelectionExpression="$request.body.action",
        )["ApiId"]
        self.socket_url = f"{url}/_aws/execute-api/{self.api}/{STAGE}"
        self._environment = self._settings() | settings
        self.functions = {f.name: self._made_function(f) for f in FUNCTIONS}
        self._route(gateway)
        self._consume(self.jobs, "processAndRespond")
        self._consume(self.uploads, "userInit")
        self._notify()
        self._ask_before_sign_up()

    def invoke(self, name: str, event: object) -> object:
        """
        What the function answers.
        """
        answer = self._aws.client("lambda").invoke(
            FunctionName=self.functions[name], Payload=json.dumps(event)
        )
        payload = json.loads(answer["Payload"].read())
        assert "FunctionError" not in answer, payload
        return payload

    def signs_up(self, name: str) -> str:
        """
        A new person's access token.
        """
        cognito = self._aws.client("cognito-idp")
        email = f"{name}-{uuid4().hex[:8]}@example.org"
        cognito.sign_up(
            ClientId=self.client,
            Username=email,
            Password=PASSWORD,
            UserAttributes=[{"Name": "email", "Value": email}],
        )
        signed_in = cognito.initiate_auth(
            ClientId=self.client,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": email, "PASSWORD": PASSWORD},
        )
        token: str = signed_in["AuthenticationResult"]["AccessToken"]
        return token

    def _settings(self) -> dict[str, str]:
        region = self._aws.session.region_name
        return {
            "RESUMATE_MODE": "emulated",
            "RESUMATE_BUCKET": self.bucket,
            "RESUMATE_QUEUE_URL": self.jobs.url,
            "RESUMATE_CONNECTIONS_URL": self.socket_url,
            "RESUMATE_TOKEN_ISSUER": f"https://cognito-idp.{region}.amazonaws.com/{self.pool}",
            "RESUMATE_TOKEN_CLIENT_ID": self.client,
            "RESUMATE_TOKEN_KEYS_URL": f"{self._url}/{self.pool}/.well-known/jwks.json",
            "RESUMATE_SIGN_UP_TRUSTING": "true",
            "AWS_ENDPOINT_URL": self._url,
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'entrypoints'}",
        }

    def _made_bucket(self) -> str:
        name = f"uploads-{self._tag}"
        where = {"LocationConstraint": self._aws.session.region_name}
        s3 = self._aws.client("s3")
        s3.create_bucket(Bucket=name, CreateBucketConfiguration=where)
        return name

    def _made_queue(self, name: str) -> Queue:
        sqs = self._aws.client("sqs")
        dead = sqs.create_queue(QueueName=f"{name}-{self._tag}-dead")["QueueUrl"]
        redrive = {"deadLetterTargetArn": self._arn(dead), "maxReceiveCount": "4"}
        attributes = {
            "RedrivePolicy": json.dumps(redrive),
            "VisibilityTimeout": "60",
            "Policy": json.dumps(
                _allow("sqs:SendMessage", "*", {"Service": "s3.amazonaws.com"})
            ),
        }
        url = sqs.create_queue(QueueName=f"{name}-{self._tag}", Attributes=attributes)
        return Queue(url["QueueUrl"], self._arn(url["QueueUrl"]), dead)

    def _arn(self, url: str) -> str:
        sqs = self._aws.client("sqs")
        asked = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        arn: str = asked["Attributes"]["QueueArn"]
        return arn

    def _made_pool(self) -> tuple[str, str]:
        cognito = self._aws.client("cognito-idp")
        pool = cognito.create_user_pool(
            PoolName=self._tag, UsernameAttributes=["email"]
        )["UserPool"]["Id"]
        client = cognito.create_user_pool_client(
            UserPoolId=pool,
            ClientName="page",
            ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        )["UserPoolClient"]["ClientId"]
        return pool, client

    def _made_function(self, function: Function) -> str:
        functions = self._aws.client("lambda")
        made = functions.create_function(
            FunctionName=f"{function.name}-{self._tag}",
            Runtime="provided.al2023",
            Role=self._made_role(function),
            Handler=function.handler,
            Code={"ZipFile": _package()},
            Timeout=60,
            Environment={"Variables": self._environment},
        )
        for service in ("apigateway", "cognito-idp"):
            functions.add_permission(
                FunctionName=made["FunctionName"],
                StatementId=service,
                Action="lambda:InvokeFunction",
                Principal=f"{service}.amazonaws.com",
            )
        arn: str = made["FunctionArn"]
        return arn

    def _made_role(self, function: Function) -> str:
        iam = self._aws.client("iam")
        trust = _allow("sts:AssumeRole", None, {"Service": "lambda.amazonaws.com"})
        name = f"{function.name}-{self._tag}"
        role = iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=json.dumps(trust)
        )
        may = [*MAY.get(function.name, []), *CONSUMING, "execute-api:ManageConnections"]
        iam.put_role_policy(
            RoleName=name,
            PolicyName="may",
            PolicyDocument=json.dumps(_allow([*may, "sagemaker:InvokeEndpoint"], "*")),
        )
        arn: str = role["Role"]["Arn"]
        return arn

    def _route(self, gateway) -> None:
        served = {
            a: f.name for f in FUNCTIONS for a in f.actions if f.name != "userAuth"
        }
        authorizer = gateway.create_authorizer(
            ApiId=self.api,
            AuthorizerType="REQUEST",
            Name="userAuth",
            AuthorizerUri=self._uri("userAuth"),
            IdentitySource=[TOKEN],
        )["AuthorizerId"]
        for action, name in served.items():
            integration = gateway.create_integration(
                ApiId=self.api,
                IntegrationType="AWS_PROXY",
                IntegrationUri=self._uri(name),
            )["IntegrationId"]
            guarded = {"AuthorizationType": "CUSTOM", "AuthorizerId": authorizer}
            gateway.create_route(
                ApiId=self.api,
                RouteKey=action,
                Target=f"integrations/{integration}",
                **(guarded if action == "$connect" else {}),
            )
        gateway.create_stage(ApiId=self.api, StageName=STAGE, AutoDeploy=True)

    def _uri(self, name: str) -> str:
        region = self._aws.session.region_name
        path = f"arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions"
        return f"{path}/{self.functions[name]}/invocations"

    def _consume(self, queue: Queue, name: str) -> None:
        self._aws.client("lambda").create_event_source_mapping(
            EventSourceArn=queue.arn,
            FunctionName=self.functions[name],
            BatchSize=1,
            FunctionResponseTypes=["ReportBatchItemFailures"],
        )

    def _notify(self) -> None:
        told = {"QueueArn": self.uploads.arn, "Events": ["s3:ObjectCreated:*"]}
        self._aws.client("s3").put_bucket_notification_configuration(
            Bucket=self.bucket,
            NotificationConfiguration={"QueueConfigurations": [told]},
        )

    def _ask_before_sign_up(self) -> None:
        self._aws.client("cognito-idp").update_user_pool(
            UserPoolId=self.pool,
            LambdaConfig={"PreSignUp": self.functions["verifyUser"]},
        )


def _package() -> bytes:
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, START.format(python=sys.executable))
    return code.getvalue()


def _allow(action, resource, principal=None) -> dict:
    statement = {"Effect": "Allow", "Action": action}
    statement |= {"Resource": resource} if resource else {}
    statement |= {"Principal": principal} if principal else {}
    return {"Version": "2012-10-17", "Statement": [statement]}
