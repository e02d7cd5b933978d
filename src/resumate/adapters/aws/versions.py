"""
Objects of a versioned bucket, removed for good.
"""

from collections.abc import Callable

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import translating


def delete_versions(
    client: Client,
    bucket: str,
    prefix: str,
    wanted: Callable[[str], bool] = lambda _: True,
) -> None:
    """
    Delete every version, and every mark of a deletion, of the objects whose key begins
    with *prefix* and is *wanted*.
    """
    pages = client.get_paginator("list_object_versions")
    with translating("S3"):
        for page in pages.paginate(Bucket=bucket, Prefix=prefix):
            for version in [*page.get("Versions", ()), *page.get("DeleteMarkers", ())]:
                if wanted(version["Key"]):
                    client.delete_object(
                        Bucket=bucket,
                        Key=version["Key"],
                        VersionId=version["VersionId"],
                    )
