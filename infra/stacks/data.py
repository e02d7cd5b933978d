"""
Where people's data lies: files, rows, and the queues that carry ids.
"""

from aws_cdk import (
    CrossStackReferences,
    Duration,
    ReferenceStrength,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_rds as rds
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_s3_notifications as notifications
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from stacks.functions import RETENTION, allow
from stacks.network import ISOLATED, Network
from stage import Stage

DATABASE = "resumate"
UPLOADS, DOWNLOADS, ERASED = "uploads/", "downloads/", "erased/"
"""What the keys begin with of files that people brought, of those they fetch, and of
what tells when somebody erased everything."""
APP_ROLE = "resumate_app"
"""NOSUPERUSER, NOBYPASSRLS; signs in with IAM. Made by the first migration."""
ADMIN_ROLE = "resumate_admin"
"""Owns the schema; RDS keeps its password in Secrets Manager."""
READING_SECONDS = 300
DRAFTING_SECONDS = 600
VISIBILITY = 6
"""Times the function's timeout, as AWS advises for queues that feed functions."""
MAX_RECEIVES = 5
NEWS_DAYS, DEAD_DAYS = 4, 14
"""How long a message waits, and one that was given up lies; from when it was sent."""


class Data(Stack):
    """
    The upload bucket, the queues with their dead letters, and PostgreSQL.
    """

    def __init__(
        self, scope: Construct, name: str, stage: Stage, network: Network, site: str
    ) -> None:
        super().__init__(scope, name)
        self._removal = RemovalPolicy.RETAIN if stage.keep else RemovalPolicy.DESTROY
        self.key = kms.Key(
            self,
            "Key",
            enable_key_rotation=True,
            removal_policy=self._removal,
            description="Resumes, letters and their backups",
        )
        self.uploaded, self.unread = self._queue("Uploaded", READING_SECONDS)
        self.jobs, self.undrafted = self._queue("Jobs", DRAFTING_SECONDS)
        # Its rules all stand in the network stack; more from here would be a circle.
        self._group = ec2.SecurityGroup.from_security_group_id(
            self, "Group", network.database.security_group_id, mutable=False
        )
        self.access_logs = self._log_bucket()
        self.uploads = self._uploads(site)
        self.database = self._database(stage, network)
        # A restored instance has another id and another secret; CloudFormation never
        # changes a value that another stack imports.
        CrossStackReferences.of(self.database).produce(ReferenceStrength.WEAK)
        self.proxy = self._proxy(stage, network) if stage.database_proxy else None

    @property
    def database_host(self) -> str:
        """
        Where functions connect.
        """
        if self.proxy:
            return self.proxy.endpoint
        return self.database.instance_endpoint.hostname

    def let_connect(self, grantee: iam.IGrantable, user: str = APP_ROLE) -> None:
        """
        *grantee* may sign in to the database as *user*, with a token of its own.
        """
        (self.proxy or self.database).grant_connect(grantee, user)

    def let_put(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may sign uploads.
        """
        allow(grantee, ["s3:PutObject"], [self._objects(UPLOADS)])
        allow(grantee, ["kms:GenerateDataKey"], [self.key.key_arn])

    def let_read(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may read uploaded files, see whether their owner erased everything,
        and tell the missing from the forbidden.
        """
        files = [self._objects(UPLOADS), self._objects(ERASED)]
        allow(grantee, ["s3:GetObject"], files)
        allow(grantee, ["s3:ListBucket"], [self.uploads.bucket_arn])
        allow(grantee, ["kms:Decrypt"], [self.key.key_arn])

    def let_erase(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may find and delete every version of uploaded files.
        """
        files = [self._objects(UPLOADS)]
        allow(grantee, ["s3:DeleteObject", "s3:DeleteObjectVersion"], files)
        allow(grantee, ["s3:ListBucketVersions"], [self.uploads.bucket_arn])

    def let_give_up(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may find the dead letters of the jobs, and bury them.
        """
        self.jobs.grant(grantee, "sqs:GetQueueAttributes")
        self.undrafted.grant_consume_messages(grantee)

    def let_take_away(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may read uploaded files, offer an archive of them, delete every
        version of both, and note that this was done.
        """
        self.let_read(grantee)
        self.let_erase(grantee)
        downloads = [self._objects(DOWNLOADS)]
        allow(grantee, ["s3:DeleteObject", "s3:DeleteObjectVersion"], downloads)
        allow(grantee, ["s3:PutObject", "s3:GetObject"], downloads)
        allow(grantee, ["s3:PutObject"], [self._objects(ERASED)])
        allow(grantee, ["kms:GenerateDataKey"], [self.key.key_arn])

    def _objects(self, prefix: str) -> str:
        return self.uploads.arn_for_objects(f"{prefix}*")

    def _queue(self, name: str, seconds: int) -> tuple[sqs.Queue, sqs.Queue]:
        dead = sqs.Queue(
            self,
            f"{name}Dead",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=True,
            retention_period=Duration.days(DEAD_DAYS),
        )
        queue = sqs.Queue(
            self,
            name,
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=True,
            retention_period=Duration.days(NEWS_DAYS),
            visibility_timeout=Duration.seconds(VISIBILITY * seconds),
            dead_letter_queue=sqs.DeadLetterQueue(
                queue=dead, max_receive_count=MAX_RECEIVES
            ),
        )
        return queue, dead

    def _log_bucket(self) -> s3.Bucket:
        return s3.Bucket(
            self,
            "AccessLogs",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            object_ownership=s3.ObjectOwnership.OBJECT_WRITER,
            lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(90))],
            removal_policy=self._removal,
        )

    def _uploads(self, site: str) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Uploads",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            encryption=s3.BucketEncryption.KMS,
            encryption_key=self.key,
            bucket_key_enabled=True,
            enforce_ssl=True,
            versioned=True,
            server_access_logs_bucket=self.access_logs,
            server_access_logs_prefix="uploads/",
            removal_policy=self._removal,
            cors=[
                s3.CorsRule(
                    allowed_methods=[s3.HttpMethods.POST],
                    allowed_origins=[site],
                    allowed_headers=["*"],
                    max_age=3600,
                )
            ],
            lifecycle_rules=[
                s3.LifecycleRule(
                    # Erasing deletes every version; this is for what is overwritten.
                    noncurrent_version_expiration=Duration.days(7),
                    abort_incomplete_multipart_upload_after=Duration.days(1),
                ),
                s3.LifecycleRule(
                    # Archives are fetched within minutes.
                    prefix=DOWNLOADS,
                    expiration=Duration.days(1),
                    noncurrent_version_expiration=Duration.days(1),
                ),
                s3.LifecycleRule(
                    # Longer than news of an upload can wait to be read.
                    prefix=ERASED,
                    expiration=Duration.days(NEWS_DAYS + DEAD_DAYS + 12),
                    noncurrent_version_expiration=Duration.days(1),
                ),
            ],
        )
        bucket.add_event_notification(
            s3.EventType.OBJECT_CREATED,
            notifications.SqsDestination(self.uploaded),
            s3.NotificationKeyFilter(prefix=UPLOADS),
        )
        return bucket

    def _database(self, stage: Stage, network: Network) -> rds.DatabaseInstance:
        # Minor versions are withdrawn after about a year: RDS chooses one.
        engine = rds.DatabaseInstanceEngine.postgres(
            version=rds.PostgresEngineVersion.VER_17
        )
        return rds.DatabaseInstance(
            self,
            "Database",
            engine=engine,
            instance_type=ec2.InstanceType(stage.database_class),
            vpc=network.vpc,
            vpc_subnets=ISOLATED,
            security_groups=[self._group],
            database_name=DATABASE,
            credentials=rds.Credentials.from_username(ADMIN_ROLE),
            manage_master_user_password=True,
            iam_authentication=True,
            # Small gp2 volumes live on credits.
            storage_type=rds.StorageType.GP3,
            storage_encrypted=True,
            storage_encryption_key=self.key,
            allocated_storage=stage.database_gib,
            max_allocated_storage=5 * stage.database_gib,
            multi_az=stage.multi_az,
            backup_retention=Duration.days(stage.backup_days),
            copy_tags_to_snapshot=True,
            deletion_protection=stage.keep,
            removal_policy=RemovalPolicy.SNAPSHOT if stage.keep else self._removal,
            publicly_accessible=False,
            auto_minor_version_upgrade=True,
            cloudwatch_logs_exports=["postgresql"],
            cloudwatch_logs_retention=RETENTION[stage.log_days],
            parameters={
                "rds.force_ssl": "1",
                "log_statement": "none",
                # Details and statements of errors can hold a person's text.
                "log_error_verbosity": "terse",
                "log_min_error_statement": "panic",
            },
        )

    def _proxy(self, stage: Stage, network: Network) -> rds.DatabaseProxy:
        role = iam.Role(
            self,
            "ProxyRole",
            assumed_by=iam.ServicePrincipal("rds.amazonaws.com"),
            description="What the proxy may do: sign in as the application",
        )
        self.database.grant_connect(role, APP_ROLE)
        return rds.DatabaseProxy(
            self,
            "Proxy",
            # The construct's own would be "Proxy" for every stage of an account.
            db_proxy_name=f"resumate-{stage.name}",
            role=role,
            proxy_target=rds.ProxyTarget.from_instance(self.database),
            default_auth_scheme=rds.DefaultAuthScheme.IAM_AUTH,
            iam_auth=True,
            require_tls=True,
            vpc=network.vpc,
            vpc_subnets=ISOLATED,
            security_groups=[self._group],
            borrow_timeout=Duration.seconds(10),
            max_connections_percent=90,
        )
