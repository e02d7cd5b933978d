"""
Who reaches whom.
"""

import json

from conftest import TRIED

ANYWHERE = {"0.0.0.0/0", "::/0"}


def test_no_security_group_is_open(stage):
    """
    Nothing may come in from anywhere.
    """
    rules = [
        rule
        for group in stage.resources("AWS::EC2::SecurityGroup").values()
        for rule in group.get("SecurityGroupIngress", [])
    ]
    rules += stage.resources("AWS::EC2::SecurityGroupIngress").values()

    assert rules
    assert not [r for r in rules if {r.get("CidrIp"), r.get("CidrIpv6")} & ANYWHERE]


def test_no_model_reaches_the_database(stage):
    """
    Containers of models stand in a security group of their own: it lets them fetch
    weights, and neither the database nor an endpoint lets it in.
    """
    models = [
        json.dumps(model["VpcConfig"]["SecurityGroupIds"])
        for kind in ("Model", "EndpointConfig")
        for model in stage.resources(f"AWS::SageMaker::{kind}").values()
        if "VpcConfig" in model
    ]
    (outward,) = (
        group["SecurityGroupEgress"]
        for group in stage.resources("AWS::EC2::SecurityGroup").values()
        if "Model" in group["GroupDescription"]
    )
    let_in = stage.resources("AWS::EC2::SecurityGroupIngress").values()

    assert models or TRIED[stage.name].writer == "bedrock"
    assert all("Models" in groups and "Functions" not in groups for groups in models)
    assert [443] == [rule["ToPort"] for rule in outward]
    assert not [r for r in let_in if "Models" in json.dumps(r["SourceSecurityGroupId"])]


def test_only_those_who_post_have_a_way_out(stage):
    """
    Functions in the VPC stand in subnets with a way out exactly if they may post to
    connections, which has no VPC endpoint.
    """
    posting = {
        module
        for module, properties in stage.functions.items()
        if "RESUMATE_CONNECTIONS_URL"
        in properties.get("Environment", {}).get("Variables", {})
    }
    outward = {
        module
        for module, properties in stage.functions.items()
        if "egress" in json.dumps(properties.get("VpcConfig", {}))
    }

    assert posting == outward
    assert {"process_and_respond", "user_init"} <= posting


def test_every_zone_has_its_subnets(stage):
    """
    A stage stands in as many zones as it says.
    """
    zones = TRIED[stage.name].availability_zones
    subnets = stage.resources("AWS::EC2::Subnet").values()
    places = {json.dumps(subnet["AvailabilityZone"]) for subnet in subnets}

    assert zones == len(places)
    assert 3 * zones == len(subnets)
    gateways = stage.resources("AWS::EC2::NatGateway")
    assert TRIED[stage.name].nat_gateways == len(gateways)
