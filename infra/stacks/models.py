"""
The models: an embedding endpoint, and a language model (an endpoint, or Bedrock).
"""

from aws_cdk import (
    ArnFormat,
    Aws,
    CfnParameter,
    CfnResource,
    Duration,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_applicationautoscaling as scaling
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sagemaker as sagemaker
from constructs import Construct

from stacks.functions import RETENTION, allow
from stacks.network import ISOLATED, Network
from stage import Stage

VARIANT = "main"
AREAS = {"us", "eu", "apac", "us-gov", "global"}
"""What the ids of Bedrock's inference profiles begin with."""


class Models(Stack):
    """
    SageMaker endpoints by stage; images and weights are parameters of the deployment.
    """

    def __init__(
        self, scope: Construct, name: str, stage: Stage, network: Network
    ) -> None:
        super().__init__(scope, name)
        self._network = network
        self._role = self._execution_role()
        self.embedding_model = _parameter(self, "EmbeddingModel", "all-MiniLM-L6-v2")
        self.embedding_endpoint = self._embedding(stage)
        self.llm_component: str | None = None
        self.llm_endpoint = (
            self._language_model(stage) if stage.writer == "sagemaker" else None
        )
        self.judge_clears = stage.judge_clears
        self.bedrock_model = stage.bedrock_model if stage.writer == "bedrock" else None
        self.limits = _limits(stage)

    def let_embed(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may embed texts.
        """
        self._let_invoke(grantee, self.embedding_endpoint)

    def let_write(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may ask the language model.
        """
        if self.llm_endpoint:
            self._let_invoke(grantee, self.llm_endpoint)
            component = self.format_arn(
                service="sagemaker",
                resource="inference-component",
                resource_name=self.llm_component,
            )
            allow(grantee, ["sagemaker:InvokeEndpoint"], [component])
        if self.bedrock_model:
            models = self._bedrock(self.bedrock_model)
            allow(grantee, ["bedrock:InvokeModelWithResponseStream"], models)

    def let_judge(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may ask the language model what it holds of a letter, if it judges.
        """
        if self.judge_clears:
            self.let_write(grantee)

    def _bedrock(self, model: str) -> list[str]:
        """
        What must be allowed for *model*: itself, or a profile and, in the regions that
        it spreads requests over, the model behind it.
        """
        area, _, behind = model.partition(".")
        if area not in AREAS:
            return [self._foundation(model, self.region)]
        profile = self.format_arn(
            service="bedrock", resource="inference-profile", resource_name=model
        )
        return [profile, self._foundation(behind, "*")]

    def _foundation(self, model: str, region: str) -> str:
        return self.format_arn(
            service="bedrock",
            region=region,
            account="",
            resource="foundation-model",
            resource_name=model,
        )

    def failures(self) -> dict[str, cloudwatch.Metric]:
        """
        What counts answers that did not come, by model.
        """
        minutes = Duration.minutes(5)
        found = {
            "Embedder": self.embedder_metric("Invocation5XXErrors", "Sum", minutes)
        }
        if self.llm_endpoint:
            found["Writer"] = _endpoint_metric(
                self.llm_endpoint, "Invocation5XXErrors", "Sum", minutes
            )
        if self.bedrock_model:
            found["Writer"] = cloudwatch.Metric(
                namespace="AWS/Bedrock",
                metric_name="InvocationThrottles",
                dimensions_map={"ModelId": self.bedrock_model},
                statistic="Sum",
                period=minutes,
            )
        return found

    def embedder_metric(
        self, name: str, statistic: str, period: Duration
    ) -> cloudwatch.Metric:
        """
        One of SageMaker's metrics of the embedding endpoint.
        """
        return _endpoint_metric(self.embedding_endpoint, name, statistic, period)

    def _let_invoke(self, grantee: iam.IGrantable, endpoint: str) -> None:
        arn = self.format_arn(
            service="sagemaker", resource="endpoint", resource_name=endpoint.lower()
        )
        allow(grantee, ["sagemaker:InvokeEndpoint"], [arn])

    def _execution_role(self) -> iam.Role:
        role = iam.Role(
            self,
            "Execution",
            assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"),
            description="What the model containers may do: fetch image and weights",
        )
        self._artifacts = _parameter(self, "ModelBucket", "resumate-models")
        bucket = f"arn:{Aws.PARTITION}:s3:::{self._artifacts}"
        allow(role, ["s3:GetObject"], [f"{bucket}/*"])
        allow(role, ["s3:ListBucket"], [bucket])
        images = self.format_arn(
            service="ecr",
            account="*",
            resource="repository",
            resource_name="*",
        )
        allow(
            role,
            [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            [images],
        )
        # ECR and CloudWatch know no resource level for these two.
        allow(role, ["ecr:GetAuthorizationToken"], ["*"])
        log = self.format_arn(
            service="logs",
            resource="log-group",
            resource_name="/aws/sagemaker/*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        allow(
            role,
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
            [log],
        )
        return role

    def _vpc_config(self) -> sagemaker.CfnModel.VpcConfigProperty:
        # Weights come through the S3 gateway endpoint; nothing else is reached.
        subnets = self._network.vpc.select_subnets(
            subnet_group_name=ISOLATED.subnet_group_name
        )
        return sagemaker.CfnModel.VpcConfigProperty(
            subnets=subnets.subnet_ids,
            security_group_ids=[self._network.models.security_group_id],
        )

    def _model(
        self,
        name: str,
        image: str,
        environment: dict[str, str],
        *,
        in_vpc: bool = True,
    ) -> str:
        model = sagemaker.CfnModel(
            self,
            name,
            execution_role_arn=self._role.role_arn,
            vpc_config=self._vpc_config() if in_vpc else None,
            primary_container=sagemaker.CfnModel.ContainerDefinitionProperty(
                image=image,
                environment=environment,
                model_data_source=sagemaker.CfnModel.ModelDataSourceProperty(
                    s3_data_source=sagemaker.CfnModel.S3DataSourceProperty(
                        s3_uri=f"s3://{self._artifacts}/{name.lower()}/",
                        s3_data_type="S3Prefix",
                        compression_type="None",
                    )
                ),
            ),
        )
        model.node.add_dependency(self._role)
        return model.attr_model_name

    def _embedding(self, stage: Stage) -> str:
        image = _parameter(self, "EmbeddingImage", "text-embeddings-inference:cpu")
        model = self._model(
            "Embedder",
            image,
            {"HF_MODEL_ID": "/opt/ml/model", "MAX_CLIENT_BATCH_SIZE": "32"},
            # Serverless inference takes no VPC configuration.
            in_vpc=stage.embedding_instance is not None,
        )
        properties = sagemaker.CfnEndpointConfig
        variant = properties.ProductionVariantProperty(
            variant_name=VARIANT,
            model_name=model,
            **(
                {
                    "instance_type": stage.embedding_instance,
                    "initial_instance_count": 1,
                }
                if stage.embedding_instance
                else {
                    "serverless_config": properties.ServerlessConfigProperty(
                        max_concurrency=10, memory_size_in_mb=3072
                    )
                }
            ),
        )
        config = properties(self, "EmbedderConfig", production_variants=[variant])
        endpoint = sagemaker.CfnEndpoint(
            self,
            "EmbedderEndpoint",
            endpoint_config_name=config.attr_endpoint_config_name,
            endpoint_name=f"resumate-{stage.name}-embedder",
        )
        self._log(stage, f"Endpoints/{endpoint.endpoint_name}", endpoint)
        if stage.embedding_instance:
            self._scale_variant(endpoint)
        return endpoint.endpoint_name or ""

    def _scale_variant(self, endpoint: sagemaker.CfnEndpoint) -> None:
        target = scaling.ScalableTarget(
            self,
            "EmbedderScaling",
            service_namespace=scaling.ServiceNamespace.SAGEMAKER,
            scalable_dimension="sagemaker:variant:DesiredInstanceCount",
            resource_id=f"endpoint/{endpoint.endpoint_name}/variant/{VARIANT}",
            min_capacity=1,
            max_capacity=8,
        )
        target.node.add_dependency(endpoint)
        target.scale_to_track_metric(
            "EmbedderInvocations",
            target_value=600,
            predefined_metric=(
                scaling.PredefinedMetric.SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE
            ),
        )

    def _language_model(self, stage: Stage) -> str:
        image = _parameter(self, "LlmImage", "djl-inference:lmi")
        model = self._model(
            "Writer",
            image,
            {
                "HF_MODEL_ID": "/opt/ml/model",
                "OPTION_ROLLING_BATCH": "vllm",
                "OPTION_MAX_MODEL_LEN": "8192",
                "OPTION_MAX_ROLLING_BATCH_SIZE": "32",
            },
        )
        properties = sagemaker.CfnEndpointConfig
        config = properties(
            self,
            "WriterConfig",
            execution_role_arn=self._role.role_arn,
            production_variants=[
                properties.ProductionVariantProperty(
                    variant_name=VARIANT,
                    instance_type=stage.llm_instance,
                    initial_instance_count=max(1, stage.llm_min_copies),
                    managed_instance_scaling=properties.ManagedInstanceScalingProperty(
                        status="ENABLED",
                        min_instance_count=stage.llm_min_copies,
                        max_instance_count=stage.llm_max_copies,
                    ),
                    routing_config=properties.RoutingConfigProperty(
                        routing_strategy="LEAST_OUTSTANDING_REQUESTS"
                    ),
                )
            ],
        )
        endpoint = sagemaker.CfnEndpoint(
            self,
            "WriterEndpoint",
            endpoint_config_name=config.attr_endpoint_config_name,
            endpoint_name=f"resumate-{stage.name}-writer",
        )
        self._log(stage, f"Endpoints/{endpoint.endpoint_name}", endpoint)
        self._component(stage, endpoint, model)
        return endpoint.endpoint_name or ""

    def _log(self, stage: Stage, name: str, writer: CfnResource) -> None:
        """
        The log that SageMaker would make itself, and keep for ever.
        """
        group = logs.LogGroup(
            self,
            f"{writer.node.id}Log",
            log_group_name=f"/aws/sagemaker/{name}",
            retention=RETENTION[stage.log_days],
            removal_policy=RemovalPolicy.DESTROY,
        )
        writer.node.add_dependency(group)

    def _component(
        self, stage: Stage, endpoint: sagemaker.CfnEndpoint, model: str
    ) -> None:
        properties = sagemaker.CfnInferenceComponent
        name = f"resumate-{stage.name}-writer"
        component = properties(
            self,
            "WriterComponent",
            inference_component_name=name,
            endpoint_name=endpoint.endpoint_name or "",
            variant_name=VARIANT,
            runtime_config=properties.InferenceComponentRuntimeConfigProperty(
                copy_count=max(1, stage.llm_min_copies)
            ),
            specification=properties.InferenceComponentSpecificationProperty(
                model_name=model,
                compute_resource_requirements=(
                    properties.InferenceComponentComputeResourceRequirementsProperty(
                        number_of_accelerator_devices_required=1,
                        min_memory_required_in_mb=8192,
                    )
                ),
            ),
        )
        component.node.add_dependency(endpoint)
        self._log(stage, f"InferenceComponents/{name}", component)
        self.llm_component = name
        target = scaling.ScalableTarget(
            self,
            "WriterScaling",
            service_namespace=scaling.ServiceNamespace.SAGEMAKER,
            scalable_dimension="sagemaker:inference-component:DesiredCopyCount",
            resource_id=f"inference-component/{name}",
            min_capacity=stage.llm_min_copies,
            max_capacity=stage.llm_max_copies,
        )
        target.node.add_dependency(component)
        target.scale_to_track_metric(
            "WriterBacklog",
            target_value=stage.llm_in_flight,
            custom_metric=_in_flight(name),
            scale_in_cooldown=Duration.minutes(5),
            scale_out_cooldown=Duration.minutes(1),
        )
        if stage.llm_min_copies == 0:
            target.scale_on_metric(
                "WriterFromZero",
                metric=_no_capacity(name),
                adjustment_type=scaling.AdjustmentType.CHANGE_IN_CAPACITY,
                evaluation_periods=1,
                scaling_steps=[
                    scaling.ScalingInterval(lower=0, upper=1, change=0),
                    scaling.ScalingInterval(lower=1, change=1),
                ],
            )


def _limits(stage: Stage) -> dict[str, str]:
    """
    What a writer may cost, as the program reads it.
    """
    limits = {
        "RESUMATE_MAX_TOKENS_PER_LETTER": str(stage.tokens_per_letter),
        "RESUMATE_MAX_TOKENS_PER_DAY": str(stage.tokens_per_day),
    }
    if stage.token_prices_usd:
        read, written = stage.token_prices_usd
        limits["RESUMATE_PRICE_INPUT"] = str(read)
        limits["RESUMATE_PRICE_OUTPUT"] = str(written)
    return limits


def _endpoint_metric(
    endpoint: str, name: str, statistic: str, period: Duration
) -> cloudwatch.Metric:
    return cloudwatch.Metric(
        namespace="AWS/SageMaker",
        metric_name=name,
        dimensions_map={"EndpointName": endpoint, "VariantName": VARIANT},
        statistic=statistic,
        period=period,
    )


def _in_flight(component: str) -> cloudwatch.Metric:
    return cloudwatch.Metric(
        namespace="AWS/SageMaker",
        metric_name="ConcurrentRequestsPerCopy",
        dimensions_map={"InferenceComponentName": component},
        statistic="Maximum",
        period=Duration.minutes(1),
    )


def _no_capacity(component: str) -> cloudwatch.Metric:
    return cloudwatch.Metric(
        namespace="AWS/SageMaker",
        metric_name="NoCapacityInvocationFailures",
        dimensions_map={"InferenceComponentName": component},
        statistic="Maximum",
        period=Duration.minutes(1),
    )


def _parameter(scope: Stack, name: str, default: str) -> str:
    return CfnParameter(scope, name, default=default).value_as_string
