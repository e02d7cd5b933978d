"""
Objects of a versioned bucket, removed for good.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

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
    with translating("S3"):
        for page in _pages(client, bucket, prefix):
            for version in [*page.get("Versions", ()), *page.get("DeleteMarkers", ())]:
                if wanted(version["Key"]):
                    delete_version(client, bucket, version)


def later_versions(client: Client, bucket: str, key: str) -> list[Mapping[str, Any]]:
    """
    The versions of the object but its oldest, newest first.
    """
    with translating("S3"):
        # As S3 lists them.
        newest_first = [
            version
            for page in _pages(client, bucket, key)
            for version in page.get("Versions", ())
            if version["Key"] == key
        ]
    return newest_first[:-1]


def delete_version(client: Client, bucket: str, version: Mapping[str, Any]) -> None:
    """
    Delete it for good; the one before is the object then.
    """
    with translating("S3"):
        client.delete_object(
            Bucket=bucket, Key=version["Key"], VersionId=version["VersionId"]
        )


def _pages(client: Client, bucket: str, prefix: str) -> Iterator[Mapping[str, Any]]:
    pages = client.get_paginator("list_object_versions")
    yield from pages.paginate(Bucket=bucket, Prefix=prefix)
