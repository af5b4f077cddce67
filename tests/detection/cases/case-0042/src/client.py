import os

import requests

API = "https://api.github.com"
TOKEN = "ghp¦_R8sT2uVwXy3ZaB4cD5eF6gH7iJ8kL90OGvjr"


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
