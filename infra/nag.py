"""
What cdk-nag's AWS Solutions pack remarks and we leave, each with its reason.
"""

from aws_cdk import Acknowledgment, Validations
from constructs import Construct

REASONS = {
    "CFR1": "Job seekers are everywhere.",
    "CFR2": "The distribution serves public static files; the API behind is throttled.",
    "CFR4": "CloudFront's own certificate allows no other choice; a domain of one's "
    "own gets TLS 1.2 by the policy that is set.",
    "RDS3": "The small stage trades availability for cost; the large one is multi-AZ.",
    "RDS11": "A port is no secret: the security group decides who connects.",
    "L1": "Python 3.13 is what the packages are compiled for and tested on.",
    "COG2": "A job seeker may do without a second factor; the page sets up none.",
    "COG8": "Threat protection is priced per person; password policy, throttling and "
    "verified addresses are in place.",
    "APIG4": "Only $connect can have an authorizer on a WebSocket API; every other "
    "route runs on a connection that it let in.",
    "IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/"
    "AWSLambdaBasicExecutionRole]": "CDK's own handler of bucket notifications.",
}
WILDCARDS = {
    "Resource::*": "EC2's network interfaces, X-Ray and ECR's token know no resource "
    "level (Service Authorization Reference); CDK's notification handler acts on "
    "buckets by name.",
    "Resource::arn:<AWS::Partition>:s3:::<ModelBucket>/*": "Weights are many files.",
    "Resource::arn:<AWS::Partition>:ecr:<AWS::Region>:*:repository/*": "AWS's images "
    "lie in accounts that differ by region; the image is a parameter.",
    "Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:"
    "/aws/sagemaker/*": "SageMaker names its log groups by endpoint.",
    "Resource::arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:"
    "<SocketFF70B135>/live/*/@connections/*": "Connections are made and end; the "
    "stage is fixed.",
}
COPIES = "CDK's own handler copies the files of the page from its bucket of assets."
COPYING = (
    "Action::s3:Abort*",
    "Action::s3:DeleteObject*",
    "Action::s3:GetBucket*",
    "Action::s3:GetObject*",
    "Action::s3:List*",
    (
        "Resource::arn:<AWS::Partition>:s3:::"
        "cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*"
    ),
)
UPLOADS = "Objects lie under one prefix a person; the store checks the prefix."
POSTS = "Connections are made and end; the stage is fixed."


def reasons(stage_name: str) -> dict[str, str]:
    """
    The remarks of one stage by rule, each with why it stands.
    """
    found = {f"AwsSolutions-{rule}": reason for rule, reason in REASONS.items()}
    exported = f"resumate-{stage_name}"
    wildcards = WILDCARDS | dict.fromkeys(COPYING, COPIES)
    wildcards |= {
        f"Resource::{exported}-site:"
        "ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03/*": COPIES,
        **{
            f"Resource::{exported}-data:"
            f"ExportsOutputFnGetAttUploads4F6EB0FDArn5513CBEA/{prefix}/*": UPLOADS
            for prefix in ("uploads", "downloads", "erased")
        },
        "Resource::arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:"
        f"{exported}-api:ExportsOutputRefSocketFF70B13529F914CD/live/"
        "*/@connections/*": POSTS,
    }
    return found | {
        f"AwsSolutions-IAM5[{what}]": why for what, why in wildcards.items()
    }


def acknowledge(stage_name: str, scope: Construct) -> None:
    """
    Say why each remark stands.
    """
    for rule, reason in reasons(stage_name).items():
        acknowledgement = Acknowledgment(id=f"AwsSolutions::{rule}", reason=reason)
        Validations.of(scope).acknowledge(acknowledgement)
