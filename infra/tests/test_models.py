"""
The models: how they scale, and who may ask them.
"""

import json
from dataclasses import replace

import aws_cdk as cdk
from aws_cdk import aws_iam as iam

from conftest import TRIED
from stacks.models import Models
from stacks.network import Network
from stage import SMALL


def test_a_model_that_may_go_comes_back(stage):
    """
    Where no copy of the language model need stand, one is made when it is asked.
    """
    tried = TRIED[stage.name]
    policies = stage.resources("AWS::ApplicationAutoScaling::ScalingPolicy").values()
    steps = [p for p in policies if p["PolicyType"] == "StepScaling"]
    zero = tried.writer == "sagemaker" and tried.llm_min_copies == 0

    assert zero == bool(steps)
    for target in stage.resources(
        "AWS::ApplicationAutoScaling::ScalableTarget"
    ).values():
        if "inference-component" in target["ScalableDimension"]:
            assert tried.llm_min_copies == target["MinCapacity"]


def test_a_profile_of_bedrock_is_allowed_with_the_model_behind_it():
    """
    An inference profile spreads requests over regions, so both are named; a model alone
    is allowed in the stage's region alone.
    """
    profile = replace(SMALL, bedrock_model="eu.amazon.nova-lite-v1:0")
    allowed = {}
    for name, stage in (("model", SMALL), ("profile", profile)):
        app = cdk.App()
        models = Models(app, "models", stage, Network(app, "network", stage))
        trusted = iam.ServicePrincipal("lambda.amazonaws.com")
        models.let_write(iam.Role(models, "Writer", assumed_by=trusted))
        template = cdk.assertions.Template.from_stack(models).to_json()
        allowed[name] = json.dumps(template)

    assert ":inference-profile/" not in allowed["model"]
    assert "::foundation-model/amazon.nova-lite-v1:0" in allowed["model"]
    assert ":inference-profile/eu.amazon.nova-lite-v1:0" in allowed["profile"]
    assert ":bedrock:*::foundation-model/amazon.nova-lite" in allowed["profile"]


def test_weights_lie_as_the_endpoint_can_take_them(stage):
    """
    Serverless endpoints take one archive alone, and in no VPC; others take files.
    """
    models = stage.resources("AWS::SageMaker::Model")
    configs = stage.resources("AWS::SageMaker::EndpointConfig").values()
    serverless = json.dumps(
        [
            variant
            for config in configs
            for variant in config["ProductionVariants"]
            if "ServerlessConfig" in variant
        ]
    )

    assert models
    for name, model in models.items():
        container = model["PrimaryContainer"]
        if name.rpartition("/")[2] in serverless:
            assert "model.tar.gz" in json.dumps(container["ModelDataUrl"])
            assert "ModelDataSource" not in container
            assert "VpcConfig" not in model
        else:
            assert "ModelDataUrl" not in container
            assert container["ModelDataSource"]


def test_containers_of_instances_stand_in_the_vpc(stage):
    """
    An endpoint of components says so itself, one of a model by that; and the role that
    runs them may make network interfaces there.
    """
    configs = stage.resources("AWS::SageMaker::EndpointConfig").values()
    on_instances = [
        config
        for config in configs
        if "InstanceType" in config["ProductionVariants"][0]
    ]
    models = stage.resources("AWS::SageMaker::Model").values()
    in_vpc = [c for c in on_instances if "VpcConfig" in c]
    of_components = [
        c for c in on_instances if "ModelName" not in c["ProductionVariants"][0]
    ]
    policies = json.dumps(stage.resources("AWS::IAM::Policy"))

    assert in_vpc == of_components
    assert len(on_instances) == len(in_vpc) + sum("VpcConfig" in m for m in models)
    assert bool(on_instances) == ("ec2:CreateNetworkInterfacePermission" in policies)


def test_weights_come_from_a_bucket_that_is_named(stage):
    """
    Names of buckets are the world's: a default could be a stranger's.
    """
    (bucket,) = (
        parameters["ModelBucket"]
        for parameters in (t.get("Parameters", {}) for t in stage.templates.values())
        if "ModelBucket" in parameters
    )

    assert "Default" not in bucket


def test_components_are_counted_under_their_own_name(stage):
    """
    SageMaker counts what a component is asked without its endpoint's name.
    """
    (fails,) = (
        alarm
        for name, alarm in stage.resources("AWS::CloudWatch::Alarm").items()
        if "WriterFails" in name
    )
    (told,) = fails["Dimensions"]

    assert told["Name"] == (
        "InferenceComponentName"
        if TRIED[stage.name].writer == "sagemaker"
        else "ModelId"
    )
