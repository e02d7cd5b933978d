"""
What an emulator of AWS cannot take of a template, each with its reason, and what stands
in its place. All else is deployed as it was synthesized.
"""

from dataclasses import dataclass
from pathlib import Path

import boto3

ROOT = Path(__file__).parent.parent
NO_NETWORK = "no packet goes through its network"
NO_DATABASE = "the tests' own PostgreSQL stands in"
NO_MODELS = "tests/model_endpoints.py stands in"
LACKING = {
    "AWS::ApplicationAutoScaling::ScalableTarget": NO_MODELS,
    "AWS::ApplicationAutoScaling::ScalingPolicy": NO_MODELS,
    "AWS::Budgets::Budget": "nothing costs anything",
    "AWS::EC2::EIP": NO_NETWORK,
    "AWS::EC2::FlowLog": NO_NETWORK,
    "AWS::EC2::NatGateway": NO_NETWORK,
    "AWS::EC2::SecurityGroupEgress": NO_NETWORK,
    "AWS::EC2::SecurityGroupIngress": NO_NETWORK,
    "AWS::RDS::DBProxy": NO_DATABASE,
    "AWS::RDS::DBProxyTargetGroup": NO_DATABASE,
    "AWS::SageMaker::Endpoint": NO_MODELS,
    "AWS::SageMaker::EndpointConfig": NO_MODELS,
    "AWS::SageMaker::InferenceComponent": NO_MODELS,
    "AWS::SageMaker::Model": NO_MODELS,
}
"""Types that the emulator does not know; `test_deployment.py` asks it."""
UNFINISHED = {"AWS::RDS::DBInstance": "it makes no secret for the master user"}
"""Types that it knows, and that do not become what the stack asks for."""
ELSEWHERE = {
    "Custom::CDKBucketDeployment": "no CloudFront: page_on_aws.py serves the page",
    "Custom::LogRetention": "its log is that of the database, which is not there",
}
"""What is done for the tests in another way."""
ABSENT = "arn:aws:absent:eu-west-1:000000000000:kind:name:more"
"""What a resource that is left out says of itself; CDK takes ARNs apart."""
PLAIN_HTTP = {"Bool": {"aws:SecureTransport": "false"}}
"""The emulator speaks HTTP without TLS, and would refuse itself."""
SIGNING_IN = {
    "RESUMATE_DATABASE_IAM",
    "RESUMATE_DATABASE_SECRET",
    "RESUMATE_DATABASE_CA",
}
"""How functions sign in to RDS, which is not there."""
SECONDS = 60
"""At least: a function that starts on a busy machine takes its time."""
TOGETHER = 2
"""Jobs that one queue's function does at a time, the fewest that AWS takes: to start
one more is seconds of this machine, where AWS has others."""
BOTO3 = str(Path(boto3.__file__).parent.parent)
"""Lambda's own Python has boto3, and CDK's functions count on it; the emulator's has
not."""


@dataclass(frozen=True)
class StandIns:
    """
    Where that is which the emulator lacks, and the emulator itself.
    """

    url: str
    database_url: str
    database_admin_url: str
    models_url: str

    def adapt(self, template: dict) -> dict:
        """
        The template as the emulator can take it.
        """
        left = {
            name: resource
            for name, resource in template["Resources"].items()
            if resource["Type"]
            not in LACKING.keys() | UNFINISHED.keys() | ELSEWHERE.keys()
        }
        gone = template["Resources"].keys() - left.keys()
        adapted = _without(template | {"Resources": left}, gone)
        for resource in adapted["Resources"].values():
            properties = resource.get("Properties", {})
            if resource["Type"] == "AWS::Lambda::Function":
                self._adapt_function(properties)
            elif resource["Type"] == "AWS::Lambda::EventSourceMapping":
                properties["ScalingConfig"] = {"MaximumConcurrency": TOGETHER}
            elif resource["Type"].endswith(("BucketPolicy", "QueuePolicy")):
                policy = properties["PolicyDocument"]
                policy["Statement"] = [
                    s for s in policy["Statement"] if s.get("Condition") != PLAIN_HTTP
                ]
        return adapted

    def _adapt_function(self, function: dict) -> None:
        told = function.setdefault("Environment", {}).setdefault("Variables", {})
        if not function["Handler"].startswith("resumate_lambda."):
            told["PYTHONPATH"] = BOTO3
            return
        # The emulator would run Python with its own interpreter and libraries.
        function["Runtime"] = "provided.al2023"
        function["Timeout"] = max(SECONDS, function["Timeout"])
        function["Environment"]["Variables"] = self._settings(told) | {
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'entrypoints'}",
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME": self.models_url,
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": self.models_url,
        }

    def _settings(self, told: dict) -> dict:
        """
        The same variables with the stand-ins' addresses for AWS's.
        """
        settings = {n: value for n, value in told.items() if n not in SIGNING_IN}
        for name, value in {
            "RESUMATE_MODE": "emulated",
            "RESUMATE_DATABASE_URL": self.database_url,
            "RESUMATE_DATABASE_ADMIN_URL": self.database_admin_url,
        }.items():
            if name in settings:
                settings[name] = value
        if issuer := settings.get("RESUMATE_TOKEN_ISSUER"):
            pool = issuer["Fn::Join"][1][-1]
            keys = [f"{self.url}/", pool, "/.well-known/jwks.json"]
            settings["RESUMATE_TOKEN_KEYS_URL"] = {"Fn::Join": ["", keys]}
        if posts := settings.get("RESUMATE_CONNECTIONS_URL"):
            api = posts["Fn::Join"][1][1]
            there = [f"{self.url}/_aws/execute-api/", api, "/live"]
            settings["RESUMATE_CONNECTIONS_URL"] = {"Fn::Join": ["", there]}
        return settings


def _without(node, gone):
    if isinstance(node, list):
        return [_without(each, gone) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("Ref") in gone or (node.get("Fn::GetAtt") or [None])[0] in gone:
        return ABSENT
    left = {name: _without(value, gone) for name, value in node.items()}
    if "DependsOn" in left:
        waits = left["DependsOn"]
        waits = [waits] if isinstance(waits, str) else waits
        left["DependsOn"] = [name for name in waits if name not in gone]
    return left
