"""
Who people are: Cognito, its hosted pages, and the check on sign-up.
"""

from aws_cdk import Duration, RemovalPolicy, Stack
from aws_cdk import aws_cognito as cognito
from aws_cdk import aws_iam as iam
from constructs import Construct

from stacks.functions import Function, Packages, allow
from stage import Stage


class Identity(Stack):
    """
    A user pool whose one client is the page: authorization code with PKCE, no secret.
    """

    def __init__(
        self, scope: Construct, name: str, stage: Stage, packages: Packages, site: str
    ) -> None:
        super().__init__(scope, name)
        # The pool's id would be a circle in its environment; the event carries it.
        self.verify_user = Function(
            self,
            "VerifyUser",
            module="verify_user",
            packages=packages,
            log_days=stage.log_days,
            environment=_sign_up(stage),
            seconds=5,
            memory=256,
        )
        self.pool = self._pool(stage)
        if stage.sender:
            self._send_from(stage.sender)
        self.pool.add_trigger(cognito.UserPoolOperation.PRE_SIGN_UP, self.verify_user)
        self.domain = self.pool.add_domain(
            "Domain",
            cognito_domain=cognito.CognitoDomainOptions(
                domain_prefix=f"resumate-{stage.name}-{self.account}"
            ),
        )
        self.client = self._client(site)

    @property
    def issuer(self) -> str:
        """
        What tokens say they were issued by.
        """
        return (
            f"https://cognito-idp.{self.region}.amazonaws.com/{self.pool.user_pool_id}"
        )

    def let_forget(self, grantee: iam.IGrantable) -> None:
        """
        *grantee* may delete people, and do nothing else to them.
        """
        allow(grantee, ["cognito-idp:AdminDeleteUser"], [self.pool.user_pool_arn])

    def _pool(self, stage: Stage) -> cognito.UserPool:
        return cognito.UserPool(
            self,
            "People",
            self_sign_up_enabled=True,
            sign_in_aliases=cognito.SignInAliases(email=True),
            auto_verify=cognito.AutoVerifiedAttrs(email=True),
            account_recovery=cognito.AccountRecovery.EMAIL_ONLY,
            feature_plan=cognito.FeaturePlan.ESSENTIALS,
            password_policy=cognito.PasswordPolicy(
                min_length=12,
                require_lowercase=True,
                require_uppercase=True,
                require_digits=True,
                require_symbols=True,
                temp_password_validity=Duration.days(2),
            ),
            deletion_protection=stage.keep,
            removal_policy=(
                RemovalPolicy.RETAIN if stage.keep else RemovalPolicy.DESTROY
            ),
        )

    def _send_from(self, sender: str) -> None:
        pool = self.pool.node.default_child
        identity = self.format_arn(
            service="ses", resource="identity", resource_name=sender
        )
        pool.email_configuration = cognito.CfnUserPool.EmailConfigurationProperty(  # type: ignore[union-attr]
            email_sending_account="DEVELOPER",
            from_=f"ResuMate <{sender}>",
            source_arn=identity,
        )

    def _client(self, site: str) -> cognito.UserPoolClient:
        return self.pool.add_client(
            "Page",
            generate_secret=False,
            auth_flows=cognito.AuthFlow(user_srp=True),
            prevent_user_existence_errors=True,
            enable_token_revocation=True,
            access_token_validity=Duration.hours(1),
            id_token_validity=Duration.hours(1),
            refresh_token_validity=Duration.days(30),
            o_auth=cognito.OAuthSettings(
                flows=cognito.OAuthFlows(authorization_code_grant=True),
                scopes=[cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL],
                callback_urls=[f"{site}/"],
                logout_urls=[f"{site}/"],
            ),
        )


def _sign_up(stage: Stage) -> dict[str, str]:
    named = ",".join(stage.sign_up_domains)
    return {"RESUMATE_SIGN_UP_DOMAINS": named} if named else {}
