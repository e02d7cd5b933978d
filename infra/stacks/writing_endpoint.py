"""
The endpoint that writes: copies of a language model that come and go with the letters.
"""

from aws_cdk import Duration
from aws_cdk import aws_applicationautoscaling as scaling
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_sagemaker as sagemaker

from stacks.model_containers import VARIANT, ModelContainers
from stage import Stage

MINUTE = Duration.minutes(1)


def writing_endpoint(containers: ModelContainers, stage: Stage) -> tuple[str, str]:
    """
    Its name, and that of the inference component in it.
    """
    image = containers.parameter("LlmImage", "djl-inference:lmi")
    model = containers.model(
        "Writer",
        image,
        {
            "HF_MODEL_ID": "/opt/ml/model",
            "OPTION_ROLLING_BATCH": "vllm",
            "OPTION_MAX_MODEL_LEN": "8192",
            "OPTION_MAX_ROLLING_BATCH_SIZE": "32",
        },
    )
    endpoint = sagemaker.CfnEndpoint(
        containers.stack,
        "WriterEndpoint",
        endpoint_config_name=_instances(containers, stage),
        endpoint_name=f"resumate-{stage.name}-writer",
    )
    containers.log(f"Endpoints/{endpoint.endpoint_name}", endpoint)
    component = _component(containers, stage, endpoint, model)
    _scale(containers, stage, component)
    return endpoint.endpoint_name or "", component.inference_component_name or ""


def _instances(containers: ModelContainers, stage: Stage) -> str:
    properties = sagemaker.CfnEndpointConfig
    subnets, groups = containers.vpc
    variant = properties.ProductionVariantProperty(
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
    config = properties(
        containers.stack,
        "WriterConfig",
        execution_role_arn=containers.role.role_arn,
        production_variants=[variant],
        # Of an endpoint of components, which names no model.
        vpc_config=properties.VpcConfigProperty(
            subnets=subnets, security_group_ids=groups
        ),
    )
    return config.attr_endpoint_config_name


def _component(
    containers: ModelContainers,
    stage: Stage,
    endpoint: sagemaker.CfnEndpoint,
    model: str,
) -> sagemaker.CfnInferenceComponent:
    properties = sagemaker.CfnInferenceComponent
    name = f"resumate-{stage.name}-writer"
    component = properties(
        containers.stack,
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
    containers.log(f"InferenceComponents/{name}", component)
    return component


def _scale(
    containers: ModelContainers,
    stage: Stage,
    component: sagemaker.CfnInferenceComponent,
) -> None:
    name = component.inference_component_name or ""
    target = scaling.ScalableTarget(
        containers.stack,
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
        custom_metric=component_metric(
            name, "ConcurrentRequestsPerCopy", "Maximum", MINUTE
        ),
        scale_in_cooldown=Duration.minutes(5),
        scale_out_cooldown=Duration.minutes(1),
    )
    if stage.llm_min_copies == 0:
        target.scale_on_metric(
            "WriterFromZero",
            metric=component_metric(
                name, "NoCapacityInvocationFailures", "Maximum", MINUTE
            ),
            adjustment_type=scaling.AdjustmentType.CHANGE_IN_CAPACITY,
            evaluation_periods=1,
            scaling_steps=[
                scaling.ScalingInterval(lower=0, upper=1, change=0),
                scaling.ScalingInterval(lower=1, change=1),
            ],
        )


def component_metric(
    component: str, name: str, statistic: str, period: Duration
) -> cloudwatch.Metric:
    """
    One of SageMaker's metrics of what an inference *component* is asked, which are
    counted under its own name alone.
    """
    return cloudwatch.Metric(
        namespace="AWS/SageMaker",
        metric_name=name,
        dimensions_map={"InferenceComponentName": component},
        statistic=statistic,
        period=period,
    )
