"""
The page: static files behind CloudFront, with the headers that it needs.
"""

from aws_cdk import CfnOutput, Duration, RemovalPolicy, Stack
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_s3 as s3
from constructs import Construct

from stage import Domain, Stage


class Site(Stack):
    """
    A private bucket that only its distribution reads.
    """

    def __init__(self, scope: Construct, name: str, stage: Stage) -> None:
        super().__init__(scope, name)
        self._removal = RemovalPolicy.RETAIN if stage.keep else RemovalPolicy.DESTROY
        domain = stage.domain
        logs = self._log_bucket()
        self.files = self._file_bucket(logs)
        self.distribution = self._page(domain, logs)
        address = self.distribution.distribution_domain_name
        self.url = f"https://{domain.page if domain else address}"
        if domain:
            CfnOutput(self, "Address", value=address, description="For the page's DNS")
        CfnOutput(self, "Url", value=self.url)
        CfnOutput(self, "Bucket", value=self.files.bucket_name)

    def _log_bucket(self) -> s3.Bucket:
        return s3.Bucket(
            self,
            "Logs",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            object_ownership=s3.ObjectOwnership.OBJECT_WRITER,
            lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(30))],
            removal_policy=self._removal,
        )

    def _file_bucket(self, logs: s3.Bucket) -> s3.Bucket:
        return s3.Bucket(
            self,
            "Files",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            versioned=True,
            server_access_logs_bucket=logs,
            server_access_logs_prefix="files/",
            removal_policy=self._removal,
        )

    def _page(self, domain: Domain | None, logs: s3.Bucket) -> cloudfront.Distribution:
        certificate = domain and acm.Certificate.from_certificate_arn(
            self, "Certificate", domain.page_certificate
        )
        return cloudfront.Distribution(
            self,
            "Page",
            domain_names=[domain.page] if domain else None,
            certificate=certificate,
            default_root_object="index.html",
            minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            price_class=cloudfront.PriceClass.PRICE_CLASS_100,
            log_bucket=logs,
            log_file_prefix="page/",
            default_behavior=cloudfront.BehaviorOptions(
                origin=origins.S3BucketOrigin.with_origin_access_control(self.files),
                viewer_protocol_policy=(
                    cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS
                ),
                response_headers_policy=self._headers(domain),
                compress=True,
            ),
        )

    def _headers(self, domain: Domain | None) -> cloudfront.ResponseHeadersPolicy:
        region = self.region
        talks_to = " ".join(
            [
                "'self'",
                f"wss://*.execute-api.{region}.amazonaws.com",
                f"https://*.s3.{region}.amazonaws.com",
                f"https://*.auth.{region}.amazoncognito.com",
                *([f"wss://{domain.socket}"] if domain else []),
            ]
        )
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            f"font-src 'self'; connect-src {talks_to}; base-uri 'none'; "
            "form-action 'self'; frame-ancestors 'none'"
        )
        security = cloudfront.ResponseSecurityHeadersBehavior(
            content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
                content_security_policy=policy, override=True
            ),
            content_type_options=cloudfront.ResponseHeadersContentTypeOptions(
                override=True
            ),
            frame_options=cloudfront.ResponseHeadersFrameOptions(
                frame_option=cloudfront.HeadersFrameOption.DENY, override=True
            ),
            referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
                referrer_policy=cloudfront.HeadersReferrerPolicy.NO_REFERRER,
                override=True,
            ),
            strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
                access_control_max_age=Duration.days(365),
                include_subdomains=True,
                override=True,
            ),
        )
        return cloudfront.ResponseHeadersPolicy(
            self, "Headers", security_headers_behavior=security
        )
