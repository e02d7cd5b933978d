"""
ResuMate deployed to an emulator of AWS: the stage that anybody deploys, by its own
templates. The real functions, each in a process of its own under Lambda's runtime
client, with the roles, queues, events and routes of the stack.
"""

import base64
import hashlib
import io
import json
import re
import secrets
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import httpx

from clients import PATIENCE
from emulated_stack import StandIns
from resumate.adapters.aws.clients import Clients
from resumate_lambda.functions import FUNCTIONS
from templates import Stack, Synthesized

STAGE = "large"
LIVE = "live"
PASSWORD = "Lighthouse-7-keeper"
KEPT = """
    UserPoolId ClientId ClientName ExplicitAuthFlows LogoutURLs AllowedOAuthFlows
    AllowedOAuthScopes AllowedOAuthFlowsUserPoolClient SupportedIdentityProviders
""".split()
"""What an update of an app client has to say again, or it is gone."""


@dataclass(frozen=True)
class Queue:
    """
    A queue beside one for its dead letters.
    """

    url: str
    dead_url: str


class Cloud:
    """
    One deployment.
    """

    def __init__(
        self, aws: Clients, synthesized: Synthesized, stand_ins: StandIns
    ) -> None:
        self._aws = aws
        self._url = stand_ins.url
        self._made: dict[str, str] = {}
        self._publish(synthesized)
        for stack in synthesized.stacks:
            self._deploy(stack.name, stand_ins.adapt(stack.template), stack.asks)
        self._modules = _modules(synthesized.stacks)
        self.bucket = self.made("data", "Uploads")
        self.jobs = Queue(self.made("data", "Jobs"), self.made("data", "JobsDead"))
        self.uploads = Queue(
            self.made("data", "Uploaded"), self.made("data", "UploadedDead")
        )
        self.pool = self.made("identity", "People")
        self.client = self.made("identity", "PeoplePage")
        self.api = self.made("api", "Socket")
        self.socket_url = f"{self._url}/_aws/execute-api/{self.api}/{LIVE}"
        self.functions = {
            f.name: self._made[self._modules[f.module]] for f in FUNCTIONS
        }

    def made(self, stack: str, name: str) -> str:
        """
        The physical id of what the CDK calls by that name.
        """
        (found,) = (
            physical
            for logical, physical in self._made.items()
            if re.fullmatch(rf"{stack}/{name}[0-9A-F]{{8}}", logical)
        )
        return found

    def role(self, function: str) -> str:
        """
        The ARN of the role that the function of that name runs as.
        """
        told = self._aws.client("lambda").get_function(
            FunctionName=self.functions[function]
        )
        arn: str = told["Configuration"]["Role"]
        return arn

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
        A new person's access token, by the sign-in pages and PKCE as on the page.
        """
        return self._signs_in(self.registers(name))

    def registers(self, name: str) -> str:
        """
        The address of a new person, whose password is `PASSWORD`.
        """
        cognito = self._aws.client("cognito-idp")
        email = f"{name}-{uuid4().hex[:8]}@example.org"
        cognito.sign_up(
            ClientId=self.client,
            Username=email,
            Password=PASSWORD,
            UserAttributes=[{"Name": "email", "Value": email}],
        )
        # In place of the code that Cognito would mail.
        cognito.admin_confirm_sign_up(UserPoolId=self.pool, Username=email)
        return email

    def let_in(self, site: str) -> None:
        """
        The page of *site* may do what that of CloudFront may, which is not there: post
        files to the bucket, and have people come back to it from signing in.
        """
        s3, cognito = self._aws.client("s3"), self._aws.client("cognito-idp")
        rules = s3.get_bucket_cors(Bucket=self.bucket)["CORSRules"]
        for rule in rules:
            rule["AllowedOrigins"].append(site)
        s3.put_bucket_cors(Bucket=self.bucket, CORSConfiguration={"CORSRules": rules})
        known = cognito.describe_user_pool_client(
            UserPoolId=self.pool, ClientId=self.client
        )["UserPoolClient"]
        kept = {name: known[name] for name in KEPT if known.get(name)}
        kept["CallbackURLs"] = [*known["CallbackURLs"], f"{site}/"]
        cognito.update_user_pool_client(**kept)

    @contextmanager
    def trusting(self, issuer: str, client_id: str, keys_url: str) -> Iterator[None]:
        """
        People who sign in at another issuer are let in, until the block ends.
        """
        functions, name = self._aws.client("lambda"), self.functions["userAuth"]
        told = functions.get_function_configuration(FunctionName=name)
        before = told["Environment"]["Variables"]
        other = {
            "RESUMATE_TOKEN_ISSUER": issuer,
            "RESUMATE_TOKEN_CLIENT_ID": client_id,
            "RESUMATE_TOKEN_KEYS_URL": keys_url,
        }
        tell = partial(functions.update_function_configuration, FunctionName=name)
        tell(Environment={"Variables": before | other})
        try:
            yield
        finally:
            tell(Environment={"Variables": before})

    def _signs_in(self, email: str) -> str:
        told = self._aws.client("cognito-idp").describe_user_pool_client(
            UserPoolId=self.pool, ClientId=self.client
        )["UserPoolClient"]
        secret = secrets.token_urlsafe(48)
        digest = hashlib.sha256(secret.encode()).digest()
        asked = {
            "client_id": self.client,
            "redirect_uri": told["CallbackURLs"][0],
            "scope": " ".join(told["AllowedOAuthScopes"]),
            "response_type": "code",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        with httpx.Client(base_url=self._url, timeout=PATIENCE) as pages:
            assert pages.get("/oauth2/authorize", params=asked).status_code == 200
            typed = asked | {"username": email, "password": PASSWORD}
            back = pages.post("/login", data=typed).headers["location"]
            assert back.startswith(asked["redirect_uri"])
            (code,) = parse_qs(urlsplit(back).query)["code"]
            tokens = pages.post(
                "/oauth2/token",
                data={
                    "grant_type": "authorization_code",
                    "code": code,
                    "code_verifier": secret,
                    "client_id": self.client,
                    "redirect_uri": asked["redirect_uri"],
                },
            )
        token: str = tokens.raise_for_status().json()["access_token"]
        return token

    def _publish(self, synthesized: Synthesized) -> None:
        """
        What ``cdk bootstrap`` and the upload of assets leave behind.
        """
        self._aws.client("ssm").put_parameter(
            Name="/cdk-bootstrap/hnb659fds/version",
            Value="30",
            Type="String",
            Overwrite=True,
        )
        account = self._aws.client("sts").get_caller_identity()["Account"]
        region = self._aws.session.region_name
        self._assets = f"cdk-hnb659fds-assets-{account}-{region}"
        s3, there = self._aws.client("s3"), {"LocationConstraint": region}
        # Another stage may have been here before.
        with suppress(s3.exceptions.BucketAlreadyOwnedByYou):
            s3.create_bucket(Bucket=self._assets, CreateBucketConfiguration=there)
        for key, path in synthesized.assets.items():
            s3.put_object(Bucket=self._assets, Key=key, Body=_content(path))

    def _deploy(self, name: str, template: dict, asked: list[str]) -> None:
        formation, key = self._aws.client("cloudformation"), f"{name}.json"
        # As the CDK's command does: a template may be larger than a request.
        body = json.dumps(template)
        self._aws.client("s3").put_object(Bucket=self._assets, Key=key, Body=body)
        formation.create_stack(
            StackName=name,
            TemplateURL=f"{self._url}/{self._assets}/{key}",
            Parameters=[
                {"ParameterKey": each, "ParameterValue": "operator@example.org"}
                for each in asked
            ],
            Capabilities=["CAPABILITY_IAM"],
            OnFailure="DO_NOTHING",
        )
        end = time.monotonic() + PATIENCE
        status = "CREATE_IN_PROGRESS"
        while status == "CREATE_IN_PROGRESS" and time.monotonic() < end:
            time.sleep(0.02)
            (told,) = formation.describe_stacks(StackName=name)["Stacks"]
            status = told["StackStatus"]
        assert status == "CREATE_COMPLETE", (name, told.get("StackStatusReason"))
        part = name.rpartition("-")[2]
        self._made |= {
            f"{part}/{each['LogicalResourceId']}": each["PhysicalResourceId"]
            for each in formation.describe_stack_resources(StackName=name)[
                "StackResources"
            ]
        }


def _content(asset: Path) -> bytes:
    """
    A file as it is, a folder zipped, as the CDK's command uploads them.
    """
    if asset.is_file():
        return asset.read_bytes()
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for path in sorted(asset.rglob("*")):
            archive.write(path, path.relative_to(asset))
    return zipped.getvalue()


def _modules(stacks: tuple[Stack, ...]) -> dict[str, str]:
    """
    The function of each module of `resumate_lambda`, as stack and logical id.
    """
    return {
        handler.split(".")[1]: f"{stack.name.rpartition('-')[2]}/{name}"
        for stack in stacks
        for name, resource in stack.template["Resources"].items()
        if (handler := resource.get("Properties", {}).get("Handler", "")).startswith(
            "resumate_lambda."
        )
    }
