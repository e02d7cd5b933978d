"""
Where things run: nothing that holds data can reach or be reached from the internet.
"""

from aws_cdk import Fn, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_logs as logs
from constructs import Construct

from stage import Stage

ISOLATED = ec2.SubnetSelection(subnet_group_name="isolated")
"""No route out: the database, and functions that talk to AWS alone."""
EGRESS = ec2.SubnetSelection(subnet_group_name="egress")
"""A way out through NAT: functions that post to ``@connections``."""


class Network(Stack):
    """
    The VPC, the endpoints of the services used in it, and one security group each for
    functions, endpoints, models and the database.
    """

    def __init__(self, scope: Construct, name: str, stage: Stage) -> None:
        super().__init__(scope, name)
        self._zones = stage.availability_zones
        self.vpc = self._vpc(stage)
        self.functions = self._group("Functions", "Lambda functions in the VPC")
        self.database = self._group("Database", "PostgreSQL and its proxy")
        self.endpoints = self._group("Endpoints", "Interface endpoints")
        self.models = self._group("Models", "Model containers, which fetch weights")
        https, postgres = ec2.Port.tcp(443), ec2.Port.tcp(5432)
        anywhere = ec2.Peer.any_ipv4()
        self.functions.add_egress_rule(anywhere, https, "AWS APIs")
        self.models.add_egress_rule(anywhere, https, "S3, by its gateway endpoint")
        self.functions.add_egress_rule(self.database, postgres, "PostgreSQL")
        self.database.add_ingress_rule(self.functions, postgres, "Functions")
        self.database.add_ingress_rule(self.database, postgres, "The proxy")
        self.database.add_egress_rule(self.database, postgres, "The proxy")
        self.endpoints.add_ingress_rule(self.functions, https, "Functions")
        self._endpoints(stage)

    @property
    def availability_zones(self) -> list[str]:
        """
        As many as the stage wants: a stack that is bound to no account would be taken
        to have two.
        """
        zones = Fn.get_azs()
        return [Fn.select(at, zones) for at in range(self._zones)]

    def _vpc(self, stage: Stage) -> ec2.Vpc:
        kinds = {
            "public": ec2.SubnetType.PUBLIC,
            "egress": ec2.SubnetType.PRIVATE_WITH_EGRESS,
            "isolated": ec2.SubnetType.PRIVATE_ISOLATED,
        }
        vpc = ec2.Vpc(
            self,
            "Vpc",
            max_azs=stage.availability_zones,
            nat_gateways=stage.nat_gateways,
            restrict_default_security_group=False,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name=name,
                    subnet_type=kind,
                    cidr_mask=20,
                    # Nothing is launched in the public subnets but the NAT gateways.
                    map_public_ip_on_launch=False if name == "public" else None,
                )
                for name, kind in kinds.items()
            ],
        )
        group = logs.LogGroup(self, "FlowLog", retention=logs.RetentionDays.ONE_MONTH)
        vpc.add_flow_log(
            "Flow",
            destination=ec2.FlowLogDestination.to_cloud_watch_logs(group),
            traffic_type=ec2.FlowLogTrafficType.REJECT,
        )
        return vpc

    def _group(self, name: str, purpose: str) -> ec2.SecurityGroup:
        return ec2.SecurityGroup(
            self,
            name,
            vpc=self.vpc,
            description=purpose,
            allow_all_outbound=False,
        )

    def _endpoints(self, stage: Stage) -> None:
        self.vpc.add_gateway_endpoint("S3", service=ec2.GatewayVpcEndpointAwsService.S3)
        # Logs and traces need none: Lambda writes them outside the VPC.
        services = ec2.InterfaceVpcEndpointAwsService
        wanted = {
            "Sqs": services.SQS,
            "SageMaker": services.SAGEMAKER_RUNTIME,
            "SecretsManager": services.SECRETS_MANAGER,
        }
        if stage.writer == "bedrock":
            wanted["Bedrock"] = services.BEDROCK_RUNTIME
        isolated = self.vpc.select_subnets(subnet_group_name=ISOLATED.subnet_group_name)
        zones = ec2.SubnetSelection(subnets=isolated.subnets[: stage.endpoint_zones])
        for name, service in wanted.items():
            self.vpc.add_interface_endpoint(
                name,
                service=service,
                open=False,
                private_dns_enabled=True,
                security_groups=[self.endpoints],
                subnets=zones,
            )
