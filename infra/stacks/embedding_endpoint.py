"""
The endpoint that embeds: an instance that scales, or serverless.
"""

from aws_cdk import aws_applicationautoscaling as scaling
from aws_cdk import aws_sagemaker as sagemaker

from stacks.model_containers import VARIANT, ModelContainers
from stage import Stage


def embedding_endpoint(containers: ModelContainers, stage: Stage) -> str:
    """
    Its name.
    """
    image = containers.parameter("EmbeddingImage", "text-embeddings-inference:cpu")
    model = containers.model(
        "Embedder",
        image,
        {"HF_MODEL_ID": "/opt/ml/model", "MAX_CLIENT_BATCH_SIZE": "32"},
        # Serverless inference takes neither a VPC configuration nor weights as files.
        vpc=_vpc(containers) if stage.embedding_instance else None,
        packed=stage.embedding_instance is None,
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
    config = properties(
        containers.stack, "EmbedderConfig", production_variants=[variant]
    )
    endpoint = sagemaker.CfnEndpoint(
        containers.stack,
        "EmbedderEndpoint",
        endpoint_config_name=config.attr_endpoint_config_name,
        endpoint_name=f"resumate-{stage.name}-embedder",
    )
    containers.log(f"Endpoints/{endpoint.endpoint_name}", endpoint)
    if stage.embedding_instance:
        _scale(containers, endpoint)
    return endpoint.endpoint_name or ""


def _vpc(containers: ModelContainers) -> sagemaker.CfnModel.VpcConfigProperty:
    subnets, groups = containers.vpc
    return sagemaker.CfnModel.VpcConfigProperty(
        subnets=subnets, security_group_ids=groups
    )


def _scale(containers: ModelContainers, endpoint: sagemaker.CfnEndpoint) -> None:
    target = scaling.ScalableTarget(
        containers.stack,
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
