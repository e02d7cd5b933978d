"""
What model containers start from: an image, weights, and a role that may fetch both.
"""

from functools import cached_property

from aws_cdk import ArnFormat, Aws, CfnParameter, CfnResource, RemovalPolicy, Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sagemaker as sagemaker

from stacks.functions import RETENTION, allow
from stacks.network import ISOLATED, Network
from stage import Stage

VARIANT = "main"
"""The one variant of each endpoint."""


_INTO_VPC = [
    "ec2:CreateNetworkInterface",
    "ec2:CreateNetworkInterfacePermission",
    "ec2:DeleteNetworkInterface",
    "ec2:DeleteNetworkInterfacePermission",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:DescribeVpcEndpoints",
    "ec2:DescribeVpcs",
]
"""What SageMaker asks of a role whose containers stand in a VPC (its developer guide,
"Give SageMaker AI hosted endpoints access to resources in your Amazon VPC")."""


class ModelContainers:
    """
    SageMaker's models in *stack*, all under one role, and the logs of what runs them.
    """

    def __init__(self, stack: Stack, stage: Stage, network: Network) -> None:
        self.stack = stack
        self._stage = stage
        self._network = network
        self.role = iam.Role(
            stack,
            "Execution",
            assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"),
            description="What the model containers may do: fetch image and weights",
        )
        # Names of buckets are the world's: a default would be anybody's.
        self._weights = self.parameter("ModelBucket")
        self._let_fetch()
        self._let_log()

    def parameter(self, name: str, default: str | None = None) -> str:
        """
        What is told at the deployment.
        """
        return CfnParameter(self.stack, name, default=default).value_as_string

    def model(
        self,
        name: str,
        image: str,
        environment: dict[str, str],
        *,
        vpc: sagemaker.CfnModel.VpcConfigProperty | None = None,
        packed: bool = False,
    ) -> str:
        """
        The name of a model with the weights that lie under *name* in the bucket, as
        files or *packed* into one ``model.tar.gz``.
        """
        weights = f"s3://{self._weights}/{name.lower()}/"
        model = sagemaker.CfnModel(
            self.stack,
            name,
            execution_role_arn=self.role.role_arn,
            vpc_config=vpc,
            primary_container=sagemaker.CfnModel.ContainerDefinitionProperty(
                image=image,
                environment=environment,
                model_data_url=f"{weights}model.tar.gz" if packed else None,
                model_data_source=None if packed else _files(weights),
            ),
        )
        model.node.add_dependency(self.role)
        return model.attr_model_name

    def log(self, name: str, writer: CfnResource) -> None:
        """
        The log that SageMaker would make itself, and keep for ever.
        """
        group = logs.LogGroup(
            self.stack,
            f"{writer.node.id}Log",
            log_group_name=f"/aws/sagemaker/{name}",
            retention=RETENTION[self._stage.log_days],
            removal_policy=RemovalPolicy.DESTROY,
        )
        writer.node.add_dependency(group)

    @cached_property
    def vpc(self) -> tuple[list[str], list[str]]:
        """
        The subnets and security groups of containers that reach nothing but their
        weights, by the S3 gateway endpoint. Where there are such, the role may put them
        there.
        """
        allow(self.role, _INTO_VPC, ["*"])
        subnets = self._network.vpc.select_subnets(
            subnet_group_name=ISOLATED.subnet_group_name
        )
        return subnets.subnet_ids, [self._network.models.security_group_id]

    def _let_fetch(self) -> None:
        bucket = f"arn:{Aws.PARTITION}:s3:::{self._weights}"
        allow(self.role, ["s3:GetObject"], [f"{bucket}/*"])
        allow(self.role, ["s3:ListBucket"], [bucket])
        images = self.stack.format_arn(
            service="ecr",
            account="*",
            resource="repository",
            resource_name="*",
        )
        allow(
            self.role,
            [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            [images],
        )
        # ECR knows no resource level for this one.
        allow(self.role, ["ecr:GetAuthorizationToken"], ["*"])

    def _let_log(self) -> None:
        log = self.stack.format_arn(
            service="logs",
            resource="log-group",
            resource_name="/aws/sagemaker/*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        allow(
            self.role,
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
            [log],
        )


def _files(uri: str) -> sagemaker.CfnModel.ModelDataSourceProperty:
    return sagemaker.CfnModel.ModelDataSourceProperty(
        s3_data_source=sagemaker.CfnModel.S3DataSourceProperty(
            s3_uri=uri, s3_data_type="S3Prefix", compression_type="None"
        )
    )
