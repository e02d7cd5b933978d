"""
Queues of SQS as the stack makes them.
"""

import json
from uuid import uuid4

from resumate.adapters.aws.clients import Client


def make_queue(sqs: Client, *, receives: int = 3, visibility: int = 60) -> str:
    """
    The URL of a new queue, beside one for its dead letters.
    """
    name = f"letters-{uuid4()}"
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    asked = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])
    redrive = {
        "deadLetterTargetArn": asked["Attributes"]["QueueArn"],
        "maxReceiveCount": str(receives),
    }
    url: str = sqs.create_queue(
        QueueName=name,
        Attributes={
            "RedrivePolicy": json.dumps(redrive),
            "VisibilityTimeout": str(visibility),
        },
    )["QueueUrl"]
    return url
