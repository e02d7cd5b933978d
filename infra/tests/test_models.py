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
