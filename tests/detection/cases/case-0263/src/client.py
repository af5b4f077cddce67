import os

import requests

API = "https://api.github.com"
TOKEN = os.environ["GITHUB_TOKEN"]


def issues(repository):
    response = requests.get(
        f"{API}/repos/{repository}/issues",
        headers={"Authorization": f"Bearer {TOKEN}"},
        timeout=10,
    )
    response.raise_for_status()
    return [issue["title"] for issue in response.json()]


def limit():
    return int(os.environ.get("ISSUE_LIMIT", "100"))
