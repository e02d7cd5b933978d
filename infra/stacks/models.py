"""
The models: an embedding endpoint, and a language model (an endpoint, or Bedrock).
"""

from aws_cdk import Duration, Stack
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_iam as iam
from constructs import Construct

from stacks.embedding_endpoint import embedding_endpoint
from stacks.functions import allow
from stacks.model_containers import VARIANT, ModelContainers
from stacks.network import Network
from stacks.writing_endpoint import component_metric, writing_endpoint
from stage import Stage

AREAS = {"us", "eu", "apac", "jp", "au", "ca", "us-gov", "global"}
"""What the ids of Bedrock's inference profiles begin with."""


class Models(Stack):
    """
    SageMaker endpoints by stage; images and weights are parameters of the deployment.
    """

    def __init__(
        self, scope: Construct, name: str, stage: Stage, network: Network
    ) -> None:
        super().__init__(scope, name)
        containers = ModelContainers(self, stage, network)
        self.embedding_model = containers.parameter(
            "EmbeddingModel", "all-MiniLM-L6-v2"
        )
        self.embedding_endpoint = embedding_endpoint(containers, stage)
        self.llm_endpoint, self.llm_component = (
            writing_endpoint(containers, stage)
            if stage.writer == "sagemaker"
            else (None, None)
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
        if self.llm_component:
            found["Writer"] = component_metric(
                self.llm_component, "Invocation5XXErrors", "Sum", minutes
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
        return cloudwatch.Metric(
            namespace="AWS/SageMaker",
            metric_name=name,
            dimensions_map={
                "EndpointName": self.embedding_endpoint,
                "VariantName": VARIANT,
            },
            statistic=statistic,
            period=period,
        )

    def _let_invoke(self, grantee: iam.IGrantable, endpoint: str) -> None:
        arn = self.format_arn(
            service="sagemaker", resource="endpoint", resource_name=endpoint.lower()
        )
        allow(grantee, ["sagemaker:InvokeEndpoint"], [arn])


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
