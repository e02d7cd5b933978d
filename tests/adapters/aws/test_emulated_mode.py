"""
The emulated mode: the unchanged AWS adapters find the emulator by themselves.
"""

from uuid import uuid4

import httpx
import pytest

from emulator import REGION
from queues import make_queue
from resumate.bootstrap import bootstrap
from resumate.config import Mode, Settings
from resumate.domain.ids import LetterId, OwnerId
from resumate.ports.job_queue import LetterJob

ADA = OwnerId("ada")


@pytest.fixture(params=["AWS_ENDPOINT_URL", "LOCALSTACK_HOST"])
def adapters(request, aws, aws_url, bucket, monkeypatch):
    """
    The adapters of the mode, told where the emulator is by boto3's variable, or found
    as localstack-client finds LocalStack.
    """
    said = aws_url if request.param == "AWS_ENDPOINT_URL" else aws_url.split("//")[1]
    monkeypatch.setenv(request.param, said)
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    queue = make_queue(aws.client("sqs"))
    settings = Settings(mode=Mode.EMULATED, bucket=bucket, queue_url=queue)
    return bootstrap(settings).adapters


@pytest.mark.emulator
def test_files_and_jobs_go_to_the_emulator(adapters):
    """
    A ticket is good there, and a job comes back from there.
    """
    ticket = adapters.document_store().issue_upload(ADA, "a.pdf", "application/pdf")
    httpx.post(ticket.url, data=ticket.fields, files={"file": b"%PDF"})
    job = LetterJob(ADA, LetterId(uuid4()))
    adapters.job_queue().enqueue(job)

    assert adapters.document_store().read(ADA, ticket.resume).content == b"%PDF"
    assert adapters.job_queue().receive().job == job


def test_one_service_can_be_elsewhere(monkeypatch):
    """
    The stand-in for SageMaker has an address of its own beside the emulator's.
    """
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")
    monkeypatch.setenv("AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME", "http://127.0.0.1:4567")
    clients = bootstrap(Settings(mode=Mode.EMULATED)).adapters.clients()

    endpoints = [
        clients.client(service).meta.endpoint_url
        for service in ("sagemaker-runtime", "sqs")
    ]
    assert endpoints == ["http://127.0.0.1:4567", "http://127.0.0.1:4566"]
