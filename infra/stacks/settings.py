"""
What each function is told: the variables that ``resumate.config`` reads on AWS.
"""

from stacks.data import APP_ROLE, DATABASE, Data
from stacks.identity import Identity
from stacks.models import Models

CERTIFICATES = "/var/task/rds-ca.pem"
"""RDS's own authorities and Amazon's; `infra/packages.py` puts the file into the
packages."""


def token_settings(identity: Identity) -> dict[str, str]:
    """
    What is needed to verify a token.
    """
    return {
        "RESUMATE_MODE": "aws",
        "RESUMATE_TOKEN_ISSUER": identity.issuer,
        "RESUMATE_TOKEN_CLIENT_ID": identity.client.user_pool_client_id,
    }


def database_settings(data: Data) -> dict[str, str]:
    """
    What is needed to reach PostgreSQL as the application.
    """
    return {
        "RESUMATE_DATABASE_URL": _address(data.database_host, APP_ROLE),
        "RESUMATE_DATABASE_IAM": "true",
        "RESUMATE_DATABASE_CA": CERTIFICATES,
    }


def admin_settings(data: Data, user: str) -> dict[str, str]:
    """
    What is needed to migrate: the instance itself, as its master.
    """
    host = data.database.instance_endpoint.hostname
    secret = data.database.secret
    return {
        "RESUMATE_MODE": "aws",
        "RESUMATE_DATABASE_ADMIN_URL": _address(host, user),
        "RESUMATE_DATABASE_SECRET": secret.secret_arn if secret else "",
        "RESUMATE_DATABASE_CA": CERTIFICATES,
    }


def work_settings(data: Data, models: Models, *, rows: bool) -> dict[str, str]:
    """
    What reading, asking and writing need, and whoever reads or writes *rows*.
    """
    settings = (database_settings(data) if rows else {}) | {
        "RESUMATE_MODE": "aws",
        "RESUMATE_BUCKET": data.uploads.bucket_name,
        "RESUMATE_KMS_KEY": data.key.key_arn,
        "RESUMATE_QUEUE_URL": data.jobs.queue_url,
        "RESUMATE_SAGEMAKER_EMBEDDER": models.embedding_endpoint,
        "RESUMATE_EMBEDDER_MODEL": models.embedding_model,
        **models.limits,
    }
    if models.bedrock_model:
        settings["RESUMATE_BEDROCK_WRITER"] = models.bedrock_model
    if models.llm_endpoint:
        model = f"{models.llm_endpoint}/{models.llm_component}"
        settings["RESUMATE_SAGEMAKER_WRITER"] = model
        if models.judge_clears:
            settings["RESUMATE_SAGEMAKER_JUDGE"] = model
            settings["RESUMATE_ENTAILMENT_CLEARS"] = models.judge_clears
    return settings


def _address(host: str, user: str) -> str:
    return f"postgresql://{user}@{host}:5432/{DATABASE}"
